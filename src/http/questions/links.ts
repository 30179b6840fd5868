import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { DirectoryError } from '../../domain/errors.ts';
import { type NamedQuestion, rowTable } from '../../domain/questions.ts';
import { cacheControlOf } from '../access.ts';
import type { Ask } from '../ask.ts';
import { challenge, retryAfter, statusOf, toldOf } from '../errors.ts';
import { csvOf } from '../exports/csv.ts';
import { flatTable, records } from '../exports/table.ts';
import { xlsxOf } from '../exports/xlsx.ts';
import { originOf } from '../origin.ts';
import { type Asking, answerOf, graphFileOf, standingOf } from './answer.ts';
import { entriesOf, unclearError } from './entries.ts';
import type { KeptAnswers, Made } from './kept.ts';
import { aboutOf } from './telling.ts';
import { type LinkOptions, type Parameters, questionLink, readParameters, withDefaults } from './variables.ts';

export interface QuestionParts {
  readonly ask: Ask;
  readonly questions: readonly NamedQuestion[];
  readonly kept: KeptAnswers;
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
export const questionLinks: FastifyPluginAsync<QuestionParts> = async (app, { ask, questions, kept }) => {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'cache-control': cacheControlOf(request),
      vary: 'Authorization, Cookie',
      'access-control-expose-headers': 'Cache-Status, ETag, Link, X-Stale, X-Truncated',
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

  const answer = (question: NamedQuestion, ending: string) => (request: FastifyRequest, reply: FastifyReply) =>
    kept.send(request, reply, [question.name, ending], async revision => {
      const asking = { ask, request, reply: null };
      const { values: given, options } = readParameters(question, request.query as Parameters);
      const { values, names, unclear } = await entriesOf(question, withDefaults(question, given), asking);
      for (const each of unclear) throw unclearError(each);
      const asked = { question, ending, asking, values, names, options, revision };
      const { headers, ...made } = await (ending in tables ? tableOf(asked) : graphOf(asked));
      const file = `attachment; filename="${question.name}.${ending}"`;
      return { ...made, headers: { ...headers, ...(options.isDownload && { 'content-disposition': file }) } };
    });

  for (const question of questions)
    for (const ending of [...Object.keys(tables), ...(question.network ? Object.keys(graphs) : [])])
      app.get(`/q/${question.name}.${ending}`, { config: { mayBeKept: true } }, answer(question, ending));
  app.get('/q/:name.:ending', (request, reply) => {
    const { name, ending } = request.params as { name: string; ending: string };
    const known = questions.some(question => question.name === name);
    const why = known ? `The question ${name} has no .${ending}.` : `No question is called ${name}.`;
    return refuse(reply, 404, new DirectoryError('BAD_REQUEST', `${why} /questions lists what is answered here.`));
  });
};

/** A question asked by a link, its names found. */
interface Asked {
  readonly question: NamedQuestion;
  readonly ending: string;
  readonly asking: Asking;
  readonly values: Readonly<Record<string, unknown>>;
  readonly names: ReadonlyMap<string, string>;
  readonly options: LinkOptions;
  /** Of the graph, before it was read. */
  readonly revision: string;
}

async function tableOf({ question, ending, asking, values, names, options, revision }: Asked): Promise<Made> {
  const [answer, told] = await Promise.all([answerOf(question, values, options, asking), standingOf(asking)]);
  const standing = { ...told, revision };
  const link = (more: Record<string, string> = {}) =>
    originOf(asking.request) + questionLink(question, `.${ending}`, values, more);
  const next = answer.next === null ? null : link({ _size: String(options.size), _next: answer.next });
  const table = flatTable(rowTable(question).columns, answer.rows);
  const envelope = {
    ok: true,
    stale: false,
    rows: records(table),
    truncated: answer.isCut,
    next: answer.next,
    next_url: next,
    asOf: values.asOf ?? null,
    dataDate: standing.dataDate,
    revision,
    licence: standing.licence,
  };
  const body =
    ending === 'csv'
      ? csvOf(table, { bom: options.isDownload })
      : ending === 'xlsx'
        ? await xlsxOf(table, aboutOf(question, values, names, answer, standing, link()))
        : JSON.stringify(envelope);
  return {
    type: tables[ending] as string,
    headers: { 'x-truncated': String(answer.isCut), ...(next && { link: `<${next}>; rel="next"` }) },
    body: Buffer.from(body),
  };
}

async function graphOf({ question, ending, asking, values }: Asked): Promise<Made> {
  const [type, field] = graphs[ending] as readonly [string, string];
  const file = await graphFileOf(question, question.network ?? [], field, values, asking);
  const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
  return { type, headers: ending === 'svg' ? { 'content-security-policy': policy } : {}, body: Buffer.from(file) };
}
