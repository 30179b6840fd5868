import { supportsOf } from '../cypher/fact.ts';
import {
  type Footing,
  footingOf,
  footingRule,
  isPublishedBefore,
  type Origin,
  type Weakness,
} from '../domain/evidence.ts';
import { integer } from '../neo4j/query.ts';
import type { Surroundings } from './relations.ts';

/** Something that is said about an entry, with what it rests on. */
export interface Fact extends Footing {
  readonly entryId: string;
  readonly field: string | null;
  readonly tieId: string | null;
  readonly sources: readonly Origin[];
  readonly sourceIds: readonly string[];
  readonly sourceCount: number;
}

export interface FactFilter {
  readonly fewerThan?: number | null | undefined;
  readonly publishedBefore?: string | null | undefined;
  readonly weaknesses?: readonly Weakness[] | null | undefined;
}

/** Ties of an entry that are considered. */
const most = 2_000;

/**
 * Every fact about an entry, the weakest first: fewest sources, then fewest publishers, then the entry, its fields, its
 * ties. Ties are those that may hold on `asOf`; ages are reckoned from it, or from today. One round trip.
 */
export async function factsAbout(
  { ask, vocabulary }: Surroundings,
  entryId: string,
  asOf: string | null,
  today: string,
): Promise<{ facts: Fact[]; rule: string; isCut: boolean }> {
  const day = asOf ?? today;
  const kinds = [...vocabulary.tieKinds.keys()];
  const rows = await ask(supportsOf(kinds), { id: entryId, day: asOf, limit: integer(most + 1) });
  const ties = rows.filter(({ tie }) => tie !== null);
  const kept = rows.filter(row => row !== ties[most]);
  const facts = kept.flatMap(({ tie, confidence, passages }) => {
    const isDoubtful = confidence === 'DOUBTFUL';
    const fact = (field: string | null, of: typeof passages): Fact => {
      const sources = [...new Map(of.map(({ source }) => [source.id, source])).values()];
      const footing = footingOf(sources, day, isDoubtful);
      const sourceIds = sources.map(({ id }) => id).sort();
      return { ...footing, entryId, field, tieId: tie, sources, sourceIds, sourceCount: sources.length };
    };
    if (tie !== null) return [fact(null, passages)];
    const byField = Map.groupBy(passages, ({ field }) => field);
    return [...new Set([null, ...byField.keys()])].map(field => fact(field, byField.get(field) ?? []));
  });
  return { facts: facts.sort(weakestFirst), rule: footingRule(day, asOf), isCut: ties.length > most };
}

/** Whether a fact meets the conditions that are given. */
export const meets = ({ fewerThan, publishedBefore, weaknesses }: FactFilter, fact: Fact): boolean =>
  (fewerThan == null || fact.sourceCount < fewerThan) &&
  (publishedBefore == null || isPublishedBefore(fact.sources, publishedBefore)) &&
  (weaknesses == null || weaknesses.some(weakness => fact.weaknesses.includes(weakness)));

/** What tells one fact about an entry from the others. */
export const factKey = ({ field, tieId }: Fact): string => (tieId ? `2 ${tieId}` : field === null ? '0' : `1 ${field}`);

const weakestFirst = (a: Fact, b: Fact): number =>
  a.sourceCount - b.sourceCount || a.publishers.length - b.publishers.length || (factKey(a) < factKey(b) ? -1 : 1);
