import { difference } from './answers.ts';
import { keptQuestion } from './kept-question.ts';
import type { Asked } from './load.ts';
import { type Served, served } from './processes.ts';
import type { BenchQuery, Operation } from './queries.ts';

export type ContenderName = 'raw' | 'rawPositional' | 'peer' | 'peerTuned' | 'ours';

/** A contender with the request that it answers a question by. */
export interface Entrant {
  readonly name: ContenderName;
  readonly served: Served;
  readonly request: Asked;
}

export interface Contenders {
  /** Those who answer a query. */
  entrants(query: BenchQuery): readonly Entrant[];
  /** Those who answer the named question. */
  readonly kept: readonly Entrant[];
  readonly ours: Served;
  stop(): Promise<void>;
}

/** Starts each contender in a process of its own, over the database of the settings. */
export async function startContenders(environment: NodeJS.ProcessEnv): Promise<Contenders> {
  const [raw, peer, ours] = await Promise.all(
    ['bench/contenders/raw.ts', 'bench/contenders/peer.ts', 'src/main.ts'].map(program => served(program, environment)),
  );
  if (!raw || !peer || !ours) throw new Error('Three programs, three contenders.');
  return {
    entrants: query => [
      { name: 'raw', served: raw, request: got(`/raw/${query.name}`) },
      { name: 'rawPositional', served: raw, request: got(`/rawPositional/${query.name}`) },
      { name: 'peer', served: peer, request: posted(query.peer) },
      ...(query.peerTuned ? [{ name: 'peerTuned', served: peer, request: posted(query.peerTuned) } as const] : []),
      { name: 'ours', served: ours, request: posted(query.ours) },
    ],
    kept: [
      { name: 'raw', served: raw, request: got(`/raw/${keptQuestion.name}`) },
      { name: 'ours', served: ours, request: got(`/q/${keptQuestion.name}.json`) },
    ],
    ours,
    stop: async () => void (await Promise.all([raw, peer, ours].map(each => each.stop()))),
  };
}

const got = (path: string): Asked => ({ method: 'GET', path });

export const posted = (operation: Operation): Asked => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(operation),
});

/** What an entrant answers; throws where that is an error. */
export async function answerOf({ name, served: { origin }, request }: Entrant): Promise<object> {
  const { path, ...init } = request;
  const response = await fetch(`${origin}${path}`, init);
  const answer = (await response.json()) as { data?: object; errors?: unknown };
  if (!response.ok || answer.errors) throw new Error(`${name} failed on ${path}: ${JSON.stringify(answer)}`);
  return answer.data ?? answer;
}

/** Throws, naming who and what, unless all answer the same rows in the same order. */
export async function requireSameAnswers(question: string, entrants: readonly Entrant[]): Promise<void> {
  const [first, ...others] = entrants;
  if (!first) return;
  const expected = await answerOf(first);
  for (const other of others) {
    const differs = difference(await answerOf(other), expected);
    if (differs) throw new Error(`${question}: ${other.name} does not answer as ${first.name} does; ${differs}.`);
  }
}
