import { setTimeout } from 'node:timers/promises';
import { DirectoryError } from '../../domain/errors.ts';
import { isRunning, type ProcessIdentity } from './process.ts';
import { lastWords } from './server.ts';
import { type Place, revive } from './sharing.ts';

export interface Watcher {
  /** Resolves when nothing will be restarted any more. */
  end(): Promise<void>;
  readonly failed: Promise<never>;
}

const interval = 500;
const failureWindow = 10 * 60_000;

/** Restarts a server whenever it dies, after each of the waits (milliseconds) in turn; gives it up when they are used up. */
export function watch(place: Place, server: ProcessIdentity, waits: readonly number[]): Watcher {
  const ending = new AbortController();
  const failure = Promise.withResolvers<never>();
  failure.promise.catch(() => undefined);
  const pause = (milliseconds: number) =>
    setTimeout(milliseconds, undefined, { ref: false, signal: ending.signal }).catch(() => undefined);

  async function untilEnd(): Promise<void> {
    let current = server;
    let deaths: number[] = [];
    for (; !ending.signal.aborted; await pause(interval)) {
      if (await isRunning(current)) continue;
      deaths = [...deaths.filter(death => death > Date.now() - failureWindow), Date.now()];
      const wait = waits[deaths.length - 1];
      const words = await lastWords(place.home);
      if (wait === undefined) throw givenUp(waits.length, words);
      place.log(`Neo4j died; starting it again in ${wait / 1_000} s. It said last:\n${words}`);
      await pause(wait);
      if (ending.signal.aborted) return;
      try {
        current = await revive(place);
        place.log('Neo4j answers again.');
      } catch (error) {
        place.log(error instanceof Error ? error.message : String(error));
      }
    }
  }

  const watching = untilEnd().catch(failure.reject);
  return {
    failed: failure.promise,
    end: () => {
      ending.abort();
      return watching;
    },
  };
}

const givenUp = (restarts: number, words: string) =>
  new DirectoryError(
    'DATABASE_UNAVAILABLE',
    `The embedded Neo4j died again after ${restarts} restarts in ten minutes and was given up. It said last:\n${words}`,
  );
