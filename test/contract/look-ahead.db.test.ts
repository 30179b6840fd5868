import { parse, validate } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
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
