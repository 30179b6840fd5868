import { parseArgs } from 'node:util';
import { defineQuery } from '../src/neo4j/query.ts';
import { load } from './load.ts';
import { openedGraph } from './opened.ts';
import { served } from './processes.ts';

/**
 * Data links that are kept beside the same ones that are not, and whether a write is always seen.
 *   node bench/kept.ts                      on the seed
 *   node bench/kept.ts --size 100000        on the seed and 100,000 made-up entries
 *   node bench/kept.ts --seconds 10 --connections 32 --writes 1000 --only funding
 * The service runs in a process of its own; what is not kept is asked with another _size each time.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '0' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '32' },
    writes: { type: 'string', default: '1000' },
    only: { type: 'string', default: 'committee-members,stakeholders-of-a-project,stakeholders-of-a-place,what-ends' },
  },
});
const [size, seconds, connections, writes] = (['size', 'seconds', 'connections', 'writes'] as const).map(name =>
  Number(values[name]),
) as [number, number, number, number];
const say = (line: string) => void process.stdout.write(`${line}\n`);

const { database, close, environment } = await openedGraph(size, say);
const { origin, stop } = await served('src/main.ts', environment);

const asked = (path: () => string) =>
  load(origin, [{ setupRequest: request => ({ ...request, path: path() }) }], { connections, seconds });

// A JVM and a service that have just begun take ten times as long for the smallest answer: a minute or more.
const questions = values.only.split(',');
for (const name of questions) await load(origin, [{ path: `/q/${name}.json` }], { connections, seconds: 20 });

say(`| question | kept /s | p50 ms | p99 ms | not kept /s | p50 ms | p99 ms | times |
| --- | --: | --: | --: | --: | --: | --: | --: |`);
for (const name of questions) {
  const kept = () => `/q/${name}.json`;
  await asked(kept);
  const fast = await asked(kept);
  let turn = 0;
  const slow = await asked(() => `${kept()}?_size=${49_999 - turn++}`);
  const told = [fast, slow].flatMap(({ perSecond, p50, p99 }) => [
    Math.round(perSecond),
    p50.toFixed(1),
    p99.toFixed(1),
  ]);
  say(`| ${name} | ${told.join(' | ')} | ${(fast.perSecond / slow.perSecond).toFixed(1)} |`);
}

const rename = defineQuery<{ name: string }, never>(
  'rename',
  "MATCH (node:Entry {id: 'ministry-of-finance'}) SET node.name = $name",
);
const [before] = await database.read(
  defineQuery<object, { name: string }>(
    'nameOf',
    "MATCH (node:Entry {id: 'ministry-of-finance'}) RETURN node.name AS name",
  ),
  {},
);
let seen = 0;
for (let times = 1; times <= writes; times++) {
  const name = `Written ${times} times.`;
  await database.write(tx => tx.run(rename, { name }));
  const answer = await fetch(`${origin}/q/committee-members.json`);
  if ((await answer.text()).includes(name)) seen += 1;
}
await database.write(tx => tx.run(rename, { name: before!.name }));
say(`\nOf ${writes} writes by another client of the database, the next answer showed ${seen}.`);
await stop();
await close();
process.exit(0);
