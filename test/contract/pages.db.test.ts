import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orderOf } from '../../src/domain/pages.ts';
import type { Condition, StepArguments } from '../../src/domain/steps.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations } from '../support/directory.ts';
import { writeGraph } from '../support/graph.ts';
import {
  crowdId,
  profiled,
  relationsOf,
  settle,
  statementOf,
  stepOf,
  writeEntries,
  writeTies,
} from '../support/plans.ts';

const { vocabulary } = declarations;
const { driver, database } = testDatabase();
const relation = (name: string) => [...relationsOf(declarations).keys()].find(each => each.name === name)!;
const total = { rows: false, more: false, total: true, distinct: false };

const type = 'CivilSocietyOrganisation';
const size = 100_000;
const many = 2_000;
const few = 20;

beforeAll(async () => {
  await migrate(database, vocabulary);
  await emptyGraph(database);
  await writeEntries(driver, vocabulary, type, size);
  await writeEntries(driver, vocabulary, 'Donor', many);
  await writeEntries(driver, vocabulary, 'Project', 1);
  await writeEntries(driver, vocabulary, 'Event', 1);
  await writeGraph(database, vocabulary, {
    entries: ['Care Abroad', 'Care at Home', 'Aid'].map((name, index) => ({
      type: 'Donor',
      id: `care-${index}`,
      name,
    })),
    names: [{ entry: 'care-0', text: 'Care', kind: 'SHORT' }],
  });
  const donors = { type: 'Donor', count: many };
  await writeTies(driver, 'FUNDS', [{ from: donors, to: { type: 'Project', count: 1 } }], many);
  await writeTies(driver, 'IMPLEMENTS', [{ from: donors, to: { type: 'Project', count: 1 } }], many);
  await writeTies(driver, 'ORGANISED', [{ from: donors, to: { type: 'Event', count: 1 } }], few);
  await settle(driver);
});
afterAll(() => emptyGraph(database));

describe('a list of a hundred thousand', () => {
  const list = relation('Query.civilSocietyOrganisations');

  /** Twenty entries and one more, beyond that of this number: their numbers, and the db hits. */
  async function page(number: number | null, backwards: boolean) {
    const cursor = number === null ? null : [crowdId(type, number), crowdId(type, number)];
    const page = { size: 20, backwards, after: backwards ? null : cursor, before: backwards ? cursor : null };
    const { hits, row } = await profiled(driver, statementOf(stepOf(list, { page }), vocabulary));
    const rows = row.out0[0][1] as [[string, string]][];
    return { hits, numbers: rows.map(([[id]]) => Number(id.replace(/\D/g, ''))) };
  }

  test.each([
    { backwards: false, start: 1, step: 1, depths: [20, 50_000, 99_000] },
    { backwards: true, start: size, step: -1, depths: [99_980, 50_000, 1_000] },
  ])('costs as much in its depth as at its start, backwards $backwards', async ({ backwards, start, step, depths }) => {
    const numbersFrom = (first: number) => Array.from({ length: 21 }, (_, index) => first + index * step);
    const first = await page(null, backwards);
    expect(first.numbers).toEqual(numbersFrom(start));
    expect(first.hits).toBeLessThanOrEqual(100);
    for (const depth of depths) {
      const deep = await page(depth, backwards);
      expect(deep.numbers).toEqual(numbersFrom(depth + step));
      // One more for the entry of the cursor, where the index is entered.
      expect(deep.hits).toBe(first.hits + 1);
    }
  });

  test('is counted without being read', async () => {
    const { hits, row } = await profiled(driver, statementOf(stepOf(list, {}, total), vocabulary));
    expect(row.out0[0][2]).toBe(size);
    expect(hits).toBeLessThanOrEqual(3);
  });
});

describe('the ties of one entry', () => {
  const project = { of: relation('Project.funders'), id: crowdId('Project', 1) };
  const event = { of: relation('Event.organisers'), id: crowdId('Event', 1) };
  const ask = ({ of, id }: typeof project, given?: Partial<StepArguments>, asked?: typeof total) =>
    profiled(driver, statementOf(stepOf(of, given, asked), vocabulary, [id]));

  const donor = (number: number) => [crowdId('Donor', number), crowdId('Donor', number)];
  const ids = (row: Record<string, unknown[][]>) => (row.out0![0]![1] as [[string]][]).map(([[id]]) => id);
  const donors = (first: number, step: number) =>
    Array.from({ length: 21 }, (_, index) => crowdId('Donor', first + index * step));

  test.each([
    { order: 'NAME', backwards: false, step: 1 },
    { order: 'NAME', backwards: true, step: -1 },
    { order: 'NAME_DESC', backwards: false, step: -1 },
    { order: 'NAME_DESC', backwards: true, step: 1 },
  ])(
    'cost a page by $order as much in its depth as at its start, backwards $backwards',
    async ({ order, backwards, step }) => {
      const start = step > 0 ? 1 : many;
      for (const number of [null, start + 40 * step, many / 2, many + 1 - start - 30 * step]) {
        const cursor = number === null ? null : [...donor(number), step > 0 ? '~' : ''];
        const page = { size: 20, backwards, after: backwards ? null : cursor, before: backwards ? cursor : null };
        const { hits, row } = await ask(project, { order: orderOf(order), page });
        expect(ids(row)).toEqual(donors(number === null ? start : number + step, step));
        expect(hits).toBeLessThanOrEqual(200);
      }
    },
  );

  test('cost a page across several kinds no more than one of each', async () => {
    const of = relation('Project.stakeholders');
    const cost = async (kinds: readonly string[]) => {
      const { hits, row } = await ask({ ...project, of }, { kinds });
      return { hits, ids: ids(row) };
    };
    const alone = await Promise.all(of.kinds.map(kind => cost([kind])));
    const together = await cost(of.kinds);
    expect(of.kinds.length).toBeGreaterThan(5);
    expect(together.ids).toEqual([...alone[0]!.ids, ...alone[0]!.ids].sort().slice(0, 21));
    expect(together.hits).toBeLessThanOrEqual(alone.reduce((sum, { hits }) => sum + hits, 0));
  });

  test('that hold on a day cost what is passed over until the page is full, and no more', async () => {
    const { hits, row } = await ask(project, { asOf: '1990-01-20' });
    expect(ids(row)).toEqual(donors(1, 1).slice(0, ids(row).length));
    expect(hits).toBeLessThanOrEqual(5 * many);
    expect((await ask(project, { asOf: '2020-02-06' })).hits).toBeLessThanOrEqual(200);
  });

  test.each(['SINCE', 'SINCE_DESC'])('cost a page by %s at most five looks at each tie', async order => {
    const { hits, row } = await ask(project, { order: orderOf(order) });
    expect(row.out0[0][1]).toHaveLength(21);
    expect(hits).toBeLessThanOrEqual(5 * many);
    expect((await ask(event, { order: orderOf(order) })).hits).toBeLessThanOrEqual(200);
  });

  test('are counted without being read', async () => {
    const { hits, row } = await ask(project, {}, total);
    expect(row.out0[0][2]).toBe(many);
    expect(hits).toBeLessThanOrEqual(3);
  });

  test('are looked at once each for how many entries they lead to', async () => {
    const { hits, row } = await ask(project, {}, { ...total, distinct: true });
    expect(row.out0[0][3]).toBe(many);
    expect(hits).toBeLessThanOrEqual(2 * many);
  });
});

describe('a list filtered by a name', () => {
  const named = (text: string, how: 'contains' | 'equals' = 'contains'): Condition => ({ is: 'name', how, text });
  const found = async (where: Condition) => {
    const step = stepOf(relation('Query.donors'), { where }, { ...total, rows: true });
    const { hits, row } = await profiled(driver, statementOf(step, vocabulary));
    const [, rows, count] = row.out0[0];
    return { hits, count, ids: rows.map(([[id]]: [[string]]) => id) };
  };

  test('holds an entry once that several of its names bring', async () => {
    expect(await found(named('care'))).toMatchObject({ count: 2, ids: ['care-0', 'care-1'] });
  });

  test('takes several conditions on names, each met by any of them', async () => {
    const both: Condition = { is: 'and', of: [named('abroad'), named('care', 'equals')] };
    expect(await found(both)).toMatchObject({ count: 1, ids: ['care-0'] });
    const opposed: Condition = { is: 'and', of: [named('care'), { is: 'not', of: named('home') }] };
    expect(await found(opposed)).toMatchObject({ count: 1, ids: ['care-0'] });
  });

  test('costs what its names cost, not what the list would', async () => {
    expect((await found(named('care'))).hits).toBeLessThanOrEqual(100);
  });
});
