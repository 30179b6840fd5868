import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openGraph, seed, startService } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { buildSchema } from '../src/graphql/schema.ts';
import { defineQuery } from '../src/neo4j/query.ts';
import { writeCrowd } from './graph.ts';

/**
 * How long the named questions take, asked one after the other over HTTP with their default variables.
 *   node bench/questions.ts                    on the seed
 *   node bench/questions.ts --size 100000      on the seed and 100,000 made-up entries with 400,000 ties
 *   node bench/questions.ts --rounds 30
 * The graph stays in .bench/ for the next run.
 */
const { values } = parseArgs({
  options: { size: { type: 'string', default: '0' }, rounds: { type: 'string', default: '30' } },
});
const size = Number(values.size);
const rounds = Number(values.rounds);
const say = (line: string) => void process.stdout.write(`${line}\n`);

const folder = join(import.meta.dirname, '../.bench', `graph-${size}`);
mkdirSync(folder, { recursive: true });
const config = readConfig({ ...process.env, DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'error' });
const { vocabulary } = buildSchema();

const graph = await openGraph(config, vocabulary, say);
const held = defineQuery<object, { crowd: boolean; seeded: boolean }>(
  'held',
  "RETURN EXISTS { (:Entry {id: 'crowd-project-0'}) } AS crowd, EXISTS { (:Entry {id: 'iom-zimbabwe'}) } AS seeded",
);
const [has] = await graph.database.read(held, {});
if (!has?.seeded) await seed(graph.database, vocabulary);
if (size && !has?.crowd) await writeCrowd(graph.database, vocabulary, size, say);

const service = await startService(config, () => undefined);
const ask = async (query: string, variables: object = {}) => {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { text: await response.text(), status: response.status };
};

interface Question {
  readonly name: string;
  readonly document: string;
  readonly variables: readonly { name: string; default: unknown }[];
}
const listed = JSON.parse((await ask('{ questions { name document variables { name default } } }')).text);
say('| question | p50 ms | p95 ms | slowest ms | bytes | errors |\n| --- | --- | --- | --- | --- | --- |');
for (const { name, document, variables } of listed.data.questions as Question[]) {
  const given = Object.fromEntries(variables.map(each => [each.name, each.default]));
  const times: number[] = [];
  let answer = await ask(document, given);
  for (let warm = 0; warm < 3; warm++) answer = await ask(document, given);
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await ask(document, given);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Number(times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1));
  const failed = /"errors"/.test(answer.text) ? 'yes' : '';
  say(`| ${name} | ${at(0.5)} | ${at(0.95)} | ${at(1)} | ${answer.text.length} | ${failed} |`);
}
await service.close();
await graph.close();
process.exit(0);
