import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { html } from 'ghtml';
import { parse } from 'graphql';
import { DirectoryError } from '../../domain/errors.ts';
import { originOf } from '../origin.ts';
import { standingOf } from '../questions/answer.ts';
import { citationLine, countedSources } from '../questions/telling.ts';
import { chain } from './chain.ts';
import { toCite } from './cite.ts';
import { type PageParts, pathOf, seeQuery } from './layout.ts';
import { type Entry, evidenceOf, particulars, type Tie, tieFields } from './ties.ts';
import { capital, counted, tieInWords } from './words.ts';

const ends = parse(`query Ends($from: ID!, $to: ID!) {
  from: entry(by: { id: $from }) { __typename id name }
  to: entry(by: { id: $to }) { __typename id name }
}`);

const byId = parse('query ById($text: ID!) { entry(by: { id: $text }) { __typename id name } }');
const byName = parse('query ByName($text: String!) { entry(by: { name: $text }) { __typename id name } }');

const paths = parse(`query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, first: 3) {
    rule
    nodes {
      length sentence
      hops { forward tie { ${tieFields} } from { __typename id name } to { __typename id name } }
    }
  }
}`);

interface Ends {
  readonly from: Entry;
  readonly to: Entry;
}

interface Hop extends Ends {
  readonly forward: boolean;
  readonly tie: Tie;
}

interface Path {
  readonly length: number;
  readonly sentence: string;
  readonly hops: readonly Hop[];
}

interface Paths {
  readonly paths: { readonly rule: string; readonly nodes: readonly Path[] };
}

/** What was typed for one end, what it was found to be, and what to say where it was not. */
interface End {
  readonly typed: string;
  readonly entry?: Entry;
  readonly problem?: string;
  readonly candidates?: readonly { readonly id: string; readonly name: string }[];
}

interface Typed {
  readonly from?: string;
  readonly to?: string;
  readonly fromId?: string;
  readonly toId?: string;
}

/** `/path/A/B`: how two entries are connected, hop by hop; `/path` chooses the two by name. */
export const pathPages: FastifyPluginAsync<PageParts> = async (app, { ask }) => {
  app.get<{ Querystring: Typed }>('/path', async (request, reply) => {
    const { from = '', to = '', fromId, toId } = request.query;
    const [a, b] = await Promise.all([
      found(fromId || from, from, request, reply),
      found(toId || to, to, request, reply),
    ]);
    if (a.entry && b.entry) return reply.redirect(pathBetween(a.entry, b.entry));
    return reply.page({
      title: 'How are two connected?',
      body: html`<h1>How are two connected?</h1>
<p class="lead">Name two of anything the directory holds: ministries, projects, donors, people, places. You see the shortest ways between them, and the sources that say so.</p>
!${form(a, b)}`,
    });
  });

  app.get<{ Params: { from: string; to: string } }>('/path/:from/:to', async (request, reply) => {
    const { from, to } = await ask<Ends>(ends, request.params, request, reply);
    if (from.id !== request.params.from || to.id !== request.params.to)
      return reply.redirect(pathBetween(from, to), 301);
    const variables = { from: from.id, to: to.id };
    const [{ paths: answer }, standing] = await Promise.all([
      ask<Paths>(paths, variables, request, reply),
      standingOf({ ask, request, reply }),
    ]);
    const sources = new Set(
      answer.nodes.flatMap(({ hops }) => hops.flatMap(({ tie }) => tie.evidence.map(({ source }) => source.id))),
    );
    const title = `${from.name} and ${to.name}`;
    const [first, ...others] = answer.nodes;
    return reply.page({
      title,
      description: first?.sentence ?? `How ${title} are connected.`,
      body: html`<h1>How are they connected?</h1>
!${form({ typed: from.name, entry: from }, { typed: to.name, entry: to })}
!${first ? shortest(first) : html`<p class="lead"><a href="${pathOf(from)}">${from.name}</a> and <a href="${pathOf(to)}">${to.name}</a>: no connection is known.</p>`}
!${
        others.length
          ? html`<h2>Other ways</h2>!${others.map(
              path => html`<details class="other"><summary>${path.sentence}</summary>!${hops(path)}</details>`,
            )}`
          : ''
      }
<p class="soft rule">${answer.rule}</p>
<p>!${seeQuery(paths, variables, title)}</p>
!${toCite(citationLine(standing, [`how ${from.name} and ${to.name} are connected`, originOf(request) + pathBetween(from, to)], countedSources(sources.size)))}`,
    });
  });

  /** The entry that a lookup field means: by its id, else by a name that one entry alone has. */
  async function found(text: string, typed: string, request: FastifyRequest, reply: FastifyReply): Promise<End> {
    if (!text) return { typed };
    try {
      const { entry } = await ask<{ entry: Entry }>(byId, { text }, request, reply).catch(error => {
        if (isExpected(error)) return ask<{ entry: Entry }>(byName, { text }, request, reply);
        throw error;
      });
      return { typed: entry.name, entry };
    } catch (error) {
      if (!isExpected(error)) throw error;
      const several = error.code === 'AMBIGUOUS';
      const { candidates, nearest } = error.extensions as Record<string, End['candidates']>;
      const problem = several ? `Several entries are called “${text}”.` : `Nothing is called “${text}”.`;
      return { typed, problem, candidates: (several ? candidates : nearest) ?? [] };
    }
  }
};

const isExpected = (error: unknown): error is DirectoryError =>
  error instanceof DirectoryError && (error.code === 'ENTRY_NOT_FOUND' || error.code === 'AMBIGUOUS');

const pathBetween = (from: Entry, to: Entry) => `/path/${encodeURIComponent(from.id)}/${encodeURIComponent(to.id)}`;

function form(from: End, to: End): string {
  const field = (name: 'from' | 'to', label: string, { typed, entry, problem, candidates = [] }: End) => {
    const other: Record<string, string> =
      name === 'from' ? { to: to.typed, toId: to.entry?.id ?? '' } : { from: from.typed, fromId: from.entry?.id ?? '' };
    return html`<div class="field"><label for="${name}">${label}</label>
!${
      problem
        ? html`<p class="problem" id="${name}-problem">${problem}!${
            candidates.length
              ? html` Did you mean: !${candidates
                  .map(
                    ({ id, name: called }) =>
                      html`<a href="/path?${new URLSearchParams({ ...other, [name]: id })}">${called}</a>`,
                  )
                  .join(', ')}`
              : ''
          }</p>`
        : ''
    }
<input id="${name}" name="${name}" value="${typed}" required maxlength="200" autocomplete="off" data-suggest="${name}Id" !${problem ? html`aria-describedby="${name}-problem" aria-invalid="true"` : ''}>
<input type="hidden" name="${name}Id" value="${entry?.id ?? ''}"></div>`;
  };
  return html`<form class="two" action="/path">!${field('from', 'From', from)}!${field('to', 'To', to)}<button type="submit">Show</button></form>`;
}

function shortest(path: Path): string {
  const links = path.hops.map(({ forward, tie, from, to }) => ({
    forward,
    kind: tie.kind,
    from: from.name,
    to: to.name,
  }));
  return html`<p class="lead">${path.sentence}</p>
<div class="connection"><figure>!${chain(links, path.sentence)}</figure>
<div><h2>${capital(counted(path.length, 'step'))}</h2>!${hops(path)}</div></div>`;
}

const hops = ({ hops }: Path): string =>
  html`<ol class="rows hops">!${hops.map(
    ({
      forward,
      tie,
      from,
      to,
    }) => html`<li><div><a href="${pathOf(from)}">${from.name}</a> ${tieInWords(tie.kind, forward ? 'OUT' : 'IN')} <a href="${pathOf(to)}">${to.name}</a></div>
!${particulars(tie)}!${evidenceOf(tie.evidence)}</li>`,
  )}</ol>`;
