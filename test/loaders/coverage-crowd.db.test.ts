import { beforeAll, expect, test } from 'vitest';
import { evenRandom } from '../../src/domain/random.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations, directoryOver } from '../support/directory.ts';
import { writeGraph } from '../support/graph.ts';

const { database } = testDatabase();
const { ask } = directoryOver(database);

const random = evenRandom(7);
const ids = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}-${1000 + at}`);
const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
const [projects, events, bodies, provinces] = [
  ids('plan', 150),
  ids('meeting', 40),
  ids('body', 300),
  ids('province', 3),
];
const tie = (kind: string, from: string, to: string) => ({ kind, from, to });
const parts = ['FUNDS', 'IMPLEMENTS'].flatMap(kind =>
  projects.flatMap(to => ids('', 3).map(() => tie(kind, one(bodies), to))),
);
const ties = [
  ...[...new Map(parts.map(each => [JSON.stringify(each), each])).values()],
  ...projects.map(project => tie('WORKS_IN', project, one(provinces))),
  ...events.flatMap(event => [
    tie('UNDER', event, one(projects)),
    tie('LOCATED_IN', event, one(provinces)),
    tie('ATTENDED', one(bodies), event),
  ]),
];

beforeAll(async () => {
  await migrate(database, declarations.vocabulary);
  await emptyGraph(database);
  await writeGraph(database, declarations.vocabulary, {
    entries: [
      ...provinces.map(id => ({ type: 'Place', id, level: 'PROVINCE' })),
      ...projects.map(id => ({ type: 'Project', id })),
      ...events.map(id => ({ type: 'Event', id })),
      ...bodies.map(id => ({ type: 'Organisation', id })),
    ],
    ties,
  });
});

/** By the rule, tie by tie: whoever has the part in what stands there, an event’s own place with its project’s parts. */
function expected(kind: string, province: string): string[] {
  const has = (kind: string, from: string, to: string) =>
    ties.some(each => each.kind === kind && each.from === from && each.to === to);
  const eventsThere = events.filter(event => has('LOCATED_IN', event, province));
  const projectsThere = projects.filter(
    project => has('WORKS_IN', project, province) || eventsThere.some(event => has('UNDER', event, project)),
  );
  const there = new Set([...projectsThere, ...eventsThere]);
  return [...new Set(ties.filter(each => each.kind === kind && there.has(each.to)).map(({ from }) => from))].sort();
}

test('a table counts all who stand in a cell and tells the first hundred, as a count tie by tie does', async () => {
  const { data } = await ask(
    `{ coverage(rows: ROLE, columns: PROVINCE) { cells { row { key } column { key } count projectCount
       stakeholders { stakeholder { id } } projects(first: 2) { project { id } } } } }`,
  );
  const { cells } = data.coverage;
  expect(cells).toHaveLength(9);
  for (const cell of cells) {
    const wanted = expected(cell.row.key, cell.column.key);
    expect(cell.count).toBe(wanted.length);
    expect(cell.stakeholders.map((each: { stakeholder: { id: string } }) => each.stakeholder.id)).toEqual(
      wanted.slice(0, 100),
    );
    expect(cell.projects.length).toBe(Math.min(2, cell.projectCount));
  }
  expect(Math.max(...cells.map(({ count }: { count: number }) => count))).toBeGreaterThan(100);
});

test('more of a list than a hundred is refused', async () => {
  const { errors } = await ask(
    '{ coverage(rows: ROLE, columns: PROVINCE) { cells { projects(first: 101) { itself } } } }',
  );
  expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_PAGE' });
});
