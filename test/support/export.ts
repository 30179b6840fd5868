import { aboutRows, aboutSheet } from '../../src/imports/about.ts';
import { exportSheets } from '../../src/imports/export.ts';
import type { Table } from '../../src/imports/files/tables.ts';
import { intake } from '../../src/imports/intake.ts';
import { recognise } from '../../src/imports/recognise.ts';
import type { Sheet } from '../../src/imports/sheets.ts';
import type { Database } from '../../src/neo4j/query.ts';
import { declarations } from './directory.ts';

const { vocabulary } = declarations;

export const tableOf = ({ name, headers, rows }: Sheet): Table => ({
  name,
  rows: [{ row: 1, cells: headers }, ...rows],
});

/** An export as the tables of a file. */
export async function exportedTables(database: Database): Promise<Table[]> {
  const { mark, sheets } = await exportSheets(database, vocabulary);
  const about = aboutRows(mark).map((cells, index) => ({ row: index + 1, cells }));
  return [...sheets.map(tableOf), { name: aboutSheet, rows: about }];
}

/** What a file of these tables says, as the service reads it. */
export function takenIn(given: readonly Table[]) {
  const { tables, ...told } = intake(given);
  return { ...told, ...recognise(tables, { fileName: 'file.xlsx', vocabulary }) };
}

/** Tables with one cell changed: of the first row that has a text in the sheet's first column, or in `by`. */
export function edited(
  tables: readonly Table[],
  { sheet, of, by = 'id', column, to }: { sheet: string; of: string; by?: string; column: string; to: string },
): Table[] {
  let found = false;
  const changed = tables.map(table => {
    if (table.name !== sheet) return table;
    const headers = table.rows[0]?.cells ?? [];
    const [key, place] = [headers.indexOf(by), headers.indexOf(column)];
    const rows = table.rows.map(row => {
      if (found || row.cells[key] !== of) return row;
      found = true;
      return { ...row, cells: row.cells.with(place, to) };
    });
    return { ...table, rows };
  });
  if (!found) throw new Error(`No row of ${sheet} has '${of}' in ${by}`);
  return changed;
}
