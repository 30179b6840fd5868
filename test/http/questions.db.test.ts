import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { declarations } from '../support/directory.ts';
import { writeGraph } from '../support/graph.ts';
import { seeded } from '../support/seed.ts';
import { serveSite } from '../support/site.ts';

const { database } = testDatabase();
let served: Awaited<ReturnType<typeof serveSite>>;

/** A committee whose list takes several pages, with names that a spreadsheet or a browser would act on. */
const crowd = Array.from({ length: 230 }, (_, index) => `member-${String(index).padStart(3, '0')}`);

beforeAll(async () => {
  await seeded(database);
  await writeGraph(database, declarations.vocabulary, {
    entries: [
      { type: 'Committee', id: 'crowded', name: '=cmd|calc <script>alert(1)</script>' },
      ...crowd.map(id => ({ type: 'Ministry', id, name: id === 'member-007' ? '=1+1' : id })),
      { type: 'Ministry', id: 'twin-a', name: 'Twin' },
      { type: 'Committee', id: 'twin-b', name: 'Twin' },
      { type: 'Committee', id: 'twin-c', name: 'Twin' },
      { type: 'Ministry', id: 'only-ministry', name: 'Half Twin' },
      { type: 'Committee', id: 'only-committee', name: 'Half Twin' },
    ],
    ties: crowd.map(from => ({ kind: 'MEMBER_OF', from, to: 'crowded' })),
  });
  served = await serveSite(database);
}, 120_000);
afterAll(() => served?.close());

const get = (path: string) => fetch(`${served.origin}${path}`, { redirect: 'manual' });
const json = async (path: string) => (await get(path)).json() as Promise<Record<string, unknown>>;

test('JSON comes as flat rows in an envelope that says what they are', async () => {
  const response = await get('/q/committee-members.json');
  const body = (await response.json()) as { rows: Record<string, unknown>[] };
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(response.headers.get('x-truncated')).toBe('false');
  expect(body).toMatchObject({ ok: true, truncated: false, next: null, next_url: null, asOf: null, licence: 'none' });
  expect(body.rows).toHaveLength(14);
  expect(body.rows[0]).toMatchObject({ id: 'ministry-of-finance', kind: 'Ministry', source_title: 'Who We Are' });
});

test('a link walks all pages of its rows', async () => {
  const rows = parse(await (await get('/q/committee-members.csv?committee=crowded')).text(), { columns: true }) as {
    id: string;
    name: string;
  }[];
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(crowd));
  expect(rows.find(({ id }) => id === 'member-007')?.name).toBe("'=1+1");
});

test('a cut answer says so and where it goes on, without losing or doubling a row', async () => {
  const seen: string[] = [];
  for (let path: string | null = '/q/committee-members.json?committee=crowded&_size=110'; path; ) {
    const response: Response = await get(path);
    const body = (await response.json()) as { rows: { id: string }[]; truncated: boolean; next_url: string | null };
    seen.push(...body.rows.map(({ id }) => id));
    expect(response.headers.get('link')).toBe(body.next_url && `<${body.next_url}>; rel="next"`);
    expect(response.headers.get('x-truncated')).toBe(String(body.truncated));
    expect(body.truncated).toBe(body.next_url !== null);
    path = body.next_url?.replace(served.origin, '') ?? null;
  }
  expect(seen).toHaveLength(crowd.length);
  expect(new Set(seen)).toEqual(new Set(crowd));
});

test('a download is a file with its name, and CSV then has the mark that Excel reads', async () => {
  const response = await get('/q/committee-members.csv?_dl=on');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="committee-members.csv"');
  expect([...new Uint8Array(await response.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('a workbook says on its second sheet what was asked, of which data, and how to cite it', async () => {
  const response = await get('/q/committee-members.xlsx?_asof=2015-06-01');
  const [rows, about] = (await readXlsxFile(Buffer.from(await response.arrayBuffer()))) as unknown as {
    data: string[][];
  }[];
  expect(rows!.data).toHaveLength(15);
  const told = new Map(about!.data.map(([name, value]) => [name, value]));
  expect(told.get('Question')).toBe(
    'Who are the members of Inter Ministerial Committee on Migration as of 2015-06-01?',
  );
  expect(told.get('Link')).toBe(`${served.origin}/q/committee-members.xlsx?asOf=2015-06-01`);
  expect(told.get('Cite as')).toMatch(
    /^Stakeholder Directory, question “.*”, as of 2015-06-01, data of .*, 1 source, licence: none\.$/,
  );
});

test('an entry may be named as people do', async () => {
  const byName = await json(
    `/q/committee-members.json?committee=${encodeURIComponent('inter ministerial committee on migration')}`,
  );
  expect(byName.rows).toHaveLength(14);
  expect((await json('/q/committee-members.json?committee=Half+Twin')).rows).toEqual([]);
});

test.each([
  ['/q/committee-members.json?foo=1', 400, 'BAD_USER_INPUT', /takes no “foo”/],
  ['/q/committee-members.csv?asOf=yesterday', 400, 'BAD_USER_INPUT', /asOf is a day/],
  ['/q/committee-members.csv?_next=nonsense', 400, 'BAD_CURSOR', /not a cursor/],
  ['/q/successors-of-a-body.json?_next=x', 400, 'BAD_USER_INPUT', /comes whole/],
  ['/q/names-of-a-partner.json?_asof=2020-01-01', 400, 'BAD_USER_INPUT', /takes no _asof/],
  ['/q/committee-members.json?committee=no-such-body', 404, 'ENTRY_NOT_FOUND', /No entry is called “no-such-body”/],
  ['/q/committee-members.json?committee=Twin', 400, 'AMBIGUOUS', /Several entries are called “Twin”/],
  ['/q/nothing.json', 404, 'BAD_REQUEST', /No question is called nothing/],
  ['/q/committee-members.svg', 404, 'BAD_REQUEST', /has no \.svg/],
])('%s is refused with its status, never as an answer', async (path, status, code, message) => {
  const response = await get(path);
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({
    ok: false,
    status,
    error: expect.stringMatching(message),
    errors: [{ message: expect.stringMatching(message), extensions: expect.objectContaining({ code }) }],
  });
});

test('what dashboards add to every address is let pass', async () => {
  expect(
    (await get('/q/committee-members.json?from=now-6h&to=now&interval_ms=1000&maxDataPoints=5&refId=A')).status,
  ).toBe(200);
});

test.each([
  ['svg', 'image/svg+xml', /^<svg .*<title>Network around/s],
  ['graphml', 'application/graphml+xml', /<graphml .*<node id="nango"/s],
  ['gexf', 'application/gexf+xml', /<gexf .*<node id="nango"/s],
  ['kumu.json', 'application/json', /"elements": \[\s*\{\s*"id": "nango"/],
])('a network is a file for other programs: .%s', async (ending, type, content) => {
  const response = await get(`/q/network-of-a-partner.${ending}?depth=1`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain(type);
  expect((await response.text()).slice(0, 20_000)).toMatch(content);
});

test('a page asks in a sentence, answers in a table, and says how to read and to cite it', async () => {
  const page = await (await get('/q/committee-members?committee=crowded')).text();
  expect(page.includes('value="&#61;cmd|calc &#60;script&#62;alert(1)&#60;/script&#62;"')).toBe(true);
  expect(page.includes('<script>alert')).toBe(false);
  expect(page).toContain('50 of more rows');
  expect(page).toContain('These are the first 50 rows; there are more.');
  expect(page).toContain('href="/q/committee-members.xlsx?committee&#61;crowded&#38;_dl&#61;on"');
});

test('a name that fits several entries makes the page ask which, one of the kinds asked for is taken at once', async () => {
  const several = await get('/q/committee-members?committee=Twin');
  const page = await several.text();
  expect(several.status).toBe(404);
  expect(page).toContain('Several entries are called “Twin”: which one?');
  expect(page).toContain('<option value="twin-b">');
  expect(page).not.toContain('<option value="twin-a">');
  expect((await get('/q/committee-members?committee=Half+Twin')).status).toBe(200);
});

test('one value given twice is refused, not chosen between', async () => {
  const response = await get('/q/names-of-a-partner.json?partner=nango&partner=iom');
  expect(response.status).toBe(400);
  expect((await response.json()).error).toBe('partner takes one value, not 2: nango, iom.');
});

test('an unknown question is a page that lists those there are', async () => {
  const response = await get('/q/nothing');
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('href="/q/committee-members"');
});

test.each(['/', '/questions'])('%s lists the questions by group', async path => {
  const page = await (await get(path)).text();
  for (const text of ['Committees and events', 'href="/q/iom-offices"']) expect(page).toContain(text);
});
