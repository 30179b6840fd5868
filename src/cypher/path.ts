import type { Condition } from '../domain/steps.ts';
import { defineQuery, type Query } from '../neo4j/query.ts';
import { parameters, predicate } from './where.ts';

/** Which ties may be walked: those that hold, or may hold, on a day, of these confidences; null for any. */
export interface Walkable {
  readonly asOf: string | null;
  readonly confidences: readonly string[] | null;
}

const walkable = `($confidences IS NULL OR tie.confidence IN $confidences)
  AND ($asOf IS NULL OR (tie.sinceEarliest <= $asOf AND tie.untilLatest >= $asOf))`;

/** What leads to or from an entry and is no tie. */
const others = 'HAS_NAME|IDENTIFIED_BY|SUPPORTS|FOR|FROM|TO';

/** Kinds of ties; all that there are can be counted faster, as what is left without the others. */
export interface Kinds {
  readonly kinds: readonly string[];
  readonly areAll?: boolean;
}

const tiesOf = (entry: string, { kinds, areAll }: Kinds) =>
  areAll
    ? `COUNT { (${entry})--() } - COUNT { (${entry})-[:${others}]-() }`
    : `COUNT { (${entry})-[:${kinds.join('|')}]-() }`;

/** How many ties of these kinds each entry has. */
export const degrees = (kinds: Kinds) =>
  defineQuery<{ ids: readonly string[] }, { id: string; ties: number }>(
    'degrees',
    `UNWIND $ids AS id MATCH (entry:Entry {id: id}) RETURN id, ${tiesOf('entry', kinds)} AS ties`,
  );

/**
 * An entry that a level of a search finds: its id, the entries of the level before that it is tied to as places in the
 * list that was asked for, how many ties of the kinds it has whenever they hold, and whether it is a place or a theme.
 */
export type Neighbour = readonly [id: string, near: readonly number[], ties: number, isGround: boolean];

/** Whom the entries are tied to, in one row: a thousand rows take the driver longer than the database. */
export const neighbours = (kinds: Kinds) =>
  defineQuery<Walkable & { ids: readonly string[] }, { found: readonly Neighbour[] }>(
    'neighbours',
    `UNWIND range(0, size($ids) - 1) AS at
     MATCH (entry:Entry {id: $ids[at]})-[tie:${kinds.kinds.join('|')}]-(far) WHERE ${walkable}
     WITH far, collect(DISTINCT at) AS near
     RETURN collect([far.id, near, ${tiesOf('far', kinds)}, far:Place OR far:Theme]) AS found`,
  );

/** Pairs of an entry and a target that are tied, as places in the two lists; other far ends never leave the database. */
export const tiedTo = ({ kinds }: Kinds) =>
  defineQuery<
    Walkable & { ids: readonly string[]; targets: readonly string[] },
    { found: readonly (readonly [at: number, target: string])[] }
  >(
    'tiedTo',
    `UNWIND range(0, size($ids) - 1) AS at
     MATCH (entry:Entry {id: $ids[at]})-[tie:${kinds.join('|')}]-(far) WHERE far.id IN $targets AND ${walkable}
     RETURN collect(DISTINCT [at, far.id]) AS found`,
  );

/** Which of the entries meet a condition, with the values of its parameters. */
export function meeting(condition: Condition, ids: readonly string[]) {
  const into = parameters();
  const listed = into.add('ids', ids);
  const text = `UNWIND ${listed} AS id MATCH (node:Entry {id: id}) WHERE ${predicate(condition, into)} RETURN id`;
  const query: Query<object, { id: string }> = defineQuery('meeting', text);
  return { query, parameters: into.values };
}

/** The surest tie between two entries, and what there is beside it. */
export interface Link {
  readonly near: string;
  readonly far: string;
  readonly nearName: string;
  readonly farName: string;
  readonly farIsPerson: boolean;
  readonly tieId: string;
  readonly kind: string;
  readonly fromId: string;
  readonly confidence: string;
  /** Whether it holds for sure on the day that was asked for. */
  readonly isSure: boolean;
  /** How many sources say so. */
  readonly sources: number;
  /** How many further ties would serve. */
  readonly alternatives: number;
}

/** The surest tie of each pair. */
export const links = (kinds: readonly string[]) =>
  defineQuery<Walkable & { pairs: readonly (readonly [string, string])[] }, Link>(
    'links',
    `UNWIND $pairs AS pair
     MATCH (near:Entry {id: pair[0]}) MATCH (far:Entry {id: pair[1]})
     CALL (near, far) {
       MATCH (near)-[tie:${kinds.join('|')}]-(far) WHERE ${walkable}
       WITH tie, $asOf IS NULL OR (tie.sinceLatest <= $asOf AND tie.untilEarliest >= $asOf) AS isSure,
         COUNT { MATCH ()-[support:SUPPORTS]->() WHERE support.subjectId = tie.id
                 RETURN DISTINCT support.sourceId } AS sources
       ORDER BY CASE tie.confidence WHEN 'CONFIRMED' THEN 0 WHEN 'PROBABLE' THEN 1 ELSE 2 END,
         isSure DESC, sources DESC, tie.id
       RETURN collect([tie, isSure, sources])[0] AS best, count(*) - 1 AS alternatives
     }
     WITH near, far, alternatives, best[0] AS tie, best[1] AS isSure, best[2] AS sources WHERE tie IS NOT NULL
     RETURN near.id AS near, far.id AS far, near.name AS nearName, far.name AS farName, far:Person AS farIsPerson, tie.id AS tieId,
       type(tie) AS kind, tie.fromId AS fromId, tie.confidence AS confidence, isSure, sources, alternatives`,
  );
