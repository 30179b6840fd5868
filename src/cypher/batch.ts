import { defineQuery, type Query } from '../neo4j/query.ts';

/** An open batch is not all written yet; whoever writes it says so again and again, by the database's clock. */
const lease = 'timestamp() + 10000';

export interface OpenBatch {
  readonly id: string;
  readonly by: string;
  readonly reason: string;
  readonly written: number;
  readonly total: number;
  /** Nobody has said for a while that he still writes it. */
  readonly abandoned: boolean;
}

export const createBatch = defineQuery<{ batch: Record<string, unknown> }, never>(
  'createBatch',
  'CREATE (batch:Batch) SET batch = $batch',
);

/** Makes a new batch one that is being written. */
export const openBatch = defineQuery<{ id: string }, never>(
  'openBatch',
  `MATCH (batch:Batch {id: $id}) SET batch.openUntil = ${lease}, batch.written = 0`,
);

export const openBatches = defineQuery<object, OpenBatch>(
  'openBatches',
  `MATCH (batch:Batch) WHERE batch.openUntil IS NOT NULL
   RETURN batch.id AS id, batch.by AS by, batch.reason AS reason, toFloat(batch.written) AS written,
     toFloat(batch.total) AS total, batch.isTakenBack IS NOT NULL OR batch.openUntil < timestamp() AS abandoned`,
);

/** Only whoever writes a batch may go on with it; not once somebody takes it back. */
const isOurs = 'batch.openUntil IS NOT NULL AND batch.isTakenBack IS NULL';

export const stillWriting = defineQuery<{ id: string }, never>(
  'stillWriting',
  `MATCH (batch:Batch {id: $id})
   USING INDEX batch:Batch(id)
   WHERE ${isOurs}
   SET batch.openUntil = ${lease}`,
);

/** How many steps of an open batch are written, before it counts `to` of them; no row where it is not ours to write. */
export const advanceBatch = defineQuery<{ id: string; to: unknown }, { before: number }>(
  'advanceBatch',
  `MATCH (batch:Batch {id: $id})
   USING INDEX batch:Batch(id)
   WHERE ${isOurs}
   WITH batch, toFloat(batch.written) AS before
   SET batch.written = $to, batch.openUntil = ${lease}
   RETURN before`,
);

/** Ends a batch; no row where somebody takes it back. One that is closed already stays so. */
export const closeBatch = defineQuery<{ id: string }, { id: string }>(
  'closeBatch',
  `MATCH (batch:Batch {id: $id}) WHERE batch.isTakenBack IS NULL
   REMOVE batch.openUntil, batch.written
   RETURN batch.id AS id`,
);

/** Claims an open batch for being taken back: one that is abandoned, or any for whoever writes it. No row where it is not. */
export const takeBack = defineQuery<{ id: string; isMine: boolean }, { id: string }>(
  'takeBack',
  `MATCH (batch:Batch {id: $id})
   USING INDEX batch:Batch(id)
   WHERE batch.openUntil IS NOT NULL AND (batch.isTakenBack OR $isMine OR batch.openUntil < timestamp())
   SET batch.isTakenBack = true
   RETURN batch.id AS id`,
);

export const removeBatch = defineQuery<{ id: string }, never>(
  'removeBatch',
  'MATCH (batch:Batch {id: $id}) DETACH DELETE batch',
);

/** Makes one batch undone by another; what that one had undone itself holds again. */
export const markUndone = defineQuery<{ id: string; by: string }, never>(
  'markUndone',
  `MATCH (batch:Batch {id: $id})
   SET batch.undoneBy = $by
   WITH batch WHERE batch.undoes IS NOT NULL
   MATCH (again:Batch {id: batch.undoes})
   REMOVE again.undoneBy`,
);

/** One change of a batch, with the JSON images of what it is about. */
export interface LoggedChange {
  readonly id: string;
  readonly subjectId: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Changes of a batch in the order in which they were written, after the one with this id. */
export const changesOf = defineQuery<{ batch: string; after: string; limit: unknown }, LoggedChange>(
  'changesOf',
  `MATCH (change:Change)
   USING INDEX change:Change(id)
   WHERE change.id STARTS WITH $batch + '-' AND change.id > $after
   RETURN change.id AS id, change.subjectId AS subjectId, change.before AS before, change.after AS after
   ORDER BY change.id LIMIT $limit`,
);

/** The last changes of a batch, the newest first. */
export const lastChangesOf = defineQuery<{ batch: string; limit: unknown }, LoggedChange>(
  'lastChangesOf',
  `MATCH (change:Change)
   USING INDEX change:Change(id)
   WHERE change.id STARTS WITH $batch + '-'
   RETURN change.id AS id, change.subjectId AS subjectId, change.before AS before, change.after AS after
   ORDER BY change.id DESC LIMIT $limit`,
);

export const dropChanges = defineQuery<{ ids: readonly string[] }, never>(
  'dropChanges',
  'UNWIND $ids AS id MATCH (change:Change {id: id}) DETACH DELETE change',
);

/** Says of ties again what the last change that is left says: who recorded them, when, in which batch. */
export const restampTies = (kind: string): Query<{ ids: readonly string[] }, never> =>
  defineQuery(
    `restampTies ${kind}`,
    `UNWIND $ids AS id
     MATCH ()-[tie:${kind} {id: id}]->()
     CALL (id) {
       MATCH (change:Change {subjectId: id})-[:IN_BATCH]->(batch:Batch)
       RETURN batch ORDER BY change.at DESC, change.id DESC LIMIT 1
     }
     SET tie.recordedAt = batch.at, tie.recordedBy = batch.by, tie.batchId = batch.id`,
  );

/** The batches that touched something after an instant, and were not undone since. */
export const laterBatches = defineQuery<
  { ids: readonly string[]; batch: string; at: string },
  { subjectId: string; id: string; at: string; by: string; reason: string }
>(
  'laterBatches',
  `UNWIND $ids AS subjectId
   MATCH (change:Change {subjectId: subjectId})-[:IN_BATCH]->(batch:Batch)
   WHERE change.at >= $at AND batch.id <> $batch AND batch.undoneBy IS NULL
   RETURN DISTINCT subjectId, batch.id AS id, batch.at AS at, batch.by AS by, batch.reason AS reason
   ORDER BY batch.at, batch.id`,
);

/**
 * What holds entries and was not last written by this batch: ties and sums of money at them or resting on them, and ids
 * that lead to them; beside it, whatever else rests on them. As many of one sort as `limit` says. Each index is named:
 * where there are few of a label, Neo4j would as soon read them all.
 */
export const holdersOf = defineQuery<
  { ids: readonly string[]; batch: string; limit: unknown },
  { entryId: string; id: string }
>(
  'holdersOf',
  `UNWIND $ids AS entryId
   MATCH (entry:Entry {id: entryId})
   CALL (entry) {
     MATCH (entry)-[tie]-(:Entry) WHERE NOT tie:SUPPORTS AND coalesce(tie.batchId <> $batch, true) RETURN tie.id AS id LIMIT $limit
     UNION
     MATCH (entry)-[support:SUPPORTS]->(:Entry) WITH DISTINCT support.subjectId AS id RETURN id LIMIT $limit
     UNION
     MATCH (entry)<-[:FROM|TO|FOR]-(figure) WHERE coalesce(figure.batchId <> $batch, true) RETURN figure.id AS id LIMIT $limit
     UNION
     MATCH (name:Name {sourceId: entry.id})<-[:HAS_NAME]-(bearer:Entry)
     USING INDEX SEEK name:Name(sourceId) WHERE bearer <> entry
     WITH DISTINCT bearer.id AS id RETURN id LIMIT $limit
     UNION
     MATCH (figure:Transaction {sourceId: entry.id}) USING INDEX SEEK figure:Transaction(sourceId)
     WHERE coalesce(figure.batchId <> $batch, true) RETURN figure.id AS id LIMIT $limit
     UNION
     MATCH (figure:Budget {sourceId: entry.id}) USING INDEX SEEK figure:Budget(sourceId)
     WHERE coalesce(figure.batchId <> $batch, true) RETURN figure.id AS id LIMIT $limit
     UNION
     MATCH (redirect:Redirect {to: entry.id}) USING INDEX SEEK redirect:Redirect(to)
     RETURN 'redirect-' + redirect.id AS id
   }
   RETURN entryId, id`,
);

/** Keeps with a batch what its caller was answered, for when it asks again. */
export const keepAnswer = defineQuery<{ id: string; request: string; answer: string }, never>(
  'keepAnswer',
  'MATCH (batch:Batch {id: $id}) SET batch.request = $request, batch.answer = $answer',
);

/** What was kept with a batch, and which run of which process wrote it. */
export const keptAnswer = defineQuery<
  { id: string },
  { attempt: string; request: string | null; answer: string | null }
>(
  'keptAnswer',
  'MATCH (batch:Batch {id: $id}) RETURN batch.attempt AS attempt, batch.request AS request, batch.answer AS answer',
);

/** Sources of the directory at these web addresses. */
export const sourcesAt = defineQuery<{ urls: readonly string[] }, { url: string; id: string }>(
  'sourcesAt',
  'UNWIND $urls AS url MATCH (source:Source {url: url}) RETURN url, min(source.id) AS id',
);
