import { execFile } from 'node:child_process';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs, promisify } from 'node:util';
import { openDriver } from '../src/neo4j/driver.ts';
import { answerOf, type ContenderName, type Entrant, requireSameAnswers, startContenders } from './contenders.ts';
import { keptQuestion } from './kept-question.ts';
import { load } from './load.ts';
import { idle, measured } from './measure.ts';
import { openedGraph } from './opened.ts';
import { importSpeed, type Other, pathSpeed, searchSpeed } from './others.ts';
import { type BenchQuery, benchQueries, deepRow } from './queries.ts';
import { inJson, inMarkdown, type Result, writeBetweenMarks } from './report.ts';
import { ourWork, peerWork, rawWork, type Work } from './work.ts';

/**
 * How fast the service answers beside statements by hand and beside @neo4j/graphql, on one Neo4j and one graph. README.md
 * beside this file says how it is done, and gets the figures of a whole run.
 *   npm run bench                       on the seed and 100,000 made-up entries
 *   npm run bench -- --quick            on 10,000, for a first look: one short round
 *   npm run bench -- --size 10000 --rounds 5 --seconds 5 --connections 8 --only Q3,Q4
 *   npm run bench -- --json             the last line is one JSON array, for programs
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    connections: { type: 'string', default: '8' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const { quick } = values;
const size = Number(values.size ?? (quick ? 10_000 : 100_000));
const rounds = Number(values.rounds ?? (quick ? 1 : 5));
const seconds = Number(values.seconds ?? (quick ? 0.5 : 5));
const connections = Number(values.connections);
const warmUp = quick ? 3 : 20;
const only = values.only?.split(',');
const isAsked = (name: string) => !only || only.includes(name);
const say = (line: string) => void process.stdout.write(`${line}\n`);

const graph = await openedGraph(size, say);
const driver = openDriver(graph.connection);
const contenders = await startContenders(graph.environment);
try {
  const [deep] = await graph.database.read(deepRow, {});
  if (!deep) throw new Error('The graph holds no project.');
  const all = benchQueries(deep);
  const unknown = only?.filter(name => name !== 'kept' && !all.some(query => query.name === name)) ?? [];
  if (unknown.length) throw new Error(`No question is called ${unknown.join(', ')}.`);
  const queries = all.filter(({ name }) => isAsked(name));

  for (const query of queries) await requireSameAnswers(query.name, contenders.entrants(query));
  if (isAsked('kept')) await requireSameRows();
  await settled();
  say(`All contenders answer the same. Each warms up for ${warmUp} s.`);
  await warm(queries.map(contenders.entrants));

  const results: Result[] = [];
  for (const query of queries) {
    const entrants = contenders.entrants(query);
    results.push({
      name: query.name,
      asks: query.asks,
      work: await workOf(query),
      statements: await statementsOf(entrants),
      speed: await measured(entrants, graph, { rounds, seconds, connections }),
    });
    say(`${query.name} is measured.`);
  }
  if (isAsked('kept'))
    results.push({
      name: 'kept',
      asks: `the named question ${keptQuestion.name} again, while nobody writes`,
      work: { raw: await rawWork(driver, keptQuestion.raw) },
      statements: await statementsOf(contenders.kept),
      speed: await measured(contenders.kept, graph, { rounds, seconds, connections }),
    });

  const others: Other[] = [];
  if (!only) {
    others.push(await searchSpeed(contenders.ours, { seconds, connections }), await pathSpeed(contenders.ours));
    if (!quick) others.push(await importSpeed(2_000));
  }
  const report = { machine: await machine(), size, connections, results, others };
  say(`\n${inMarkdown(report)}\n`);
  if (!quick && !only) await writeBetweenMarks(join(import.meta.dirname, 'README.md'), inMarkdown(report));
  if (values.json) say(inJson(report));
} finally {
  await contenders.stop();
  await driver.close();
  await graph.close();
}
process.exit(0);

/** The same rows, and in each the same parts: the two write an answer in different words. */
async function requireSameRows(): Promise<void> {
  const [raw, ours] = (await Promise.all(contenders.kept.map(answerOf))) as [
    { rows: { node: { id: string }; parts: { id: string }[] }[] },
    { rows: { id: string; parts_id: string | null }[] },
  ];
  const expected = raw.rows.map(({ node, parts }) => [node.id, parts.map(({ id }) => id).join('; ')].join(': '));
  const told = ours.rows.map(({ id, parts_id }) => [id, parts_id ?? ''].join(': '));
  if (told.join('\n') !== expected.join('\n'))
    throw new Error(`${keptQuestion.name}: ours does not answer as raw does.`);
}

/** Lets each contender answer everything, in turns, for as long as is said. */
async function warm(all: readonly (readonly Entrant[])[]): Promise<void> {
  const names = new Set<ContenderName>(all.flat().map(({ name }) => name));
  for (const name of names) {
    const mine = all.flat().filter(entrant => entrant.name === name);
    for (const { served, request } of mine) {
      await load(served.origin, [request], { seconds: warmUp / mine.length, connections });
      await idle(graph);
    }
  }
}

async function workOf({ raw, rawPositional, peer, peerTuned, ours }: BenchQuery): Promise<Result['work']> {
  const work: Partial<Record<ContenderName, Work>> = {
    raw: await rawWork(driver, raw),
    rawPositional: await rawWork(driver, rawPositional),
    peer: await peerWork(driver, peer),
    ours: await ourWork(graph.database, driver, ours),
  };
  return peerTuned ? { ...work, peerTuned: await peerWork(driver, peerTuned) } : work;
}

/** Statements that our service sends for one request, by its own counter. */
async function statementsOf(entrants: readonly Entrant[]): Promise<number> {
  const ours = entrants.find(({ name }) => name === 'ours');
  if (!ours) return Number.NaN;
  const requests = 20;
  // Asking for the counts sends something, too.
  const [first, before] = [await statementsSent(), await statementsSent()];
  for (let request = 0; request < requests; request++) await answerOf(ours);
  return ((await statementsSent()) - before - (before - first)) / requests;
}

async function statementsSent(): Promise<number> {
  const text = await (await fetch(`${contenders.ours.origin}/metrics`)).text();
  const counts = text.matchAll(/^directory_statement_seconds_count\{.*\} (\d+)$/gm);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}

/** Waits until our service has asked what it asks of itself after a start: for five seconds, nothing but its counts. */
async function settled(): Promise<void> {
  for (let quiet = 0, before = await statementsSent(); quiet < 5; ) {
    await setTimeout(1_000);
    const now = await statementsSent();
    quiet = now - before <= 1 ? quiet + 1 : 0;
    before = now;
  }
}

/** What it ran on, in a sentence. */
async function machine(): Promise<string> {
  const session = driver.session();
  const { summary } = await session.run('RETURN 1').finally(() => session.close());
  const { stderr } = await promisify(execFile)('java', ['-version']);
  const hardware = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB`;
  const software = `Node ${process.version}, ${summary.server.agent}, ${stderr.split('\n')[0]}`;
  const what = `${size.toLocaleString('en')} made-up entries beside the seed; ${rounds} rounds of ${seconds} s, ${connections} connections`;
  return `${hardware}, with the client, the contender and Neo4j on them; ${software}. ${what}.`;
}
