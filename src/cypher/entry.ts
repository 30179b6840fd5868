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

/** Entries whose names are closest to the words of a Lucene query, the closest first. */
export const nearestEntries = defineQuery<{ words: string }, { id: string; name: string }>(
  'nearestEntries',
  `CALL db.index.fulltext.queryNodes('fulltext_Name_text', $words, {limit: 25}) YIELD node, score
   MATCH (node)<-[:HAS_NAME]-(entry:Entry)
   WITH entry, max(score) AS score ORDER BY score DESC, entry.id LIMIT 5
   RETURN entry.id AS id, entry.name AS name`,
);
