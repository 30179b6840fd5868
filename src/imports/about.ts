import { DirectoryError } from '../domain/errors.ts';
import type { Table } from './files/tables.ts';
import { plainHeader } from './headers.ts';

/** The sheet, or the file about.csv, in which an export says what it is. */
export const aboutSheet = 'about';

/** When the exported state came about, an RFC 3339 instant, and the graph's revision. */
export interface ExportMark {
  readonly exportedAt: string;
  readonly revision: string;
}

const note = 'Keep this sheet: by it, an import tells what you changed from what others have changed since the export.';

/** The rows of the sheet: keys and values. In CSV, texts that a spreadsheet would run are defused, which it says. */
export const aboutRows = (
  { exportedAt, revision }: ExportMark,
  { defused = false } = {},
): (readonly [string, string])[] => [
  ['key', 'value'],
  ['exported_at', exportedAt],
  ['revision', revision],
  ['defused', defused ? 'yes' : 'no'],
  ['note', note],
];

const isAbout = ({ name, rows }: Table) =>
  plainHeader(name) === aboutSheet && rows.some(({ cells }) => cells[0]?.trim() === 'exported_at');

/** When these tables were exported from the directory; null for those that were not. Throws BAD_SHEET for no instant. */
export function exportedAtOf(tables: readonly Table[]): string | null {
  const text = said(tables, 'exported_at');
  if (!text) return null;
  const instant = new Date(text);
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) || Number.isNaN(instant.getTime()))
    throw new DirectoryError(
      'BAD_SHEET',
      `sheet ${aboutSheet}: exported_at is '${text}', which is no instant; write it as it was exported, or take the sheet away`,
    );
  return instant.toISOString();
}

/** Tables as they were before an export defused them, without the sheet in which it says so. */
export function undefused(tables: readonly Table[]): readonly Table[] {
  const ours = tables.filter(table => !isAbout(table));
  if (said(tables, 'defused') !== 'yes') return ours;
  return ours.map(table => ({
    ...table,
    rows: table.rows.map(({ row, cells }) => ({ row, cells: cells.map(restored) })),
  }));
}

function said(tables: readonly Table[], key: string): string {
  const rows = tables.find(isAbout)?.rows ?? [];
  return rows.find(({ cells }) => cells[0]?.trim() === key)?.cells[1]?.trim() ?? '';
}

/** A text with an apostrophe before it, if a spreadsheet would take it for a formula, or if it looks so defused already. */
export const defused = (text: string): string =>
  /^'*[=+\-@\t\r＝＋－＠]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;

const restored = (text: string): string => (/^'+[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text);
