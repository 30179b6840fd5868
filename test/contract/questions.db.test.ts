import { beforeAll, describe, expect, test } from 'vitest';
import { cellOf, rowsOf, rowTable } from '../../src/domain/questions.ts';
import { testDatabase } from '../support/database.ts';
import { directoryOver, questions } from '../support/directory.ts';
import { seeded } from '../support/seed.ts';

const { database } = testDatabase();
const { ask } = directoryOver(database);
beforeAll(() => seeded(database));

/** A question's whole answer, and one column of its rows, or several. */
async function answered(name: string, variables: Record<string, unknown> = {}) {
  const question = questions.find(each => each.name === name)!;
  const { data, errors } = await ask(question.document, variables);
  expect(errors).toBeUndefined();
  const table = rowTable(question);
  const rows = rowsOf(data, table);
  const columns = (...names: string[]) =>
    rows.map(row => names.map(each => cellOf(row, table.columns.find(column => column.name === each)!)));
  return { data, rows, columns, column: (each: string) => columns(each).flat() };
}

test.each(questions.map(({ name }) => name))('%s answers with its defaults', async name => {
  const { data } = await answered(name);
  expect(data).toBeTruthy();
});

test('the API tells the questions as their files have them, with links that are served', async () => {
  const { data } = await ask(
    '{ questions { name title group rows variables { name label type default entryKinds values } columns { name type } links { page csv xlsx json playground svg } } }',
  );
  const members = data.questions.find(({ name }: { name: string }) => name === 'committee-members');
  expect(members).toMatchObject({
    title: 'Who are the members of {$committee} as of {$asOf}?',
    group: 'COMMITTEES_AND_EVENTS',
    rows: 'entry.members.edges',
    links: {
      page: '/q/committee-members',
      csv: '/q/committee-members.csv',
      xlsx: '/q/committee-members.xlsx',
      json: '/q/committee-members.json',
      playground: '/playground?question=committee-members',
      svg: null,
    },
  });
  expect(members.variables[0]).toEqual({
    name: 'committee',
    label: 'Committee or network',
    type: 'ID!',
    default: '"inter-ministerial-committee-on-migration"',
    entryKinds: ['COMMITTEE', 'CIVIL_SOCIETY_ORGANISATION', 'ORGANISATION'],
    values: [],
  });
  expect(members.columns.slice(0, 3)).toEqual([
    { name: 'id', type: 'TEXT' },
    { name: 'name', type: 'TEXT' },
    { name: 'kind', type: 'TEXT' },
  ]);
});

describe('committees and events', () => {
  // The page “Who We Are” lists 14 ministries, Home Affairs with three departments; the chart of accounts has their heirs.
  test('committee-members lists the 14 ministries with their departments and heirs', async () => {
    const { data, columns } = await answered('committee-members');
    expect(data.entry.members.totalCount).toBe(14);
    expect(columns('name', 'departments', 'today')).toContainEqual([
      'Ministry of Home Affairs',
      'Department of Immigration; Registrar General’s Department; Zimbabwe Republic Police',
      'Ministry of Home Affairs and Cultural Heritage',
    ]);
    expect(columns('name', 'today')).toContainEqual([
      'Ministry of Local Government Public Works and National Housing',
      'Ministry of Local Government and Public Works; Ministry of National Housing and Social Amenities',
    ]);
  });

  // The seats began in November 2012 or later, so in 2010 there was none.
  test('committee-members knows that nobody sat before the committee’s time', async () => {
    expect((await answered('committee-members', { asOf: '2010-01-01' })).rows).toEqual([]);
  });

  // Home Affairs held the border training, Foreign Affairs’ heir took part in the handover: both under IOM’s projects.
  test('ministries-without-project divides all 14 ministries, and says that the list is open', async () => {
    const { data, column } = await answered('ministries-without-project');
    const { denominator, covered, uncertain, missing } = data.gap;
    expect(denominator).toMatchObject({ count: 14, isOpen: true });
    expect(covered.totalCount + uncertain.totalCount + missing.totalCount).toBe(14);
    expect(column('name')).toContain('Ministry of Finance');
    expect(column('name')).not.toContain('Ministry of Home Affairs');
  });

  // One organisation is named as a participant, of 21; it has no part of its own in any project.
  test('participants-without-project names the one participant that is known, beside the published head count', async () => {
    const { data, column } = await answered('participants-without-project');
    expect(column('name')).toEqual(['Disability Association of Zimbabwe']);
    expect(data.event.attendance).toMatchObject({ people: 52, organisations: 21 });
  });
});

describe('partners', () => {
  // names.csv has the spellings of IOM; the code XM-DAC-47066 stands in its row of stakeholders.csv.
  test('names-of-a-partner gives each spelling with its publisher, and the codes', async () => {
    const { data, columns } = await answered('names-of-a-partner');
    expect(columns('text', 'source_title')).toContainEqual([
      'International Organization for Migration (IOM)',
      'Who We Are',
    ]);
    expect(data.entry.identifiers).toContainEqual(expect.objectContaining({ scheme: 'XM-DAC', value: 'XM-DAC-47066' }));
  });

  // ties.csv: Home Affairs was RENAMED, by a match of names, hence PROBABLE.
  test('successors-of-a-body names today’s ministry and keeps the seat with the listed one', async () => {
    const { data, columns } = await answered('successors-of-a-body');
    expect(columns('name', 'kind', 'confidence')).toEqual([
      ['Ministry of Home Affairs and Cultural Heritage', 'RENAMED', 'PROBABLE'],
    ]);
    expect(data.entry.ties_of_the_listed_body.edges).toContainEqual({
      tie: expect.objectContaining({ kind: 'MEMBER_OF' }),
      node: expect.objectContaining({ name: 'Inter Ministerial Committee on Migration' }),
    });
  });

  // stakeholders.csv: seven field offices, and Mutare as the one sub-office.
  test('iom-offices lists them by level', async () => {
    expect((await answered('iom-offices', { levels: ['FIELD_OFFICE'] })).rows).toHaveLength(7);
    expect((await answered('iom-offices', { levels: ['SUB_OFFICE'] })).column('name')).toEqual([
      'IOM Mutare Sub-Office',
    ]);
  });
});

describe('projects and places', () => {
  // Three pages name the EU as its funder; no page says who implements it; three events stand under it.
  test('stakeholders-of-a-project tells who funds and who carries it out, and how sure that is', async () => {
    const { data, columns } = await answered('stakeholders-of-a-project');
    expect(columns('name', 'does', 'confidence')).toEqual([
      ['European Union', 'FUNDS', 'CONFIRMED'],
      ['Government of Zimbabwe', 'BENEFITS_FROM', 'PROBABLE'],
      ['IOM Zimbabwe', 'IMPLEMENTS', 'PROBABLE'],
    ]);
    expect(data.entry.events.edges).toHaveLength(3);
    const certain = await answered('stakeholders-of-a-project', { minConfidence: 'CONFIRMED' });
    expect(certain.column('name')).toEqual(['European Union']);
  });

  // The training was in Bulawayo, the handover in Harare; both stand under the EU's project, the latter under the Fund's too.
  test('stakeholders-of-a-place names who funds and who implements, province by province', async () => {
    const { data, columns } = await answered('stakeholders-of-a-place');
    expect(columns('row_key', 'place', 'stakeholders_name')).toEqual(
      expect.arrayContaining([
        ['FUNDS', 'Bulawayo', 'European Union'],
        ['FUNDS', 'Harare', 'European Union; IOM Development Fund'],
        ['IMPLEMENTS', 'Bulawayo', 'IOM Zimbabwe'],
        ['IMPLEMENTS', 'Harare', 'IOM Zimbabwe'],
      ]),
    );
    expect(data.coverage.denominator.columns).toBe(10);
  });

  // Zimbabwe has ten provinces; only Bulawayo and Harare had an event of a project, under four of the 23 areas.
  test('who-does-what-where shows five cells that are filled, and counts those that are empty', async () => {
    const { data, columns } = await answered('who-does-what-where');
    expect(columns('row', 'column')).toEqual([
      ['Diaspora engagement', 'Harare'],
      ['Migration governance', 'Bulawayo'],
      ['Migration governance', 'Harare'],
      ['Migration management', 'Bulawayo'],
      ['Protection of migrants’ rights', 'Bulawayo'],
    ]);
    expect(data.coverage).toMatchObject({ denominator: { rows: 23, columns: 10, covered: 5 }, empty: 225 });
  });
});

describe('money and dependence', () => {
  // Three projects: the EU funds one, the Fund the two others; IOM Zimbabwe implements all three, so 2 of 3 rest on the Fund.
  test('dependence says of how many projects each share is', async () => {
    expect((await answered('dependence')).columns('name', 'on', 'part', 'whole')).toEqual([
      ['Disability Association of Zimbabwe', 'European Union', 1, 1],
      ['National Association of Non-Governmental Organizations', 'European Union', 1, 1],
      ['Zimbabwe Diaspora Directorate', 'IOM Development Fund', 1, 1],
      ['Government of Zimbabwe', 'IOM Development Fund', 2, 3],
      ['IOM Zimbabwe', 'IOM Development Fund', 2, 3],
    ]);
    const several = await answered('dependence', { minProjects: 2 });
    expect(several.column('name')).toEqual(['Government of Zimbabwe', 'IOM Zimbabwe']);
  });

  // Home Affairs held an event under the EU's project, where the two civil society organisations also were.
  test('ministries-resting-on-civil-society lists Home Affairs with both organisations', async () => {
    const { columns } = await answered('ministries-resting-on-civil-society');
    expect(columns('name', 'on')).toContainEqual([
      'Ministry of Home Affairs',
      'National Association of Non-Governmental Organizations',
    ]);
  });

  // No page states an amount, and no transaction is in the seed.
  test('funding is empty, says by which rule, and what is not known', async () => {
    const { data, rows } = await answered('funding');
    expect(rows).toEqual([]);
    expect(data.funding).toMatchObject({ transactions: 0, budgets: [], rule: expect.stringMatching(/never/) });
    expect(data.funding.leftOut.length).toBeGreaterThan(0);
  });

  // No project, agreement or post of the seed has an end.
  test('what-ends is empty, and says how many have no end that is known', async () => {
    const { data, rows } = await answered('what-ends', { from: '2026-11-22' });
    expect(rows).toEqual([]);
    expect(data.ending.withoutEnd).toBeGreaterThan(0);
    expect(data.ending).toMatchObject({ from: '2026-11-22', to: '2027-02-20' });
  });
});

describe('connections', () => {
  // The training of civil society stood under the EU's project, as did the border training that Home Affairs held.
  test('civil-society-between finds both organisations, by an event of a shared project', async () => {
    expect((await answered('civil-society-between')).columns('name', 'ways_by', 'event')).toEqual([
      [
        'Disability Association of Zimbabwe',
        'EVENT',
        'Training on migration management for civil society organizations',
      ],
      [
        'National Association of Non-Governmental Organizations',
        'EVENT',
        'Training on migration management for civil society organizations',
      ],
    ]);
  });

  test('connections-of-two tells the surest of the shortest ways first, as a sentence', async () => {
    const [first] = (await answered('connections-of-two')).columns('sentence', 'length', 'strength');
    expect(first).toEqual([
      'European Union funds Promoting Migration Governance in Zimbabwe, which has under it Training on migration management for civil society organizations, which was organised by National Association of Non-Governmental Organizations.',
      3,
      'CONFIRMED',
    ]);
  });

  // Both held the border training, which stands under a project of the EU and one of the Fund.
  test('what-two-share sorts what both have by kind', async () => {
    expect((await answered('what-two-share')).columns('kind', 'id')).toEqual([
      ['PROJECT', 'comprehensive-border-assessments-and-immigration-policy'],
      ['PROJECT', 'promoting-migration-governance-in-zimbabwe'],
      ['FUNDER', 'european-union'],
      ['FUNDER', 'iom-development-fund'],
      ['EVENT', 'integrated-border-management-training'],
    ]);
  });
});

describe('networks', () => {
  // NANGO held the training and has a director; the training leads to IOM, the project and those who took part.
  test('network-of-a-partner reaches seven entries by eight ties, and draws them', async () => {
    const { data, columns } = await answered('network-of-a-partner');
    expect(columns('id', 'distance')).toEqual([
      ['nango', 0],
      ['civil-society-migration-management-training', 1],
      ['leonard-mandishara', 1],
      ['iom-zimbabwe', 2],
      ['promoting-migration-governance-in-zimbabwe', 2],
      ['disability-association-of-zimbabwe', 2],
      ['nyunyutai-mudzigwa', 2],
    ]);
    expect(data.network).toMatchObject({ totalNodes: 7, totalTies: 8, truncated: false });
    expect(data.network.svg).toContain('<title>Network around National Association');
  });

  // Nearly every tie of the seed rests on one page: only what stands on two still bridges anything.
  test('brokers ranks those in between, and says who stays so on firmer ground', async () => {
    const { data, columns } = await answered('brokers');
    expect(columns('rank', 'id', 'robustRank').slice(0, 3)).toEqual([
      [1, 'government-of-zimbabwe', 1],
      [2, 'iom-zimbabwe', null],
      [3, 'iom', null],
    ]);
    expect(data.brokers.method).toBeTruthy();
  });
});

describe('the record', () => {
  // NANGO's post and event rest on the page of the training alone, which bears no date.
  test('weak-facts lists what is said of NANGO, all of it by one undated page', async () => {
    const { data, columns } = await answered('weak-facts');
    expect(columns('kind', 'sourceCount', 'publishers', 'isDated')).toEqual([
      [null, 1, 'International Organization for Migration', false],
      ['HOLDS_POST', 1, 'International Organization for Migration', false],
      ['ORGANISED', 1, 'International Organization for Migration', false],
    ]);
    expect(data.facts.considered).toBe(3);
  });

  test('as-recorded gives the ties of then, and before the first import nothing', async () => {
    expect((await answered('as-recorded')).column('kind')).toEqual(['HOLDS_POST', 'ORGANISED']);
    expect((await answered('as-recorded', { at: '2000-01-01T00:00:00Z' })).data.entry.asRecorded).toBeNull();
  });

  test('what-changed pages through the log of the one import, newest first', async () => {
    const { data, columns } = await answered('what-changed', { entry: 'nango' });
    expect(columns('action', 'by')).toEqual(Array(data.changes.totalCount).fill(['CREATE', 'seed']));
    expect(data.changes.totalCount).toBe(3);
  });
});
