import { type Database, defineQuery } from '../../src/neo4j/query.ts';

/** All of the directory but the log: nodes with their labels and properties, relationships with theirs. */
export async function content(database: Database): Promise<string[]> {
  const nodes = await database.read(
    defineQuery<object, { labels: string[]; properties: Record<string, unknown> }>(
      'nodes',
      `MATCH (node) WHERE NOT node:Batch AND NOT node:Change AND NOT node:Lock
       UNWIND labels(node) AS label WITH node, label ORDER BY label
       RETURN collect(label) AS labels, properties(node) AS properties`,
    ),
    {},
  );
  const relationships = await database.read(
    defineQuery<object, { type: string; properties: Record<string, unknown>; from: string; to: string }>(
      'relationships',
      `MATCH (from)-[one]->(to) WHERE NOT from:Change
       RETURN type(one) AS type, properties(one) AS properties, coalesce(from.id, from.key) AS from, coalesce(to.id, to.key) AS to`,
    ),
    {},
  );
  const recorded = new Set(['updatedAt', 'recordedAt', 'recordedBy', 'batchId', 'at', 'by']);
  const plain = <Row extends { properties: Record<string, unknown> }>(row: Row) =>
    JSON.stringify({
      ...row,
      properties: Object.entries(row.properties)
        .filter(([key]) => !recorded.has(key))
        .sort(),
    });
  return [...nodes.map(plain), ...relationships.map(plain)].sort();
}
