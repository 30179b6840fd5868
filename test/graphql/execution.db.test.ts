import { type DocumentNode, execute, parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { anyone } from '../../src/access/viewer.ts';
import { contexts } from '../../src/graphql/context.ts';
import { executorOf } from '../../src/graphql/execution.ts';
import { testDatabase } from '../support/database.ts';
import { contextParts, declarations, questions } from '../support/directory.ts';
import { randomOperation } from '../support/operations.ts';
import { seeded } from '../support/seed.ts';

const { schema } = declarations;
const { database } = testDatabase();
beforeAll(() => seeded(database));
const context = contexts({ ...contextParts(database), lookAhead: { knows: () => true } });
const contextOf = () => context({ requestId: 'test', viewer: anyone });

type Variables = Readonly<Record<string, unknown>>;
const byName = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** What an operation answers compiled, and by graphql-js: its data, and its errors as callers get them. */
async function both(document: DocumentNode, variables: Variables = {}) {
  const { compiled } = executorOf(schema);
  const asked = () => ({ document, variables, context: contextOf() });
  expect(await compiled(asked()), 'the first time').toBeNull();
  const fast = await compiled(asked());
  const reference = await execute({ schema, document, variableValues: variables, contextValue: contextOf() });
  const told = (result: { data?: unknown; errors?: readonly { toJSON(): unknown }[] } | null) =>
    result &&
    JSON.parse(JSON.stringify({ data: result.data, errors: result.errors?.map(error => error.toJSON()).sort(byName) }));
  return { fast: told(fast), reference: told(reference) };
}

test('generated operations and the questions answer compiled as by graphql-js', { timeout: 240_000 }, async () => {
  const operations = Array.from({ length: 60 }, (_, seed) => randomOperation(schema, seed + 500));
  let count = 0;
  for (const operation of [...operations, ...questions.map(({ document }) => document)]) {
    const { fast, reference } = await both(parse(operation));
    if (!fast) continue;
    expect(reference.errors, operation).toBeUndefined();
    expect(fast, operation).toEqual(reference);
    count += 1;
  }
  expect(count).toBeGreaterThan(40);
});

describe('errors are the same, with the same paths and places', () => {
  test.each(
    Object.entries({
      'one field of several':
        '{ directory { today } a: projects(first: 1000) { totalCount } b: committees { totalCount } }',
      'in each of a list': '{ committees { nodes { id members(first: -1) { totalCount } } } }',
      'an unknown id': '{ between(a: "iom-zimbabwe", b: "nobody-at-all") { ties { totalCount } } }',
      'a cursor of another order': '{ projects(after: "bm90IGEgY3Vyc29y") { nodes { id } } }',
      'below an abstract type':
        '{ entry(by: { id: "iom-zimbabwe" }) { ... on Stakeholder { projects(first: 500) { nodes { id } } name } } }',
      'a non-null field within a nullable one': '{ committees { nodes { history(first: 900) { nodes { id } } } } }',
    }),
  )('%s', async (_, query) => {
    const { fast, reference } = await both(parse(query));
    expect(reference.errors?.length).toBeGreaterThan(0);
    expect(fast).toEqual(reference);
  });
});

describe('graphql-js executes', () => {
  const compiledOf = async (query: string, variables: Variables = {}) => {
    const { compiled } = executorOf(schema);
    const asked = { document: parse(query), variables, context: contextOf() };
    await compiled(asked);
    return compiled(asked);
  };
  test('what has variables of a wrong type', async () => {
    const query = 'query ($first: Int!) { committees(first: $first) { totalCount } }';
    expect(await compiledOf(query, { first: 'many' })).toBeNull();
    expect(await compiledOf(query, {})).toBeNull();
    expect(await compiledOf(query, { first: 2 })).not.toBeNull();
  });
  test('an input object with one field too many', async () => {
    const query = 'query ($by: EntryBy!) { entry(by: $by) { id } }';
    expect(await compiledOf(query, { by: { id: 'nango' } })).toMatchObject({ data: { entry: { id: 'nango' } } });
    expect(await compiledOf(query, { by: { id: 'nango', name: 'NANGO' } })).toBeNull();
  });
  test('mutations', async () => {
    expect(await compiledOf('mutation { undoBatch(id: "none") { id } }')).toBeNull();
  });
  test('what would be very much code', async () => {
    const levels = 6;
    const query = `{ stakeholders(first: 1) { nodes ${'{ ties(first: 1) { nodes '.repeat(levels)} { id } ${'} }'.repeat(levels)} } }`;
    expect(await compiledOf(query)).toBeNull();
  });
});
