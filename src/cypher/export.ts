import { defineQuery, type Query } from '../neo4j/query.ts';
import type { StoredEntry, StoredFigure, StoredTie } from './import.ts';

/** A page of what there is, in the order of ids: what comes after an id. */
export interface AfterId {
  readonly after: string;
  readonly limit: unknown;
}

const evidenceOf = (id: string) =>
  `COLLECT { MATCH ()-[support:SUPPORTS]->() WHERE support.subjectId = ${id} RETURN properties(support) } AS evidence`;

export const entriesAfter = defineQuery<AfterId, StoredEntry>(
  'entriesAfter',
  `
  MATCH (entry:Entry)
  WHERE entry.id > $after
  WITH entry ORDER BY entry.id LIMIT $limit
  RETURN entry.id AS id, labels(entry) AS labels, properties(entry) AS properties,
    COLLECT { MATCH (entry)-[:HAS_NAME]->(name:Name) RETURN properties(name) } AS names,
    COLLECT { MATCH (entry)-[:IDENTIFIED_BY]->(identifier:Identifier) RETURN properties(identifier) } AS identifiers,
    ${evidenceOf('entry.id')}`,
);

export const tiesAfter = (kind: string): Query<AfterId, StoredTie> =>
  defineQuery(
    `tiesAfter ${kind}`,
    `
  MATCH ()-[tie:${kind}]->()
  WHERE tie.id > $after
  WITH tie ORDER BY tie.id LIMIT $limit
  RETURN type(tie) AS kind, properties(tie) AS properties, ${evidenceOf('tie.id')}`,
  );

export const figuresAfter = (label: 'Transaction' | 'Budget'): Query<AfterId, StoredFigure> =>
  defineQuery(
    `figuresAfter ${label}`,
    `
  MATCH (figure:${label})
  WHERE figure.id > $after
  WITH figure ORDER BY figure.id LIMIT $limit
  RETURN figure.id AS id, properties(figure) AS properties`,
  );
