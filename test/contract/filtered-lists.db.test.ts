import { afterAll, beforeAll, expect, test } from 'vitest';
import { whenever } from '../../src/domain/conditions.ts';
import type { Condition } from '../../src/domain/steps.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations } from '../support/directory.ts';
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
const ministries = [...relationsOf(declarations).keys()].find(({ name }) => name === 'Query.ministries')!;
const many = 20_000;
const few = 20;
const near = crowdId('Place', 1);

// Ten bodies stand in each place, twenty sit on the committee and fund the project.
beforeAll(async () => {
  await migrate(database, vocabulary);
  await emptyGraph(database);
  await writeEntries(driver, vocabulary, 'Ministry', many);
  await writeEntries(driver, vocabulary, 'Place', 2_000);
  await writeEntries(driver, vocabulary, 'Committee', 1);
  await writeEntries(driver, vocabulary, 'Project', 1);
  const bodies = { type: 'Ministry', count: many };
  await writeTies(driver, 'LOCATED_IN', [{ from: bodies, to: { type: 'Place', count: 2_000 } }], many);
  await writeTies(driver, 'MEMBER_OF', [{ from: bodies, to: { type: 'Committee', count: 1 } }], few);
  await writeTies(driver, 'FUNDS', [{ from: bodies, to: { type: 'Project', count: 1 } }], few);
  await settle(driver);
});

afterAll(() => emptyGraph(database));

const walk = (way: string, id: string): Condition => ({ is: 'walk', way, id, says: '', when: whenever });
const funds: Condition = {
  is: 'tie',
  kinds: ['FUNDS'],
  direction: 'OUT',
  with: { is: 'property', property: 'id', values: [crowdId('Project', 1)] },
  confidences: null,
  when: { from: '2020-01-01', to: '2020-01-01', surely: false },
};

test.each([
  { name: 'a place', where: walk('stakeholderIn', near) },
  { name: 'a committee', where: walk('memberOf', crowdId('Committee', 1)) },
  { name: 'a tie', where: funds },
  {
    name: 'a place beside other conditions',
    where: { is: 'and', of: [walk('stakeholderIn', near), { is: 'not', of: funds }] },
  },
] as { name: string; where: Condition }[])(
  'costs what is near to $name, not what the list would',
  async ({ where }) => {
    const step = stepOf(ministries, { where }, { rows: true, more: true, total: true, distinct: false });
    const { hits, row } = await profiled(driver, statementOf(step, vocabulary));
    expect(row.out0[0][2]).toBeGreaterThan(0);
    expect(hits).toBeLessThanOrEqual(many / 2);
  },
);
