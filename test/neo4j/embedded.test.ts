import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { haveJars, jars, proxyProperties } from '../../src/neo4j/embedded/jars.ts';
import { withLock } from '../../src/neo4j/embedded/lock.ts';
import { passwordOf } from '../../src/neo4j/embedded/password.ts';
import { identify, isRunning, terminate } from '../../src/neo4j/embedded/process.ts';
import { readRun, writeRun } from '../../src/neo4j/embedded/run.ts';
import { freePort } from '../../src/neo4j/embedded/server.ts';
import { javaVersion } from '../../src/neo4j/embedded/tools.ts';
import { type EmbeddedSettings, startEmbedded } from '../../src/neo4j/embedded.ts';

const root = await mkdtemp(join(tmpdir(), 'embedded-'));
afterAll(() => rm(root, { recursive: true }));
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(root, 'test-'));
});

/** Puts programs that print some lines and end with a status onto a PATH of their own. */
async function pathWith(programs: Record<string, { prints: string; status?: number }>): Promise<string> {
  const path = join(folder, 'bin');
  await mkdir(path);
  for (const [name, { prints, status = 0 }] of Object.entries(programs)) {
    await writeFile(join(path, name), `#!/bin/sh\necho '${prints}'\nexit ${status}\n`);
    await chmod(join(path, name), 0o755);
  }
  return path;
}

const java17 = { prints: 'openjdk version "17.0.15" 2025-04-15' };

describe('what the machine must have', () => {
  const start = (more: Partial<EmbeddedSettings>) =>
    startEmbedded({ dataFolder: folder, cacheFolder: folder, proxy: {}, log: () => undefined, ...more });

  test('without Java and Maven one message names both and the other ways', async () => {
    const message = /Java 17 to 21 \(java\) was not found.*; Maven \(mvn\).*not found.*NEO4J_URI.*compose\.yaml/;
    await expect(start({ path: await pathWith({}) })).rejects.toMatchObject({
      code: 'BAD_CONFIG',
      message: expect.stringMatching(message),
    });
  });

  test.each(['1.8.0_392', '11.0.2', '25'])('Java %s is refused by its version', async version => {
    const path = await pathWith({ java: { prints: `openjdk version "${version}"` }, mvn: { prints: 'Maven' } });
    const feature = version.startsWith('1.') ? '8' : version.split('.')[0];
    await expect(start({ path })).rejects.toThrow(`java on the PATH is version ${feature}, not 17 to 21`);
  });

  test('a java that ends with an error, as the stub of macOS does, counts as missing', async () => {
    const path = await pathWith({ java: { prints: 'Unable to locate a Java Runtime.', status: 1 }, mvn: java17 });
    await expect(start({ path })).rejects.toThrow('(java) was not found');
  });

  test('a system other than Linux and macOS is refused with the other ways', async () => {
    await expect(start({ platform: 'win32' })).rejects.toThrow(/not on win32.*NEO4J_URI.*compose\.yaml/);
  });

  test('the feature release is read from what a Java says', () => {
    expect(['"21-ea"', '"17.0.15" 2025-04-15', '"1.8.0"'].map(said => javaVersion(`java version ${said}`))).toEqual([
      21, 17, 8,
    ]);
    expect(javaVersion('no such thing')).toBe(0);
  });
});

describe('the jars', () => {
  test('a Maven that fails is quoted with its first complaint, and leaves nothing behind', async () => {
    const path = await pathWith({ mvn: { prints: '[ERROR] Could not transfer artifact: no route', status: 1 } });
    const cacheFolder = join(folder, 'cache');
    const fetching = jars({ cacheFolder, proxy: {}, path, log: () => undefined });
    await expect(fetching).rejects.toThrow(/Could not transfer artifact: no route[\s\S]*settings\.xml/);
    expect(await haveJars(cacheFolder)).toBe(false);
  });

  test('a list of no jars is not a complete cache', async () => {
    await mkdir(join(folder, 'neo4j-5.26.31', 'lib'), { recursive: true });
    await writeFile(join(folder, 'neo4j-5.26.31', 'jars.json'), '{}');
    expect(await haveJars(folder)).toBe(false);
  });

  test('a proxy is told to Java in its own words', () => {
    expect(
      proxyProperties({ https: 'http://me:p%40ss@proxy.example:3128', except: 'localhost, .example.org' }),
    ).toEqual([
      '-Dhttps.proxyHost=proxy.example',
      '-Dhttps.proxyPort=3128',
      '-Dhttps.proxyUser=me',
      '-Dhttps.proxyPassword=p@ss',
      '-Dhttp.nonProxyHosts=localhost|*.localhost|example.org|*.example.org',
    ]);
    expect(proxyProperties({ https: 'proxy.example' })).toEqual([
      '-Dhttps.proxyHost=proxy.example',
      '-Dhttps.proxyPort=80',
    ]);
    expect(proxyProperties({ except: 'localhost' })).toEqual([]);
  });
});

describe('the lock', () => {
  test('the second waits, says so once, and enters when the first has left', async () => {
    const lock = join(folder, 'lock');
    const seen: string[] = [];
    const release = Promise.withResolvers<void>();
    const first = withLock(lock, () => release.promise.then(() => seen.push('first')));
    const second = withLock(
      lock,
      async () => seen.push('second'),
      () => seen.push('waits'),
    );
    release.resolve();
    await Promise.all([first, second]);
    expect(seen).toEqual(['waits', 'first', 'second']);
  });

  test('work that throws leaves it open', async () => {
    const lock = join(folder, 'lock');
    await expect(withLock(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await withLock(lock, async () => 'entered')).toBe('entered');
  });

  test('a holder that is killed lets go of it', async () => {
    const lock = join(folder, 'lock');
    const module = new URL('../../src/neo4j/embedded/lock.ts', import.meta.url);
    const script = `import { withLock } from '${module}';
      await withLock('${lock}', () => { process.stdout.write('held'); return new Promise(() => setInterval(() => {}, 1000)); });`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    let waited = false;
    const entered = withLock(
      lock,
      async () => waited,
      () => {
        waited = true;
        holder.kill('SIGKILL');
      },
    );
    expect(await entered).toBe(true);
  });
});

describe('processes', () => {
  test('a process is known by number and start, and not by the number alone', async () => {
    const me = await identify(process.pid);
    expect(me).toEqual(await identify(process.pid));
    expect(await isRunning(me!)).toBe(true);
    expect(await isRunning({ pid: process.pid, startedAt: 'another time' })).toBe(false);
  });

  test('one that does not heed the request to end is ended', async () => {
    const deaf = spawn('/bin/sh', ['-c', 'trap "" TERM; echo ready; while :; do sleep 0.1; done']);
    await once(deaf.stdout, 'data');
    const target = await identify(deaf.pid!);
    await terminate(target!, 300);
    expect(await isRunning(target!)).toBe(false);
    expect(deaf.signalCode).toBe('SIGKILL');
  });

  test('one that has ended but was not reaped does not run', async () => {
    const parent = spawn('/bin/sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60']);
    const pid = Number(String((await once(parent.stdout, 'data'))[0]));
    for (let tries = 0; (await identify(pid)) && tries < 50; tries++) await setTimeout(100);
    expect(process.kill(pid, 0)).toBe(true);
    expect(await identify(pid)).toBeUndefined();
    parent.kill('SIGKILL');
  });
});

describe('the files of a data folder', () => {
  test('the run file keeps users that live and forgets those that do not', async () => {
    const me = (await identify(process.pid))!;
    await writeRun(folder, { ...me, port: 7687, users: [me, { pid: me.pid, startedAt: 'long ago' }] });
    expect(await readRun(folder)).toEqual({ ...me, port: 7687, users: [me] });
  });

  test.each(['', '{"pid":', '{"pid": 1}', 'null'])('a run file that says %j counts as none', async text => {
    await writeFile(join(folder, 'run.json'), text);
    expect(await readRun(folder)).toBeUndefined();
  });

  test('a password is made once', async () => {
    const made = await passwordOf(folder);
    expect(made).toMatch(/^[\w-]{32}$/);
    expect(await passwordOf(folder)).toBe(made);
  });

  test('an empty password file, as a crash may leave it, counts as none', async () => {
    await writeFile(join(folder, 'password'), '');
    expect(await passwordOf(folder)).toHaveLength(32);
  });

  test('a port that is taken is not given out', async () => {
    const port = await freePort();
    expect(await freePort(port)).toBe(port);
    const taker = createServer();
    await once(taker.listen(port, '127.0.0.1'), 'listening');
    expect(await freePort(port)).not.toBe(port);
    taker.close();
  });
});
