import { globSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../src/config.ts';
import type { Connection } from '../../src/neo4j/driver.ts';
import { startEmbedded } from '../../src/neo4j/embedded.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A Neo4j whose graph tests may empty. */
    neo4j: Connection;
    /** A folder that is removed after the run; an embedded server with its data anywhere below is ended. */
    throwaway: string;
  }
}

/** Gives the tests one Neo4j: that at NEO4J_TEST_URI, or one that is thrown away when the run ends, however it ends. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const throwaway = await mkdtemp(join(tmpdir(), 'stakeholder-directory-test-'));
  const sweep = () => sweepAway(throwaway);
  process.once('exit', sweep);
  const uri = process.env.NEO4J_TEST_URI;
  const { connection, stop } = uri ? ownNeo4j(uri) : await embeddedNeo4j(throwaway);
  project.provide('neo4j', connection);
  project.provide('throwaway', throwaway);
  return async () => {
    await stop();
    sweep();
    process.off('exit', sweep);
  };
}

function embeddedNeo4j(dataFolder: string) {
  const { cacheFolder, proxy } = readConfig({ ...process.env, NEO4J_URI: '' });
  const log = (line: string) => void process.stderr.write(`${line}\n`);
  return startEmbedded({ dataFolder, cacheFolder, proxy, log });
}

/** A Neo4j that the person offers; only on this machine, since tests empty the graph. */
function ownNeo4j(uri: string) {
  const { hostname } = new URL(uri);
  if (!/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname))
    throw new Error(`Tests empty the graph: NEO4J_TEST_URI must be on this machine, not at ${hostname}.`);
  const { NEO4J_TEST_USER: user = 'neo4j', NEO4J_TEST_PASSWORD: password = '' } = process.env;
  return { connection: { uri, user, password }, stop: async () => undefined };
}

/** Ends the servers of a folder and removes it; synchronous, since a process that exits waits for nothing. */
function sweepAway(folder: string): void {
  for (const file of globSync('**/run.json', { cwd: folder })) {
    try {
      process.kill(JSON.parse(readFileSync(join(folder, file), 'utf8')).pid, 'SIGKILL');
    } catch {
      // It is gone already.
    }
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}
