import { defineQuery } from '../neo4j/query.ts';

/** Which of these ids are entries'. */
export const knownIds = defineQuery<{ ids: readonly string[] }, { id: string }>(
  'knownIds',
  'UNWIND $ids AS id MATCH (entry:Entry {id: id}) RETURN entry.id AS id',
);

/** Where ids went that were merged away. */
export const redirects = defineQuery<{ ids: readonly string[] }, { id: string; to: string }>(
  'redirects',
  'UNWIND $ids AS id MATCH (redirect:Redirect {id: id}) RETURN id, redirect.to AS to',
);
