import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
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

/** A page in a fresh profile, and what a browser or a careful reader would object to. */
async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const complaints = watch(context, served.origin);
  const page = await context.newPage();
  await page.goto(`${served.origin}${path}`);
  return { page, complaints };
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const pages = [
  '/',
  '/?search=migration',
  '/?kind=PLACE',
  '/entry/iom-zimbabwe',
  '/entry/iom',
  '/entry/ministry-of-foreign-affairs',
  '/entry/iom-zimbabwe?kind=PARTNERS_WITH&direction=BOTH',
  '/source/iom-page-who-we-are',
  '/path',
  '/path/nango/european-union',
];

describe.each([
  { width: 1280, height: 800, colorScheme: 'light' as const },
  { width: 390, height: 844, colorScheme: 'dark' as const },
])('the pages at $width × $height, $colorScheme', { timeout: 120_000 }, ({ colorScheme, ...viewport }) => {
  test('the keyboard leads from a half-typed name to its entry, its evidence, its source', async () => {
    const { page, complaints } = await open('/', { viewport, colorScheme });
    const box = page.getByRole('combobox', { name: 'Search by any name' });
    await box.focus();
    await page.keyboard.type('pmg');
    await page.getByRole('option').first().waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const chosen = page.getByRole('option', { selected: true });
    expect(await chosen.textContent()).toContain('Promoting Migration Governance in Zimbabwe');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/entry/promoting-migration-governance-in-zimbabwe');

    const funded = page.locator('#funds-in');
    await funded.locator('summary').focus();
    await page.keyboard.press('Enter');
    await funded.getByText('funded by the European Union under the 11th').first().waitFor();
    await funded.locator('.evidence a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/source/*');
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.locator('blockquote').count()).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
  });

  test('the keyboard asks how two are connected, from suggestions', async () => {
    const { page, complaints } = await open('/path', { viewport, colorScheme });
    for (const [label, typed] of [
      ['From', 'nango'],
      ['To', 'european un'],
    ] as const) {
      await page.getByRole('combobox', { name: label, exact: true }).focus();
      await page.keyboard.type(typed);
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/path/nango/european-union');
    await page.getByRole('img').first().waitFor();
    expect(await page.locator('.hops').first().locator('li').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  test('no page is wider than the window, asks elsewhere, or breaks its policy', async () => {
    const { page, complaints } = await open('/', { viewport, colorScheme });
    for (const path of pages) {
      await page.goto(`${served.origin}${path}`);
      for (const image of await page.locator('main img').all()) await image.scrollIntoViewIfNeeded();
      await page.waitForLoadState('networkidle');
      expect(await sideways(page), path).toBe(0);
      expect(await page.getByRole('main').count(), path).toBe(1);
      expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1);
      expect(await page.evaluate(() => [...document.images].every(image => image.naturalWidth > 0)), path).toBe(true);
    }
    expect(complaints).toEqual([]);
  });

  test('text stands out from what it stands on', async () => {
    const { page } = await open('/entry/iom-zimbabwe', { viewport, colorScheme });
    expect(await page.evaluate(faintest)).toBeGreaterThanOrEqual(4.5);
  });
});

test('Escape closes the suggestions, and Enter without a choice searches', async () => {
  const { page } = await open('/');
  await page.getByRole('combobox').focus();
  await page.keyboard.type('migration');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('option').count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/?search=migration');
});

test('without JavaScript search and connections work by their forms', async () => {
  const { page } = await open('/', { javaScriptEnabled: false });
  await page.locator('#search').fill('pmgz');
  await page.locator('main button').click();
  await page.waitForURL('**/entry/promoting-migration-governance-in-zimbabwe');
  await page.getByRole('link', { name: 'How is it connected to' }).click();
  await page.getByLabel('To').fill('NANGO');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.waitForURL('**/path/promoting-migration-governance-in-zimbabwe/nango');
});

test('the first stop of the keyboard skips to the content', async () => {
  const { page } = await open('/entry/iom');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

test('printed, a page has its sources unfolded', async () => {
  const { page } = await open('/entry/promoting-migration-governance-in-zimbabwe');
  await page.pdf();
  expect(await page.locator('details:not([open])').count()).toBe(0);
});

/** The least contrast (WCAG 2) of any text of the page with the colour behind it. */
function faintest(): number {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const channels = (colour: string) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour)
      .slice(0, 3)
      .map(channel => channel / 255)
      .map(channel => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (channels(backgroundColor)[3]) return backgroundColor;
    }
    return 'white';
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let least = 21;
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.textContent?.trim() || !element?.checkVisibility()) continue;
    if (element.closest('.visually-hidden')) continue;
    const pair = [luminance(getComputedStyle(element).color), luminance(behind(element))].sort((a, b) => b - a);
    least = Math.min(least, (pair[0]! + 0.05) / (pair[1]! + 0.05));
  }
  return least;
}
