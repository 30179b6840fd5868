import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { directoryOver } from '../support/directory.ts';
import { seeded } from '../support/seed.ts';

const { database } = testDatabase();
const { ask, askByLevel } = directoryOver(database);
beforeAll(() => seeded(database));

const committee = `{
  entry(by: { id: "inter-ministerial-committee-on-migration" }) {
    ... on Committee {
      members(first: 100) {
        totalCount
        edges {
          tie { since activity evidence { quote source { title } } }
          node {
            name
            parts { nodes { name } }
            successors { kind tie { confidence evidence { quote } } stakeholder { name } }
          }
        }
      }
    }
  }
}`;

const project = `{
  entry(by: { id: "promoting-migration-governance-in-zimbabwe" }) {
    ... on Project {
      names { text kind }
      funders { edges { tie { confidence } node { name } } }
      implementers { edges { tie { confidence } node { name } } }
      events { nodes { name start participants { edges { tie { kind confidence } node { __typename name } } } } }
    }
  }
}`;

const offices = `{
  iomOffices(first: 50) { totalCount nodes { name level country { name iso3166 } } }
}`;

describe('asked the first time, an operation costs one statement for each relationship field of a level', () => {
  test('the ministries of the committee with departments, evidence and successors', async () => {
    const { data, errors, statements } = await askByLevel(committee);
    expect(errors).toBeUndefined();
    expect(data.entry.members.edges).toHaveLength(14);
    expect([...statements].sort()).toEqual(
      [
        'Query.entry',
        'Stakeholder.members',
        'Tie.evidence', // of the seats
        'Evidence.source',
        'Stakeholder.parts',
        'Stakeholder.successors',
        'Tie.evidence', // of the successions
      ].sort(),
    );
  });

  test('the project with funder, implementer, events and their participants', async () => {
    const { errors, statements } = await askByLevel(project);
    expect(errors).toBeUndefined();
    expect([...statements].sort()).toEqual(
      [
        'Query.entry',
        'Entry.names',
        'Project.funders',
        'Project.implementers',
        'Project.events',
        'Event.participants',
      ].sort(),
    );
  });

  test('the offices by level and country', async () => {
    const { errors, statements } = await askByLevel(offices);
    expect(errors).toBeUndefined();
    expect(statements).toEqual(['Query.iomOffices', 'IomOffice.country']);
  });
});

describe('asked again, it costs one round trip', () => {
  test.each(Object.entries({ committee, project, offices }))('%s', async (_, query) => {
    const byLevel = await askByLevel(query);
    await ask(query);
    const { data, statements } = await ask(query);
    expect(statements).toHaveLength(1);
    expect(data).toEqual(byLevel.data);
  });
});

test('counts are asked only where they are selected', async () => {
  const texts: string[] = [];
  const recording = directoryOver({
    ...database,
    read: (query, parameters, options) => {
      texts.push(query.text);
      return database.read(query, parameters, options);
    },
  });
  await recording.askByLevel('{ committees { nodes { members { nodes { name } } } } }');
  expect(texts.join()).not.toMatch(/COUNT|count\(/);
  texts.length = 0;
  await recording.askByLevel('{ committees { totalCount nodes { members { totalCount nodeCount } } } }');
  expect(texts.join().match(/COUNT \{|count\(/g)).toHaveLength(3);
});

test('two uses of a field with the same arguments and selection are one statement, others two', async () => {
  const members = 'members(first: 2) { nodes { name } }';
  const same = await askByLevel(`{ committees { nodes { a: ${members} b: ${members} } } }`);
  expect(same.statements).toEqual(['Query.committees', 'Stakeholder.members']);
  const other = await askByLevel(`{ committees { nodes { a: ${members} b: members(first: 3) { nodes { name } } } } }`);
  expect(other.statements).toEqual(['Query.committees', 'Stakeholder.members', 'Stakeholder.members']);
});

test('each parent has a page of its own', async () => {
  const { data } = await askByLevel(
    '{ projects { nodes { stakeholders(first: 1) { totalCount nodes { id } pageInfo { hasNextPage } } } } }',
  );
  expect(data.projects.nodes).toHaveLength(3);
  for (const { stakeholders } of data.projects.nodes) {
    expect(stakeholders.nodes).toHaveLength(1);
    expect(stakeholders.totalCount).toBeGreaterThan(1);
    expect(stakeholders.pageInfo.hasNextPage).toBe(true);
  }
});

test('the root fields of an operation share one round trip', async () => {
  const { statements } = await askByLevel(
    '{ ministries { totalCount } donors { nodes { name } } node(id: "iom") { id } }',
  );
  expect(statements).toHaveLength(1);
});

test('an as-of day of the operation, of a field, and an explicit null are told apart', async () => {
  const seats = (args: string) => `members${args} { totalCount edges { tie { activity } } }`;
  const of = (args: string, day = '') =>
    `query Q${day} { entry(by: { id: "inter-ministerial-committee-on-migration" }) { ... on Committee { ${seats(args)} } } }`;
  const count = async (query: string) => (await askByLevel(query)).data.entry.members.totalCount;
  expect(await count(of(''))).toBe(14);
  expect(await count(of('', ' @asOf(date: "2001-01-01")'))).toBe(0);
  expect(await count(of('(asOf: "2015-01-01")', ' @asOf(date: "2001-01-01")'))).toBe(14);
  expect(await count(of('(asOf: null)', ' @asOf(date: "2001-01-01")'))).toBe(14);
  const { data } = await askByLevel(of('(asOf: "2015-01-01")'));
  expect(new Set(data.entry.members.edges.map((edge: { tie: { activity: string } }) => edge.tie.activity))).toEqual(
    new Set(['UNKNOWN']),
  );
});

test('the operation’s day filters where a field takes a day, and is the day on which every tie says its activity', async () => {
  const { data, errors } = await askByLevel(`query Q @asOf(date: "1995-06-01") {
    zrp: entry(by: { id: "zimbabwe-republic-police" }) { ... on Stakeholder { lifted: partOf(asOf: null) { name } } }
    finance: entry(by: { id: "ministry-of-finance" }) { ... on Stakeholder { successors { tie { activity } stakeholder { name } } } }
  }`);
  expect(errors).toBeUndefined();
  expect(data.zrp.lifted.name).toBe('Ministry of Home Affairs');
  expect(data.finance.successors).toEqual([
    { tie: { activity: 'UNKNOWN' }, stakeholder: { name: 'Ministry of Finance, Economic Development' } },
  ]);
  const signed = await askByLevel(
    '{ agreements(where: { ids: ["technical-cooperation-agreement-zimbabwe-iom"] }) { nodes { parties { edges { tie { id activity } } } } } }',
  );
  const [{ tie }] = signed.data.agreements.nodes.flatMap(
    (node: { parties: { edges: object[] } }) => node.parties.edges,
  );
  const before = await askByLevel(
    `query Q @asOf(date: "1950-01-01") { node(id: "${tie.id}") { ... on Tie { activity } } }`,
  );
  expect([tie.activity, before.data.node.activity]).toEqual(['UNKNOWN', 'NOT_YET']);
});
