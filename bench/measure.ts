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

/** Every entrant in turn, round after round, so that what the machine does meanwhile meets all of them. */
export async function measured(
  entrants: readonly Entrant[],
  neo4jPid: number,
  { rounds, ...loading }: Loading & { readonly rounds: number },
): Promise<Measured> {
  const all = new Map<ContenderName, Round[]>(entrants.map(({ name }) => [name, []]));
  // What nobody counts: statements that were not planned lately, connections that were closed.
  for (const entrant of entrants) await measuredRound(entrant, neo4jPid, { ...loading, seconds: loading.seconds / 3 });
  for (let round = 0; round < rounds; round++)
    for (const entrant of entrants) all.get(entrant.name)?.push(await measuredRound(entrant, neo4jPid, loading));
  return Object.fromEntries([...all].map(([name, each]) => [name, figuresOf(each)]));
}

type Round = Omit<Figures, 'spread'>;

async function measuredRound({ served, request }: Entrant, neo4jPid: number, loading: Loading): Promise<Round> {
  const before = [served.pid, neo4jPid].map(cpuMilliseconds);
  const { perSecond, p50, p95, requests } = await load(served.origin, [request], loading);
  const [nodeCpu = 0, neo4jCpu = 0] = [served.pid, neo4jPid].map(
    (pid, index) => (cpuMilliseconds(pid) - before[index]!) / requests,
  );
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

/** The middle of the values; of an even number of them the lower of the two. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
