import writeXlsxFile from 'write-excel-file/node';
import type { Cell, FlatTable } from './table.ts';

/** The most characters that Excel keeps in a cell; it refuses a file with more. */
const longest = 32_767;

const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });

/** A cell of its column's type; text stays text, so that nothing in it is taken for a formula. */
function cell(value: Cell, type: FlatTable['columns'][number]['type']) {
  if (value === null) return null;
  switch (type) {
    case 'NUMBER':
      return { value: Number(value), type: Number };
    case 'BOOLEAN':
      return { value: Boolean(value), type: Boolean };
    case 'DATE':
      return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
    case 'DATE_TIME':
      return { value: new Date(String(value)), type: Date, format: 'yyyy-mm-dd hh:mm:ss' };
    default:
      return { value: storable(String(value)).slice(0, longest), type: String };
  }
}

/** Without the control characters that no XML may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it takes out.
const storable = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

/** A workbook: the table on its first sheet, and on the second, About, what it is: names and values. */
export const xlsxOf = ({ columns, rows }: FlatTable, about: readonly (readonly [string, string])[]): Promise<Buffer> =>
  writeXlsxFile([
    {
      sheet: 'Rows',
      data: [
        columns.map(({ name }) => bold(name)),
        ...rows.map(row => columns.map(({ type }, index) => cell(row[index] ?? null, type))),
      ],
      columns: columns.map(({ name }) => ({ width: Math.max(12, Math.min(40, name.length + 4)) })),
      stickyRowsCount: 1,
    },
    {
      sheet: 'About',
      data: about.map(([name, value]) => [bold(name), cell(value, 'TEXT')]),
      columns: [{ width: 20 }, { width: 100 }],
    },
  ]).toBuffer();
