import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { seeded } from '../support/seed.ts';
import { serve } from '../support/server.ts';

/** A request that a client sent to another server, and how that one answered. */
interface Recording {
  readonly client: string;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number;
  readonly mediaType: string;
}

interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What is asked of our schema in place of the recorded operation of that name; any other document goes as it is. */
const documents: Readonly<Record<string, Operation>> = {
  Orgs: {
    query:
      'query Orgs($types: [OrganisationType!]) { stakeholders(where: { organisationTypes: $types }) { nodes { id name projects(first: 2) { edges { cursor node { id title: name __typename } } pageInfo { hasNextPage endCursor } } __typename } } }',
    variables: { types: ['NATIONAL_NGO'] },
  },
  Bad: { query: 'query Bad($id: ID!) { entry(by: { id: $id }) { nope __typename } }', variables: { id: 'iom' } },
  M: { query: 'query M($id: ID!) { node(id: $id) { id __typename } }', variables: { id: 'iom' } },
  unnamed: { query: '{ organisations { nodes { id name } } }' },
};

/** Where we answer otherwise than the recorded server, by line. */
const otherwise: Readonly<Record<number, { status: number; mediaType: string; why: string }>> = {
  19: { status: 400, mediaType: 'application/json', why: 'the page is at /playground' },
  21: { status: 400, mediaType: 'application/json', why: 'it has more aliases than we take' },
  27: { status: 415, mediaType: 'application/json', why: 'we read JSON bodies only' },
};

const recordings = readFileSync(new URL('../fixtures/requests.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line, index) => ({ line: index + 1, ...(JSON.parse(line) as Recording), ...otherwise[index + 1] }));

const exchanged = (operation: Operation): Operation => {
  const name = /^\s*(?:query|mutation) (\w+)/.exec(operation.query)?.[1] ?? 'unnamed';
  const foreign = /\borganisations?\b|createOrganisation/.test(operation.query);
  return foreign ? { ...operation, ...documents[name] } : operation;
};

const sent = ({ method, url, headers, body }: Recording, endpoint: string): Promise<Response> => {
  const { searchParams } = new URL(url, endpoint);
  const text = searchParams.get('query');
  if (text !== null) {
    const { query, variables } = exchanged({ query: text });
    searchParams.set('query', query);
    if (variables) searchParams.set('variables', JSON.stringify(variables));
  }
  const json = headers['content-type']?.startsWith('application/json') && body !== '' && JSON.parse(body);
  const posted = json ? JSON.stringify(Array.isArray(json) ? json.map(exchanged) : exchanged(json)) : body;
  return fetch(`${endpoint}?${searchParams}`, { method, headers, ...(method === 'POST' && { body: posted }) });
};

const { database } = testDatabase();
let service: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  await seeded(database);
  service = await serve(database);
});
afterAll(() => service.close());

const isIntrospection = ({ body, status }: Recording) => body.includes('__schema') && status === 200;

describe('a client’s introspection is answered as it was sent', () => {
  test.each(recordings.filter(isIntrospection))('line $line: $client', async recording => {
    const response = await sent(recording, service.url);
    expect(response.headers.get('content-type')?.split(';')[0]).toBe(recording.mediaType);
    const { data, errors } = (await response.json()) as { data?: { __schema: { types: object[] } }; errors?: object[] };
    expect([response.status, errors, Object.keys(data ?? {})]).toEqual([200, undefined, ['__schema']]);
    expect(data?.__schema.types.length).toBeGreaterThan(0);
  });
});

describe('a client’s request has the status and media type that it had', () => {
  test.each(recordings.filter(recording => !isIntrospection(recording)))(
    'line $line: $client gets $status',
    async recording => {
      const response = await sent(recording, service.url);
      const answer = (await response.json()) as { data?: object; errors?: { message: string }[] };
      expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([
        recording.status,
        recording.mediaType,
      ]);
      expect([answer.data !== undefined, answer.errors === undefined]).toEqual(
        recording.status === 200 ? [true, true] : [false, false],
      );
    },
  );
});

test('every recorded GET without a content type is refused as one that any web page could have sent', async () => {
  const simple = recordings.filter(({ method, headers }) => method === 'GET' && !headers['content-type']);
  expect(simple.map(({ line }) => line)).toEqual([6, 19, 20, 26]);
  for (const recording of simple)
    expect(await (await sent(recording, service.url)).text()).toContain('Cross-Site Request Forgery');
});
