import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { directoryOver } from '../support/directory.ts';
import { seeded } from '../support/seed.ts';

const { database } = testDatabase();
const { ask } = directoryOver(database);
beforeAll(async () => {
  await seeded(database);
  // A fresh server plans its first statement slowly; the service warms up before it says that it is ready.
  await ask('{ coverage(rows: ROLE, columns: PROJECT) { empty } }');
});

async function data(query: string) {
  const answer = await ask(query);
  expect(answer.errors).toBeUndefined();
  return { ...answer.data, statements: answer.statements };
}

interface Cell {
  readonly row: { readonly key: string };
  readonly column: { readonly key: string };
  readonly count: number;
  readonly confidence: string;
  readonly stakeholders: readonly {
    readonly stakeholder: { readonly id: string };
    readonly kinds: readonly string[];
  }[];
}
const cellsOf = (cells: readonly Cell[]) =>
  cells.map(({ row, column, count, confidence }) => `${row.key} · ${column.key}: ${count}, ${confidence}`);
const cell = 'row { key } column { key } count confidence stakeholders { stakeholder { id } kinds }';

// By seed/ties.csv: the three projects work in Zimbabwe as a whole. The civil society training, under PMGZ, was in Bulawayo;
// the handover, doubtfully under PMGZ and the diaspora project, in Harare; the border training has no place.
describe('who does what where', () => {
  test('areas of cooperation by districts: two districts have something, and the denominator is the p-code list', async () => {
    const { coverage, statements } = await data(`{ coverage(rows: AREA_OF_COOPERATION, columns: DISTRICT) {
      cells { ${cell} } empty uncertain emptyColumns { key } leftOut { reason count }
      denominator { rows columns cells covered projects description sources { id } } } }`);
    expect(cellsOf(coverage.cells)).toEqual([
      'diaspora-engagement · harare-district: 7, DOUBTFUL',
      'migration-governance · bulawayo-district: 5, PROBABLE',
      'migration-governance · harare-district: 5, DOUBTFUL',
      'migration-management · bulawayo-district: 5, PROBABLE',
      'protection-of-migrants-rights · bulawayo-district: 5, PROBABLE',
    ]);
    const { denominator } = coverage;
    expect(denominator).toMatchObject({ rows: 23, columns: 91, cells: 2093, covered: 5, projects: 3 });
    expect([coverage.empty, coverage.emptyColumns.length, coverage.uncertain]).toEqual([2088, 89, null]);
    expect(denominator.sources.map(({ id }: { id: string }) => id)).toContain('zwe-p-codes');
    expect(denominator.description).toContain('districts (91)');
    expect(denominator.description).toContain('has 91 of the districts: COD-AB');
    expect(denominator.description).toContain('59 districts');
    expect(coverage.leftOut).toEqual([{ reason: expect.stringContaining('larger than districts'), count: 3 }]);
    expect(statements.filter((name: string) => name === 'projectFacts')).toHaveLength(1);
  });

  test('leaves doubtful ties out where told to', async () => {
    const { coverage } = await data(
      `{ coverage(rows: AREA_OF_COOPERATION, columns: DISTRICT, minConfidence: PROBABLE) { cells { ${cell} } } }`,
    );
    expect(new Set(coverage.cells.map((each: Cell) => each.column.key))).toEqual(new Set(['bulawayo-district']));
    const { coverage: sure } = await data(
      '{ coverage(rows: AREA_OF_COOPERATION, columns: DISTRICT, minConfidence: CONFIRMED) { empty leftOut { count } } }',
    );
    expect(sure.empty).toBe(2093);
  });

  test('who funds and who implements in a province, by role', async () => {
    const { coverage } = await data(
      `{ coverage(rows: ROLE, columns: PROVINCE, within: "bulawayo-province") { cells { ${cell} } columns { key label entry { id } } emptyRows { key } leftOut { count } } }`,
    );
    const roles = coverage.cells.map(({ row, stakeholders }: Cell) => [
      row.key,
      ...stakeholders.map(({ stakeholder }) => stakeholder.id),
    ]);
    expect(roles).toEqual([
      ['FUNDS', 'european-union'],
      ['IMPLEMENTS', 'iom-zimbabwe'],
      ['BENEFITS_FROM', 'government-of-zimbabwe'],
      ['ORGANISED', 'iom-zimbabwe', 'nango'],
      ['ATTENDED', 'disability-association-of-zimbabwe'],
    ]);
    expect(coverage.columns).toEqual([
      { key: 'bulawayo-province', label: 'Bulawayo', entry: { id: 'bulawayo-province' } },
    ]);
    expect(coverage.emptyRows).toHaveLength(3);
    // The other two projects are known for the country only.
    expect(coverage.leftOut).toEqual([{ count: 2 }]);
  });

  test('an axis without entries says so: nobody has brought in the objectives of the Global Compact', async () => {
    const { coverage } = await data(
      '{ coverage(rows: GCM_OBJECTIVE, columns: PROVINCE) { empty cells { count } denominator { rows cells description } leftOut { count reason } } }',
    );
    expect(coverage).toMatchObject({ empty: 0, cells: [], denominator: { rows: 0, cells: 0 } });
    expect(coverage.leftOut.map(({ count }: { count: number }) => count)).toContain(3);
  });
});

// FUNDS: the European Union PMGZ, the IOM Development Fund the two others.
describe('who rests on one body', () => {
  const fields = 'stakeholder { id } on { id } share part whole alone unknown confidence';
  test('most of what IOM Zimbabwe and the Government do is paid by the IOM Development Fund', async () => {
    const { dependency, statements } = await data(
      `{ dependency(minProjects: 2) { examined totalCount rule nodes { ${fields} projects { id } ties { kind } } } }`,
    );
    expect(dependency.nodes.map(({ stakeholder }: { stakeholder: { id: string } }) => stakeholder.id)).toEqual([
      'government-of-zimbabwe',
      'iom-zimbabwe',
    ]);
    expect(dependency.nodes[1]).toMatchObject({ on: { id: 'iom-development-fund' }, part: 2, whole: 3, alone: 2 });
    expect(dependency.nodes[1].share).toBeCloseTo(2 / 3);
    expect(dependency.nodes[1].projects).toHaveLength(2);
    // All ten with a part but the two who only fund.
    expect(dependency.examined).toBe(8);
    expect(statements.filter((name: string) => name === 'projectFacts')).toHaveLength(1);
  });

  test('one of one is a share of 1, and says that it is one', async () => {
    const { dependency } = await data(`{ dependency(threshold: 1) { nodes { ${fields} } } }`);
    expect(
      dependency.nodes.map((each: { stakeholder: { id: string }; on: { id: string }; part: number }) => [
        each.stakeholder.id,
        each.on.id,
        each.part,
      ]),
    ).toEqual([
      ['disability-association-of-zimbabwe', 'european-union', 1],
      ['nango', 'european-union', 1],
      ['zimbabwe-diaspora-directorate', 'iom-development-fund', 1],
    ]);
  });

  test('ministries meet civil society organisations in PMGZ alone, and there are two of these', async () => {
    const { dependency } = await data(
      `{ dependency(on: CIVIL_SOCIETY_ORGANISATION, where: { kinds: [MINISTRY] }) { examined nodes { ${fields} } } }`,
    );
    expect(dependency.examined).toBe(2);
    expect(dependency.nodes).toHaveLength(4);
    for (const node of dependency.nodes) expect(node).toMatchObject({ part: 1, whole: 1, alone: 0, unknown: 1 });
  });

  test('a threshold outside its bounds is refused', async () => {
    for (const threshold of [0, -1, 1.01]) {
      const { errors } = await ask(`{ dependency(threshold: ${threshold}) { totalCount } }`);
      expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_FILTER' });
    }
  });
});

describe('what ends', () => {
  test('is not known of anything: the list is empty, and says of how many', async () => {
    const { ending } = await data('{ ending { nodes { kind } totalCount withoutEnd leftOut { reason count } rule } }');
    expect([ending.nodes, ending.totalCount]).toEqual([[], 0]);
    // By seed/: 3 projects, 2 agreements, 3 fundings, 9 posts and 17 memberships besides those of 2011 and 2012.
    const counts = ending.leftOut.map(({ reason, count }: { reason: string; count: number }) => [
      reason.split(' ')[0],
      count,
    ]);
    expect(counts).toEqual([
      ['Projects', 3],
      ['Agreements', 2],
      ['Fundings', 3],
      ['Posts', 9],
      ['Memberships', 19],
    ]);
    expect(ending.withoutEnd).toBe(36);
  });
});
