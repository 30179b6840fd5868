import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { defineQuery } from '../src/neo4j/query.ts';
import { openedGraph } from './opened.ts';

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
const service = spawn(process.execPath, ['src/main.ts'], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
const { promise, resolve } = Promise.withResolvers<string>();
createInterface(service.stdout).on('line', line => {
  const url = /API +(\S+)\/graphql/.exec(line)?.[1];
  if (url) resolve(url);
});
const origin = await promise;

/** Asks over all connections for the time, as fast as it goes or so many times a second. */
async function load(path: () => string, overallRate?: number) {
  const { requests, latency, non2xx } = await autocannon({
    ...{ url: origin, connections, duration: seconds },
    ...(overallRate && { overallRate }),
    requests: [{ setupRequest: request => ({ ...request, path: path() }) }],
  });
  if (non2xx) throw new Error(`${non2xx} requests were refused.`);
  return { rate: requests.average, p50: latency.p50, p99: latency.p99 };
}

// A JVM that has just begun takes ten times as long for the smallest statement.
const warm = performance.now() + 20_000;
while (performance.now() < warm) await database.revision();

say(`| question | kept /s | p50 ms | p99 ms | not kept /s | p50 ms | p99 ms | kept at ten times that /s | p99 ms | times |
| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |`);
for (const name of values.only.split(',')) {
  const kept = () => `/q/${name}.json`;
  await load(kept);
  const fast = await load(kept);
  let turn = 0;
  const slow = await load(() => `${kept()}?_size=${49_999 - turn++}`);
  const tenfold = await load(kept, Math.round(slow.rate * 10));
  const told = [fast.rate, fast.p50, fast.p99, slow.rate, slow.p50, slow.p99, tenfold.rate, tenfold.p99].map(
    Math.round,
  );
  say(`| ${name} | ${told.join(' | ')} | ${(fast.rate / slow.rate).toFixed(1)} |`);
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
service.kill('SIGTERM');
await once(service, 'exit');
await close();
process.exit(0);
