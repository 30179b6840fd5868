import { defineQuery } from '../neo4j/query.ts';

/** The ids that entries have today; null where no entry has it, nor ever had. */
export const presentIds = defineQuery<{ ids: readonly string[] }, { id: string; present: string | null }>(
  'presentIds',
  `UNWIND $ids AS id
   OPTIONAL MATCH (entry:Entry {id: id})
   OPTIONAL MATCH (redirect:Redirect {id: id})
   RETURN id, coalesce(entry.id, redirect.to) AS present`,
);

/** Where ids went that were merged away. */
export const redirects = defineQuery<{ ids: readonly string[] }, { id: string; to: string }>(
  'redirects',
  'UNWIND $ids AS id MATCH (redirect:Redirect {id: id}) RETURN id, redirect.to AS to',
);

export const entryLabels = defineQuery<{ ids: readonly string[] }, { id: string; labels: readonly string[] }>(
  'entryLabels',
  'UNWIND $ids AS id MATCH (entry:Entry {id: id}) RETURN id, labels(entry) AS labels',
);
