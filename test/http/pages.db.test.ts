import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defineQuery } from '../../src/neo4j/query.ts';
import { testDatabase } from '../support/database.ts';
import { declarations } from '../support/directory.ts';
import { writeGraph } from '../support/graph.ts';
import { seeded } from '../support/seed.ts';
import { serveSite } from '../support/site.ts';

const { database } = testDatabase();
let origin: string;
let close: () => Promise<void>;

/** A name and a quote that would break out of text, attributes and data blocks. */
const hostile = `</script><img src=x onerror="alert('1')">&amp;`;

beforeAll(async () => {
  await seeded(database);
  await writeGraph(database, declarations.vocabulary, {
    entries: [
      { type: 'Source', id: 'hostile-source', name: hostile, kind: 'WEB_PAGE', url: 'javascript:alert(1)' },
      { type: 'Donor', id: 'hostile-donor', name: hostile, description: hostile, url: 'javascript:alert(1)' },
      { type: 'Project', id: 'hostile-project', name: hostile },
      { type: 'Committee', id: 'hub' },
      ...Array.from({ length: 120 }, (_, index) => ({ type: 'Organisation', id: `spoke-${index + 100}` })),
    ],
    ties: [
      { kind: 'FUNDS', id: 'funds-hostile', from: 'hostile-donor', to: 'hostile-project', role: hostile },
      { kind: 'PART_OF', from: 'hub', to: 'spoke-100' },
      ...Array.from({ length: 120 }, (_, index) => ({ kind: 'MEMBER_OF', from: `spoke-${index + 100}`, to: 'hub' })),
    ].map((tie, index) => ({ note: null, id: `${tie.kind.toLowerCase().replace('_', '-')}-page-${index}`, ...tie })),
    evidence: [
      { source: 'hostile-source', subject: 'funds-hostile', quote: hostile },
      { source: 'hostile-source', subject: 'hostile-donor', quote: hostile },
    ],
    identifiers: [
      { entry: 'hostile-donor', scheme: hostile, value: '22000' },
      { entry: 'hostile-project', scheme: hostile, value: '22000' },
    ],
  });
  const redirect = defineQuery<{ from: string; to: string }, unknown>(
    'redirect',
    'CREATE (:Redirect {id: $from, to: $to})',
  );
  await database.write(transaction => transaction.run(redirect, { from: 'iom-harare', to: 'iom-zimbabwe' }));
  ({ origin, close } = await serveSite(database));
  // The database plans each statement when it first meets it, which on a busy machine takes long.
  await get('/entry/iom');
}, 120_000);
afterAll(() => close?.());

const get = (path: string) => fetch(`${origin}${path}`, { redirect: 'manual' });

/** The document of a page that must be one. */
async function page(path: string): Promise<Document> {
  const response = await get(path);
  expect(response.status, path).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  return parseHTML(await response.text()).document as unknown as Document;
}

const text = (node: ParentNode | Element | null | undefined) =>
  ((node as Element | null)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (node: ParentNode | null, selector: string) => [...(node?.querySelectorAll(selector) ?? [])];

const rows = (sheet: string): Record<string, string>[] =>
  parse(readFileSync(new URL(`../../seed/${sheet}.csv`, import.meta.url)), { columns: true });

const sheets = 'stakeholders projects events agreements policies people places themes'.split(' ');

test.each(sheets)(
  'every entry of the sheet %s has a page with its name, its sources and sound JSON-LD',
  async sheet => {
    for (const { id, name } of rows(sheet)) {
      const document = await page(`/entry/${id}`);
      expect(text(document.querySelector('h1'))).toBe(name!.replace(/\s+/g, ' '));
      expect(all(document, 'h1')).toHaveLength(1);
      expect(all(document, '#sources a[href^="/source/"]').length).toBeGreaterThan(0);
      const told = JSON.parse(document.querySelector('script[type="application/ld+json"]')!.textContent!);
      expect(told).toMatchObject({ '@context': 'https://schema.org', '@id': `${origin}/entry/${id}`, name });
    }
  },
  120_000,
);

test('every source has a page with the passages that were taken from it, and no entry’s page beside it', async () => {
  for (const { id } of rows('sources')) {
    const moved = await get(`/entry/${id}`);
    expect([moved.status, moved.headers.get('location')]).toEqual([301, `/source/${id}`]);
    const document = await page(`/source/${id}`);
    expect(all(document, '.passages > li').length).toBeGreaterThan(0);
  }
  const backwards = await get('/source/iom-zimbabwe');
  expect([backwards.status, backwards.headers.get('location')]).toEqual([301, '/entry/iom-zimbabwe']);
}, 60_000);

describe('the page of an entry', () => {
  test('says who pays for a project and what that rests on, to the letter', async () => {
    // seed/ties.csv: the European Union funds PMGZ, by paragraph 6 of the page on civil society.
    const document = await page('/entry/promoting-migration-governance-in-zimbabwe');
    const funded = document.querySelector('#funds-in');
    expect(text(funded?.querySelector('h3'))).toBe('Is funded by 1');
    expect(text(funded?.querySelector('li a'))).toBe('European Union');
    expect(all(funded, 'q').map(text)).toContain(
      'Promoting Migration Governance in Zimbabwe (PMGZ) project, funded by the European Union under the 11th European Development Fund (EDF).',
    );
    expect(text(funded)).not.toContain('Probable');
    expect(text(document.querySelector('#implements-in'))).toContain('Probable');
  });

  test('leads with what became of a body, and how sure that is', async () => {
    const document = await page('/entry/ministry-of-foreign-affairs');
    const told = text(document.querySelector('.succession'));
    expect(told).toMatch(/^Today\s*Ministry of Foreign Affairs and International Trade Renamed Probable/);
    expect(text(document.querySelector('#member-of-out'))).toContain('since November 2012 or later');
  });

  test('keeps the ties of an earlier body apart, under that body’s name', async () => {
    const document = await page('/entry/ministry-of-foreign-affairs-and-international-trade');
    expect(text(document.querySelector('.succession'))).toMatch(/^Formerly\s*Ministry of Foreign Affairs Renamed/);
    expect(text(document.querySelector('#ties'))).not.toContain('Inter Ministerial Committee on Migration');
    const inherited = document.querySelector('#inherited');
    expect(text(inherited?.querySelector('h3'))).toBe('Ministry of Foreign Affairs 4');
    expect(text(inherited)).toContain('is a member of Inter Ministerial Committee on Migration');
  });

  test.each([
    ['integrated-border-management-training', 'When 1–2 November, year not given'],
    ['integrated-border-management-training', 'Attendance 25 people'],
    ['civil-society-migration-management-training', 'Attendance 52 people from 21 organisations'],
    ['technical-cooperation-agreement-zimbabwe-iom', 'Renewed 2007'],
    ['harare-province', 'P-code ZW19'],
    ['iom', 'Established 1951'],
  ])('of %s tells its facts: %s', async (id, fact) => {
    const facts = all(await page(`/entry/${id}`), '.facts > div').map(each => [...each.children].map(text).join(' '));
    expect(facts).toContain(fact);
  });

  test('shows every name with its sources, and warns of a code that several carry', async () => {
    // seed/names.csv: published once on each of five pages, and 515 times in the IATI file.
    const document = await page('/entry/iom');
    const names = all(document, '#names tbody tr').map(row => [...row.children].map(text));
    expect(names.find(([name]) => name === 'International Organization for Migration (IOM)')?.[3]).toBe('520');
    expect(all(document, '#identifiers li').map(text)).toEqual(['XM-DAC-47066 in XM-DAC']);
    const shared = await page('/entry/hostile-donor');
    expect(text(shared.querySelector('#identifiers .note'))).toBe('Carried by 2 entries: proves nothing by itself.');
  });

  test('tells machines the same: identifiers, memberships and funders that are sure', async () => {
    const told = async (id: string) =>
      JSON.parse((await page(`/entry/${id}`)).querySelector('script[type="application/ld+json"]')!.textContent!);
    expect(await told('iom')).toMatchObject({
      '@type': 'Organization',
      foundingDate: '1951',
      identifier: [{ '@type': 'PropertyValue', propertyID: 'XM-DAC', value: 'XM-DAC-47066' }],
      parentOrganization: [{ '@id': `${origin}/entry/united-nations-system` }],
    });
    expect(await told('promoting-migration-governance-in-zimbabwe')).toMatchObject({
      '@type': 'Project',
      alternateName: expect.arrayContaining(['PMGZ']),
      funder: [{ name: 'European Union' }],
    });
    expect(await told('integrated-border-management-training')).not.toHaveProperty('startDate');
  });

  test('links each part to its query, which the API answers', async () => {
    const document = await page('/entry/iom-zimbabwe');
    const links = all(document, 'a.see-query[href^="/playground?"]').map(link => link.getAttribute('href')!);
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      const told = new URL(link, origin).searchParams;
      const response = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: told.get('query'), variables: JSON.parse(told.get('variables')!) }),
      });
      expect(await response.json()).not.toHaveProperty('errors');
    }
  }, 60_000);

  test('shows 20 ties of a kind and leads to all of them, page by page', async () => {
    const document = await page('/entry/hub');
    const members = document.querySelector('#member-of-in');
    expect(text(members?.querySelector('.count'))).toBe('120');
    expect(all(members, 'li')).toHaveLength(20);
    expect(text(document.querySelector('#part-of-out .count'))).toBe('1');
    let path: string | null | undefined = members?.querySelector('.more a')?.getAttribute('href');
    const seen: string[] = [];
    while (path) {
      const part: Document = await page(path);
      seen.push(...all(part, '.rows a').map(text));
      const next: string | null | undefined = part.querySelector('a[rel="next"]')?.getAttribute('href');
      path = next && new URL(next, `${origin}${path}`).href.slice(origin.length);
    }
    expect(new Set(seen).size).toBe(120);
    expect(seen).toHaveLength(120);
  });

  test('goes on under the id that an entry has today', async () => {
    const response = await get('/entry/iom-harare');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/entry/iom-zimbabwe']);
  });
});

test('names, quotes and addresses are shown, never run', async () => {
  for (const path of ['/entry/hostile-donor', '/entry/hostile-project', '/source/hostile-source']) {
    const document = await page(path);
    expect(text(document.querySelector('h1'))).toBe(hostile);
    expect(all(document, 'img[onerror], [href^="javascript:"]')).toEqual([]);
    expect(all(document, 'script')).toHaveLength(2);
    expect(JSON.parse(document.querySelector('script[type="application/ld+json"]')!.textContent!).name).toBe(hostile);
  }
  const asked = encodeURIComponent(hostile);
  for (const path of [`/?search=${asked}`, `/path?from=${asked}&to=iom`, `/?kind=${asked}`, `/entry/${asked}`]) {
    const body = await (await get(path)).text();
    expect(body).toContain('&#60;/script&#62;&#60;img');
    expect(body).not.toContain('<img src=x');
  }
});

test.each(['/entry/iom-zimbabve', '/source/iom-zimbabve', '/path/iom-zimbabve/iom'])(
  '%s is not found, and the page offers the nearest names',
  async path => {
    const response = await get(path);
    expect(response.status).toBe(404);
    const { document } = parseHTML(await response.text());
    expect(text(document.querySelector('h1'))).toBe('Not found');
    expect(all(document as unknown as Document, 'main a').map(text)).toContain('IOM Zimbabwe');
  },
);

test('a kind, a direction or a page that is none is refused, saying so', async () => {
  for (const path of [
    '/?kind=NONE',
    '/entry/iom?kind=NONE',
    '/entry/iom?kind=FUNDS&direction=UP',
    '/entry/iom?kind=FUNDS&after=x',
  ]) {
    const response = await get(path);
    expect(response.status, path).toBe(400);
    expect(await response.text()).toContain('<h1>That cannot be answered</h1>');
  }
});

describe('the front page', () => {
  test('says what the directory holds, each kind leading to its list', async () => {
    const document = await page('/');
    const kinds = all(document, '.kinds a');
    expect(kinds.map(text)).toContain('Ministries 24');
    for (const kind of kinds) {
      const list = await page(kind.getAttribute('href')!);
      expect(text(list.querySelector('h1'))).toBe(text(kind));
      expect(all(list, '.rows a').length).toBeGreaterThan(0);
    }
    expect(text(document.querySelector('#about'))).toContain('Licence: none.');
    expect(document.querySelector('section#questions')).not.toBeNull();
  });

  test('finds by any name without a script, saying which name matched and why', async () => {
    const document = await page('/?search=migration');
    expect(all(document, '.rows li').length).toBeGreaterThan(3);
    expect(text(document.querySelector('.rows li .particulars'))).toMatch(/“.*migration.*”/i);
    expect(document.querySelector('#header-search')?.getAttribute('value')).toBe('migration');
    const exact = await get('/?search=pmgz');
    expect([exact.status, exact.headers.get('location')]).toEqual([
      302,
      '/entry/promoting-migration-governance-in-zimbabwe',
    ]);
    expect(text((await page('/?search=qqqqzzzz')).querySelector('h1'))).toBe('Nothing is called “qqqqzzzz”');
  });
});

describe('the page of a source', () => {
  test('gives the passages in their order, with what rests on each', async () => {
    const document = await page('/source/iom-page-border-management-training');
    const locators = all(document, '.passages .locator').map(text);
    const paragraphs = locators.filter(each => /^paragraph \d+$/.test(each)).map(each => Number(each.slice(10)));
    expect(locators[0]).toBe('headline');
    expect(paragraphs.length).toBeGreaterThan(10);
    expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => a - b));
    expect(all(document, '.passages > li').map(text).join('\n')).toContain(
      'Lily Sanya holds a post in IOM Zimbabwe (Chief of Mission)',
    );
  });

  test('holds a long source whole', async () => {
    // 262 statements at the time of writing: more than one page of the API.
    const document = await page('/source/iom-page-who-we-are');
    const [, told] = /^(\d+) statements/.exec(text(document.querySelector('section > p'))) ?? [];
    expect(Number(told)).toBeGreaterThan(200);
    expect(all(document, '.rests > li')).toHaveLength(Number(told));
    expect(document.querySelector('a[rel="next"]')).toBeNull();
  });
});

describe('how two are connected', () => {
  test('is told in a sentence, a picture and hops with their sources', async () => {
    const document = await page('/path/iom-zimbabwe/european-union');
    const hops = all(document, '.connection .hops > li');
    expect(hops.length).toBeGreaterThan(0);
    for (const hop of hops) expect(all(hop, '.evidence a[href^="/source/"]').length).toBeGreaterThan(0);
    expect(text(document.querySelector('.chain'))).toContain('European Union');
    expect(document.querySelector('.chain')?.getAttribute('aria-label')).toBe(text(document.querySelector('p.lead')));
    expect(text(document.querySelector('.rule'))).not.toBe('');
  });

  test('may be unknown, which is said with the rule', async () => {
    const document = await page('/path/iom-zimbabwe/hub');
    expect(text(document.querySelector('p.lead'))).toBe('IOM Zimbabwe and hub: no connection is known.');
    expect(text(document.querySelector('.rule'))).not.toBe('');
  });

  test('is asked by names, which may be ambiguous or unknown', async () => {
    const sure = await get('/path?from=pmgz&to=Nango');
    expect(sure.headers.get('location')).toBe('/path/promoting-migration-governance-in-zimbabwe/nango');
    const unsure = await page('/path?from=Harare&to=nango');
    expect(text(unsure.querySelector('#from-problem'))).toMatch(
      /^Several entries are called “Harare”\. Did you mean: /,
    );
    const [link] = all(unsure, '#from-problem a');
    expect((await get(link!.getAttribute('href')!)).headers.get('location')).toMatch(/^\/path\/[a-z-]+\/nango$/);
    const unknown = await page('/path?from=iom+zimbabve&to=nango');
    expect(text(unknown.querySelector('#from-problem'))).toContain('Nothing is called “iom zimbabve”. Did you mean: ');
    expect(text(unknown.querySelector('h1'))).toBe('How are two connected?');
  });
});
