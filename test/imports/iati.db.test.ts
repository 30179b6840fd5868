import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatIatiReport, importIati, readIatiSheets } from '../../src/imports/iati.ts';
import { planSheets } from '../../src/imports/import.ts';
import { defineQuery, type Transaction } from '../../src/neo4j/query.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations, directoryOver } from '../support/directory.ts';
import { seeded } from '../support/seed.ts';

const { database } = testDatabase();
const { ask } = directoryOver(database);
const sample = readFileSync('test/fixtures/activities.xml', 'utf8');
const bringIn = (text: string, sourceId?: string) => {
  const chunks = (async function* () {
    yield new TextEncoder().encode(text);
  })();
  const file = { name: 'activities.xml', chunks, sourceId };
  return importIati(database, declarations.vocabulary, file, { by: 'test', reason: 'test' });
};
const rows = <Row>(text: string) => database.read(defineQuery<object, Row>('rows', text), {});

afterAll(() => emptyGraph(database));

describe('a file of IATI activities', () => {
  let first: Awaited<ReturnType<typeof bringIn>>;
  beforeAll(async () => {
    await seeded(database);
    first = await bringIn(sample);
  });

  test('reports what it held', () => {
    expect(formatIatiReport(first).split('\n').slice(0, 5)).toEqual([
      '2 activities.',
      'Parts in them: ACCOUNTABLE_FOR 1, FUNDS 3, IMPLEMENTS 2.',
      'Transactions: DISBURSEMENT 1, EXPENDITURE 2, INCOMING_COMMITMENT 2, INCOMING_FUNDS 1, LOAN_REPAYMENT 1, OUTGOING_COMMITMENT 1. Budgets: ORIGINAL 1.',
      'Organisations: 2 that the directory has, 2 new.',
      'Not taken from the file: contact-info 1, location other than a country 1, related-activity other than a parent or child 1, related-activity that neither the file nor the directory has 1, sector in another vocabulary than the DAC’s 1.',
    ]);
    expect(first.counts).toMatchObject({ conflicts: 0 });
  });

  test('becomes projects with who has a part in them, apart from bodies of the same identifier', async () => {
    const { data, errors } = await ask(`{
      projects(where: {code: "AA.0001"}) { nodes { id name status start plannedStart plannedEnd identifiers { scheme value }
        stakeholders { edges { tie { kind } node { __typename id } } }
        places { edges { tie { percentage } node { id } } } themes { edges { tie { percentage } node { name scheme } } }
        budgets { type status start end money { amount currency } } } } }`);
    expect(errors).toBeUndefined();
    expect(data.projects.nodes).toEqual([
      {
        ...{ id: 'xm-dac-47066-aa-0001', name: 'Border management', status: 'IMPLEMENTATION' },
        ...{ start: '2020-02-01', plannedStart: '2020-01-01', plannedEnd: '2022-12-31' },
        identifiers: [{ scheme: 'XM-DAC', value: 'XM-DAC-47066-AA.0001' }],
        stakeholders: {
          edges: [
            { tie: { kind: 'IMPLEMENTS' }, node: { __typename: 'CivilSocietyOrganisation', id: 'border-friends' } },
            { tie: { kind: 'ACCOUNTABLE_FOR' }, node: { __typename: 'Organisation', id: 'iom' } },
            { tie: { kind: 'FUNDS' }, node: { __typename: 'Donor', id: 'iom-development-fund' } },
            {
              tie: { kind: 'FUNDS' },
              node: { __typename: 'Organisation', id: 'swedish-international-development-cooperation-agency' },
            },
          ],
        },
        places: {
          edges: [
            { tie: { percentage: 40 }, node: { id: 'mozambique' } },
            { tie: { percentage: null }, node: { id: 'zambia' } },
            { tie: { percentage: 60 }, node: { id: 'zimbabwe' } },
          ],
        },
        themes: { edges: [{ tie: { percentage: 75 }, node: { name: 'Migration', scheme: 'DAC_SECTOR' } }] },
        budgets: [
          {
            ...{ type: 'ORIGINAL', status: 'COMMITTED', start: '2020-01-01', end: '2020-12-31' },
            money: { amount: 1000, currency: 'USD' },
          },
        ],
      },
    ]);
  });
  test('stand under the activities that they name as their parents', async () => {
    const { data } = await ask(`{
      projects(where: {code: "AA.0001"}) { nodes { children { edges { node { code } tie { evidence { locator } } } } } } }`);
    expect(data.projects.nodes[0].children.edges).toEqual([
      { node: { code: 'AA.0002' }, tie: { evidence: [{ locator: 'XM-DAC-47066-AA.0002' }] } },
    ]);
  });

  test('is previewed as sheets, each row with its activity and line', async () => {
    const file = { name: 'activities.xml', chunks: [new TextEncoder().encode(sample)] };
    const { sheets, reading, origins, totals } = await readIatiSheets(database.read, declarations.vocabulary, file);
    const run: Transaction['run'] = (query, parameters) => database.read(query, parameters);
    const plan = await planSheets({ run }, declarations.vocabulary, sheets, reading);
    expect(plan.counts).toMatchObject({ unchanged: plan.rows });
    expect(totals).toMatchObject({ activities: 2 });
    expect(origins.get('projects 3')).toEqual({ activity: 'XM-DAC-47066-AA.0002', line: 29 });
    expect(origins.get('stakeholders 2')).toBeUndefined();
  });

  test('keeps every spelling and its source, and nothing of a contact', async () => {
    const { data } = await ask(`{
      sida: entry(by: {id: "swedish-international-development-cooperation-agency"}) {
        identifiers { scheme value } names { text timesPublished source { name } } } }`);
    const source = { name: 'IATI activities of International Organization for Migration (IOM): activities.xml' };
    expect(data?.sida).toEqual({
      identifiers: [{ scheme: 'SE', value: 'SE-0' }],
      names: [
        { text: 'SWEDISH INTERNATIONAL DEVELOPMENT COOPERATION AGENCY', timesPublished: 1, source },
        { text: 'Swedish International Development Cooperation Agency (Sida)', timesPublished: 1, source },
      ],
    });
    const contacts = await rows(
      "MATCH (node) WHERE any(key IN keys(node) WHERE toString(node[key]) CONTAINS 'example.org') RETURN node",
    );
    expect(contacts).toEqual([]);
  });

  test('pages through transactions, for many projects in one statement', async () => {
    const { data, statements } = await ask(`{ projects(where: {name: {equals: "Border management"}}) { nodes { code
      transactions(first: 2) { totalCount nodes { type date description money { amount currency date } } pageInfo { hasNextPage } } } } }`);
    expect(statements).toEqual(['Query.projects', 'Project.transactions']);
    const [one, other] = data.projects.nodes.map((node: { transactions: object }) => node.transactions);
    expect(one).toEqual({
      totalCount: 6,
      pageInfo: { hasNextPage: true },
      nodes: [
        {
          ...{ type: 'INCOMING_COMMITMENT', date: '2020-03-01', description: null },
          money: { amount: 600.01, currency: 'USD', date: '2020-03-02' },
        },
        {
          ...{ type: 'INCOMING_COMMITMENT', date: '2020-03-05', description: null },
          money: { amount: 400, currency: 'USD', date: null },
        },
      ],
    });
    expect(other.nodes[1]).toEqual({
      ...{ type: 'DISBURSEMENT', date: '2020-07-01', money: null },
      description: 'Published as 70 without a currency.',
    });
  });

  test('changes nothing when it comes in again', async () => {
    const again = await bringIn(sample);
    expect(again.counts).toMatchObject({ creates: 0, updates: 0, unchanged: again.rows, conflicts: 0 });
    expect(again.rows).toBe(first.rows);
    expect(again).toMatchObject({ batchId: null, retracts: [] });
  });

  test('updates what it says otherwise, and takes back what it no longer says', async () => {
    const loan = /\n.*<transaction-type code="6"\/>.*/;
    const report = await bringIn(sample.replace('>300<', '>350<').replace(loan, ''));
    expect(report.updates.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['amount', 30000, 35000],
    ]);
    expect(report.retracts).toHaveLength(1);
    const changes = await rows<{ action: string }>(
      `MATCH (change:Change)-[:IN_BATCH]->(:Batch {id: '${report.batchId}'}) RETURN change.action AS action, change.after IS NULL AS gone ORDER BY action`,
    );
    expect(changes).toEqual([
      { action: 'RETRACT', gone: true },
      { action: 'UPDATE', gone: false },
    ]);
    expect(await rows('MATCH (t:Transaction) RETURN count(t) AS count')).toEqual([{ count: 7 }]);
    const back = await bringIn(sample);
    expect(back.updates).toHaveLength(1);
    expect(await rows('MATCH (t:Transaction) RETURN count(t) AS count')).toEqual([{ count: 8 }]);
  });

  test('says which activity a row that cannot come in is from', async () => {
    const wrong = sample.replace('iso-date="2022-12-31" type="3"', 'iso-date="2019-12-31" type="3"');
    await expect(bringIn(wrong)).rejects.toThrowError(
      "line 3, XM-DAC-47066-AA.0001, planned_end: '2019-12-31' is before '2020-01-01' in planned_start; correct one of the two",
    );
  });
});

describe('funding', () => {
  const a1 = 'xm-dac-47066-aa-0001';
  const funding = async (argument: string, selection: string) => {
    const { data, errors } = await ask(`{ funding(${argument}) { transactions ${selection} } }`);
    expect(errors).toBeUndefined();
    return data.funding;
  };

  // By hand: 600.01 + 400 committed (600.01 is told by Sida too), 300 received, 100.00 + 10 EUR spent.
  test('keeps kinds and currencies apart, counts a promise told twice once, and says what it left out', async () => {
    const answer = await funding(
      'groupBy: []',
      'rows { currency pledged committed disbursed received stated transactions projects } leftOut { reason count } budgets { type currency amount budgets projects }',
    );
    expect(answer).toEqual({
      transactions: 5,
      rows: [
        {
          ...{ currency: 'EUR', pledged: null, committed: null, disbursed: 110, received: null, stated: null },
          ...{ transactions: 2, projects: 1 },
        },
        {
          ...{ currency: 'USD', pledged: null, committed: 1000.01, disbursed: null, received: 300, stated: null },
          ...{ transactions: 3, projects: 1 },
        },
      ],
      leftOut: expect.arrayContaining([
        { reason: expect.stringContaining('IATI 5 to 10'), count: 1 },
        { reason: expect.stringContaining('without an amount in a known currency'), count: 1 },
        { reason: expect.stringContaining('told by the other side'), count: 1 },
        { reason: expect.stringContaining('A funding tie without an amount'), count: 3 },
      ]),
      budgets: [{ type: 'ORIGINAL', currency: 'USD', amount: 1000, budgets: 1, projects: 1 }],
    });
  });

  test('marks what was inside already', async () => {
    const { rows: found } = await funding(
      'groupBy: [FUNDER, RECIPIENT, YEAR], currency: "USD"',
      'rows { funder { id } recipient { id } isInternal year committed received }',
    );
    const iom = { id: 'iom' };
    expect(found).toEqual([
      {
        ...{ funder: { id: 'swedish-international-development-cooperation-agency' }, recipient: iom },
        ...{ isInternal: false, year: 2020, committed: 600.01, received: 300 },
      },
      {
        ...{ funder: { id: 'iom-development-fund' }, recipient: iom, isInternal: true },
        ...{ year: 2020, committed: 400, received: null },
      },
    ]);
  });

  // 60 % and 40 % of 600.01, 400 and 300 USD and of 110 EUR; 75 % of the sums in USD.
  test('divides by published shares, to the last cent', async () => {
    const byCountry = await funding(
      `groupBy: [COUNTRY], where: {projects: ["${a1}"]}`,
      'rows { country { id } currency committed disbursed received }',
    );
    expect(byCountry.rows).toEqual([
      { country: { id: 'zimbabwe' }, currency: 'EUR', committed: null, disbursed: 66, received: null },
      { country: { id: 'mozambique' }, currency: 'EUR', committed: null, disbursed: 44, received: null },
      { country: { id: 'zimbabwe' }, currency: 'USD', committed: 600.01, disbursed: null, received: 180 },
      { country: { id: 'mozambique' }, currency: 'USD', committed: 400, disbursed: null, received: 120 },
    ]);
    const bySector = await funding(
      `groupBy: [SECTOR], where: {projects: ["${a1}"]}, currency: "USD"`,
      'rows { sector { code } committed received }',
    );
    expect(bySector.rows).toEqual([
      { sector: { code: '15190' }, committed: 750.01, received: 225 },
      { sector: null, committed: 250, received: 75 },
    ]);
  });

  test('counts the share of a place alone, and leaves out what cannot be told', async () => {
    const answer = await funding(
      'groupBy: [], where: {worksIn: "zimbabwe"}, currency: "USD"',
      'rows { committed received } budgets { amount projects }',
    );
    expect(answer.rows).toEqual([{ committed: 600.01, received: 180 }]);
    expect(answer.budgets).toEqual([{ amount: 600, projects: 1 }]);
    const zambia = await funding(
      'groupBy: [], where: {worksIn: "zambia"}',
      'rows { currency } leftOut { reason count }',
    );
    expect(zambia.rows).toEqual([]);
    expect(zambia.leftOut).toContainEqual({ reason: expect.stringContaining('only in part for the place'), count: 5 });
  });

  test('counts what surely falls into the time asked for', async () => {
    const answer = await funding(
      'groupBy: [], where: {from: "2020-03-05", until: "2020-12-31"}',
      'rows { committed received }',
    );
    expect(answer.rows).toEqual([{ committed: 400, received: 300 }]);
  });

  test('refuses an id that nobody has', async () => {
    const { errors } = await ask('{ funding(groupBy: [YEAR], where: {funders: ["nobody"]}) { rule } }');
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'ENTRY_NOT_FOUND' });
  });

  test('takes the amount of a tie only where no transaction tells it', async () => {
    await database.command(
      defineQuery(
        'stated',
        `MATCH ()-[tie:FUNDS]->() WHERE tie.fromId IN ['european-union', 'iom-development-fund']
           AND tie.toId IN ['promoting-migration-governance-in-zimbabwe', '${a1}']
         SET tie.amount = 500000, tie.currency = 'EUR'`,
      ),
    );
    const answer = await funding(
      'groupBy: [FUNDER], where: {funders: ["european-union", "iom-development-fund"]}',
      'rows { funder { id } currency committed stated ties } leftOut { reason count }',
    );
    expect(answer.rows).toEqual([
      { funder: { id: 'european-union' }, currency: 'EUR', committed: null, stated: 5000, ties: 1 },
      { funder: { id: 'iom-development-fund' }, currency: 'USD', committed: 400, stated: null, ties: 0 },
    ]);
    expect(answer.leftOut).toContainEqual({ reason: expect.stringContaining('An amount on a funding tie'), count: 1 });
  });
});

describe('what no transaction or tie tells', () => {
  test('is an empty answer with its rule, and how many funding ties are without an amount', async () => {
    await seeded(database);
    const { data } = await ask(
      '{ funding(groupBy: [FUNDER, YEAR, SECTOR]) { rule rows { currency } leftOut { reason count } } }',
    );
    // Three FUNDS ties in seed/ties.csv, none with an amount.
    expect(data.funding).toEqual({
      rule: expect.stringContaining('never added together'),
      rows: [],
      leftOut: [{ reason: expect.stringContaining('A funding tie without an amount'), count: 3 }],
    });
  });
});
