import { setTieKeys } from '../domain/tie-keys.ts';
import { defineQuery } from '../neo4j/query.ts';

/** Types of which JavaScript knows what they were; keys of other values come with their type. */
const plain = ['STRING', 'INTEGER', 'BOOLEAN']
  .flatMap(type => [`${type} NOT NULL`, `LIST<${type} NOT NULL> NOT NULL`])
  .concat('LIST<NOTHING> NOT NULL');
const properties = (of: string) =>
  `properties(${of}) AS properties, [key IN keys(${of}) WHERE NOT valueType(${of}[key]) IN ['${plain.join("', '")}'] | [key, valueType(${of}[key])]] AS others`;

/** Properties of a node or relationship, and the types of those that are neither text, whole numbers, choices nor lists of them. */
export interface StoredProperties {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly others: readonly (readonly [key: string, type: string])[];
}

/** All that is stored but the mark of a restore. `ref` is the database's number of a node: it holds while nobody writes. */
export const allNodes = defineQuery<object, StoredProperties & { ref: number; labels: readonly string[] }>(
  'allNodes',
  `MATCH (node) WHERE NOT node:Restore RETURN id(node) AS ref, labels(node) AS labels, ${properties('node')}`,
);

export const allRelationships = defineQuery<object, StoredProperties & { type: string; from: number; to: number }>(
  'allRelationships',
  `MATCH (start)-[one]->(end) RETURN type(one) AS type, id(start) AS from, id(end) AS to, ${properties('one')}`,
);

/** Whether anything is stored, and whether a restore was begun and has not ended. */
export const restoreState = defineQuery<object, { anything: boolean; restoring: boolean }>(
  'restoreState',
  'RETURN EXISTS { (node) WHERE NOT node:Restore } AS anything, EXISTS { (:Restore) } AS restoring',
);

/** Marks the graph as one that is being restored: nobody else works with it meanwhile. */
export const beginRestore = defineQuery<object, never>('beginRestore', 'MERGE (:Restore)');

export const endRestore = defineQuery<object, never>('endRestore', 'MATCH (mark:Restore) DELETE mark');

/** Writes nodes, and answers under which number the database has each. */
export const restoreNodes = defineQuery<{ rows: readonly object[] }, { place: number; ref: number }>(
  'restoreNodes',
  `UNWIND $rows AS row
   CREATE (node:$(row.labels)) SET node = row.properties
   RETURN row.place AS place, id(node) AS ref`,
);

/** Those with a `fromId` are ties, and get their keys. */
export const restoreRelationships = defineQuery<{ rows: readonly object[] }, never>(
  'restoreRelationships',
  `UNWIND $rows AS row
   MATCH (start) WHERE id(start) = row.from
   MATCH (end) WHERE id(end) = row.to
   CREATE (start)-[one:$(row.type)]->(end) SET one = row.properties
   FOREACH (tie IN CASE WHEN one.fromId IS NULL THEN [] ELSE [one] END | ${setTieKeys('tie', 'start', 'end')})`,
);

/** Takes out some of what a restore has left, relationships before nodes: of those one node may have very many. */
export const dropRelationships = defineQuery<{ most: unknown }, { dropped: number }>(
  'dropRelationships',
  'MATCH ()-[one]->() WITH one LIMIT $most DELETE one RETURN count(*) AS dropped',
);

export const dropNodes = defineQuery<{ most: unknown }, { dropped: number }>(
  'dropNodes',
  'MATCH (node) WHERE NOT node:Restore WITH node LIMIT $most DELETE node RETURN count(*) AS dropped',
);
