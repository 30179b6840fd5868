import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { html } from 'ghtml';
import { parse } from 'graphql';
import { originOf } from '../origin.ts';
import { standingOf } from '../questions/answer.ts';
import { citationLine, countedSources } from '../questions/telling.ts';
import { toCite } from './cite.ts';
import { type Facts, factFields, factList } from './facts.ts';
import { jsonLdOf } from './json-ld.ts';
import { type PageParts, pathOf, seeQuery } from './layout.ts';
import {
  anchorOf,
  directionOf,
  type Entry,
  type Evidence,
  evidenceFields,
  evidenceOf,
  grouped,
  groupSection,
  particulars,
  shown,
  type Tie,
  type TieEdge,
  type TieGroup,
  tieFields,
  tieRow,
  tiesOfEntry,
  tiesOfKind,
  waysOf,
} from './ties.ts';
import {
  capital,
  counted,
  dayInWords,
  fieldInWords,
  inWords,
  tieDates,
  tieInWords,
  tieKinds,
  typeInWords,
  type Way,
} from './words.ts';

/** Told apart from the other ties, at the top of the page. */
const succession = 'SUCCEEDED_BY';

const record = parse(`query Entry($id: ID!) {
  entry(by: { id: $id }) {
    __typename id name description url updatedAt
    names { text kind language since until timesPublished source { id title } }
    identifiers { scheme value sharedBy }
    ${evidenceFields}
    sources(first: 100) { totalCount nodes { id title publisher } }
    ... on Stakeholder {
      predecessors { kind tie { ${tieFields} } stakeholder { __typename id name } }
      successors { kind tie { ${tieFields} } stakeholder { __typename id name } }
    }
    ${factFields}
  }
}`);

const inherited = parse(`query Inherited($id: ID!) {
  entry(by: { id: $id }) {
    ... on Stakeholder {
      predecessors {
        stakeholder {
          __typename id name
          ties(kinds: [${tieKinds.filter(kind => kind !== succession).join(' ')}], first: 20) {
            totalCount edges { tie { ${tieFields} } node { __typename id name } }
          }
        }
      }
    }
  }
}`);

const picture = parse(`query Network($id: ID!, $width: Int!) {
  network(around: [$id], depth: 1, limit: 60) { svg(width: $width) }
}`);

const changes = parse(`query History($id: ID!) {
  entry(by: { id: $id }) {
    history(first: 20) {
      totalCount nodes { action subject fields { field before after } batch { id at by reason } }
    }
  }
}`);

interface Succession {
  readonly kind: string;
  readonly tie: Tie;
  readonly stakeholder: Entry;
}

interface Name {
  readonly text: string;
  readonly kind: string;
  readonly language: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly timesPublished: number;
  readonly source: { readonly id: string; readonly title: string } | null;
}

interface EntryRecord extends Facts, Entry {
  readonly description: string | null;
  readonly url: string | null;
  readonly updatedAt: string;
  readonly names: readonly Name[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string; readonly sharedBy: number }[];
  readonly evidence: readonly Evidence[];
  readonly sources: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly title: string; readonly publisher: string | null }[];
  };
  readonly predecessors?: readonly Succession[];
  readonly successors?: readonly Succession[];
}

interface Ties {
  readonly totalCount: number;
  readonly edges: readonly TieEdge[];
}

interface Inherited {
  readonly entry: { readonly predecessors?: readonly { readonly stakeholder: Entry & { readonly ties: Ties } }[] };
}

interface Change {
  readonly action: string;
  readonly subject: string;
  readonly fields: readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[];
  readonly batch: { readonly id: string; readonly at: string; readonly by: string; readonly reason: string };
}

interface History {
  readonly entry: { readonly history: { readonly totalCount: number; readonly nodes: readonly Change[] } };
}

interface OneKind {
  readonly entry: Entry & {
    readonly ties: Ties & { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
  };
}

interface EntryRequest {
  Params: { id: string };
  Querystring: { kind?: string; direction?: string; after?: string };
}

interface PictureRequest {
  Params: { id: string };
  Querystring: { width?: string };
}

/** A picture opened by itself has its styles in it, and nothing else. */
const picturePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** Ties that join nearly everybody; the picture leaves them out. */
const undrawn: ReadonlySet<string> = new Set(['ADDRESSES', 'LOCATED_IN', 'WORKS_IN']);

/** `/entry/ID`: all that the directory knows of one entry, and `?kind=&direction=` all ties of one kind. */
export const entryPages: FastifyPluginAsync<PageParts> = async (app, { ask }) => {
  app.get<EntryRequest>('/entry/:id', async (request, reply) => {
    const { id } = request.params;
    if (request.query.kind) return kindPage(request, reply);
    const put = <Data>(document: typeof record) => ask<Data>(document, { id }, request, reply);
    const { entry } = await put<{ entry: EntryRecord }>(record);
    if (entry.id !== id || entry.__typename === 'Source') return reply.redirect(pathOf(entry), 301);

    const [ties, past, history, standing] = await Promise.all([
      put<{ entry: { ties: Ties } }>(tiesOfEntry).then(answer => answer.entry.ties),
      entry.predecessors?.length ? put<Inherited>(inherited) : null,
      put<History>(changes),
      standingOf({ ask, request, reply }),
    ]);
    const groups = ties.totalCount > ties.edges.length ? await groupByGroup(request, reply) : grouped(id, ties.edges);
    const drawn = groups.some(({ kind }) => !undrawn.has(kind));
    const sections: readonly (readonly [anchor: string, title: string, body: string])[] = [
      ['ties', 'Ties', tieSections(id, groups)],
      ['inherited', 'Ties of the earlier body', past ? inheritedTies(id, past) : ''],
      ['picture', 'Picture', drawn ? pictured(entry) : ''],
      ['names', 'Names', nameTable(entry.names)],
      ['identifiers', 'Identifiers', identifierList(entry.identifiers)],
      ['sources', 'Sources', sourceList(entry)],
      ['history', 'What changed', historyList(id, history)],
    ];
    const told = sections.filter(([, , body]) => body);
    const links = [
      ...groups.filter(({ kind }) => kind !== succession).map(groupLink),
      ...told.slice(1).map(anchorLink),
    ];
    return reply.page({
      title: entry.name,
      description: entry.description ?? `${typeInWords(entry.__typename)}: its ties, and the sources that say so.`,
      jsonLd: jsonLdOf(entry, ties.edges, originOf(request)),
      body: html`<p class="kicker">${typeInWords(entry.__typename)}</p>
<h1>${entry.name}</h1>
!${entry.description ? html`<p class="lead">${entry.description}</p>` : ''}
!${successions(entry)}
<div class="columns">
<aside aria-label="In brief">
!${factList(entry)}
<p>!${seeQuery(record, { id }, 'In brief')} <a class="see-query" href="/path?from=${encodeURIComponent(id)}">How is it connected to …</a></p>
<nav aria-label="On this page"><ul>!${links}</ul></nav>
</aside>
<div>!${told.map(([anchor, title, body]) => html`<section id="${anchor}"><h2>${title}</h2>!${body}</section>`)}</div>
</div>
!${toCite(citationLine(standing, [`entry “${entry.name}”`, originOf(request) + pathOf(entry)], countedSources(entry.sources.totalCount)))}`,
    });
  });

  app.get<PictureRequest>('/entry/:id/network.svg', async (request, reply) => {
    const variables = { id: request.params.id, width: Number(request.query.width ?? 960) };
    const { network } = await ask<{ network: { svg: string } }>(picture, variables, request, reply);
    return reply.header('content-security-policy', picturePolicy).type('image/svg+xml').send(network.svg);
  });

  /** A hub's ties: each kind has a page of its own, so that none is crowded out by another. */
  async function groupByGroup(request: FastifyRequest<EntryRequest>, reply: FastifyReply): Promise<TieGroup[]> {
    const groups: TieGroup[] = [];
    for (const kind of tieKinds) {
      const ofKind = waysOf(kind).map(async (way): Promise<TieGroup> => {
        const variables = { id: request.params.id, kind, direction: directionOf(kind, way), first: shown };
        const { ties } = (await ask<OneKind>(tiesOfKind, variables, request, reply)).entry;
        return { kind, way, total: ties.totalCount, edges: ties.edges };
      });
      groups.push(...(await Promise.all(ofKind)).filter(({ total }) => total));
    }
    return groups;
  }

  async function kindPage(request: FastifyRequest<EntryRequest>, reply: FastifyReply): Promise<FastifyReply> {
    const { kind = '', direction = 'OUT', after } = request.query;
    const variables = { id: request.params.id, kind, direction, first: 50, after: after ?? null };
    const { entry } = await ask<OneKind>(tiesOfKind, variables, request, reply);
    const { totalCount, edges, pageInfo } = entry.ties;
    const way: Way = direction === 'IN' ? 'IN' : 'OUT';
    const next = pageInfo.hasNextPage && new URLSearchParams({ kind, direction, after: pageInfo.endCursor ?? '' });
    return reply.page({
      title: `${entry.name} ${tieInWords(kind, way)}`,
      body: html`<p class="kicker"><a href="${pathOf(entry)}">${entry.name}</a></p>
<h1>${capital(tieInWords(kind, way))}</h1>
<p>${counted(totalCount, 'tie')}${after || next ? ', in pages of 50' : ''}.</p>
<ul class="rows">!${edges.map(tieRow)}</ul>
<p class="more">!${after ? html`<a href="?${new URLSearchParams({ kind, direction })}">First page</a>` : ''} !${next ? html`<a rel="next" href="?${next}">Next page</a>` : ''} !${seeQuery(tiesOfKind, variables, tieInWords(kind, way))}</p>`,
    });
  }
};

const anchorLink = ([anchor, title]: readonly [string, string, string]): string =>
  html`<li><a href="#${anchor}">${title}</a></li>`;

const groupLink = (group: TieGroup): string =>
  html`<li><a href="#${anchorOf(group)}">${capital(tieInWords(group.kind, group.way))}</a> <span class="count">${group.total}</span></li>`;

const titles: Readonly<Record<string, readonly [later: string, earlier: string]>> = {
  RENAMED: ['Today', 'Formerly'],
  SPLIT: ['Its remit was divided; today', 'Took over part of the remit of'],
  MERGED: ['Merged into', 'Brings together'],
};

/** What became of a body, and what it came from: the first thing to know of it. */
function successions({ predecessors = [], successors = [] }: EntryRecord): string {
  const told = (list: readonly Succession[], later: boolean) =>
    [...Map.groupBy(list, ({ kind }) => titles[kind]?.[later ? 0 : 1] ?? inWords(kind))].map(
      ([title, group]) =>
        html`<div><h2>${title}</h2><ul class="rows">!${group.map(
          ({ tie, stakeholder }) => html`<li><div><a href="${pathOf(stakeholder)}">${stakeholder.name}</a></div>
!${particulars(tie)}!${evidenceOf(tie.evidence)}</li>`,
        )}</ul></div>`,
    );
  const all = [...told(successors, true), ...told(predecessors, false)];
  return all.length ? html`<section class="succession" aria-label="Before and after">!${all}</section>` : '';
}

function tieSections(id: string, groups: readonly TieGroup[]): string {
  const told = groups.filter(({ kind }) => kind !== succession);
  return told.length ? told.map(group => groupSection(id, group)).join('') : html`<p>None is known.</p>`;
}

function inheritedTies(id: string, { entry: { predecessors = [] } }: Inherited): string {
  const bodies = [...new Map(predecessors.map(({ stakeholder }) => [stakeholder.id, stakeholder])).values()];
  const told = bodies.filter(({ ties }) => ties.totalCount);
  if (!told.length) return '';
  return html`<div class="head"><p>Published for the body that it comes from; not repeated here as its own.</p>!${seeQuery(inherited, { id }, 'Ties of the earlier body')}</div>
!${told.map(
    body => html`<section><h3><a href="${pathOf(body)}">${body.name}</a> <span class="count">${body.ties.totalCount}</span></h3>
<ul class="rows">!${body.ties.edges.map(edge => inheritedRow(body.id, edge))}</ul></section>`,
  )}`;
}

const inheritedRow = (id: string, { tie, node }: TieEdge): string => html`<li>
<div><span class="verb">${tieInWords(tie.kind, tie.from.id === id ? 'OUT' : 'IN')}</span> <a href="${pathOf(node)}">${node.name}</a></div>
!${particulars(tie)}!${evidenceOf(tie.evidence)}
</li>`;

/** The picture is a file of its own, so that the page waits for nobody; a telephone gets it drawn for its width. */
function pictured({ id, name }: Entry): string {
  const file = `/entry/${encodeURIComponent(id)}/network.svg`;
  return html`<figure class="picture"><a href="${file}"><picture>
<source media="(width <= 640px)" srcset="${file}?width=420"><img src="${file}" alt="${name} and those it is tied to; the ties are listed above." loading="lazy" width="960" height="620">
</picture></a></figure>
<p class="more">!${seeQuery(picture, { id, width: 960 }, 'Picture')}</p>`;
}

function nameTable(names: readonly Name[]): string {
  const spellings = Map.groupBy(names, ({ text, kind }) => JSON.stringify([text, kind]));
  const rows = [...spellings.values()].map(group => {
    const [{ text, kind, language }] = group as [Name];
    const times = group.reduce((sum, { timesPublished }) => sum + timesPublished, 0);
    const dates = tieDates(
      '',
      group.find(name => name.since)?.since ?? null,
      group.find(name => name.until)?.until ?? null,
    );
    const sources = [...new Map(group.flatMap(({ source }) => (source ? [[source.id, source]] : []))).values()];
    return html`<tr><td lang="${language ?? 'en'}">${text}</td><td>${inWords(kind)}!${dates ? html` <span class="soft">${dates}</span>` : ''}</td>
<td>!${sources.map(sourceLink).join('; ') || '<span class="soft">the directory</span>'}</td><td class="number">${times || '–'}</td></tr>`;
  });
  return html`<div class="table" tabindex="0" role="region" aria-label="Names"><table>
<thead><tr><th scope="col">Name</th><th scope="col">Sort</th><th scope="col">Published by</th><th scope="col" class="number">Times</th></tr></thead>
<tbody>!${rows}</tbody></table></div>`;
}

const sourceLink = ({ id, title }: { readonly id: string; readonly title: string }): string =>
  html`<a href="/source/${encodeURIComponent(id)}">${title}</a>`;

function identifierList(identifiers: EntryRecord['identifiers']): string {
  if (!identifiers.length) return '';
  return html`<ul class="rows">!${identifiers.map(
    ({ scheme, value, sharedBy }) => html`<li><code>${value}</code> <span class="soft">in ${scheme}</span>
!${sharedBy > 1 ? html`<p class="note">Carried by ${sharedBy} entries: proves nothing by itself.</p>` : ''}</li>`,
  )}</ul>`;
}

function sourceList({ evidence, sources: { nodes, totalCount } }: EntryRecord): string {
  if (!nodes.length) return '';
  return html`!${evidence.length ? html`<p>What the record itself rests on:</p>!${evidenceOf(evidence)}` : ''}
<p>${counted(totalCount, 'source says', 'sources say')} something of it:</p>
<ul class="rows">!${nodes.map(
    source => html`<li>!${sourceLink(source)} <span class="soft">${source.publisher ?? ''}</span></li>`,
  )}</ul>`;
}

const actions: Readonly<Record<string, string>> = { CREATE: 'Recorded', UPDATE: 'Changed', RETRACT: 'Taken out' };

/** What was done, import by import; the values of a creation are the page itself. */
function historyList(id: string, { entry: { history } }: History): string {
  if (!history.nodes.length) return '';
  const told = ({ action, subject, fields }: Change) => html`<li>${actions[action] ?? action}: ${subject}
!${
    action === 'UPDATE'
      ? html`<ul>!${fields.map(
          ({ field, before, after }) =>
            html`<li>${fieldInWords(field)}: ${before ?? 'nothing'} → ${after ?? 'nothing'}</li>`,
        )}</ul>`
      : ''
  }</li>`;
  const batches = [...Map.groupBy(history.nodes, ({ batch }) => batch.id).values()];
  const rest = history.totalCount - history.nodes.length;
  return html`<ul class="rows">!${batches.map(group => {
    const [{ batch }] = group as [Change];
    return html`<li><div>${dayInWords(batch.at)}, by ${batch.by}</div><p class="particulars">${batch.reason}</p>
<details><summary>${counted(group.length, 'change')}</summary><ul>!${group.map(told)}</ul></details></li>`;
  })}</ul>
<p class="more">!${rest > 0 ? html`${counted(rest, 'older change')} not shown. ` : ''}!${seeQuery(changes, { id }, 'What changed')}</p>`;
}
