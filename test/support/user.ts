import { readConfig } from '../../src/config.ts';
import { startEmbedded } from '../../src/neo4j/embedded.ts';

/** A process of its own that uses the embedded Neo4j of DATA_DIR until it is killed or its parent is gone. */
process.stdin.resume().once('end', () => process.exit());
const { dataFolder, cacheFolder, proxy } = readConfig();
const { connection } = await startEmbedded({ dataFolder, cacheFolder, proxy, log: () => undefined });
process.stdout.write(`${connection.uri}\n`);
