import { isInterfaceType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../src/neo4j/migrations.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations, directoryOver } from '../support/directory.ts';
import { type GraphFixture, writeGraph } from '../support/graph.ts';

const { database } = testDatabase();
const { askAhead, askByLevel } = directoryOver(database);
const { schema, vocabulary } = declarations;

/** Every tied field, below the first concrete type that has it, with an allowed pairing of its first kind. */
const fields = Object.values(schema.getTypeMap())
  .filter(type => isObjectType(type) && vocabulary.entryTypes.includes(type.name))
  .flatMap(type =>
    isObjectType(type) ? Object.values(type.getFields()).map(field => ({ type: type.name, field })) : [],
  )
  .flatMap(({ type, field }) => {
    const relation = declarations.relation(field);
    if (relation?.form !== 'tied') return [];
    const out = relation.direction !== 'IN';
    for (const kind of relation.kinds)
      for (const { from, to } of vocabulary.tieKinds.get(kind) ?? []) {
        const [near, far] = out ? [from, to] : [to, from];
        const farType = far.find(name => relation.farTypes.includes(name));
        if (near.includes(type) && farType) return [{ type, field: field.name, relation, kind, out, farType }];
      }
    return []; // A source has ties by its interface, and no kind that leads to it.
  })
  .filter(({ relation }, index, all) => all.findIndex(other => other.relation.name === relation.name) === index);

const idsOf = (field: string, type: string) =>
  ['many', 'one', 'none'].map(how => `${type}-${field}-${how}`.toLowerCase());

const graph: GraphFixture = {
  entries: fields.flatMap(({ type, field, farType }) => [
    ...idsOf(field, type).map(id => ({ type, id })),
    ...[1, 2, 3].map(n => ({ type: farType, id: `far-${type}-${field}-${n}`.toLowerCase() })),
  ]),
  ties: fields
    .flatMap(({ type, field, kind, out }) => {
      const [many, one] = idsOf(field, type) as [string, string];
      return [1, 2, 3, 4].map(n => {
        const near = n === 4 ? one : many;
        const far = `far-${type}-${field}-${n === 4 ? 1 : n}`.toLowerCase();
        return { kind, since: `200${n}`, from: out ? near : far, to: out ? far : near };
      });
    })
    .map((tie, index) => ({ ...tie, id: `${tie.kind.toLowerCase().replaceAll('_', '-')}-${index}` })),
};

beforeAll(async () => {
  await migrate(database, vocabulary);
  await emptyGraph(database);
  await writeGraph(database, vocabulary, graph);
});

test('every relation that crosses ties is tried', () => {
  const declared = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap(type => Object.values(type.getFields()).map(declarations.relation))
    .filter(relation => relation?.form === 'tied');
  expect(new Set(fields.map(({ relation }) => relation))).toEqual(new Set(declared));
  expect(fields.length).toBeGreaterThan(40);
});

describe.each(fields)('$type $field', ({ type, field, relation }) => {
  const [many, one, none] = idsOf(field, type) as [string, string, string];
  const selection = {
    page: `{ totalCount nodeCount nodes { id } edges { tie { kind from { id } to { id } } } }`,
    one: '{ id }',
    all: '{ tie { id } }',
  }[relation.shape];
  const query = `query Of($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { id found: ${field} ${selection} } } }`;
  const far = (n: number) => `far-${type}-${field}-${n}`.toLowerCase();

  test('answers each parent its own: many, one, none', async () => {
    const { data, errors } = await askAhead(query, { ids: [many, one, none] });
    expect(errors).toBeUndefined();
    const [ofMany, ofOne, ofNone] = data.nodes.map((node: { found: unknown }) => node.found);
    if (relation.shape === 'page') {
      expect(ofMany).toMatchObject({
        totalCount: 3,
        nodeCount: 3,
        nodes: [{ id: far(1) }, { id: far(2) }, { id: far(3) }],
      });
      expect(ofOne).toMatchObject({ totalCount: 1, nodeCount: 1, nodes: [{ id: far(1) }] });
      expect(ofNone).toMatchObject({ totalCount: 0, nodeCount: 0, nodes: [], edges: [] });
    } else if (relation.shape === 'one') {
      expect([ofMany, ofOne, ofNone]).toEqual([{ id: far(3) }, { id: far(1) }, null]);
    } else expect([ofMany.length, ofOne.length, ofNone.length]).toEqual([3, 1, 0]);
  });

  test('costs the same statements for one parent and for three', async () => {
    const forOne = await askByLevel(query, { ids: [many] });
    const forThree = await askByLevel(query, { ids: [many, one, none] });
    expect(forThree.statements).toEqual(forOne.statements);
    expect(forOne.statements.filter(name => name === relation.name)).toHaveLength(1);
    const ahead = await askAhead(query, { ids: [many, one, none] });
    expect(ahead.data).toEqual(forThree.data);
    expect(ahead.statements).toHaveLength(1);
  });
});

test('every interface field that crosses a relation is one relation for all types that inherit it', () => {
  const stakeholder = schema.getType('Stakeholder');
  if (!isInterfaceType(stakeholder)) throw new Error('Stakeholder is an interface');
  const declared = declarations.relation(stakeholder.getFields().projects!);
  for (const type of schema.getPossibleTypes(stakeholder))
    expect(declarations.relation(type.getFields().projects!)).toBe(declared);
});
