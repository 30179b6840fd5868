import {
  type Crossed,
  type EntriesAsked,
  type EntryList,
  entryList,
  most,
  type Participant,
  type ProjectsAsked,
  participants,
  projectFacts,
  type UnitRow,
  widerEntries,
} from '../cypher/project.ts';
import { DirectoryError } from '../domain/errors.ts';
import type { Condition } from '../domain/steps.ts';
import { turns } from '../domain/turns.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { type Ask, integer } from '../neo4j/query.ts';

/** What the functions here read the graph with. */
export interface Reading {
  readonly ask: Ask;
  readonly vocabulary: Vocabulary;
}

/** The most of one list within a row: what is said of a dense entry is counted, not told one by one. */
export const listed = 100;
export const few = (ids: readonly string[]): readonly string[] => [...new Set(ids)].slice(0, listed);

/** How far something holds: the least sure of the ties it rests on, and whether all of them surely hold on the day. */
export interface Strength {
  /** Place in the list of confidences, the least sure first. */
  readonly confidence: number;
  readonly sure: boolean;
}

/** Somewhere that an activity stands, or somebody with a part in it. */
export interface Reach {
  readonly id: string;
  readonly strength: Strength;
}

export type { Participant } from '../cypher/project.ts';

export interface Part {
  readonly who: Participant;
  readonly kind: string;
  readonly tie: string;
  readonly strength: Strength;
}

export interface Project {
  readonly id: string;
  readonly name: string;
}

/** A project, or an event under it, which then stands under its project's themes too, and where it has no place in its project's. */
export interface Activity {
  readonly project: Project;
  readonly event: string | null;
  readonly strength: Strength;
  /** Each place or theme with all wider ones. */
  readonly places: readonly (readonly Reach[])[];
  readonly themes: readonly (readonly Reach[])[];
  /** An event's own, and those of its project. */
  readonly parts: readonly Part[];
}

export interface Activities {
  readonly activities: readonly Activity[];
  readonly projects: number;
}

/** Strengths are few, so that hundreds of thousands of ties share them. */
const strengths = new Map<number, Strength>();
function strength(confidence: number, sure: boolean): Strength {
  const key = 2 * confidence + Number(sure);
  const known = strengths.get(key) ?? { confidence, sure };
  strengths.set(key, known);
  return known;
}

/** What rests on both is as weak as the weaker. */
export const both = (a: Strength, b: Strength): Strength =>
  a === b ? a : strength(Math.min(a.confidence, b.confidence), a.sure && b.sure);

/** What can rest on either is as strong as the stronger. */
export const either = (a: Strength | undefined, b: Strength): Strength =>
  !a || a === b ? b : strength(Math.max(a.confidence, b.confidence), a.sure || b.sure);

/**
 * Reads projects, the events under them, where both stand and who has a part: three statements. Throws LIMIT_EXCEEDED
 * where there are too many.
 */
export async function activitiesOf(
  asked: ProjectsAsked,
  stakeholders: Condition | null,
  { ask, vocabulary }: Reading,
): Promise<Activities> {
  const { query, parameters } = projectFacts(asked);
  const named = async (ids: readonly string[] | null) => {
    const { query, parameters } = participants(ids, vocabulary.stakeholderTypes, stakeholders);
    return new Map((await ask(query, parameters)).map(each => [each.id, each]));
  };
  // Of all projects, about all stakeholders take part: they are read beside instead of sought one by one.
  const [rows, everybody] = await Promise.all([ask(query, parameters), asked.projects ? null : named(null)]);
  const [{ found, ties } = { found: 0, ties: 0 }] = rows;
  within(found, most.projects, 'projects');
  within(ties, most.ties, 'ties of projects');

  const turn = turns();
  const [taking, wider] = await Promise.all([
    everybody ?? named([...new Set(rows.flatMap(({ parts }) => parts.map(([id]) => id)))]),
    widerOf(rows, { ask, vocabulary }),
  ]);

  const confidences = vocabulary.enums.get('Confidence') ?? [];
  const strengthOf = ([, confidence, sure]: Crossed | readonly [...Crossed, ...unknown[]]) =>
    strength(confidences.indexOf(confidence), sure);
  const reached = ({ parts, places, themes }: UnitRow) => ({
    parts: parts.map(
      (tie): Part => ({
        who: taking.get(tie[0]) as Participant,
        tie: tie[3],
        kind: tie[4],
        strength: strengthOf(tie),
      }),
    ),
    places: places.map(tie => wider(tie[0], strengthOf(tie))),
    themes: themes.map(tie => wider(tie[0], strengthOf(tie))),
  });
  const itself = new Map<string, Activity>();
  const activities: Activity[] = [];
  for (const row of rows.filter(({ confidence }) => confidence === null)) {
    await turn();
    const project = { id: row.project, name: row.name };
    const strong = strength(confidences.length - 1, row.sure);
    itself.set(project.id, { project, event: null, strength: strong, ...reached(row) });
  }
  for (const row of rows) {
    await turn();
    const own = itself.get(row.project) as Activity;
    if (row.confidence === null) {
      activities.push(own);
      continue;
    }
    const { parts, places, themes } = reached(row);
    activities.push({
      project: own.project,
      event: row.unit,
      strength: both(own.strength, strengthOf([row.unit, row.confidence, row.sure])),
      places: places.length ? places : own.places,
      themes: [...themes, ...own.themes],
      parts: [...parts, ...own.parts],
    });
  }
  return { activities, projects: itself.size };
}

/** Answers a function: a place or theme with all wider ones, each as far as it holds for what holds so far there. */
async function widerOf(rows: readonly UnitRow[], { ask, vocabulary }: Reading) {
  const confidences = vocabulary.enums.get('Confidence') ?? [];
  const ids = new Set(rows.flatMap(({ places, themes }) => [...places, ...themes].map(([id]) => id)));
  const found = new Map(
    (ids.size ? await ask(widerEntries, { ids: [...ids] }) : []).map(({ from, wider }) => [
      from,
      wider.map(([id, ties]): Reach => {
        const confidence = Math.min(confidences.length - 1, ...ties.map(tie => confidences.indexOf(tie)));
        return { id, strength: strength(confidence, true) };
      }),
    ]),
  );
  const known = new Map<string, Map<Strength, readonly Reach[]>>();
  return (id: string, reached: Strength): readonly Reach[] => {
    const ways = known.get(id) ?? new Map<Strength, readonly Reach[]>();
    known.set(id, ways);
    const way =
      ways.get(reached) ?? (found.get(id) ?? []).map(each => ({ ...each, strength: both(each.strength, reached) }));
    ways.set(reached, way);
    return way;
  };
}

/** A list of places or themes, whole. Throws LIMIT_EXCEEDED where it is too long. */
export async function listOf({ type, sort, within: place }: EntriesAsked, { ask }: Reading): Promise<EntryList> {
  const [list] = await ask(entryList(type), { sort, within: place, most: integer(most.entries + 1) });
  within(list?.entries.length ?? 0, most.entries, 'entries on an axis');
  return list ?? { entries: [], sources: [] };
}

function within(count: number, limit: number, what: string): void {
  if (count > limit)
    throw new DirectoryError(
      'LIMIT_EXCEEDED',
      `This would read more than ${limit.toLocaleString('en')} ${what}; ask of fewer projects with where, or of a smaller place with within.`,
    );
}
