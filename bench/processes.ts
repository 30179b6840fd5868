import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A program that serves HTTP in a process of its own. */
export interface Served {
  readonly origin: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Nothing is allocated among the old: what ours does by itself, and its rivals get too (docs/adr/nothing-is-born-old.md). */
export const noneBornOld = '--no-allocation-site-pretenuring';

/** Starts a program of this repository; it serves once it has told an address. */
export async function served(program: string, environment: NodeJS.ProcessEnv): Promise<Served> {
  const path = join(import.meta.dirname, '..', program);
  const child = spawn(process.execPath, [noneBornOld, path], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  createInterface(child.stdout).on('line', line => {
    const origin = /http:\/\/[^\s/]+/.exec(line)?.[0];
    if (origin) resolve(origin);
  });
  const ended = once(child, 'exit').then(([code]) => reject(new Error(`${program} ended with ${code}.`)));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { origin: await promise, pid: child.pid ?? 0, stop };
}

/** What Linux counts CPU time in. */
const ticksPerSecond = 100;

/** Milliseconds of CPU that a process has taken so far, to ten; of Linux alone. */
export function cpuMilliseconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / ticksPerSecond;
}
