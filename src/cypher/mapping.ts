import { defineQuery } from '../neo4j/query.ts';

/** How a list's headers were last said to be understood, as JSON, by a digest of the headers. */
export const mappingFor = defineQuery<{ id: string }, { text: string }>(
  'mappingFor',
  'MATCH (mapping:HeaderMapping {id: $id}) RETURN mapping.text AS text',
);

export const keepMapping = defineQuery<{ id: string; text: string; by: string; at: string }, never>(
  'keepMapping',
  'MERGE (mapping:HeaderMapping {id: $id}) SET mapping.text = $text, mapping.by = $by, mapping.at = $at',
);
