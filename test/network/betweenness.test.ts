import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { betweenness, type Links } from '../../src/network/betweenness.ts';

interface Graph {
  readonly name: string;
  readonly order: number;
  readonly links: readonly (readonly [number, number])[];
  readonly ends: readonly number[];
  readonly betweenness: readonly number[];
  readonly betweennessOfEnds: readonly number[];
}
const { graphs } = JSON.parse(readFileSync('test/fixtures/networkx.json', 'utf8')) as { graphs: readonly Graph[] };

const linksOf = (order: number, pairs: readonly (readonly [number, number])[]): Links => ({
  order,
  from: Uint32Array.from(pairs, ([from]) => from),
  to: Uint32Array.from(pairs, ([, to]) => to),
});
const endsOf = (order: number, ends: readonly number[]) =>
  Uint8Array.from({ length: order }, (_, node) => Number(ends.includes(node)));
const all = (order: number) => new Uint8Array(order).fill(1);

function expectClose(found: Float64Array, wanted: readonly number[]) {
  expect(found).toHaveLength(wanted.length);
  for (const [node, value] of wanted.entries()) expect(found[node], `node ${node}`).toBeCloseTo(value, 10);
}

describe.each(graphs)('$name', ({ order, links, ends, ...wanted }) => {
  test('betweenness between all nodes is that of networkx', () => {
    expectClose(betweenness(linksOf(order, links), all(order)), wanted.betweenness);
  });

  test('betweenness between some nodes alone is that of networkx', () => {
    const found = betweenness(linksOf(order, links), endsOf(order, ends));
    expectClose(found, wanted.betweennessOfEnds);
  });
});

test('links that are repeated, turned round or lead back to their node change nothing', () => {
  const path = [
    [0, 1],
    [1, 2],
    [2, 3],
  ] as const;
  const repeated = [...path, [2, 1], [0, 1], [3, 3]] as const;
  expect(betweenness(linksOf(4, repeated), all(4))).toEqual(betweenness(linksOf(4, path), all(4)));
  expectClose(betweenness(linksOf(4, path), all(4)), [0, 2 / 3, 2 / 3, 0]);
});

test('with fewer pivots than ends it is estimated: a star’s centre stays the only one between others', () => {
  const star = linksOf(
    41,
    Array.from({ length: 40 }, (_, leaf) => [0, leaf + 1] as const),
  );
  const found = betweenness(star, all(41), 20);
  expect(found[0]).toBeGreaterThan(0.9);
  expect(found[0]).toBeLessThanOrEqual(1.05);
  expect(Math.max(...found.slice(1))).toBe(0);
});

test('two nodes, one or none have nobody between them', () => {
  for (const order of [0, 1, 2])
    expectClose(betweenness(linksOf(order, order === 2 ? [[0, 1]] : []), all(order)), new Array(order).fill(0));
});
