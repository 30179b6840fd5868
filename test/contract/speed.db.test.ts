import { beforeAll, expect, test } from 'vitest';
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

/** Db hits at most: half as many again as a statement that was written by hand for the question. */
const bounds: Readonly<Record<string, number>> = {
  Q1: 10,
  Q2: 61,
  Q3: 927,
  Q4: 2_343,
  Q5: 66,
  Q5b: 66,
  Q6: 66,
  Q7: 1,
  Q9: 187,
  Q10: 157,
};

/** Those with levels: what they cost follows from the rows that they answer, which are others in the larger graph. */
const levelled = ['Q3', 'Q4'];
const hitsPerRow = 8;

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

test.each(Object.entries(bounds))('%s is one statement, of at most %i db hits', (name, hits) => {
  for (const size of [small, large]) {
    expect(costOf(size, name)).toMatchObject({ statements: 1 });
    expect(costOf(size, name).hits).toBeLessThanOrEqual(hits);
  }
});

const flat = Object.keys(bounds).filter(name => !levelled.includes(name));
test.each(flat)('%s costs the same in a graph of four times the size', name => {
  expect(costOf(large, name)).toEqual(costOf(small, name));
});

test.each(levelled)('%s costs so many db hits for each row that it answers, in a graph of any size', name => {
  for (const size of [small, large]) {
    const { rows, hits } = costOf(size, name);
    expect(rows).toBeGreaterThan(40);
    expect(hits).toBeLessThanOrEqual(hitsPerRow * rows);
  }
});
