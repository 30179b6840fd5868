import { beforeAll, describe, expect, test } from 'vitest';
import { defineQuery } from '../../src/neo4j/query.ts';
import { testDatabase } from '../support/database.ts';
import { declarations, directoryOver } from '../support/directory.ts';
import { writeGraph } from '../support/graph.ts';
import { seeded } from '../support/seed.ts';

const { database } = testDatabase();
const { ask } = directoryOver(database);
beforeAll(async () => {
  await seeded(database);
  await database.write(transaction =>
    transaction.run(
      defineQuery(
        'redirects',
        "UNWIND ['committee', 'zimbabwe'] AS id CREATE (:Redirect {id: 'old-' + id, to: $to[id]})",
      ),
      { to: { committee: 'inter-ministerial-committee-on-migration', zimbabwe: 'zimbabwe' } },
    ),
  );
});

/** The ids that a list holds under a filter, written as in a query. */
async function found(list: string, where: string): Promise<string[]> {
  const { data, errors } = await ask(`{ ${list}(where: ${where}, first: 100) { totalCount nodes { id } } }`);
  expect(errors).toBeUndefined();
  const ids = data[list].nodes.map(({ id }: { id: string }) => id);
  expect(data[list].totalCount).toBe(ids.length);
  return ids.sort();
}

// Each expected answer was read off seed/ties.csv.
describe('a filter that walks finds', () => {
  test.each([
    // The training of 6–7 February 2020 was held in Bulawayo, under PMGZ; its organisers, and those with a part in PMGZ.
    ['stakeholders', '{ worksIn: "bulawayo" }', ['european-union', 'government-of-zimbabwe', 'iom-zimbabwe', 'nango']],
    ['projects', '{ worksIn: "bulawayo" }', ['promoting-migration-governance-in-zimbabwe']],
    ['events', '{ in: "bulawayo-province" }', ['civil-society-migration-management-training']],
    [
      'events',
      '{ under: "promoting-migration-governance-in-zimbabwe", in: "zimbabwe" }',
      ['civil-society-migration-management-training', 'video-conferencing-equipment-handover'],
    ],
    ['events', '{ attendedBy: "jill-helke" }', ['mcof-workshop']],
    ['people', '{ postIn: "nango" }', ['leonard-mandishara']],
    ['people', '{ attended: "mcof-workshop" }', ['jill-helke', 'mohamed-abdiker']],
    [
      'stakeholders',
      '{ attended: "civil-society-migration-management-training" }',
      ['disability-association-of-zimbabwe'],
    ],
    // Border management lies under migration management: the fund by its project, the centre by its own tie.
    [
      'stakeholders',
      '{ addresses: "migration-management" }',
      ['government-of-zimbabwe', 'iom-development-fund', 'iom-zimbabwe', 'migrant-resource-centre-in-beitbridge'],
    ],
    ['projects', '{ addresses: "migration-management" }', ['comprehensive-border-assessments-and-immigration-policy']],
    ['themes', '{ under: "migration-management" }', ['integrated-border-management', 'migration-policies']],
    ['stakeholders', '{ role: FUNDER }', ['european-union', 'iom-development-fund']],
    ['agreements', '{ party: "iom-zimbabwe" }', ['technical-cooperation-agreement-zimbabwe-iom']],
    ['sources', '{ supports: "nango" }', ['iom-page-civil-society-training']],
    ['iomOffices', '{ partOf: "iom-zimbabwe" }', ['iom-mutare-sub-office']],
    // Through the ministry, or directly.
    [
      'stakeholders',
      '{ partOf: "government-of-zimbabwe", name: { startsWith: "Zimbabwe" } }',
      ['zimbabwe-national-statistical-office', 'zimbabwe-republic-police'],
    ],
  ])('%s %s', async (list, where, ids) => {
    expect(await found(list, where)).toEqual(ids);
    // Below `or` it is asked of each row; at the top it begins at the entry that is named.
    expect(await found(list, `{ or: [${where}] }`)).toEqual(ids);
  });

  test('the other half of the list where it is negated', async () => {
    const members = await found('ministries', '{ memberOf: "inter-ministerial-committee-on-migration" }');
    const others = await found('ministries', '{ not: { memberOf: "inter-ministerial-committee-on-migration" } }');
    expect([members.length, others.length]).toEqual([14, 10]);
  });

  test('who shares a project by an event that both attended alone', async () => {
    // The association attended and NANGO held the training under PMGZ; neither has a role in the project.
    expect(await found('civilSocietyOrganisations', '{ sharesProjectWith: { id: "nango" } }')).toEqual([
      'disability-association-of-zimbabwe',
    ]);
    expect(await found('ministries', '{ sharesProjectWith: { id: "iom-zimbabwe" } }')).toEqual([
      'ministry-of-foreign-affairs-and-international-trade',
      'ministry-of-home-affairs',
    ]);
  });
});

describe('a filter by a tie', () => {
  test('takes the kind, the other end and how sure it is', async () => {
    const tie = (more: string) => found('stakeholders', `{ hasTie: { kinds: [IMPLEMENTS, FUNDS], ${more} } }`);
    const project = 'with: { ids: ["promoting-migration-governance-in-zimbabwe"] }';
    expect(await tie(project)).toEqual(['european-union', 'iom-zimbabwe']);
    expect(await tie(`${project}, minConfidence: CONFIRMED`)).toEqual(['european-union']);
    expect(await tie('direction: IN')).toEqual([]);
    expect(
      await found('projects', '{ hasTie: { kinds: [FUNDS], direction: IN, with: { kinds: [DONOR] } } }'),
    ).toHaveLength(3);
  });

  test('takes a day, on which tie and other end hold or may hold', async () => {
    await writeGraph(database, declarations.vocabulary, {
      entries: [
        { type: 'Project', id: 'past', start: '2010', end: '2012' },
        { type: 'Donor', id: 'giver' },
        { type: 'Donor', id: 'late-giver' },
      ],
      ties: [
        { kind: 'FUNDS', from: 'giver', to: 'past' },
        { kind: 'FUNDS', from: 'late-giver', to: 'past', since: '2012' },
      ],
    });
    const funds = (when: string) => found('donors', `{ hasTie: { kinds: [FUNDS], with: { ids: ["past"] }, ${when} } }`);
    expect(await funds('activeOn: "2011-05-01"')).toEqual(['giver']);
    expect(await funds('activeOn: "2012-05-01"')).toEqual(['giver', 'late-giver']);
    expect(await funds('activeOn: "2013-01-01"')).toEqual([]);
    expect(await funds('activeSince: "2012-12-31"')).toEqual(['giver', 'late-giver']);
    expect(await funds('activeSince: "2013-01-01"')).toEqual([]);
    expect(await found('projects', '{ activeOn: "2013-01-01", ids: ["past"] }')).toEqual([]);
    const both = await ask(
      '{ donors(where: { hasTie: { activeOn: "2011-05-01", activeSince: "2011-05-01" } }) { totalCount } }',
    );
    expect(both.errors?.[0]?.originalError).toMatchObject({ code: 'BAD_FILTER' });
  });
});

test('a filter by evidence counts sources and minds their dates', async () => {
  await writeGraph(database, declarations.vocabulary, {
    entries: [
      { type: 'Source', id: 'old', published: '2010-05' },
      { type: 'Source', id: 'this-year', published: '2012' },
      { type: 'Source', id: 'undated' },
      ...['on-old', 'on-old-and-undated', 'on-this-year'].map(id => ({ type: 'Policy', id })),
    ],
    evidence: [
      { source: 'old', subject: 'on-old' },
      { source: 'old', subject: 'on-old', field: 'adopted' },
      { source: 'old', subject: 'on-old-and-undated' },
      { source: 'undated', subject: 'on-old-and-undated' },
      { source: 'this-year', subject: 'on-this-year' },
    ],
  });
  const policies = (evidence: string) =>
    found('policies', `{ evidence: { ${evidence} }, name: { startsWith: "on-" } }`);
  expect(await policies('fewerThan: 2')).toEqual(['on-old', 'on-this-year']);
  expect(await policies('publishedBefore: "2012-06-01"')).toEqual(['on-old']);
  expect(await policies('publishedBefore: "2013-01-01"')).toEqual(['on-old', 'on-this-year']);
});

describe('an id in a filter', () => {
  test('that was merged away is followed, also where it is negated or listed', async () => {
    const without = (id: string) => found('ministries', `{ not: { memberOf: "${id}" } }`);
    expect(await without('old-committee')).toEqual(await without('inter-ministerial-committee-on-migration'));
    expect(await found('places', '{ ids: ["old-zimbabwe", "nowhere"] }')).toEqual(['zimbabwe']);
    const { data } = await ask(`{ committees(where: { ids: ["old-committee"] }) { nodes {
      members(where: { hasTie: { with: { ids: ["old-zimbabwe"] } } }) { totalCount } } } }`);
    expect(data.committees.nodes).toEqual([{ members: { totalCount: 14 } }]);
  });

  test('that nobody has is an error with the nearest ids, whatever else the list holds', async () => {
    const { errors } = await ask('{ ministries(where: { not: { worksIn: "bulawaio" } }) { nodes { id } } }');
    expect(errors?.[0]?.message).toMatch(/^No entry has the id “bulawaio”\. Closest by name: .*bulawayo/);
  });
});
