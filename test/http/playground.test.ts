import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBundle } from '../../src/http/bundle.ts';
import { playgroundPages } from '../../src/http/playground.ts';

describe('the routes', () => {
  const app = Fastify();
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'playground-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'playground.html'), '<!doctype html><title>Playground</title>');
    await writeFile(join(folder, 'assets', 'playground-1a2b.js'), 'export {}');
    await writeFile(join(folder, 'secret.txt'), 'not an asset');
    await app.register(playgroundPages, { folder });
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  test('the page comes as HTML under a policy of its own, checked anew on every visit', async () => {
    const { statusCode, headers, body } = await app.inject('/playground');
    expect(statusCode).toBe(200);
    expect(body).toContain('<title>Playground</title>');
    expect(headers['content-type']).toMatch(/^text\/html; charset=utf-8/i);
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers.etag).toBeTruthy();
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; " +
        "font-src 'self' data:; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; " +
        "form-action 'none'",
    );
  });

  test('an asset may be kept for ever, since its name changes with its content', async () => {
    const { statusCode, headers } = await app.inject('/assets/playground-1a2b.js');
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toMatch(/javascript/);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  test.each(['/assets/absent-9f.js', '/assets/..%2fsecret.txt'])(
    '%s is not found, as JSON that nobody keeps',
    async url => {
      const { statusCode, headers, json } = await app.inject(url);
      expect(statusCode).toBe(404);
      expect(json()).toMatchObject({ statusCode: 404 });
      expect(headers['cache-control']).toBeUndefined();
    },
  );

  test('HEAD tells what GET would, without a body', async () => {
    for (const url of ['/playground', '/assets/playground-1a2b.js']) {
      const [head, get] = [await app.inject({ method: 'HEAD', url }), await app.inject(url)];
      expect(head.statusCode).toBe(200);
      expect(head.body).toBe('');
      expect(head.headers['content-length']).toBe(get.headers['content-length']);
    }
  });
});

describe('the bundle', { timeout: 120_000 }, () => {
  const silent = { info: () => undefined };

  test('a second start reuses what the first one built, without a word', async () => {
    const first = await ensureBundle({ log: silent });
    const said: string[] = [];
    expect(await ensureBundle({ log: { info: message => said.push(message) } })).toBe(first);
    expect(said).toEqual([]);
  });

  test('no script is inline and everything the page names is ours', async () => {
    const page = await readFile(join(await ensureBundle({ log: silent }), 'playground.html'), 'utf8');
    const scripts = page.match(/<script\b[^>]*>[^<]*/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toMatch(/ src="\/assets\/[^"]+"><?$/);
    for (const [, target] of page.matchAll(/(?:src|href)="([^"]*)"/g)) expect(target).toMatch(/^\/assets\//);
  });

  test('a text asset has a compressed twin, which is what a browser gets', async () => {
    const app = Fastify();
    const folder = await ensureBundle({ log: silent });
    await app.register(playgroundPages, { folder });
    const page = await app.inject('/playground');
    const script = /src="([^"]+)"/.exec(page.body)?.[1];
    const { statusCode, headers } = await app.inject({ url: script!, headers: { 'accept-encoding': 'gzip' } });
    await app.close();
    expect([statusCode, headers['content-encoding']]).toEqual([200, 'gzip']);
    expect(headers['content-type']).toMatch(/javascript/);
  });

  test('sources that cannot be built are refused with the reason, and leave nothing behind that looks built', async () => {
    const web = await mkdtemp(join(tmpdir(), 'web-'));
    await writeFile(join(web, 'playground.html'), '<script type="module" src="./playground.tsx"></script>');
    await writeFile(join(web, 'playground.tsx'), "import './nowhere.ts';");
    for (const script of ['site/site.ts', 'staff/staff.tsx', 'embed/frame.ts', 'embed/embed.ts']) {
      await mkdir(join(web, dirname(script)), { recursive: true });
      await writeFile(join(web, script), '');
    }
    const attempt = () => ensureBundle({ log: silent, web });
    await expect(attempt()).rejects.toThrow(/cannot be built from .*nowhere\.ts/s);
    await expect(attempt()).rejects.toThrow(/nowhere\.ts/);
    await rm(web, { recursive: true });
  });
});
