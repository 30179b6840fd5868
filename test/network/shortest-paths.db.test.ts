import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../src/neo4j/migrations.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations, directoryOver } from '../support/directory.ts';
import { writeGraph } from '../support/graph.ts';

interface Graph {
  readonly name: string;
  readonly order: number;
  readonly links: readonly (readonly [number, number])[];
  /** Links between each two nodes as networkx counts them; null where no way leads. */
  readonly distances: readonly (readonly (number | null)[])[];
}
const { graphs } = JSON.parse(readFileSync('test/fixtures/networkx.json', 'utf8')) as { graphs: readonly Graph[] };
const { database } = testDatabase();
const { ask } = directoryOver(database);
const longest = 6;
const query = `query Shortest($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxLength: ${longest}, first: 1) { nodes { length entries { id } } }
}`;

describe.each(graphs)('$name', ({ order, links, distances }) => {
  const idOf = (node: number) => `node-${node}`;
  beforeAll(async () => {
    await migrate(database, declarations.vocabulary);
    await emptyGraph(database);
    await writeGraph(database, declarations.vocabulary, {
      entries: Array.from({ length: order }, (_, node) => ({ type: 'Organisation', id: idOf(node) })),
      ties: links.map(([from, to]) => ({ kind: 'PART_OF', from: idOf(from), to: idOf(to) })),
    });
  });

  test('shortest paths are as long as those of networkx', { timeout: 120_000 }, async () => {
    const pairs = distances.flatMap((row, from) => row.map((distance, to) => ({ from, to, distance })));
    const some = pairs.filter(({ from, to }, index) => from !== to && index % 17 === 0);
    expect(new Set(some.map(({ distance }) => distance)).size).toBeGreaterThan(3);
    for (const { from, to, distance } of some) {
      const { data, errors } = await ask(query, { from: idOf(from), to: idOf(to) });
      expect(errors).toBeUndefined();
      const [path] = data.paths.nodes;
      const expected = distance !== null && distance <= longest ? distance : undefined;
      expect(path?.length, `${from} to ${to}`).toBe(expected);
      if (path) expect([path.entries.at(0).id, path.entries.at(-1).id]).toEqual([idOf(from), idOf(to)]);
    }
  });
});
