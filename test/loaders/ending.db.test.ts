import { beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../src/neo4j/migrations.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations, directoryOver } from '../support/directory.ts';
import { writeGraph } from '../support/graph.ts';

const { database } = testDatabase();
const { ask } = directoryOver(database);
const { vocabulary } = declarations;

beforeAll(async () => {
  await migrate(database, vocabulary);
  await emptyGraph(database);
  await writeGraph(database, vocabulary, {
    entries: [
      { type: 'Project', id: 'road', end: '2026-03-31' },
      { type: 'Project', id: 'bridge', plannedEnd: '2026' },
      { type: 'Project', id: 'well', end: '2025-12-31' },
      { type: 'Project', id: 'ferry', end: '2026-04-02' },
      { type: 'Project', id: 'school' },
      { type: 'Project', id: 'closed-long-ago', end: '2019' },
      { type: 'Agreement', id: 'accord', expires: '2026-02' },
      { type: 'Agreement', id: 'pact', signed: '1990' },
      { type: 'Donor', id: 'fund' },
      { type: 'Donor', id: 'bank' },
      { type: 'CivilSocietyOrganisation', id: 'union' },
      { type: 'CivilSocietyOrganisation', id: 'network' },
      { type: 'Ministry', id: 'ministry' },
      { type: 'Committee', id: 'committee' },
      { type: 'Person', id: 'minister' },
    ],
    ties: [
      { kind: 'FUNDS', from: 'fund', to: 'road', until: '2026-01-15' },
      { kind: 'IMPLEMENTS', from: 'union', to: 'road' },
      { kind: 'BENEFITS_FROM', from: 'network', to: 'road' },
      { kind: 'PARTNERS_IN', from: 'network', to: 'school' },
      { kind: 'FUNDS', from: 'bank', to: 'school' },
      { kind: 'IMPLEMENTS', from: 'union', to: 'closed-long-ago' },
      { kind: 'FUNDS', from: 'bank', to: 'closed-long-ago' },
      { kind: 'PARTY_TO', from: 'ministry', to: 'accord' },
      { kind: 'HOLDS_POST', from: 'minister', to: 'ministry', role: 'Minister', until: '2026-02-01' },
      { kind: 'MEMBER_OF', from: 'union', to: 'committee', until: '..' },
      { kind: 'MEMBER_OF', from: 'network', to: 'committee', until: 'XXXX-02-01' },
    ],
  });
});

const fields = `rule from to totalCount withoutEnd leftOut { reason count } nodes { kind until earliest latest isCertain
  entry { id } tie { kind from { id } } exposedCount exposed { stakeholder { id } kinds soleFunder { id } } }`;
const ending = async (given: string) => {
  const { data, errors, statements } = await ask(`{ ending(${given}) { ${fields} } }`);
  expect(errors).toBeUndefined();
  return { ...data.ending, statements };
};

describe('what ends', () => {
  test('in ninety days is listed the soonest first; what only may is said to', async () => {
    const { from, to, nodes } = await ending('from: "2026-01-01"');
    expect([from, to]).toEqual(['2026-01-01', '2026-04-01']);
    const told = nodes.map(
      (each: { kind: string; entry: { id: string } | null; tie: { from: { id: string } } | null }) =>
        `${each.kind} ${each.entry?.id ?? each.tie?.from.id}`,
    );
    expect(told).toEqual(['FUNDING fund', 'POST minister', 'AGREEMENT accord', 'PROJECT road', 'PROJECT bridge']);
    expect(nodes.map(({ isCertain }: { isCertain: boolean }) => isCertain)).toEqual([true, true, true, true, false]);
    expect(nodes[4]).toMatchObject({ until: '2026', earliest: '2026-01-01', latest: '2026-12-31' });
  });

  test('leaves out, and counts, what has no end, one without a year, or an open one', async () => {
    const { withoutEnd, leftOut } = await ending('from: "2026-01-01"');
    // school; pact; the fundings of school and of what closed; two memberships.
    expect(withoutEnd).toBe(6);
    expect(
      leftOut.map(({ reason, count }: { reason: string; count: number }) => [reason.split(' ')[0], count]),
    ).toEqual([
      ['Projects', 1],
      ['Agreements', 1],
      ['Fundings', 2],
      ['Memberships', 2],
    ]);
  });

  test('exposes those with a part in it, above all those with no other funder', async () => {
    const { nodes, statements } = await ending('from: "2026-01-01", within: 89');
    const exposed = (kind: string) => nodes.find((each: { kind: string }) => each.kind === kind);
    const union = { stakeholder: { id: 'union' }, kinds: ['IMPLEMENTS'], soleFunder: { id: 'fund' } };
    const network = { stakeholder: { id: 'network' }, kinds: ['BENEFITS_FROM'], soleFunder: null };
    // What closed in 2019 gives the union no second funder; school gives the network one.
    expect(exposed('PROJECT')).toMatchObject({ exposedCount: 2, exposed: [network, union] });
    expect(exposed('FUNDING')).toMatchObject({ exposedCount: 2, exposed: [network, union] });
    expect(exposed('AGREEMENT').exposed).toEqual([
      { stakeholder: { id: 'ministry' }, kinds: ['PARTY_TO'], soleFunder: null },
    ]);
    expect(exposed('POST').exposed).toEqual([{ stakeholder: { id: 'ministry' }, kinds: [], soleFunder: null }]);
    expect(statements.filter((name: string) => name === 'exposures')).toHaveLength(1);
  });

  test('reads who is exposed only where somebody asks', async () => {
    const { statements } = await ask('{ ending(from: "2026-01-01") { totalCount nodes { until } } }');
    expect(statements).toEqual(['endings']);
  });

  test('pages, and stays within ten years', async () => {
    const first = await ask('{ ending(from: "2026-01-01", first: 2) { totalCount edges { cursor node { kind } } } }');
    const { edges, totalCount } = first.data.ending;
    expect(totalCount).toBe(5);
    const next = await ask(
      `{ ending(from: "2026-01-01", first: 2, after: "${edges[1].cursor}") { nodes { kind } pageInfo { hasNextPage } } }`,
    );
    expect(next.data.ending).toEqual({
      nodes: [{ kind: 'AGREEMENT' }, { kind: 'PROJECT' }],
      pageInfo: { hasNextPage: true },
    });
    for (const within of [-1, 3_661]) {
      const { errors } = await ask(`{ ending(within: ${within}) { totalCount } }`);
      expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_FILTER' });
    }
  });
});
