import { beforeAll, describe, expect, test } from 'vitest';
import { writeCrowd } from '../../bench/graph.ts';
import { benchQueries, deepRow } from '../../bench/queries.ts';
import { anyone } from '../../src/access/viewer.ts';
import { explain, readOperation } from '../../src/graphql/explain.ts';
import { testDatabase } from '../support/database.ts';
import { contextParts, declarations } from '../support/directory.ts';
import { settle } from '../support/plans.ts';
import { seeded } from '../support/seed.ts';

/**
 * What the questions of bench/queries.ts cost the database when they are asked again, looking ahead: counts, which no busy
 * machine changes, on two graphs, the larger with four times the entries, and a donor of four times the fundings.
 */
const [small, large] = [1_000, 4_000];

/**
 * Db hits at most: half as many again as a statement written by hand took. Those of a question with levels follow from
 * the rows below the first, of which there are other ones in the larger graph: `more` says by how many they may differ.
 */
const bounds: Readonly<Record<string, { readonly hits: number; readonly more: number }>> = {
  Q1: { hits: 10, more: 0 },
  Q2: { hits: 61, more: 0 },
  Q3: { hits: 927, more: 150 },
  Q4: { hits: 2_343, more: 300 },
  Q5: { hits: 66, more: 0 },
  Q5b: { hits: 66, more: 0 },
  Q6: { hits: 66, more: 0 },
  Q7: { hits: 1, more: 0 },
  Q10: { hits: 157, more: 0 },
};

const { driver, database } = testDatabase();

interface Cost {
  readonly statements: number;
  readonly rows: number;
  readonly hits: number;
}
const costs = new Map<number, Map<string, Cost>>();
const costOf = (size: number, name: string) => costs.get(size)?.get(name) as Cost;

beforeAll(async () => {
  for (const size of [small, large]) {
    await seeded(database);
    await writeCrowd(database, declarations.vocabulary, size, () => undefined);
    await settle(driver);
    costs.set(size, await askedAgain());
  }
}, 300_000);

/** What each question costs on the graph as it is. */
async function askedAgain(): Promise<Map<string, Cost>> {
  const [deep] = await database.read(deepRow, {});
  const found = new Map<string, Cost>();
  for (const { name, ours } of benchQueries(deep!)) {
    const operation = readOperation(declarations.schema, ours.query, ours.variables, []);
    if (!('document' in operation)) throw new Error(`${name}: ${operation.join()}`);
    const { statements, failures } = (await explain(contextParts(database), operation, anyone)).lookingAhead;
    expect(failures).toEqual([]);
    const operators = statements.flatMap(statement => statement.operators);
    found.set(name, {
      statements: statements.length,
      rows: statements.reduce((sum, { rows }) => sum + rows, 0),
      hits: operators.reduce((sum, { hits }) => sum + hits, 0),
    });
  }
  return found;
}

describe.each(Object.entries(bounds))('%s', (name, { hits, more }) => {
  test('is one statement, which looks at the graph no oftener than it may', () => {
    expect(costOf(small, name)).toMatchObject({ statements: 1 });
    expect(costOf(small, name).hits).toBeLessThanOrEqual(hits);
  });

  test('costs no more in a graph of four times the size', () => {
    expect(costOf(large, name)).toMatchObject({ statements: 1 });
    expect(costOf(large, name).hits).toBeLessThanOrEqual(costOf(small, name).hits + more);
  });
});

test('the questions with levels answer rows enough to tell', () => {
  for (const size of [small, large]) {
    expect(costOf(size, 'Q3').rows).toBeGreaterThan(40);
    expect(costOf(size, 'Q4').rows).toBeGreaterThan(80);
  }
});

test.todo('Q9: a page of the dense donor costs as much as any other, once it is read by the index of its ties');
