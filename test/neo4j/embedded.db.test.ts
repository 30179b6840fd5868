import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { link, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { defaultMemory } from '../../src/neo4j/embedded/configuration.ts';
import { haveJars, jars, neo4jVersion } from '../../src/neo4j/embedded/jars.ts';
import { passwordOf } from '../../src/neo4j/embedded/password.ts';
import { identify, isRunning, type ProcessIdentity } from '../../src/neo4j/embedded/process.ts';
import { readRun, writeRun } from '../../src/neo4j/embedded/run.ts';
import { freePort, launch } from '../../src/neo4j/embedded/server.ts';
import { type Embedded, type EmbeddedSettings, startEmbedded } from '../../src/neo4j/embedded.ts';

const { cacheFolder, proxy } = readConfig({ ...process.env, NEO4J_URI: '' });
const root = join(inject('throwaway'), 'embedded');
const said: string[] = [];
const log = (line: string) => void said.push(line);
const start = (name: string, more: Partial<EmbeddedSettings> = {}) =>
  startEmbedded({ dataFolder: join(root, name), cacheFolder, proxy, log, ...more });
const homeOf = (name: string) => join(root, name, 'neo4j');

async function serverOf(name: string): Promise<ProcessIdentity> {
  const { pid, startedAt } = (await readRun(homeOf(name)))!;
  return { pid, startedAt };
}

async function ask(embedded: Embedded, statement: string): Promise<unknown[]> {
  const driver = openDriver(embedded.connection);
  try {
    const { records } = await driver.executeQuery(statement, {}, { database: 'neo4j' });
    return records.map(record => record.get(0));
  } finally {
    await driver.close();
  }
}

/** Asks until the answer comes, for up to 50 s. */
async function askUntilAnswered(embedded: Embedded, statement: string): Promise<unknown[]> {
  for (const end = Date.now() + 50_000; Date.now() < end; await setTimeout(200)) {
    const answer = await ask(embedded, statement).catch(() => null);
    if (answer) return answer;
  }
  throw new Error('No answer.');
}

describe('a data folder that two processes open at once, with a run file of long ago', () => {
  let mine: Embedded;
  let other: ChildProcess;
  let uriOfOther: string;

  beforeAll(async () => {
    await mkdir(homeOf('shared'), { recursive: true });
    const longAgo = { pid: process.pid, startedAt: 'long ago' };
    await writeRun(homeOf('shared'), { ...longAgo, port: await freePort(), users: [longAgo] });
    const environment = { ...process.env, NEO4J_URI: '', DATA_DIR: join(root, 'shared') };
    const script = join(import.meta.dirname, '..', 'support', 'user.ts');
    other = spawn(process.execPath, [script], { env: environment, stdio: ['pipe', 'pipe', 'inherit'] });
    const uri = once(other.stdout!, 'data').then(([data]) => String(data).trim());
    [mine, uriOfOther] = await Promise.all([start('shared', { restartWaits: [100, 1_000] }), uri]);
  });
  afterAll(async () => {
    other.kill('SIGKILL');
    await mine.stop();
  });

  test('both reach one server', async () => {
    expect(uriOfOther).toBe(mine.connection.uri);
    expect((await readRun(homeOf('shared')))?.users.map(user => user.pid).sort()).toEqual(
      [process.pid, other.pid].sort(),
    );
  });

  test('the password can be read by its owner alone', async () => {
    expect((await stat(join(homeOf('shared'), 'password'))).mode & 0o777).toBe(0o600);
  });

  test('it listens on loopback alone and refuses Neo4j’s first password', async () => {
    expect(mine.connection.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    await expect(ask({ ...mine, connection: { ...mine.connection, password: 'neo4j' } }, 'RETURN 1')).rejects.toThrow(
      'unauthorized',
    );
  });

  test('the server outlives a user that was killed, and the next to come meets it', async () => {
    const server = await serverOf('shared');
    other.kill('SIGKILL');
    await once(other, 'exit');
    const third = await start('shared');
    expect(third.connection).toEqual(mine.connection);
    await third.stop();
    expect(await isRunning(server)).toBe(true);
    expect(await ask(mine, 'CREATE (n:Kept {name: "kept"}) RETURN n.name')).toEqual(['kept']);
  });

  test('a server that is killed comes back on its port with its data', { timeout: 60_000 }, async () => {
    const server = await serverOf('shared');
    process.kill(server.pid, 'SIGKILL');
    while (await isRunning(server)) await setTimeout(20);
    expect(await askUntilAnswered(mine, 'MATCH (n:Kept) RETURN n.name')).toEqual(['kept']);
    expect(await serverOf('shared')).not.toEqual(server);
    expect(said.join('\n')).toMatch(/Neo4j died; starting it again in 0.1 s.*\n/);
  });

  test('the last one out stops the server and clears the run file', async () => {
    const server = await serverOf('shared');
    await mine.stop();
    expect(await isRunning(server)).toBe(false);
    expect(await readdir(homeOf('shared'))).not.toContain('run.json');
  });
});

describe('an orphan of a service that crashed before it had set the password', () => {
  let taken: Embedded;
  let orphan: ProcessIdentity;

  beforeAll(async () => {
    await mkdir(homeOf('orphan'), { recursive: true });
    const port = await freePort();
    const settings = { home: homeOf('orphan'), jars: join(cacheFolder, `neo4j-${neo4jVersion}`, 'lib'), port };
    orphan = (await identify(await launch({ ...settings, path: undefined, memory: defaultMemory })))!;
    await writeRun(homeOf('orphan'), { ...orphan, port, users: [] });
    taken = await start('orphan', { restartWaits: [10, 20, 30] });
  });
  afterAll(() => taken.stop());

  test('it is taken over and given the password of its folder', async () => {
    expect(await serverOf('orphan')).toEqual(orphan);
    expect(taken.connection.password).toBe(await passwordOf(homeOf('orphan')));
    expect(await ask(taken, 'RETURN 1')).toEqual([1]);
  });

  test('when restarting it fails three times it is given up with one message', async () => {
    const configuration = join(homeOf('orphan'), 'conf', 'neo4j.conf');
    await rm(configuration);
    await mkdir(configuration);
    process.kill((await serverOf('orphan')).pid, 'SIGKILL');
    await expect(taken.failed).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringContaining('died again after 3 restarts in ten minutes'),
    });
  });
});

test('a server that does not start is quoted and leaves no run behind', { timeout: 60_000 }, async () => {
  await mkdir(homeOf('broken'), { recursive: true });
  await writeFile(join(homeOf('broken'), 'data'), 'in the way of the folder');
  await expect(start('broken')).rejects.toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    message: expect.stringMatching(/did not start\. It said last:\n.*ERROR[\s\S]*console\.log/),
  });
  expect(await readdir(homeOf('broken'))).not.toContain('run.json');
});

test('a cache with half a jar is fetched again, once, by two that find it so', { timeout: 120_000 }, async () => {
  const version = `neo4j-${neo4jVersion}`;
  const folder = join(root, 'cache');
  await mkdir(join(folder, version, 'lib'), { recursive: true });
  const names = await readdir(join(cacheFolder, version, 'lib'));
  for (const file of ['jars.json', ...names.map(name => join('lib', name))])
    await link(join(cacheFolder, version, file), join(folder, version, file));
  expect(await haveJars(folder)).toBe(true);

  const half = join(folder, version, 'lib', names[0]!);
  await rm(half);
  await writeFile(half, 'half');
  expect(await haveJars(folder)).toBe(false);

  const lines: string[] = [];
  const settings = { cacheFolder: folder, proxy, path: undefined, log: (line: string) => void lines.push(line) };
  const [first, second] = await Promise.all([jars(settings), jars(settings)]);
  expect(first).toBe(second);
  expect(await haveJars(folder)).toBe(true);
  expect((await readdir(first)).length).toBe(names.length);
  expect(lines.filter(line => line.includes('through Maven'))).toHaveLength(1);
  expect((await readdir(folder)).sort()).toEqual(['lock', version]);
});
