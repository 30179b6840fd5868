import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type AccessParts, openAccess } from '../../src/access/access.ts';
import { addKey, type NewKey, revokeKey } from '../../src/access/keys.ts';
import { usageLimits, usagesOver } from '../../src/access/usage.ts';
import { keysWork } from '../../src/commands/keys.ts';
import { chromiumPath, flags } from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';
import { questions } from '../support/directory.ts';
import { seeded } from '../support/seed.ts';
import { serveSite } from '../support/site.ts';

const { database } = testDatabase();
const secret = 'a secret of the tests';

/** Somebody's web site: each page is what was put at its path. */
interface Host {
  readonly origin: string;
  readonly pages: Map<string, string>;
  readonly server: Server;
}

async function host(): Promise<Host> {
  const pages = new Map<string, string>();
  const server = createServer(({ url = '' }, response) => {
    const body = pages.get(url);
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>A page of others</title>${body ?? ''}</html>`);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, pages, server };
}

let browser: Browser;
let listed: Host;
let unlisted: Host;
let site: Awaited<ReturnType<typeof serveSite>>;
/** The same directory for who has a key alone. */
let closed: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  await seeded(database);
  [listed, unlisted] = await Promise.all([host(), host()]);
  const access = (anonymous: AccessParts['anonymous']) =>
    openAccess({ database, secret, tokens: null, anonymous, questions: questions.map(({ name }) => name) });
  site = await serveSite(database, access('reader'), {
    config: { allowedHosts: ['127.0.0.1'], embedOrigins: [listed.origin] },
  });
  closed = await serveSite(database, access('none'));
  await make({ role: 'READER' });
  browser = await chromium.launch({ executablePath: chromiumPath(), args: flags });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await Promise.all([site?.close(), closed?.close()]);
  for (const each of [listed, unlisted]) each?.server.close();
});

const make = (given: Partial<NewKey> = {}) =>
  addKey(database, secret, { name: 'A site', role: 'READER', questions: null, expires: null, ...given }, 'local');

let paths = 0;
/** Opens a page of somebody's site with this body. */
async function open({ origin, pages }: Host, body: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  paths += 1;
  pages.set(`/${paths}`, body);
  const page = await context.newPage();
  await page.goto(`${origin}/${paths}`);
  return { page, context };
}

const frameOf = (address: string) => `<iframe src="${address}" width="300" height="400"></iframe>`;
const element = (attributes: string, origin = site.origin) =>
  `<script type="module" src="${origin}/embed.js"></script><stakeholder-directory ${attributes}></stakeholder-directory>`;
/** Has an embed answered, so that a page that holds it need not wait on a busy machine. */
const answered = (path: string) =>
  vi.waitFor(async () => expect((await get(`/embed/${path}`)).status).toBe(200), { timeout: 90_000, interval: 500 });
const get = (path: string, headers: Record<string, string> = {}, { origin } = site) =>
  fetch(origin + path, { headers, redirect: 'manual' });

describe('a page of a listed origin', { timeout: 120_000 }, () => {
  test('shows a table, a chart and a network in frames without script, and gets no cookie', async () => {
    const names = [
      'committee-members?committee=inter-ministerial-committee-on-migration',
      'weak-facts',
      'network-of-a-partner',
    ];
    for (const name of names) await answered(name);
    const body = names.map(name => frameOf(`${site.origin}/embed/${name}`)).join('');
    const { page, context } = await open(listed, body, { javaScriptEnabled: false });
    const [table, chart, network] = [0, 1, 2].map(at => page.frameLocator('iframe').nth(at));
    await table!.getByRole('cell', { name: 'Ministry of Finance' }).first().waitFor();
    expect(await table!.getByRole('heading', { level: 1 }).textContent()).toMatch(/^Who are the members of Inter/);
    await chart!.locator('.bar').first().waitFor();
    expect(await chart!.locator('.bar').count()).toBe(5);
    expect(await chart!.getByRole('listitem').first().textContent()).toMatch(/^Single source\s*\d+$/);
    const picture = network!.getByRole('img', { name: /Picture of the network/ });
    expect(await picture.evaluate(image => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(200);
    expect(await network!.locator('footer').textContent()).toMatch(/Data of \d.*\d sources · licence: .*whole answer/);
    expect(await table!.locator('footer a').getAttribute('rel')).toBe('noopener');
    expect(await context.cookies()).toEqual([]);
  });

  test('holds elements that are as high as their answer, look as the page does, and follow their attributes', async () => {
    await answered('dependence?min-projects=1&threshold=0.5&_size=3&_theme=dark');
    await answered('weak-facts');
    await answered('who-does-what-where');
    const { page } = await open(
      listed,
      `<style>stakeholder-directory{--sd-accent:rgb(176, 0, 32);--sd-font:serif}</style>
${element('question="dependence" min-projects="1" threshold="0.5" theme="dark" size="3"')}${element('question="weak-facts"')}${element('question="who-does-what-where" height="260"')}`,
    );
    const frame = page.frameLocator('iframe').nth(0);
    await frame.getByText('3 of more rows').waitFor();
    expect(await frame.getByRole('heading', { level: 1 }).textContent()).toContain('for 0.5 of their projects');
    const { colour, background } = await frame.locator('footer a').evaluate(link => ({
      colour: getComputedStyle(link).color,
      background: getComputedStyle(document.body).backgroundColor,
    }));
    expect([colour, background]).toEqual(['rgb(176, 0, 32)', 'rgb(16, 22, 29)']);
    const height = (at: number) =>
      page
        .locator('iframe')
        .nth(at)
        .evaluate(each => each.clientHeight);
    const scrolls = await frame.locator('html').evaluate(root => root.scrollHeight - root.clientHeight);
    expect([scrolls, await height(2)]).toEqual([0, 260]);
    expect(await page.locator('iframe').nth(0).getAttribute('title')).toMatch(/^Which partners rest on one/);

    await page
      .locator('stakeholder-directory')
      .nth(0)
      .evaluate(each => each.setAttribute('size', '2'));
    await frame.getByText('2 of more rows').waitFor();
    await page
      .locator('stakeholder-directory')
      .nth(0)
      .evaluate(each => each.setAttribute('question', 'iom-offices'));
    await frame.getByText('The question takes no “min-projects”').waitFor();
  });

  test('reads data links by script, their refusals too; another’s cannot', async () => {
    const { page: ours } = await open(listed, '<p>');
    const { page: theirs } = await open(unlisted, '<p>');
    const read = (page: Page, path: string, headers = {}) =>
      page.evaluate(
        async ([address, sent]) => {
          try {
            const response = await fetch(address as string, { headers: sent as Record<string, string> });
            return [response.status, response.headers.get('x-truncated')];
          } catch {
            return 'refused';
          }
        },
        [site.origin + path, headers] as const,
      );
    expect(await read(ours, '/q/iom-offices.json')).toEqual([200, 'false']);
    expect(await read(ours, '/q/iom-offices.json?nothing=1')).toEqual([400, null]);
    expect(await read(ours, '/entry/nango')).toBe('refused');
    expect(await read(theirs, '/q/iom-offices.json')).toBe('refused');
    const { key } = await make({ origins: [unlisted.origin] });
    const headers = { authorization: `Bearer ${key}` };
    expect(await read(theirs, '/q/iom-offices.json', headers)).toEqual([200, 'false']);
    expect(await read(ours, '/q/iom-offices.json', headers)).toEqual([403, null]);
  });
});

test('a page that is not listed is shown no answer, and the element says why', { timeout: 120_000 }, async () => {
  const { page } = await open(
    unlisted,
    frameOf(`${site.origin}/embed/iom-offices`) + element('question="iom-offices"'),
  );
  await page.getByRole('alert').getByText('does not show its answer here').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain(unlisted.origin);
  expect(await page.frameLocator('iframe').nth(0).getByRole('heading').count()).toBe(0);
});

describe('a key for embeds', { timeout: 120_000 }, () => {
  test('shows its questions on its own site alone, until it is revoked', async () => {
    const { id, key } = await make({ origins: [listed.origin], questions: ['iom-offices'] });
    const body = element(`question="iom-offices" key="${key}"`, closed.origin);
    const { page } = await open(listed, body);
    const frame = page.frameLocator('iframe').first();
    await frame.getByRole('cell', { name: /^IOM/ }).first().waitFor();
    expect(await frame.locator('main a').count()).toBe(0);
    expect(await page.locator('iframe').getAttribute('src')).toBe(
      `${closed.origin}/embed/iom-offices?_embed=${id}#key=${key}`,
    );

    const elsewhere = await open(unlisted, body);
    await elsewhere.page.getByRole('alert').getByText('does not show its answer here').waitFor();
    const other = await open(listed, element(`question="funding" key="${key}"`, closed.origin));
    await other.page.frameLocator('iframe').first().getByText('This key asks its named questions alone').waitFor();

    await revokeKey(database, id, 'local');
    await page.reload();
    await frame.getByText('This key was revoked.').waitFor();
  });

  test('serves its origins and its own frame, and nobody else', async () => {
    const { id, key } = await make({ origins: ['https://site.example'] });
    const another = await make({ origins: ['https://other.example'] });
    const authorization = `Bearer ${key}`;
    const status = async (path: string, headers: Record<string, string>) =>
      (await get(path, { authorization, ...headers }, closed)).status;
    expect(await status('/q/iom-offices.json', { origin: 'https://site.example' })).toBe(200);
    expect(await status('/q/iom-offices.json', { origin: 'https://other.example' })).toBe(403);
    expect(await status('/q/iom-offices.json', { 'sec-fetch-site': 'same-origin' })).toBe(403);
    expect(await status('/graphql?query={viewer{role}}', {})).toBe(403);
    expect(await status(`/embed/iom-offices?_embed=${id}`, { 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(await status(`/embed/iom-offices?_embed=${another.id}`, { 'sec-fetch-site': 'same-origin' })).toBe(403);
    const signIn = await fetch(`${closed.origin}/signin`, { method: 'POST', body: new URLSearchParams({ key }) });
    expect([signIn.status, await signIn.text()]).toEqual([401, expect.stringContaining('it signs nobody in')]);
  });

  test('decides who may frame its embeds, which tell nothing before the key is sent', async () => {
    const { id } = await make({ origins: ['https://site.example'] });
    const shell = await get(`/embed/iom-offices?_embed=${id}`, {}, closed);
    expect(shell.headers.get('content-security-policy')).toMatch(/frame-ancestors 'self' https:\/\/site\.example$/);
    expect(await shell.text()).not.toContain('Angola');
    const unknown = await get('/embed/iom-offices?_embed=nobody', {}, closed);
    expect(unknown.headers.get('content-security-policy')).toMatch(/frame-ancestors 'self'$/);
  });
});

describe('an embed over HTTP', () => {
  test('is asked in advance for the key’s header, by data links and embeds alone', async () => {
    const ask = (path: string, headers: Record<string, string>) =>
      fetch(closed.origin + path, {
        method: 'OPTIONS',
        headers: { 'access-control-request-method': 'GET', ...headers },
      });
    const origin = 'https://site.example';
    const withKey = { origin, 'access-control-request-headers': 'authorization' };
    const allowed = await ask('/q/iom-offices.json', withKey);
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([204, origin]);
    expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();
    for (const [path, headers] of [
      ['/q/iom-offices.json', { origin }],
      ['/entry/nango', withKey],
      ['/graphql', withKey],
    ] as const)
      expect((await ask(path, headers)).headers.get('access-control-allow-origin'), path).toBeNull();
  });

  test('has a tag, and is not sent again to who has it', async () => {
    const first = await get('/embed/iom-offices');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(first.headers.get('vary')).toBe('Authorization, Origin');
    expect(first.headers.get('x-frame-options')).toBeNull();
    expect((await get('/embed/iom-offices', { 'if-none-match': first.headers.get('etag') ?? '' })).status).toBe(304);
    expect((await get('/embed/iom-offices?_theme=dark')).headers.get('etag')).not.toBe(first.headers.get('etag'));
  });

  test('heeds neither a session nor what a browser remembers of Basic authentication', async () => {
    const { key } = await make({ role: 'EDITOR' });
    const signIn = await fetch(`${closed.origin}/signin`, {
      ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams({ key }) },
    });
    const [cookie = ''] = (signIn.headers.get('set-cookie') ?? '').split(';');
    expect((await get('/q/iom-offices', { cookie }, closed)).status).toBe(200);
    const basic = `Basic ${Buffer.from(`any:${key}`).toString('base64')}`;
    for (const [name, value] of [
      ['cookie', cookie],
      ['authorization', basic],
    ] as const) {
      const refused = await get('/embed/iom-offices', { [name]: value }, closed);
      expect([refused.status, await refused.text()]).toEqual([401, expect.stringContaining('not given without a key')]);
    }
  });

  test('says what is wrong as a sentence with the status that is right', async () => {
    for (const [path, status, sentence] of [
      ['nothing', 404, 'No question is called “nothing”'],
      ['committee-members?committee=Nobody%20at%20all', 404, 'No entry is called “Nobody at all”'],
      ['what-ends?within=soon', 400, 'within is a whole number, not “soon”'],
      ['what-ends?_size=1000', 400, '_size is 1 to 200'],
      ['what-ends?_theme=blue', 400, '_theme takes light, dark or auto'],
      ['what-ends?_accent=red%3B%7D*%7Bdisplay%3Anone', 400, '_accent takes a colour'],
      ['what-ends?_font=x%3Burl(https%3A%2F%2Fevil.example)', 400, '_font takes names of fonts'],
    ] as const) {
      const answer = await get(`/embed/${path}`);
      expect([answer.status, await answer.text()], path).toEqual([status, expect.stringContaining(sentence)]);
      expect(answer.headers.get('content-security-policy')).toContain(`frame-ancestors 'self' ${listed.origin}`);
    }
  });

  test('is counted with its key and the page that it is for, and staff see where', async () => {
    const { key } = await make({ role: 'EDITOR', name: 'Counting' });
    await get('/q/what-changed.csv', { authorization: `Bearer ${key}`, origin: 'https://dashboard.example' });
    await get('/embed/what-changed', { referer: 'https://news.example/story' });
    await get('/embed/what-changed', { referer: 'https://news.example/other' });
    await get('/embed/what-changed?nothing=1');
    const staff = await get('/staff/links', { authorization: `Bearer ${key}` });
    const rows = (await staff.text()).match(/<tr><td><a href="\/q\/what-changed".*?<\/tr>/g) ?? [];
    const told = rows.map(row =>
      row
        .replace(/<[^>]+>/g, '|')
        .replace(/\|+/g, '|')
        .split('|')
        .slice(1, 6),
    );
    expect(told.sort()).toEqual([
      ['what-changed', 'csv', 'Counting', 'dashboard.example', '1'],
      ['what-changed', 'embed', 'none', 'news.example', '2'],
    ]);
    expect((await get('/staff/links')).status).toBe(303);
  });
});

test.each([320, 1280])('no embed scrolls sideways as a whole at %i pixels', { timeout: 120_000 }, async width => {
  const context = await browser.newContext({ viewport: { width, height: 700 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  for (const name of [
    'committee-members',
    'brokers',
    'network-of-a-partner',
    'who-does-what-where',
    'what-ends?within=3000',
  ]) {
    await answered(name);
    await page.goto(`${site.origin}/embed/${name}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width);
  }
});

test('uses are counted in memory, written now and then, and told with the key that was used', async () => {
  const usages = usagesOver(database);
  const { id } = await make({ name: 'Power BI', origins: ['https://site.example'] });
  const use = { question: 'funding', form: 'csv', keyId: id, from: 'site.example' };
  usages.note(use);
  await usages.flush();
  usages.note(use);
  usages.note(use);
  const told = { ...use, keyName: 'Power BI', count: 3 };
  expect((await usages.list()).filter(({ keyId }) => keyId === id)).toMatchObject([told]);
  await usages.flush();
  await usages.flush();
  expect((await usages.list()).filter(({ keyId }) => keyId === id)).toMatchObject([told]);
  const line = (await keysWork(['list'], [])(database, secret)).split('\n').find(each => each.startsWith(id));
  expect(line).toMatch(/Power BI, made .*, for pages at https:\/\/site\.example, used 3 times, last on \d{4}-/);
  for (let at = 0; at <= usageLimits.inMemory; at += 1) usages.note({ ...use, from: `site-${at}.example` });
  const froms = new Set((await usages.list()).filter(({ keyId }) => keyId === id).map(({ from }) => from));
  expect([froms.size, froms.has('')]).toEqual([usageLimits.inMemory + 2, true]);
});
