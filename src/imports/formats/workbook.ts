import { fold } from '../../domain/names.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { Table } from '../files/tables.ts';
import { Columns, type HeadedTable, headed, headedAt, plainHeader } from '../headers.ts';
import type { Problem } from '../problems.ts';
import { type Sheet, type SheetName, shapeOf, sheetNames } from '../sheets.ts';
import type { Reading } from './draft.ts';
import { typeMeant } from './naming.ts';
import { readPartnerships } from './partnerships.ts';
import { shiftOf } from './shift.ts';

/** Sheets with which workbooks explain themselves. */
const asides = /^(read_?me|notes?|lists?|instructions?|how_to.*|help|about|guidance|legend)$/;

/** The sheet that a name means: "Stakeholders", "stakeholders (2)", "partnerships". */
export function sheetMeant(name: string): SheetName | 'partnerships' | undefined {
  const plain = plainHeader(name.replace(/\s*\(\d+\)\s*$/, ''));
  return plain === 'partnerships' ? plain : sheetNames.find(sheet => sheet === plain);
}

/** The sheet whose columns these headers are, all of them, where the name of a table says nothing. */
export function sheetOfColumns(table: Table): SheetName | undefined {
  return sheetNames.find(sheet => {
    const columns = Object.entries(shapeOf(sheet).columns);
    const found = headed(
      table,
      columns.map(([column]) => column),
    );
    const headers = found?.headers.map(plainHeader).filter(Boolean) ?? [];
    return (
      headers.length > 0 &&
      headers.every(header => Object.hasOwn(shapeOf(sheet).columns, header)) &&
      columns.every(([column, { required }]) => !required || headers.includes(column))
    );
  });
}

/** Whether a table is a sheet of the workbook: by its name, with ids where entries need them, or by its columns alone. */
export function isOurs(table: Table): boolean {
  const sheet = sheetMeant(table.name);
  if (sheet === undefined || sheet === 'partnerships') return sheetOfColumns(table) !== undefined;
  const { columns } = shapeOf(sheet);
  const found = headed(table, Object.keys(columns));
  return found !== undefined && (!columns.id?.required || found.headers.some(header => plainHeader(header) === 'id'));
}

/** Reads tables that bear the names of our sheets. Sheets that explain are left out with a note; others are told by the rows. */
export function readWorkbook(tables: readonly Table[], vocabulary: Vocabulary): Reading {
  const sheets: Sheet[] = [];
  const notes: string[] = [];
  const problems: Problem[] = [];
  const named = tables.map(table => ({ table, sheet: sheetMeant(table.name) ?? sheetOfColumns(table) }));
  for (const { table, sheet } of named) {
    if (sheet === 'partnerships' || !table.rows.length) continue;
    if (sheet) {
      const read = readSheet(sheet, table, vocabulary);
      problems.push(...read.problems);
      sheets.push(...read.sheets);
    } else if (asides.test(plainHeader(table.name)))
      notes.push(`The sheet ${table.name} was left out: it holds notes.`);
    else sheets.push(asItStands(table.name, headedAt(table, 0)));
  }
  const names = namesIn(sheets);
  for (const { table, sheet } of named) {
    if (sheet !== 'partnerships' || !table.rows.length) continue;
    const read = readPartnerships(table, text => names.has(fold(text)));
    sheets.push(...read.sheets);
    problems.push(...read.problems);
  }
  return { sheets, notes, problems };
}

/** One sheet of ours, its headers in our words; refused whole where its cells are shifted against them. */
function readSheet(name: SheetName, table: Table, vocabulary: Vocabulary): Reading {
  const known = Object.keys(shapeOf(name).columns);
  const found = headed(table, known) ?? headedAt(table, 0);
  const columns = new Columns(found, known);
  const { ours } = columns;
  const type = ours.indexOf('type');
  const sheet: Sheet = {
    name,
    headers: ours.filter(header => header !== null),
    headerRow: found.row,
    rows: found.rows.map(({ row, cells }) => ({
      row,
      cells: cells
        .map((cell, place) => (place === type && name === 'stakeholders' ? typeMeant(cell) : cell))
        .filter((_, place) => ours[place] !== null),
    })),
    origin: {
      sheet: table.name,
      columns: Object.fromEntries(
        known.flatMap(column => (columns.has(column) ? [[column, columns.header(column)]] : [])),
      ),
    },
  };
  const shift = shiftOf(sheet, vocabulary);
  if (!shift) return { sheets: [sheet], notes: [], problems: columns.repeated };
  const problem = { sheet: table.name, row: found.row, column: '', value: '', ...shift };
  return { sheets: [], notes: [], problems: [...columns.repeated, problem] };
}

/** A table that is no sheet of the workbook: the rows' check tells so. */
const asItStands = (name: string, { row, headers }: HeadedTable): Sheet => ({
  name,
  headers,
  headerRow: row,
  rows: [],
});

/** What the entries of the file are called, and their ids, folded. */
const namesIn = (sheets: readonly Sheet[]): ReadonlySet<string> =>
  new Set(
    sheets.flatMap(({ headers, rows }) => {
      const places = ['id', 'name', 'acronym'].map(column => headers.indexOf(column));
      return rows.flatMap(({ cells }) => places.flatMap(place => (cells[place]?.trim() ? fold(cells[place]) : [])));
    }),
  );
