import type { Condition } from '../domain/steps.ts';
import { projectTies } from '../domain/vocabulary.ts';
import { defineQuery, type Query } from '../neo4j/query.ts';
import { funded, sharedBy } from './walks.ts';
import { held, isNear, parameters, predicate } from './where.ts';

const roles = projectTies.join('|');
const attendance = sharedBy.EVENT.join('|');

/** Sorts whose entries two stakeholders share by their own ties alone. */
const direct = [...sharedBy.EVENT, ...sharedBy.COMMITTEE, ...sharedBy.AGREEMENT, ...sharedBy.PLACE].join('|');

const holds = (...ties: string[]) => ties.map(tie => `($asOf IS NULL OR (${held(tie, '$asOf')}))`).join(' AND ');

/** Which of the ids are stakeholders'. */
export const stakeholdersAmong = defineQuery<{ ids: readonly string[] }, { id: string }>(
  'stakeholdersAmong',
  'UNWIND $ids AS id MATCH (entry:Entry {id: id}) WHERE entry:Stakeholder RETURN id',
);

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly asOf: string | null;
}

/** The ties of two stakeholders to each other, the surest first. */
export const tiesBetween = defineQuery<Pair, { ids: string[]; total: number }>(
  'tiesBetween',
  `MATCH (a:Entry {id: $a}) MATCH (b:Entry {id: $b})
   MATCH (a)-[tie]-(b) WHERE ${holds('tie')}
   WITH tie ORDER BY CASE tie.confidence WHEN 'CONFIRMED' THEN 0 WHEN 'PROBABLE' THEN 1 ELSE 2 END, tie.id
   RETURN collect(tie.id)[..100] AS ids, count(*) AS total`,
);

/** Binds the projects that a stakeholder takes part in: by its own ties of these kinds, or by events under them. */
const projectsOf = (who: 'a' | 'b', kinds: string) => `CALL (${who}) {
       MATCH (${who})-[tie:${kinds}]->(project:Project) WHERE ${holds('tie')} RETURN project
       UNION
       MATCH (${who})-[tie:${attendance}]->(:Event)-[under:UNDER]->(project:Project) WHERE ${holds('tie', 'under')}
       RETURN project
     }`;

/** Entries that two stakeholders share: for each sort how many, and the first 1,000 by name. */
export const sharedEntries = defineQuery<Pair, { kind: string; ids: string[]; total: number }>(
  'sharedEntries',
  `MATCH (a:Entry {id: $a}) MATCH (b:Entry {id: $b})
   CALL (a, b) {
     MATCH (a)-[tie:${direct}]->(entry)<-[other:${direct}]-(b) WHERE ${holds('tie', 'other')} AND ${isNear('entry')}
     RETURN DISTINCT CASE type(tie)
       WHEN 'MEMBER_OF' THEN 'COMMITTEE' WHEN 'PARTY_TO' THEN 'AGREEMENT' WHEN 'LOCATED_IN' THEN 'PLACE'
       WHEN 'WORKS_IN' THEN 'PLACE' ELSE 'EVENT'
     END AS kind, entry
     UNION
     ${projectsOf('a', roles)}
     WITH b, collect(DISTINCT project) AS projects
     ${projectsOf('b', roles)}
     WITH project, projects WHERE project IN projects
     RETURN DISTINCT 'PROJECT' AS kind, project AS entry
     UNION
     ${projectsOf('a', funded)}
     MATCH (project)<-[funds:FUNDS]-(funder) WHERE ${holds('funds')}
     WITH a, b, collect(DISTINCT funder) AS funders
     ${projectsOf('b', funded)}
     MATCH (project)<-[funds:FUNDS]-(funder) WHERE funder IN funders AND funder <> a AND funder <> b AND ${holds('funds')}
     RETURN DISTINCT 'FUNDER' AS kind, funder AS entry
   }
   WITH kind, entry ORDER BY entry.sortName, entry.id
   RETURN kind, collect(entry.id)[..1000] AS ids, count(*) AS total`,
);

/** What ties a stakeholder to an entry that it shares: chains of ties, with the event of each that leads through one. */
export interface Sharing {
  readonly kind: string;
  readonly id: string;
  readonly stakeholder: string;
  readonly tieIds: readonly string[];
  readonly eventIds: readonly string[];
}

/**
 * How stakeholders come to share entries, its own ties first; at most 20 chains of each with each. What is further
 * away is looked for from the stakeholder: a funder may have a hundred times as many projects.
 */
export const sharings = defineQuery<
  { entries: readonly { kind: string; id: string }[]; stakeholders: readonly string[]; asOf: string | null },
  Sharing
>(
  'sharings',
  `WITH [each IN $entries WHERE each.kind = 'PROJECT' | each.id] AS projects,
     [each IN $entries WHERE each.kind = 'FUNDER' | each.id] AS funders
   UNWIND $stakeholders AS stakeholder MATCH (who:Entry {id: stakeholder})
   CALL (who, projects, funders) {
     UNWIND $entries AS each MATCH (entry:Entry {id: each.id})
     MATCH (who)-[tie:${Object.values(sharedBy).flat().join('|')}]->(entry)
     WHERE each.kind <> 'FUNDER' AND ${holds('tie')}
     RETURN each.kind AS kind, entry, [tie.id] AS chain, null AS event
     UNION ALL
     MATCH (who)-[tie:${attendance}]->(event:Event)-[under:UNDER]->(entry)
     WHERE entry.id IN projects AND ${holds('tie', 'under')}
     RETURN 'PROJECT' AS kind, entry, [tie.id, under.id] AS chain, event.id AS event
     UNION ALL
     MATCH (who)-[tie:${funded}]->(project:Project)<-[funds:FUNDS]-(entry)
     WHERE entry.id IN funders AND ${holds('tie', 'funds')}
     RETURN 'FUNDER' AS kind, entry, [tie.id, funds.id] AS chain, null AS event
     UNION ALL
     MATCH (who)-[tie:${attendance}]->(event:Event)-[under:UNDER]->(project:Project)<-[funds:FUNDS]-(entry)
     WHERE entry.id IN funders AND ${holds('tie', 'under', 'funds')}
     RETURN 'FUNDER' AS kind, entry, [tie.id, under.id, funds.id] AS chain, event.id AS event
   }
   WITH stakeholder, kind, entry, chain, event ORDER BY size(chain), chain[0], chain[1], chain[2]
   WITH stakeholder, kind, entry, collect({ids: chain, event: event})[..20] AS chains
   RETURN kind, entry.id AS id, stakeholder,
     reduce(ids = [], chain IN chains | ids + [id IN chain.ids WHERE NOT id IN ids]) AS tieIds,
     [chain IN chains WHERE chain.event IS NOT NULL | chain.event] AS eventIds`,
);

/** A stakeholder's part in one of the projects that two others share. */
export interface Participation {
  readonly id: string;
  readonly projectId: string;
  /** The event by which it takes part; null where its own ties say so. */
  readonly eventId: string | null;
  readonly tieIds: readonly string[];
}

/** Who takes part in the projects beside `ends`, by name; `most` rows. */
export function participations(
  condition: Condition | null,
  given: { projects: readonly string[]; ends: readonly string[]; asOf: string | null; most: number },
) {
  const into = parameters();
  for (const [name, value] of Object.entries(given)) into.add(name, value);
  const query: Query<object, Participation> = defineQuery(
    'participations',
    `UNWIND $projects AS id MATCH (project:Entry {id: id})
     CALL (project) {
       MATCH (project)<-[tie:${roles}]-(node) WHERE ${holds('tie')}
       RETURN node, null AS event, collect(tie.id) AS tieIds
       UNION ALL
       MATCH (project)<-[under:UNDER]-(event:Event)<-[tie:${attendance}]-(node:Stakeholder) WHERE ${holds('tie', 'under')}
       RETURN node, event, collect(tie.id) + collect(DISTINCT under.id) AS tieIds
     }
     WITH node, project, event, tieIds
     WHERE NOT node.id IN $ends${condition ? ` AND ${predicate(condition, into)}` : ''}
     WITH node, project, event, tieIds ORDER BY node.sortName, node.id, event IS NOT NULL, project.id, event.id LIMIT $most
     RETURN node.id AS id, project.id AS projectId, event.id AS eventId, tieIds`,
  );
  return { query, parameters: into.values };
}
