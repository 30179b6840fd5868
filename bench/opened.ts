import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openGraph, seed } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { buildSchema } from '../src/graphql/schema.ts';
import { readRun } from '../src/neo4j/embedded/run.ts';
import { startEmbedded } from '../src/neo4j/embedded.ts';
import { defineQuery } from '../src/neo4j/query.ts';
import { writeCrowd } from './graph.ts';

const held = defineQuery<{ last: string }, { begun: boolean; complete: boolean; seeded: boolean }>(
  'held',
  `RETURN EXISTS { (:Entry {id: 'crowd-civilsocietyorganisation-0'}) } AS begun, EXISTS { ()-[:PARTNERS_IN {id: $last}]->() } AS complete,
    EXISTS { (:Entry {id: 'iom-zimbabwe'}) } AS seeded`,
);

/**
 * The graph of the seed and `size` made-up entries, made if it is not in .bench/; how to reach its Neo4j, the number of
 * that process, and the settings of a service over it.
 */
export async function openedGraph(size: number, say: (line: string) => void) {
  const folder = join(import.meta.dirname, '../.bench', `graph-${size}`);
  mkdirSync(folder, { recursive: true });
  const own = { ...process.env, DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'error', BUDGET: '0' };
  const embedded = await startEmbedded({ ...readConfig({ ...own, NEO4J_URI: '' }), log: say });
  const { connection } = embedded;
  const { uri, user, password } = connection;
  const environment = { ...own, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const { vocabulary } = buildSchema();
  const { database, ...graph } = await openGraph(readConfig(environment), vocabulary, say);
  const close = () => graph.close().then(embedded.stop);
  const [has] = await database.read(held, { last: `partners-in-crowd${size * 4 - 1}` });
  if (!has?.seeded) await seed(database, vocabulary);
  if (size && has?.begun && !has.complete)
    throw new Error(`${folder} holds a part of its crowd; remove it and begin anew.`);
  if (size && !has?.begun) await writeCrowd(database, vocabulary, size, say);
  const pid = (await readRun(join(folder, 'neo4j')))?.pid ?? 0;
  return { database, pid, connection, environment, close };
}
