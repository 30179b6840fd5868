import { defineQuery } from '../neo4j/query.ts';

/** Who did what that is on record, when, and about which entries. */
export interface StoredAudit {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
  readonly action: string;
  /** The key that it was about; null for none. */
  readonly keyId: string | null;
  readonly entryIds: readonly string[];
}

/** The same record written twice, as after a commit whose answer was lost, is one. */
export const recordAudit = defineQuery<StoredAudit, never>(
  'recordAudit',
  `MERGE (audit:Audit {id: $id})
   ON CREATE SET audit.at = $at, audit.by = $by, audit.action = $action, audit.keyId = $keyId, audit.entryIds = $entryIds`,
);

/** Records before the one of the id `id` at `at`, the newest first. */
export const auditsBefore = defineQuery<{ at: string; id: string; limit: unknown }, StoredAudit>(
  'auditsBefore',
  `MATCH (audit:Audit)
   USING INDEX SEEK audit:Audit(at, id)
   WHERE audit.at <= $at AND audit.id IS NOT NULL AND (audit.at < $at OR audit.id < $id)
   WITH audit ORDER BY audit.at DESC, audit.id DESC LIMIT $limit
   RETURN audit.id AS id, audit.at AS at, audit.by AS by, audit.action AS action, audit.keyId AS keyId,
     audit.entryIds AS entryIds`,
);

export const countAudits = defineQuery<object, { count: number }>(
  'countAudits',
  'MATCH (audit:Audit) RETURN toFloat(count(audit)) AS count',
);
