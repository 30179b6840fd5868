import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { today } from '../../domain/dates.ts';
import { DirectoryError } from '../../domain/errors.ts';
import { cellOf, type NamedQuestion, publicFacts, rowTable } from '../../domain/questions.ts';
import { cacheControlOf } from '../access.ts';
import type { Ask } from '../ask.ts';
import { challenge, retryAfter, statusOf, toldOf } from '../errors.ts';
import { csvOf } from '../exports/csv.ts';
import { flatTable, records, withColumn } from '../exports/table.ts';
import { xlsxOf } from '../exports/xlsx.ts';
import { originOf } from '../origin.ts';
import { type Asking, answerOf, graphFileOf, standingOf } from './answer.ts';
import { changesOf, coverOf, entriesNamed, mostChanges, readSince } from './changes.ts';
import { entriesOf, unclearError } from './entries.ts';
import type { KeptAnswers, Made } from './kept.ts';
import { aboutOf, citationOf, citationWith, sourceCount, sourcesTold } from './telling.ts';
import {
  type LinkOptions,
  mostRows,
  type Parameters,
  questionLink,
  readParameters,
  withDefaults,
} from './variables.ts';

export interface QuestionParts {
  readonly ask: Ask;
  readonly questions: readonly NamedQuestion[];
  readonly kept: KeptAnswers;
  /** In which days are reckoned. */
  readonly timezone: string;
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

/**
 * The data links: /q/NAME.json, .csv and .xlsx, where the answer holds a network .svg, .graphml, .gexf and .kumu.json, and
 * /q/NAME/changes.json and .csv.
 */
export const questionLinks: FastifyPluginAsync<QuestionParts> = async (app, { ask, questions, kept, timezone }) => {
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

  /** Answers a link with what `make` makes of the question as it is asked: its names found, its values read. */
  const answer =
    (question: NamedQuestion, path: string, make: (asked: Asked) => Promise<Made>) =>
    (request: FastifyRequest, reply: FastifyReply) =>
      kept.send(request, reply, [question, path], async revision => {
        const asking = { ask, request, reply: null };
        const asks = make === changedOf ? 'CHANGES' : 'ANSWER';
        const { values: given, options } = readParameters(question, request.query as Parameters, asks);
        const { values, names, unclear } = await entriesOf(question, withDefaults(question, given), asking);
        for (const each of unclear) throw unclearError(each);
        const { headers, ...made } = await make({
          ...{ question, path, asking, values, names, options, revision, timezone },
          ending: path.replace(/^[^.]*\./, ''),
        });
        const file = `attachment; filename="${question.name}${path.replace('/', '-')}"`;
        return { ...made, headers: { ...headers, ...(options.isDownload && { 'content-disposition': file }) } };
      });

  for (const question of questions) {
    const serve = (path: string, make: (asked: Asked) => Promise<Made>) =>
      app.get(`/q/${question.name}${path}`, { config: { mayBeKept: true } }, answer(question, path, make));
    for (const ending of Object.keys(tables)) serve(`.${ending}`, tableOf);
    for (const ending of question.network ? Object.keys(graphs) : []) serve(`.${ending}`, graphOf);
    for (const ending of ['json', 'csv']) serve(`/changes.${ending}`, changedOf);
  }
  const refuseUnknown =
    (lacks: (name: string, ending: string) => string) => (request: FastifyRequest, reply: FastifyReply) => {
      const { name, ending } = request.params as { name: string; ending: string };
      const isKnown = questions.some(question => question.name === name);
      const why = isKnown ? lacks(name, ending) : `No question is called ${name}.`;
      return refuse(reply, 404, new DirectoryError('BAD_REQUEST', `${why} /questions lists what is answered here.`));
    };
  app.get(
    '/q/:name/changes.:ending',
    refuseUnknown((_, ending) => `Changes come as .json and .csv, not as .${ending}.`),
  );
  app.get(
    '/q/:name.:ending',
    refuseUnknown((name, ending) => `The question ${name} has no .${ending}.`),
  );
};

/** A question asked by a link, its names found. */
interface Asked {
  readonly question: NamedQuestion;
  /** What follows its name in the address, and of that the file’s ending: /changes.csv, csv. */
  readonly path: string;
  readonly ending: string;
  readonly asking: Asking;
  readonly values: Readonly<Record<string, unknown>>;
  readonly names: ReadonlyMap<string, string>;
  readonly options: LinkOptions;
  /** Of the graph, before it was read. */
  readonly revision: string;
  readonly timezone: string;
}

/** As much of an answer as there is. */
const whole = { size: mostRows, next: null };

/** An answer with what it is given with, the revision as it was before anything was read. */
async function cited(
  { question, asking, values, names, revision }: Asked,
  options: Pick<LinkOptions, 'size' | 'next'>,
) {
  const [answer, told] = await Promise.all([answerOf(question, values, options, asking), standingOf(asking)]);
  const standing = { ...told, revision };
  return { answer, standing, citation: citationOf(question, values, names, answer, standing) };
}

/** The address of the same in the same form, with further options. */
const sameLink = ({ question, path, asking, values, options }: Asked, more: Record<string, string>): string =>
  originOf(asking.request) + questionLink(question, path, values, options.isCited ? { ...more, _cite: 'on' } : more);

async function tableOf(asked: Asked): Promise<Made> {
  const { question, ending, values, names, options, revision } = asked;
  const { answer, standing, citation } = await cited(asked, options);
  const next = answer.next === null ? null : sameLink(asked, { _size: String(options.size), _next: answer.next });
  const plain = flatTable(rowTable(question).columns, answer.rows);
  const table = options.isCited ? withColumn(plain, 'citation', citation) : plain;
  const envelope = {
    ok: true,
    stale: false,
    rows: records(table),
    facts: Object.fromEntries(publicFacts(question).map(fact => [fact.name, cellOf(answer.data, fact)])),
    truncated: answer.isCut,
    next: answer.next,
    next_url: next,
    asOf: values.asOf ?? null,
    dataDate: standing.dataDate,
    revision,
    sources: sourceCount(question, answer),
    licence: standing.licence,
    citation,
  };
  const body =
    ending === 'csv'
      ? csvOf(table, { bom: options.isDownload })
      : ending === 'xlsx'
        ? await xlsxOf(table, aboutOf(question, values, names, answer, standing, sameLink(asked, {})))
        : JSON.stringify(envelope);
  return {
    type: tables[ending] as string,
    headers: { 'x-truncated': String(answer.isCut), ...citedBy(asked, citation, standing.licence, next) },
    body: Buffer.from(body),
    ...(ending === 'json' && { whenStale }),
  };
}

/** The changes under an answer: the log since a day of what question and answer name. */
async function changedOf(asked: Asked): Promise<Made> {
  const { question, ending, asking, values, options, revision, timezone } = asked;
  const since = readSince(options.since, today(timezone));
  const { answer, standing, citation: cite } = await cited(asked, whole);
  const citation = `${cite.replace(/\.$/, '')}; its changes since ${since}.`;
  const size = Math.min(options.size, mostChanges);
  const entries = entriesNamed(question, values, answer);
  const found = await changesOf(entries, { since, timezone }, { size, next: options.next }, asking);
  const isCut = found.next !== null;
  const next = found.next === null ? null : sameLink(asked, { _since: since, _size: String(size), _next: found.next });
  const table = options.isCited ? withColumn(found.table, 'citation', citation) : found.table;
  const envelope = {
    ok: true,
    stale: false,
    rows: records(table),
    truncated: isCut,
    next: found.next,
    next_url: next,
    since,
    covers: coverOf(since, entries),
    asOf: values.asOf ?? null,
    dataDate: standing.dataDate,
    revision,
    licence: standing.licence,
    citation,
  };
  return {
    type: tables[ending] as string,
    headers: { 'x-truncated': String(isCut), ...citedBy(asked, citation, standing.licence, next) },
    body: Buffer.from(ending === 'csv' ? csvOf(table, { bom: options.isDownload }) : JSON.stringify(envelope)),
    ...(ending === 'json' && { whenStale }),
  };
}

/** What an envelope says of itself, before its rows. */
const whenStale = ['"stale":false', '"stale":true'] as const;

/** Stands in a file for how many sources it names, as wide, until that is known: no text has characters of private use. */
const counting = '\uE000'.repeat(9);

async function graphOf(asked: Asked): Promise<Made> {
  const { question, ending, asking, values, names, revision } = asked;
  const [type, field] = graphs[ending] as readonly [string, string];
  const standing = { ...(await standingOf(asking)), revision };
  const citation = citationWith(question, values, names, counting, standing);
  const { answer, text } = await graphFileOf(question, field, citation, values, asking);
  const sources = sourcesTold(question, answer);
  const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
  return {
    type,
    headers: {
      ...(ending === 'svg' ? { 'content-security-policy': policy } : {}),
      ...citedBy(asked, citation.replace(counting, sources), standing.licence, null),
    },
    body: Buffer.from(text.replaceAll(counting, sources)),
  };
}

/**
 * What forms without an envelope say in their headers: where it goes on, the page that answers the same, the licence where
 * it has an address, and the citation: ASCII, what is not as UTF-8 with percent signs, as decodeURIComponent reads it.
 */
function citedBy({ question, asking, values }: Asked, citation: string, licence: string, next: string | null) {
  const [address] = /https?:\/\/[^\s<>"]+[^\s<>".,;)]/.exec(licence) ?? [];
  const links = [
    ...(next === null ? [] : [`<${next}>; rel="next"`]),
    `<${originOf(asking.request)}${questionLink(question, '', values)}>; rel="cite-as"`,
    ...(address === undefined ? [] : [`<${encodeURI(address)}>; rel="license"`]),
  ];
  return { link: links.join(', '), 'x-citation': citation.replace(/[^ -~]|%/gu, encodeURIComponent) };
}
