import { beforeAll, expect, test } from 'vitest';
import { type Database, defineQuery } from '../../src/neo4j/query.ts';
import { testDatabase } from '../support/database.ts';
import { directoryOver } from '../support/directory.ts';
import { seeded } from '../support/seed.ts';

const { database } = testDatabase();
beforeAll(() => seeded(database));

/** A directory whose reads are told; each has a memory of its own. */
function watched() {
  const read: string[] = [];
  const watching: Database = {
    ...database,
    read: (query, parameters, options) => {
      read.push(query.name);
      return database.read(query, parameters, options);
    },
  };
  return { read, ...directoryOver(watching) };
}
const rows = `edges { rank robustRank betweenness robustBetweenness degree node { id } }`;
interface Row {
  readonly rank: number;
  readonly robustRank: number | null;
  readonly betweenness: number;
  readonly robustBetweenness: number;
  readonly degree: number;
  readonly node: { readonly id: string };
}

test('the brokers of the seed are those that networkx finds, and few stay so on what two sources say', async () => {
  const { data } = await directoryOver(database).ask(
    `{ brokers(first: 8) { nodeCount tieCount robustTieCount leftOut totalCount ${rows} } }`,
  );
  expect(data.brokers).toMatchObject({ nodeCount: 87, tieCount: 152, robustTieCount: 14, totalCount: 23, leftOut: 32 });
  // Recomputed from seed/ties.csv by networkx 3.6.1: betweenness_centrality_subset between the 54 stakeholders with ties.
  const found = data.brokers.edges.map(({ node, rank, robustRank, betweenness, robustBetweenness }: Row) => [
    node.id,
    rank,
    betweenness.toFixed(4),
    robustRank,
    robustBetweenness.toFixed(4),
  ]);
  expect(found).toEqual([
    ['government-of-zimbabwe', 1, '0.5577', 1, '0.0022'],
    ['iom-zimbabwe', 2, '0.3246', null, '0.0000'],
    ['iom', 3, '0.3046', null, '0.0000'],
    ['ministry-of-home-affairs', 4, '0.1113', null, '0.0000'],
    ['ministry-of-finance', 5, '0.0380', null, '0.0000'],
    ['european-union', 6, '0.0377', 1, '0.0022'],
    ['inter-ministerial-committee-on-migration', 7, '0.0353', null, '0.0000'],
    ['ministry-of-foreign-affairs-and-international-trade', 8, '0.0195', null, '0.0000'],
  ]);
});

test('a filter says who is listed; the ranks stay those of all', async () => {
  const { data } = await directoryOver(database).ask(
    `{ brokers(where: {kinds: [MINISTRY]}, first: 2) { totalCount leftOut nodeCount ${rows} }
       none: brokers(where: {kinds: [CIVIL_SOCIETY_ORGANISATION]}) { totalCount leftOut } }`,
  );
  expect(data.brokers.edges.map(({ node, rank }: Row) => [node.id, rank])).toEqual([
    ['ministry-of-home-affairs', 4],
    ['ministry-of-finance', 5],
  ]);
  expect(data.brokers.nodeCount).toBe(87);
  expect(data.brokers.totalCount + data.brokers.leftOut).toBe(24);
  expect(data.none).toEqual({ totalCount: 0, leftOut: 2 });
});

test('a page goes on behind its cursor', async () => {
  const { ask } = directoryOver(database);
  const page = async (args: string) =>
    (await ask(`{ brokers(${args}) { pageInfo { endCursor hasNextPage } nodes { id } } }`)).data.brokers;
  const first = await page('first: 3');
  const second = await page(`first: 3, after: "${first.pageInfo.endCursor}"`);
  const both = await page('first: 6');
  expect([...first.nodes, ...second.nodes]).toEqual(both.nodes);
});

test('it is measured once while nobody writes, also for requests at the same time, and anew after a write', async () => {
  const { ask, read } = watched();
  const measured = () => read.filter(name => name === 'wholeNetwork').length;
  const query = '{ brokers { totalCount } }';
  await Promise.all([ask(query), ask(query), ask(query)]);
  await ask('{ brokers(where: {kinds: [DONOR]}) { totalCount } }');
  expect(measured()).toBe(1);
  await ask('{ brokers(asOf: "2020-01-01") { totalCount } }');
  expect(measured()).toBe(2);
  await database.write(transaction =>
    transaction.run(defineQuery<object, unknown>('touch', "MATCH (e:Entry {id: 'nango'}) SET e.touched = true"), {}),
  );
  await ask(query);
  expect(measured()).toBe(3);
});
