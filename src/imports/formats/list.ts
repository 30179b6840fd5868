import { fold, nearest } from '../../domain/names.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { readCell } from '../cells.ts';
import type { Table } from '../files/tables.ts';
import { columnMeant, type HeadedTable, headed, headedAt, plainHeader, type Taken } from '../headers.ts';
import { type Problem, saidBy, suggestion } from '../problems.ts';
import { type SheetName, shapeOf, sheetNames } from '../sheets.ts';
import { Draft, type DraftCells, type Reading } from './draft.ts';
import { isReference, locatorIn, sourceCells, typeMeant } from './naming.ts';
import { sheetMeant } from './workbook.ts';

/** How the headers of a list become our columns: a person completes and confirms it, and it serves the next file too. */
export interface HeaderMapping {
  /** The user's table; the first that has rows, where it is left out. */
  readonly table?: string;
  /** The row in which the headers stand. */
  readonly headerRow: number;
  /** Our sheet: what each row is. */
  readonly sheet: SheetName;
  /** The user's header for each of our columns, and for `identifier`: one in the scheme that a constant names. */
  readonly columns: Readonly<Record<string, string>>;
  /** Values of our columns that are the same in all rows, and `identifierScheme`. */
  readonly constants: Readonly<Record<string, string>>;
  /** What must still be chosen: columns of ours for which neither is given. */
  readonly needs: readonly string[];
}

/** Headers of a code that is an identifier once its scheme is known. */
const identifierHeaders = /^(code|id|ref|reference|identifier|org_id|org_ref|registration(_number|_no)?|number|no\.?)$/;

/** What can be told of a list from its headers and its contents. */
export function guessMapping(table: Table): HeaderMapping {
  const named = sheetMeant(table.name);
  const sheet = named && named !== 'partnerships' ? named : 'stakeholders';
  const known = Object.keys(shapeOf(sheet).columns).filter(column => column !== 'id' && column !== 'identifiers');
  const found = headed(table, [...known, 'identifier']) ?? headedAt(table, likelyHeader(table));
  const columns: Record<string, string> = {};
  for (const header of found.headers) {
    if (!header.trim()) continue;
    const isIdentifier = identifierHeaders.test(plainHeader(header)) && sheet === 'stakeholders';
    const column = isIdentifier ? 'identifier' : columnMeant(header, known);
    if (column) columns[column] ??= header;
  }
  const free = found.headers.filter(header => header.trim() && !Object.values(columns).includes(header));
  const likeliest = mostTelling(found, free);
  if (!columns.name && likeliest) columns.name = likeliest;
  return completed({ table: table.name, headerRow: found.row, sheet, columns, constants: {}, needs: [] });
}

/** The mapping with what it still needs. */
function completed(mapping: HeaderMapping): HeaderMapping {
  const { columns, constants, sheet } = mapping;
  const has = (column: string) => Boolean(columns[column] || constants[column]?.trim());
  const required = Object.entries(shapeOf(sheet).columns).filter(
    ([column, { required }]) => required && column !== 'id',
  );
  const needs = required.map(([column]) => column).filter(column => column !== 'source' && !has(column));
  return { ...mapping, needs: has('identifier') && !has('identifierScheme') ? [...needs, 'identifierScheme'] : needs };
}

/** Reads a list by its mapping; without a complete one, says what is needed. The file is the source where none is mapped. */
export function readList(
  tables: readonly Table[],
  fileName: string,
  vocabulary: Vocabulary,
  given?: HeaderMapping,
): Reading & { mapping: HeaderMapping | null } {
  const filled = tables.filter(({ rows }) => rows.length);
  const table = given?.table ? filled.find(({ name }) => name === given.table) : filled[0];
  const unread = (mapping: HeaderMapping | null, problem: string, fix: string) => {
    const place = { sheet: table?.name ?? fileName, row: mapping?.headerRow ?? 1, column: '', value: '' };
    return { sheets: [], notes: [], problems: [{ ...place, problem, fix }], mapping };
  };
  if (!table)
    return given?.table
      ? unread(given, `the file has no table '${given.table}'`, 'name one that holds rows')
      : unread(null, 'the file holds no row', 'send one that does');
  if (given && !sheetNames.includes(given.sheet))
    return unread(given, `'${given.sheet}' is not a sheet of the workbook`, suggestion(given.sheet, sheetNames));
  const mapping = given ? completed(given) : guessMapping(table);
  const notes = filled
    .filter(other => other !== table)
    .map(({ name }) => `The sheet ${name} was left out: a list is one table.`);
  if (mapping.needs.length) return { sheets: [], notes, problems: [], mapping };
  const at = table.rows.findIndex(({ row }) => row === mapping.headerRow);
  if (at < 0) return unread(mapping, `row ${mapping.headerRow} is empty`, 'name the row of the headers');
  const found = headedAt(table, at);
  const problems = wrongMapping(mapping, found, vocabulary);
  if (problems.length) return { sheets: [], notes, problems, mapping };
  const draft = new Draft(found);
  if (!mapping.columns.source && !mapping.constants.source)
    draft.put('sources', found.row, { name: fileName, kind: 'SPREADSHEET' });
  const [first, ...others] = putRows(draft, found, mapping, fileName, locatorIn(filled, table));
  const which = others.length ? `Row ${first} and ${others.length} more name` : `Row ${first} names`;
  if (first) notes.push(`${which} what an earlier row names; the first is taken.`);
  return { sheets: draft.sheets(), notes, problems: [], mapping };
}

/** Puts every row; answers those that name again what an earlier one names. */
function putRows(
  draft: Draft,
  table: HeadedTable,
  { sheet, columns, constants }: HeaderMapping,
  fileName: string,
  locator: (row: number) => string,
): number[] {
  const places = new Map(Object.entries(columns).map(([column, header]) => [column, table.headers.indexOf(header)]));
  const seen = new Set<string>();
  const repeated: number[] = [];
  const { identifierScheme: scheme = '', ...fixed } = constants;
  for (const { row, cells } of table.rows) {
    const cell = (column: string): Taken | null => {
      const text = cells[places.get(column) ?? -1]?.trim();
      return text ? { text, header: columns[column] ?? '' } : null;
    };
    const { identifier: _, ...mapped } = columns;
    const taken = Object.fromEntries(
      Object.keys(mapped).flatMap(column => (cell(column) ? [[column, cell(column)!]] : [])),
    );
    const name = taken.name && fold(taken.name.text);
    if (name && seen.has(name)) {
      repeated.push(row);
      continue;
    }
    if (name) seen.add(name);
    const [identifier, type] = [cell('identifier'), taken.type];
    const rest: DraftCells = {
      ...(type && { type: { ...type, text: typeMeant(type.text) } }),
      ...(identifier && { identifiers: { ...identifier, text: identifierOf(scheme, identifier.text) } }),
      ...(columns.source || constants.source ? {} : { source: fileName, locator: locator(row) }),
    };
    if (taken.source && !isReference(taken.source.text))
      draft.mention('sources', row, taken.source.text, sourceCells(taken.source));
    draft.put(sheet, row, { ...fixed, ...taken, ...rest });
  }
  return repeated;
}

/** "3" in the register ZW-COA → ZW-COA:ZW-COA-3, as identifiers of registers are written whole. */
const identifierOf = (scheme: string, value: string) =>
  `${scheme}:${/^[A-Z]{2}-[A-Z0-9]+$/.test(scheme) && !value.startsWith(`${scheme}-`) ? `${scheme}-${value}` : value}`;

function wrongMapping(
  { sheet, columns, constants }: HeaderMapping,
  table: HeadedTable,
  vocabulary: Vocabulary,
): Problem[] {
  const shape = shapeOf(sheet).columns;
  const at = { sheet: table.name, row: table.row };
  const own = ['identifier', 'identifierScheme'];
  const unknown = [...Object.keys(columns), ...Object.keys(constants)]
    .filter(column => !Object.hasOwn(shape, column) && !own.includes(column))
    .map(column => ({
      ...at,
      column,
      value: column,
      problem: `'${column}' is not a column of ${sheet}`,
      fix: `the columns are ${Object.keys(shape).join(', ')}`,
    }));
  const missing = Object.entries(columns)
    .filter(([, header]) => !table.headers.includes(header))
    .map(([column, header]) => {
      const close = nearest(header, table.headers);
      return {
        ...at,
        column,
        value: header,
        problem: `the table has no header '${header}'`,
        fix: close ? `write ${close}` : 'choose one of its headers',
      };
    });
  const unfit = Object.entries(constants).flatMap(([column, value]) => {
    const described = shape[column];
    if (!described || !value.trim()) return [];
    try {
      readCell(described, value, vocabulary);
      return [];
    } catch (error) {
      return [{ ...at, column, value, ...saidBy(error) }];
    }
  });
  return [...unknown, ...missing, ...unfit];
}

/** The first row that fills three quarters as many cells as the fullest: titles above it fill fewer. */
function likelyHeader({ rows }: Table): number {
  const widths = rows.slice(0, 20).map(({ cells }) => cells.filter(cell => cell.trim()).length);
  return widths.findIndex(width => width * 4 >= Math.max(...widths) * 3);
}

/** Of some headers the one under which most different texts stand. */
function mostTelling({ headers, rows }: HeadedTable, among: readonly string[]): string | undefined {
  const counts = among.map(header => {
    const place = headers.indexOf(header);
    return {
      header,
      texts: new Set(
        rows.flatMap(({ cells }) => (/\p{L}{2}/u.test(cells[place] ?? '') ? fold(cells[place] ?? '') : [])),
      ).size,
    };
  });
  const best = counts.toSorted((a, b) => b.texts - a.texts)[0];
  return best && best.texts > 0 ? best.header : undefined;
}
