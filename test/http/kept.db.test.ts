import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { openAccess } from '../../src/access/access.ts';
import { addKey, revokeKey } from '../../src/access/keys.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { defineQuery, openDatabase } from '../../src/neo4j/query.ts';
import { testDatabase } from '../support/database.ts';
import { declarations } from '../support/directory.ts';
import { writeGraph } from '../support/graph.ts';
import { relayTo } from '../support/relay.ts';
import { seeded } from '../support/seed.ts';
import { serveSite } from '../support/site.ts';

const { driver, database } = testDatabase();
const secret = 'a secret of the tests';
const keys = { editor: '', reader: '' };
let relay: Awaited<ReturnType<typeof relayTo>>;
let served: Awaited<ReturnType<typeof serveSite>>;

/** The service reaches its database by way of a relay that can be cut. */
beforeAll(async () => {
  await seeded(database);
  await writeGraph(database, declarations.vocabulary, {
    entries: [
      { type: 'Committee', id: 'small', name: 'Small committee' },
      { type: 'Ministry', id: 'its-member', name: 'Written 0 times' },
    ],
    ties: [{ kind: 'MEMBER_OF', from: 'its-member', to: 'small' }],
  });
  const { uri, user, password } = inject('neo4j');
  const { hostname, port } = new URL(uri);
  relay = await relayTo(hostname, Number(port));
  const far = openDatabase(openDriver({ uri: `bolt://127.0.0.1:${relay.port}`, user, password }), {
    ...{ database: 'neo4j', statementTimeout: 8_000, answerTimeout: 9_000 },
  });
  const parts = { secret, tokens: null, anonymous: 'reader', questions: [] } as const;
  served = await serveSite(far, openAccess({ database: far, ...parts }));
  for (const role of ['EDITOR', 'READER'] as const) {
    const given = { name: `${role} of the tests`, role, questions: null, expires: null };
    keys[role === 'EDITOR' ? 'editor' : 'reader'] = (await addKey(database, secret, given, 'local')).key;
  }
  return () => far.close();
}, 120_000);
afterAll(async () => {
  await served?.close();
  relay?.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${served.origin}${path}`, { headers, redirect: 'manual' });
const bearing = (key: string) => ({ authorization: `Bearer ${key}` });
const small = '/q/committee-members.json?committee=small';
const rename = defineQuery<{ name: string }, never>(
  'rename',
  "MATCH (m:Ministry {id: 'its-member'}) SET m.name = $name",
);
const write = (name: string) => database.write(tx => tx.run(rename, { name }));

describe('an answer', () => {
  test('is kept for who asks the same, in whatever order and with whatever dashboards add', async () => {
    await write('Kept');
    const first = await get('/q/committee-members.csv?committee=small&asOf=2020-01-01');
    const again = await get('/q/committee-members.csv?asOf=2020-01-01&from=now-6h&__user=me&committee=small');
    expect([first, again].map(({ headers }) => headers.get('cache-status'))).toEqual([
      'directory; fwd=miss; stored',
      'directory; hit',
    ]);
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(await again.text()).toBe(await first.text());
  });

  test('is not sent again to who has it, until it is another', async () => {
    const etag = (await get(small)).headers.get('etag') as string;
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const response = await get(small, { 'if-none-match': tag });
      expect([response.status, await response.text(), response.headers.get('etag')]).toEqual([304, '', etag]);
    }
    await write('Another name');
    const response = await get(small, { 'if-none-match': etag });
    expect([response.status, response.headers.get('etag') === etag]).toEqual([200, false]);
  });

  test('has what another client of the database wrote just before, each time', async () => {
    const seen: string[] = [];
    for (let times = 1; times <= 40; times++) {
      const session = driver.session({ database: 'neo4j' });
      await session.run("MATCH (m:Ministry {id: 'its-member'}) SET m.name = $name", { name: `Written ${times} times` });
      await session.close();
      const { rows } = (await (await get(small)).json()) as { rows: { name: string }[] };
      seen.push(rows[0]!.name);
    }
    expect(seen).toEqual(Array.from({ length: 40 }, (_, index) => `Written ${index + 1} times`));
  });

  test('is the same for hundreds who ask while others write: never older than the question', async () => {
    let written = 0;
    const writing = (async () => {
      for (let times = 1; times <= 40; times++) {
        await write(`Written ${times} times`);
        written = times;
      }
    })();
    const asking = async () => {
      for (let rounds = 0; rounds < 15; rounds++) {
        const before = written;
        const { rows } = (await (await get(small)).json()) as { rows: { name: string }[] };
        expect(Number(/\d+/.exec(rows[0]!.name)?.[0])).toBeGreaterThanOrEqual(before);
      }
    };
    await write('Written 0 times');
    await Promise.all([writing, ...Array.from({ length: 16 }, asking)]);
  });

  test('that is refused is not kept, and is told to each', async () => {
    for (const _ of [1, 2]) {
      const response = await get('/q/committee-members.json?committee=nobody-of-this-name');
      expect([response.status, response.headers.get('etag')]).toEqual([404, null]);
    }
  });
});

test('callers with different rights never get a byte of each other, however they come in turn', async () => {
  const path = '/q/what-changed.csv?since=2000-01-01T00:00:00Z';
  await database.write(tx => tx.run(defineQuery('by', "MATCH (batch:Batch) SET batch.by = 'editor: Tendai Moyo'"), {}));
  const alone = async (headers: Record<string, string>) => (await get(path, headers)).text();
  const of = {
    anyone: await alone({}),
    reader: await alone(bearing(keys.reader)),
    editor: await alone(bearing(keys.editor)),
  };
  expect(of.editor).toContain('Tendai Moyo');
  expect(of.reader).not.toContain('Tendai Moyo');
  expect(of.reader).toBe(of.anyone);
  const turns = Array.from({ length: 60 }, (_, index) => (['anyone', 'reader', 'editor'] as const)[index % 3]!);
  const got = await Promise.all(turns.map(who => alone(who === 'anyone' ? {} : bearing(keys[who]))));
  expect(got).toEqual(turns.map(who => of[who]));
  for (const [who, control] of [
    [{}, 'no-cache'],
    [bearing(keys.reader), 'private, no-cache'],
  ] as const)
    expect((await get(path, who)).headers.get('cache-control')).toBe(control);
});

describe('at midnight', () => {
  afterEach(() => vi.useRealTimers());

  test('the day’s questions have another answer, though nobody wrote', async () => {
    await writeGraph(database, declarations.vocabulary, {
      entries: [{ type: 'Project', id: 'ends-then', name: 'Ends then', end: '2030-03-31' }],
    });
    const named = async () => {
      const response = await get('/q/what-ends.csv?within=30');
      return [/Ends then/.test(await response.text()), response.headers.get('cache-status')];
    };
    vi.useFakeTimers({ toFake: ['Date'] });
    // 23:59 and 00:00 in Harare, two hours before Greenwich.
    vi.setSystemTime('2030-02-28T21:59:30Z');
    expect([await named(), await named()]).toEqual([
      [false, 'directory; fwd=miss; stored'],
      [false, 'directory; hit'],
    ]);
    vi.setSystemTime('2030-02-28T22:00:00Z');
    expect(await named()).toEqual([true, 'directory; fwd=miss; stored']);
  });
});

describe('while the database is away', () => {
  test('what is kept goes out marked as stale, also to who has a key, and what is not kept is refused', async () => {
    const csv = '/q/committee-members.csv?committee=small';
    const embed = '/embed/committee-members?committee=small';
    const fresh = {
      json: await (await get(small)).json(),
      csv: await (await get(csv, bearing(keys.reader))).text(),
      embed: await (await get(embed)).text(),
    };
    relay.cut();
    const stale = await get(small);
    expect([stale.status, stale.headers.get('x-stale')]).toEqual([200, 'true']);
    expect(stale.headers.get('cache-status')).toMatch(/^directory; hit; ttl=-\d+$/);
    expect(await stale.json()).toEqual({ ...(fresh.json as object), stale: true });
    expect(await (await get(csv, bearing(keys.reader))).text()).toBe(fresh.csv);
    expect(await (await get(embed)).text()).toBe(fresh.embed.replace(' hidden>May be out', '>May be out'));
    const other = await get('/q/committee-members.json?committee=small&asOf=2001-01-01');
    expect([other.status, other.headers.get('retry-after') !== null]).toEqual([503, true]);
    relay.mend();
    await vi.waitFor(async () => expect((await get(small)).headers.get('x-stale')).toBeNull(), 15_000);
  });

  test('for longer than ten minutes it is refused', async () => {
    await get(small);
    relay.cut();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 * 60_000 });
    const late = await get(small);
    vi.useRealTimers();
    relay.mend();
    expect(late.status).toBe(503);
    await vi.waitFor(async () => expect((await get(small)).status).toBe(200), 15_000);
  });
});

test('a key that is revoked serves no answer that was kept for it', async () => {
  const made = await addKey(
    database,
    secret,
    { name: 'Short-lived', role: 'READER', questions: ['committee-members'], expires: null },
    'local',
  );
  const statuses = async () => [
    (await get(small, bearing(made.key))).status,
    (await get(small, bearing(made.key))).status,
  ];
  expect(await statuses()).toEqual([200, 200]);
  await revokeKey(database, made.id, 'local');
  expect(await statuses()).toEqual([401, 401]);
});
