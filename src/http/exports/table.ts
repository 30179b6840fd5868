import { type CellType, type Column, cellOf } from '../../domain/questions.ts';

/** A flat table: its columns keep names and types from call to call. */
export interface FlatTable {
  readonly columns: readonly { readonly name: string; readonly type: CellType }[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Cell = string | number | boolean | null;

/** The rows of an answer as a flat table. */
export const flatTable = (columns: readonly Column[], rows: readonly unknown[]): FlatTable => ({
  columns,
  rows: rows.map(row => columns.map(column => cellOf(row, column))),
});

/** The table with one more column that is the same in every row. */
export const withColumn = ({ columns, rows }: FlatTable, name: string, text: string): FlatTable => ({
  columns: [...columns, { name, type: 'TEXT' }],
  rows: rows.map(row => [...row, text]),
});

/** Each row as an object by the names of its columns. */
export const records = ({ columns, rows }: FlatTable): Record<string, Cell>[] =>
  rows.map(row => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])));
