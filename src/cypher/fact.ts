import { defineQuery } from '../neo4j/query.ts';

/** Dates are EDTF; `retrieved` is a day. */
export interface StoredSource {
  readonly id: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly retrieved: string | null;
}

export interface StoredSupport {
  /** The fact's tie; null where it is the entry itself, or its field. */
  readonly tie: string | null;
  readonly confidence: string | null;
  /** The field and its source, one for each passage; a tie's passages count as a whole. */
  readonly passages: readonly { readonly field: string | null; readonly source: StoredSource }[];
}

const passages = (id: string) =>
  `COLLECT { MATCH (source)-[support:SUPPORTS]->() WHERE support.subjectId = ${id}
     RETURN {field: support.field, source: source {.id, .publisher, .published, .retrieved}} } AS passages`;

/** What an entry rests on and, in the order of their ids, what each of its ties does that may hold on `day`. */
export const supportsOf = (kinds: readonly string[]) =>
  defineQuery<{ id: string; day: string | null; limit: unknown }, StoredSupport>(
    'supportsOf',
    `MATCH (entry:Entry {id: $id})
     CALL (entry) {
       RETURN null AS tie, null AS confidence, ${passages('entry.id')}
     UNION ALL
       MATCH (entry)-[tie:${kinds.join('|')}]-()
       WHERE $day IS NULL OR (tie.sinceEarliest <= $day AND tie.untilLatest >= $day)
       WITH DISTINCT tie ORDER BY tie.id LIMIT $limit
       RETURN tie.id AS tie, tie.confidence AS confidence, ${passages('tie.id')}
     }
     RETURN tie, confidence, passages`,
  );
