import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { reading } from '../../src/imports/commit.ts';
import { exportDirectory, exportSheets } from '../../src/imports/export.ts';
import { contentsOf } from '../../src/imports/files/contents.ts';
import type { Table } from '../../src/imports/files/tables.ts';
import { writeFolder } from '../../src/imports/files/to-csv.ts';
import { type ImportedBy, importSheets, planSheets } from '../../src/imports/import.ts';
import type { Sheet } from '../../src/imports/sheets.ts';
import { workbookOf } from '../../src/imports/template.ts';
import { undoBatch } from '../../src/imports/undo.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations } from '../support/directory.ts';
import { edited, exportedTables, tableOf, takenIn } from '../support/export.ts';
import { seeded } from '../support/seed.ts';
import { smallWorkbook, workbook } from '../support/workbook.ts';

const { vocabulary } = declarations;
const { database } = testDatabase();
const who = { by: 'Rudo', reason: 'to see' };

/** Brings in tables as a file that staff send. */
const bringIn = (tables: readonly Table[], options: Partial<ImportedBy> = {}) => {
  const { sheets, problems, exportedAt, decisions } = takenIn(tables);
  return importSheets(database, vocabulary, sheets, {
    ...{ origin: 'workbook', policy: 'ADDS', exportedAt, decisions, found: problems },
    ...{ ...who, ...options },
  });
};
const planned = (tables: readonly Table[]) => {
  const { sheets, problems, exportedAt, decisions } = takenIn(tables);
  return planSheets(reading(database), vocabulary, sheets, {
    ...{ origin: 'workbook', policy: 'ADDS', exportedAt, decisions, found: problems },
  });
};
const content = async () => (await exportSheets(database, vocabulary)).sheets;
const cellsOf = async (sheet: string) => (await content()).find(({ name }) => name === sheet)?.rows ?? [];

const asFolder = async (): Promise<Table[]> => {
  const folder = await mkdtemp(join(inject('throwaway'), 'export-'));
  await writeFolder(folder, await exportDirectory(database, vocabulary));
  const files = (await readdir(folder)).sort();
  const contents = await Promise.all(files.map(async file => contentsOf(file, await readFile(join(folder, file)))));
  return contents.flatMap(found => (found.kind === 'TABLES' ? found.tables : []));
};
const asWorkbook = async (): Promise<Table[]> => {
  const { mark, sheets } = await exportSheets(database, vocabulary);
  const found = await contentsOf('export.xlsx', await workbookOf(sheets, mark, vocabulary));
  return found.kind === 'TABLES' ? [...found.tables] : [];
};

/** Texts at which a spreadsheet, CSV or XML may stumble. */
const awkward = [
  '=1+1',
  "'=1+1",
  '+263 4 704285',
  '-5',
  '- none',
  '@home',
  'first line\nsecond, "quoted"; third\r\nfourth',
  'a\ttab',
  '_x000D_',
  'bell \u0007',
  'Shona: n’anga – ĩ 😀',
  '007',
  '1e5',
  'TRUE',
  '2020-02-28',
  '#N/A in the middle',
  '</t><t>&amp;',
];

beforeAll(() => migrate(database, vocabulary));
beforeEach(() => emptyGraph(database));

describe('an export of the seed', { timeout: 180_000 }, () => {
  test.each([
    ['a folder of CSV files', asFolder],
    ['a workbook', asWorkbook],
  ])('that comes back as %s is unchanged in every row', async (_, written) => {
    await seeded(database);
    const tables = await written();
    const before = await content();
    const rows = before.reduce((sum, sheet) => sum + sheet.rows.length, 0);
    const report = await bringIn(tables);
    expect(report.problems).toEqual([]);
    expect(report.steps).toEqual([]);
    expect(report.counts).toEqual({ creates: 0, updates: 0, unchanged: rows, conflicts: 0, duplicates: 0, errors: 0 });
    expect(report.batchId).toBeNull();
  });

  test('makes the same directory of an empty one', async () => {
    await seeded(database);
    const tables = await asFolder();
    const before = await content();
    await emptyGraph(database);
    await bringIn(tables);
    expect(await content()).toEqual(before);
  });

  // Each row of these sheets of the seed is a row of the export too: a tie's sources stand in a row each.
  test('has as many rows of entries, ties and their evidence as the seed', async () => {
    const report = await seeded(database);
    const sheets = new Map((await content()).map(({ name, rows }) => [name, rows.length]));
    const seed = Map.groupBy(report.outcomes, ({ sheet }) => sheet);
    for (const sheet of [
      'stakeholders',
      'projects',
      'events',
      'places',
      'themes',
      'people',
      'policies',
      'sources',
      'ties',
    ])
      expect([sheet, sheets.get(sheet)]).toEqual([sheet, seed.get(sheet)?.length]);
  });
});

describe('an export that was edited', () => {
  const small = async () => {
    await importSheets(database, vocabulary, workbook(smallWorkbook), { origin: 'seed', ...who });
    return exportedTables(database);
  };
  const change = { sheet: 'stakeholders', of: 'iom', column: 'established', to: '1952' };

  test('brings in the cell that was edited and nothing else', async () => {
    const report = await planned(edited(await small(), change));
    expect(report.updates).toMatchObject([{ id: 'iom', field: 'established', before: '1951', after: '1952' }]);
    expect(report.counts).toMatchObject({ updates: 1, creates: 0, conflicts: 0 });
  });

  test('empties what was emptied', async () => {
    const tables = await small();
    await bringIn(edited(tables, { ...change, to: '' }));
    expect((await cellsOf('stakeholders')).find(({ cells }) => cells[0] === 'iom')?.cells).not.toContain('1951');
    await bringIn(edited(await exportedTables(database), { ...change, column: 'identifiers', to: 'GB-COH:1' }));
    expect((await cellsOf('stakeholders')).find(({ cells }) => cells[0] === 'iom')?.cells).toContain('GB-COH:1');
  });

  test('renames what was renamed; the former name stays in the ledger', async () => {
    await bringIn(
      edited(await small(), {
        ...change,
        of: 'home-affairs',
        column: 'name',
        to: 'Ministry of Home Affairs and Heritage',
      }),
    );
    const names = (await cellsOf('names')).map(({ cells }) => cells.slice(0, 3));
    expect(names).toContainEqual(['home-affairs', 'Ministry of Home Affairs', 'PREVIOUS']);
  });

  test('leaves what others changed since, and reports it only where the edit meets it', async () => {
    const tables = await small();
    const by = (cell: string, value: string) =>
      importSheets(
        database,
        vocabulary,
        workbook({
          stakeholders: `id,type,name,source,${cell}\niom,Organisation,International Organization for Migration,page-1,${value}`,
        }),
        { origin: 'form', policy: 'ADDS', ...who },
      );
    await by('established', '1950');
    expect((await planned(tables)).counts).toMatchObject({ updates: 0, conflicts: 0 });
    const elsewhere = await planned(edited(tables, { ...change, column: 'url', to: 'https://www.iom.int' }));
    expect(elsewhere.updates).toMatchObject([{ field: 'url' }]);
    expect(elsewhere.conflicts).toEqual([]);
    const same = await planned(edited(tables, change));
    expect(same.updates).toEqual([]);
    expect(same.conflicts).toMatchObject([
      { field: 'established', before: '1950', after: '1952', reason: 'CHANGED_SINCE' },
    ]);
  });

  test('adds the rows that were added, and takes away none that are missing', async () => {
    const tables = (await small()).map(table => {
      if (table.name !== 'ties') return table;
      const [head, ...rows] = table.rows;
      const added = ['', 'FUNDS', 'iom', 'pmgz', '', '2020', '', '', '', 'CONFIRMED', '', '', 'page-2', '', ''];
      return { ...table, rows: [head!, ...rows.slice(1), { row: 99, cells: added }] };
    });
    const before = await cellsOf('ties');
    expect((await bringIn(tables)).counts).toMatchObject({ creates: 1, updates: 0, conflicts: 0 });
    expect((await cellsOf('ties')).length).toBe(before.length + 1);
  });

  test('can be undone to the letter', async () => {
    const tables = await small();
    const before = await content();
    const { batchId } = await bringIn(edited(tables, change));
    expect(await content()).not.toEqual(before);
    await undoBatch(database, vocabulary, batchId ?? '', who);
    expect(await content()).toEqual(before);
  });
});

test('texts that spreadsheets run or that readers change come back to the letter, by either form', async () => {
  const columns = 'id,name,kind,source,quote,locator,description';
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const events = awkward.map((text, at) => {
    const [name, cell] = [quoted(`${text} ${at}`), quoted(text)];
    return `event-${at},${name},MEETING,page-1,${cell},${cell},${cell}`;
  });
  await importSheets(
    database,
    vocabulary,
    workbook({ sources: 'id,name,kind\npage-1,=cmd,WEB_PAGE', events: [columns, ...events].join('\n') }),
    { origin: 'seed', ...who },
  );
  const before = new Map((await content()).map(sheet => [sheet.name, plainRows(tableOf(sheet))]));
  for (const written of [asFolder, asWorkbook]) {
    const tables = await written();
    const { sheets } = takenIn(tables);
    for (const name of ['events', 'sources'])
      expect(plainRows(sheets.find(sheet => sheet.name === name))).toEqual(before.get(name));
    expect((await bringIn(tables)).steps).toEqual([]);
  }
});

/** The rows below the header, without the empty cells at their ends. */
const plainRows = (table: Pick<Table | Sheet, 'rows'> | undefined) =>
  (table?.rows ?? []).filter(({ row }) => row > 1).map(({ cells }) => cells.slice(0, cells.findLastIndex(Boolean) + 1));

describe('whatever the directory holds', () => {
  const word = fc.oneof(
    fc.constantFrom(...awkward),
    fc.string({ minLength: 1, maxLength: 12 }).map(text => `n${text.trim()}`),
  );
  const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: '' as const });
  const source = fc.constantFrom('page-1', 'page-2', 'page-3');
  const date = fc.constantFrom('', '2016', '2012-11', '2020-02-06', 'XXXX-11-29', '2013~', '[2012-11..]', '2021?');
  const bodies = ['iom', 'unicef', 'care'] as const;
  const body = fc.constantFrom(...bodies);
  const money = fc.constantFrom(['', ''], ['12.50', 'USD'], ['-3', 'JPY'], ['1.234', 'KWD'], ['0.1', 'ZWL']);
  const spelling = fc.constantFrom('IOM', 'OIM', 'Name of iom', 'Name of care', "'=x", 'CARE');
  const csv = (header: string, rows: readonly (readonly string[])[]) =>
    [header, ...rows.map(cells => cells.map(text => `"${text.replaceAll('"', '""')}"`).join(','))].join('\n');
  /** One of each, by these keys: a file may not say the same twice. */
  const distinct = <Row extends readonly string[]>(rows: readonly Row[], ...keys: readonly number[]) => [
    ...new Map(rows.map(row => [keys.map(key => row[key]).join('\u0000'), row])).values(),
  ];
  const files = fc.record({
    stakeholders: fc.tuple(
      ...bodies.map(id =>
        fc
          .tuple(maybe(fc.constantFrom('IOM', 'CARE', `Name of ${id}`)), date, maybe(word), maybe(source), maybe(word))
          .map(([acronym, since, description, from, quote]) => [
            id,
            'Organisation',
            `Name of ${id}`,
            acronym,
            since,
            description,
            from,
            from && quote,
          ]),
      ),
    ),
    names: fc.array(
      fc
        .tuple(
          body,
          spelling,
          fc.constantFrom('ALIAS', 'PREVIOUS', 'SHORT', 'AS_PUBLISHED'),
          date,
          maybe(source),
          fc.constantFrom('', '1', '3'),
        )
        .map(row => [...row]),
      { maxLength: 8 },
    ),
    ties: fc.array(
      fc
        .tuple(
          fc.constantFrom('FUNDS', 'IMPLEMENTS'),
          body,
          maybe(fc.constantFrom('lead', "'-x")),
          date,
          money,
          maybe(fc.constantFrom('12.5', '0.000001', '100')),
          source,
          maybe(word),
        )
        .map(([kind, from, role, since, [amount = '', currency = ''], percentage, by, quote]) => [
          kind,
          from,
          'pmgz',
          role,
          since,
          amount,
          currency,
          'CONFIRMED',
          percentage,
          by,
          quote,
        ]),
      { maxLength: 6 },
    ),
    evidence: fc.array(
      fc.tuple(body, maybe(fc.constantFrom('established', 'countries')), source, maybe(word)).map(row => [...row]),
      { maxLength: 6 },
    ),
    budgets: fc.array(
      fc
        .tuple(money, date, source)
        .map(([[amount = '', currency = ''], start, by]) => ['pmgz', 'ORIGINAL', amount, currency, start, by]),
      { maxLength: 3 },
    ),
  });

  test('its export comes back unchanged, and makes the same of an empty directory', { timeout: 240_000 }, async () => {
    const property = fc.asyncProperty(files, async given => {
      await emptyGraph(database);
      const everyBody = given.stakeholders.map(([id]) => [id as string, '', 'page-3', 'so that each has a source']);
      const sheets = workbook({
        sources: 'id,name,kind\npage-1,Page one,WEB_PAGE\npage-2,=2,WEB_PAGE\npage-3,Page three,DOCUMENT',
        projects: 'id,name,source\npmgz,PMGZ,page-1',
        stakeholders: csv('id,type,name,acronym,established,description,source,quote', given.stakeholders),
        names: csv('entry,text,kind,since,source,times_published', distinct(given.names, 0, 1)),
        ties: csv(
          'kind,from,to,role,since,amount,currency,confidence,percentage,source,quote',
          distinct(given.ties, 0, 1, 3, 4),
        ),
        evidence: csv('subject,field,source,quote', distinct([...everyBody, ...given.evidence], 0, 1, 2, 3)),
        budgets: csv('project,type,amount,currency,start,source', distinct(given.budgets, 2, 3, 4)),
      });
      await importSheets(database, vocabulary, sheets, { origin: 'seed', ...who });
      const [tables, before] = [await exportedTables(database), await content()];
      expect((await bringIn(tables)).steps).toEqual([]);
      await emptyGraph(database);
      await bringIn(tables);
      expect(await content()).toEqual(before);
    });
    await fc.assert(property, { numRuns: 12, seed: 20260101 });
  });
});
