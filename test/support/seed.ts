import { seed } from '../../src/app.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import type { Database } from '../../src/neo4j/query.ts';
import { emptyGraph } from './database.ts';
import { declarations } from './directory.ts';

/** An empty graph with the starting content in it. */
export async function seeded(database: Database) {
  await migrate(database, declarations.vocabulary);
  await emptyGraph(database);
  return seed(database, declarations.vocabulary);
}
