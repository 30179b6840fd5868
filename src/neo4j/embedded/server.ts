import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { configuration, type ServerMemory } from './configuration.ts';
import { textOf } from './files.ts';
import { environment } from './tools.ts';

const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

const javaOptions = ({ heap }: ServerMemory) => [
  '-Xms256m',
  `-Xmx${heap}`,
  '-XX:+ExitOnOutOfMemoryError',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '--enable-native-access=ALL-UNNAMED',
  ...opened.map(name => `--add-opens=java.base/${name}=ALL-UNNAMED`),
];

export interface ServerSettings {
  readonly home: string;
  readonly jars: string;
  readonly port: number;
  readonly path: string | undefined;
  readonly memory: ServerMemory;
}

const consoleOf = (home: string) => join(home, 'logs', 'console.log');

/** Starts Neo4j in a process group of its own, so that a terminal's Ctrl-C does not reach it; resolves to its number. */
export async function launch({ home, jars, port, path, memory }: ServerSettings): Promise<number> {
  const configFolder = join(home, 'conf');
  for (const folder of [configFolder, join(home, 'logs')]) await mkdir(folder, { recursive: true });
  await writeFile(join(configFolder, 'neo4j.conf'), configuration(port, memory));
  const output = await open(consoleOf(home), 'w');
  const places = [`--home-dir=${home}`, `--config-dir=${configFolder}`, '--console-mode'];
  const child = spawn(
    'java',
    [...javaOptions(memory), '-cp', `${configFolder}:${jars}/*`, 'org.neo4j.server.CommunityEntryPoint', ...places],
    { ...environment(path), cwd: home, detached: true, stdio: ['ignore', output.fd, output.fd] },
  );
  await once(child, 'spawn').finally(() => output.close());
  child.unref();
  return child.pid ?? 0;
}

/** What the server said last, without stack traces; its complaints where it has any. */
export async function lastWords(home: string): Promise<string> {
  const lines = (await textOf(consoleOf(home))).split('\n').filter(line => /^\S/.test(line));
  const complaints = lines.filter(line => /ERROR|Exception|Caused by|Error:/.test(line));
  const words = (complaints.length ? complaints : lines).slice(-4).map(line => line.slice(0, 300));
  return [...words, `(all of it: ${consoleOf(home)})`].join('\n');
}

/** A port of loopback that nobody listens on: the preferred one if it is free. */
export async function freePort(preferred = 0): Promise<number> {
  const probe = createServer();
  try {
    await once(probe.listen(preferred, '127.0.0.1'), 'listening');
  } catch {
    return freePort();
  }
  const address = probe.address();
  await once(probe.close(), 'close');
  return typeof address === 'object' && address ? address.port : freePort();
}
