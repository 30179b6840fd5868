import { createConnection } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AccessParts, openAccess } from '../../src/access/access.ts';
import { addKey, type NewKey, revokeKey } from '../../src/access/keys.ts';
import { defineQuery } from '../../src/neo4j/query.ts';
import { testDatabase } from '../support/database.ts';
import { questions } from '../support/directory.ts';
import { seeded } from '../support/seed.ts';
import { serveSite } from '../support/site.ts';

const { database } = testDatabase();
const secret = 'a secret of the tests';
const names = questions.map(({ name }) => name);
const serveWith = (anonymous: AccessParts['anonymous']) =>
  serveSite(database, openAccess({ database, secret, tokens: null, anonymous, questions: names }));
const make = (given: Partial<NewKey> = {}) =>
  addKey(database, secret, { name: 'Tendai Moyo', role: 'EDITOR', questions: null, expires: null, ...given }, 'local');
const forgetKeys = defineQuery<object, never>('forgetKeys', 'MATCH (key:Key) DETACH DELETE key');

/** The service for each thing that callers without a key may do. */
const sites = {} as Record<AccessParts['anonymous'], Awaited<ReturnType<typeof serveSite>>>;
beforeAll(async () => {
  await seeded(database);
  for (const anonymous of ['none', 'questions', 'reader'] as const) sites[anonymous] = await serveWith(anonymous);
}, 120_000);
afterAll(() => Promise.all(Object.values(sites).map(site => site.close())));
beforeEach(() => database.write(async ({ run }) => void (await run(forgetKeys, {}))));

const who = '{ viewer { role name via mayReadContacts expires } }';
const post = (site: { url: string }, query: string, headers: Record<string, string> = {}) =>
  fetch(site.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
const get = (site: { origin: string }, path: string, headers: Record<string, string> = {}) =>
  fetch(site.origin + path, { headers, redirect: 'manual' });
const codeOf = async (response: Response) =>
  [response.status, JSON.parse(await response.text()).errors?.[0]?.extensions.code] as const;

describe('without a key made', () => {
  test('this machine is admin, a proxied request nobody', async () => {
    const answer = await post(sites.none, who);
    expect((await answer.json()).data).toEqual({
      viewer: { role: 'ADMIN', name: null, via: 'LOCAL', mayReadContacts: true, expires: null },
    });
    expect(await codeOf(await post(sites.reader, who, { 'x-forwarded-for': '10.1.2.3' }))).toEqual([
      401,
      'UNAUTHENTICATED',
    ]);
    expect(await (await get(sites.none, '/')).text()).toContain('>Admin here</a>');
  });

  test('another site’s page changes nothing on it', async () => {
    const sent = (name: string, value: string) => post(sites.none, who, { [name]: value });
    for (const [name, value] of [
      ['origin', 'https://evil.example'],
      ['origin', 'null'],
      ['sec-fetch-site', 'cross-site'],
    ] as const)
      expect(await codeOf(await sent(name, value))).toEqual([403, 'FORBIDDEN']);
    expect((await sent('origin', sites.none.origin)).status).toBe(200);
    expect((await sent('sec-fetch-site', 'same-origin')).status).toBe(200);
  });
});

describe('a key over HTTP', () => {
  test('is taken as Bearer and as Basic, and its answers are for no shared cache', async () => {
    const { key } = await make();
    const basic = `Basic ${Buffer.from(`any:${key}`).toString('base64')}`;
    for (const authorization of [`Bearer ${key}`, basic]) {
      const answer = await post(sites.none, who, { authorization });
      expect(((await answer.json()) as { data: object }).data).toMatchObject({
        viewer: { role: 'EDITOR', name: 'Tendai Moyo', via: 'KEY', mayReadContacts: true },
      });
      const file = await get(sites.none, '/q/iom-offices.csv', { authorization });
      expect([file.status, file.headers.get('cache-control'), file.headers.get('vary')]).toEqual([
        200,
        'private, no-cache',
        'Authorization, Cookie, Origin',
      ]);
    }
    const open = await get(sites.reader, '/q/iom-offices.csv');
    expect([open.status, open.headers.get('cache-control')]).toEqual([200, 'no-cache']);
  });

  test('that is not accepted is a 401 with what to send, even where none is needed', async () => {
    const { id, key } = await make();
    await revokeKey(database, id, 'local');
    for (const site of [sites.none, sites.reader]) {
      const refused = await post(site, who, { authorization: `Bearer ${key}` });
      expect(refused.headers.get('www-authenticate')).toBe('Bearer realm="Stakeholder directory"');
      expect(await codeOf(refused)).toEqual([401, 'UNAUTHENTICATED']);
      const file = await get(site, '/q/iom-offices.json', { authorization: `Bearer ${key}` });
      expect(file.headers.get('www-authenticate')).toMatch(/^Bearer .*, Basic realm=/);
      expect(await file.json()).toMatchObject({ ok: false, status: 401, error: 'This key was revoked.' });
    }
  });

  test('that was used a moment before is revoked at once: no answer goes out, and nothing changes', async () => {
    const read = '{ entry(by: { id: "nango" }) { id name } }';
    const rename = (name: string) =>
      `mutation { saveStakeholder(input: { id: "nango", name: "${name}", evidence: [{ source: "iom-page-who-we-are" }] }) { batch { size } } }`;
    for (let times = 1; times <= 20; times++) {
      const { id, key } = await make();
      const headers = { authorization: `Bearer ${key}` };
      expect((await post(sites.reader, read, headers)).status).toBe(200);
      const made = await post(sites.reader, rename(`NANGO ${times}`), headers);
      expect(await made.json()).toMatchObject({ data: { saveStakeholder: { batch: { size: 1 } } } });
      await revokeKey(database, id, 'local');
      const refused = await post(sites.reader, times % 2 ? read : rename('Nobody may'), headers);
      expect([refused.status, refused.headers.get('etag')]).toEqual([401, null]);
      const text = await refused.text();
      expect(text).toContain('UNAUTHENTICATED');
      expect(text).not.toContain('NANGO');
    }
    const { data } = await (await post(sites.reader, read)).json();
    expect(data.entry.name).toBe('NANGO 20');
  });

  test('bound to questions asks those alone', async () => {
    const { key } = await make({ role: 'READER', questions: ['iom-offices'] });
    const headers = { authorization: `Bearer ${key}` };
    const status = async (path: string) => (await get(sites.none, path, headers)).status;
    expect(await status('/q/iom-offices.json')).toBe(200);
    expect(await status('/q/iom-offices')).toBe(200);
    expect(await status('/questions')).toBe(200);
    for (const path of [
      '/',
      '/q/iom-offices/changes.json',
      '/q/funding.json',
      '/q/funding',
      '/entry/iom-zimbabwe',
      '/playground',
      '/path',
    ])
      expect(await status(path), path).toBe(403);
    expect(await status('/q/nothing.json')).toBe(404);
    const document = (name: string) => questions.find(question => question.name === name)!.document;
    expect((await post(sites.none, document('iom-offices'), headers)).status).toBe(200);
    for (const text of [
      document('funding'),
      who,
      `${document('iom-offices')} `.replace('name', 'id'),
      '{ __schema { queryType { name } } }',
    ])
      expect(await codeOf(await post(sites.none, text, headers))).toEqual([403, 'FORBIDDEN']);
  });
});

describe('without a key, once one was made,', () => {
  beforeEach(() => make());
  const pages = ['/', '/entry/iom-zimbabwe', '/path', '/playground', '/?search=iom'];

  test('ANONYMOUS=none answers nothing but health, assets and where to sign in', async () => {
    expect(await codeOf(await post(sites.none, who))).toEqual([401, 'UNAUTHENTICATED']);
    expect((await get(sites.none, '/q/iom-offices.csv')).status).toBe(401);
    for (const path of [...pages, '/questions', '/q/iom-offices']) {
      const response = await get(sites.none, path);
      expect([response.status, response.headers.get('location')]).toEqual([
        303,
        `/signin?to=${encodeURIComponent(path)}`,
      ]);
    }
    for (const path of ['/healthz', '/readyz', '/signin']) expect((await get(sites.none, path)).status).toBe(200);
  });

  test('ANONYMOUS=questions answers the named questions', async () => {
    for (const path of ['/questions', '/q/iom-offices', '/q/iom-offices.csv'])
      expect((await get(sites.questions, path)).status).toBe(200);
    expect((await post(sites.questions, questions[0]!.document)).status).toBe(200);
    expect(await codeOf(await post(sites.questions, who))).toEqual([401, 'UNAUTHENTICATED']);
    for (const path of pages) expect((await get(sites.questions, path)).status).toBe(303);
  });

  test('ANONYMOUS=reader answers all but what takes a role', async () => {
    for (const path of [...pages, '/questions']) expect((await get(sites.reader, path)).status).toBe(200);
    const answer = await post(sites.reader, '{ viewer { role via } audit { totalCount } }');
    expect(await answer.json()).toMatchObject({
      data: { viewer: { role: 'READER', via: 'ANONYMOUS' }, audit: null },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });
});

describe('signing in', () => {
  const signIn = (key: string, to = '/entry/iom-zimbabwe', headers: Record<string, string> = {}, site = sites.none) =>
    fetch(`${site.origin}/signin`, {
      method: 'POST',
      body: new URLSearchParams({ key, to }),
      headers,
      redirect: 'manual',
    });
  const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? '';

  test('turns a key into a session, which ends with the key', async () => {
    const { id, key } = await make();
    const response = await signIn(` ${key} `);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/entry/iom-zimbabwe']);
    const cookie = response.headers.get('set-cookie')!;
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(part);
    expect(cookie).not.toContain('Secure');
    expect(cookie).not.toContain(key.slice(18));
    const headers = { cookie: cookieOf(response) };
    const page = await get(sites.none, '/entry/iom-zimbabwe', headers);
    expect(page.headers.get('cache-control')).toBe('private, no-cache');
    expect(await page.text()).toContain('<a href="/signin">Tendai Moyo</a>');
    expect(await (await get(sites.none, '/signin', headers)).text()).toMatch(/role EDITOR.*until/s);
    expect((await post(sites.none, who, headers)).status).toBe(200);
    const foreign = { ...headers, 'sec-fetch-site': 'same-site' };
    expect(await codeOf(await post(sites.none, who, foreign))).toEqual([403, 'FORBIDDEN']);
    await revokeKey(database, id, 'local');
    expect((await get(sites.none, '/entry/iom-zimbabwe', headers)).status).toBe(303);
    expect((await post(sites.none, who, headers)).status).toBe(401);
  });

  test('under another name than this machine’s asks for HTTPS', async () => {
    const { key } = await make();
    const { port } = new URL(sites.none.origin);
    const body = new URLSearchParams({ key }).toString();
    const socket = createConnection(Number(port), '127.0.0.1');
    socket.write(
      `POST /signin HTTP/1.1\r\nhost: directory.example\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
    );
    const answer = (await socket.setEncoding('utf8').toArray()).join('');
    expect(answer).toMatch(/set-cookie: directory-session=[^\r]*; Secure/i);
  });

  test('leads to pages of this site alone', async () => {
    const { key } = await make();
    for (const to of [
      '//evil.example',
      'https://evil.example',
      '/\\evil.example',
      '/a b',
      '/signin',
      '',
      '/\t/evil.example',
    ])
      expect((await signIn(key, to)).headers.get('location'), to).toBe('/');
    const form = await (await get(sites.none, '/signin?to=%22%3E%3Cscript%3E')).text();
    expect(form).not.toContain('<script>');
  });

  test('from another site’s form is refused, and so is signing out', async () => {
    const { key } = await make();
    expect((await signIn(key, '/', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const response = await fetch(`${sites.none.origin}/signout`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    });
    expect(response.status).toBe(403);
  });

  test('out takes the cookie away', async () => {
    const response = await fetch(`${sites.none.origin}/signout`, { method: 'POST', redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    expect(response.headers.get('set-cookie')).toMatch(/directory-session=;.*Expires=Thu, 01 Jan 1970/);
  });

  test('says what is wrong with a key, and after ten of them to wait, also with a right one', async () => {
    const { key } = await make();
    const site = await serveWith('none');
    try {
      for (let tries = 0; tries < 10; tries++) {
        const response = await signIn(`${key.slice(0, -1)}x`, '/', {}, site);
        expect(response.status).toBe(401);
        expect(await response.text()).toContain('role="alert" id="problem">This key is mistyped or cut off');
      }
      const late = await signIn(key, '/', {}, site);
      expect(late.status).toBe(429);
      expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await post(site, who, { authorization: `Bearer ${key}` })).status).toBe(200);
    } finally {
      await site.close();
    }
  });
});
