import { afterAll, beforeAll, expect, test } from 'vitest';
import { viewerAs } from '../../../src/access/viewer.ts';
import { decisionOn } from '../../../src/domain/matching.ts';
import { migrate } from '../../../src/neo4j/migrations.ts';
import { defineQuery } from '../../../src/neo4j/query.ts';
import { emptyGraph, testDatabase } from '../../support/database.ts';
import { declarations, directoryOver } from '../../support/directory.ts';
import { writeGraph } from '../../support/graph.ts';

const { database } = testDatabase();
const { ask } = directoryOver(database, viewerAs({ role: 'EDITOR', via: 'KEY', name: 'Rudo' }));
const organisation = (id: string, name: string) => ({ type: 'CivilSocietyOrganisation', id, name });

beforeAll(async () => {
  await migrate(database, declarations.vocabulary);
  await emptyGraph(database);
  await writeGraph(database, declarations.vocabulary, {
    entries: [
      organisation('child-line', 'Child Line Zimbabwe'),
      organisation('childline', 'Childline Zimbabwe'),
      organisation('legal-resources-foundation', 'Legal Resources Foundation'),
      organisation('lrf', 'Legal Resource Foundation (LRF)'),
      organisation('farm-orphans', 'Farm Orphans Support Trust'),
      organisation('farm-orphan', 'Farm Orphan Support Trust'),
      organisation('tied-a', 'Silveira House'),
      organisation('tied-b', 'SILVEIRA HOUSE'),
      organisation('unicef-zimbabwe', 'UNICEF Zimbabwe'),
      organisation('unicef-zambia', 'UNICEF Zambia'),
      organisation('mashambanzou', 'Mashambanzou Care Trust'),
      { type: 'Project', id: 'mashambanzou-project', name: 'Mashambanzou Care Trust' },
      ...Array.from({ length: 20 }, (_, index) => organisation(`branch-${index}`, 'Women Together Club')),
    ],
    ties: [{ kind: 'PART_OF', from: 'tied-a', to: 'tied-b' }],
    identifiers: ['child-line', 'childline'].map(entry => ({ entry, scheme: 'ZW-PVO', value: '12/2001' })),
  });
});
afterAll(() => emptyGraph(database));

const pairs = async () => {
  const { data, errors } = await ask(
    '{ duplicates(first: 50) { totalCount rule edges { node { id } other { id } score reasons decision } } }',
  );
  expect(errors).toBeUndefined();
  return data.duplicates.edges.map((edge: { node: { id: string }; other: { id: string } }) => [
    edge.node.id,
    edge.other.id,
  ]);
};
const decide = (a: string, b: string, decision: string) =>
  database.write(transaction =>
    transaction.run(defineQuery<object, never>('decide', 'CREATE (decision:Decision) SET decision = $decision'), {
      decision: { ...decisionOn(a, b), decision, reason: 'two registers' },
    }),
  );

test('pairs whose names come to the same are proposed, and no others', async () => {
  expect(await pairs()).toEqual([
    ['child-line', 'childline'],
    ['farm-orphan', 'farm-orphans'],
    ['legal-resources-foundation', 'lrf'],
  ]);
});

test('each says why, and the answer by what rule and what it leaves out', async () => {
  const { data } = await ask('{ duplicates(first: 1) { totalCount rule edges { score reasons decision cursor } } }');
  expect(data.duplicates.totalCount).toBe(3);
  expect(data.duplicates.edges[0]).toMatchObject({
    score: 0.99,
    reasons: ['the same name but for blanks or hyphens', 'both carry 12/2001, and nobody else does'],
    decision: null,
  });
  expect(data.duplicates.rule).toContain('what more than twelve entries share finds nothing');
  const { cursor } = data.duplicates.edges[0];
  const next = await ask(`{ duplicates(first: 1, after: "${cursor}") { nodes { id } } }`);
  expect(next.data.duplicates.nodes).toEqual([{ id: 'farm-orphan' }]);
});

test('a pair that was decided to be two is told no more, one that is unsure stays', async () => {
  await decide('farm-orphans', 'farm-orphan', 'DIFFERENT');
  await decide('lrf', 'legal-resources-foundation', 'UNSURE');
  expect(await pairs()).toEqual([
    ['child-line', 'childline'],
    ['legal-resources-foundation', 'lrf'],
  ]);
  const { data } = await ask('{ duplicates { edges { score decision } } }');
  expect(data.duplicates.edges[1]).toMatchObject({ score: 0.89, decision: 'UNSURE' });
});
