import { openBatches } from '../cypher/batch.ts';
import { dataDate } from '../cypher/directory.ts';
import { entriesAfter, figuresAfter, tiesAfter } from '../cypher/export.ts';
import { type Facts, type Part, partFact, partsOf, type Value } from '../domain/facts.ts';
import { decimal } from '../domain/money.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { type Database, integer } from '../neo4j/query.ts';
import type { ExportMark } from './about.ts';
import { refuseWhileOpen } from './commit.ts';
import { figureColumns, propertyColumns, type Sheet, type SheetName, shapeOf, sheetNames, sheetOf } from './sheets.ts';
import { entryFacts, figureFacts, tieFacts } from './snapshot.ts';

/** A row of an export: its sheet, and a cell for each of the sheet's columns. */
export interface ExportedRow {
  readonly sheet: SheetName;
  readonly cells: readonly string[];
}

export interface Exported {
  readonly mark: ExportMark;
  /** Some hundred rows at a time; each sheet's rows come in the order of ids, whatever the graph holds. */
  readonly rows: AsyncIterable<readonly ExportedRow[]>;
}

/** Entries, ties or figures that one statement reads: in a fraction of its time, also on a slow machine. */
const PAGE = 250;

/** The headers of a sheet as it is exported. */
export const headersOf = (sheet: SheetName): string[] => Object.keys(shapeOf(sheet).columns);

/**
 * All of the directory in the shape of the workbook; importing it changes nothing. Contact points, redirects, decisions
 * and the change log are not in it. Throws BUSY while a large batch is being written.
 */
export async function exportDirectory(database: Database, vocabulary: Vocabulary): Promise<Exported> {
  const revision = await database.revision();
  // In this order: whatever is written from here on has a later instant, and so counts as changed since.
  const [last] = await database.read(dataDate, {});
  refuseWhileOpen(await database.read(openBatches, {}));
  const mark = { exportedAt: last?.at ?? new Date(0).toISOString(), revision };
  return { mark, rows: rowsOf(database, vocabulary) };
}

/** The same as sheets, all in memory. */
export async function exportSheets(
  database: Database,
  vocabulary: Vocabulary,
): Promise<{ readonly mark: ExportMark; readonly sheets: readonly Sheet[] }> {
  const { mark, rows } = await exportDirectory(database, vocabulary);
  const cells = new Map<SheetName, (readonly string[])[]>(sheetNames.map(name => [name, []]));
  for await (const page of rows) for (const row of page) cells.get(row.sheet)?.push(row.cells);
  const sheets = [...cells].map(([name, all]) => ({
    name,
    headers: headersOf(name),
    rows: all.map((cells, index) => ({ row: index + 2, cells })),
  }));
  return { mark, sheets };
}

async function* rowsOf(database: Database, vocabulary: Vocabulary): AsyncGenerator<ExportedRow[]> {
  for await (const page of pages(after => database.read(entriesAfter, after), idOf))
    yield page.flatMap(entry => entryRows(entry.id, entryFacts(entry, vocabulary), vocabulary));
  for (const kind of [...vocabulary.tieKinds.keys()].sort())
    for await (const page of pages(after => database.read(tiesAfter(kind), after), idOfTie))
      yield page.flatMap(tie => tieRows(idOfTie(tie), tieFacts(tie)));
  for (const [label, sheet] of [
    ['Transaction', 'transactions'],
    ['Budget', 'budgets'],
  ] as const)
    for await (const page of pages(after => database.read(figuresAfter(label), after), idOf))
      yield page.map(({ id, properties }) => figureRow(sheet, id, figureFacts(properties)));
  // What is being written now may be taken back, and must not look like somebody's edit.
  refuseWhileOpen(await database.read(openBatches, {}));
}

const idOf = ({ id }: { readonly id: string }) => id;
const idOfTie = ({ properties }: { readonly properties: Readonly<Record<string, unknown>> }) => String(properties.id);

/** Pages by the id of the last row before, until one is not full. */
async function* pages<Row>(
  ask: (after: { after: string; limit: unknown }) => Promise<Row[]>,
  idOf: (row: Row) => string,
): AsyncGenerator<Row[]> {
  for (let after = ''; ; ) {
    const page = await ask({ after, limit: integer(PAGE) });
    if (page.length) yield page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = idOf(last);
  }
}

type Cells = Readonly<Record<string, Value | null | undefined>>;

const rowOf = (sheet: SheetName, cells: Cells): ExportedRow => ({
  sheet,
  cells: headersOf(sheet).map(header => textOf(cells[header] ?? '')),
});

const digits = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 20 });
const textOf = (value: Value): string => (typeof value === 'number' ? digits.format(value) : value);

function entryRows(id: string, facts: Facts, vocabulary: Vocabulary): ExportedRow[] {
  const type = String(facts.get('type'));
  const sheet = sheetOf(type, vocabulary);
  if (!sheet) return [];
  const names = sorted(partsOf(facts, 'names'), 'text', 'sourceId');
  const evidence = sorted(partsOf(facts, 'evidence'), 'sourceId', 'field', 'quote', 'locator');
  const first = type === 'Source' ? undefined : evidence.find(part => part.field === null && tells(facts, part));
  const implied = impliedNames(facts, type === 'Source' ? id : (first?.sourceId ?? null));
  const identifiers = sorted(partsOf(facts, 'identifiers'), 'key');
  return [
    rowOf(sheet, {
      id,
      type,
      ...Object.fromEntries([...propertyColumns(sheet)].map(([property, column]) => [column, facts.get(property)])),
      identifiers: identifiers.map(({ scheme, value }) => `${scheme}:${value}`).join('|'),
      ...evidenceCells(first),
    }),
    ...names
      .filter(part => implied.get(partFact('names', part)[0]) !== partFact('names', part)[1])
      .map(({ sourceId, timesPublished, ...part }) =>
        rowOf('names', { ...part, entry: id, source: sourceId, times_published: timesPublished }),
      ),
    ...evidence
      .filter(part => part !== first)
      .map(part => rowOf('evidence', { subject: id, field: part.field, ...evidenceCells(part) })),
  ];
}

/** Whether the ledger has the entry's name, and its acronym, from the source of this evidence: its row then says so. */
const tells = (facts: Facts, { sourceId }: Part): boolean =>
  [...impliedNames(facts, sourceId ?? null).keys()].every(key => facts.has(key));

/** What a row says of names by the cells for name and acronym alone. */
const impliedNames = (facts: Facts, sourceId: Value | null): ReadonlyMap<string, string> =>
  new Map(
    [
      ['acronym', 'ACRONYM'],
      ['name', 'OFFICIAL'],
    ].flatMap(([column = '', kind = '']) => {
      const text = facts.get(column);
      return text === undefined ? [] : [partFact('names', { text, sourceId, kind, timesPublished: 1 })];
    }),
  );

const evidenceCells = (part: Part | undefined): Cells => ({
  source: part?.sourceId,
  quote: part?.quote,
  locator: part?.locator,
});

/** A tie has a row for each of its sources. */
function tieRows(id: string, facts: Facts): ExportedRow[] {
  const evidence = sorted(partsOf(facts, 'evidence'), 'sourceId', 'quote', 'locator');
  const cells = { ...Object.fromEntries(facts), id, amount: amountOf(facts) };
  const rows: (Part | undefined)[] = evidence.length ? evidence : [undefined];
  return rows.map(part => rowOf('ties', { ...cells, ...evidenceCells(part) }));
}

function figureRow(sheet: 'transactions' | 'budgets', id: string, facts: Facts): ExportedRow {
  const told = [...figureColumns(sheet)].map(([property, column]) => [column, facts.get(property)]);
  return rowOf(sheet, { ...Object.fromEntries(told), id, amount: amountOf(facts) });
}

function amountOf(facts: Facts): string | null {
  const [amount, currency] = [facts.get('amount'), facts.get('currency')];
  return typeof amount === 'number' ? decimal(amount, String(currency)) : null;
}

/** Parts by these keys of theirs, one that lacks a key first. */
const sorted = (parts: readonly Part[], ...keys: readonly string[]): Part[] =>
  parts
    .map(part => ({ part, key: keys.map(key => part[key] ?? '').join('\u0000') }))
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ part }) => part);
