import {
  participations,
  type Sharing,
  sharedEntries,
  sharings,
  stakeholdersAmong,
  tiesBetween,
} from '../cypher/between.ts';
import type { Condition } from '../domain/steps.ts';
import type { Surroundings } from './relations.ts';

/** Two stakeholders, and the day on which their ties are to hold; null for any. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly asOf: string | null;
}

/** An entry that two stakeholders share. */
export interface SharedRow {
  readonly kind: string;
  readonly entryId: string;
}

/** The ties by which both share an entry. */
export interface Sharings {
  readonly viaIds: readonly string[];
  readonly tieIdsOfA: readonly string[];
  readonly tieIdsOfB: readonly string[];
}

/** A way to stand between two stakeholders that share a project. */
export interface Way {
  readonly by: 'PROJECT' | 'EVENT';
  readonly projectId: string;
  readonly eventId: string | null;
  readonly tieIds: readonly string[];
}

interface Found {
  readonly ids: readonly string[];
  readonly total: number;
}

/** Shared projects in which intermediaries are looked for, and rows that are read of them. */
const most = { projects: 200, rows: 5_000 } as const;

export type Between = Awaited<ReturnType<typeof readBetween>>;

/** The ties of two stakeholders to each other, and readers of what else is between them. */
export async function readBetween(pair: Pair, { ask }: Surroundings) {
  const { a, b, asOf } = pair;
  const [ties] = await ask(tiesBetween, pair);
  let found: Promise<Map<string, Found>> | undefined;
  const shared = () => {
    found ??= ask(sharedEntries, pair).then(rows => new Map(rows.map(row => [row.kind, row])));
    return found;
  };

  return {
    aId: a,
    bId: b,
    asOf,
    tieIds: ties?.ids ?? [],
    tieCount: ties?.total ?? 0,

    /** How many things of a sort they share. */
    count: async (kind: string): Promise<number> => (await shared()).get(kind)?.total ?? 0,

    /** What they share of these sorts, by sort and name; of each at most 1,000. */
    async entries(kinds: readonly string[]): Promise<SharedRow[]> {
      const found = await shared();
      return kinds.flatMap(kind => (found.get(kind)?.ids ?? []).map(entryId => ({ kind, entryId })));
    },

    /** The ties by which they share each of these, in order. */
    async sharings(rows: readonly SharedRow[]): Promise<Sharings[]> {
      if (!rows.length) return [];
      const entries = rows.map(({ kind, entryId }) => ({ kind, id: entryId }));
      const found = new Map(
        (await ask(sharings, { entries, stakeholders: [a, b], asOf })).map(row => [keyOf(row), row]),
      );
      return entries.map(each => {
        const [ofA, ofB] = [a, b].map(stakeholder => found.get(keyOf({ ...each, stakeholder })));
        return {
          viaIds: [...new Set([...(ofA?.eventIds ?? []), ...(ofB?.eventIds ?? [])])],
          tieIdsOfA: ofA?.tieIds ?? [],
          tieIdsOfB: ofB?.tieIds ?? [],
        };
      });
    },

    /** Who else takes part in the projects that they share, by name, each with all its ways; and whether that is all. */
    async participants(condition: Condition | null): Promise<{ ways: Map<string, Way[]>; isWhole: boolean }> {
      const all = (await shared()).get('PROJECT')?.ids ?? [];
      const projects = all.slice(0, most.projects);
      const { query, parameters } = participations(condition, { projects, ends: [a, b], asOf, most: most.rows });
      const rows = projects.length ? await ask(query, parameters) : [];
      const ways = Map.groupBy(rows, ({ id }) => id);
      return {
        isWhole: projects.length === all.length && rows.length < most.rows,
        ways: new Map(
          [...ways].map(([id, found]) => [
            id,
            found.map(({ projectId, eventId, tieIds }) => ({
              by: eventId === null ? ('PROJECT' as const) : ('EVENT' as const),
              projectId,
              eventId,
              tieIds,
            })),
          ]),
        ),
      };
    },
  };
}

const keyOf = ({ kind, id, stakeholder }: Pick<Sharing, 'kind' | 'id' | 'stakeholder'>) =>
  `${kind} ${id} ${stakeholder}`;

/** Those of the ids that are no stakeholder's. */
export async function noStakeholders(ids: readonly string[], { ask }: Surroundings): Promise<string[]> {
  const found = new Set((await ask(stakeholdersAmong, { ids })).map(({ id }) => id));
  return ids.filter(id => !found.has(id));
}
