import { html } from 'ghtml';
import { parse } from 'graphql';
import { pathOf, seeQuery } from './layout.ts';
import {
  capital,
  confidences,
  counted,
  fieldInWords,
  inWords,
  tieDates,
  tieInWords,
  tieKinds,
  typeInWords,
  type Way,
} from './words.ts';

export interface Entry {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

export interface Evidence {
  readonly field: string | null;
  readonly quote: string | null;
  readonly locator: string | null;
  readonly source: { readonly id: string; readonly title: string };
}

export interface Tie {
  readonly kind: string;
  readonly role: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly note: string | null;
  readonly confidence: string;
  readonly money: { readonly amount: number; readonly currency: string } | null;
  readonly from: { readonly id: string };
  readonly evidence: readonly Evidence[];
}

export interface TieEdge {
  readonly tie: Tie;
  readonly node: Entry;
}

export const evidenceFields = 'evidence { field quote locator source { id title } }';
export const tieFields = `kind role since until note confidence money { amount currency } from { id } ${evidenceFields}`;
const tieRows = `edges { tie { ${tieFields} } node { __typename id name } }`;

/** The ties of an entry: all kinds at once, and one kind's page. */
export const tiesOfEntry = parse(`query Ties($id: ID!) {
  entry(by: { id: $id }) { ties(first: 100) { totalCount ${tieRows} } }
}`);
export const tiesOfKind =
  parse(`query TiesOfKind($id: ID!, $kind: TieKind!, $direction: Direction!, $first: Int!, $after: String) {
  entry(by: { id: $id }) {
    __typename id name
    ties(kinds: [$kind], direction: $direction, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } ${tieRows}
    }
  }
}`);

/** How many ties of a group an entry's page shows before it links to all of them. */
export const shown = 20;

/** The ties of one kind, read one way. */
export interface TieGroup {
  readonly kind: string;
  readonly way: Way;
  readonly total: number;
  readonly edges: readonly TieEdge[];
}

/** PARTNERS_WITH has no direction; it is read from both ends alike. */
const undirected = 'PARTNERS_WITH';
export const directionOf = (kind: string, way: Way): string => (kind === undirected ? 'BOTH' : way);
export const waysOf = (kind: string): readonly Way[] => (kind === undirected ? ['OUT'] : ['OUT', 'IN']);

/** Ties by what they say of the entry `id`, in the order of a page. */
export function grouped(id: string, edges: readonly TieEdge[]): TieGroup[] {
  const wayOf = ({ tie: { kind, from } }: TieEdge): Way => (kind === undirected || from.id === id ? 'OUT' : 'IN');
  return tieKinds.flatMap(kind =>
    waysOf(kind).flatMap(way => {
      const ofGroup = edges.filter(edge => edge.tie.kind === kind && wayOf(edge) === way);
      return ofGroup.length ? [{ kind, way, total: ofGroup.length, edges: ofGroup }] : [];
    }),
  );
}

/** A group's place on the page. */
export const anchorOf = ({ kind, way }: TieGroup): string => `${kind}-${way}`.toLowerCase().replaceAll('_', '-');

/** One group as a section, with links to all its ties and to its query. */
export function groupSection(id: string, group: TieGroup): string {
  const { kind, way, total, edges } = group;
  const direction = directionOf(kind, way);
  const all = `${pathOf({ __typename: 'Entry', id })}?${new URLSearchParams({ kind, direction })}`;
  const words = capital(tieInWords(kind, way));
  return html`<section id="${anchorOf(group)}">
<div class="head"><h3>${words} <span class="count">${total}</span></h3>!${seeQuery(tiesOfKind, { id, kind, direction, first: shown }, words)}</div>
<ul class="rows">!${edges.slice(0, shown).map(tieRow)}</ul>
!${total > shown ? html`<p class="more"><a href="${all}">All ${total} ties</a></p>` : ''}
</section>`;
}

/** One tie: its other end, what is known of it, and what it rests on. */
export const tieRow = ({ tie, node }: TieEdge): string => html`<li>
<div><a href="${pathOf(node)}">${node.name}</a> <span class="soft">${typeInWords(node.__typename)}</span></div>
!${particulars(tie)}
!${evidenceOf(tie.evidence)}
</li>`;

/** Role, dates, money, how sure, and what to know beside it. */
export function particulars({
  kind,
  role,
  since,
  until,
  money,
  confidence,
  note,
}: Omit<Tie, 'from' | 'evidence'>): string {
  const told = [
    kind === 'SUCCEEDED_BY' && role ? inWords(role) : role,
    tieDates(kind, since, until),
    money && `${money.amount.toLocaleString('en-GB')} ${money.currency}`,
  ].filter(Boolean);
  const doubt = confidences[confidence];
  return html`!${told.length || doubt ? html`<p class="particulars">${told.join(' · ')} !${doubt ? html`<span class="tag">${inWords(confidence)}: ${doubt}</span>` : ''}</p>` : ''}
!${note ? html`<p class="note">${note}</p>` : ''}`;
}

/** What something rests on, folded up; the passages are to the letter. */
export function evidenceOf(evidence: readonly Evidence[]): string {
  const titles = [...new Set(evidence.map(({ source }) => source.title))];
  const [first, ...others] = titles;
  if (first === undefined) return '';
  return html`<details class="evidence">
<summary>Source: ${first}${others.length ? ` and ${counted(others.length, 'more', 'more')}` : ''}</summary>
<ul>!${evidence.map(passage)}</ul>
</details>`;
}

const passage = ({ field, quote, locator, source }: Evidence): string => html`<li>
!${quote ? html`<q>${quote}</q>` : ''}
<span class="cite">!${field ? html`on ${fieldInWords(field)}, ` : ''}<a href="/source/${encodeURIComponent(source.id)}">${source.title}</a>${locator ? `, ${locator}` : ''}</span>
</li>`;
