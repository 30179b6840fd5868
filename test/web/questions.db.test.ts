import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { chromiumPath, flags, watch } from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';
import { seeded } from '../support/seed.ts';
import { serveSite } from '../support/site.ts';

const { database } = testDatabase();
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

async function open(path: string, options: BrowserContextOptions) {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const complaints = watch(context, served.origin);
  const page = await context.newPage();
  await page.goto(`${served.origin}${path}`);
  return { page, complaints };
}

describe.each([
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])('a question’s page at $width × $height', { timeout: 120_000 }, viewport => {
  test('is found in the list, asked in a sentence, and answered with its files and caveats', async () => {
    const { page, complaints } = await open('/questions', { viewport });
    await page.getByRole('link', { name: /Who are the members of/ }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('row').count()).toBe(15);
    await page.getByLabel('Day').fill('2010-01-01');
    await page.getByLabel('Only what is certain').check();
    await page.getByRole('button', { name: 'Answer' }).click();
    await page.waitForURL(/asOf=2010-01-01/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/as of 2010-01-01\?$/);
    expect(await page.getByText('None. What that means').count()).toBe(1);
    expect(await page.getByLabel('Only what is certain').isChecked()).toBe(true);
    expect(await page.getByRole('link', { name: 'Excel' }).getAttribute('href')).toContain('minConfidence=CONFIRMED');
    expect(complaints).toEqual([]);
  });

  test('suggests entries of the kinds that fit, by keyboard', async () => {
    const { page, complaints } = await open('/q/committee-members', { viewport });
    await page.waitForLoadState('networkidle');
    await page.getByLabel('Committee or network').fill('humanit');
    await page.getByRole('option', { name: /Humanitarian Country Team/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Answer' }).click();
    await page.waitForURL(/committee=Humanitarian/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Humanitarian Country Team');
    expect(complaints).toEqual([]);
  });

  test('says how other tools get at its answer, and copies it', async () => {
    const { page, complaints } = await open('/q/committee-members?asOf=2015-06-01', {
      ...{ viewport, permissions: ['clipboard-read', 'clipboard-write'] },
    });
    await page.getByText('Use this in …').click();
    await page.getByText('Power BI and Power Query').click();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Query = [asOf = "2015-06-01"]');
    await page.getByText('Excel', { exact: true }).last().click();
    expect(await page.getByText('let\n').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });

  test('says so without a script, too, and asks what changed with what was chosen', async () => {
    const { page } = await open('/q/committee-members?asOf=2015-06-01', { viewport, javaScriptEnabled: false });
    await page.getByText('Use this in …').click();
    await page.getByText('Command line').click();
    expect(await page.getByText('curl --fail').isVisible()).toBe(true);
    await page.getByText('What changed under this answer').click();
    await page.getByLabel('Since').fill('9999-12-31');
    await page.getByRole('button', { name: 'JSON' }).click();
    await page.waitForURL(/changes\.json/);
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({ asOf: '2015-06-01', _since: '9999-12-31' });
    expect(await page.locator('body').textContent()).toContain('"since":"9999-12-31"');
  });

  test('shows a network as a picture, under the policy of all pages', async () => {
    const { page, complaints } = await open('/q/network-of-a-partner', { viewport });
    const picture = page.getByRole('img', { name: /Picture of the network/ });
    await picture.waitFor();
    expect(await picture.evaluate(image => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(200);
    expect(complaints).toEqual([]);
  });

  test('never scrolls sideways as a whole', async () => {
    for (const path of ['/q/committee-members', '/q/who-does-what-where', '/questions']) {
      const { page } = await open(path, { viewport });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(viewport.width);
    }
  });
});

test('without JavaScript a name is typed and answered', { timeout: 60_000 }, async () => {
  const { page } = await open('/q/committee-members', { javaScriptEnabled: false });
  await page.getByLabel('Committee or network').fill('humanitarian country team');
  await page.getByRole('button', { name: 'Answer' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Humanitarian Country Team');
});
