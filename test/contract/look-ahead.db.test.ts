import { parse, validate } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { evenRandom } from '../../src/domain/random.ts';
import { defineQuery } from '../../src/neo4j/query.ts';
import { testDatabase } from '../support/database.ts';
import { declarations, directoryOver } from '../support/directory.ts';
import { randomOperation } from '../support/operations.ts';
import { seeded } from '../support/seed.ts';

const { database } = testDatabase();
const { ask, askAhead, askByLevel } = directoryOver(database);
beforeAll(() => seeded(database));

const operations = Array.from({ length: 40 }, (_, seed) => randomOperation(declarations.schema, seed));

test('the operations are valid, differ, and reach several levels', () => {
  for (const operation of operations) expect(validate(declarations.schema, parse(operation)), operation).toEqual([]);
  expect(new Set(operations).size).toBe(operations.length);
});

test('looking ahead answers what one statement a level answers, in one round trip', { timeout: 240_000 }, async () => {
  let deepest = 0;
  for (const operation of operations) {
    const byLevel = await askByLevel(operation);
    expect(byLevel.errors, operation).toBeUndefined();
    const ahead = await askAhead(operation);
    expect(ahead.errors, operation).toBeUndefined();
    expect(ahead.data, operation).toEqual(byLevel.data);
    expect(ahead.statements, operation).toHaveLength(1);
    deepest = Math.max(deepest, byLevel.statements.length);
  }
  expect(deepest).toBeGreaterThan(5);
});

test('a shape looks ahead from the second time that it is seen, whatever its values', async () => {
  const query = `query Of($first: Int) { committees(first: $first) { nodes { members(first: 5) { nodes { name names { text } } } } } }`;
  const first = await ask(query, { first: 3 });
  const second = await ask(query, { first: 2 });
  expect(first.statements).toEqual(['Query.committees', 'Stakeholder.members', 'Entry.names']);
  expect(second.statements).toEqual(['Query.committees and below']);
  expect(second.data.committees.nodes).toEqual(first.data.committees.nodes.slice(0, 2));
});

test('look-ahead stops where the product of the pages passes its reach, and loaders go on from there', async () => {
  const query = `{ stakeholders(first: 100) { nodes { projects(first: 50) { nodes { funders(first: 20) { nodes { name } } } } } } }`;
  const ahead = await askAhead(query);
  expect(ahead.errors).toBeUndefined();
  expect(ahead.statements).toEqual(['Query.stakeholders and below', 'Project.funders']);
});

test('a level is planned once for all types that inherit its fields, however deep', async () => {
  const levels = 12;
  const query = `{ stakeholders(first: 1) { nodes ${'{ ties(first: 1) { nodes '.repeat(levels)} { id } ${'} }'.repeat(levels)} } }`;
  const { errors, statements } = await askByLevel(query);
  expect(errors).toBeUndefined();
  expect(statements).toHaveLength(levels + 1);
});

const busiest = defineQuery<object, { id: string; kinds: readonly string[] }>(
  'busiest',
  `MATCH (entry:Entry)-[tie]-(:Entry) WHERE tie.fromId IS NOT NULL
   WITH entry.id AS id, collect(DISTINCT type(tie)) AS kinds, count(tie) AS count
   RETURN id, kinds ORDER BY count DESC, id LIMIT 40`,
);
const tiesInOrder = defineQuery<
  { id: string; kinds: readonly string[]; ways: readonly string[] },
  { node: string; tie: string }
>(
  'tiesInOrder',
  `MATCH (:Entry {id: $id})-[tie]-(node:Entry)
   WHERE type(tie) IN $kinds AND (('OUT' IN $ways AND tie.fromId = $id) OR ('IN' IN $ways AND tie.toId = $id))
   WITH DISTINCT node, tie ORDER BY node.sortName, node.id, tie.id
   RETURN node.id AS node, tie.id AS tie`,
);

/** All ties of an entry, page by page, from their first or from their last on. */
async function walk(from: 'first' | 'last', variables: { readonly [name: string]: unknown }): Promise<string[][]> {
  const cursor = from === 'first' ? 'after' : 'before';
  const rows: string[][] = [];
  for (let at: string | null = null; ; ) {
    const { data, errors } = await askByLevel(
      `query ($id: ID!, $kinds: [TieKind!], $direction: Direction, $order: TieOrder, $size: Int, $at: String) {
         entry(by: { id: $id }) {
           ties(kinds: $kinds, direction: $direction, orderBy: $order, ${from}: $size, ${cursor}: $at) {
             edges { node { id } tie { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
      { ...variables, at },
    );
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = data.entry.ties;
    const page = edges.map(({ node, tie }: Record<'node' | 'tie', { id: string }>) => [node.id, tie.id]);
    if (from === 'first') rows.push(...page);
    else rows.unshift(...page);
    if (!(from === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return rows;
    at = from === 'first' ? pageInfo.endCursor : pageInfo.startCursor;
  }
}

test('pages of ties hold what the graph has, in its order, from both ends, whatever their kinds and direction', {
  timeout: 120_000,
}, async () => {
  const random = evenRandom(7);
  const upTo = (count: number) => Math.floor(random() * count);
  const all = [...declarations.vocabulary.tieKinds.keys()];
  let walked = 0;
  for (const { id, kinds: present } of await database.read(busiest, {})) {
    const kinds = [present.slice(0, 1), present.slice(0, 3), all][upTo(3)] ?? all;
    const direction = ['IN', 'OUT', 'BOTH'][upTo(3)];
    const ways = direction === 'BOTH' ? ['IN', 'OUT'] : [direction ?? ''];
    const order = upTo(2) ? 'NAME' : 'NAME_DESC';
    const inOrder = (await database.read(tiesInOrder, { id, kinds, ways })).map(({ node, tie }) => [node, tie]);
    if (order === 'NAME_DESC') inOrder.reverse();
    const asked = { id, kinds, direction, order, size: 5 + upTo(20) };
    expect(await walk('first', asked), JSON.stringify(asked)).toEqual(inOrder);
    expect(await walk('last', asked), JSON.stringify(asked)).toEqual(inOrder);
    walked += inOrder.length;
  }
  expect(walked).toBeGreaterThan(200);
});
