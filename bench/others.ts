import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { answerOf, posted } from './contenders.ts';
import { type Loading, load } from './load.ts';
import { median } from './measure.ts';
import type { Served } from './processes.ts';

/** A figure of ours that no contender has beside it. */
export interface Other {
  readonly what: string;
  readonly figure: string;
}

/** Beginnings of names that stand in the made-up part of the graph. */
const texts = [
  'green hea',
  'hope relief',
  'diaspora act',
  'legal unity 82',
  'mercy skills',
  'rural pea',
  'youth',
  'EU',
];

export async function searchSpeed(ours: Served, loading: Loading): Promise<Other> {
  const query = 'query ($text: String!) { search(text: $text, first: 10) { nodes { id name } } }';
  const requests = texts.map(text => posted({ query, variables: { text } }));
  await load(ours.origin, requests, loading); // Texts that were never searched for take ten times as long.
  const { perSecond, p50, p95 } = await load(ours.origin, requests, loading);
  return {
    what: `search by the beginning of a name, ${texts.length} texts in turn`,
    figure: `${Math.round(perSecond)}/s, p50 ${Math.round(p50)} ms, p95 ${Math.round(p95)} ms`,
  };
}

/** Between the densest donor and others, each asked once, and then again, when it is kept. */
export async function pathSpeed(ours: Served): Promise<Other> {
  const query = `query ($to: ID!) { paths(from: "european-union", to: $to, maxLength: 3, first: 10) {
    nodes { entries { id name } } } }`;
  const times: number[][] = [[], []];
  for (const asked of times)
    for (let donor = 0; donor < 10; donor++) {
      const request = posted({ query, variables: { to: `crowd-donor-${donor}` } });
      const start = performance.now();
      await answerOf({ name: 'ours', served: ours, request });
      asked.push(performance.now() - start);
    }
  const [first, again] = times.map(
    asked => `${Math.round(median(asked))} ms (slowest ${Math.round(Math.max(...asked))})`,
  );
  return { what: 'paths between two hubs, 10 pairs one after the other', figure: `first ${first}, again ${again}` };
}

/** By bench/iati.ts, on a Neo4j of its own. */
export async function importSpeed(activities: number): Promise<Other> {
  const program = [join(import.meta.dirname, 'iati.ts'), '--size', `${activities}`];
  const { stdout } = await promisify(execFile)(process.execPath, program);
  const [, seconds, , , rows] = /^\| import \|(.*)\|$/m.exec(stdout)?.[0].split('|').slice(1, -1) ?? [];
  return {
    what: `import of ${activities.toLocaleString('en')} IATI activities, previewed and committed`,
    figure: `${Math.round(Number(rows) / Number(seconds)).toLocaleString('en')} rows/s`,
  };
}
