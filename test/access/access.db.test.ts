import { beforeEach, describe, expect, test } from 'vitest';
import { type AccessParts, type Caller, openAccess } from '../../src/access/access.ts';
import { addKey, type NewKey, revokeKey } from '../../src/access/keys.ts';
import { keysWork } from '../../src/commands/keys.ts';
import { DirectoryError } from '../../src/domain/errors.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { defineQuery } from '../../src/neo4j/query.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations } from '../support/directory.ts';

const { database } = testDatabase();
const secret = 'a secret of the tests';
const accessWith = (parts: Partial<AccessParts> = {}) =>
  openAccess({ database, secret, tokens: null, anonymous: 'none', questions: ['funding', 'what-ends'], ...parts });

const here: Caller = {
  ...{ peer: '127.0.0.1', headers: { host: 'localhost:4000' } },
  ...{ authorization: undefined, session: undefined },
};
const bearing = (key: string): Caller => ({ ...here, authorization: `Bearer ${key}` });
const make = (given: Partial<NewKey> = {}) =>
  addKey(database, secret, { name: 'Dashboard', role: 'READER', questions: null, expires: null, ...given }, 'local');

async function refusal(asking: Promise<unknown>): Promise<string> {
  const error = await asking.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(DirectoryError);
  expect((error as DirectoryError).code).toBe('UNAUTHENTICATED');
  return (error as DirectoryError).message;
}

beforeEach(async () => {
  await migrate(database, declarations.vocabulary);
  await emptyGraph(database);
});

describe('before a key was made', () => {
  test('the person at the machine is admin, and nobody else anything', async () => {
    const access = accessWith({ anonymous: 'reader' });
    expect(await access.isConfigured()).toBe(false);
    expect(await access.identify(here)).toMatchObject({ role: 'ADMIN', via: 'LOCAL', by: 'local' });
    const relayed = { ...here, headers: { ...here.headers, 'x-forwarded-for': '10.1.2.3' } };
    expect(await refusal(access.identify(relayed))).toMatch(/x-forwarded-for says\. .*keys add/);
    expect(await refusal(access.identify({ ...here, peer: '10.1.2.3' }))).toMatch(/10\.1\.2\.3/);
  });

  test('the first key ends that at once, and for good when it is revoked', async () => {
    const access = accessWith();
    await access.identify(here);
    const { id } = await make({ role: 'ADMIN' });
    expect(await refusal(access.identify(here))).toMatch(/sign in at \/signin/);
    await revokeKey(database, id, 'local');
    expect(await refusal(accessWith().identify(here))).toMatch(/sign in at \/signin/);
  });

  test('the named signer of tokens ends it too', async () => {
    const tokens = {
      ...{ jwksUrl: 'http://127.0.0.1:1/', issuer: 'i', audience: 'a' },
      ...{ algorithms: ['RS256'], roleClaim: 'role' },
    };
    await refusal(accessWith({ tokens }).identify(here));
    expect(await refusal(accessWith({ tokens }).identify(bearing('a.b.c')))).toMatch(/token is not accepted/);
  });
});

describe('a key', () => {
  test('names its role, as Bearer or as the password of Basic', async () => {
    const { key } = await make({ name: 'Tendai Moyo', role: 'EDITOR' });
    const basic = (text: string): Caller => ({
      ...here,
      authorization: `Basic ${Buffer.from(text).toString('base64')}`,
    });
    for (const caller of [bearing(key), basic(`anyone:${key}`), basic(`:${key}`)])
      expect(await accessWith().identify(caller)).toMatchObject({
        ...{ role: 'EDITOR', via: 'KEY', by: 'editor: Tendai Moyo', questionsOnly: null, expires: null },
      });
  });

  test('is kept without itself', async () => {
    const { key } = await make();
    const everything = defineQuery<object, { all: object }>('everything', 'MATCH (n) RETURN properties(n) AS all');
    const kept = JSON.stringify(await database.read(everything, {}));
    expect(kept).toContain('Dashboard');
    expect(kept).not.toContain(key);
    expect(kept).not.toContain(key.slice(18));
  });

  test('is told for mistyped, unknown, another secret’s or none of ours', async () => {
    const { key } = await make();
    const told = (text: string) => refusal(accessWith({ anonymous: 'reader' }).identify(bearing(text)));
    expect(await told(`${key.slice(0, -1)}x`)).toMatch(/mistyped or cut off/);
    expect(await told('password')).toMatch(/no key of this directory/);
    expect(await refusal(accessWith({ secret: 'other' }).identify(bearing(key)))).toMatch(/not known here/);
    await emptyGraph(database);
    expect(await told(key)).toMatch(/not known here/);
    expect(await refusal(accessWith().identify({ ...here, authorization: 'Digest x' }))).toMatch(/Bearer/);
  });

  test('serves until it is revoked, and its sessions with it', async () => {
    const access = accessWith();
    const { id, key } = await make();
    const { session, until } = await access.signIn(key);
    expect(until - Date.now()).toBeGreaterThan(11.9 * 3_600_000);
    expect(until - Date.now()).toBeLessThanOrEqual(12 * 3_600_000);
    const browser = { ...here, session };
    expect(await access.identify(browser)).toMatchObject({
      ...{ role: 'READER', via: 'KEY', name: 'Dashboard', expires: new Date(until).toISOString() },
    });
    await revokeKey(database, id, 'local');
    expect(await refusal(access.identify(bearing(key)))).toMatch(/revoked/);
    expect(await refusal(access.identify(browser))).toMatch(/sign in/);
    expect(await refusal(access.signIn(key))).toMatch(/revoked/);
  });

  test('serves until it expires, and a session no longer than its key', async () => {
    const expires = new Date(Date.now() + 60_000).toISOString();
    const { key } = await make({ expires });
    expect(await accessWith().identify(bearing(key))).toMatchObject({ expires });
    expect((await accessWith().signIn(key)).until).toBe(Date.parse(expires));
    const { key: old } = await make({ expires: new Date(Date.now() - 1).toISOString() });
    expect(await refusal(accessWith().identify(bearing(old)))).toMatch(/expired/);
    expect(await refusal(accessWith().signIn(old))).toMatch(/expired/);
  });
});

test.each([
  ['questions', ['funding', 'what-ends']],
  ['reader', null],
] as const)('without a key, ANONYMOUS=%s lets callers ask that', async (anonymous, questionsOnly) => {
  await make();
  expect(await accessWith({ anonymous }).identify({ ...here, peer: '10.1.2.3' })).toMatchObject({
    ...{ role: 'READER', via: 'ANONYMOUS', by: 'anonymous', questionsOnly },
  });
});

test('the command line makes, lists and revokes keys, and each is on record', async () => {
  const run = (...words: string[]) => keysWork(words, ['funding'])(database, secret);
  expect(await run('list')).toBe('There is no key yet.');
  const made = await run(
    'add',
    '--name',
    'Power BI',
    '--role',
    'READER',
    '--expires',
    '2999-06-30',
    '--questions',
    'funding',
  );
  const [, key = ''] = made.split('\n');
  const viewer = await accessWith().identify(bearing(key));
  expect(viewer).toMatchObject({ name: 'Power BI', questionsOnly: ['funding'], expires: '2999-06-30T23:59:59.999Z' });
  const [, , id = ''] = key.split('_');
  expect(await run('list')).toMatch(
    new RegExp(`^${id}  READER   Power BI, made \\d{4}-\\d\\d-\\d\\d, until 2999-06-30, asks funding alone$`),
  );
  expect(await run('revoke', id)).toBe('The key of “Power BI” is revoked.');
  expect(await run('list')).toMatch(/REVOKED/);
  await expect(run('revoke', 'nothing')).rejects.toThrow(/No key has the id “nothing”/);
  const audits = defineQuery<object, { action: string; keyId: string; by: string }>(
    'audits',
    'MATCH (a:Audit) RETURN a.action AS action, a.keyId AS keyId, a.by AS by ORDER BY a.at',
  );
  expect(await database.read(audits, {})).toEqual([
    { action: 'MADE_KEY', keyId: id, by: 'local' },
    { action: 'REVOKED_KEY', keyId: id, by: 'local' },
  ]);
});
