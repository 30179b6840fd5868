import { DirectoryError } from '../../domain/errors.ts';
import { fileLimits } from '../../domain/limits.ts';

export interface TableRow {
  /** As Excel shows it: the first is 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A sheet of a file as it stands there, from the top; blank rows are left out, the others keep their numbers. */
export interface Table {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

/** What a file holds: tables, with notes on how they were read, or a file of IATI, which is read elsewhere. */
export type FileContents =
  | { readonly kind: 'TABLES'; readonly tables: readonly Table[]; readonly notes: readonly string[] }
  | { readonly kind: 'IATI' };

/** A file that cannot be read: what is wrong, and how to mend it. */
export const unreadable = (problem: string, fix: string, cause?: unknown): DirectoryError =>
  new DirectoryError('BAD_SHEET', `${problem}; ${fix}`, {}, { cause });

/** The name of a column as a spreadsheet shows it: 0 → "A", 26 → "AA". */
export const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** Counts what has been read of a file. Throws BAD_SHEET where it goes beyond a limit. */
export class Allowance {
  #sheets = 0;
  #rows = 0;
  #cells = 0;

  sheet(): void {
    if (++this.#sheets > fileLimits.sheets)
      throw unreadable(`the file has more than ${fileLimits.sheets} sheets`, 'divide it');
  }

  /** A row that is so many cells wide. */
  row(width: number): void {
    if (++this.#rows > fileLimits.rows)
      throw unreadable(`the file has more than ${fileLimits.rows} rows`, 'divide it into several files');
    this.cells(width);
  }

  cells(count: number): void {
    this.#cells += count;
    if (this.#cells > fileLimits.cells)
      throw unreadable(`the file has more than ${fileLimits.cells} cells`, 'divide it into several files');
  }

  /** A cell of so many characters; the first column is 0. */
  cell(sheet: string, row: number, column: number, length: number): void {
    if (row > fileLimits.lastRow)
      throw unreadable(`sheet ${sheet} goes beyond row ${fileLimits.lastRow}`, 'take the blank rows away');
    if (column >= fileLimits.columns)
      throw unreadable(`sheet ${sheet}, row ${row}: it has more than ${fileLimits.columns} cells`, 'take some away');
    if (length <= fileLimits.cellText) return;
    const place = `sheet ${sheet}, row ${row}, column ${columnName(column)}`;
    throw unreadable(`${place}: the cell has more than ${fileLimits.cellText} characters`, 'shorten it');
  }
}
