import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { html } from 'ghtml';
import { parse } from 'graphql';
import { DirectoryError } from '../../domain/errors.ts';
import { fold } from '../../domain/names.ts';
import { type PageParts, pathOf, searchForm, seeQuery } from './layout.ts';
import { questionList } from './question.ts';
import type { Entry } from './ties.ts';
import { counted, dayInWords, type KindOfEntry, kindsOfEntries, typeInWords } from './words.ts';

const holdings = parse('{ directory { dataDate licence counts { kind count } ties { count } } }');

const search = parse(`query Search($text: String!, $after: String) {
  search(text: $text, first: 20, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { matched why node { __typename id name description } }
  }
}`);

interface Holdings {
  readonly directory: {
    readonly dataDate: string | null;
    readonly licence: string;
    readonly counts: readonly { readonly kind: string; readonly count: number }[];
    readonly ties: readonly { readonly count: number }[];
  };
}

interface Described extends Entry {
  readonly description: string | null;
}

interface Paged {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Found extends Paged {
  readonly edges: readonly { readonly matched: string; readonly why: string; readonly node: Described }[];
}

interface HomeRequest {
  Querystring: { search?: string; kind?: string; after?: string };
}

/** `/`: search and where to begin; `?search=` what was found, `?kind=` all entries of a kind. */
export const homePages: FastifyPluginAsync<PageParts> = async (app, { ask, questions }) => {
  app.get<HomeRequest>('/', async (request, reply) => {
    const { search: text = '', kind } = request.query;
    if (text.trim()) return results(text.trim(), request, reply);
    if (kind) return list(kind, request, reply);
    const { directory } = await ask<Holdings>(holdings, {}, request, reply);
    return reply.page({
      title: 'Who works with whom',
      description: 'Who funds, implements, sits, signed and took part; since when, and which source says so.',
      headerSearch: false,
      body: html`<section class="hero">
<h1>Who works with whom, since when, and who says so</h1>
!${searchForm('search', text)}
<p class="soft">Any spelling or acronym will do, of an organisation, a project, an event, a person or a place.</p>
</section>
<section id="questions"><h2>Questions</h2>!${questionList(questions)}</section>
!${held(directory)}
!${about(directory)}`,
    });
  });

  async function results(
    text: string,
    request: FastifyRequest<HomeRequest>,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const variables = { text, after: request.query.after ?? null };
    const { search: found } = await ask<{ search: Found }>(search, variables, request, reply);
    const [only, ...others] = found.edges;
    if (only && !others.length && !variables.after && fold(only.matched) === fold(text))
      return reply.redirect(pathOf(only.node));
    return reply.page({
      title: `Search: ${text}`,
      searched: text,
      body: html`<h1>${found.totalCount ? `${counted(found.totalCount, 'entry', 'entries')} for “${text}”` : `Nothing is called “${text}”`}</h1>
!${found.totalCount ? '' : html`<p>Try fewer words, an acronym, or another spelling; the search forgives a letter or two.</p>`}
<ul class="rows">!${found.edges.map(
        ({
          node,
          matched,
          why,
        }) => html`<li><div><a href="${pathOf(node)}">${node.name}</a> <span class="soft">${typeInWords(node.__typename)}</span></div>
<p class="particulars">“${matched}”: ${why}</p></li>`,
      )}</ul>
!${more(found, { search: text })}
<p>!${seeQuery(search, variables, text)}</p>`,
    });
  }

  async function list(kind: string, request: FastifyRequest<HomeRequest>, reply: FastifyReply): Promise<FastifyReply> {
    const wanted = kindsOfEntries.find(each => each.kind === kind);
    if (!wanted) throw new DirectoryError('BAD_USER_INPUT', `There is no kind “${kind}” of entries.`);
    const document = listOf(wanted);
    const variables = { after: request.query.after ?? null };
    const { list } = await ask<{ list: Paged & { nodes: readonly Described[] } }>(document, variables, request, reply);
    return reply.page({
      title: wanted.many,
      body: html`<h1>${wanted.many} <span class="count">${list.totalCount}</span></h1>
<ul class="rows">!${list.nodes.map(
        node =>
          html`<li><div><a href="${pathOf(node)}">${node.name}</a></div>!${node.description ? html`<p class="particulars">${node.description}</p>` : ''}</li>`,
      )}</ul>
!${more(list, { kind })}
<p>!${seeQuery(document, variables, wanted.many)}</p>`,
    });
  }
};

const listOf = ({ list }: KindOfEntry) =>
  parse(`query List($after: String) {
  list: ${list}(first: 50, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { __typename id name description }
  }
}`);

function more({ pageInfo }: Paged, parameters: Readonly<Record<string, string>>): string {
  if (!pageInfo.hasNextPage) return '';
  return html`<p class="more"><a rel="next" href="/?${new URLSearchParams({ ...parameters, after: pageInfo.endCursor ?? '' })}">Next page</a></p>`;
}

function held({ counts, ties }: Holdings['directory']): string {
  const sum = (rows: readonly { count: number }[]) => rows.reduce((all, { count }) => all + count, 0);
  const many = new Map(counts.map(({ kind, count }) => [kind, count]));
  return html`<section id="holdings"><h2>What it holds</h2>
<p>${counted(sum(counts), 'entry', 'entries')} and ${counted(sum(ties), 'tie')} between them.</p>
<ul class="kinds">!${kindsOfEntries
    .filter(({ kind }) => many.get(kind))
    .map(
      ({ kind, many: words }) =>
        html`<li><a href="/?kind=${kind}"><span>${words}</span> <span class="count">${many.get(kind)?.toLocaleString('en-GB')}</span></a></li>`,
    )}</ul></section>`;
}

const about = ({
  dataDate,
  licence,
}: Holdings['directory']): string => html`<section id="about"><h2>About this directory</h2>
<p>It says who funds, carries out, sits on, signed and took part, where and since when. Each statement carries the passage of the source it was taken from; nothing is guessed, and what is not known is left open.</p>
<div class="cards">
<div><h3>Read</h3><p>Search for a name, open its page, and unfold the source under any tie. <a href="/path">Ask how two are connected.</a></p></div>
<div><h3>Ask</h3><p>The <a href="/playground">playground</a> takes any question in GraphQL, with examples. Each page links to the query behind it.</p></div>
<div><h3>Connect</h3><p>Programs ask the same at <code>/graphql</code>, by GET or POST. Pages carry their facts as JSON-LD.</p></div>
</div>
<p class="soft">${dataDate ? `Content as of ${dayInWords(dataDate)}.` : 'It is empty so far.'} Licence: ${licence.replace(/\.?$/, '.')}</p></section>`;
