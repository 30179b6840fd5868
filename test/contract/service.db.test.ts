import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { identify, isRunning } from '../../src/neo4j/embedded/process.ts';
import { startEmbedded } from '../../src/neo4j/embedded.ts';

const { cacheFolder } = readConfig({ ...process.env, NEO4J_URI: '' });
const folder = () => mkdtemp(join(inject('throwaway'), 'service-'));
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

interface Started {
  readonly child: ChildProcess;
  /** What it has printed so far. */
  readonly output: () => string;
  /** Its exit code, once it ends. */
  readonly ended: Promise<number | null>;
}

function start(env: Record<string, string>, args: readonly string[] = ['start.mjs']): Started {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, args, {
    env: { PATH, HOME, XDG_CACHE_HOME: join(cacheFolder, '..'), PORT: '0', LOG_LEVEL: 'silent', ...env },
  });
  running.add(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (text += chunk));
  const ended = once(child, 'exit').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  return { child, output: () => text, ended };
}

/** The service's address, once it says so. */
async function ready({ output, ended }: Started): Promise<string> {
  let over = false;
  void ended.then(() => (over = true));
  for (;;) {
    const url = /Playground\s+(http:\S+)\/playground/.exec(output())?.[1];
    if (url) return url;
    if (over) throw new Error(`It ended before it was ready:\n${output()}`);
    await sleep(100);
  }
}

async function asked(url: string, query = '{ projects { totalCount nodes { name } } viewer { role } }') {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

const statusOf = async (url: string) => (await fetch(url)).status;

async function until(what: () => Promise<boolean>, milliseconds = 60_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await what().catch(() => false))) {
    if (Date.now() > end) throw new Error('It did not come about in time.');
    await sleep(200);
  }
}

const serverPid = (dataFolder: string): number =>
  JSON.parse(readFileSync(join(dataFolder, 'neo4j', 'run.json'), 'utf8')).pid;
describe('the service on an embedded Neo4j', { timeout: 240_000 }, () => {
  test('starts with the seed, survives its Neo4j, stops cleanly, and keeps its data', async () => {
    const dataFolder = await folder();
    const first = start({ DATA_DIR: dataFolder });
    const url = await ready(first);
    expect(first.output()).toMatch(/holds 2\d\d entries and 3\d\d ties/);
    expect(first.output()).toContain(`${url}/graphql`);
    expect((await asked(url)).body.data).toMatchObject({ projects: { totalCount: 3 }, viewer: { role: 'ADMIN' } });
    expect(await statusOf(`${url}/readyz`)).toBe(200);
    expect(await statusOf(`${url}/playground`)).toBe(200);

    process.kill(serverPid(dataFolder), 'SIGKILL');
    const began = Date.now();
    const away = await asked(url);
    expect(Date.now() - began).toBeLessThan(10_500);
    expect(away.status).toBe(503);
    expect(away.body.errors[0].extensions.code).toBe('DATABASE_UNAVAILABLE');
    expect(away.body.data?.viewer ?? null).toBeNull();
    expect(await statusOf(`${url}/readyz`)).toBe(503);
    expect(await statusOf(`${url}/healthz`)).toBe(200);
    await until(async () => (await asked(url)).status === 200);
    expect(await statusOf(`${url}/readyz`)).toBe(200);

    process.kill(serverPid(dataFolder), 'SIGSTOP');
    const paused = Date.now();
    const silent = await asked(url);
    expect(Date.now() - paused).toBeLessThan(10_500);
    expect([silent.status, silent.body.errors[0].extensions.code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
    process.kill(serverPid(dataFolder), 'SIGCONT');
    await until(async () => (await asked(url)).status === 200);

    const server = await identify(serverPid(dataFolder));
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(server && (await isRunning(server))).toBe(false);

    const second = start({ DATA_DIR: dataFolder });
    const again = await ready(second);
    expect(second.output()).not.toContain('Bringing in');
    expect((await asked(again)).body.data.projects.totalCount).toBe(3);

    const seeding = start({ DATA_DIR: dataFolder }, ['src/cli.ts', 'seed']);
    expect(await seeding.ended).toBe(0);
    expect(seeding.output()).toMatch(/rows: 0 created, 0 updated, \d+ unchanged, 0 in conflict/);
    expect(await statusOf(`${again}/readyz`)).toBe(200);

    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
  });
});

test('the service on a Neo4j of its own waits for it to come back', { timeout: 240_000 }, async () => {
  const dataFolder = await folder();
  const neo4j = await startEmbedded({
    dataFolder,
    cacheFolder,
    proxy: {},
    log: () => undefined,
    restartWaits: [3_000],
  });
  const { uri, user, password } = neo4j.connection;
  const service = start({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  const url = await ready(service);
  process.kill(serverPid(dataFolder), 'SIGKILL');
  expect((await asked(url)).status).toBe(503);
  expect(await statusOf(`${url}/readyz`)).toBe(503);
  await until(async () => (await asked(url)).status === 200);
  service.child.kill('SIGTERM');
  expect(await service.ended).toBe(0);
  await neo4j.stop();
});

describe('one message and a failure, and no stack trace', { timeout: 60_000 }, () => {
  const { uri, user, password } = inject('neo4j');
  const given = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };

  async function refused(env: Record<string, string>, message: RegExp, args?: readonly string[]) {
    const started = start(env, args);
    expect(await started.ended).toBe(1);
    expect(started.output()).toMatch(message);
    expect(started.output()).not.toMatch(/^\s+at /m);
  }

  test('for a port in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    await refused({ ...given, PORT: `${port}` }, new RegExp(`Port ${port} is in use; .*set PORT`));
    taken.close();
  });
  test('for a wrong password', () =>
    refused(
      { ...given, NEO4J_PASSWORD: 'wrong' },
      /refuses the user neo4j with this password; check .*NEO4J_PASSWORD/,
    ));
  test('for a database that cannot be reached', () =>
    refused(
      { ...given, NEO4J_URI: 'bolt://127.0.0.1:1' },
      /No Neo4j answers at bolt:\/\/127\.0\.0\.1:1; check NEO4J_URI/,
    ));
  test('for a database that does not exist', () =>
    refused({ ...given, NEO4J_DATABASE: 'elsewhere' }, /has no database elsewhere; check NEO4J_DATABASE/));
  test('for an address that others reach, before anybody can be told apart', () =>
    refused(
      { ...given, HOST: '0.0.0.0' },
      /At HOST 0\.0\.0\.0 others reach .*keys add .*JWT_JWKS_URL.*HOST=127\.0\.0\.1/,
    ));
  test('for one that they reach through a proxy, likewise', () =>
    refused({ ...given, PUBLIC_URL: 'https://a.example' }, /At https:\/\/a\.example others reach .*keys add /));
  test('for a setting that cannot be used', () => refused({ PORT: 'many' }, /Settings that cannot be used: PORT/));
  test('for a machine without Java', async () =>
    refused({ PATH: '/nowhere', DATA_DIR: await folder() }, /Java.*NEO4J_URI/s));
  test('for a Node that is too old', () =>
    refused({}, /Node 24 or later is needed to run this; here is 20\.19\.0/, [
      '--eval',
      "Object.defineProperty(process, 'versions', { value: { node: '20.19.0' } }); import('./start.mjs')",
    ]));
});
