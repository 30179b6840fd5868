import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import Fastify from 'fastify';
import {
  buildSchema,
  type GraphQLFieldResolver,
  getNamedType,
  getNullableType,
  graphql,
  isEnumType,
  isLeafType,
  isListType,
} from 'graphql';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Request,
} from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ensureBundle } from '../../src/http/bundle.ts';
import { playgroundPages } from '../../src/http/playground.ts';

/** Starts what is looked at: the playground beside a /graphql that has our schema and made-up answers. */
async function serve(): Promise<{ origin: string; close(): Promise<unknown> }> {
  const app = Fastify();
  await app.register(playgroundPages, { folder: await ensureBundle({ log: { info: () => undefined } }) });
  app.post<{ Body: { query: string; variables?: Record<string, unknown>; operationName?: string } }>(
    '/graphql',
    async ({ body: { query, variables, operationName } }) =>
      graphql({ schema, source: query, variableValues: variables, operationName, fieldResolver, typeResolver }),
  );
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  return { origin, close: () => app.close() };
}

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const typeResolver = () => 'Committee';
/** Fourteen of whatever is listed, and one of anything else. */
const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (_source, _arguments, _context, { returnType }) => {
  const type = getNullableType(returnType);
  const named = getNamedType(type);
  const leaf = isEnumType(named) ? named.getValues()[0]?.value : named.name === 'Int' ? 14 : 'A text';
  const one = isLeafType(named) ? leaf : {};
  return isListType(type) ? Array(14).fill(one) : one;
};

/** The names of the examples' operations, which their tabs carry. */
const examples = readdirSync('web/examples').map(
  file => /^query (\w+)/m.exec(readFileSync(`web/examples/${file}`, 'utf8'))![1]!,
);

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of the machine's Chromium; throws with the mend when there is none. */
function chromiumPath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = ['chromium', 'chromium-browser', 'google-chrome'].flatMap(name =>
    folders.map(folder => join(folder, name)),
  );
  const found = candidates.find(candidate => {
    try {
      accessSync(candidate, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (!found) throw new Error('No Chromium on the PATH: install it with "apt-get install chromium" and run again.');
  return found;
}

let served: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

beforeAll(async () => {
  served = await serve();
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
  const complaints: string[] = [];
  watch(context, complaints);
  const page = await context.newPage();
  await page.goto(`${served.origin}/playground`);
  return { page, complaints };
}

function watch(context: BrowserContext, complaints: string[]) {
  context.on('request', request => {
    const url = request.url();
    if (!url.startsWith(`${served.origin}/`) && !/^(blob|data):/.test(url)) complaints.push(`asks elsewhere: ${url}`);
  });
  context.on('response', response => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
  context.on('console', message => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', error => complaints.push(`uncaught: ${error.error().message}`));
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
    expect(await page.getByRole('tab').count()).toBe(examples.length);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });

  test('the keyboard runs every example, and each answers without an error', async () => {
    const { page, complaints } = await open({ viewport });
    for (const name of examples) {
      await page.getByRole('tab', { name }).click();
      await page.locator('.graphiql-query-editor').getByText(name, { exact: true }).waitFor();
      const answer = await runByKeyboard(page);
      expect(answer.errors).toBeUndefined();
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
