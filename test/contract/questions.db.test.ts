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
      ['IOM Zimbabwe', 'IMPLEMENTS', 'PROBABLE'],
    ]);
    expect(data.entry.events.edges).toHaveLength(3);
    const certain = await answered('stakeholders-of-a-project', { minConfidence: 'CONFIRMED' });
    expect(certain.column('name')).toEqual(['European Union']);
  });
});
