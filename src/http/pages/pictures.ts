import { html } from 'ghtml';
import { type NamedQuestion, type Table, valuesAt } from '../../domain/questions.ts';
import { questionLink } from '../questions/variables.ts';

/** A network's picture, as a file of its own: it brings its styles along. */
export const networkPicture = (question: NamedQuestion, values: Readonly<Record<string, unknown>>): string => {
  const file = questionLink(question, '.svg', values);
  return question.network
    ? html`<figure class="picture"><a href="${file}"><img src="${file}" alt="Picture of the network; the tables below say what is in it."></a></figure>`
    : '';
};

interface Axis {
  readonly key: string;
  readonly label: string;
}

interface Cell {
  readonly row: { readonly key: string };
  readonly column: { readonly key: string };
  readonly stakeholders: readonly { readonly stakeholder: { readonly id: string; readonly name: string } }[];
}

/** Columns that a screen can hold; of more, those with nothing in them are left out and counted. */
const widest = 12;

/** The lists that a matrix is drawn from: its cells, and the rows and columns beside them. */
export const isAxis = (cells: Table, { path }: Table): boolean =>
  /^(rows|columns)$/.test(path.at(-1) ?? '') && path.slice(0, -1).join() === cells.path.slice(0, -1).join();

/** Who does what where, as a table of rows and columns, the empty cells hatched; nothing where the answer has no cells. */
export function matrix(data: unknown, { path }: Table, isLinked = true): string {
  if (path.at(-1) !== 'cells') return '';
  const of = <T>(list: string) => valuesAt(data, [...path.slice(0, -1), list]) as T[];
  const cells = of<Cell>('cells');
  const rows = of<Axis>('rows');
  const all = of<Axis>('columns');
  if (!cells.length) return '';
  const filled = new Set(cells.map(({ column }) => column.key));
  const columns = all.length > widest ? all.filter(({ key }) => filled.has(key)) : all;
  const hidden = all.length - columns.length;
  const at = new Map(cells.map(cell => [`${cell.row.key}\n${cell.column.key}`, cell]));
  const cell = (row: Axis, column: Axis) =>
    (at.get(`${row.key}\n${column.key}`)?.stakeholders ?? [])
      .map(({ stakeholder: { id, name } }) =>
        isLinked ? html`<a href="/entry/${encodeURIComponent(id)}">${name}</a>` : html`${name}`,
      )
      .join('<br>');
  return html`<section><h2>At a glance</h2>
<div class="table" role="region" aria-label="At a glance" tabindex="0"><table class="matrix">
<caption class="soft">${rows.length} rows and ${all.length} columns!${hidden ? html`; ${hidden} columns with nothing in them are not drawn` : ''}. Hatched: nothing is known there.</caption>
<thead><tr><td></td>!${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>!${rows.map(row => html`<tr><th scope="row">${row.label}</th>!${columns.map(column => html`<td>!${cell(row, column)}</td>`)}</tr>`)}</tbody>
</table></div></section>`;
}
