import { html } from 'ghtml';
import { dateInWords } from '../../domain/date-words.ts';
import {
  type Column,
  humanised,
  type NamedQuestion,
  rowsOf,
  rowTable,
  type Table,
  valuesAt,
} from '../../domain/questions.ts';
import type { Answer } from '../questions/answer.ts';
import { isAxis } from './pictures.ts';
import { inWords } from './words.ts';

/** How lists are shown. */
export interface Shown {
  /** Rows of each list; the files hold all. */
  readonly most: number;
  /** Whether names lead to the pages of their entries. */
  readonly isLinked: boolean;
}

export const onPages: Shown = { most: 50, isLinked: true };

/** What the answer says outside its lists; rules and descriptions are told below, pictures shown. */
export function factsOf(
  question: NamedQuestion,
  { data }: Answer,
  names: ReadonlyMap<string, string>,
  { isLinked } = onPages,
): string {
  const told = /^(rule|method|description|svg|graphml|gexf|kumu|hasNextPage|endCursor)$/;
  const facts = question.facts
    .filter(({ path, isShownByName }) => !isShownByName && !told.test(path.at(-1) ?? ''))
    .filter(({ path, idKey }) => !valuesAt(data, [...path.slice(0, -1), idKey ?? '']).some(id => names.has(String(id))))
    .map(fact => [fact.label, cell(data, fact, isLinked)] as const)
    .filter(([, value]) => value !== '');
  if (!facts.length) return '';
  return html`<dl class="facts">!${facts.map(([label, value]) => html`<div><dt>${label}</dt><dd>!${value}</dd></div>`)}</dl>`;
}

/** Left out is said in words, and a matrix has its axes. */
export const isTold = (question: NamedQuestion) => (table: Table) =>
  table === rowTable(question) || (table.path.at(-1) !== 'leftOut' && !isAxis(rowTable(question), table));

/** A list of the answer as a table; entries by their names, linked. */
export function tableOf(question: NamedQuestion, table: Table, answer: Answer, { most, isLinked } = onPages): string {
  const isMain = table === rowTable(question);
  const rows = isMain ? answer.rows : rowsOf(answer.data, table);
  const shown = rows.slice(0, most);
  const columns = table.columns.filter(
    column => !column.isShownByName && shown.some(row => valuesAt(row, column.path).length),
  );
  const title = isMain && question.tables.length === 1 ? 'Answer' : table.label;
  const cut = rows.length > shown.length || (isMain && answer.isCut);
  const count = `${shown.length}${cut ? ' of more' : ''} ${shown.length === 1 ? 'row' : 'rows'}`;
  if (!rows.length)
    return html`<section><h2>${title}</h2><p>None. What that means is said under “How to read this”.</p></section>`;
  return html`<section><h2>${title}</h2>
<div class="table" role="region" aria-label="${title}" tabindex="0"><table>
<caption class="soft">${count}</caption>
<thead><tr>!${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>!${shown.map(row => html`<tr>!${columns.map(column => html`<td!${column.type === 'NUMBER' ? ' class="number"' : ''}>!${cell(row, column, isLinked)}</td>`)}</tr>`)}</tbody>
</table></div>!${cut ? html`<p class="soft">The files hold all rows.</p>` : ''}</section>`;
}

const plain = new Set(['String', 'ID', 'Int', 'Float', 'Decimal', 'Boolean', 'Date', 'DateTime', 'CurrencyCode']);

/** A value as people write it. */
export function worded(value: unknown, of: string): string {
  if (of === 'Boolean') return value ? 'yes' : 'no';
  if (of === 'EdtfDate') return dateInWords(String(value));
  if (of === 'EntryKind') return humanised(String(value));
  if (of === 'Decimal') return Number(value).toLocaleString('en', { minimumFractionDigits: 2 });
  if (of === 'Float') return Number(value).toLocaleString('en', { maximumSignificantDigits: 3 });
  return plain.has(of) ? String(value) : inWords(String(value));
}

/** A cell's distinct values as safe HTML: names linked, choices in words, passages as quotations. */
export function cell(row: unknown, { path, of, idKey }: Column, isLinked = true): string {
  const key = path.at(-1) as string;
  const shown = valuesAt(row, path.slice(0, -1)).flatMap(holder => {
    const id = idKey === null ? null : (holder as Record<string, unknown>)[idKey];
    return valuesAt(holder, [key]).map(value => {
      const text = worded(value, of);
      if (id && isLinked) return html`<a href="/entry/${encodeURIComponent(String(id))}">${text}</a>`;
      return key === 'quote' ? html`<q>${text}</q>` : html`${text}`;
    });
  });
  return [...new Set(shown)].join('<br>');
}
