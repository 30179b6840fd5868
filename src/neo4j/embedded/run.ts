import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile, textOf } from './files.ts';
import { isRunning } from './process.ts';

const identity = z.object({ pid: z.int().positive(), startedAt: z.string() });
const shape = identity.extend({ port: z.int().min(1).max(65_535), users: z.array(identity) });

/** The server of a data folder, by process and Bolt port, and the processes that use it. */
export type Run = Readonly<z.infer<typeof shape>>;

const fileOf = (home: string) => join(home, 'run.json');

/** The last known run with those users that still live; undefined when there is no file, or one that cannot be read. */
export async function readRun(home: string): Promise<Run | undefined> {
  const run = parsed(await textOf(fileOf(home)));
  if (!run) return undefined;
  const living = await Promise.all(run.users.map(isRunning));
  return { ...run, users: run.users.filter((_, index) => living[index]) };
}

export const writeRun = (home: string, run: Run): Promise<void> => replaceFile(fileOf(home), JSON.stringify(run));

export const removeRun = (home: string): Promise<void> => rm(fileOf(home), { force: true });

function parsed(text: string): Run | undefined {
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
