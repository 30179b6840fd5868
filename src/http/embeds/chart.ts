import { html } from 'ghtml';
import { type Chart, type Column, valuesAt } from '../../domain/questions.ts';
import { cell, type Shown, worded } from '../pages/tables.ts';

/** The first rows of a list as bars from zero, each with its value as text; what cannot be compared has a figure of its own. */
export function chartOf({ table, labels, measures, apart }: Chart, rows: readonly unknown[], shown: Shown): string {
  if (!rows.length) return html`<p>None. What that means is said under “How to read this”.</p>`;
  const used = measures.filter(({ path }) => rows.some(row => valuesAt(row, path).length));
  const kindOf = (row: unknown) =>
    apart
      .map(column => textOf(row, column))
      .filter(Boolean)
      .join(', ') || (used.length === 1 ? '' : table.label);
  const figures = Map.groupBy(rows.slice(0, shown.most), kindOf);
  const single = used.length === 1 ? (used[0]?.label ?? '') : '';
  return [...figures]
    .map(([kind, members]) => {
      const largest = Math.max(...members.flatMap(row => used.map(column => Math.abs(numberIn(row, column) ?? 0))));
      return html`<figure class="chart">
<figcaption>${[kind, single].filter(Boolean).join(', ')}</figcaption>
<ul>!${members.map(row => {
        const name = labels.map(column => cell(row, column, shown.isLinked)).filter(Boolean);
        return html`<li><span class="name">!${name.join(', ')}</span><ul>!${used.map(column => barOf(row, column, largest, used.length > 1))}</ul></li>`;
      })}</ul></figure>`;
    })
    .join('');
}

const textOf = (row: unknown, { path, of }: Column) =>
  valuesAt(row, path)
    .map(value => worded(value, of))
    .join(', ');

const numberIn = (row: unknown, { path }: Column): number | null => {
  const [value] = valuesAt(row, path);
  return value === undefined ? null : Number(value);
};

/** One bar; what is less than nothing is drawn hollow, as long as it is, and has its sign in its text. */
function barOf(row: unknown, column: Column, largest: number, isNamed: boolean): string {
  const value = numberIn(row, column);
  if (value === null) return '';
  const width = largest ? Math.round((Math.abs(value) / largest) * 1000) / 10 : 0;
  return html`<li>!${isNamed ? html`<span class="measure">${column.label}</span>` : ''}<svg aria-hidden="true" class="bar!${value < 0 ? ' below' : ''}"><rect width="${width}%" height="100%"/></svg><span class="value">${worded(value, column.of)}</span></li>`;
}
