import { afterAll, beforeAll, expect, test } from 'vitest';
import { orderOf } from '../../src/domain/pages.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations } from '../support/directory.ts';
import { crowdId, profiled, relationsOf, statementOf, stepOf, writeEntries, writeTies } from '../support/plans.ts';

const { vocabulary } = declarations;
const { driver, database } = testDatabase();
const relation = (name: string) => [...relationsOf(declarations).keys()].find(each => each.name === name)!;
const list = relation('Query.civilSocietyOrganisations');
const [type, size] = ['CivilSocietyOrganisation', 100_000];
const [funders, project] = [2_000, crowdId('Project', 1)];
const totalOnly = { rows: false, more: false, total: true, distinct: false };

beforeAll(async () => {
  await migrate(database, vocabulary);
  await emptyGraph(database);
  await writeEntries(driver, vocabulary, type, size);
  await writeEntries(driver, vocabulary, 'Donor', funders);
  await writeEntries(driver, vocabulary, 'Project', 1);
  await writeTies(
    driver,
    'FUNDS',
    [{ from: { type: 'Donor', count: funders }, to: { type: 'Project', count: 1 } }],
    funders,
  );
});
afterAll(() => emptyGraph(database));

/** A page of twenty beyond the entry of this number: what it costs, and the numbers of the entries it holds. */
async function page(number: number | null, backwards: boolean) {
  const cursor = number === null ? null : [crowdId(type, number), crowdId(type, number)];
  const page = { size: 20, backwards, after: backwards ? null : cursor, before: backwards ? cursor : null };
  const { hits, row } = await profiled(driver, statementOf(stepOf(list, { page }), vocabulary));
  const rows = row.out0[0][1] as [[string, string]][];
  return { hits, numbers: rows.map(([[id]]) => Number(id.replace(/\D/g, ''))) };
}

const upTo = (first: number, step: 1 | -1) => Array.from({ length: 21 }, (_, index) => first + index * step);

test('a page deep in a list of a hundred thousand costs what its first page costs', async () => {
  const first = await page(null, false);
  expect(first.numbers).toEqual(upTo(1, 1));
  expect(first.hits).toBeLessThanOrEqual(200);
  for (const depth of [20, 50_000, 99_000]) {
    const deep = await page(depth, false);
    expect(deep.numbers).toEqual(upTo(depth + 1, 1));
    console.log(depth, deep.hits, first.hits);
  }
  const last = await page(null, true);
  expect(last.numbers).toEqual(upTo(size, -1));
  for (const depth of [99_980, 50_000, 1_000]) {
    const deep = await page(depth, true);
    expect(deep.numbers).toEqual(upTo(depth - 1, -1));
    console.log(depth, deep.hits, last.hits);
  }
});

test('the total of a list of a hundred thousand is a look-up', async () => {
  const { hits, row } = await profiled(driver, statementOf(stepOf(list, {}, totalOnly), vocabulary));
  expect(row.out0[0][2]).toBe(size);
  console.log(hits);
  expect(hits).toBeLessThanOrEqual(3);
});

test('x', async () => {
  const all = relation('Project.funders');
  for (const asked of [totalOnly, {...totalOnly, distinct: true}, {...totalOnly, rows: true, total: false}]) for (const order of ['NAME', 'SINCE_DESC']) {
  const { hits, row } = await profiled(driver, statementOf(stepOf(all, {order: orderOf(order)}, asked), vocabulary, [project]));
  console.log(asked, hits, row.out0[0][2], row.out0[0][3], row.out0[0][1]?.length);
  }
});
