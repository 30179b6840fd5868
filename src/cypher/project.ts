import type { Condition } from '../domain/steps.ts';
import { projectTies } from '../domain/vocabulary.ts';
import { defineQuery } from '../neo4j/query.ts';
import { held, parameters, predicate } from './where.ts';

/** What is to be read of projects, of the events under them, and of who has a part in either. */
export interface ProjectsAsked {
  readonly projects: Condition | null;
  /** Only what holds, or may hold, on this day; an event from its day on. */
  readonly day: string | null;
  readonly confidences: readonly string[] | null;
  readonly places: boolean;
  readonly themes: boolean;
}

/** A list that is read whole: the places of a level, or the themes of a scheme. */
export interface EntriesAsked {
  readonly type: 'Place' | 'Theme';
  readonly sort: string;
  /** The place in which they lie; null for all. */
  readonly within: string | null;
}

/** The most that is read of each sort; more projects or ties of theirs are told apart before any is read. */
export const most = { projects: 100_000, ties: 500_000, entries: 20_000 } as const;

/** A tie: its far end, its confidence, whether it surely holds on the day. */
export type Crossed = readonly [far: string, confidence: string, sure: boolean];

/** A stakeholder's part, with its tie's id and kind. */
export type Taken = readonly [...Crossed, id: string, kind: string];

/** A project, or an event under it: who has a part in it, and where it stands. */
export interface UnitRow {
  /** How many projects and ties of projects there are; where that is too much, the only row holds no project. */
  readonly found: number;
  readonly ties: number;
  readonly project: string;
  readonly name: string;
  readonly unit: string;
  /** Of the tie to its project; null of the project itself. */
  readonly confidence: string | null;
  /** Whether it surely is, or an event was, on the day. */
  readonly sure: boolean;
  readonly parts: readonly Taken[];
  readonly places: readonly Crossed[];
  readonly themes: readonly Crossed[];
}

export interface EntryList {
  readonly entries: readonly (readonly [id: string, name: string])[];
  /** The sources that most of its entries stand in, with how many. */
  readonly sources: readonly (readonly [id: string, name: string, description: string | null, count: number])[];
}

/** A row for each project and each event under it: many small rows are taken in while others have their turn. */
export function projectFacts(asked: ProjectsAsked) {
  const into = parameters();
  const day = asked.day && into.add('day', asked.day);
  const confidences = asked.confidences && into.add('confidences', asked.confidences);
  const ties = into.add('ties', most.ties);
  const surely = (name: string) => `${name}.sinceLatest <= ${day} AND ${name}.untilEarliest >= ${day}`;
  const where = (tie: string, ...conditions: readonly (string | null)[]) => {
    const all = [confidences && `${tie}.confidence IN ${confidences}`, ...conditions].filter(Boolean);
    return all.length ? ` WHERE ${all.join(' AND ')}` : '';
  };

  /** Ties of a project or an event; where they are dated, an event's have its days and not their own. */
  const crossed = (match: string, dated: boolean, more = '') =>
    `COLLECT { MATCH ${match}${where('tie', dated && day ? `(unit:Event OR ${held('tie', day)})` : null)}
      RETURN [node.id, tie.confidence, ${dated && day ? `unit:Event OR ${surely('tie')}` : 'true'}${more}] LIMIT ${ties} }`;
  const roles = [...projectTies, 'ORGANISED', 'ATTENDED'].join('|');

  const projects = [asked.projects && predicate(asked.projects, into), day && held('node', day)].filter(Boolean);
  const text = `MATCH (node:Project)${projects.length ? ` WHERE ${projects.join(' AND ')}` : ''}
    WITH node LIMIT ${into.add('projects', most.projects + 1)}
    WITH collect(node) AS projects, sum(COUNT { (node)<-[:${roles}]-() }) AS ties
    WITH projects, size(projects) AS found, ties
    UNWIND CASE WHEN found > ${into.add('most', most.projects)} OR ties > ${ties} THEN [null] ELSE projects END AS project
    CALL (project) {
      RETURN project AS unit, null AS confidence, ${day ? surely('project') : 'true'} AS sure
      UNION ALL
      MATCH (project)<-[under:UNDER]-(unit:Event)${where('under', day && `unit.sinceEarliest <= ${day}`)}
      RETURN unit, under.confidence AS confidence, ${day ? `unit.sinceLatest <= ${day}` : 'true'} AS sure LIMIT ${ties} }
    RETURN found, ties, project.id AS project, project.name AS name, unit.id AS unit, confidence, sure,
      ${crossed(`(unit)<-[tie:${roles}]-(node:Stakeholder)`, true, ', tie.id, type(tie)')} AS parts,
      ${asked.places ? crossed('(unit)-[tie:WORKS_IN|LOCATED_IN]->(node:Place)', true) : '[]'} AS places,
      ${asked.themes ? crossed('(unit)-[tie:ADDRESSES]->(node:Theme)', false) : '[]'} AS themes`;
  return { query: defineQuery<Record<string, unknown>, UnitRow>('projectFacts', text), parameters: into.values };
}

/** From places and themes to themselves and to each wider one, with the confidences of the ties between. */
export const widerEntries = defineQuery<
  { ids: readonly string[] },
  { from: string; wider: readonly (readonly [id: string, confidences: readonly string[]])[] }
>(
  'widerEntries',
  `UNWIND $ids AS id
   MATCH (node:Entry {id: id})
   RETURN id AS from, COLLECT {
     MATCH way = (node)-[:LOCATED_IN|UNDER*0..6]->(wider:Place|Theme)
     RETURN [wider.id, [tie IN relationships(way) | tie.confidence]] } AS wider`,
);

/** A stakeholder: its type, and whether it meets a condition. */
export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly meets: boolean;
}

/** Stakeholders by id, or all of them, which are not sought one by one. */
export function participants(ids: readonly string[] | null, types: readonly string[], condition: Condition | null) {
  const into = parameters();
  const text = `${ids ? `UNWIND ${into.add('ids', ids)} AS id MATCH (node:Stakeholder&Entry {id: id})` : 'MATCH (node:Stakeholder)'}
    RETURN node.id AS id, node.name AS name, ${condition ? predicate(condition, into) : 'true'} AS meets,
      [label IN labels(node) WHERE label IN ${into.add('types', types)}][0] AS type`;
  return { query: defineQuery<Record<string, unknown>, Participant>('participants', text), parameters: into.values };
}

/** A list of places or themes by name, and the three sources that have most of it: a statement of its own, soon planned. */
export const entryList = (type: EntriesAsked['type']) =>
  defineQuery<{ sort: string; within: string | null; most: unknown }, EntryList>(
    'entryList',
    `MATCH (entry:${type}) WHERE entry.${type === 'Place' ? 'level' : 'scheme'} = $sort
       AND ($within IS NULL OR EXISTS { (entry)-[:LOCATED_IN*0..6]->(:Place {id: $within}) })
     WITH entry ORDER BY entry.sortName, entry.id LIMIT $most
     WITH collect(entry) AS entries
     CALL (entries) {
       UNWIND entries AS entry
       MATCH ()-[support:SUPPORTS]->() WHERE support.subjectId = entry.id
       WITH support.sourceId AS sourceId, count(DISTINCT entry) AS listed ORDER BY listed DESC, sourceId LIMIT 3
       MATCH (source:Entry {id: sourceId})
       WITH source, listed ORDER BY listed DESC, source.id
       RETURN collect([source.id, source.name, source.description, listed]) AS sources }
     RETURN [entry IN entries | [entry.id, entry.name]] AS entries, sources`,
  );
