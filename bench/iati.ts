import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openGraph } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { buildSchema } from '../src/graphql/schema.ts';
import { reading } from '../src/imports/commit.ts';
import { importIati, readIatiSheets } from '../src/imports/iati.ts';
import { planSheets } from '../src/imports/import.ts';
import { undoBatch } from '../src/imports/undo.ts';
import { defineQuery } from '../src/neo4j/query.ts';
import { activitiesFile } from './activities.ts';

/**
 * How long a large file of IATI activities takes to preview, bring in, bring in again and undo, on a Neo4j that is
 * thrown away.
 *   node --max-old-space-size=800 bench/iati.ts                13,000 activities with about 45,000 parts in them
 *   node --max-old-space-size=800 bench/iati.ts --size 1000    fewer
 * The heap is that of `npm run directory`.
 */
const { values } = parseArgs({ options: { size: { type: 'string', default: '13000' } } });
const say = (line: string) => void process.stdout.write(`${line}\n`);
const folder = await mkdtemp(join(tmpdir(), 'stakeholder-directory-bench-'));
const path = join(folder, 'activities.xml');
await writeFile(path, activitiesFile(Number(values.size)));
const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

const { vocabulary } = buildSchema();
const config = readConfig({ ...process.env, NEO4J_URI: '', DATA_DIR: folder });
const { database, close } = await openGraph(config, vocabulary, () => undefined);
const file = () => ({ name: 'activities.xml', chunks: createReadStream(path) });
const who = { by: 'bench', reason: 'To see how long it takes.' };
const entries = defineQuery<object, { count: number }>('entries', 'MATCH (n:Entry) RETURN count(n) AS count');

/** Runs a stage, and says how long it took, what of it our own process worked, and the most memory until then. */
async function stage(name: string, work: () => Promise<{ rows: number; steps: number }>): Promise<void> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const { rows, steps } = await work();
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  const peak = megabytes(process.resourceUsage().maxRSS * 1_024);
  const figures = [
    seconds.toFixed(1),
    ((user + system) / 1e6).toFixed(1),
    peak,
    rows,
    steps,
    Math.round(steps / seconds),
  ];
  say(`| ${[name, ...figures].join(' | ')} |`);
}

let batchId = '';
try {
  say(`${values.size} activities, ${megabytes((await stat(path)).size)} MB of XML.`);
  say(
    '| stage | seconds | CPU seconds | peak RSS, MB | rows | steps | steps/s |\n| --- | --- | --- | --- | --- | --- | --- |',
  );
  await stage('preview', async () => {
    const { sheets, reading: as } = await readIatiSheets(database.read, vocabulary, file());
    const plan = await planSheets(reading(database), vocabulary, sheets, as);
    return { rows: plan.rows, steps: plan.steps.length };
  });
  for (const name of ['import', 'import again'])
    await stage(name, async () => {
      const report = await importIati(database, vocabulary, file(), who);
      batchId = report.batchId ?? batchId;
      if (name === 'import again' && report.counts.unchanged !== report.rows) throw new Error('Something changed.');
      return { rows: report.rows, steps: report.steps.length };
    });
  await stage('undo', async () => {
    const { steps } = await undoBatch(database, vocabulary, batchId, who);
    return { rows: 0, steps: steps.length };
  });
  const [left] = await database.read(entries, {});
  say(`${left?.count} entries are left.`);
} finally {
  await close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
}
