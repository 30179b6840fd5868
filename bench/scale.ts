import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { anyone } from '../src/access/viewer.ts';
import { encodeCursor, orderOf } from '../src/domain/pages.ts';
import { explain, readOperation } from '../src/graphql/explain.ts';
import { questionFiles } from '../src/graphql/questions.ts';
import { defineQuery, integer } from '../src/neo4j/query.ts';
import { contextParts, declarations } from '../test/support/directory.ts';
import { openedGraph } from './opened.ts';
import { served } from './processes.ts';

/**
 * What the service does on a graph as large as one machine carries: pages of long lists and of the densest donor, search,
 * paths between hubs, what asks the whole directory, memory and start; each beside its budget.
 *   NEO4J_HEAP=3g NEO4J_PAGE_CACHE=3g node bench/scale.ts                 on 1,000,000 made-up entries
 *   node bench/scale.ts --size 100000                                     on fewer
 * The graph is made in .bench/ if it is not there: of a million entries that takes an hour on two shared cores.
 */
const { values } = parseArgs({ options: { size: { type: 'string', default: '1000000' } } });
const say = (line: string) => void process.stdout.write(`${line}\n`);

const budgets = { pageMilliseconds: 50, pageHits: 200, computedSeconds: 10, startSeconds: 3, growthMegabytes: 100 };
const rounds = 20;

const graph = await openedGraph(Number(values.size), say);
const begun = performance.now();
const service = await served('src/main.ts', graph.environment);
const started = (performance.now() - begun) / 1_000;

async function ask(query: string, variables: object = {}) {
  const start = performance.now();
  const response = await fetch(`${service.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors = [] } = await response.json();
  return { data, codes: errors.map(codeOf) as string[], milliseconds: performance.now() - start };
}
const codeOf = ({ extensions }: { extensions: { code: string } }) => extensions.code;

const row = (what: string, budget: string, figure: string, isMet: boolean) =>
  say(`| ${what} | ${budget} | ${figure} | ${isMet ? 'yes' : 'NO'} |`);
const told = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1 });

/** Db hits of an operation that looks ahead. */
async function hitsOf(query: string, variables: Record<string, unknown>) {
  const operation = readOperation(declarations.schema, query, variables, []);
  if (!('document' in operation)) throw new Error(operation.join());
  const { statements } = (await explain(contextParts(graph.database), operation, anyone)).lookingAhead;
  return statements.flatMap(({ operators }) => operators).reduce((sum, { hits }) => sum + hits, 0);
}

async function page(what: string, query: string, variables: Record<string, unknown> = {}) {
  for (let warm = 0; warm < 5; warm++) await ask(query, variables);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push((await ask(query, variables)).milliseconds);
  times.sort((a, b) => a - b);
  const median = times[rounds / 2] as number;
  const hits = await hitsOf(query, variables);
  const { pageMilliseconds, pageHits } = budgets;
  const figure = `${told(median)} ms (slowest ${told(times.at(-1) as number)}), ${told(hits)} db hits`;
  row(what, `${pageMilliseconds} ms, ${pageHits} db hits`, figure, median <= pageMilliseconds && hits <= pageHits);
}

/** What asks much of the directory answers in time, or is refused by a bound that it names. */
async function computed(what: string, query: string, variables: object = {}) {
  const first = await ask(query, variables);
  const again = await ask(query, variables);
  const isRefused = first.codes.every(code => ['LIMIT_EXCEEDED', 'STATEMENT_TIMEOUT'].includes(code));
  const figure = first.codes.length
    ? `refused: ${first.codes.join()} after ${told(first.milliseconds / 1_000)} s`
    : `${told(first.milliseconds / 1_000)} s, again ${told(again.milliseconds)} ms`;
  row(
    what,
    `${budgets.computedSeconds} s, or a bound`,
    figure,
    isRefused && first.milliseconds < budgets.computedSeconds * 1_000,
  );
}

const count = defineQuery<object, { projects: number }>('count', 'MATCH (n:Project) RETURN count(n) AS projects');
const rowAt = defineQuery<{ position: unknown }, { sortName: string; id: string }>(
  'rowAt',
  `MATCH (n:Project) WHERE n.sortName IS NOT NULL AND n.id IS NOT NULL
   RETURN n.sortName AS sortName, n.id AS id ORDER BY sortName, id SKIP $position LIMIT 1`,
);
const [all] = await graph.database.read(count, {});
const [half] = await graph.database.read(rowAt, { position: integer(Math.floor(all!.projects / 2)) });
const after = encodeCursor(orderOf('NAME'), [half!.sortName, half!.id]);
const projects = (page: string) => `{ projects(${page}) { nodes { id name } } }`;
const nextProjects = `query ($after: String) { projects(first: 20, after: $after) { nodes { id name } } }`;
const fundings = `query ($after: String) { entry(by: { id: "european-union" }) { ... on Donor {
  projects(first: 100, after: $after, roles: [FUNDER]) { nodes { id } pageInfo { endCursor hasNextPage } } } } }`;
const twentyFundings = fundings.replace('100', '20').replace(' endCursor', '');
const question = (name: string) => questionFiles().get(name) as string;

say('| what | budget | figure | met |\n| --- | --- | --- | --- |');
await page('the first page of all projects', projects('first: 20'));
await page('a page in their middle', nextProjects, { after });
await page('their last page', projects('last: 20'));
await page('the first page with totalCount', '{ projects(first: 20) { totalCount nodes { id name } } }');
await page('20 fundings of the densest donor', twentyFundings);
await page(
  'how many fundings it has',
  '{ entry(by: { id: "european-union" }) { ... on Donor { projects(roles: [FUNDER]) { totalCount } } } }',
);

const before = residentMegabytes();
let [pages, rows, slowest, cursor] = [0, 0, 0, undefined as string | undefined];
do {
  const { data, codes, milliseconds } = await ask(fundings, { after: cursor });
  if (codes.length) throw new Error(`A page behind ${rows} fundings: ${codes.join()}`);
  const found = data.entry.projects;
  pages += 1;
  rows += found.nodes.length;
  slowest = Math.max(slowest, milliseconds);
  cursor = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : undefined;
  if (pages === 500) await page('20 of them, behind 50,000', twentyFundings, { after: cursor });
} while (cursor);
row(
  `all ${told(rows)} of them, 100 at a time: the slowest of ${told(pages)} pages`,
  '1,000 ms',
  `${told(slowest)} ms`,
  slowest < 1_000,
);
const growth = residentMegabytes() - before;
row(
  'memory of the service after that',
  `${budgets.growthMegabytes} MB more`,
  `${told(before)} MB, then ${told(before + growth)}`,
  growth < budgets.growthMegabytes,
);

await computed('search for two words', '{ search(text: "Mercy Relief", first: 20) { nodes { id name } } }');
await computed('paths between two hubs (connections-of-two)', question('connections-of-two'));
await computed('a gap (ministries-without-project)', question('ministries-without-project'));
await computed('coverage (who-does-what-where)', question('who-does-what-where'));
await computed('funding by donor and year (funding)', question('funding'));
await computed('brokers', question('brokers'));
row(
  'start beside a database that runs',
  `${budgets.startSeconds} s`,
  `${told(started)} s`,
  started < budgets.startSeconds,
);

await service.stop().catch(() => undefined);
await graph.close();
process.exit();

/** Of the service's process; of Linux alone. */
function residentMegabytes(): number {
  const status = readFileSync(`/proc/${service.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024;
}
