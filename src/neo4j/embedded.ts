import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DirectoryError } from '../domain/errors.ts';
import type { Connection } from './driver.ts';
import { defaultMemory, type ServerMemory } from './embedded/configuration.ts';
import type { ProxySettings } from './embedded/jars.ts';
import { identify } from './embedded/process.ts';
import { connectionTo, enter, leave, type Place } from './embedded/sharing.ts';
import { requirePlatform } from './embedded/tools.ts';
import { watch } from './embedded/watch.ts';

export interface EmbeddedSettings {
  /** Gets a folder neo4j/ with the server's data, logs, password and run file. */
  readonly dataFolder: string;
  /** Holds the jars; all data folders share it. */
  readonly cacheFolder: string;
  readonly proxy: ProxySettings;
  /** By default enough for some 100,000 entries. */
  readonly memory?: ServerMemory;
  /** Takes progress, for people. */
  readonly log: (line: string) => void;
  /** Where java and mvn are looked for; by default the PATH. */
  readonly path?: string;
  /** As Node names it; by default this machine's. */
  readonly platform?: string;
  /** Milliseconds before each restart of a server that died. */
  readonly restartWaits?: readonly number[];
}

export interface Embedded {
  readonly connection: Connection;
  /** Leaves the server, and stops it unless another process uses it. */
  stop(): Promise<void>;
  /** Never fulfils; rejects with DATABASE_UNAVAILABLE when restarting the server has failed three times in ten minutes. */
  readonly failed: Promise<never>;
}

/**
 * Connects to the Neo4j of a data folder, starting it (and fetching it once) unless it runs, and restarts it when it dies.
 * Throws BAD_CONFIG for what the person can mend, DATABASE_UNAVAILABLE with the server's last words when it does not start.
 */
export async function startEmbedded(settings: EmbeddedSettings): Promise<Embedded> {
  const { dataFolder, cacheFolder, proxy, log, path, memory = defaultMemory } = settings;
  const { restartWaits = [1_000, 5_000, 30_000] } = settings;
  requirePlatform(settings.platform ?? process.platform);
  const place: Place = { home: join(dataFolder, 'neo4j'), cacheFolder, proxy, memory, log, path };
  await mkdir(place.home, { recursive: true, mode: 0o700 });
  const me = await identify(process.pid);
  if (!me) throw new DirectoryError('BAD_CONFIG', 'The embedded Neo4j needs to read /proc, or to run ps.');

  const run = await enter(place, me).catch(async error => {
    await leave(place, me).catch(() => undefined);
    throw error;
  });
  const connection = await connectionTo(place, run);
  log(`Neo4j answers at ${connection.uri}; its data is in ${place.home}.`);
  const watcher = watch(place, run, restartWaits);
  let stopped: Promise<void> | undefined;
  return {
    connection,
    failed: watcher.failed,
    stop: () => (stopped ??= watcher.end().then(() => leave(place, me))),
  };
}
