import type { FastifyPluginAsync } from 'fastify';
import { html } from 'ghtml';
import { parse } from 'graphql';
import { originOf } from '../origin.ts';
import { standingOf } from '../questions/answer.ts';
import { citationLine } from '../questions/telling.ts';
import { toCite } from './cite.ts';
import { type Facts, factFields, factList } from './facts.ts';
import { jsonLdOf } from './json-ld.ts';
import { type PageParts, pathOf, seeQuery } from './layout.ts';
import type { Entry } from './ties.ts';
import { counted, fieldInWords, tieInWords, typeInWords } from './words.ts';

const passages = parse(`query Source($id: ID!, $after: String) {
  entry(by: { id: $id }) {
    __typename id name description url updatedAt
    names { text }
    identifiers { scheme value }
    ... on Source {
      supports(first: 100, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes {
          field quote locator
          subject {
            __typename id
            ... on Entry { name }
            ... on Tie { kind role from { __typename id name } to { __typename id name } }
          }
        }
      }
    }
    ${factFields}
  }
}`);

interface TieSubject {
  readonly __typename: 'Tie';
  readonly kind: string;
  readonly role: string | null;
  readonly from: Entry;
  readonly to: Entry;
}

interface Support {
  readonly field: string | null;
  readonly quote: string | null;
  readonly locator: string | null;
  readonly subject: Entry | TieSubject;
}

interface SourceRecord extends Facts, Entry {
  readonly description: string | null;
  readonly url: string | null;
  readonly updatedAt: string;
  readonly names: readonly { readonly text: string }[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly supports?: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Support[];
  };
}

/** Statements on a page, so that nearly every source stands there whole and in its order. */
const most = 500;

/** `/source/ID`: what was taken from a source, passage by passage, and what rests on each. */
export const sourcePages: FastifyPluginAsync<PageParts> = async (app, { ask }) => {
  app.get<{ Params: { id: string }; Querystring: { after?: string } }>('/source/:id', async (request, reply) => {
    const { id } = request.params;
    const page = async (after: string | null) =>
      (await ask<{ entry: SourceRecord }>(passages, { id, after }, request, reply)).entry;
    const variables = { id, after: request.query.after ?? null };
    const entry = await page(variables.after);
    if (entry.id !== id || !entry.supports) return reply.redirect(pathOf(entry), 301);
    const nodes = [...entry.supports.nodes];
    const { totalCount } = entry.supports;
    let { pageInfo } = entry.supports;
    while (pageInfo.hasNextPage && nodes.length < most) {
      const { supports } = await page(pageInfo.endCursor);
      if (!supports) break;
      nodes.push(...supports.nodes);
      pageInfo = supports.pageInfo;
    }
    const standing = await standingOf({ ask, request, reply });
    const next = pageInfo.hasNextPage && new URLSearchParams({ after: pageInfo.endCursor ?? '' });
    return reply.page({
      title: entry.name,
      description: entry.description ?? `What the directory takes from “${entry.name}”.`,
      jsonLd: jsonLdOf(entry, [], originOf(request)),
      body: html`<p class="kicker">Source</p>
<h1>${entry.name}</h1>
!${entry.description ? html`<p class="lead">${entry.description}</p>` : ''}
<div class="columns">
<aside aria-label="In brief">!${factList(entry)}<p>!${seeQuery(passages, variables, entry.name)}</p></aside>
<section><h2>What rests on it</h2>
<p>${counted(totalCount, 'statement')}${next || variables.after ? `, in pages of ${most}` : ''}, each under the passage it was taken from, to the letter.</p>
<ol class="passages">!${byPassage(nodes).map(passage)}</ol>
<p class="more">!${variables.after ? html`<a href="/source/${encodeURIComponent(id)}">First page</a>` : ''} !${next ? html`<a rel="next" href="?${next}">Next page</a>` : ''}</p>
</section>
</div>
!${toCite(citationLine(standing, [`source “${entry.name}”, what rests on it`, originOf(request) + pathOf(entry)], null))}`,
    });
  });
};

/** Locators begin so where a page begins, and where every page of a site has the same text. */
const begins = ['headline', 'introduction'];
const repeats = 'banner';
const rank = (locator: string) => begins.indexOf(locator) + 1 || (locator === repeats ? 4 : 3);

/** Statements under the passage they share, in the order of the source as far as its locators tell. */
function byPassage(supports: readonly Support[]): Support[][] {
  const groups = [...Map.groupBy(supports, ({ quote, locator }) => JSON.stringify([locator, quote])).values()];
  const inOrder = new Intl.Collator('en', { numeric: true });
  const locatorOf = ([support]: readonly Support[]) => support?.locator ?? '';
  return groups.sort((a, b) => rank(locatorOf(a)) - rank(locatorOf(b)) || inOrder.compare(locatorOf(a), locatorOf(b)));
}

function passage(supports: readonly Support[]): string {
  const [{ quote, locator }] = supports as [Support];
  return html`<li>!${locator ? html`<p class="locator">${locator}</p>` : ''}
!${quote ? html`<blockquote>${quote}</blockquote>` : html`<p class="soft">No passage is quoted.</p>`}
<ul class="rests">!${supports.map(supported)}</ul></li>`;
}

const link = (entry: Entry) => html`<a href="${pathOf(entry)}">${entry.name}</a>`;

function supported({ field, subject }: Support): string {
  if ('kind' in subject && subject.__typename === 'Tie')
    return html`<li>!${link(subject.from)} ${tieInWords(subject.kind, 'OUT')} !${link(subject.to)}${subject.role && subject.kind !== 'SUCCEEDED_BY' ? ` (${subject.role})` : ''}</li>`;
  const entry = subject as Entry;
  return html`<li>!${link(entry)} <span class="soft">${typeInWords(entry.__typename)}${field ? `, its ${fieldInWords(field)}` : ''}</span></li>`;
}
