import { defineQuery } from '../neo4j/query.ts';

/** The passages of a source that something rests on; no row where there is no such source. */
export const quotesOf = defineQuery<{ source: string }, { quotes: string[] }>(
  'quotesOf',
  `MATCH (source:Entry {id: $source}) WHERE source:Source
   OPTIONAL MATCH (source)-[support:SUPPORTS]->()
   RETURN source.id AS source, collect(DISTINCT support.quote) AS quotes`,
);
