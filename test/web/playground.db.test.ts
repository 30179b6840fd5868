import { readFile } from 'node:fs/promises';
import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { chromiumPath, flags, watch } from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';
import { seeded } from '../support/seed.ts';
import { serveSite } from '../support/site.ts';

const { database } = testDatabase();

/** What a question must have found with its defaults, by its sentence and the name of its operation. */
const asked: readonly (readonly [sentence: RegExp, operation: string, found: string])[] = [
  [/Who are the members of/, 'CommitteeMembers', 'Zimbabwe Republic Police'],
  [/Who funds and who carries out/, 'StakeholdersOfAProject', 'European Union'],
  [/Which offices does IOM have/, 'IomOffices', 'REGIONAL_OFFICE'],
];

let served: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;

beforeAll(async () => {
  await seeded(database);
  served = await serveSite(database);
  browser = await chromium.launch({ executablePath: chromiumPath(), args: flags });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Opens the page in a fresh profile; `complaints` gathers whatever a browser or a careful reader would object to. */
async function open(options: BrowserContextOptions, search = '') {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const complaints = watch(context, served.origin);
  const page = await context.newPage();
  await page.goto(`${served.origin}/playground${search}`);
  await page.locator('.graphiql-query-editor .view-line, noscript').first().waitFor({ state: 'attached' });
  return { page, complaints };
}

describe.each([
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])('the playground at $width × $height', { timeout: 120_000 }, viewport => {
  test('it opens on a question, speaks to nobody else, and breaks neither its policy nor a promise', async () => {
    const { page, complaints } = await open({ viewport });
    await page.getByRole('tab').first().waitFor();
    expect(await page.title()).toBe('Playground · Stakeholder directory');
    expect(await page.getByRole('main').count()).toBe(1);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('playground');
    expect(await page.getByRole('tab').count()).toBe(1);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });

  test('questions are listed by group, open in tabs with their variables, and answer by keyboard', async () => {
    const { page, complaints } = await open({ viewport });
    for (const [sentence, operation, found] of asked) {
      await showQuestions(page);
      await page.getByRole('button', { name: sentence, disabled: false }).press('Enter');
      await page.locator('.graphiql-query-editor').getByText(operation, { exact: true }).waitFor();
      const answer = await runByKeyboard(page);
      expect(answer.errors).toBeUndefined();
      expect(JSON.stringify(answer.data)).toContain(found);
    }
    expect(complaints).toEqual([]);
  });

  test('nothing has to be scrolled sideways, and question and answer both have room', async () => {
    const { page } = await open({ viewport });
    await runByKeyboard(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    for (const part of ['.graphiql-query-editor', '.graphiql-response']) {
      const box = await page.locator(part).boundingBox();
      expect(box!.width).toBeGreaterThan(250);
      expect(box!.height).toBeGreaterThan(150);
      expect(box!.x + box!.width).toBeLessThanOrEqual(viewport.width);
      expect(box!.y + box!.height).toBeLessThanOrEqual(viewport.height);
    }
  });
});

test('it keeps what it remembers under its own name, and offers no place for secrets', async () => {
  const { page } = await open({});
  await runByKeyboard(page);
  const kept = await page.evaluate(() => Object.keys(localStorage));
  expect(kept.length).toBeGreaterThan(0);
  for (const key of kept) expect(key).toMatch(/^stakeholder-directory:/);
  expect(await page.getByRole('button', { name: 'Headers' }).count()).toBe(0);
});

test('it is dark where the system is', async () => {
  const brightness = async (colorScheme: 'dark' | 'light') => {
    const { page } = await open({ colorScheme });
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    const colour = await page.evaluate(() => getComputedStyle(document.querySelector('.graphiql-container')!).color);
    const [red = 0, green = 0, blue = 0] = colour.match(/[\d.]+/g)!.map(Number);
    return red + green + blue;
  };
  expect(await brightness('dark')).toBeGreaterThan(await brightness('light'));
});

test('without JavaScript it says how to ask', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  expect(await page.locator('noscript').textContent()).toContain('/graphql');
});

test('a link opens its query with its variables, and the button makes such a link', async () => {
  const query = 'query Named($text: String!) { places(where: { name: { equals: $text } }) { nodes { name } } }';
  const variables = { text: 'Beitbridge' };
  const search = `?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
  const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] }, search);
  const answer = await runByKeyboard(page);
  expect(JSON.stringify(answer.data)).toContain('Beitbridge');
  await page.getByRole('button', { name: 'Copy a link to this query' }).click();
  await page.getByText('The link is copied.').waitFor({ state: 'attached' });
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied.searchParams.get('query')).toBe(query);
  expect(JSON.parse(copied.searchParams.get('variables')!)).toEqual(variables);
});

test('a link to a question opens it with the values that it carries', async () => {
  const variables = encodeURIComponent('{"committee":"humanitarian-country-team"}');
  const { page } = await open({}, `?question=committee-members&variables=${variables}`);
  const { data } = (await runByKeyboard(page)) as { data: { entry: { members: object } } };
  expect(data.entry.members).not.toMatchObject({ totalCount: 14 });
});

test('an answer is saved as CSV, defused; a picture that it lacks is explained', async () => {
  const query = '{ committees(first: 3) { nodes { id names { text } } } }';
  const { page } = await open({}, `?${new URLSearchParams({ query })}`);
  await runByKeyboard(page);
  await page.locator('.graphiql-response').getByText('"data"').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the answer as CSV' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\ufeffid,names_text\r\n')).toBe(true);
  expect(text.trim().split('\r\n')).toHaveLength(4);
  await page.getByRole('button', { name: 'Show the network of the answer as a picture' }).click();
  await page.getByText('This answer holds no picture.').waitFor();
});

/** The panel of questions stands open at first where there is room for it. */
async function showQuestions(page: Page) {
  await page.getByRole('button', { name: /^(Show|Hide) Questions$/ }).waitFor();
  const shut = page.getByRole('button', { name: 'Show Questions' });
  if (await shut.isVisible()) await shut.click();
}

/** Runs the open tab with Ctrl-Enter; the answer as the browser received it. */
async function runByKeyboard(page: Page): Promise<{ data?: unknown; errors?: unknown }> {
  await page.locator('.graphiql-query-editor .view-line').first().click();
  const [response] = await Promise.all([
    page.waitForResponse(response => response.url().endsWith('/graphql') && !isIntrospection(response.request())),
    page.keyboard.press('Control+Enter'),
  ]);
  return response.json();
}

const isIntrospection = (request: Request) => /IntrospectionQuery|\{ questions \{/.test(request.postData() ?? '');
