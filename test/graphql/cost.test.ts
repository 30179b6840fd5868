import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, print, validate, visit } from 'graphql';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { costOf } from '../../src/graphql/cost.ts';
import { declarations, questions } from '../support/directory.ts';
import { randomOperation } from '../support/operations.ts';

const { schema } = declarations;
const cost = (document: string | DocumentNode, variables?: Record<string, unknown>) =>
  costOf(schema, { document: typeof document === 'string' ? parse(document) : document, variables });

describe('an operation costs', () => {
  test.each<[what: string, query: string, cost: number, variables?: Record<string, unknown>]>([
    ['one for each object that its answer may hold', '{ projects(first: 10) { nodes { name } } }', 1 + 10],
    ['nothing for plain values', '{ __typename }', 0],
    ['a page of twenty where none is asked for', '{ projects { nodes { name } pageInfo { endCursor } } }', 1 + 20 + 1],
    ['a page from the end alike', '{ projects(last: 7) { nodes { id } } }', 1 + 7],
    ['a page times the pages above it', '{ projects(first: 10) { nodes { funders(first: 5) { nodes { id } } } } }', 71],
    ['rows and what stands in them', '{ projects(first: 2) { edges { node { id } } } }', 1 + 2 + 2],
    ['five for a list that has no pages', '{ entry(by: { id: "iom" }) { names { text source { id } } } }', 1 + 5 + 5],
    ['as many as the ids that are given', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['a page that a variable gives', 'query ($n: Int) { projects(first: $n) { nodes { id } } }', 31, { n: 30 }],
    ['a page that a variable is set to', 'query ($n: Int = 8) { projects(first: $n) { nodes { id } } }', 9],
    [
      'twenty where a variable is null',
      'query ($n: Int = 8) { projects(first: $n) { nodes { id } } }',
      21,
      { n: null },
    ],
    ['more for what goes through the whole directory', '{ brokers(first: 3) { nodes { id } } }', 1_000 + 3],
    ['the entries that a network may hold', '{ network(limit: 50) { nodes { entry { id } } } }', 1_000 + 50 + 50],
    ['two hundred entries of a network unless told', '{ network { nodes { degree } } }', 1_000 + 200],
    ['more for a picture of it', '{ network { svg } }', 1_500],
    [
      'what a long list of an answer is reckoned to have',
      '{ coverage(rows: AREA_OF_COOPERATION, columns: DISTRICT) { cells { projects { project { id } } } } }',
      1_000 + 100 + 10_000 + 10_000,
    ],
    ['a hundred for the schema', '{ __schema { types { name } } }', 100],
    [
      'the same for a fragment as written out',
      '{ ...F } fragment F on Query { a: projects { ...G } b: projects(first: 3) { ...G } } fragment G on ProjectConnection { nodes { id } }',
      1 + 20 + 1 + 3,
    ],
  ])('%s', (_, query, expected, variables) => {
    expect(validate(schema, parse(query))).toEqual([]);
    expect(cost(query, variables)).toBe(expected);
  });

  test('what its operation asks, whatever else the document holds', () => {
    const document = parse('query A { projects { nodes { id } } } query B { places(first: 2) { nodes { id } } }');
    const [, operation] = document.definitions.filter(node => node.kind === Kind.OPERATION_DEFINITION);
    expect(costOf(schema, { document, operation })).toBe(3);
  });
});

describe('fragments', () => {
  test('cost what they cost written out, whatever is asked', () => {
    const costs = new Set<number>();
    for (let seed = 1; seed <= 150; seed++) {
      const document = parse(randomOperation(schema, seed));
      const [named, writtenOut] = [twice(document, 'named'), twice(document, 'written out')];
      expect([print(document), cost(named)]).toEqual([print(document), cost(writtenOut)]);
      costs.add(cost(named));
    }
    expect(costs.size).toBeGreaterThan(50);
  });

  test('that double forty times are reckoned without being written out', () => {
    const doubling = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
    expect(cost(`{ ...F0 } ${doubling.join(' ')} fragment F40 on Query { directory { name } }`)).toBe(2 ** 40);
  });

  test('that name each other in a circle come to an end', () => {
    expect(cost('{ ...F } fragment F on Query { directory { name } ...G } fragment G on Query { ...F }')).toBe(1);
  });
});

describe('the limit', () => {
  test('lets every named question pass with room to spare', () => {
    const costs = questions.map(({ document }) => cost(document));
    expect(Math.min(...costs)).toBeGreaterThan(0);
    expect(Math.max(...costs) * 5).toBeLessThan(limits.cost);
  });

  test.each([
    `{ stakeholders { nodes ${'{ ties { nodes '.repeat(5)} { id } ${'} }'.repeat(5)} } }`,
    '{ stakeholders(first: 100) { nodes { ties(first: 100) { nodes { ties(first: 100) { nodes { id } } } } } } }',
    '{ network(limit: 1000) { nodes { entry { ties(first: 100) { nodes { ties { nodes { id } } } } } } } }',
  ])('is below the lists that multiply in %s', query => {
    expect(validate(schema, parse(query))).toEqual([]);
    expect(cost(query)).toBeGreaterThan(limits.cost);
  });
});

/** The document with each of its fragments used twice in its place: by name, or written out. */
function twice(document: DocumentNode, how: 'named' | 'written out'): DocumentNode {
  const fragments: FragmentDefinitionNode[] = [];
  const changed = visit(document, {
    InlineFragment: {
      leave(node) {
        const { typeCondition, selectionSet, directives } = node;
        const name = { kind: Kind.NAME, value: `F${fragments.length}` } as const;
        if (typeCondition) fragments.push({ kind: Kind.FRAGMENT_DEFINITION, name, typeCondition, selectionSet });
        const use = how === 'named' ? ({ kind: Kind.FRAGMENT_SPREAD, name, directives } as const) : node;
        return { kind: Kind.INLINE_FRAGMENT, selectionSet: { kind: Kind.SELECTION_SET, selections: [use, use] } };
      },
    },
  });
  return { ...changed, definitions: [...changed.definitions, ...(how === 'named' ? fragments : [])] };
}
