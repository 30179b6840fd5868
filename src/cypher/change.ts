import { defineQuery } from '../neo4j/query.ts';

export interface StoredBatch {
  readonly id: string;
  readonly origin: string;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  /** The batch that undid it; the one that it undid. */
  readonly undoneBy: string | null;
  readonly undoes: string | null;
  /** Changes in it, and how many of them are written: fewer while it is open. */
  readonly size: number;
  readonly written: number;
  readonly isOpen: boolean;
}

export interface StoredChange {
  readonly id: string;
  readonly at: string;
  readonly subjectId: string;
  readonly action: string;
  /** JSON images; null where there was, or is, nothing. */
  readonly before: string | null;
  readonly after: string | null;
  readonly batch: StoredBatch;
}

/** From `since` up to the change of the id `id` at `at`, that one left out; of one batch unless null. */
export interface ChangeRange {
  readonly since: string;
  readonly at: string;
  readonly id: string;
  readonly batch: string | null;
}

/** A batch as it is told. */
const toldBatch = `batch {.id, .origin, .at, .by, .reason, .undoneBy, .undoes,
  size: toFloat(coalesce(batch.total, 0)), isOpen: batch.openUntil IS NOT NULL,
  written: toFloat(coalesce(batch.written, batch.total, 0))}`;

const inRange = (of: string, id: string) =>
  `${of}.at >= $since AND ${of}.at <= $at AND ${id} IS NOT NULL AND (${of}.at < $at OR ${id} < $id)
   AND ($batch IS NULL OR batch.id = $batch)`;
const columns = `change.id AS id, change.at AS at, change.subjectId AS subjectId, change.action AS action,
  change.before AS before, change.after AS after, ${toldBatch} AS batch`;

/** Changes in a range, the newest first. */
export const changesBetween = defineQuery<ChangeRange & { limit: unknown }, StoredChange>(
  'changesBetween',
  `MATCH (change:Change)-[:IN_BATCH]->(batch:Batch)
   USING INDEX SEEK change:Change(at, id)
   WHERE ${inRange('change', 'change.id')}
   WITH change, batch ORDER BY change.at DESC, change.id DESC LIMIT $limit
   RETURN ${columns}`,
);

export const countChanges = defineQuery<ChangeRange, { count: number }>(
  'countChanges',
  `MATCH (change:Change)-[:IN_BATCH]->(batch:Batch)
   USING INDEX SEEK change:Change(at, id)
   WHERE ${inRange('change', 'change.id')}
   RETURN toFloat(count(change)) AS count`,
);

/** Changes in a range that concern an entry, for several entries: the newest first, `limit` for each. */
export const changesConcerning = defineQuery<
  ChangeRange & { entries: readonly string[]; limit: unknown },
  StoredChange & { readonly entryId: string }
>(
  'changesConcerning',
  `UNWIND $entries AS entryId
   CALL (entryId) {
     MATCH (change:Change)-[concerns:CONCERNS]->(batch:Batch)
     WHERE concerns.entryId = entryId AND ${inRange('concerns', 'concerns.changeId')}
     RETURN change, batch ORDER BY concerns.at DESC, concerns.changeId DESC LIMIT $limit
   }
   RETURN entryId, ${columns}`,
);

/** Changes in a range that concern any of these entries, each once: the newest first. */
export const changesConcerningAny = defineQuery<
  ChangeRange & { entries: readonly string[]; limit: unknown },
  StoredChange
>(
  'changesConcerningAny',
  `UNWIND $entries AS entryId
   CALL (entryId) {
     MATCH (change:Change)-[concerns:CONCERNS]->(batch:Batch)
     WHERE concerns.entryId = entryId AND ${inRange('concerns', 'concerns.changeId')}
     RETURN change, batch ORDER BY concerns.at DESC, concerns.changeId DESC LIMIT $limit
   }
   WITH DISTINCT change, batch ORDER BY change.at DESC, change.id DESC LIMIT $limit
   RETURN ${columns}`,
);

/** How many changes in a range concern any of these entries. */
export const countConcerning = defineQuery<ChangeRange & { entries: readonly string[] }, { count: number }>(
  'countConcerning',
  `UNWIND $entries AS entryId
   MATCH (:Change)-[concerns:CONCERNS]->(batch:Batch)
   WHERE concerns.entryId = entryId AND ${inRange('concerns', 'concerns.changeId')}
   RETURN toFloat(count(DISTINCT concerns.changeId)) AS count`,
);

/** The last change, up to an instant, of each of these entries or ties. */
export const lastChanges = defineQuery<
  { ids: readonly string[]; at: string },
  { id: string; at: string; after: string | null }
>(
  'lastChanges',
  `UNWIND $ids AS id
   CALL (id) {
     MATCH (change:Change)
     USING INDEX change:Change(subjectId)
     WHERE change.subjectId = id AND change.at <= $at
     RETURN change ORDER BY change.at DESC, change.id DESC LIMIT 1
   }
   RETURN id, change.at AS at, change.after AS after`,
);

export const batchesById = defineQuery<{ ids: readonly string[] }, { batch: StoredBatch }>(
  'batchesById',
  `UNWIND $ids AS id MATCH (batch:Batch {id: id}) RETURN ${toldBatch} AS batch`,
);

/** Batches before the one with this id at this instant, the newest first. */
export const batchesBefore = defineQuery<{ at: string; id: string; limit: unknown }, { batch: StoredBatch }>(
  'batchesBefore',
  `MATCH (batch:Batch)
   WHERE batch.at <= $at AND batch.id IS NOT NULL AND (batch.at < $at OR batch.id < $id)
   WITH batch ORDER BY batch.at DESC, batch.id DESC LIMIT $limit
   RETURN ${toldBatch} AS batch`,
);

export const countBatches = defineQuery<object, { count: number }>(
  'countBatches',
  'MATCH (batch:Batch) RETURN toFloat(count(batch)) AS count',
);

/** The names of entries, by id. */
export const entryNames = defineQuery<{ ids: readonly string[] }, { id: string; name: string }>(
  'entryNames',
  'UNWIND $ids AS id MATCH (entry:Entry {id: id}) RETURN id, entry.name AS name',
);

/** The last states of what was taken out, by id. */
export const lastStates = defineQuery<{ ids: readonly string[] }, { id: string; before: string }>(
  'lastStates',
  `UNWIND $ids AS id
   CALL (id) {
     MATCH (change:Change {subjectId: id})
     WHERE change.after IS NULL
     RETURN change.before AS before ORDER BY change.at DESC, change.id DESC LIMIT 1
   }
   RETURN id, before`,
);
