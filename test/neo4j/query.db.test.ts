import { expect, test } from 'vitest';
import { defineQuery } from '../../src/neo4j/query.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';

const { database } = testDatabase();
const count = defineQuery<object, { nodes: number }>('count', 'MATCH (n) RETURN count(n) AS nodes');

test('emptying the graph leaves no node', async () => {
  await emptyGraph(database);
  await database.write(tx => tx.run(defineQuery('make', 'UNWIND range(1, 10) AS n CREATE (:Thing {n: n})'), {}));
  expect(await database.read(count, {})).toEqual([{ nodes: 10 }]);
  await emptyGraph(database);
  expect(await database.read(count, {})).toEqual([{ nodes: 0 }]);
});
