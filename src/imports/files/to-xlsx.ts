import writeXlsxFile from 'write-excel-file/node';
import { columnName } from './tables.ts';

/** A sheet to be written, all of it text; its row 1 comes first, and rows may be of any width. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** The row that holds headers; it stays in view. */
  readonly headerRow?: number;
  /** What each column takes, shown beside a cell that is chosen; the words, if they are given, as a drop-down. */
  readonly help?: readonly ColumnHelp[];
}

export interface ColumnHelp {
  readonly note: string;
  /** Where the words stand: "lists!$A$2:$A$9". */
  readonly words?: string | undefined;
}

/** Rows of an empty sheet for which drop-downs are offered. */
const ROWS = 5_000;
/** What Excel takes of a note beside a cell. */
const NOTE = 255;

/** A workbook (.xlsx) in which every cell is text: nothing is run as a formula, and every character comes back. */
export const xlsxOf = (sheets: readonly WrittenSheet[]): Promise<Buffer> =>
  writeXlsxFile(
    sheets.map(({ name, rows, headerRow = 1 }) => ({
      sheet: name,
      data: rows.map((cells, at) => cells.map(text => cellOf(text, at === headerRow - 1))),
      columns: widthsOf(rows).map(width => ({ width })),
      stickyRowsCount: headerRow,
    })),
    { features: [validations(sheets)] },
  ).toBuffer();

const cellOf = (text: string, isHeader: boolean) =>
  text === ''
    ? null
    : { value: escaped(text), type: String, ...(isHeader ? { fontWeight: 'bold' as const } : undefined) };

/** Characters that no XML may hold or that readers change, as Excel writes them: _x000D_. */
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it writes in another way.
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu, code);

const code = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** From the first rows; wide texts are cut off in view. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const cells of rows.slice(0, 100))
    for (const [at, { length }] of cells.entries()) widths[at] = Math.min(48, Math.max(widths[at] ?? 10, length + 2));
  return Array.from(widths, width => width ?? 10);
}

/** Notes and drop-downs, which the library leaves to others: Excel calls both validation. */
const validations = (sheets: readonly WrittenSheet[]) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) => {
          const { help = [], headerRow = 1, rows } = sheets[sheetIndex] ?? { rows: [] };
          const last = Math.max(ROWS, rows.length);
          const all = help.map((each, at) => validation(each, columnName(at), headerRow, last));
          if (!all.length) return xml;
          // Where the schema has its place: behind the cells.
          return xml.replace(
            /<\/sheetData>|<sheetData\/>/,
            end => `${end}<dataValidations count="${all.length}">${all.join('')}</dataValidations>`,
          );
        },
      },
    },
  },
});

function validation({ note, words }: ColumnHelp, column: string, headerRow: number, last: number): string {
  const told = `allowBlank="1" showInputMessage="1" prompt="${attribute(note.slice(0, NOTE))}"`;
  if (!words) return `<dataValidation ${told} sqref="${column}${headerRow}:${column}${last}"/>`;
  return `<dataValidation type="list" ${told} sqref="${column}${headerRow + 1}:${column}${last}"><formula1>${words}</formula1></dataValidation>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;', '\n': '&#10;' };
const attribute = (text: string): string => text.replace(/[&<"\n]/g, character => entities[character] ?? '');
