import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { declarations, directoryOver } from '../support/directory.ts';
import { writeGraph } from '../support/graph.ts';
import { seeded } from '../support/seed.ts';

const { database } = testDatabase();
const { ask } = directoryOver(database);
beforeAll(() => seeded(database));

interface Edge {
  readonly node: { readonly id: string };
  readonly strength: number;
  readonly shared: readonly { readonly kind: string; readonly count: number }[];
}

async function told(id: string, field: string): Promise<string[]> {
  const { data, errors } = await ask(
    `{ stakeholders(where: { ids: ["${id}"] }) { nodes { list: ${field} { totalCount edges { node { id } strength shared { kind count } } } } } }`,
  );
  expect(errors).toBeUndefined();
  const [{ list }] = data.stakeholders.nodes;
  expect(list.totalCount).toBe(list.edges.length);
  return list.edges.map(
    ({ node, strength, shared }: Edge) =>
      `${node.id} ${strength}: ${shared.map(({ kind, count }) => `${kind} ${count}`).join(', ')}`,
  );
}

describe('on the seed', () => {
  // By hand, from FUNDS, IMPLEMENTS and BENEFITS_FROM: the EU pays for PMGZ, the fund for the two other projects.
  test('funders are those of its projects, and fundees their others', async () => {
    const funders = ['iom-development-fund 2: PROJECT 2', 'european-union 1: PROJECT 1'];
    expect(await told('iom-zimbabwe', 'funders')).toEqual(funders);
    expect(await told('government-of-zimbabwe', 'funders')).toEqual(funders);
    expect(await told('european-union', 'fundees')).toEqual([
      'government-of-zimbabwe 1: PROJECT 1',
      'iom-zimbabwe 1: PROJECT 1',
    ]);
    // An event under a project makes nobody its funder's.
    expect(await told('nango', 'funders')).toEqual([]);
  });

  // By hand: NANGO and IOM Zimbabwe held the training under PMGZ, the association attended it; the others have their part
  // in PMGZ by a role or by one of its other two events.
  test('partners are ordered by how much they share, then by name', async () => {
    expect(await told('nango', 'partners')).toEqual([
      'disability-association-of-zimbabwe 2: EVENT 1, PROJECT 1',
      'iom-zimbabwe 2: EVENT 1, PROJECT 1',
      'european-union 1: PROJECT 1',
      'government-of-zimbabwe 1: PROJECT 1',
      'ministry-of-foreign-affairs-and-international-trade 1: PROJECT 1',
      'ministry-of-home-affairs 1: PROJECT 1',
      'trade-and-diaspora-directorate 1: PROJECT 1',
    ]);
    expect(await told('nango', 'partners(through: [EVENT])')).toHaveLength(2);
    expect(await told('nango', 'partners(where: { kinds: [DONOR] })')).toEqual(['european-union 1: PROJECT 1']);
  });

  test('one statement answers all stakeholders of a level', async () => {
    const { data, statements } = await ask(
      '{ stakeholders(first: 50) { nodes { partners(first: 2) { nodes { name } pageInfo { hasNextPage } } } } }',
    );
    expect(data.stakeholders.nodes).toHaveLength(50);
    expect(statements).toEqual(['Query.stakeholders', 'partnersOf', 'PartnerConnection.nodes']);
  });
});

describe('what is shared', () => {
  beforeAll(() =>
    writeGraph(database, declarations.vocabulary, {
      entries: [
        ...['us', 'them', 'others'].map(id => ({ type: 'CivilSocietyOrganisation', id })),
        { type: 'Donor', id: 'payer' },
        { type: 'Committee', id: 'forum' },
        { type: 'Agreement', id: 'pact' },
        { type: 'Place', id: 'town', level: 'TOWN' },
        { type: 'Project', id: 'ours' },
        { type: 'Project', id: 'theirs' },
      ],
      ties: [
        { kind: 'FUNDS', from: 'payer', to: 'ours' },
        { kind: 'FUNDS', from: 'payer', to: 'theirs' },
        { kind: 'IMPLEMENTS', from: 'us', to: 'ours', since: '2010', until: '2012' },
        { kind: 'PARTNERS_IN', from: 'others', to: 'ours' },
        { kind: 'IMPLEMENTS', from: 'them', to: 'theirs' },
        ...['us', 'them'].flatMap(from => [
          { kind: 'MEMBER_OF', from, to: 'forum' },
          { kind: 'PARTY_TO', from, to: 'pact' },
          { kind: 'WORKS_IN', from, to: 'town' },
        ]),
      ],
    }),
  );

  test('may be a committee, an agreement, a place or a funder, in one project or in two', async () => {
    expect(await told('us', 'partners(through: [COMMITTEE, AGREEMENT, PLACE, FUNDER])')).toEqual([
      'them 4: AGREEMENT 1, COMMITTEE 1, FUNDER 1, PLACE 1',
      'others 1: FUNDER 1',
    ]);
  });

  test('holds, or may hold, on the day', async () => {
    expect(await told('us', 'funders(asOf: "2011-01-01")')).toEqual(['payer 1: PROJECT 1']);
    expect(await told('us', 'funders(asOf: "2013-01-01")')).toEqual([]);
    expect(await told('us', 'partners(through: [PROJECT], asOf: "2013-01-01")')).toEqual([]);
  });
});
