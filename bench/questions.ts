import { parseArgs } from 'node:util';
import { startService } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { openedGraph } from './opened.ts';

/**
 * How long the named questions take, asked one after the other over HTTP with their default variables.
 *   node bench/questions.ts                    on the seed
 *   node bench/questions.ts --size 100000      on the seed and 100,000 made-up entries with 400,000 ties
 *   node bench/questions.ts --url http://…     on a service that runs already, whatever it holds
 *   node bench/questions.ts --rounds 100       instead of 30
 *   node bench/questions.ts --only funding,brokers
 * The graph stays in .bench/ for the next run.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '0' },
    rounds: { type: 'string', default: '30' },
    url: { type: 'string' },
    only: { type: 'string' },
  },
});
const size = Number(values.size);
const rounds = Number(values.rounds);
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** A service of our own over the graph of that size, which is made if it is not there. */
async function started() {
  const graph = await openedGraph(size, say);
  const service = await startService(readConfig(graph.environment), () => undefined);
  const close = async () => {
    await service.close();
    await graph.close();
  };
  return { url: service.url, close };
}

const service = values.url ? { url: values.url, close: async () => undefined } : await started();
const ask = async (query: string) => {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { text: await response.text(), status: response.status };
};

interface Question {
  readonly name: string;
  readonly document: string;
}
const listed = JSON.parse((await ask('{ questions { name document } }')).text);
const only = values.only?.split(',');
say(
  '| question | first ms | p50 ms | p95 ms | slowest ms | bytes | errors |\n| --- | --- | --- | --- | --- | --- | --- |',
);
for (const { name, document } of listed.data.questions as Question[]) {
  if (only && !only.includes(name)) continue;
  const times: number[] = [];
  const asked = performance.now();
  let answer = await ask(document);
  const first = Number((performance.now() - asked).toFixed(1));
  for (let warm = 0; warm < 3; warm++) answer = await ask(document);
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await ask(document);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Number(times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1));
  const failed = /"errors"/.test(answer.text) ? 'yes' : '';
  say(`| ${name} | ${first} | ${at(0.5)} | ${at(0.95)} | ${at(1)} | ${answer.text.length} | ${failed} |`);
}
await service.close();
process.exit(0);
