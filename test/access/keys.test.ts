import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { attempts } from '../../src/access/attempts.ts';
import { hmacOf, idOfKey, isSame, newKey } from '../../src/access/key-text.ts';
import { whyNotLocal } from '../../src/access/local.ts';
import { secretOf } from '../../src/access/secret.ts';
import { readSession, sessionOf } from '../../src/access/sessions.ts';
import { viewerAs } from '../../src/access/viewer.ts';
import { keysWork } from '../../src/commands/keys.ts';
import { recorderTold } from '../../src/domain/recorders.ts';

describe('a key', () => {
  test('holds its id, and no two are alike', () => {
    const made = Array.from({ length: 200 }, newKey);
    for (const { id, key } of made) {
      expect(key).toMatch(/^shd_key_[0-9a-z]{8}_[0-9a-z]{40}$/);
      expect(idOfKey(key)).toBe(id);
    }
    expect(new Set(made.map(({ key }) => key)).size).toBe(200);
  });

  test('with one character changed, lost or added is told for mistyped', () => {
    const { key } = newKey();
    fc.assert(
      fc.property(fc.nat(key.length - 1), fc.constantFrom(...'0123456789abcdefghjkmnpqrstvwxyz'), (at, letter) => {
        const changed = key.slice(0, at) + letter + key.slice(at + 1);
        if (changed !== key) expect(idOfKey(changed)).toBeNull();
        expect(idOfKey(key.slice(0, at) + key.slice(at + 1))).toBeNull();
        expect(idOfKey(key.slice(0, at) + letter + key.slice(at))).toBeNull();
      }),
    );
  });

  test('is kept as what the secret makes of it, and compared whole', () => {
    const { key } = newKey();
    expect(hmacOf(key, 'one')).toMatch(/^[0-9a-f]{64}$/);
    expect(isSame(hmacOf(key, 'one'), hmacOf(key, 'one'))).toBe(true);
    expect(isSame(hmacOf(key, 'one'), hmacOf(key, 'two'))).toBe(false);
    expect(isSame('aé', 'aaa')).toBe(false);
  });
});

describe('a session', () => {
  const until = Date.now() + 60_000;
  test('is read back by the secret that made it, while it lasts', () => {
    expect(readSession(sessionOf('abcd2345', until, 'secret'), 'secret')).toEqual({ keyId: 'abcd2345', until });
    expect(readSession(sessionOf('abcd2345', until, 'secret'), 'other')).toBeNull();
    expect(readSession(sessionOf('abcd2345', Date.now() - 1, 'secret'), 'secret')).toBeNull();
  });
  test('cannot be made longer, or another key’s', () => {
    const [id, , signed] = sessionOf('abcd2345', until, 'secret').split('.');
    expect(readSession(`${id}.${until + 1}.${signed}`, 'secret')).toBeNull();
    expect(readSession(`zzzz9999.${until}.${signed}`, 'secret')).toBeNull();
    for (const text of ['', '.', '..', 'é.é.é', `${id}.${until}.${signed}.more`])
      expect(readSession(text, 'secret')).toBeNull();
  });
});

describe('the person at this machine', () => {
  const headers = { host: 'localhost:4000' };
  test.each(['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'])('comes from %s', peer => {
    for (const host of ['localhost:4000', '127.0.0.1:4000', '[::1]:4000', 'LOCALHOST'])
      expect(whyNotLocal({ peer, headers: { host } })).toBeNull();
  });
  test.each([
    ['10.0.0.7', headers, /it comes from 10\.0\.0\.7/],
    ['', headers, /it comes from/],
    ['127.0.0.1.evil.example', headers, /it comes from/],
    ['127.0.0.1', { host: 'directory.example' }, /asks for the host "directory\.example"/],
    ['127.0.0.1', { host: '127.0.0.1.nip.io' }, /asks for the host/],
    ['127.0.0.1', {}, /asks for the host ""/],
    ['127.0.0.1', { ...headers, 'x-forwarded-for': '10.0.0.7' }, /proxy, as its header x-forwarded-for says/],
    ['127.0.0.1', { ...headers, 'x-forwarded-proto': 'https' }, /x-forwarded-proto/],
    ['127.0.0.1', { ...headers, forwarded: 'for=10.0.0.7' }, /forwarded/],
    ['127.0.0.1', { ...headers, via: '1.1 proxy' }, /via/],
    ['127.0.0.1', { ...headers, 'x-real-ip': '10.0.0.7' }, /x-real-ip/],
  ])('is nobody from %j with %j', (peer, given, why) => {
    expect(whyNotLocal({ peer, headers: given })).toMatch(why);
  });
});

describe('failed attempts', () => {
  test('are so many at once from one address, and one more for each wait', () => {
    let now = 0;
    const { wait, failed } = attempts({ burst: 3, refill: 100, addresses: 10 }, () => now);
    for (let tries = 0; tries < 3; tries++) {
      expect(wait('a')).toBe(0);
      failed('a');
    }
    expect(wait('a')).toBe(100);
    expect(wait('b')).toBe(0);
    now = 60;
    expect(wait('a')).toBe(40);
    now = 100;
    expect(wait('a')).toBe(0);
    failed('a');
    expect(wait('a')).toBe(100);
  });

  test('are remembered of so many addresses alone', () => {
    const { wait, failed } = attempts({ burst: 1, refill: 1_000, addresses: 2 }, () => 0);
    for (const address of ['a', 'b', 'c']) failed(address);
    expect(['a', 'b', 'c'].map(wait)).toEqual([0, 1_000, 1_000]);
  });
});

test('what nobody configures is made once, for its owner alone', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'stakeholder-directory-secret-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  const folder = join(parent, 'data');
  const made = await Promise.all([secretOf(null, folder), secretOf(null, folder), secretOf(null, folder)]);
  expect(new Set(made).size).toBe(1);
  expect(made[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(await readFile(join(folder, 'secret'), 'utf8')).toBe(made[0]);
  expect((await stat(join(folder, 'secret'))).mode & 0o777).toBe(0o600);
  expect(await secretOf('given', folder)).toBe('given');
  await expect(secretOf(null, '/dev/null/x')).rejects.toThrow(/set SECRET/);
});

test('roles give rights, and each name stands with its role in the log', () => {
  const rights = (['READER', 'ANALYST', 'EDITOR', 'ADMIN'] as const).map(role => {
    const { by, mayReadContacts, mayReadRecorders } = viewerAs({ role, via: 'KEY', name: 'Tendai Moyo' });
    return [by, mayReadContacts, mayReadRecorders];
  });
  expect(rights).toEqual([
    ['reader: Tendai Moyo', false, false],
    ['analyst: Tendai Moyo', false, false],
    ['editor: Tendai Moyo', true, true],
    ['admin: Tendai Moyo', true, true],
  ]);
  expect(viewerAs({ role: 'ADMIN', via: 'LOCAL' }).by).toBe('local');
});

test.each([
  ['editor: Tendai Moyo', 'editor'],
  ['admin: editor: x', 'admin'],
  ['seed', 'seed'],
  ['import', 'import'],
  ['local', 'local'],
  ['Tendai Moyo', 'staff'],
  ['tendai@iom.int', 'staff'],
  ['director: Tendai', 'staff'],
])('“%s” is told to readers as “%s”, and to staff as it stands', (by, told) => {
  expect(recorderTold(by, false)).toBe(told);
  expect(recorderTold(by, true)).toBe(by);
});

describe('the command line refuses, before anything is opened,', () => {
  const add = (...words: string[]) => ['add', '--name', 'A', '--role', 'READER', ...words];
  test.each([
    [[], /keys add, keys list and keys revoke/],
    [['lend'], /keys add/],
    [['revoke'], /keys revoke ID/],
    [['add', '--role', 'READER'], /--name/],
    [['add', '--name', 'A', '--role', 'BOSS'], /READER, ANALYST, EDITOR, ADMIN/],
    [add('--expires', '30/06/2027'), /--expires 2027-06-30/],
    [add('--expires', '2020-06-30'), /is over/],
    [add('--questions', 'funding,fundings'), /No question is called “fundings”/],
    [add('--origins', 'https://a.example,b.example'), /“b.example” is none/],
    [['add', '--name', 'A', '--role', 'EDITOR', '--origins', 'https://a.example'], /can read the key/],
    [add('--scope', 'all'), /--name NAME --role ROLE/],
  ])('%j', (words, message) => {
    expect(() => keysWork(words, ['funding'])).toThrow(message);
  });
});
