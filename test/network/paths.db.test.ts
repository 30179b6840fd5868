import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../src/neo4j/migrations.ts';
import { type Ask, defineQuery } from '../../src/neo4j/query.ts';
import { bounds, type Span } from '../../src/network/neighbourhood.ts';
import { findPaths } from '../../src/network/paths.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations } from '../support/directory.ts';
import { writeGraph } from '../support/graph.ts';

const { vocabulary } = declarations;
const { database } = testDatabase();
const ask: Ask = (query, parameters) => database.read(query, parameters);

const span = (from: string, to: string, maxLength: number, given: Partial<Span> = {}): Span => ({
  from,
  to,
  maxLength,
  kinds: [...vocabulary.tieKinds.keys()],
  overGround: false,
  asOf: null,
  confidences: vocabulary.enums.get('Confidence') ?? [],
  ...given,
});

/** The plainest search that there is: every way that meets nothing twice. */
function everyWay(ties: readonly (readonly [string, string])[], from: string, to: string, maxLength: number): string[] {
  const ways: string[] = [];
  const walk = (way: readonly string[]): void => {
    const here = way.at(-1);
    if (here === to) ways.push(way.join(' '));
    else if (way.length <= maxLength)
      for (const next of new Set(ties.flatMap(([a, b]) => (a === here ? b : b === here ? a : []))))
        if (!way.includes(next)) walk([...way, next]);
  };
  walk([from]);
  return ways.sort();
}

const bodies = Array.from({ length: 12 }, (_, index) => `body-${index}`);
/** The last two have more ties than an entry may have to be walked through. */
const hubs = bodies.slice(-2);
const leaves = Array.from({ length: bounds.hub }, (_, index) => `leaf-${index}`);

beforeAll(async () => {
  await migrate(database, vocabulary);
  await emptyGraph(database);
  await writeGraph(database, vocabulary, {
    entries: [...bodies, ...leaves].map(id => ({ type: 'Organisation', id })),
    ties: hubs.flatMap(hub => leaves.map(leaf => ({ kind: 'PART_OF', from: leaf, to: hub }))),
  });
});

const untie = defineQuery('untie', 'MATCH (:Organisation)-[tie:PARTNERS_WITH]-() DELETE tie');
const retie = defineQuery<{ rows: readonly object[] }, unknown>(
  'retie',
  `UNWIND $rows AS row MATCH (a:Entry {id: row.fromId}) MATCH (b:Entry {id: row.toId})
   CREATE (a)-[tie:PARTNERS_WITH]->(b) SET tie = row`,
);

async function tieAnew(ties: readonly (readonly [string, string])[]): Promise<void> {
  const bounds = { sinceEarliest: '0000-01-01', sinceLatest: '9999-12-31', untilEarliest: '0000-01-01' };
  const rows = ties.map(([fromId, toId], index) => {
    const id = `partners-with-${index}`;
    return { id, fromId, toId, ...bounds, untilLatest: '9999-12-31', confidence: 'CONFIRMED' };
  });
  await database.write(async transaction => {
    await transaction.run(untie, {});
    await transaction.run(retie, { rows });
  });
}

const anyOf = (from: readonly string[]) => fc.constantFrom(...from);
const tiesAmong = (from: readonly string[]) =>
  fc.array(
    fc.tuple(anyOf(from), anyOf(from)).filter(([a, b]) => a !== b),
    { minLength: 8, maxLength: 24 },
  );

describe('on random graphs, against a search that knows no shortcut', () => {
  test('every path up to every length is found, each once and the shortest first', { timeout: 120_000 }, async () => {
    const plain = bodies.slice(0, -2);
    let found = 0;
    await fc.assert(
      fc.asyncProperty(tiesAmong(plain), fc.integer({ min: 1, max: 6 }), async (ties, maxLength) => {
        await tieAnew(ties);
        const { paths, truncated } = await findPaths(span('body-0', 'body-1', maxLength), null, ask);
        expect(truncated).toBe(false);
        expect(paths.map(({ entryIds }) => entryIds.join(' ')).sort()).toEqual(
          everyWay(ties, 'body-0', 'body-1', maxLength),
        );
        const lengths = paths.map(({ length }) => length);
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
        found += paths.length;
      }),
      { numRuns: 40, seed: 7 },
    );
    expect(found).toBeGreaterThan(100);
  });

  test.each([1, 2])(
    'through %i hubs too, or the answer says that paths may be missing',
    {
      timeout: 120_000,
    },
    async count => {
      let [whole, throughHubs] = [0, 0];
      const among = bodies.slice(0, bodies.length - hubs.length + count);
      const ends = fc.tuple(anyOf(among), anyOf(among)).filter(([a, b]) => a !== b);
      await fc.assert(
        fc.asyncProperty(
          tiesAmong(among),
          ends,
          fc.integer({ min: 1, max: 6 }),
          async (ties, [from, to], maxLength) => {
            await tieAnew(ties);
            const { paths, truncated } = await findPaths(span(from, to, maxLength), null, ask);
            // Two hubs are also joined by each of their leaves, which the plain search is not told of.
            const ways = paths.map(({ entryIds }) => entryIds.join(' ')).filter(way => !way.includes('leaf'));
            const expected = everyWay(ties, from, to, maxLength);
            if (truncated) expect(expected).toEqual(expect.arrayContaining(ways));
            else expect(ways.sort()).toEqual(expected);
            if (count === 1 && maxLength <= 4 && ![from, to].includes(hubs[0] as string)) expect(truncated).toBe(false);
            if (!truncated) whole++;
            throughHubs += ways.filter(way => hubs.some(hub => way.includes(` ${hub} `))).length;
          },
        ),
        { numRuns: 40, seed: 11 },
      );
      expect(whole).toBeGreaterThan(10);
      expect(throughHubs).toBeGreaterThan(10);
    },
  );

  test('with an entry that must be on the way, exactly the paths that it is on', { timeout: 120_000 }, async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(tiesAmong(bodies.slice(0, -2)), fc.integer({ min: 2, max: 5 }), async (ties, maxLength) => {
        await tieAnew(ties);
        const through = { is: 'property', property: 'id', values: ['body-2', 'body-3', 'body-0'] } as const;
        const { paths, met } = await findPaths(span('body-0', 'body-1', maxLength), through, ask);
        expect(paths.map(({ entryIds }) => entryIds.join(' ')).sort()).toEqual(
          everyWay(ties, 'body-0', 'body-1', maxLength).filter(way => / body-[23] /.test(way)),
        );
        for (const { entryIds } of paths) expect(entryIds.slice(1, -1).some(id => met.has(id))).toBe(true);
        found += paths.length;
      }),
      { numRuns: 25, seed: 3 },
    );
    expect(found).toBeGreaterThan(20);
  });
});

test('two hubs with an unseen entry between them are named as what paths may be missing through', async () => {
  await tieAnew([
    ['body-0', 'body-10'],
    ['body-11', 'body-1'],
  ]);
  const { paths, truncated, rule } = await findPaths(span('body-0', 'body-1', 4), null, ask);
  expect(paths).toEqual([]);
  expect(truncated).toBe(true);
  expect(rule).toContain('body-10, body-11');
  expect((await findPaths(span('body-0', 'body-1', 3), null, ask)).truncated).toBe(false);
});

test('of more paths than can be compared the shortest are, and the answer says so', async () => {
  await tieAnew([]);
  const { paths, truncated, rule } = await findPaths(span('body-10', 'body-11', 2), null, ask);
  expect(paths).toHaveLength(1_000);
  expect(truncated).toBe(true);
  expect(rule).toContain('the first 1,000');
});

test('once as many as can be compared are known, longer ones are not looked for, and no shorter one is missed', async () => {
  await tieAnew([['body-10', 'body-11']]);
  const sent: string[] = [];
  const listening: Ask = (query, parameters) => {
    sent.push(query.name);
    return ask(query, parameters);
  };
  const { paths, truncated } = await findPaths(span('body-10', 'body-11', 6), null, listening);
  expect(paths.map(({ length }) => length)).toEqual([1, ...Array.from({ length: 999 }, () => 2)]);
  expect(truncated).toBe(true);
  expect(sent).toEqual(['degrees', 'neighbours', 'tiedTo', 'links']);
});
