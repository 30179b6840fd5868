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

/** Who has a part in a project or an event, and where it stands. */
export type Unit = readonly [parts: readonly Taken[], places: readonly Crossed[], themes: readonly Crossed[]];

export interface ProjectRow {
  /** How many projects and ties of projects there are; where that is too much, the only row holds no project. */
  readonly found: number;
  readonly ties: number;
  readonly project: readonly [id: string, name: string, sure: boolean] | null;
  readonly own: Unit;
  readonly events: readonly (readonly [...Crossed, Unit])[];
}

export interface EntryList {
  readonly entries: readonly (readonly [id: string, name: string])[];
  /** The sources that most of its entries stand in, with how many. */
  readonly sources: readonly (readonly [id: string, name: string, description: string | null, count: number])[];
}

/** A row for each project: many small rows are taken in while others have their turn. */
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

  /** Ties of a project, or of an event: these have its days and not their own. */
  const crossed = (match: string, dated: boolean, more = '') =>
    `COLLECT { MATCH ${match}${where('tie', dated && day ? held('tie', day) : null)}
      RETURN [node.id, tie.confidence, ${dated && day ? surely('tie') : 'true'}${more}] LIMIT ${ties} }`;
  const roles = [...projectTies, 'ORGANISED', 'ATTENDED'].join('|');
  const unit = (name: 'project' | 'event') => {
    const dated = name === 'project';
    const parts = crossed(`(${name})<-[tie:${roles}]-(node:Stakeholder)`, dated, ', tie.id, type(tie)');
    const places = asked.places ? crossed(`(${name})-[tie:WORKS_IN|LOCATED_IN]->(node:Place)`, dated) : '[]';
    const themes = asked.themes ? crossed(`(${name})-[tie:ADDRESSES]->(node:Theme)`, false) : '[]';
    return `[${parts}, ${places}, ${themes}]`;
  };

  const projects = [asked.projects && predicate(asked.projects, into), day && held('node', day)].filter(Boolean);
  const text = `MATCH (node:Project)${projects.length ? ` WHERE ${projects.join(' AND ')}` : ''}
    WITH node LIMIT ${into.add('projects', most.projects + 1)}
    WITH collect(node) AS projects, sum(COUNT { (node)<-[:${roles}]-() }) AS ties
    WITH projects, size(projects) AS found, ties
    UNWIND CASE WHEN found > ${into.add('most', most.projects)} OR ties > ${ties} THEN [null] ELSE projects END AS project
    RETURN found, ties, CASE WHEN project IS NOT NULL THEN [project.id, project.name, ${day ? surely('project') : 'true'}] END AS project,
      ${unit('project')} AS own,
      COLLECT { MATCH (project)<-[under:UNDER]-(event:Event)${where('under', day && `event.sinceEarliest <= ${day}`)}
        RETURN [event.id, under.confidence, ${day ? `event.sinceLatest <= ${day}` : 'true'}, ${unit('event')}] LIMIT ${ties} } AS events`;
  return { query: defineQuery<Record<string, unknown>, ProjectRow>('projectFacts', text), parameters: into.values };
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
