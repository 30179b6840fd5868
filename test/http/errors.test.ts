import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { errorMeanings } from '../../src/domain/errors.ts';
import { type Service, startService } from './service.ts';

interface Answer {
  data?: unknown;
  errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
}

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const ask = async (query: string, variables?: object) => {
  const response = await service.post({ query, variables });
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text) as Answer;
  return {
    response,
    status: response.status,
    text,
    data,
    errors,
    codes: errors.map(({ extensions }) => extensions.code),
  };
};

/** What was logged of an answer, once its own line is there. */
const loggedFor = ({ response }: { response: Response }) =>
  vi.waitFor(() => {
    const lines = service.lines.filter(line => line.requestId === response.headers.get('x-request-id'));
    expect(lines).toContainEqual(expect.objectContaining({ msg: 'request' }));
    return lines;
  });

describe('an expected failure', () => {
  test('goes out with its code, message and extensions, and the rest of the answer stands', async () => {
    const { status, data, errors } = await ask('{ organisation(id: "nobody") { id } organisations { id } }');
    expect([status, data]).toEqual([200, { organisation: null, organisations: [{ id: 'o1' }, { id: 'o2' }] }]);
    expect(errors).toEqual([
      {
        message: 'No entry has the id nobody.',
        locations: [{ line: 1, column: 3 }],
        path: ['organisation'],
        extensions: { code: 'ENTRY_NOT_FOUND', nearest: ['o1'] },
      },
    ]);
  });

  test.each([
    ['a variable', 'query ($on: Date) { echo(on: $on) }', { on: 'May' }, '"$on"'],
    ['the document', '{ echo(on: "May") }', undefined, 'write 2024'],
  ])('in a value of %s keeps its code and says where', async (_where, query, variables, place) => {
    const { status, errors } = await ask(query, variables);
    expect([status, errors.length, errors[0]?.extensions]).toEqual([400, 1, { code: 'BAD_DATE', forms: ['2024'] }]);
    expect(errors[0]?.message).toContain(place);
    expect(errors[0]?.message).toContain('"May" is not a date');
  });

  test('of the database makes the whole answer a 503 to be tried again, whatever else it holds', async () => {
    const { status, response, data, codes } = await ask('{ organisations { id budget } }');
    expect([status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(data).toMatchObject({ organisations: [{ id: 'o1', budget: null }, { id: 'o2' }] });
    expect(codes).toEqual(['DATABASE_UNAVAILABLE', 'DATABASE_UNAVAILABLE']);
  });
});

describe('an unexpected failure', () => {
  test.each(['{ organisations { rating } }', '{ secret }', '{ secrets }'])(
    'of %s tells nothing but the id under which it was logged',
    async query => {
      const answer = await ask(query);
      const requestId = answer.response.headers.get('x-request-id');
      expect(answer.status).toBe(200);
      for (const { message, extensions } of answer.errors) {
        expect(message).toBe('Something failed on our side; the request id finds it in the log.');
        expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId });
      }
      expect(answer.text).not.toMatch(/hunter2|thrown text|same on every row|\.ts/);
      expect(await loggedFor(answer)).toContainEqual(expect.objectContaining({ msg: 'unexpected error' }));
    },
  );

  test('is logged with its stack', async () => {
    const logged = await loggedFor(await ask('{ organisation(id: "o1") { rating } }'));
    expect(logged.find(line => line.err)?.err).toMatchObject({
      name: 'TypeError',
      stack: expect.stringMatching(/rating o1\n\s+at .*service\.ts/),
    });
  });

  test('that befalls every row is logged once', async () => {
    const answer = await ask('{ secrets }');
    expect(answer.errors).toHaveLength(50);
    expect((await loggedFor(answer)).filter(line => line.err)).toHaveLength(1);
  });
});

describe('a fault of the caller', () => {
  test.each<[name: string, code: keyof typeof errorMeanings, query: string, variables?: object]>([
    ['a document that is not GraphQL', 'GRAPHQL_PARSE_FAILED', '{'],
    ['an unknown field', 'GRAPHQL_VALIDATION_FAILED', '{ nope }'],
    ['a mutation, where there are none', 'GRAPHQL_VALIDATION_FAILED', 'mutation { remove }'],
    ['a subscription, where there are none', 'GRAPHQL_VALIDATION_FAILED', 'subscription { changes }'],
    ['a variable of the wrong type', 'BAD_USER_INPUT', 'query ($id: ID!) { organisation(id: $id) { id } }', { id: [] }],
    ['a missing variable', 'BAD_USER_INPUT', 'query ($id: ID!) { organisation(id: $id) { id } }', {}],
    ['several operations and no name', 'OPERATION_RESOLUTION_FAILURE', 'query A { secret } query B { secret }'],
  ])('%s is %s and a 400', async (_name, code, query, variables) => {
    const { status, codes, data } = await ask(query, variables);
    expect([status, codes, data]).toEqual([400, [code], undefined]);
  });

  test('a null that only execution meets blames the argument', async () => {
    const { codes, errors } = await ask('query ($times: Int = 1) { echo(text: "a", times: $times) }', { times: null });
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toContain('"times"');
  });

  test('ends the answer before its errors fill pages', async () => {
    const wrong = await ask(`{ organisations { ${Array.from({ length: 200 }, (_, i) => `no${i}`)} } }`);
    const names = Array.from({ length: 30 }, (_, i) => `v${i}`);
    const values = await ask(
      `query (${names.map(name => `$${name}: String`)}) { ${names.map(name => `${name}: echo(text: $${name})`)} }`,
      Object.fromEntries(names.map(name => [name, {}])),
    );
    expect([new Set(wrong.codes), new Set(values.codes)]).toEqual([
      new Set(['GRAPHQL_VALIDATION_FAILED']),
      new Set(['BAD_USER_INPUT']),
    ]);
    expect([wrong.errors.length, values.errors.length]).toEqual([21, 21]);
  });
});

describe('the log', () => {
  test('has one line for each request, with what is needed to find the slow and the broken', async () => {
    const response = await service.post({
      query: 'query Both { organisations { id } budget: organisations { budget } }',
    });
    expect(await loggedFor({ response })).toEqual([
      {
        level: 50,
        time: expect.any(String),
        msg: 'request',
        requestId: response.headers.get('x-request-id'),
        method: 'POST',
        route: '/graphql',
        status: 503,
        ms: expect.any(Number),
        operation: 'Both',
        statements: 2,
        cost: 10,
        codes: ['DATABASE_UNAVAILABLE'],
      },
    ]);
  });

  test('keeps nothing that the caller sent or is', async () => {
    const secrets = {
      'user-agent': 'agent-moyo',
      authorization: 'Bearer moyo',
      cookie: 'moyo',
      'x-forwarded-for': 'moyo',
      referer: 'http://moyo',
    };
    const query = 'query ($text: String) { echo(text: $text) moyo: organisations { rating } }';
    const url = `${service.url}?${new URLSearchParams({ query, variables: '{"text":"moyo"}' })}`;
    const variables = { text: 'moyo', id: { moyo: 'moyo' } };
    service.lines.length = 0;
    await fetch(url, { headers: { ...secrets, 'apollo-require-preflight': '1' } });
    await service.post({ query: 'query ($text: String) { echo(text: $text) }', variables }, secrets);
    await service.post({ query: 'query ($id: ID!) { organisation(id: $id) { id } }', variables }, secrets);
    await service.post({ query: '{ moyo }' }, { ...secrets, 'content-type': 'text/moyo' });
    await fetch(new URL('/moyo', service.url), { headers: secrets });
    await fetch(new URL('/%zz-moyo', service.url), { headers: secrets });
    await expect.poll(() => service.lines.filter(line => line.msg === 'request').length).toBe(6);
    expect(JSON.stringify(service.lines)).not.toMatch(/moyo|127\.0\.0\.1/);
  });

  test('passes over probes that succeed', async () => {
    service.lines.length = 0;
    await fetch(new URL('/healthz', service.url));
    await fetch(new URL('/readyz', service.url));
    await loggedFor(await ask('{ echo(text: "after them") }'));
    expect(service.lines).toEqual([expect.objectContaining({ route: '/graphql' })]);
  });
});
