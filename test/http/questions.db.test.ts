import { execFileSync, spawnSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';
import { DOMParser, parseHTML } from 'linkedom';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { importSheets } from '../../src/imports/import.ts';
import { testDatabase } from '../support/database.ts';
import { declarations, questions } from '../support/directory.ts';
import { writeGraph } from '../support/graph.ts';
import { seeded } from '../support/seed.ts';
import { openToAll } from '../support/server.ts';
import { serveSite } from '../support/site.ts';
import { workbook } from '../support/workbook.ts';

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
/** The answer, asked again while a machine that is busy planning says that it cannot. */
const patiently = (path: string) =>
  vi.waitFor(
    async () => {
      const response = await get(path);
      expect(response.status, path).toBe(200);
      return response;
    },
    { timeout: 50_000, interval: 500 },
  );
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
    expect(/<([^>]*)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1] ?? null).toBe(body.next_url);
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
    /^Stakeholder Directory, question “.*”, as of 2015-06-01, on .*, data of .*, 1 source, licence: none\.$/,
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
  ['/q/committee-members.json?_since=2020-01-01', 400, 'BAD_USER_INPUT', /takes no “_since”/],
  ['/q/committee-members/changes.json?_since=2020-02-30', 400, 'BAD_USER_INPUT', /_since is a day/],
  ['/q/committee-members/changes.json?_since=0001-01-01', 400, 'BAD_USER_INPUT', /from 1900 on/],
  ['/q/committee-members/changes.csv?_next=nonsense', 400, 'BAD_CURSOR', /not a cursor/],
  ['/q/committee-members/changes.xlsx', 404, 'BAD_REQUEST', /as \.json and \.csv, not as \.xlsx/],
  ['/q/nothing/changes.csv', 404, 'BAD_REQUEST', /No question is called nothing/],
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

test.each(['application/json;q=0.9,text/plain', 'text/html', '*/*;q=0.1', 'no type at all'])(
  'what dashboards add to every request is let pass, whatever they say they read: %s',
  async accept => {
    const added = 'from=now-6h&to=now&interval_ms=1000&maxDataPoints=5&refId=A';
    const response = await fetch(`${served.origin}/q/committee-members.json?${added}`, { headers: { accept } });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect((await response.json()).rows).toHaveLength(14);
  },
);

test('variables that dashboards add to an operation of their own are let pass', async () => {
  const variables = { id: 'iom', from: 'now-6h', to: 'now', interval_ms: 1000, maxDataPoints: 5, refId: 'A' };
  const response = await fetch(served.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query One($id: ID!) { node(id: $id) { id } }', variables }),
  });
  const { data, errors } = (await response.json()) as { data?: object; errors?: object };
  expect([data, errors]).toEqual([{ node: { id: 'iom' } }, undefined]);
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

test('an instant is written as one, and what none given means is said', async () => {
  const response = await get('/q/what-changed.json?since=2000-01-01');
  expect([response.status, (await response.json()).error]).toEqual([
    400,
    'since is an instant such as 2020-02-06T00:00:00Z, not “2000-01-01”.',
  ]);
  const { citation } = (await json('/q/what-ends.json?_size=1')) as { citation: string };
  expect(citation).toMatch(
    /^Stakeholder Directory, question “What ends in the 90 days from today, .*”, on 20\d\d-\d\d-\d\d, data of /,
  );
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

const python = spawnSync('python3', ['--version']).status === 0;
/** What Python's own reader finds in each text: the cells of its header, and whether all rows have as many. */
const readByPython = (texts: readonly string[]): [header: string[], isEven: boolean, rows: number][] =>
  JSON.parse(
    execFileSync(
      'python3',
      [
        '-c',
        `import csv, io, json, sys
tables = [list(csv.reader(io.StringIO(text, newline=""))) for text in json.load(sys.stdin)]
print(json.dumps([[rows[0], all(len(row) == len(rows[0]) for row in rows), len(rows) - 1] for rows in tables]))`,
      ],
      { input: JSON.stringify(texts), maxBuffer: 2 ** 26 },
    ).toString(),
  );

test('the links of all questions are read by readers that others use', { timeout: 120_000 }, async () => {
  const texts: string[] = [];
  for (const { name, columns } of questions) {
    const body = (await (await patiently(`/q/${name}.json?_size=50`)).json()) as Record<string, unknown>;
    const csv = await (await patiently(`/q/${name}.csv?_size=50`)).text();
    const xlsx = await (await patiently(`/q/${name}.xlsx?_size=50`)).arrayBuffer();
    expect(body, name).toMatchObject({ ok: true, facts: {}, citation: expect.stringContaining(', question “') });
    const names = columns.map(column => column.name);
    const rows = body.rows as Record<string, unknown>[];
    for (const row of rows) expect(Object.keys(row), name).toEqual(names);
    const read = parse(csv, { columns: true }) as Record<string, string>[];
    expect(parse(csv)[0], name).toEqual(names);
    expect(
      read.map(row => row[names[0]!]),
      name,
    ).toEqual(rows.map(row => (row[names[0]!] === null ? '' : expect.stringContaining(String(row[names[0]!])))));
    const [sheet] = (await readXlsxFile(Buffer.from(xlsx))) as unknown as { data: unknown[][] }[];
    expect(sheet!.data, name).toHaveLength(rows.length + 1);
    expect(sheet!.data[0], name).toEqual(names);
    texts.push(csv);
  }
  if (!python) return;
  expect(readByPython(texts)).toEqual(
    questions.map(({ columns }, index) => [
      columns.map(({ name }) => name),
      true,
      (parse(texts[index]!) as unknown[]).length - 1,
    ]),
  );
});

test('every form of an answer says in one line how to cite it: all that was asked, of which data, on what it rests', async () => {
  const path = '/q/network-of-a-partner';
  const asked = '?depth=1&asOf=2020-01-01&minConfidence=CONFIRMED';
  const response = await get(`${path}.json${asked}`);
  const { citation, sources } = (await response.json()) as { citation: string; sources: number };
  expect(citation).toMatch(
    /^Stakeholder Directory, question “What is the network around National Association.* as of 2020-01-01\?”, with Ties away: 1, Only what is certain, as of 2020-01-01, on 20\d\d-\d\d-\d\d, data of 20\d\d-\d\d-\d\d, revision .+, (\d+) sources?, licence: none\.$/,
  );
  expect(citation).toContain(`, ${sources} source`);
  const cited = response.headers.get('x-citation') ?? '';
  expect([/^[ -~]+$/.test(cited), decodeURIComponent(cited)]).toEqual([true, citation]);
  expect(response.headers.get('link')).toBe(`<${served.origin}${path}${asked}>; rel="cite-as"`);
  for (const ending of ['svg', 'graphml', 'gexf', 'kumu.json']) {
    const file = await get(`${path}.${ending}${asked}`);
    expect(file.headers.get('x-citation'), ending).toBe(cited);
    const text = await file.text();
    if (ending === 'kumu.json') expect(JSON.parse(text)).toMatchObject({ citation, elements: expect.any(Array) });
    else
      expect(
        new DOMParser().parseFromString(text, 'text/xml').querySelector('desc, description')?.textContent,
        ending,
      ).toContain(citation);
  }
  expect(await (await get(`${path}${asked}`)).text()).toContain(citation.replaceAll('=', '&#61;'));
});

test('CSV keeps its one header row, and says in each row how to cite it where that is asked for', async () => {
  const rows = parse(await (await get('/q/committee-members.csv?_cite=on')).text(), { columns: true }) as {
    citation: string;
  }[];
  const { citation } = await json('/q/committee-members.json');
  expect(rows.map(row => row.citation)).toEqual(Array(14).fill(citation));
  expect(Object.keys(rows[0]!).at(-1)).toBe('citation');
  const { next_url } = await json('/q/committee-members.json?_cite=on&_size=1');
  expect(next_url).toMatch(/&_cite=on$/);
});

test('pages of entries and sources say how to cite them', async () => {
  for (const [path, what] of [
    ['/entry/nango', 'entry “National Association of Non-Governmental Organizations”'],
    ['/source/iom-page-who-we-are', 'source “Who We Are”, what rests on it'],
  ] as const) {
    const { document } = parseHTML(await (await get(path)).text());
    expect(document.querySelector('.citation')?.textContent, path).toMatch(
      new RegExp(
        `^Stakeholder Directory, ${what}, ${served.origin}${path}, on [-0-9]+, data of [-0-9]+, revision .*, licence: none\\.$`,
      ),
    );
  }
});

test('a page says how each tool gets at its answer, with what was chosen, and where a key is needed, that it is', async () => {
  const path = '/q/network-of-a-partner?depth=1';
  const use = async (origin: string) =>
    new Map(
      [...parseHTML(await (await fetch(origin + path)).text()).document.querySelectorAll('#use > details')].map(
        each => [each.querySelector('summary')!.textContent, each.textContent] as const,
      ),
    );
  const open = await use(served.origin);
  expect([...open.keys()]).toEqual(expect.arrayContaining(['Excel', 'Grafana', 'Kumu', 'Gephi Lite', 'Command line']));
  expect(open.get('Excel')).toContain(`${served.origin}/q/network-of-a-partner.csv?depth=1`);
  const closed = await serveSite(database, { ...openToAll, isPublic: false });
  onTestFinished(() => closed.close());
  const keyed = await use(closed.origin);
  expect(keyed.get('Kumu')).toContain('This has no place for a key');
  expect(keyed.get('Excel')).toContain('give a key as password');
});

test('what changed under an answer is its entries’ and its ties’ log, in rows', async () => {
  await importSheets(
    database,
    declarations.vocabulary,
    workbook({
      stakeholders: `id,type,name,source,quote
        nango,CivilSocietyOrganisation,NANGO of Zimbabwe,iom-page-civil-society-training,"IOM, the UN Migration Agency in collaboration with the National Association of Non-Governmental Organizations (NANGO) facilitated a two-day capacity building training"`,
      ties: `kind,from,to,role,amount,currency,confidence,source,quote
        MEMBER_OF,nango,inter-ministerial-committee-on-migration,observer,,,DOUBTFUL,iom-page-civil-society-training,seat
        FUNDS,european-union,promoting-migration-governance-in-zimbabwe,,1234.5,EUR,CONFIRMED,iom-page-civil-society-training,funded`,
    }),
    { origin: 'seed', by: 'editor: Tendai Moyo', reason: 'A correction.' },
  );
  type Rows = Record<string, string | null>[];
  const changes = async (path: string) =>
    ((await json(path)).rows as Rows).filter(({ reason }) => reason === 'A correction.');
  const about = { by: 'editor', reason: 'A correction.', entry_id: 'nango', entry: 'NANGO of Zimbabwe' };
  const joined = { action: 'CREATE', field: null, before: null, after: expect.stringContaining('role: observer') };
  const renamed = {
    action: 'UPDATE',
    before: expect.stringContaining('National'),
    after: 'NANGO of Zimbabwe',
    field: 'name',
  };
  const ofPartner = await changes('/q/names-of-a-partner/changes.json?partner=nango');
  expect(ofPartner).toContainEqual(expect.objectContaining({ ...about, ...renamed }));
  expect(ofPartner).toContainEqual(expect.objectContaining({ ...about, ...joined }));
  expect(ofPartner.filter(({ entry_id }) => entry_id !== 'nango')).toEqual([]);
  // Who sits in a committee is among its members, so that its rename is a change under the answer, too.
  const ofCommittee = await changes('/q/committee-members/changes.json');
  expect(ofCommittee).toContainEqual(expect.objectContaining({ ...about, ...joined }));
  expect(ofCommittee).toContainEqual(expect.objectContaining({ ...about, ...renamed }));
  expect(ofCommittee.map(({ subject }) => subject)).not.toContainEqual(expect.stringContaining('European Union'));

  const whole = await json('/q/names-of-a-partner/changes.json?partner=nango&_since=1900-01-01');
  expect(whole).toMatchObject({
    ok: true,
    since: '1900-01-01',
    truncated: false,
    covers: expect.stringMatching(/names \(\d+\)/),
  });
  const walked: unknown[] = [];
  for (let path: string | null = '/q/names-of-a-partner/changes.json?partner=nango&_since=1900-01-01&_size=2'; path; ) {
    const page = (await json(path)) as { rows: unknown[]; next_url: string | null };
    walked.push(...page.rows);
    path = page.next_url?.replace(served.origin, '') ?? null;
  }
  expect(walked).toEqual(whole.rows);
  const csv = parse(await (await get('/q/names-of-a-partner/changes.csv?partner=nango&_since=1900-01-01')).text(), {
    columns: true,
  }) as unknown[];
  expect(csv).toHaveLength(walked.length);
  expect((await json('/q/names-of-a-partner/changes.json?partner=nango&_since=9999-12-31')).rows).toEqual([]);
  // A question may have a variable of its own that says since when.
  const both = await json('/q/participants-without-project/changes.json?since=2016-01-01&_since=9999-12-31');
  expect([both.since, both.rows]).toEqual(['9999-12-31', []]);
});
