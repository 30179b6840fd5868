import type { TieIdentity } from '../domain/ids.ts';
import { setTieKeys } from '../domain/tie-keys.ts';
import { defineQuery, type Query } from '../neo4j/query.ts';

type Properties = Record<string, unknown>;

export interface StoredEntry {
  readonly id: string;
  readonly labels: string[];
  readonly properties: Properties;
  /** Properties of its names, identifiers and SUPPORTS relationships. */
  readonly names: Properties[];
  readonly identifiers: Properties[];
  readonly evidence: Properties[];
}

export interface StoredTie {
  readonly kind: string;
  readonly properties: Properties;
  readonly evidence: Properties[];
}

const evidenceOf = (id: string) =>
  `COLLECT { MATCH ()-[support:SUPPORTS]->() WHERE support.subjectId = ${id} RETURN properties(support) } AS evidence`;

export const storedEntries = defineQuery<{ ids: readonly string[] }, StoredEntry>(
  'storedEntries',
  `
  UNWIND $ids AS id
  MATCH (entry:Entry {id: id})
  RETURN id, labels(entry) AS labels, properties(entry) AS properties,
    COLLECT { MATCH (entry)-[:HAS_NAME]->(name:Name) RETURN properties(name) } AS names,
    COLLECT { MATCH (entry)-[:IDENTIFIED_BY]->(identifier:Identifier) RETURN properties(identifier) } AS identifiers,
    ${evidenceOf('id')}`,
);

/** Every tie of a kind between two entries, for several such pairs. */
export const storedTiesBetween = defineQuery<
  { pairs: readonly Pick<TieIdentity, 'kind' | 'from' | 'to'>[] },
  StoredTie
>(
  'storedTiesBetween',
  `
  UNWIND $pairs AS pair
  MATCH (:Entry {id: pair.from})-[tie]->(:Entry {id: pair.to})
  WHERE type(tie) = pair.kind
  RETURN type(tie) AS kind, properties(tie) AS properties, ${evidenceOf('tie.id')}`,
);

/** Ties by id; the kinds are those that the ids may belong to. */
export const storedTiesById = (kinds: readonly string[]): Query<{ ids: readonly string[] }, StoredTie> =>
  defineQuery(
    `storedTiesById ${kinds.join(' ')}`,
    `
  UNWIND $ids AS id
  CALL (id) {
    ${kinds.map(kind => `MATCH ()-[tie:${kind} {id: id}]->() RETURN tie`).join(' UNION ALL ')}
  }
  RETURN type(tie) AS kind, properties(tie) AS properties, ${evidenceOf('id')}`,
  );

/** Changes to these entries and ties, oldest first; with the images, as JSON, of those that the origin made itself, and whether they were undone. */
export const changesTo = defineQuery<
  { ids: readonly string[]; origin: string },
  { id: string; before: string | null; after: string | null; undone: boolean }
>(
  'changesTo',
  `
  UNWIND $ids AS id
  MATCH (change:Change {subjectId: id})
  OPTIONAL MATCH (change)-[:IN_BATCH]->(batch:Batch)
  WITH change, id, batch ORDER BY change.at, change.id
  RETURN id, batch.undoneBy IS NOT NULL AS undone,
    CASE WHEN change.origin = $origin THEN change.before END AS before,
    CASE WHEN change.origin = $origin THEN change.after END AS after`,
);

/** Kinds of tie that form hierarchies: following one upwards must come to an end. */
export const hierarchies = ['PART_OF', 'LOCATED_IN', 'UNDER'] as const;

/** Every tie of a hierarchy that lies above these entries. */
export const tiesAbove = defineQuery<
  { ids: readonly string[] },
  { kind: string; id: string; from: string; to: string }
>(
  'tiesAbove',
  `
  UNWIND $ids AS start
  MATCH (:Entry {id: start})-[ties:${hierarchies.join('|')}*1..30]->()
  UNWIND ties AS tie
  RETURN DISTINCT type(tie) AS kind, tie.id AS id, tie.fromId AS from, tie.toId AS to`,
);

/** Lets one writer in at a time: the next waits at this node until the transaction ends. Counts the writings. */
export const lockWriting = defineQuery<object, { writings: number }>(
  'lockWriting',
  `MERGE (lock:Lock {id: 'writing'})
   SET lock.writings = coalesce(lock.writings, 0) + 1
   RETURN lock.writings AS writings`,
);

/** How often somebody has written; no row before the first time. */
export const writingsSoFar = defineQuery<object, { writings: number }>(
  'writingsSoFar',
  "MATCH (lock:Lock {id: 'writing'}) RETURN coalesce(lock.writings, 0) AS writings",
);

/** Takes entries out, with their contact points. Neo4j refuses at the commit where anything else holds one. */
export const removeEntries = defineQuery<{ ids: readonly string[] }, never>(
  'removeEntries',
  `
  UNWIND $ids AS id
  MATCH (entry:Entry {id: id})
  CALL (entry) { MATCH (entry)-[:HAS_CONTACT]->(contact:ContactPoint) DETACH DELETE contact }
  DELETE entry`,
);

/** Leads ids to other entries; the contact points of an entry that is still there go along. */
export const saveRedirects = defineQuery<{ rows: readonly { id: string; to: string }[] }, { written: number }>(
  'saveRedirects',
  `
  UNWIND $rows AS row
  MERGE (redirect:Redirect {id: row.id})
  SET redirect.to = row.to
  WITH redirect, row
  CALL (row) {
    MATCH (:Entry {id: row.id})-[had:HAS_CONTACT]->(contact:ContactPoint), (to:Entry {id: row.to})
    CREATE (to)-[:HAS_CONTACT]->(contact)
    DELETE had
  }
  RETURN count(redirect) AS written`,
);

export const removeRedirects = defineQuery<{ ids: readonly string[] }, never>(
  'removeRedirects',
  'UNWIND $ids AS id MATCH (redirect:Redirect {id: id}) DELETE redirect',
);

export const saveDecisions = defineQuery<
  { rows: readonly { id: string; properties: Properties }[] },
  { written: number }
>(
  'saveDecisions',
  `
  UNWIND $rows AS row
  MERGE (decision:Decision {id: row.id})
  SET decision = row.properties
  RETURN count(decision) AS written`,
);

export const removeDecisions = defineQuery<{ ids: readonly string[] }, never>(
  'removeDecisions',
  'UNWIND $ids AS id MATCH (decision:Decision {id: id}) DELETE decision',
);

/** What redirects and decisions say, by the id that the change log has for them. */
export const storedRemarks = defineQuery<
  { redirects: readonly string[]; decisions: readonly string[] },
  { id: string; properties: Properties }
>(
  'storedRemarks',
  `
  CALL () {
    UNWIND $redirects AS id
    MATCH (redirect:Redirect {id: id})
    RETURN 'redirect-' + id AS id, redirect {.to} AS properties
    UNION ALL
    UNWIND $decisions AS id
    MATCH (decision:Decision {id: id})
    RETURN id, decision {.a, .b, .decision, .reason} AS properties
  }
  RETURN id, properties`,
);

/** `entryIds` are the entries whose history shows the change. */
export const recordChanges = defineQuery<
  { rows: readonly { batchId: string; entryIds: readonly string[]; properties: Properties }[] },
  { written: number }
>(
  'recordChanges',
  `
  UNWIND $rows AS row
  MATCH (batch:Batch {id: row.batchId})
  CREATE (change:Change)-[:IN_BATCH]->(batch)
  SET change = row.properties
  FOREACH (entryId IN row.entryIds |
    CREATE (change)-[:CONCERNS {entryId: entryId, at: change.at, changeId: change.id}]->(batch))
  RETURN count(change) AS written`,
);

/** Labels are a parameter, from the closed vocabulary. `otherLabels` are those that an entry of this type must not carry. */
export const saveEntries = defineQuery<
  {
    rows: readonly {
      id: string;
      labels: readonly string[];
      otherLabels: readonly string[];
      properties: Properties;
    }[];
  },
  { written: number }
>(
  'saveEntries',
  `
  UNWIND $rows AS row
  MERGE (entry:Entry {id: row.id})
  REMOVE entry:$(row.otherLabels)
  SET entry:$(row.labels), entry += row.properties
  RETURN count(entry) AS written`,
);

/** Gives the ties of entries that have another name now the keys that follow from it. */
export const rekeyTies = (kinds: readonly string[]): Query<{ ids: readonly string[] }, never> =>
  defineQuery(
    'rekeyTies',
    `
  UNWIND $ids AS id
  MATCH (:Entry {id: id})-[tie:${kinds.join('|')}]-()
  WITH DISTINCT tie, startNode(tie) AS from, endNode(tie) AS to
  ${setTieKeys('tie', 'from', 'to')}`,
  );

export const saveNames = defineQuery<
  { rows: readonly { entryId: string; id: string; properties: Properties }[] },
  { written: number }
>(
  'saveNames',
  `
  UNWIND $rows AS row
  MATCH (entry:Entry {id: row.entryId})
  MERGE (name:Name {id: row.id})
  SET name = row.properties
  MERGE (entry)-[:HAS_NAME]->(name)
  RETURN count(name) AS written`,
);

export const removeNames = defineQuery<{ ids: readonly string[] }, never>(
  'removeNames',
  'UNWIND $ids AS id MATCH (name:Name {id: id}) DETACH DELETE name',
);

export const saveIdentifiers = defineQuery<
  { rows: readonly { entryId: string; key: string; scheme: string; value: string }[] },
  { written: number }
>(
  'saveIdentifiers',
  `
  UNWIND $rows AS row
  MATCH (entry:Entry {id: row.entryId})
  MERGE (identifier:Identifier {key: row.key})
  ON CREATE SET identifier.scheme = row.scheme, identifier.value = row.value
  MERGE (entry)-[:IDENTIFIED_BY]->(identifier)
  RETURN count(identifier) AS written`,
);

/** Takes identifiers from entries; one that nothing bears any longer goes. */
export const removeIdentifiers = defineQuery<{ rows: readonly { entryId: string; key: string }[] }, never>(
  'removeIdentifiers',
  `
  UNWIND $rows AS row
  MATCH (:Entry {id: row.entryId})-[bears:IDENTIFIED_BY]->(identifier:Identifier {key: row.key})
  DELETE bears
  WITH DISTINCT identifier
  WHERE NOT EXISTS { (identifier)<-[:IDENTIFIED_BY]-() }
  DELETE identifier`,
);

/** The kind is a parameter, from the closed vocabulary. */
export const createTies = defineQuery<
  { rows: readonly { kind: string; from: string; to: string; properties: Properties }[] },
  { written: number }
>(
  'createTies',
  `
  UNWIND $rows AS row
  MATCH (from:Entry {id: row.from}), (to:Entry {id: row.to})
  CREATE (from)-[tie:$(row.kind)]->(to)
  SET tie = row.properties
  ${setTieKeys('tie', 'from', 'to')}
  RETURN count(tie) AS written`,
);

/** Sets every property of ties whose ends stay, but for the keys that they have of those. */
export const updateTies = (
  kind: string,
): Query<{ rows: readonly { id: string; properties: Properties }[] }, { written: number }> =>
  defineQuery(
    `updateTies ${kind}`,
    `
  UNWIND $rows AS row
  MATCH ()-[tie:${kind} {id: row.id}]->()
  SET tie += row.properties
  RETURN count(tie) AS written`,
  );

export const removeTies = (kind: string): Query<{ ids: readonly string[] }, never> =>
  defineQuery(`removeTies ${kind}`, `UNWIND $ids AS id MATCH ()-[tie:${kind} {id: id}]->() DELETE tie`);

/** `entryId` is where the evidence ends: the entry that is supported, or the `from` of the tie. */
export const saveEvidence = defineQuery<
  { rows: readonly { sourceId: string; entryId: string; properties: Properties }[] },
  { written: number }
>(
  'saveEvidence',
  `
  UNWIND $rows AS row
  MATCH (source:Entry {id: row.sourceId}), (entry:Entry {id: row.entryId})
  CREATE (source)-[support:SUPPORTS]->(entry)
  SET support = row.properties
  RETURN count(support) AS written`,
);

export const removeEvidence = defineQuery<{ ids: readonly string[] }, never>(
  'removeEvidence',
  'UNWIND $ids AS id MATCH ()-[support:SUPPORTS {id: id}]->() DELETE support',
);

export interface StoredFigure {
  readonly id: string;
  readonly properties: Properties;
}

/** Transactions and budgets by id. */
export const storedFigures = defineQuery<{ ids: readonly string[] }, StoredFigure>(
  'storedFigures',
  `
  UNWIND $ids AS id
  CALL (id) {
    MATCH (figure:Transaction {id: id}) RETURN figure
    UNION ALL
    MATCH (figure:Budget {id: id}) RETURN figure
  }
  RETURN id, properties(figure) AS properties`,
);

/** The ids of all transactions and budgets of these projects. */
export const figuresOf = defineQuery<{ projectIds: readonly string[] }, { id: string }>(
  'figuresOf',
  `
  UNWIND $projectIds AS projectId
  MATCH (:Entry {id: projectId})<-[:FOR]-(figure)
  RETURN figure.id AS id`,
);

/** The label is a parameter: Transaction or Budget. */
export const saveFigures = defineQuery<
  {
    rows: readonly {
      label: string;
      projectId: string | null;
      fromId: string | null;
      toId: string | null;
      properties: Properties;
    }[];
  },
  { written: number }
>(
  'saveFigures',
  `
  UNWIND $rows AS row
  MATCH (project:Entry {id: row.projectId})
  OPTIONAL MATCH (payer:Entry {id: row.fromId})
  OPTIONAL MATCH (payee:Entry {id: row.toId})
  CREATE (figure:$(row.label))-[:FOR]->(project)
  SET figure = row.properties
  FOREACH (end IN CASE WHEN payer IS NULL THEN [] ELSE [payer] END | CREATE (figure)-[:FROM]->(end))
  FOREACH (end IN CASE WHEN payee IS NULL THEN [] ELSE [payee] END | CREATE (figure)-[:TO]->(end))
  RETURN count(figure) AS written`,
);

export const removeFigures = defineQuery<{ ids: readonly string[] }, never>(
  'removeFigures',
  `
  UNWIND $ids AS id
  CALL (id) {
    MATCH (figure:Transaction {id: id}) DETACH DELETE figure
    UNION ALL
    MATCH (figure:Budget {id: id}) DETACH DELETE figure
  }`,
);
