import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Access } from '../../src/access/access.ts';
import { anyone } from '../../src/access/viewer.ts';
import { DirectoryError } from '../../src/domain/errors.ts';
import { contexts } from '../../src/graphql/context.ts';
import { asker } from '../../src/http/ask.ts';
import { reconciliation } from '../../src/http/reconcile.ts';
import { matcher } from '../../src/imports/matching/candidates.ts';
import { testDatabase } from '../support/database.ts';
import { contextParts, declarations } from '../support/directory.ts';
import { seeded } from '../support/seed.ts';
import { openToAll, serve } from '../support/server.ts';

const { database } = testDatabase();
const { schema, vocabulary } = declarations;
let served: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  await seeded(database);
  const createContext = contexts(contextParts(database));
  const parts = { ask: asker({ schema, createContext }), vocabulary, match: matcher(database, vocabulary) };
  served = await serve(database, async app => void (await app.register(reconciliation, parts)));
});
afterAll(() => served?.close());

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly match: boolean;
  readonly description: string;
  readonly type: readonly { readonly id: string }[];
}

const get = async (path: string) => {
  const response = await fetch(`${served.origin}/reconcile${path}`);
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects.
  return { response, body: (await response.json()) as any };
};
const post = async (fields: Record<string, string>) => {
  const response = await fetch(`${served.origin}/reconcile`, { method: 'POST', body: new URLSearchParams(fields) });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects.
  return { response, body: (await response.json()) as any };
};
const reconcile = async (queries: object): Promise<Record<string, readonly Candidate[]>> => {
  const { body } = await post({ queries: JSON.stringify(queries) });
  return Object.fromEntries(
    Object.entries(body as Record<string, { result: Candidate[] }>).map(([key, { result }]) => [key, result]),
  );
};

describe('the manifest', () => {
  test('names this service by the address it was asked at, and takes what old clients send', async () => {
    const { response, body } = await get('?callback=jsonp&_=1&spell=always');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(body).toMatchObject({
      versions: ['0.2'],
      view: { url: `${served.origin}/entry/{{id}}` },
      preview: { url: `${served.origin}/reconcile/preview?id={{id}}` },
      suggest: { entity: { service_url: served.origin, service_path: '/reconcile/suggest/entity' } },
    });
    expect(body.defaultTypes.map(({ id }: { id: string }) => id)).toEqual(['Stakeholder', ...vocabulary.entryTypes]);
  });
});

describe('a batch of queries', () => {
  test('is answered under its own keys, the surest first, one clear winner as a match', async () => {
    const answers = await reconcile({
      q0: { query: 'National Association of NGOs (NANGO)', type: 'Stakeholder' },
      q1: { query: 'european union', type: ['Donor', 'Organisation'], limit: 1 },
      q2: { query: 'No such body anywhere' },
    });
    expect(Object.keys(answers)).toEqual(['q0', 'q1', 'q2']);
    expect(answers.q0?.[0]).toMatchObject({ id: 'nango', match: true, type: [{ id: 'CivilSocietyOrganisation' }] });
    expect(answers.q0?.slice(1).every(({ match }) => !match)).toBe(true);
    expect(answers.q1).toMatchObject([
      { id: 'european-union', score: 100, match: true, description: expect.any(String) },
    ]);
    expect(answers.q2?.some(({ match }) => match)).toBe(false);
  });

  test('is narrowed by properties: a country, an identifier', async () => {
    const query = 'Ministry of Home Affairs';
    const properties = (v: unknown) => [{ pid: 'country', v }];
    const answers = await reconcile({
      none: { query },
      here: { query, properties: properties({ id: 'zimbabwe', name: 'Zimbabwe' }) },
      there: { query, properties: properties('Zambia') },
      coded: { properties: [{ pid: 'identifier:ZW-COA', v: 'ZW-COA-18' }] },
    });
    expect(answers.none?.[0]).toMatchObject({ id: 'ministry-of-home-affairs', match: false });
    expect(answers.here?.[0]).toMatchObject({ id: 'ministry-of-home-affairs', match: true });
    expect(answers.there?.some(({ match }) => match)).toBe(false);
    expect(answers.coded?.[0]).toMatchObject({ id: 'ministry-of-home-affairs-and-cultural-heritage', match: false });
  });

  test('keeps to the types that are asked for, unless they are a wish alone', async () => {
    const query = 'Lily Sanya';
    const answers = await reconcile({
      persons: { query, type: 'Person' },
      donors: { query, type: 'Donor' },
      wish: { query, type: 'Donor', type_strict: 'should' },
    });
    expect(answers.persons?.[0]?.id).toBe('lily-sanya');
    expect(answers.donors).toEqual([]);
    expect(answers.wish?.[0]?.id).toBe('lily-sanya');
  });

  test('may come in the address too', async () => {
    const queries = encodeURIComponent(JSON.stringify({ a: { query: 'NANGO' } }));
    expect((await get(`?queries=${queries}`)).body.a.result[0]).toMatchObject({ id: 'nango', match: false });
  });

  test('is refused with a reason where it is none', async () => {
    for (const [fields, says] of [
      [{ queries: 'nonsense' }, 'queries is not JSON.'],
      [{ queries: '[]' }, 'queries is not a JSON object.'],
      [{ queries: '{"q":{}}' }, 'The query q has neither a query nor properties.'],
      [{ queries: '{"q":{"query":"x","properties":[{"v":1}]}}' }, 'A property of the query q has no pid.'],
      [{ other: 'x' }, 'The form has neither a field queries nor a field extend.'],
      [
        { queries: JSON.stringify(Object.fromEntries(Array.from({ length: 201 }, (_, at) => [at, { query: 'x' }]))) },
        '201 queries at once are too many; send at most 200.',
      ],
      [
        { queries: `{"q":{"query":"${'x'.repeat(4 * 1024 * 1024)}"}}` },
        'The form is larger than 4 MiB; send fewer queries at once.',
      ],
    ] as [Record<string, string>, string][]) {
      const { response, body } = await post(fields);
      expect([response.status, body.errors[0].message]).toEqual([
        says.startsWith('The form is larger') ? 413 : 400,
        says,
      ]);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
    }
  });
});

describe('suggestions', () => {
  test('of entries go by how names begin, page by page, and know a full id', async () => {
    const first = (await get('/suggest/entity?prefix=ministry')).body.result;
    const second = (await get('/suggest/entity?prefix=ministry&cursor=10')).body.result;
    expect([first.length, second.length]).toEqual([10, 10]);
    expect(first[0]).toMatchObject({
      id: expect.stringMatching(/^ministry/),
      notable: [{ id: 'Ministry', name: 'Ministry' }],
    });
    expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(20);
    expect((await get('/suggest/entity?prefix=nango')).body.result[0].id).toBe('nango');
  });

  test('of types and properties are those whose name has the letters', async () => {
    expect((await get('/suggest/type?prefix=civil')).body.result).toEqual([
      { id: 'CivilSocietyOrganisation', name: 'Civil Society Organisation' },
    ]);
    expect((await get('/suggest/property?prefix=acro')).body.result).toEqual([{ id: 'acronym', name: 'Acronym' }]);
    expect((await get('/properties?type=Ministry&limit=2')).body).toMatchObject({
      type: 'Ministry',
      properties: [{ id: 'name' }, {}],
    });
  });
});

test('rows are extended with what is known, and an empty cell where nothing is', async () => {
  const asked = {
    ids: ['ministry-of-health-and-child-care', 'nango', 'nobody'],
    properties: [
      { id: 'acronym' },
      { id: 'country' },
      { id: 'identifier:ZW-COA' },
      { id: 'other_names', settings: { limit: 1 } },
    ],
  };
  const { body } = await post({ extend: JSON.stringify(asked) });
  expect(body.meta.map(({ id }: { id: string }) => id)).toEqual([
    'acronym',
    'country',
    'identifier:ZW-COA',
    'other_names',
  ]);
  expect(body.rows['ministry-of-health-and-child-care']).toMatchObject({
    acronym: [{}],
    country: [{ id: 'zimbabwe', name: 'Zimbabwe' }],
    'identifier:ZW-COA': [{ str: 'ZW-COA-14' }],
  });
  expect(body.rows.nango).toMatchObject({ acronym: [{ str: 'NANGO' }], country: [{}] });
  expect(body.rows.nango.other_names).toHaveLength(1);
  expect(body.rows.nobody.acronym).toEqual([{}]);
  const refused = await post({ extend: JSON.stringify({ ids: [], properties: [{ id: 'telephone' }] }) });
  expect(refused.response.status).toBe(400);
});

test('a preview is a page for any frame, without a script', async () => {
  const response = await fetch(`${served.origin}/reconcile/preview?id=nango`);
  const page = await response.text();
  expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *');
  expect(page).toContain('<h1>National Association of Non-Governmental Organizations</h1>');
  expect(page).not.toContain('<script');
  expect((await fetch(`${served.origin}/reconcile/preview?id=nobody`)).status).toBe(404);
});

test('where callers need a key it may stand in the address, and its answers lead back there', async () => {
  const identify: Access['identify'] = async ({ authorization }) => {
    if (authorization === 'Bearer secret') return anyone;
    throw new DirectoryError('UNAUTHENTICATED', 'A key is needed.');
  };
  const parts = { ask: asker({ schema, createContext: contexts(contextParts(database)) }), vocabulary };
  const pages = async (app: FastifyInstance) =>
    void (await app.register(reconciliation, { ...parts, match: matcher(database, vocabulary) }));
  const closed = await serve(database, pages, { ...openToAll, identify });
  const asked = async (path: string) => (await fetch(`${closed.origin}${path}`)).json();
  const manifest = await asked('/reconcile/secret');
  expect(manifest.suggest.entity.service_path).toBe('/reconcile/secret/suggest/entity');
  expect(manifest.preview.url).toContain('/reconcile/secret/preview?id=');
  expect((await asked('/reconcile/secret/suggest/entity?prefix=nango')).result[0].name).toContain(
    'National Association',
  );
  for (const path of ['/reconcile', '/reconcile/wrong', '/reconcile/suggest/entity?prefix=nango'])
    expect((await fetch(`${closed.origin}${path}`)).status).toBe(401);
  await closed.close();
});
