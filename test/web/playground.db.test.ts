import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ensureBundle } from '../../src/http/bundle.ts';
import { playgroundPages } from '../../src/http/playground.ts';
import { chromiumPath, flags, watch } from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';
import { seeded } from '../support/seed.ts';
import { serve } from '../support/server.ts';

const { database } = testDatabase();

/** What each example must have found, by the name of its operation, which its tab carries. */
const examples: Readonly<Record<string, string>> = {
  CommitteeMinistries: 'Zimbabwe Republic Police',
  ProjectAndEvents: 'European Union',
  IomOffices: 'REGIONAL_OFFICE',
  TrainingParticipants: 'Disability Association of Zimbabwe',
  Directory: 'MINISTRY',
};

let served: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

beforeAll(async () => {
  await seeded(database);
  const folder = await ensureBundle({ log: { info: () => undefined } });
  served = await serve(database, async app => {
    await app.register(playgroundPages, { folder });
  });
  browser = await chromium.launch({ executablePath: chromiumPath(), args: flags });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Opens the page in a fresh profile; `complaints` gathers whatever a browser or a careful reader would object to. */
async function open(options: BrowserContextOptions) {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const complaints = watch(context, served.origin);
  const page = await context.newPage();
  await page.goto(`${served.origin}/playground`);
  return { page, complaints };
}

describe.each([
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])('the playground at $width × $height', { timeout: 120_000 }, viewport => {
  test('it opens on the examples, speaks to nobody else, and breaks neither its policy nor a promise', async () => {
    const { page, complaints } = await open({ viewport });
    await page.getByRole('tab').first().waitFor();
    expect(await page.title()).toBe('Playground · Stakeholder directory');
    expect(await page.getByRole('main').count()).toBe(1);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('playground');
    expect(await page.getByRole('tab').count()).toBe(Object.keys(examples).length);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });

  test('the keyboard runs every example, and each answers without an error', async () => {
    const { page, complaints } = await open({ viewport });
    for (const [name, found] of Object.entries(examples)) {
      await page.getByRole('tab', { name }).click();
      await page.locator('.graphiql-query-editor').getByText(name, { exact: true }).waitFor();
      const answer = await runByKeyboard(page);
      expect(answer.errors).toBeUndefined();
      expect(JSON.stringify(answer.data)).toContain(found);
      await page.locator('.graphiql-response').getByText('"data"').waitFor();
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

/** Runs the open tab with Ctrl-Enter; the answer as the browser received it. */
async function runByKeyboard(page: Page): Promise<{ data?: unknown; errors?: unknown }> {
  await page.locator('.graphiql-query-editor .view-line').first().click();
  const [response] = await Promise.all([
    page.waitForResponse(response => response.url().endsWith('/graphql') && !isIntrospection(response.request())),
    page.keyboard.press('Control+Enter'),
  ]);
  return response.json();
}

const isIntrospection = (request: Request) => request.postData()?.includes('IntrospectionQuery') ?? false;
