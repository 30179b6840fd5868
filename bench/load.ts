import { setFlagsFromString } from 'node:v8';
import autocannon, { type Request } from 'autocannon';
import { noneBornOld } from './processes.ts';

// The client's pauses would be told as the service's.
setFlagsFromString(noneBornOld);

/** How fast a service answered: requests a second, and milliseconds until so many of a hundred were answered. */
export interface Speed {
  readonly perSecond: number;
  readonly requests: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** A request, for autocannon and fetch alike. */
export interface Asked {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

export interface Loading {
  readonly connections: number;
  readonly seconds: number;
}

/** Asks over all connections for the time, as fast as it goes, and until there is an answer; throws where one was refused. */
export async function load(origin: string, requests: Request[], { seconds, connections }: Loading): Promise<Speed> {
  const times: number[] = [];
  const start = performance.now();
  let last = start;
  const answered = Promise.withResolvers<{ non2xx: number; errors: number }>();
  // It ends with a sample; its own figures are of whole seconds and whole milliseconds.
  const settings = { url: origin, requests, duration: 3_600, sampleInt: 100, timeout: 60, connections };
  const run = autocannon(settings, () => undefined);
  run.on('done', answered.resolve);
  run.on('response', (_client, _status, _bytes, milliseconds) => {
    times.push(milliseconds);
    last = performance.now();
    if (last - start >= seconds * 1_000) run.stop();
  });
  run.on('reqError', () => run.stop());
  const { non2xx, errors } = await answered.promise;
  if (non2xx || errors) throw new Error(`${origin} refused ${non2xx} requests and failed ${errors}.`);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  const perSecond = (times.length * 1_000) / (last - start);
  return { perSecond, requests: times.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
