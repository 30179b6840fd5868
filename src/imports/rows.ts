import { span } from '../domain/dates.ts';
import type { Value } from '../domain/facts.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { readCell } from './cells.ts';
import { plainHeader } from './headers.ts';
import { type Problem, type RowAddress, saidBy, suggestion } from './problems.ts';
import { type Sheet, type SheetName, shapeOf, sheetNames } from './sheets.ts';

/** A row whose cells are read. */
export interface Row extends RowAddress {
  /** Where it stands, for all that is told of it. */
  readonly places: readonly [RowAddress];
  /** The sheet that its columns are of; `sheet` is where it stands, which a table of another form may be. */
  readonly kind: SheetName;
  /** The columns that its sheet has. */
  readonly columns: ReadonlySet<string>;
  /** The cell as it stands; empty where the sheet lacks the column. */
  cell(column: string): string;
  /** The value of a cell; null if it is empty, or wrong, which is then noted. */
  value(column: string): Value | null;
  text(column: string): string | null;
  /** Notes what is wrong with a cell. */
  refuse(column: string, problem: string, fix: string): void;
  /** Notes what `read` throws as wrong with a cell. */
  attempt<T>(column: string, read: () => T): T | undefined;
}

/** Columns that hold the beginning and the end of one thing. */
const periods = [
  ['established', 'closed'],
  ['planned_start', 'planned_end'],
  ['start', 'end'],
  ['signed', 'expires'],
  ['since', 'until'],
] as const;

/** The rows of all sheets one by one, entries before what is said of them elsewhere; empty rows are left out. */
export function* readRows(sheets: readonly Sheet[], vocabulary: Vocabulary, problems: Problem[]): Generator<Row> {
  const place = ({ name }: Sheet) => sheetNames.indexOf(plainHeader(name) as SheetName);
  for (const sheet of sheets.toSorted((a, b) => place(a) - place(b))) yield* rowsOf(sheet, vocabulary, problems);
}

function* rowsOf(
  { name, headers, headerRow = 1, rows, origin }: Sheet,
  vocabulary: Vocabulary,
  problems: Problem[],
): Generator<Row> {
  const sheet = sheetNames.find(known => known === plainHeader(name));
  if (!sheet) {
    const fix = suggestion(name, sheetNames);
    problems.push({
      sheet: name,
      row: headerRow,
      column: '',
      value: name,
      problem: `'${name}' is not a sheet of the workbook`,
      fix,
    });
    return;
  }
  const columns = columnsOf(sheet, headers, headerRow, problems);
  const headed = new Set(headers.flatMap((header, at) => (header.trim() ? [at] : [])));
  const names = new Set(columns.keys());
  for (const { row, cells } of rows) {
    if (!cells.some(cell => cell.trim())) continue;
    const stray = cells.findIndex((cell, at) => cell.trim() && !headed.has(at));
    const read = readRow(
      { sheet: origin?.sheet ?? sheet, row },
      sheet,
      column => cells[columns.get(column) ?? -1] ?? '',
      names,
      vocabulary,
      problem => problems.push({ ...problem, column: origin?.columns[problem.column] ?? problem.column }),
    );
    if (stray >= 0)
      read.refuse(`${stray + 1}`, `'${cells[stray]}' stands under no header`, 'check the row for a shifted cell');
    yield read;
  }
}

/** Where each column stands. */
function columnsOf(
  sheet: SheetName,
  headers: readonly string[],
  row: number,
  problems: Problem[],
): ReadonlyMap<string, number> {
  const shape = shapeOf(sheet).columns;
  const found = new Map<string, number>();
  const refuse = (column: string, problem: string, fix: string) =>
    problems.push({ sheet, row, column, value: column, problem, fix });
  for (const [at, header] of headers.entries()) {
    const column = plainHeader(header);
    if (!column) continue;
    if (!Object.hasOwn(shape, column))
      refuse(header, `'${header}' is not a column of this sheet`, suggestion(header, Object.keys(shape)));
    else if (found.has(column)) refuse(header, `'${header}' stands twice`, 'keep one of the two columns');
    else found.set(column, at);
  }
  for (const [column, { required }] of Object.entries(shape))
    if (required && !found.has(column)) refuse(column, 'the column is missing', 'add it to the header row');
  return found;
}

function readRow(
  address: RowAddress,
  kind: SheetName,
  cell: (column: string) => string,
  columns: ReadonlySet<string>,
  vocabulary: Vocabulary,
  note: (problem: Problem) => void,
): Row {
  const values = new Map<string, Value | undefined>();
  const row: Row = {
    ...address,
    places: [address],
    kind,
    columns,
    cell,
    value: column => values.get(column) ?? null,
    text: column => (values.get(column) as string | undefined) ?? null,
    refuse: (column, problem, fix) => note({ ...address, column, value: cell(column), problem, fix }),
    attempt: (column, read) => {
      try {
        return read();
      } catch (error) {
        const { problem, fix } = saidBy(error);
        row.refuse(column, problem, fix);
        return undefined;
      }
    },
  };
  for (const [name, column] of Object.entries(shapeOf(kind).columns)) {
    if (cell(name).trim())
      values.set(
        name,
        row.attempt(name, () => readCell(column, cell(name), vocabulary)),
      );
    else if (column.required && columns.has(name)) row.refuse(name, 'the cell is empty', 'fill it in');
  }
  for (const [start, end] of periods) {
    const [since, until] = [row.text(start), row.text(end)];
    if (!since || !until) continue;
    const { sinceEarliest, untilLatest } = span(since, until);
    if (sinceEarliest > untilLatest)
      row.refuse(end, `'${until}' is before '${since}' in ${start}`, 'correct one of the two');
  }
  return row;
}
