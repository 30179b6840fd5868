import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { evenRandom } from '../src/domain/random.ts';
import { buildSchema } from '../src/graphql/schema.ts';
import { importSheets } from '../src/imports/import.ts';
import { undoBatch } from '../src/imports/undo.ts';
import { openDriver } from '../src/neo4j/driver.ts';
import { startEmbedded } from '../src/neo4j/embedded.ts';
import { migrate } from '../src/neo4j/migrations.ts';
import { defineQuery, openDatabase } from '../src/neo4j/query.ts';
import { content } from '../test/support/content.ts';
import { killed, restarted, sheetsOf, state } from '../test/support/kills.ts';

/**
 * Kills a process that imports, or undoes, in many small parts at random moments, and looks at what the next start leaves:
 * the graph as it was before, or all of it.
 *   node bench/kill.ts --kills 300 --seed 1
 */
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' } },
});
const say = (line: string) => void process.stdout.write(`${line}\n`);
const random = evenRandom(Number(values.seed));
const { vocabulary } = buildSchema();
const dataFolder = await mkdtemp(join(tmpdir(), 'stakeholder-directory-kills-'));
const { cacheFolder, proxy } = readConfig({ ...process.env, NEO4J_URI: '' });
const { connection: neo4j, stop } = await startEmbedded({ dataFolder, cacheFolder, proxy, log: () => undefined });
const database = openDatabase(openDriver(neo4j), { database: 'neo4j', statementTimeout: 8_000, answerTimeout: 9_000 });
const who = { by: 'bench', reason: 'To see what a kill leaves.' };
const sheets = sheetsOf(60);
const standing = defineQuery<object, { id: string }>(
  'standing',
  "MATCH (batch:Batch {origin: 'writer'}) WHERE batch.undoneBy IS NULL RETURN batch.id AS id",
);
const tally = { none: 0, all: 0, wrong: 0 };
try {
  await migrate(database, vocabulary);
  for (let kill = 0; kill < Number(values.kills); kill++) {
    const before = await state(database);
    const after = kill % 2 ? await afterUndo() : await afterImport(before);
    tally[after]++;
    if (after === 'wrong') say(`Kill ${kill} left something half written.`);
  }
  say(
    `${values.kills} kills, seed ${values.seed}: ${tally.none} left nothing, ${tally.all} all, ${tally.wrong} something half written.`,
  );
} finally {
  await database.close();
  await stop();
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 10 });
}
process.exit(tally.wrong ? 1 : 0);

type Outcome = keyof typeof tally;

/** Imports under the knife; leaves an empty directory. */
async function afterImport(before: string): Promise<Outcome> {
  await killed({ neo4j, part: 9, sheets }, random() * 2_500);
  const { tiesWithoutEvidence } = await restarted(database, vocabulary);
  if (tiesWithoutEvidence) return 'wrong';
  if ((await state(database)) === before) return 'none';
  const { steps } = await importSheets(database, vocabulary, sheets, { origin: 'writer', ...who });
  const [written] = await database.read(standing, {});
  if (steps.length || !written) return 'wrong';
  await undoBatch(database, vocabulary, written.id, who);
  return 'all';
}

/** Imports, and undoes it under the knife; leaves an empty directory. */
async function afterUndo(): Promise<Outcome> {
  const { batchId } = await importSheets(database, vocabulary, sheets, { origin: 'writer', ...who });
  const full = await state(database);
  await killed({ neo4j, part: 9, undo: batchId ?? '' }, random() * 2_500);
  const { tiesWithoutEvidence } = await restarted(database, vocabulary);
  if (tiesWithoutEvidence) return 'wrong';
  if ((await state(database)) !== full) return (await content(database)).length ? 'wrong' : 'all';
  await undoBatch(database, vocabulary, batchId ?? '', who);
  return 'none';
}
