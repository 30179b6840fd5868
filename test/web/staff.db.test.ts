import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { anyone, type Viewer, viewerAs } from '../../src/access/viewer.ts';
import { chromiumPath, flags, watch } from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';
import { seeded } from '../support/seed.ts';
import { openToAll } from '../support/server.ts';
import { serveSite } from '../support/site.ts';

const { database } = testDatabase();
const editor = viewerAs({ role: 'EDITOR', via: 'KEY', name: 'Rudo' });
let viewer: Viewer = editor;
let served: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;

beforeAll(async () => {
  await seeded(database);
  served = await serveSite(database, { ...openToAll, identify: async () => viewer });
  browser = await chromium.launch({ executablePath: chromiumPath(), args: flags });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const complaints = watch(context, served.origin);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${served.origin}${path}`);
  return { page, complaints };
}

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const choose = (page: Page, name: string, text: string) =>
  page.locator('input[type=file]').setInputFiles(csv(name, text));
const button = (page: Page, name: RegExp | string) => page.getByRole('button', { name });
const saved = (page: Page) => page.getByRole('heading', { name: 'Saved' }).waitFor();
const found = async (page: Page, text: string) => {
  const answer = await page.request.post(served.url, {
    data: { query: 'query ($text: String!) { search(text: $text) { nodes { id name } } }', variables: { text } },
  });
  return (await answer.json()).data.search.nodes as { id: string; name: string }[];
};
/** Takes back what was just saved, and waits for it. */
async function undo(page: Page) {
  await button(page, 'Undo').first().click();
  await page.getByText('Undone: the directory is as it was before.').waitFor();
}

const head = 'partner,kind,with,role,project,since,source,quote';

describe('the staff desk', { timeout: 240_000 }, () => {
  test.each([
    { width: 1280, height: 900, colorScheme: 'light' as const },
    { width: 390, height: 844, colorScheme: 'dark' as const },
  ])('is no wider than a window of $width, and asks nowhere else', async ({ colorScheme, ...viewport }) => {
    const { page, complaints } = await open('/staff', { viewport, colorScheme });
    await choose(page, 'wide.csv', `${head}\nRural Hope,NGO,IOM Zimbabwe,partner,,soon,Who We Are,`);
    await page.getByText('Problem: to be mended').waitFor();
    for (const path of ['', '/staff/partner', '/staff/rows', '/staff/duplicates', '/staff/batches']) {
      if (path) await page.goto(`${served.origin}${path}`);
      await page.waitForLoadState('networkidle');
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, path).toBeLessThanOrEqual(0);
      expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1);
      const nameless = 'input:not([aria-label]):not([type=hidden]), select:not([aria-label]), textarea';
      const unlabelled = await page
        .locator(nameless)
        .evaluateAll(fields => fields.filter(field => !(field as HTMLInputElement).labels?.length).length);
      expect(unlabelled, path).toBe(0);
    }
    expect(complaints).toEqual([]);
  });

  test('adds a partner by keyboard alone, and takes it back', async () => {
    const { page, complaints } = await open('/staff/partner');
    const type = async (label: string, text: string) => {
      await page.getByLabel(label, { exact: true }).focus();
      await page.keyboard.type(text);
    };
    const take = async (label: string, text: string, name: RegExp) => {
      await type(label, text);
      await page.getByRole('option', { name }).first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    };
    await page.getByLabel('Partner (needed)').focus();
    await page.keyboard.type('Chengeto Trust');
    await page.getByLabel('Its kind').focus();
    await page.getByLabel('Its kind').locator('option', { hasText: 'Civil society' }).waitFor({ state: 'attached' });
    await page.keyboard.type('Civil');
    await take('Project', 'promoting migration', /Promoting Migration Governance/);
    await type('Since', 'soon');
    await page.getByLabel('Source (needed)').focus();
    await page.keyboard.type('who we ar');
    await page.getByRole('option', { name: /Who We Are/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { name: 'Something is to be mended first' }).waitFor();
    const since = page.getByLabel('Since', { exact: true });
    expect(await since.getAttribute('aria-invalid')).toBe('true');
    await since.focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('2021~');
    await page.keyboard.press('Enter');

    const heading = page.getByRole('heading', { name: 'This will be saved' });
    await heading.waitFor();
    expect(await heading.evaluate(element => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await saved(page);
    expect(await found(page, 'Chengeto Trust')).toEqual([{ id: 'chengeto-trust', name: 'Chengeto Trust' }]);
    expect(await page.getByText('Partner added by form: Chengeto Trust.').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Undone: the directory is as it was before.').waitFor();
    expect(await found(page, 'Chengeto Trust')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('shows what is wrong with a file, takes the mended one, brings it in and takes it back', async () => {
    const { page, complaints } = await open('/staff');
    const good = 'Tariro Fund,NGO,IOM Zimbabwe,partner,,2019,Who We Are,';
    await choose(page, 'partners.csv', `${head}\n${good}\nRural Hope,NGO,IOM Zimbabwe,partner,,31/02/2020,Who We Are,`);
    await button(page, /^Problems 1$/).click();
    const row = page.getByRole('row', { name: /31\/02\/2020/ });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/since.*is not a day.*To mend it/);
    await page.getByText('1 of 1 row shown').waitFor();
    const [workbook] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'My file with what will happen' }).click(),
    ]);
    expect(workbook.suggestedFilename()).toBe('partners - what will happen.xlsx');
    expect(await button(page, /^Bring in/).count()).toBe(0);

    await page.getByLabel(/Bring in only the good rows: 1 row with a problem stays out/).check();
    await button(page, 'Bring in 1 new').waitFor();
    await choose(page, 'partners.csv', `${head}\n${good}\nRural Hope,NGO,IOM Zimbabwe,partner,,2020-02,Who We Are,`);
    await button(page, 'Bring in 2 new').waitFor();
    await page.getByLabel(/^Why/).fill('Field visit');
    await button(page, 'Bring in 2 new').click();
    await saved(page);
    await page.getByRole('link', { name: 'See what was changed' }).click();
    await page.getByText('Field visit').first().waitFor();
    await page
      .getByText(/IOM Zimbabwe works with Rural Hope|Rural Hope works with IOM Zimbabwe/)
      .first()
      .waitFor();
    await button(page, 'Undo').first().click();
    await page.getByText('4 changes will be taken back.').waitFor();
    await button(page, 'Yes, undo it').click();
    await page.getByText('Undone: the directory is as it was before.').waitFor();
    expect((await found(page, 'Rural Hope')).map(({ name }) => name)).not.toContain('Rural Hope');
    expect(complaints).toEqual([]);
  });

  test('has a list’s columns said once, beside what stands in them', async () => {
    const { page, complaints } = await open('/staff');
    const list = 'Code,Name_en,Remarks\n901,Ministry of Imaginary Affairs,keep\n902,Ministry of Unheard Matters,out';
    await choose(page, 'list.csv', list);
    await page.getByText('Still needed: type, identifier scheme.').waitFor();
    expect(await page.getByRole('row', { name: /Code/ }).textContent()).toContain('901 · 902');
    await page.getByLabel('What Remarks is').selectOption('');
    await page.getByLabel('Type').selectOption('Ministry');
    await page.getByLabel('Identifier scheme').fill('ZZ-TEST');
    await button(page, 'Use this').click();
    // The file itself is the source of its two rows.
    await button(page, 'Bring in 3 new').waitFor();
    await choose(page, 'next.csv', list);
    await page.getByText('The headers are understood as they were the last time.').waitFor();
    expect(complaints).toEqual([]);
  });

  test('asks whether a row is an entry of the directory, and doubles nothing then', async () => {
    const { page, complaints } = await open('/staff');
    await choose(page, 'perhaps.csv', `${head}\nNANGO,NGO,IOM Zimbabwe,partner,,2019,Who We Are,`);
    await button(page, 'It is new').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await button(page, 'Use 1 decision').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Decided: it is National Association of Non-Governmental Organizations').waitFor();
    await button(page, 'Bring in 1 new').click();
    await saved(page);
    const names = await found(page, 'NANGO');
    expect(names[0]?.name).toBe('National Association of Non-Governmental Organizations');
    expect(names.filter(({ name }) => name === 'NANGO')).toEqual([]);
    await undo(page);
    expect(complaints).toEqual([]);
  });

  test('takes rows from the clipboard, says in the cell what is wrong, and brings them in', async () => {
    const { page, complaints } = await open('/staff/rows');
    const cell = (name: string) => page.getByLabel(name, { exact: true });
    await cell('Partner, row 1').focus();
    await page.evaluate(text => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, 'Tariro Fund\tNGO\tIOM Zimbabwe\t\t\t\t2019\t\tWho We Are\nRural Hope\tNGO\tIOM Zimbabwe\t\t\t\tsoon\t\tWho We Are\n');
    const since = cell('Since, row 2');
    await page.getByText(/'soon' is not a date/).waitFor();
    expect(await since.getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Partner, row 2');
    await since.fill('2020');
    await button(page, 'Bring in 2 new').waitFor();
    await page.reload();
    expect(await cell('Partner, row 2').inputValue()).toBe('Rural Hope');
    await button(page, 'Bring in 2 new').click();
    await saved(page);
    expect((await found(page, 'Tariro Fund'))[0]?.name).toBe('Tariro Fund');
    await undo(page);
    expect(complaints).toEqual([]);
  });

  test('lists entries that may be one; what was decided can be taken back', async () => {
    const { page, complaints } = await open('/staff/duplicates');
    // The seed names three diaspora directorates; these two names share what is rare in them.
    const pair = page.getByRole('region', { name: 'Trade and Diaspora Directorate and Zimbabwe Diaspora Directorate' });
    await pair.getByRole('button', { name: 'Not the same' }).click();
    await pair.getByText('are two.').waitFor();
    await pair.getByRole('button', { name: 'Undo' }).click();
    await pair.getByRole('button', { name: 'Not the same' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('is for editors: others are told so, or sent to sign in, and see no link to it', async () => {
    onTestFinished(() => {
      viewer = editor;
    });
    viewer = viewerAs({ role: 'READER', via: 'KEY', name: 'Tariro' });
    const { page } = await open('/staff');
    expect(await page.getByText('for who has the role EDITOR; yours is READER').count()).toBe(1);
    expect(await page.getByRole('link', { name: 'Staff desk' }).count()).toBe(0);
    viewer = anyone;
    await page.goto(`${served.origin}/staff/rows`);
    expect(page.url()).toBe(`${served.origin}/signin?to=%2Fstaff%2Frows`);
  });
});
