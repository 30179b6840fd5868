import { stringify } from 'csv-stringify/sync';
import type { FlatTable } from './table.ts';

/**
 * UTF-8 text with one header row. What is empty is null; a text that a spreadsheet would take for a formula gets an
 * apostrophe before it, a negative number none. `bom` marks the encoding for Excel.
 */
export const csvOf = ({ columns, rows }: FlatTable, { bom = false } = {}): string =>
  stringify([columns.map(({ name }) => name), ...rows.map(row => [...row])], {
    bom,
    escape_formulas: true,
    record_delimiter: 'windows',
    cast: { boolean: String },
  });
