import { beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../src/neo4j/migrations.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations, directoryOver } from '../support/directory.ts';
import { writeGraph } from '../support/graph.ts';

const { database } = testDatabase();
const { ask } = directoryOver(database);
const { vocabulary } = declarations;

const theme = (id: string) => ({ type: 'Theme', id, scheme: 'DAC_SECTOR' });
const place = (id: string, level: string) => ({ type: 'Place', id, level });
const crowd = Array.from({ length: 150 }, (_, at) => `crowd-${at}`);

beforeAll(async () => {
  await migrate(database, vocabulary);
  await emptyGraph(database);
  await writeGraph(database, vocabulary, {
    entries: [
      ...['health', 'clinics', 'water'].map(theme),
      place('land', 'COUNTRY'),
      place('north', 'PROVINCE'),
      place('south', 'PROVINCE'),
      place('hill', 'DISTRICT'),
      place('vale', 'DISTRICT'),
      place('spring', 'TOWN'),
      { type: 'Project', id: 'care', start: '2020', end: '2021-06-30', status: 'CLOSED' },
      { type: 'Project', id: 'wells' },
      { type: 'Event', id: 'opening', start: '2021-05-01' },
      { type: 'Event', id: 'talk', start: '2020-02-01' },
      { type: 'Donor', id: 'fund' },
      { type: 'Donor', id: 'bank' },
      { type: 'CivilSocietyOrganisation', id: 'union' },
      ...crowd.map(id => ({ type: 'Organisation', id })),
      ...crowd.map(id => ({ type: 'Project', id: `project-${id}`, status: 'PIPELINE' })),
    ],
    ties: [
      { kind: 'UNDER', from: 'clinics', to: 'health' },
      { kind: 'LOCATED_IN', from: 'north', to: 'land' },
      { kind: 'LOCATED_IN', from: 'south', to: 'land' },
      { kind: 'LOCATED_IN', from: 'hill', to: 'north' },
      { kind: 'LOCATED_IN', from: 'vale', to: 'south' },
      { kind: 'LOCATED_IN', from: 'spring', to: 'vale', confidence: 'PROBABLE' },
      { kind: 'WORKS_IN', from: 'care', to: 'hill', since: '2020-01-01', until: '2021-12-31' },
      { kind: 'ADDRESSES', from: 'care', to: 'clinics' },
      { kind: 'IMPLEMENTS', from: 'union', to: 'care', since: '2020-01-01', until: '2022-01-01' },
      { kind: 'FUNDS', from: 'fund', to: 'care', since: '2020-06', until: '2022-01-01' },
      { kind: 'UNDER', from: 'opening', to: 'care' },
      { kind: 'LOCATED_IN', from: 'opening', to: 'spring' },
      { kind: 'ADDRESSES', from: 'opening', to: 'water' },
      { kind: 'UNDER', from: 'talk', to: 'care' },
      { kind: 'ORGANISED', from: 'bank', to: 'talk' },
      { kind: 'FUNDS', from: 'bank', to: 'wells' },
      { kind: 'IMPLEMENTS', from: 'bank', to: 'wells' },
      ...crowd.map(id => ({ kind: 'FUNDS', from: id, to: `project-${id}` })),
    ],
  });
});

interface Cell {
  readonly row: { readonly key: string };
  readonly column: { readonly key: string };
  readonly certain: boolean | null;
  readonly confidence: string;
}
async function coverage(given: string) {
  const { data, errors } = await ask(
    `{ coverage(${given}) { rule empty uncertain leftOut { reason count } cells { row { key } column { key } certain confidence
       stakeholders { stakeholder { id } kinds certain ties { kind } } projects { project { id } itself events { id } } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.coverage;
}
const keys = ({ cells }: { cells: readonly Cell[] }) => cells.map(({ row, column }) => `${row.key} ${column.key}`);
const open = 'where: { not: { status: [PIPELINE] } }';

describe('a cell', () => {
  test('holds what was done there about that: an event’s theme counts where the event was, not where its project is', async () => {
    expect(keys(await coverage(`rows: DAC_SECTOR, columns: DISTRICT, ${open}`))).toEqual([
      'clinics hill',
      'clinics vale',
      'health hill',
      'health vale',
      'water vale',
    ]);
  });

  test('says by what: the project itself, or the events under it; one without a place stands where its project works', async () => {
    const { cells } = await coverage(`rows: PROJECT, columns: DISTRICT, ${open}`);
    expect(cells.map(({ projects }: { projects: unknown }) => projects)).toEqual([
      [{ project: { id: 'care' }, itself: true, events: [{ id: 'talk' }] }],
      [{ project: { id: 'care' }, itself: false, events: [{ id: 'opening' }] }],
    ]);
    expect(cells[0].stakeholders.map((each: { stakeholder: { id: string } }) => each.stakeholder.id)).toEqual([
      'bank',
      'fund',
      'union',
    ]);
    expect(cells[1].stakeholders.map((each: { stakeholder: { id: string } }) => each.stakeholder.id)).toEqual([
      'fund',
      'union',
    ]);
  });

  test('is as sure as the least sure tie on the way to it, also between places', async () => {
    const { cells } = await coverage(`rows: PROJECT, columns: PROVINCE, ${open}`);
    expect(cells.map(({ confidence }: Cell) => confidence)).toEqual(['CONFIRMED', 'PROBABLE']);
  });

  test('counts for the larger places around, never for the smaller ones within', async () => {
    expect(keys(await coverage(`rows: PROJECT, columns: COUNTRY, ${open}`))).toEqual(['care land']);
    const within = await coverage(`rows: PROJECT, columns: DISTRICT, within: "south", ${open}`);
    expect(keys(within)).toEqual(['care vale']);
    expect(within.leftOut).toEqual([{ reason: expect.stringContaining('no place is known'), count: 1 }]);
  });
});

describe('on a day', () => {
  test('what surely holds is certain, what may hold is not, and what does not is left out', async () => {
    // In mid 2020 the project, its work on the hill and the union’s part are sure; the fund began some day in June.
    const { cells, uncertain } = await coverage(`rows: STAKEHOLDER, columns: DISTRICT, ${open}, asOf: "2020-06-15"`);
    const told = cells.map(({ row, column, certain }: Cell) => `${row.key} ${column.key} ${certain}`);
    expect(told).toEqual(['bank hill false', 'fund hill false', 'union hill false']);
    expect(uncertain).toBe(3);
    const sure = await coverage(`rows: STAKEHOLDER, columns: DISTRICT, ${open}, asOf: "2021-03-01"`);
    expect(sure.cells.map(({ row, certain }: Cell) => `${row.key} ${certain}`)).toEqual([
      'bank true',
      'fund true',
      'union true',
    ]);
    expect((await coverage(`rows: STAKEHOLDER, columns: DISTRICT, ${open}, asOf: "2023-01-01"`)).cells).toEqual([]);
  });
});

describe('what is too much or makes no sense', () => {
  test('is refused with what to do instead', async () => {
    const refused = async (given: string) => {
      const { errors } = await ask(`{ coverage(${given}) { empty } }`);
      const error = errors?.[0]?.originalError as { code?: string; message?: string } | undefined;
      return `${error?.code} ${error?.message}`;
    };
    // 153 stakeholders by 152 projects.
    expect(await refused('rows: STAKEHOLDER, columns: PROJECT')).toMatch(/^LIMIT_EXCEEDED .* 20,000 .*within/);
    expect(await refused('rows: ROLE, columns: ROLE')).toMatch(/^BAD_FILTER .*differ/);
    expect(await refused('rows: ROLE, columns: DISTRICT, within: "nowhere"')).toMatch(/^ENTRY_NOT_FOUND/);
  });
});

describe('nobody rests on itself', () => {
  test('a project that its implementer pays for alone is one with no known funder to it', async () => {
    const { data } = await ask(
      '{ dependency(where: { ids: ["bank", "union"] }) { leftOut { count } nodes { stakeholder { id } on { id } share part whole alone unknown } } }',
    );
    const full = { share: 1, part: 1, whole: 1, alone: 1 };
    expect(data.dependency).toEqual({
      leftOut: [],
      nodes: [
        { stakeholder: { id: 'bank' }, on: { id: 'fund' }, ...full, unknown: 1 },
        { stakeholder: { id: 'union' }, on: { id: 'fund' }, ...full, unknown: 0 },
      ],
    });
  });
});
