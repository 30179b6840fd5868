import { judged, whenever } from '../domain/conditions.ts';
import type { Condition, When } from '../domain/steps.ts';
import { defineQuery, type Query } from '../neo4j/query.ts';
import { type Parameters, parameters, pathHolds, predicate, selected } from './where.ts';

/** A member of the group, and what meets the condition for it: itself, a part or a successor; `by` is null where nothing does. */
export interface GapRow {
  readonly id: string;
  /** Whether it surely is one of the group. */
  readonly belongs: boolean;
  readonly by: string | null;
  readonly through: 'SELF' | 'PART' | 'SUCCESSOR' | null;
  /** The ties that lead from the member to `by`. */
  readonly ties: readonly string[] | null;
  readonly surely: boolean | null;
}

/** From a member to those whose doing counts as its own; no predecessor is among them. */
const relatives = [
  { through: 'PART', rank: 1, way: '(node)<-[:PART_OF*1..3]-(by:Stakeholder)' },
  { through: 'SUCCESSOR', rank: 2, way: '(node)-[:SUCCEEDED_BY*1..3]->(by:Stakeholder)' },
  {
    through: 'SUCCESSOR',
    rank: 2,
    way: '(node)-[:SUCCEEDED_BY*1..3]->(:Stakeholder)<-[:PART_OF*1..3]-(by:Stakeholder)',
  },
];

/** Each of the group with the best that meets the condition for it: a sure one before a doubtful one, then the nearest. */
export function gapOf(
  of: Condition,
  lacking: Condition,
  day: string | null,
  most: number,
): { query: Query<Record<string, unknown>, GapRow>; parameters: Record<string, unknown> } {
  const into = parameters();
  const perhaps: When = { ...whenever, from: day, to: day };
  const group = selected(
    { is: 'and', of: [judged(of, day, false), { is: 'exists', when: perhaps }] },
    'Stakeholder',
    into,
  );
  const holds = (condition: Condition, surely: boolean, node: string) =>
    `coalesce(${predicate(judged(condition, day, surely), into, node)}, false)`;
  const text = `${group.match} WHERE ${group.where.join(' AND ')}
    WITH DISTINCT node LIMIT ${into.add('most', most)}
    CALL (node) {
      CALL (node) {
        RETURN node AS by, 'SELF' AS through, 0 AS rank, [] AS ties, true AS sure
        ${relatives.map(relative => `UNION ALL ${reached(relative, perhaps, into)}`).join('\n')}
      }
      WITH by, through, rank, ties, sure WHERE ${holds(lacking, false, 'by')}
      WITH by, through, rank, ties, sure AND ${holds(lacking, true, 'by')} AS surely
      ORDER BY surely DESC, rank, size(ties), by.sortName, by.id LIMIT 1
      RETURN collect([by.id, through, ties, surely])[0] AS best
    }
    WITH node, best ORDER BY node.sortName, node.id
    RETURN node.id AS id, ${holds(of, true, 'node')} AS belongs,
      best[0] AS by, best[1] AS through, best[2] AS ties, best[3] AS surely`;
  return { query: defineQuery('gapOf', text), parameters: into.values };
}

function reached({ way, through, rank }: (typeof relatives)[number], perhaps: When, into: Parameters): string {
  const held = pathHolds('path', perhaps, into) || 'true';
  const surely = pathHolds('path', { ...perhaps, surely: true }, into);
  return `MATCH path = ${way} WHERE by <> node AND ${held}
    RETURN by, '${through}' AS through, ${rank} AS rank, [tie IN relationships(path) | tie.id] AS ties, ${surely} AS sure`;
}

/** What entries are called, and what sources say of how complete their lists of members or participants are. */
export const listings = defineQuery<
  { ids: readonly string[] },
  { id: string; name: string; listed: string | null; organisations: number | null; quote: string | null }
>(
  'listings',
  `UNWIND $ids AS id MATCH (entry:Entry {id: id})
   RETURN id, entry.name AS name, entry.membersListed AS listed, entry.attendanceOrganisations AS organisations,
     COLLECT {
       MATCH ()-[passage:SUPPORTS]->() WHERE passage.subjectId = id AND passage.field IN ['members', 'membersListed']
       RETURN passage.quote ORDER BY passage.id LIMIT 1
     }[0] AS quote`,
);
