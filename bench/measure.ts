import { setTimeout } from 'node:timers/promises';
import { type Database, defineQuery } from '../src/neo4j/query.ts';
import type { ContenderName, Entrant } from './contenders.ts';
import { type Loading, load } from './load.ts';
import { cpuMilliseconds } from './processes.ts';

/** Medians over the rounds; milliseconds. */
export interface Figures {
  readonly perSecond: number;
  /** Requests a second in the slowest and the fastest round. */
  readonly spread: readonly [slowest: number, fastest: number];
  readonly p50: number;
  readonly p95: number;
  /** CPU of a request: of the contender's own process, and of Neo4j's. */
  readonly nodeCpu: number;
  readonly neo4jCpu: number;
}

export type Measured = Partial<Record<ContenderName, Figures>>;

/** The database that all contenders ask, and its process. */
export interface Neo4j {
  readonly database: Database;
  readonly pid: number;
}

/** Every entrant in turn, round after round, so that what the machine does meanwhile meets all of them. */
export async function measured(
  entrants: readonly Entrant[],
  neo4j: Neo4j,
  { rounds, ...loading }: Loading & { readonly rounds: number },
): Promise<Measured> {
  const all = new Map<ContenderName, Round[]>(entrants.map(({ name }) => [name, []]));
  // What nobody counts: statements that were not planned lately, connections that were closed.
  for (const entrant of entrants) await measuredRound(entrant, neo4j, { ...loading, seconds: loading.seconds / 3 });
  for (let round = 0; round < rounds; round++)
    for (const entrant of entrants) all.get(entrant.name)?.push(await measuredRound(entrant, neo4j, loading));
  return Object.fromEntries([...all].map(([name, each]) => [name, figuresOf(each)]));
}

const underWay = defineQuery<object, { count: number }>(
  'underWay',
  'SHOW TRANSACTIONS YIELD transactionId RETURN count(*) AS count',
);

/** Waits until nothing but the question runs: who stops asking leaves work behind that would slow the next one. */
export async function idle({ database }: Neo4j): Promise<void> {
  while (((await database.read(underWay, {}))[0]?.count ?? 0) > 1) await setTimeout(20);
}

type Round = Omit<Figures, 'spread'>;

async function measuredRound({ served, request }: Entrant, neo4j: Neo4j, loading: Loading): Promise<Round> {
  const pids = [served.pid, neo4j.pid];
  const before = pids.map(cpuMilliseconds);
  const { perSecond, p50, p95, requests } = await load(served.origin, [request], loading);
  await idle(neo4j);
  // Beside those that were answered, each connection had one under way at the end.
  const worked = requests + loading.connections;
  const [nodeCpu = 0, neo4jCpu = 0] = pids.map((pid, index) => (cpuMilliseconds(pid) - before[index]!) / worked);
  return { perSecond, p50, p95, nodeCpu, neo4jCpu };
}

function figuresOf(rounds: readonly Round[]): Figures {
  const of = (figure: keyof Round) => median(rounds.map(round => round[figure]));
  const rates = rounds.map(({ perSecond }) => perSecond);
  return {
    perSecond: of('perSecond'),
    spread: [Math.min(...rates), Math.max(...rates)],
    p50: of('p50'),
    p95: of('p95'),
    nodeCpu: of('nodeCpu'),
    neo4jCpu: of('neo4jCpu'),
  };
}

/** The middle of the values, or between the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
