import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type Image, imageOf } from '../../src/domain/facts.ts';
import { decisionOn } from '../../src/domain/matching.ts';
import { planDecision, planMerge, readMerge } from '../../src/imports/merge.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { defineQuery } from '../../src/neo4j/query.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations } from '../support/directory.ts';
import { writeGraph } from '../support/graph.ts';

const { vocabulary } = declarations;
const { database } = testDatabase();
const write = (text: string) => database.command(defineQuery('fixture', text));

beforeEach(async () => {
  await migrate(database, vocabulary);
  await emptyGraph(database);
  await writeGraph(database, vocabulary, {
    entries: [
      { type: 'CivilSocietyOrganisation', id: 'nango', name: 'National Association of NGOs' },
      {
        type: 'CivilSocietyOrganisation',
        id: 'nango-2',
        name: 'NANGO Zimbabwe',
        url: 'https://nango.example',
        established: '1962',
      },
      { type: 'CivilSocietyOrganisation', id: 'third', name: 'Third' },
      { type: 'Donor', id: 'donor', name: 'Donor' },
      { type: 'Person', id: 'person', name: 'Person' },
      { type: 'Ministry', id: 'ministry', name: 'Ministry' },
      { type: 'Project', id: 'project', name: 'Project' },
      { type: 'Source', id: 'page', name: 'Page', kind: 'WEB_PAGE' },
      { type: 'Source', id: 'page-again', name: 'Page, again', kind: 'WEB_PAGE' },
    ],
    names: [{ entry: 'nango-2', text: 'NANGO', kind: 'ACRONYM', source: 'page-again' }],
    identifiers: [{ entry: 'nango-2', scheme: 'ZW-PVO', value: '1/62' }],
    ties: [
      { kind: 'IMPLEMENTS', from: 'nango', to: 'project', id: 'implements-kept' },
      { kind: 'IMPLEMENTS', from: 'nango-2', to: 'project', id: 'implements-twin', note: 'since the start' },
      { kind: 'HOLDS_POST', from: 'person', to: 'nango-2', role: 'Director', id: 'holds-post-moved' },
      { kind: 'PARTNERS_WITH', from: 'nango-2', to: 'third', id: 'partners-with-moved' },
      { kind: 'MEMBER_OF', from: 'nango-2', to: 'nango', id: 'member-of-between' },
    ],
    evidence: [
      { source: 'page', subject: 'nango', quote: 'one' },
      { source: 'page', subject: 'implements-kept', quote: 'one' },
      { source: 'page-again', subject: 'implements-twin', quote: 'two' },
      { source: 'page-again', subject: 'nango-2', quote: 'two' },
    ],
  });
  await write(
    `MATCH (project:Entry {id: 'project'}), (donor:Entry {id: 'donor'}), (payee:Entry {id: 'nango-2'})
     CREATE (figure:Transaction {id: 'transaction-1', type: 'DISBURSEMENT', projectId: 'project', fromId: 'donor', toId: 'nango-2', sourceId: 'page-again', amount: 100, currency: 'USD'})-[:FOR]->(project),
       (figure)-[:FROM]->(donor), (figure)-[:TO]->(payee), (:Redirect {id: 'nango-3', to: 'nango-2'})`,
  );
});
afterAll(() => emptyGraph(database));

const reading = (keep: string, merge: string) =>
  readMerge({ run: (query, parameters) => database.read(query, parameters) }, keep, merge, vocabulary);
const plan = async (keep: string, merge: string) => planMerge(keep, merge, await reading(keep, merge), vocabulary);
const after = async (keep: string, merge: string) =>
  new Map((await plan(keep, merge)).map(step => [step.id, step.after && imageOf(step.after)]));
const quotes = (image: Image | null | undefined) =>
  ((image?.evidence ?? []) as { quote: string }[]).map(({ quote }) => quote).sort();
const decided = (a: string, b: string, decision: string) =>
  write(
    `CREATE (d:Decision {id: '${decisionOn(a, b).id}', a: '${decisionOn(a, b).a}', b: '${decisionOn(a, b).b}', decision: '${decision}', reason: 'two registers'})`,
  );

describe('a merge', () => {
  test('gives the one that stays names, identifiers, passages and what it lacks', async () => {
    const states = await after('nango', 'nango-2');
    expect(states.get('nango')).toMatchObject({
      name: 'National Association of NGOs',
      url: 'https://nango.example',
      established: '1962',
    });
    expect(states.get('nango')?.names).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ text: 'National Association of NGOs', kind: 'OFFICIAL' }),
        expect.objectContaining({ text: 'NANGO Zimbabwe', kind: 'ALIAS' }),
        expect.objectContaining({ text: 'NANGO', kind: 'ACRONYM', sourceId: 'page-again' }),
      ]),
    );
    expect(states.get('nango')?.identifiers).toMatchObject([{ key: 'ZW-PVO:1/62' }]);
    expect(quotes(states.get('nango'))).toEqual(['one', 'two']);
    expect(states.get('nango-2')).toBeNull();
  });

  test('moves ties under their ids, makes one of two that are the same, and ends the tie between the two', async () => {
    const states = await after('nango', 'nango-2');
    expect(states.get('holds-post-moved')).toMatchObject({ from: 'person', to: 'nango', role: 'Director' });
    expect(states.get('partners-with-moved')).toMatchObject({ from: 'nango', to: 'third' });
    expect(states.get('member-of-between')).toBeNull();
    expect(states.get('implements-twin')).toBeNull();
    expect(states.get('implements-kept')).toMatchObject({ from: 'nango', note: 'since the start' });
    expect(quotes(states.get('implements-kept'))).toEqual(['one', 'two']);
  });

  test('moves money, leads the id that goes to the one that stays, and earlier ones too', async () => {
    const states = await after('nango', 'nango-2');
    expect(states.get('transaction-1')).toMatchObject({ fromId: 'donor', toId: 'nango', amount: 100 });
    expect(states.get('redirect-nango-2')).toEqual({ to: 'nango' });
    expect(states.get('redirect-nango-3')).toEqual({ to: 'nango' });
    expect((await plan('nango', 'nango-2')).find(({ id }) => id === 'redirect-nango-3')?.before?.get('to')).toBe(
      'nango-2',
    );
  });

  test('of sources lets names, passages and money rest on the one that stays', async () => {
    const states = await after('page', 'page-again');
    expect(states.get('nango-2')?.names).toEqual(
      expect.arrayContaining([expect.objectContaining({ text: 'NANGO', sourceId: 'page' })]),
    );
    expect(states.get('nango-2')?.evidence).toMatchObject([{ sourceId: 'page', quote: 'two' }]);
    expect(states.get('implements-twin')?.evidence).toMatchObject([{ sourceId: 'page', quote: 'two' }]);
    expect(states.get('transaction-1')).toMatchObject({ sourceId: 'page', toId: 'nango-2' });
    expect(states.has('nango')).toBe(false);
  });

  test('takes decisions on the one that goes along', async () => {
    await decided('nango-2', 'third', 'DIFFERENT');
    const states = await after('nango', 'nango-2');
    expect(states.get(decisionOn('nango-2', 'third').id)).toBeNull();
    expect(states.get(decisionOn('nango', 'third').id)).toEqual({
      a: 'nango',
      b: 'third',
      decision: 'DIFFERENT',
      reason: 'two registers',
    });
  });

  test('is refused between kinds, with itself, against a decision, and where one would stand above itself', async () => {
    await expect(plan('nango', 'project')).rejects.toThrowError('they cannot be one');
    await expect(plan('nango', 'nango')).rejects.toThrowError('cannot be merged with itself');
    await expect(plan('nango', 'nobody')).rejects.toThrowError('No entry has the id “nobody”');
    await decided('nango', 'third', 'DIFFERENT');
    await expect(plan('nango', 'third')).rejects.toThrowError('two registers. Decide anew first.');
    await write(
      `MATCH (a:Entry {id: 'nango'}), (b:Entry {id: 'donor'}), (c:Entry {id: 'nango-2'})
       CREATE (a)-[:PART_OF {id: 'part-of-1', fromId: 'nango', toId: 'donor'}]->(b), (b)-[:PART_OF {id: 'part-of-2', fromId: 'donor', toId: 'nango-2'}]->(c)`,
    );
    await expect(plan('nango', 'nango-2')).rejects.toThrowError('it would stand above itself');
  });
});

test('a decision is one step, under an id that both orders share', () => {
  const decision = { decision: 'DIFFERENT', reason: 'two registers' };
  const [one, other] = [planDecision('b', 'a', decision, null), planDecision('a', 'b', decision, null)];
  expect(one).toEqual(other);
  expect(one).toMatchObject({ subject: 'DECISION', before: null });
  expect(imageOf(one.after!)).toEqual({ a: 'a', b: 'b', ...decision });
});
