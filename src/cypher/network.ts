import type { Condition } from '../domain/steps.ts';
import { defineQuery, type Query } from '../neo4j/query.ts';
import { held, type Parameters, parameters, predicate } from './where.ts';

/** Which ties count. */
export interface TieFilter {
  readonly kinds: readonly string[];
  /** Only what holds, or may hold, on this day. */
  readonly asOf: string | null;
  readonly confidences: readonly string[] | null;
}

export interface Asked<Row> {
  readonly query: Query<Record<string, unknown>, Row>;
  readonly parameters: Record<string, unknown>;
}

/** What a statement may read and answer. */
export interface Bounds {
  /** Ties that it reads, whether they fit or not. */
  readonly read: number;
  /** Rows that it answers. */
  readonly most: number;
}

const counts = ({ asOf, confidences }: TieFilter, into: Parameters): string =>
  [
    'true',
    ...(asOf ? [held('tie', into.add('asOf', asOf))] : []),
    ...(confidences ? [`tie.confidence IN ${into.add('confidences', confidences)}`] : []),
  ].join(' AND ');

const asked = <Row>(name: string, into: Parameters, text: string): Asked<Row> => ({
  query: defineQuery(name, text),
  parameters: into.values,
});

/** Ids in the order in which they stay, how many there are in all, how many ties were read to find them. */
export interface Reached {
  readonly ids: readonly string[];
  readonly total: number;
  readonly read: number;
}

/** Which of the entries a tie away from `near` are wanted. */
export interface Reach {
  readonly near: readonly string[];
  readonly seen: readonly string[];
  /** On stakeholders; other entries pass. */
  readonly where: Condition | null;
  /** Only entries that are no stakeholders and are tied to two or more of `near`. */
  readonly linksOnly: boolean;
}

/** Entries one tie further, those with most ties of these kinds first. A dense entry is read up to the bounds. */
export function entriesReached(filter: TieFilter, reach: Reach, { read, most }: Bounds): Asked<Reached> {
  const into = parameters();
  const kinds = filter.kinds.join('|');
  const fits = [
    `NOT node.id IN ${into.add('seen', reach.seen)}`,
    ...(reach.linksOnly ? ['nears > 1 AND NOT node:Stakeholder'] : []),
    ...(reach.where ? [`(NOT node:Stakeholder OR ${predicate(reach.where, into)})`] : []),
  ];
  return asked(
    'entriesReached',
    into,
    `UNWIND ${into.add('near', reach.near)} AS id
     MATCH (near:Entry {id: id})-[tie:${kinds}]-(node)
     WHERE ${counts(filter, into)}
     WITH near, node LIMIT ${into.add('read', read)}
     WITH node, count(*) AS ties, count(DISTINCT near) AS nears
     WITH node, ties, ${fits.join(' AND ')} AS fits, COUNT { (node)-[:${kinds}]-() } AS degree
     ORDER BY degree DESC, node.id
     WITH collect(CASE WHEN fits THEN node.id END) AS ids, sum(ties) AS read
     RETURN ids[..${into.add('most', most)}] AS ids, size(ids) AS total, read`,
  );
}

/** Stakeholders that meet a condition and exist, or may exist, on the day; those with most ties of these kinds first. */
export function stakeholdersSelected(filter: TieFilter, where: Condition, most: number): Asked<Reached> {
  const into = parameters();
  const conditions = [predicate(where, into), ...(filter.asOf ? [held('node', into.add('asOf', filter.asOf))] : [])];
  return asked(
    'stakeholdersSelected',
    into,
    `MATCH (node:Stakeholder)
     WHERE ${conditions.join(' AND ')}
     WITH node, COUNT { (node)-[:${filter.kinds.join('|')}]-() } AS degree
     ORDER BY degree DESC, node.id
     WITH collect(node.id) AS ids
     RETURN ids[..${into.add('most', most)}] AS ids, size(ids) AS total, 0 AS read`,
  );
}

export interface Parts {
  /** [id, name, labels] */
  readonly nodes: readonly (readonly [string, string, readonly string[]])[];
  /** [id, kind, from, to, confidence, role, since, until] */
  readonly ties: readonly (readonly [string, string, string, string, string, ...(string | null)[]])[];
  readonly read: number;
}

/** Entries by id, and the ties between them. */
export function networkParts(filter: TieFilter, ids: readonly string[], read: number): Asked<Parts> {
  const into = parameters();
  const among = into.add('ids', ids);
  return asked(
    'networkParts',
    into,
    `CALL () {
       UNWIND ${among} AS id MATCH (node:Entry {id: id})
       RETURN collect([node.id, node.name, labels(node)]) AS nodes }
     CALL () {
       UNWIND ${among} AS id MATCH (:Entry {id: id})-[tie:${filter.kinds.join('|')}]->()
       WITH tie LIMIT ${into.add('read', read)}
       RETURN count(*) AS read, collect(CASE WHEN tie.toId IN ${among} AND ${counts(filter, into)}
         THEN [tie.id, type(tie), tie.fromId, tie.toId, tie.confidence, tie.role, tie.since, tie.until] END) AS ties }
     RETURN nodes, ties, read`,
  );
}

/** The sources that ties rest on, each as "publisher: title". */
export const sourcesOfTies = defineQuery<{ ids: readonly string[] }, { id: string; sources: string[] }>(
  'sourcesOfTies',
  `UNWIND $ids AS id
   MATCH (source)-[support:SUPPORTS]->() WHERE support.subjectId = id
   WITH DISTINCT id, source ORDER BY id, source.sortName, source.id
   RETURN id, collect(coalesce(source.publisher + ': ', '') + source.name) AS sources`,
);

/** An entry, and the ties that begin at it: their other ends, and their ids where they are not doubtful. */
export interface EntryTies {
  readonly id: string;
  readonly isStakeholder: boolean;
  readonly ties: readonly (readonly [to: string, id: string | null])[];
}

/** Stakeholders, and entries at which a tie begins that counts: a row each, and one more than the bound where there are more. */
export function wholeNetwork(
  filter: TieFilter,
  { entries, ties }: { entries: number; ties: number },
): Asked<EntryTies> {
  const into = parameters();
  return asked(
    'wholeNetwork',
    into,
    `MATCH (node:Entry)
     WITH node.id AS id, node:Stakeholder AS isStakeholder, COLLECT {
       MATCH (node)-[tie:${filter.kinds.join('|')}]->() WHERE ${counts(filter, into)}
       RETURN [tie.toId, CASE WHEN tie.confidence <> 'DOUBTFUL' THEN tie.id END] LIMIT ${into.add('ties', ties + 1)} } AS ties
     WHERE isStakeholder OR size(ties) > 0
     RETURN id, isStakeholder, ties LIMIT ${into.add('entries', entries + 1)}`,
  );
}

/** What rests on two sources or more. */
export const supportedTwice = defineQuery<object, { id: string }>(
  'supportedTwice',
  `MATCH ()-[support:SUPPORTS]->()
   WITH support.subjectId AS id, min(support.sourceId) AS first, max(support.sourceId) AS last WHERE first <> last
   RETURN id`,
);

/** The ids of stakeholders that meet a condition. */
export function stakeholdersMeeting(where: Condition, most: number): Asked<{ ids: readonly string[] }> {
  const into = parameters();
  return asked(
    'stakeholdersMeeting',
    into,
    `MATCH (node:Stakeholder) WHERE ${predicate(where, into)}
     WITH node LIMIT ${into.add('most', most)}
     RETURN collect(node.id) AS ids`,
  );
}
