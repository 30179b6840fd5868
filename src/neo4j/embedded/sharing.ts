import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DirectoryError } from '../../domain/errors.ts';
import type { Connection } from '../driver.ts';
import type { ServerMemory } from './configuration.ts';
import { haveJars, type JarSettings, jars, neo4jVersion } from './jars.ts';
import { withLock } from './lock.ts';
import { knock, passwordOf, setFirstPassword } from './password.ts';
import { identify, isRunning, type ProcessIdentity, terminate } from './process.ts';
import { type Run, readRun, removeRun, writeRun } from './run.ts';
import { freePort, lastWords, launch } from './server.ts';
import { requireTools } from './tools.ts';

export interface Place extends JarSettings {
  /** The server's folder: its data, logs, password and run file. */
  readonly home: string;
  /** What a server gets when it is started; one that runs keeps what it has. */
  readonly memory: ServerMemory;
}

const startPatience = 120_000;
const stopPatience = 30_000;

/** Makes a process a user of the place's server, which is started unless it runs; resolves when the server answers. */
export const enter = (place: Place, user: ProcessIdentity): Promise<Run> => locked(place, () => running(place, [user]));

/** The place's server, started again on its port unless another user has done so. */
export const revive = (place: Place): Promise<Run> => locked(place, () => running(place, []));

/** Ends a process's use of the server; the last one out stops it. */
export const leave = (place: Place, user: ProcessIdentity): Promise<void> =>
  locked(place, async () => {
    const run = await readRun(place.home);
    if (!run) return;
    const left = run.users.findIndex(({ pid, startedAt }) => pid === user.pid && startedAt === user.startedAt);
    const users = run.users.filter((_, index) => index !== left);
    if (users.length > 0) return writeRun(place.home, { ...run, users });
    await terminate(run, stopPatience);
    await removeRun(place.home);
  });

/** How to reach a run's server. */
export const connectionTo = async ({ home }: Place, { port }: Pick<Run, 'port'>): Promise<Connection> => ({
  uri: `bolt://127.0.0.1:${port}`,
  user: 'neo4j',
  password: await passwordOf(home),
});

const locked = <T>({ home, log }: Place, work: () => Promise<T>): Promise<T> =>
  withLock(join(home, 'lock'), work, () => log(`Waiting for another process that starts or stops Neo4j in ${home}.`));

async function running(place: Place, joining: readonly ProcessIdentity[]): Promise<Run> {
  const before = await readRun(place.home);
  const users = [...(before?.users ?? []), ...joining];
  if (before && (await isRunning(before))) {
    await writeRun(place.home, { ...before, users });
    await untilReady(place, before);
    return { ...before, users };
  }
  const run = { ...(await started(place, before)), users };
  await writeRun(place.home, run);
  try {
    await untilReady(place, run);
  } catch (error) {
    await terminate(run, stopPatience);
    throw error;
  }
  return run;
}

/** Starts a server: on the port of the one before where somebody still knows it by that, else on a free one. */
async function started(place: Place, before: Run | undefined): Promise<Omit<Run, 'users'>> {
  const { home, cacheFolder, path, memory, log } = place;
  await requireTools({ maven: !(await haveJars(cacheFolder)), path });
  const settings = { home, path, memory, jars: await jars(place) };
  const port = before?.users.length ? before.port : await freePort(before?.port);
  await passwordOf(home);
  log(`Starting Neo4j ${neo4jVersion} in ${home}.`);
  const server = await identify(await launch({ ...settings, port }));
  if (!server) throw await cannotStart(home);
  return { ...server, port };
}

/** Waits until the server answers with our password, which a new server is given first. */
async function untilReady(place: Place, run: Omit<Run, 'users'>): Promise<void> {
  const connection = await connectionTo(place, run);
  for (const end = Date.now() + startPatience; Date.now() < end; await setTimeout(200)) {
    const answer = await knock(connection);
    if (answer === 'answers') return;
    if (answer === 'refuses') await setFirstPassword(connection, place.home);
    if (!(await isRunning(run))) throw await cannotStart(place.home);
  }
  throw await cannotStart(place.home);
}

const cannotStart = async (home: string) =>
  new DirectoryError(
    'DATABASE_UNAVAILABLE',
    `The embedded Neo4j did not start. It said last:\n${await lastWords(home)}`,
  );
