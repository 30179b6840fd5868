import type { EntryList, ProjectsAsked } from '../cypher/project.ts';
import { DirectoryError } from '../domain/errors.ts';
import { turns } from '../domain/turns.ts';
import { keptAnswers } from '../neo4j/query.ts';
import {
  type Activities,
  type Activity,
  activitiesOf,
  both,
  either,
  listed,
  listOf,
  type Part,
  type Participant,
  type Project,
  type Reach,
  type Reading,
  type Strength,
} from './project.ts';
import type { Surroundings } from './relations.ts';

/** The most cells of a table, and the most that stands in all of them. */
const limits = { cells: 20_000, marks: 2_000_000 } as const;

/** What an axis is called in the plural, and where its values come from: a list of entries, a part, or the project. */
type AxisKind = { readonly plural: string } & (
  | { readonly of: 'Place' | 'Theme'; readonly sort: string }
  | { readonly of: 'part'; readonly key: (part: Part) => string; readonly label: (part: Part) => string }
  | { readonly of: 'project' }
);

const roles: Readonly<Record<string, string>> = {
  FUNDS: 'Funds',
  ACCOUNTABLE_FOR: 'Answers for',
  EXTENDS: 'Manages for the funder',
  IMPLEMENTS: 'Implements',
  PARTNERS_IN: 'Works in it in another way',
  BENEFITS_FROM: 'Gains from',
  ORGANISED: 'Held an event',
  ATTENDED: 'Took part in an event',
};

const words = (type: string) => type.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
const kindOf = (type: string) => words(type).replaceAll(' ', '_').toUpperCase();
const labelOf = (type: string) =>
  type === 'IomOffice' ? 'IOM office' : words(type).replace(/ ./g, initial => initial.toLowerCase());

const axes = {
  COUNTRY: { plural: 'countries', of: 'Place', sort: 'COUNTRY' },
  PROVINCE: { plural: 'provinces', of: 'Place', sort: 'PROVINCE' },
  DISTRICT: { plural: 'districts', of: 'Place', sort: 'DISTRICT' },
  AREA_OF_COOPERATION: { plural: 'areas of cooperation', of: 'Theme', sort: 'AREA_OF_COOPERATION' },
  DAC_SECTOR: { plural: 'DAC purpose codes', of: 'Theme', sort: 'DAC_SECTOR' },
  SDG_TARGET: { plural: 'SDG targets', of: 'Theme', sort: 'SDG_TARGET' },
  GCM_OBJECTIVE: { plural: 'objectives of the Global Compact', of: 'Theme', sort: 'GCM_OBJECTIVE' },
  ROLE: { plural: 'roles', of: 'part', key: ({ kind }) => kind, label: ({ kind }) => roles[kind] ?? kind },
  STAKEHOLDER: { plural: 'stakeholders', of: 'part', key: ({ who }) => who.id, label: ({ who }) => who.name },
  STAKEHOLDER_KIND: {
    plural: 'sorts of stakeholders',
    of: 'part',
    key: ({ who }) => kindOf(who.type),
    label: ({ who }) => labelOf(who.type),
  },
  PROJECT: { plural: 'projects', of: 'project' },
} as const satisfies Record<string, AxisKind>;

export type AxisName = keyof typeof axes;

export interface CoverageAsked extends Pick<ProjectsAsked, 'projects' | 'day' | 'confidences'> {
  readonly rows: AxisName;
  readonly columns: AxisName;
  /** A place, and its name. */
  readonly within: string | null;
}

export interface AxisValue {
  readonly key: string;
  readonly label: string;
  readonly entryId: string | null;
}

interface Cell {
  readonly row: AxisValue;
  readonly column: AxisValue;
  strength: Strength | undefined;
  readonly stakeholders: Map<Participant, { kinds: string[]; ties: string[]; strength: Strength }>;
  readonly projects: Map<Project, { itself: boolean; events: string[]; strength: Strength }>;
}

type Coverage = Awaited<ReturnType<typeof tableOf>>;
const kept = keptAnswers<Coverage>(8);

/**
 * Who does what where, kept for as long as nobody writes. Throws BAD_FILTER for two axes that are one, LIMIT_EXCEEDED for
 * a table that is too large.
 */
export async function coverageOf(asked: CoverageAsked, graph: Surroundings): Promise<Coverage> {
  const { rows, columns } = asked;
  if (rows === columns)
    throw new DirectoryError('BAD_FILTER', `coverage: rows and columns are both ${rows}; choose two that differ.`);
  return kept(graph, asked, ask => tableOf(asked, { ask, vocabulary: graph.vocabulary }));
}

async function tableOf(asked: CoverageAsked, graph: Reading) {
  const { rows, columns, within, day } = asked;
  const kinds: readonly AxisKind[] = [axes[rows], axes[columns]];
  const listFor = async (axis: AxisKind): Promise<EntryList | null> =>
    axis.of === 'Place' || axis.of === 'Theme'
      ? listOf({ type: axis.of, sort: axis.sort, within: axis.of === 'Place' ? within : null }, graph)
      : null;
  const themes = kinds.some(({ of }) => of === 'Theme');
  const places = within !== null || kinds.some(({ of }) => of === 'Place');
  const [read, ...lists] = await Promise.all([
    activitiesOf({ ...asked, places, themes }, null, graph),
    ...kinds.map(listFor),
  ]);
  const [row, column] = kinds.map((axis, at) => axisOf(axis, lists[at] ?? null, read, graph)) as [Axis, Axis];
  const cellCount = row.values.size * column.values.size;
  if (cellCount > limits.cells)
    throw new DirectoryError(
      'LIMIT_EXCEEDED',
      `coverage: ${row.values.size} ${row.plural} by ${column.values.size} ${column.plural} are ${cellCount.toLocaleString('en')} cells, and ${limits.cells.toLocaleString('en')} are the most; choose a smaller place with within, or other axes.`,
    );

  const inside = read.activities.flatMap(activity => insideOf(activity, within) ?? []);
  const cells = await filled(row, column, inside);
  const confidences = graph.vocabulary.enums.get('Confidence') ?? [];
  const said = ({ confidence, sure }: Strength) => ({
    confidence: confidences[confidence],
    certain: day ? sure : null,
  });
  const inOrder = [...row.values.keys()].flatMap(r =>
    [...column.values.keys()].flatMap(c => cells.get(r)?.get(c) ?? []),
  );
  const without = (axis: Axis, end: 'row' | 'column') => {
    const covered = new Set(inOrder.map(cell => cell[end].key));
    return [...axis.values.values()].filter(({ key }) => !covered.has(key));
  };
  const told = (cell: Cell) => ({
    row: cell.row,
    column: cell.column,
    count: cell.stakeholders.size,
    projectCount: cell.projects.size,
    ...said(cell.strength as Strength),
    stakeholders: firstByName(cell.stakeholders).map(([{ id }, { kinds, ties, strength }]) => ({
      stakeholderId: id,
      kinds,
      tieIds: ties,
      ...said(strength),
    })),
    projects: firstByName(cell.projects).map(([{ id }, { itself, events, strength }]) => ({
      projectId: id,
      itself,
      eventIds: events,
      ...said(strength),
    })),
  });
  const turn = turns();
  const toldCells: ReturnType<typeof told>[] = [];
  for (const cell of inOrder) {
    await turn();
    toldCells.push(told(cell));
  }
  return {
    rule: ruleOf(asked),
    denominator: {
      rows: row.values.size,
      columns: column.values.size,
      cells: cellCount,
      covered: inOrder.length,
      projects: read.projects,
      description: [
        `${row.description} × ${column.description} = ${cellCount} cells.`,
        ...row.listedBy,
        ...column.listedBy,
      ].join(' '),
      sourceIds: [...new Set([...row.sourceIds, ...column.sourceIds])],
    },
    rows: [...row.values.values()],
    columns: [...column.values.values()],
    cells: toldCells,
    empty: cellCount - inOrder.length,
    emptyRows: without(row, 'row'),
    emptyColumns: without(column, 'column'),
    uncertain: day ? inOrder.filter(({ strength }) => !strength?.sure).length : null,
    leftOut: leftOut(read.activities, inside, [row, column], within),
  };
}

const byName = new Intl.Collator('en').compare;

/** The first of many by name, in order, without putting all of them in order. */
function firstByName<One extends { readonly id: string; readonly name: string }, Said>(all: ReadonlyMap<One, Said>) {
  const compare = ([a]: [One, Said], [b]: [One, Said]) => byName(a.name, b.name) || (a.id < b.id ? -1 : 1);
  let first: [One, Said][] = [];
  let last: [One, Said] | undefined;
  for (const each of all) {
    if (last && compare(last, each) < 0) continue;
    first.push(each);
    if (first.length < 2 * listed) continue;
    first = first.sort(compare).slice(0, listed);
    last = first.at(-1);
  }
  return first.sort(compare).slice(0, listed);
}

/** An axis with its values, and where an activity, or a part in it, stands on it. */
interface Axis {
  readonly kind: AxisKind;
  readonly plural: string;
  readonly values: ReadonlyMap<string, AxisValue>;
  readonly description: string;
  readonly listedBy: readonly string[];
  readonly sourceIds: readonly string[];
  at(activity: Activity, part: Part | null): readonly Reach[];
}

function axisOf(kind: AxisKind, list: EntryList | null, read: Activities, { vocabulary }: Reading): Axis {
  const values = new Map<string, AxisValue>();
  const add = (key: string, label: string, entryId: string | null) => values.set(key, { key, label, entryId });
  const found = () => {
    const entries = new Map<string, string>();
    for (const { project, parts } of read.activities)
      if (kind.of === 'project') entries.set(project.id, project.name);
      else for (const { who } of parts) entries.set(who.id, who.name);
    for (const [id, name] of [...entries].sort((a, b) => byName(a[1], b[1]))) add(id, name, id);
  };
  if (list) for (const [id, name] of list.entries) add(id, name, id);
  else if (kind === axes.ROLE) for (const [key, label] of Object.entries(roles)) add(key, label, null);
  else if (kind === axes.STAKEHOLDER_KIND)
    for (const type of vocabulary.stakeholderTypes) add(kindOf(type), labelOf(type), null);
  else found();

  const at: Axis['at'] = (activity, part) => {
    switch (kind.of) {
      case 'Place':
        return reached(activity.places);
      case 'Theme':
        return reached(activity.themes);
      case 'part':
        return part ? [{ id: kind.key(part), strength: part.strength }] : [];
      case 'project':
        return [{ id: activity.project.id, strength: activity.strength }];
    }
  };
  const reached = (ways: readonly (readonly Reach[])[]) => {
    const best = new Map<string, Strength>();
    for (const { id, strength } of ways.flat()) if (values.has(id)) best.set(id, either(best.get(id), strength));
    return [...best].map(([id, strength]) => ({ id, strength }));
  };
  return {
    kind,
    plural: kind.plural,
    values,
    at,
    description: `${kind.plural} (${values.size})`,
    listedBy: (list?.sources ?? []).map(([, name, description, count]) => {
      // What a list says of itself matters where it is the whole axis.
      const said = count === values.size && description ? `: ${description}` : '.';
      return `“${name}” has ${count} of the ${kind.plural}${said}`;
    }),
    sourceIds: list?.sources.map(([id]) => id) ?? [],
  };
}

/** The activity with those of its places that lie in the place; undefined where none does. */
function insideOf(activity: Activity, within: string | null): Activity | undefined {
  if (within === null) return activity;
  const places = activity.places.filter(way => way.some(({ id }) => id === within));
  return places.length ? { ...activity, places } : undefined;
}

/** The cells with something in them, by row and column. */
async function filled(row: Axis, column: Axis, activities: readonly Activity[]) {
  const cells = new Map<string, Map<string, Cell>>();
  let marks = 0;
  const cellAt = (r: string, c: string): Cell => {
    const across = cells.get(r) ?? new Map<string, Cell>();
    cells.set(r, across);
    const cell = across.get(c) ?? {
      row: row.values.get(r) as AxisValue,
      column: column.values.get(c) as AxisValue,
      strength: undefined,
      stakeholders: new Map(),
      projects: new Map(),
    };
    across.set(c, cell);
    return cell;
  };
  const ofParts = row.kind.of === 'part' || column.kind.of === 'part';
  const turn = turns();
  for (const activity of activities) {
    await turn();
    const [rows, columns] = [row, column].map(axis => (axis.kind.of === 'part' ? null : axis.at(activity, null)));
    for (const part of activity.parts.length || ofParts ? activity.parts : [null])
      for (const r of rows ?? row.at(activity, part))
        for (const c of columns ?? column.at(activity, part)) {
          marks += 1;
          if (marks > limits.marks)
            throw new DirectoryError(
              'LIMIT_EXCEEDED',
              `coverage: more than ${limits.marks.toLocaleString('en')} parts stand in this table; ask of fewer projects with where, or of a smaller place with within.`,
            );
          mark(cellAt(r.id, c.id), activity, part, both(both(r.strength, c.strength), activity.strength));
        }
  }
  return cells;
}

function mark(cell: Cell, { project, event }: Activity, part: Part | null, strength: Strength): void {
  cell.strength = either(cell.strength, strength);
  const known = cell.projects.get(project) ?? { itself: false, events: [], strength };
  cell.projects.set(project, known);
  if (event === null) known.itself = true;
  else note(known.events, event);
  known.strength = either(known.strength, strength);
  if (!part) return;
  const whole = both(strength, part.strength);
  const who = cell.stakeholders.get(part.who) ?? { kinds: [part.kind], ties: [part.tie], strength: whole };
  cell.stakeholders.set(part.who, who);
  note(who.kinds, part.kind);
  note(who.ties, part.tie);
  who.strength = either(who.strength, whole);
}

/** Adds what is not there yet, up to what is told of a list. */
function note(list: string[], value: string): void {
  if (list.length < listed && !list.includes(value)) list.push(value);
}

/** Projects that the table does not show, or not with all that is said of them. */
function leftOut(
  activities: readonly Activity[],
  inside: readonly Activity[],
  shown: readonly Axis[],
  within: string | null,
) {
  const reasons = new Map<string, number>();
  const count = (reason: string, left: (activity: Activity) => boolean, among = activities) =>
    reasons.set(reason, new Set(among.filter(left).map(({ project }) => project.id)).size);
  /** Projects of which neither they nor an event under them have it. */
  const lacking = (reason: string, has: (activity: Activity) => boolean) => {
    const having = new Set(activities.filter(has).map(({ project }) => project.id));
    count(reason, ({ project }) => !having.has(project.id));
  };
  const kinds = shown.map(({ kind }) => kind.of);
  if (within || kinds.includes('Place'))
    lacking('Projects of which no place is known, nor that of an event under them.', ({ places }) => places.length > 0);
  if (within) {
    const projects = new Set(inside.map(({ project }) => project.id));
    count(
      'Projects known only elsewhere, or only for a larger place around the one asked for.',
      ({ project, places }) => places.length > 0 && !projects.has(project.id),
    );
  }
  for (const { kind, values, plural } of shown) {
    if (kind.of === 'Place')
      count(
        `Projects said to work in a place larger than ${plural}, such as a whole country: that is not spread over the ${plural} in it.`,
        ({ event, places }) => !event && places.some(way => !way.some(({ id }) => values.has(id))),
        inside,
      );
    if (kind.of === 'Theme')
      lacking(`Projects with none of the ${plural}, nor an event under them that has one.`, ({ themes }) =>
        themes.some(way => way.some(({ id }) => values.has(id))),
      );
  }
  if (kinds.includes('part'))
    lacking('Projects of which no stakeholder is known, nor of an event under them.', ({ parts }) => parts.length > 0);
  return [...reasons].filter(([, count]) => count > 0).map(([reason, count]) => ({ reason, count }));
}

function ruleOf({ rows, columns, within, day, confidences }: CoverageAsked): string {
  const of = [axes[rows].of, axes[columns].of] as readonly string[];
  return [
    'A stakeholder stands in a cell by its part in a project, or by having held or taken part in an event under it.',
    ...(of.includes('Place') || within
      ? [
          'A project stands in a place where it works or where an event under it took place, and in the larger places around it, never in the smaller ones within; an event whose place is not known stands where its project works.',
        ]
      : []),
    ...(of.includes('Theme')
      ? ['It stands under the themes that it, or the event, is about, and under the wider ones.']
      : []),
    day
      ? `Projects, parts in them and places of work count if they hold, or may hold, on ${day}; events from their day on.`
      : 'Everything counts, whatever its dates.',
    ...(confidences ? [`Ties less sure than ${confidences[0]} do not count.`] : []),
  ].join(' ');
}
