import { beforeAll, describe, expect, test } from 'vitest';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations, directoryOver } from '../support/directory.ts';
import { writeGraph } from '../support/graph.ts';
import { seeded } from '../support/seed.ts';

const { database } = testDatabase();
const { ask } = directoryOver(database);

const query = `query Facts($about: ID!, $where: EvidenceWhere, $asOf: Date, $first: Int, $after: String) {
  facts(about: $about, where: $where, asOf: $asOf, first: $first, after: $after) {
    rule considered totalCount isCut weaknesses { weakness count } pageInfo { hasNextPage endCursor }
    nodes { field entry { id } tie { kind } sources { id } sourceCount publishers newest oldest isDated weaknesses }
  }
}`;
async function facts(about: string, more: object = {}) {
  const { data, errors } = await ask(query, { about, ...more });
  expect(errors).toBeUndefined();
  return data.facts;
}
const counts = ({ weaknesses }: { weaknesses: { weakness: string; count: number }[] }) =>
  Object.fromEntries(weaknesses.map(({ weakness, count }) => [weakness, count]));

describe('on the seed', () => {
  beforeAll(() => seeded(database));

  test('all that is said of NANGO rests on one undated page', async () => {
    // By hand: one row of stakeholders.csv, one of evidence.csv and two of ties.csv, all of the page on civil society.
    const about = await facts('nango');
    expect(about).toMatchObject({ considered: 3, totalCount: 3, isCut: false });
    expect(counts(about)).toEqual({ SINGLE_SOURCE: 3, SINGLE_PUBLISHER: 3, OLD: 0, UNDATED: 3, DOUBTFUL: 0 });
    expect(about.nodes.map((node: { tie: { kind: string } | null }) => node.tie?.kind ?? null)).toEqual([
      null,
      'HOLDS_POST',
      'ORGANISED',
    ]);
    for (const node of about.nodes)
      expect(node).toMatchObject({
        field: null,
        entry: { id: 'nango' },
        sources: [{ id: 'iom-page-civil-society-training' }],
        publishers: ['International Organization for Migration'],
        newest: null,
        isDated: false,
      });
  });

  test('when IOM Zimbabwe was established three pages say, all of IOM itself', async () => {
    // By hand: 65 ties in ties.csv, of which 49 name one source and the ten of provinces two publishers; the row of
    // stakeholders.csv; three fields in evidence.csv, of which one names three pages and two name one.
    const about = await facts('iom-zimbabwe', { where: { weaknesses: ['SINGLE_PUBLISHER'] }, first: 100 });
    expect(about).toMatchObject({ considered: 69, totalCount: 59 });
    expect(counts(about)).toEqual({ SINGLE_SOURCE: 52, SINGLE_PUBLISHER: 59, OLD: 0, UNDATED: 69, DOUBTFUL: 0 });
    expect(about.nodes.find(({ field }: { field: string }) => field === 'established')).toMatchObject({
      sourceCount: 3,
      weaknesses: ['SINGLE_PUBLISHER', 'UNDATED'],
    });
    expect((await facts('iom-zimbabwe', { where: { fewerThan: 2 } })).totalCount).toBe(52);
  });
});

describe('facts', () => {
  beforeAll(async () => {
    await emptyGraph(database);
    await writeGraph(database, declarations.vocabulary, {
      entries: [
        { type: 'Donor', id: 'fund' },
        { type: 'Project', id: 'one' },
        { type: 'Project', id: 'two' },
        { type: 'Source', id: 'old', publisher: 'A', published: '2012' },
        { type: 'Source', id: 'new', publisher: 'B', published: '2025-03' },
        { type: 'Source', id: 'undated', publisher: 'A', retrieved: '2026-01-01' },
      ],
      ties: [
        { kind: 'FUNDS', from: 'fund', to: 'one', id: 'funds-1', until: '2019' },
        { kind: 'FUNDS', from: 'fund', to: 'two', id: 'funds-2', confidence: 'DOUBTFUL' },
      ],
      evidence: [
        { source: 'old', subject: 'fund' },
        { source: 'new', subject: 'fund' },
        { source: 'old', subject: 'fund', field: 'established' },
        { source: 'old', subject: 'funds-1' },
        { source: 'old', subject: 'funds-1', quote: 'another passage' },
        { source: 'undated', subject: 'funds-1' },
        { source: 'undated', subject: 'funds-2' },
      ],
    });
  });
  const told = async (more: object) =>
    (await facts('fund', more)).nodes.map(
      ({ field, tie, weaknesses }: { field: string; tie: object; weaknesses: string[] }) => [
        field ?? (tie ? 'tie' : 'entry'),
        weaknesses.join(' '),
      ],
    );

  test('stand weakest first, each with its weaknesses on the day', async () => {
    expect(await told({ asOf: '2018-06-01' })).toEqual([
      ['established', 'SINGLE_SOURCE SINGLE_PUBLISHER OLD'],
      ['tie', 'SINGLE_SOURCE SINGLE_PUBLISHER UNDATED DOUBTFUL'],
      ['tie', 'SINGLE_PUBLISHER'],
      ['entry', ''],
    ]);
  });

  test('of ties are those that may hold on the day, and the rule names it', async () => {
    const later = await facts('fund', { asOf: '2032-01-01' });
    expect(later.considered).toBe(3);
    expect(later.rule).toContain('2032-01-01');
    expect(counts(later).OLD).toBe(3);
  });

  test('are chosen by sources, by day and by weakness', async () => {
    expect(await told({ where: { fewerThan: 2 } })).toHaveLength(2);
    expect((await told({ where: { publishedBefore: '2020-01-01' } })).map(([what]: string[]) => what)).toEqual([
      'established',
    ]);
    expect((await told({ where: { weaknesses: ['DOUBTFUL'] } })).map(([what]: string[]) => what)).toEqual(['tie']);
    expect(await told({ where: { weaknesses: ['DOUBTFUL'], fewerThan: 1 } })).toEqual([]);
  });

  test('come in pages', async () => {
    const first = await facts('fund', { first: 3 });
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    expect((await facts('fund', { after: first.pageInfo.endCursor })).nodes).toHaveLength(1);
  });

  test('about nobody are an error', async () => {
    const { errors } = await ask(query, { about: 'nobody' });
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'ENTRY_NOT_FOUND' });
  });
});
