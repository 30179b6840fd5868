import { LAST_DAY } from '../domain/dates.ts';
import { defineQuery } from '../neo4j/query.ts';

export type EndingKind = 'PROJECT' | 'AGREEMENT' | 'FUNDING' | 'POST' | 'MEMBERSHIP';

/** Where each kind of ending is read, its end as published, and whom `exposures` begins at. */
const entries = [
  { kind: 'PROJECT', label: 'Project', until: 'coalesce(it.end, it.plannedEnd)' },
  { kind: 'AGREEMENT', label: 'Agreement', until: 'it.expires' },
] as const;
const ties = [
  { kind: 'FUNDING', type: 'FUNDS', subject: 'it.toId' },
  { kind: 'POST', type: 'HOLDS_POST', subject: 'it.toId' },
  { kind: 'MEMBERSHIP', type: 'MEMBER_OF', subject: 'it.fromId' },
] as const;
/** An index on a day and the id serves only where both stand in a predicate. */
const sorts = [
  ...entries.map(({ kind, label, until }) => ({
    kind,
    match: `(it:${label}) USING INDEX it:${label}(untilLatest, id)`,
    indexed: 'it.id IS NOT NULL AND',
    until,
    subject: 'it.id',
  })),
  ...ties.map(({ kind, type, subject }) => ({
    kind,
    match: `()-[it:${type}]->()`,
    indexed: '',
    until: 'it.until',
    subject,
  })),
];

export interface EndingRow {
  readonly kind: EndingKind;
  readonly id: string;
  readonly until: string;
  readonly earliest: string;
  readonly latest: string;
  /** The project, agreement or stakeholder that it is about. */
  readonly subject: string;
}

/** What ends, or may end, in a span of days, and of each kind how many have no end to compare. At most `most` of a kind. */
export const endings = defineQuery<
  { from: string; to: string; most: unknown },
  { endings: EndingRow[]; withoutEnd: [EndingKind, number][] }
>(
  'endings',
  `CALL () {
     CALL () {
       ${sorts
         .map(
           ({ kind, match, indexed, until, subject }) => `MATCH ${match}
       WHERE ${indexed} it.untilLatest >= $from AND it.untilLatest < '${LAST_DAY}' AND it.untilEarliest <= $to
       RETURN {kind: '${kind}', id: it.id, until: ${until}, earliest: it.untilEarliest, latest: it.untilLatest,
               subject: ${subject}} AS ending LIMIT $most`,
         )
         .join('\n       UNION ALL ')} }
     RETURN collect(ending) AS endings }
   ${sorts
     .map(
       ({ kind, match, indexed }) =>
         `CALL () { MATCH ${match} WHERE ${indexed} it.untilLatest = '${LAST_DAY}' RETURN count(it) AS no${kind} }`,
     )
     .join('\n   ')}
   RETURN endings, [${sorts.map(({ kind }) => `['${kind}', no${kind}]`).join(', ')}] AS withoutEnd`,
);

/** The tie kinds by which somebody loses when a project or an agreement ends. */
const losing = 'ACCOUNTABLE_FOR|EXTENDS|IMPLEMENTS|PARTNERS_IN|BENEFITS_FROM';

/** Who has a part in what ends, and who funds the projects that each of them is in from a day on: two funders at most. */
export const exposures = defineQuery<
  { ids: readonly string[]; from: string },
  {
    exposed: [subject: string, parts: [stakeholder: string, kinds: string[]][], count: number][];
    funders: [stakeholder: string, funders: string[]][];
  }
>(
  'exposures',
  `UNWIND $ids AS id
   MATCH (subject:Entry {id: id})
   CALL (subject) {
     MATCH (subject)<-[tie:${losing}|PARTY_TO]-(node:Stakeholder) WHERE tie.untilLatest >= $from
     WITH node, collect(DISTINCT type(tie)) AS kinds ORDER BY node.sortName, node.id
     WITH collect([node, kinds]) AS everyone
     RETURN everyone[..100] AS parts, size(everyone) AS count }
   WITH collect([id, parts, count]) AS found
   CALL (found) {
     UNWIND found AS each UNWIND each[1] AS part
     WITH DISTINCT part[0] AS node
     CALL (node) {
       MATCH (node)-[tie:${losing}]->(project:Project)<-[funding:FUNDS]-(funder:Stakeholder)
       WHERE tie.untilLatest >= $from AND project.untilLatest >= $from AND funding.untilLatest >= $from
         AND funder.id <> node.id
       WITH DISTINCT funder LIMIT 2
       RETURN collect(funder.id) AS funding }
     RETURN collect([node.id, funding]) AS funders }
   RETURN [each IN found | [each[0], [part IN each[1] | [part[0].id, part[1]]], each[2]]] AS exposed, funders`,
);
