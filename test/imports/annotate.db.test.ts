import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { annotated } from '../../src/imports/annotate.ts';
import { reading } from '../../src/imports/commit.ts';
import { exportSheets } from '../../src/imports/export.ts';
import { contentsOf } from '../../src/imports/files/contents.ts';
import type { Table } from '../../src/imports/files/tables.ts';
import { importSheets, planSheets } from '../../src/imports/import.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations } from '../support/directory.ts';
import { takenIn } from '../support/export.ts';
import { smallWorkbook, workbook } from '../support/workbook.ts';

const { vocabulary } = declarations;
const { database } = testDatabase();
const who = { by: 'Rudo', reason: 'to see' };

/** A table as staff send it: a title above the header, and a row that is blank. */
const list: readonly Table[] = [
  {
    name: 'stakeholders',
    rows: [
      { row: 1, cells: ['Partners of 2024'] },
      { row: 2, cells: ['Name', 'Type', 'Acronym', 'Source', 'Url'] },
      { row: 3, cells: ['Ministry of Home Affairs', 'Ministry', '', 'page-1', 'https://www.moha.gov.zw'] },
      { row: 5, cells: ['Zimbabwe Office of IOM', 'IomOffice', '', 'page-2', ''] },
      { row: 6, cells: ['Example Trust', 'CivilSocietyOrganisation', 'ExT', 'page-2', ''] },
      { row: 7, cells: ['Broken', 'Sort of a body', '', 'page-2', ''] },
    ],
  },
];
const read = (tables: readonly Table[]) => {
  const { sheets, problems, exportedAt, decisions } = takenIn(tables);
  return { sheets, how: { origin: 'file', policy: 'ADDS', exportedAt, decisions, found: problems } as const };
};
const sentBack = async (tables: readonly Table[]): Promise<Table[]> => {
  const { sheets, how } = read(tables);
  const plan = await planSheets(reading(database), vocabulary, sheets, how);
  const contents = await contentsOf('back.xlsx', await annotated(tables, sheets, plan));
  return contents.kind === 'TABLES' ? [...contents.tables] : [];
};
/** What a person writes into *matched to*, by the row. */
const corrected = (tables: readonly Table[], said: Readonly<Record<number, string>>): Table[] =>
  tables.map(table => {
    const header = table.rows.find(({ cells }) => cells.includes('matched to'));
    const at = header?.cells.indexOf('matched to') ?? -1;
    const rows = table.rows.map(({ row, cells }) => {
      const text = said[row];
      if (at < 0 || text === undefined) return { row, cells };
      return { row, cells: Array.from({ length: at + 3 }, (_, place) => (place === at ? text : (cells[place] ?? ''))) };
    });
    return { ...table, rows };
  });
const bringIn = (tables: readonly Table[], onlyGoodRows = true) => {
  const { sheets, how } = read(tables);
  return importSheets(database, vocabulary, sheets, { ...how, onlyGoodRows, ...who });
};
const rowsOf = async (sheet: string, id: string) =>
  (await exportSheets(database, vocabulary)).sheets
    .find(({ name }) => name === sheet)
    ?.rows.flatMap(({ cells }) => (cells[0] === id ? [cells] : [])) ?? [];

beforeAll(() => migrate(database, vocabulary));
beforeEach(async () => {
  await emptyGraph(database);
  await importSheets(database, vocabulary, workbook(smallWorkbook), { origin: 'seed', ...who });
});

describe('a file that is sent back', { timeout: 60_000 }, () => {
  test('is the user’s own, row for row, with three columns more', async () => {
    const [guide, table] = await sentBack(list);
    expect(guide?.name).toBe('how to go on');
    expect(table?.rows.map(({ row, cells }) => [row, ...cells.slice(0, 5)])).toEqual(
      list[0]?.rows.map(({ row, cells }) => [
        row,
        ...Array.from({ length: 5 }, (_, at) => cells[at] ?? '').slice(0, row === 1 ? 1 : 5),
      ]),
    );
    const told = new Map(table?.rows.map(({ row, cells }) => [row, cells.slice(5)]));
    expect(told.get(2)).toEqual(['matched to', 'why', 'what will happen']);
    expect(told.get(3)?.[0]).toBe('home-affairs');
    expect(told.get(3)?.[2]).toContain("home-affairs url: nothing → 'https://www.moha.gov.zw'");
    expect(told.get(6)).toEqual(['', 'nothing in the directory is like it', 'comes in as new']);
    expect(told.get(7)?.[2]).toMatch(/^refused: Type: 'Sort of a body' is not in the list; write one of /);
  });

  test('means the same when it comes back as it is', async () => {
    const { sheets } = read(list);
    const again = read(await sentBack(list));
    expect(again.sheets.map(({ rows }) => rows)).toEqual(sheets.map(({ rows }) => rows));
    expect([...again.how.decisions]).toEqual([['stakeholders 3', { sameAs: 'home-affairs' }]]);
  });

  test.each(['iom-zimbabwe', 'IOM Zimbabwe'])('takes a row for the entry that a person names: %s', async said => {
    const before = await rowsOf('stakeholders', 'iom-zimbabwe');
    const report = await bringIn(corrected(await sentBack(list), { 5: said }));
    expect(report.outcomes.find(({ row }) => row === 5)?.match).toMatchObject({
      id: 'iom-zimbabwe',
      outcome: 'DECIDED_SAME',
    });
    expect(await rowsOf('stakeholders', 'iom-zimbabwe')).toEqual(before);
    expect((await rowsOf('names', 'iom-zimbabwe')).map(cells => [cells[1], cells[2], cells[6]])).toContainEqual([
      ...['Zimbabwe Office of IOM', 'AS_PUBLISHED', 'page-2'],
    ]);
    // The spelling is remembered: the same list without a decision finds it now.
    const { sheets, how } = read(list);
    const plan = await planSheets(reading(database), vocabulary, sheets, how);
    expect(plan.outcomes.find(({ row }) => row === 5)).toMatchObject({
      outcome: 'UNCHANGED',
      match: { outcome: 'SAME' },
    });
  });

  test('brings in as new what a person says is new', async () => {
    const report = await bringIn(corrected(await sentBack(list), { 3: 'New' }));
    const made = report.outcomes.find(({ row }) => row === 3);
    expect(made).toMatchObject({ outcome: 'CREATE', match: { outcome: 'DECIDED_NEW' } });
    expect(made?.subjects).not.toContain('home-affairs');
    expect(report.steps.filter(({ subject }) => subject === 'DECISION')).toHaveLength(1);
  });

  test('says of a name that nothing bears, or that is of another sort, what to write', async () => {
    const tables = corrected(await sentBack(list), { 5: 'Nobody at all', 6: 'pmgz' });
    const { sheets, how } = read(tables);
    const { problems } = await planSheets(reading(database), vocabulary, sheets, how);
    expect(problems.filter(({ column }) => column === 'matched to').map(({ row, problem }) => [row, problem])).toEqual([
      [5, "nothing in stakeholders is 'Nobody at all'"],
      [6, "nothing in stakeholders is 'pmgz'"],
    ]);
  });
});

test('two rows that are one entry add their names to it', async () => {
  const [table] = list;
  const twice = [
    {
      ...table!,
      rows: [...table!.rows.slice(0, 3), { row: 4, cells: ['Home Affairs', 'Ministry', 'MOHA', 'page-2'] }],
    },
  ];
  const report = await bringIn(corrected(await sentBack(twice), { 4: 'home-affairs' }), false);
  expect(report.problems).toEqual([]);
  expect((await rowsOf('names', 'home-affairs')).map(cells => cells[1]).sort()).toContain('Home Affairs');
  expect((await rowsOf('stakeholders', 'home-affairs'))[0]?.slice(2, 3)).toEqual(['Ministry of Home Affairs']);
});
