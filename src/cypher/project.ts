import type { Condition } from '../domain/steps.ts';
import { projectTies } from '../domain/vocabulary.ts';
import { defineQuery } from '../neo4j/query.ts';
import { held, parameters, predicate } from './where.ts';

/** What is to be read of projects, of the events under them, and of who has a part in either. */
export interface ProjectsAsked {
  readonly projects: Condition | null;
  /** Stakeholders who do not meet it are read too, and are marked. */
  readonly stakeholders: Condition | null;
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

/** The most that one statement reads of each sort; one more of them tells that there are too many. */
export const most = { projects: 5_000, ties: 50_000, entries: 20_000 } as const;

/** A tie: its two ends, its confidence, whether it surely holds on the day, its id, its kind. */
export type Crossed = readonly [from: string, to: string, confidence: string, sure: boolean, id: string, kind: string];

export interface ProjectRow {
  readonly projects: readonly (readonly [id: string, name: string, sure: boolean])[];
  readonly events: readonly Crossed[];
  readonly places: readonly Crossed[];
  readonly themes: readonly Crossed[];
  readonly parts: readonly Crossed[];
  /** From a place or theme to itself and to each wider one, with the confidences of the ties between. */
  readonly wider: readonly (readonly [from: string, to: string, confidences: readonly string[]])[];
  readonly stakeholders: readonly (readonly [id: string, name: string, labels: readonly string[], meets: boolean])[];
}

export interface EntryList {
  readonly entries: readonly (readonly [id: string, name: string])[];
  /** The sources that most of its entries stand in, with how many. */
  readonly sources: readonly (readonly [id: string, name: string, description: string | null, count: number])[];
}

/** One row with all of it. Ties are read from their projects and events; places and themes only upward. */
export function projectFacts(asked: ProjectsAsked) {
  const into = parameters();
  const day = asked.day && into.add('day', asked.day);
  const confidences = asked.confidences && into.add('confidences', asked.confidences);
  const ties = into.add('ties', most.ties + 1);
  const surely = (name: string) => `${name}.sinceLatest <= ${day} AND ${name}.untilEarliest >= ${day}`;
  const where = (...conditions: readonly (string | false)[]) => {
    const all = [confidences && `tie.confidence IN ${confidences}`, ...conditions].filter(Boolean);
    return all.length ? ` WHERE ${all.join(' AND ')}` : '';
  };

  /** Ties of projects and of events; where they are dated, an event's have its days and not their own. */
  const crossed = (name: string, match: string, ends: string, far: string, dated: boolean) => `CALL (units) {
    UNWIND units AS unit MATCH ${match}${where(dated && day !== null && `(unit:Event OR ${held('tie', day)})`)}
    WITH unit, tie, node LIMIT ${ties}
    RETURN collect([${ends}, tie.confidence, ${dated && day ? `unit:Event OR ${surely('tie')}` : 'true'}, tie.id, type(tie)]) AS ${name},
           collect(DISTINCT node) AS ${far} }`;

  const wider = (from: string, kind: string, type: string, name: string) => `CALL (${from}) {
    UNWIND ${from} AS node MATCH way = (node)-[:${kind}*0..6]->(wider:${type})
    RETURN collect([node.id, wider.id, [tie IN relationships(way) | tie.confidence]]) AS ${name} }`;

  const projects = [asked.projects && predicate(asked.projects, into), day && held('node', day)].filter(Boolean);
  const roles = [...projectTies, 'ORGANISED', 'ATTENDED'].join('|');
  const outward = 'unit.id, node.id';
  const text = [
    `MATCH (node:Project)${projects.length ? ` WHERE ${projects.join(' AND ')}` : ''}`,
    `WITH node LIMIT ${into.add('projects', most.projects + 1)} WITH collect(node) AS found`,
    // Too many are refused: nothing more is read of them.
    `WITH found, CASE WHEN size(found) > ${into.add('most', most.projects)} THEN [] ELSE found END AS projects`,
    `CALL (projects) {
      UNWIND projects AS unit MATCH (unit)<-[tie:UNDER]-(node:Event)${where(day !== null && `node.sinceEarliest <= ${day}`)}
      WITH unit, tie, node LIMIT ${ties}
      RETURN collect([node.id, unit.id, tie.confidence, ${day ? `node.sinceLatest <= ${day}` : 'true'}, tie.id, type(tie)]) AS events,
             collect(DISTINCT node) AS under }`,
    'WITH found, events, projects + under AS units',
    crossed('parts', `(unit)<-[tie:${roles}]-(node:Stakeholder)`, 'node.id, unit.id', 'having', true),
    ...(asked.places
      ? [
          crossed('places', '(unit)-[tie:WORKS_IN|LOCATED_IN]->(node:Place)', outward, 'at', true),
          wider('at', 'LOCATED_IN', 'Place', 'widerPlaces'),
        ]
      : ['WITH *, [] AS places, [] AS widerPlaces']),
    ...(asked.themes
      ? [
          crossed('themes', '(unit)-[tie:ADDRESSES]->(node:Theme)', outward, 'about', false),
          wider('about', 'UNDER', 'Theme', 'widerThemes'),
        ]
      : ['WITH *, [] AS themes, [] AS widerThemes']),
    `CALL (having) {
      UNWIND having AS node
      RETURN collect([node.id, node.name, labels(node), ${asked.stakeholders ? predicate(asked.stakeholders, into) : 'true'}]) AS stakeholders }`,
    `RETURN [node IN found | [node.id, node.name, ${day ? surely('node') : 'true'}]] AS projects, events, places, themes, parts,
            widerPlaces + widerThemes AS wider, stakeholders`,
  ].join('\n');
  return { query: defineQuery<Record<string, unknown>, ProjectRow>('projectFacts', text), parameters: into.values };
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
