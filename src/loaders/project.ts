import {
  type Crossed,
  type EntriesAsked,
  type EntryList,
  entryList,
  most,
  type ProjectsAsked,
  projectFacts,
} from '../cypher/project.ts';
import { DirectoryError } from '../domain/errors.ts';
import { integer } from '../neo4j/query.ts';
import type { Surroundings } from './relations.ts';

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

export interface Part extends Reach {
  readonly name: string;
  /** Its type: "Ministry". */
  readonly type: string;
  /** Whether it meets the condition on stakeholders. */
  readonly meets: boolean;
  readonly kind: string;
  readonly tie: string;
}

/** A project, or an event under it, which then stands under its project's themes too, and where it has no place in its project's. */
export interface Activity {
  readonly project: { readonly id: string; readonly name: string };
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

/** What rests on both is as weak as the weaker. */
export const both = (a: Strength, b: Strength): Strength => ({
  confidence: Math.min(a.confidence, b.confidence),
  sure: a.sure && b.sure,
});

/** What can rest on either is as strong as the stronger. */
export const either = (a: Strength | undefined, b: Strength): Strength =>
  a ? { confidence: Math.max(a.confidence, b.confidence), sure: a.sure || b.sure } : b;

/** Reads projects, the events under them, where both stand and who has a part. Throws LIMIT_EXCEEDED where there are too many. */
export async function activitiesOf(asked: ProjectsAsked, { ask, vocabulary }: Surroundings): Promise<Activities> {
  const { query, parameters } = projectFacts(asked);
  const [row] = await ask(query, parameters);
  if (!row) return { activities: [], projects: 0 };
  within(row.projects, most.projects, 'projects');
  for (const ties of [row.events, row.places, row.themes, row.parts]) within(ties, most.ties, 'ties of projects');

  const confidences = vocabulary.enums.get('Confidence') ?? [];
  const certain: Strength = { confidence: confidences.length - 1, sure: true };
  const strengthOf = ([, , confidence, sure]: Crossed) => ({ confidence: confidences.indexOf(confidence), sure });

  const wider = new Map<string, Reach[]>();
  for (const [from, id, ties] of row.wider) {
    const confidence = Math.min(certain.confidence, ...ties.map(tie => confidences.indexOf(tie)));
    wider.set(from, [...(wider.get(from) ?? []), { id, strength: { confidence, sure: true } }]);
  }
  const byUnit = <T>(ties: readonly Crossed[], end: 0 | 1, made: (tie: Crossed) => T) => {
    const found = new Map<string, T[]>();
    for (const tie of ties) {
      const all = found.get(tie[end]);
      if (all) all.push(made(tie));
      else found.set(tie[end], [made(tie)]);
    }
    return (unit: string) => found.get(unit) ?? [];
  };
  const upward = (tie: Crossed) =>
    (wider.get(tie[1]) ?? []).map(({ id, strength }) => ({ id, strength: both(strength, strengthOf(tie)) }));
  const places = byUnit(row.places, 0, upward);
  const themes = byUnit(row.themes, 0, upward);
  const stakeholders = new Map(row.stakeholders.map(each => [each[0], each]));
  const parts = byUnit(row.parts, 1, (tie): Part => {
    const [id, name, labels, meets] = stakeholders.get(tie[0]) as (typeof row.stakeholders)[number];
    const type = labels.find(label => vocabulary.stakeholderTypes.includes(label)) as string;
    return { id, name, type, meets, kind: tie[5], tie: tie[4], strength: strengthOf(tie) };
  });
  const events = byUnit(row.events, 1, tie => tie);

  const activities = row.projects.flatMap(([id, name, sure]): Activity[] => {
    const strength = { ...certain, sure };
    const project = { id, name };
    const own = { project, event: null, strength, places: places(id), themes: themes(id), parts: parts(id) };
    const under = events(id).map(tie => ({
      project,
      event: tie[0],
      strength: both(strength, strengthOf(tie)),
      places: places(tie[0]).length ? places(tie[0]) : own.places,
      themes: [...themes(tie[0]), ...own.themes],
      parts: [...parts(tie[0]), ...own.parts],
    }));
    return [own, ...under];
  });
  return { activities, projects: row.projects.length };
}

/** A list of places or themes, whole. Throws LIMIT_EXCEEDED where it is too long. */
export async function listOf({ type, sort, within: place }: EntriesAsked, { ask }: Surroundings): Promise<EntryList> {
  const [list] = await ask(entryList(type), { sort, within: place, most: integer(most.entries + 1) });
  within(list?.entries ?? [], most.entries, 'entries on an axis');
  return list ?? { entries: [], sources: [] };
}

function within(rows: readonly unknown[], limit: number, what: string): void {
  if (rows.length > limit)
    throw new DirectoryError(
      'LIMIT_EXCEEDED',
      `This would read more than ${limit.toLocaleString('en')} ${what}; ask of fewer projects with where, or of a smaller place with within.`,
    );
}
