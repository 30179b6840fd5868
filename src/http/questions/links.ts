import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { DirectoryError } from '../../domain/errors.ts';
import { type NamedQuestion, rowTable } from '../../domain/questions.ts';
import { cacheControlOf } from '../access.ts';
import type { Ask } from '../ask.ts';
import { challenge, retryAfter, statusOf, toldOf } from '../errors.ts';
import { csvOf } from '../exports/csv.ts';
import { flatTable, records } from '../exports/table.ts';
import { xlsxOf } from '../exports/xlsx.ts';
import { answerOf, graphFileOf, standingOf } from './answer.ts';
import { entriesOf, unclearError } from './entries.ts';
import { aboutOf } from './telling.ts';
import { type Parameters, questionLink, readParameters, withDefaults } from './variables.ts';

export interface QuestionParts {
  readonly ask: Ask;
  readonly questions: readonly NamedQuestion[];
}

const tables: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Files of a network, by their endings: their types, and the field that holds them. */
const graphs: Readonly<Record<string, readonly [type: string, field: string]>> = {
  svg: ['image/svg+xml; charset=utf-8', 'svg'],
  graphml: ['application/graphml+xml; charset=utf-8', 'graphml'],
  gexf: ['application/gexf+xml; charset=utf-8', 'gexf'],
  'kumu.json': ['application/json; charset=utf-8', 'kumu'],
};

/** The data links: /q/NAME.json, .csv and .xlsx, and where the answer holds a network .svg, .graphml, .gexf, .kumu.json. */
export const questionLinks: FastifyPluginAsync<QuestionParts> = async (app, { ask, questions }) => {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'cache-control': cacheControlOf(request),
      vary: 'Authorization, Cookie, Origin',
    });
  });
  const refuse = (reply: FastifyReply, status: number, error: unknown) => {
    const { message, extensions } = toldOf(error);
    if (status === 503) reply.header('retry-after', retryAfter);
    // Spreadsheets send the key as the password of Basic authentication, once they are asked for it.
    if (status === 401) reply.header('www-authenticate', [challenge, 'Basic realm="Stakeholder directory"']);
    return reply.code(status).send({ ok: false, error: message, errors: [{ message, extensions }], status });
  };
  app.setErrorHandler((error: unknown, _request: FastifyRequest, reply) => refuse(reply, statusOf(error), error));

  for (const question of questions) {
    for (const ending of Object.keys(tables))
      app.get(`/q/${question.name}.${ending}`, (request, reply) => answerTable(question, ending, request, reply));
    for (const ending of question.network ? Object.keys(graphs) : [])
      app.get(`/q/${question.name}.${ending}`, (request, reply) => answerGraph(question, ending, request, reply));
  }
  app.get('/q/:name.:ending', (request, reply) => {
    const { name, ending } = request.params as { name: string; ending: string };
    const known = questions.some(question => question.name === name);
    const why = known ? `The question ${name} has no .${ending}.` : `No question is called ${name}.`;
    return refuse(reply, 404, new DirectoryError('BAD_REQUEST', `${why} /questions lists what is answered here.`));
  });

  async function asked(question: NamedQuestion, request: FastifyRequest, reply: FastifyReply) {
    const asking = { ask, request, reply };
    const { values: given, options } = readParameters(question, request.query as Parameters);
    const { values, names, unclear } = await entriesOf(question, withDefaults(question, given), asking);
    for (const each of unclear) throw unclearError(each);
    return { asking, values, names, options };
  }

  async function answerTable(question: NamedQuestion, ending: string, request: FastifyRequest, reply: FastifyReply) {
    const { asking, values, names, options } = await asked(question, request, reply);
    const [answer, standing] = await Promise.all([answerOf(question, values, options, asking), standingOf(asking)]);
    const origin = `${request.protocol}://${request.host}`;
    const link = (more: Record<string, string> = {}) => origin + questionLink(question, `.${ending}`, values, more);
    const next = answer.next === null ? null : link({ _size: String(options.size), _next: answer.next });
    reply.header('x-truncated', String(answer.isCut)).type(tables[ending] as string);
    if (next) reply.header('link', `<${next}>; rel="next"`);
    if (options.isDownload) reply.header('content-disposition', `attachment; filename="${question.name}.${ending}"`);
    const table = flatTable(rowTable(question).columns, answer.rows);
    switch (ending) {
      case 'csv':
        return reply.send(csvOf(table, { bom: options.isDownload }));
      case 'xlsx':
        return reply.send(await xlsxOf(table, aboutOf(question, values, names, answer, standing, link())));
      default:
        return reply.send({
          ok: true,
          rows: records(table),
          truncated: answer.isCut,
          next: answer.next,
          next_url: next,
          asOf: values.asOf ?? null,
          dataDate: standing.dataDate,
          revision: standing.revision,
          licence: standing.licence,
        });
    }
  }

  async function answerGraph(question: NamedQuestion, ending: string, request: FastifyRequest, reply: FastifyReply) {
    const { asking, values, options } = await asked(question, request, reply);
    const [type, field] = graphs[ending] as readonly [string, string];
    const file = await graphFileOf(question, question.network ?? [], field, values, asking);
    if (options.isDownload) reply.header('content-disposition', `attachment; filename="${question.name}.${ending}"`);
    if (ending === 'svg')
      reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    return reply.type(type).send(file);
  }
};
