import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openAccess } from '../../src/access/access.ts';
import { addKey } from '../../src/access/keys.ts';
import { limits } from '../../src/domain/limits.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { openDatabase } from '../../src/neo4j/query.ts';
import { questions } from '../support/directory.ts';
import { seeded } from '../support/seed.ts';
import { serveSite } from '../support/site.ts';

const metrics = createMetrics();
const database = openDatabase(openDriver(inject('neo4j')), {
  database: 'neo4j',
  statementTimeout: limits.statementMilliseconds,
  answerTimeout: limits.answerMilliseconds,
  observer: metrics.database,
});
const secret = 'a secret of the tests';
const access = openAccess({
  ...{ database, secret, tokens: null, anonymous: 'reader' as const },
  questions: questions.map(({ name }) => name),
});
let site: Awaited<ReturnType<typeof serveSite>>;
const keys = { reader: '', bound: '' };
beforeAll(async () => {
  await seeded(database);
  site = await serveSite(database, access, { metrics });
  const make = async (only: string[] | null) =>
    (await addKey(database, secret, { name: 'Scraper', role: 'READER', questions: only, expires: null }, 'local')).key;
  keys.reader = await make(null);
  keys.bound = await make(['iom-offices']);
}, 120_000);
afterAll(async () => {
  await site.close();
  await database.close();
});

const get = (path: string, authorization?: string) =>
  fetch(site.origin + path, authorization ? { headers: { authorization } } : {});
const post = (query: string) =>
  fetch(site.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
const bearer = () => `Bearer ${keys.reader}`;
/** The lines of a scrape without their comments. */
const scrape = async () =>
  (await (await get('/metrics', bearer())).text()).split('\n').filter(line => line && !line.startsWith('#'));

describe('who may read the metrics', () => {
  test('a key as Bearer, or as the password of Basic authentication', async () => {
    const basic = `Basic ${Buffer.from(`prometheus:${keys.reader}`).toString('base64')}`;
    for (const authorization of [bearer(), basic]) {
      const response = await get('/metrics', authorization);
      expect([response.status, response.headers.get('content-type')]).toEqual([
        200,
        expect.stringContaining('text/plain; version=0.0.4'),
      ]);
    }
  });

  test.each([
    ['nobody who is not known, where others may read the directory', () => undefined, 401, 'UNAUTHENTICATED'],
    ['no key that asks named questions alone', () => `Bearer ${keys.bound}`, 403, 'FORBIDDEN'],
  ])('%s', async (_, authorization, status, code) => {
    const response = await get('/metrics', authorization());
    const { errors } = await response.json();
    expect([response.status, errors[0].extensions.code]).toEqual([status, code]);
  });
});

describe('what was asked', () => {
  beforeAll(async () => {
    for (const query of [
      '{ projects { nodes { funders { nodes { name } } events { nodes { name } } places { nodes { name } } } } }',
      '{ a: projects { nodes { funders { nodes { partOf { name } } } } } b: places { nodes { name } } }',
      '{ entry(by: { id: "nobody" }) { name } }',
      '{ nope }',
    ])
      for (const _ of ['by level', 'looking ahead']) await post(query);
    for (const path of ['/q/iom-offices.json', '/q/iom-offices.json', '/q/iom-offices', '/nowhere']) await get(path);
  });

  test('is counted by route and status, with its cost and its errors', async () => {
    await expect
      .poll(scrape)
      .toContainEqual('directory_request_seconds_count{method="GET",route="none",status="404"} 1');
    const lines = await scrape();
    for (const line of [
      'directory_request_seconds_count{method="POST",route="/graphql",status="200"} 6',
      'directory_request_seconds_count{method="POST",route="/graphql",status="400"} 2',
      'directory_request_seconds_count{method="GET",route="/q/iom-offices.json",status="200"} 2',
      'directory_errors_total{code="ENTRY_NOT_FOUND"} 2',
      'directory_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 2',
      'directory_kept_hits_total{memory="questions"} 1',
      'directory_kept_misses_total{memory="questions"} 1',
    ])
      expect(lines).toContain(line);
    expect(lines).toContainEqual(expect.stringMatching(/^directory_request_cost_count \d+$/));
  });

  test('names statements by few words, however many shapes were asked', async () => {
    const names = new Set((await scrape()).flatMap(line => /statement="([^"]*)"/.exec(line)?.[1] ?? []));
    expect([...names].filter(name => !/^[\w.]+$/.test(name))).toEqual([]);
    expect(names).toContain('Query.projects');
    expect(names).toContain('ping');
  });

  test('leaves no session open', async () => {
    await expect.poll(scrape).toContain('directory_database_sessions 0');
    expect(await scrape()).toContain('directory_requests_asking 0');
  });

  test('is all that the dashboard for Grafana draws', async () => {
    const measured = new Set((await scrape()).map(line => /^\w+/.exec(line)?.[0]));
    const { panels } = JSON.parse(readFileSync('deploy/grafana-dashboard.json', 'utf8')) as {
      panels: { targets?: { expr: string }[] }[];
    };
    const expressions = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
    const drawn = new Set(expressions.flatMap(expr => expr.match(/\b(directory|nodejs|process)_\w+/g) ?? []));
    expect(expressions.length).toBeGreaterThan(20);
    expect([...drawn].filter(name => !measured.has(name))).toEqual([]);
    expect(
      [...measured].filter(name => /^directory_.*(?<!_bucket|_sum|_count)$/.test(name ?? '') && !drawn.has(name ?? '')),
    ).toEqual([]);
  });
});
