import { once } from 'node:events';
import { connect } from 'node:net';
import { serverAudits } from 'graphql-http';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { declarations } from '../support/directory.ts';
import { type Service, startService } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService({
    pages: async app => {
      app.get('/page', (_request, reply) =>
        reply.header('content-security-policy', "default-src 'self'").send('hello'),
      );
      app.get('/broken', () => Promise.reject(new Error('page of hunter2')));
    },
  });
});
afterAll(() => service.close());

const query = '{ organisations { id } }';
const preflight = { 'apollo-require-preflight': 'yes' };
const refusal = async (response: Response) => {
  expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/);
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
  expect(errors).toHaveLength(1);
  return { status: response.status, code: errors[0]!.extensions.code, message: errors[0]!.message };
};

describe('GraphQL over HTTP', () => {
  test('the audits of its specification find no error; three wishes of its older draft are not met', async () => {
    const fetchFn: typeof fetch = (url, options) =>
      fetch(url, { ...options, headers: { ...preflight, ...(options?.headers as Record<string, string>) } });
    const results = await Promise.all(serverAudits({ url: service.url, fetchFn }).map(audit => audit.fn()));
    expect(results).toHaveLength(61);
    const unmet = results.filter(({ status }) => status !== 'ok').map(({ status, name }) => `${status}: ${name}`);
    expect(unmet.sort()).toEqual([
      'warn: SHOULD use 200 status code on document parsing failure when accepting application/json',
      'warn: SHOULD use 200 status code on document validation failure when accepting application/json',
      'warn: SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
    ]);
  });

  test.each([
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    ['application/json', 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
    ['application/json;q=0.9,text/plain', 'application/json; charset=utf-8'],
  ])('who accepts %s gets %s', async (accept, type) => {
    const response = await service.post({ query }, { accept });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  });

  test('who accepts neither of the media types is told so with 406', async () => {
    const response = await service.post({ query }, { accept: 'text/html' });
    expect(await refusal(response)).toMatchObject({ status: 406, code: 'BAD_REQUEST' });
  });

  test('a GET that any web page could send is refused; one with a header that needs a preflight is answered', async () => {
    const url = `${service.url}?${new URLSearchParams({ query })}`;
    expect(await refusal(await fetch(url))).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    const response = await fetch(url, { headers: preflight });
    const { data } = await response.json();
    expect([response.status, data]).toEqual([200, { organisations: [{ id: 'o1' }, { id: 'o2' }] }]);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is answered with the methods that there are', async method => {
    const response = await fetch(service.url, { method });
    expect(response.headers.get('allow')).toBe('GET, POST');
    expect(await refusal(response)).toMatchObject({ status: 405, code: 'BAD_REQUEST' });
  });

  test('a mutation by GET is refused, whoever asks it', async () => {
    const changing = await startService({ schema: declarations.schema });
    const query = 'mutation { undoBatch(id: "any") { id } }';
    const response = await fetch(`${changing.url}?${new URLSearchParams({ query })}`, { headers: preflight });
    expect(await refusal(response)).toMatchObject({ status: 405, code: 'BAD_REQUEST' });
    await changing.close();
  });

  test('several operations in one request are refused', async () => {
    const response = await service.post([{ query }, { query }]);
    expect(await refusal(response)).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  test('a persisted query is declined in the words after which clients send the document', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    expect(await refusal(await service.post({ extensions }))).toEqual({
      status: 200,
      code: 'BAD_REQUEST',
      message: 'PersistedQueryNotSupported',
    });
  });

  test('introspection is open', async () => {
    const response = await service.post({ query: '{ __schema { queryType { name } } }' });
    expect((await response.json()).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });
});

describe('what is no GraphQL request', () => {
  test('a body over the limit', async () => {
    const response = await service.post({ query: `{ echo(text: "${'x'.repeat(limits.bodyBytes)}") }` });
    expect(await refusal(response)).toMatchObject({
      status: 413,
      code: 'LIMIT_EXCEEDED',
      message: expect.stringContaining('bodyBytes'),
    });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'a body of type %s',
    async type => {
      const response = await service.post({ query }, { 'content-type': type });
      expect(await refusal(response)).toMatchObject({
        status: 415,
        code: 'BAD_REQUEST',
        message: expect.stringContaining('application/json'),
      });
    },
  );

  test.each(['{', '', '"text"', '{}', '{"__proto__":{}}'])('the body %j', async body => {
    const response = await fetch(service.url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(await refusal(response)).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  test('an unknown path', async () => {
    const response = await fetch(new URL('/nowhere?name=hunter2', service.url));
    expect(await refusal(response)).toMatchObject({ status: 404, message: expect.stringContaining('/graphql') });
  });

  test('a path that is no text', async () => {
    const response = await fetch(new URL('/%zz', service.url));
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await refusal(response)).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  test('a URL longer than Node reads, with advice to use POST', async () => {
    const response = await fetch(`${service.url}?query=${'x'.repeat(20_000)}`, { headers: preflight });
    expect(await refusal(response)).toMatchObject({ status: 431, message: expect.stringContaining('POST') });
  });

  test('bytes that are not HTTP', async () => {
    expect(await raw('hello\r\n\r\n')).toMatch(/^HTTP\/1.1 400 Bad Request\r\n.*"code":"BAD_REQUEST"/s);
  });

  test('a page that breaks says nothing of why, and names the line of the log that does', async () => {
    const response = await fetch(new URL('/broken', service.url));
    const id = response.headers.get('x-request-id');
    const text = await response.text();
    expect([response.status, JSON.parse(text)]).toEqual([
      500,
      { errors: [expect.objectContaining({ extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: id } })] },
    ]);
    expect(text).not.toContain('hunter2');
    expect(service.lines).toContainEqual(
      expect.objectContaining({ requestId: id, err: expect.objectContaining({ message: 'page of hunter2' }) }),
    );
  });
});

describe('the Host', () => {
  const status = async (host: string) =>
    (await raw(`GET /page HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).split(' ')[1];

  test.each(['localhost', 'LOCALHOST:4000', '127.0.0.1:1', '[::1]', '[::1]:80', 'directory.example'])(
    '%s is ours',
    async host => {
      expect(await status(host)).toBe('200');
    },
  );
  test.each(['evil.example', 'localhost.evil.example', 'evil.example:4000', '[::2]', 'localhost:4000:80', '/', 'a b'])(
    '%s is not ours',
    async host => {
      expect(await status(host)).toBe('421');
    },
  );
  test('a request for another host never reaches an operation, and learns what to set', async () => {
    const body = JSON.stringify({ query });
    const answer = await raw(
      `POST /graphql HTTP/1.1\r\nHost: evil.example\r\nContent-Type: application/json\r\n` +
        `Content-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 421 .*evil\.example.*ALLOWED_HOSTS/s);
    expect(answer).not.toContain('"data"');
  });
  test('probes may ask under any', async () => {
    expect(await raw('GET /healthz HTTP/1.1\r\nHost: 10.0.0.7\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1.1 200/);
  });
});

describe('headers', () => {
  const secure = {
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
    'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
  };
  const headersOf = async (path: string) => Object.fromEntries((await fetch(new URL(path, service.url))).headers);

  test.each(['/graphql', '/healthz', '/readyz', '/nowhere', '/broken'])('of %s allow a browser nothing', async path => {
    expect(await headersOf(path)).toMatchObject({
      ...secure,
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    });
  });
  test('of a page carry its own policy', async () => {
    expect(await headersOf('/page')).toMatchObject({ ...secure, 'content-security-policy': "default-src 'self'" });
  });
  test('of an operation keep it out of every cache', async () => {
    const { headers } = await service.post({ query });
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('vary')).toBe('Authorization, Cookie, Origin, Accept');
  });
  test('say another id on each request, whatever id the caller sends', async () => {
    const ids = [];
    for (const _ of [1, 2])
      ids.push((await service.post({ query }, { 'x-request-id': 'mine' })).headers.get('x-request-id'));
    expect(new Set([...ids, 'mine']).size).toBe(3);
  });
});

describe('health', () => {
  const probed = async (revision: () => Promise<string>, path: string) => {
    const probed = await startService({ revision });
    const response = await fetch(new URL(path, probed.url));
    await probed.close();
    return { status: response.status, body: await response.json(), retry: response.headers.get('retry-after') };
  };
  const away = () => Promise.reject(new Error('bolt://neo4j:hunter2@db'));

  test('the process is up whether or not the database is', async () => {
    expect(await probed(away, '/healthz')).toEqual({ status: 200, body: { status: 'ok' }, retry: null });
  });
  test('the service is ready when the database answers', async () => {
    expect(await probed(async () => 'one', '/readyz')).toEqual({
      status: 200,
      body: { status: 'ok' },
      retry: null,
    });
  });
  test.each([
    ['is away', away],
    ['says nothing', () => new Promise<string>(() => undefined)],
  ])('the service is not ready while the database %s', async (_how, revision) => {
    const { status, body, retry } = await probed(revision, '/readyz');
    expect([status, body.status, retry]).toEqual([503, 'unavailable', '5']);
    expect(JSON.stringify(body)).not.toContain('hunter2');
  });
});

describe('time', () => {
  afterEach(() => vi.useRealTimers());

  test.each(['POST', 'GET'])('an operation by %s that outlasts it is ended, and told so as GraphQL', async method => {
    const begun = Promise.withResolvers<AbortSignal>();
    service.slowly.slow = ({ signal }) => {
      begun.resolve(signal);
      return new Promise(() => undefined);
    };
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const accept = 'application/graphql-response+json';
    const response =
      method === 'POST'
        ? service.post({ query: '{ slow }' }, { accept })
        : fetch(`${service.url}?query={slow}`, { headers: { ...preflight, accept } });
    const signal = await begun.promise;
    await vi.advanceTimersByTimeAsync(limits.requestMilliseconds - 1);
    expect(signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(signal.aborted).toBe(true);
    expect((await response).headers.get('retry-after')).toBe('5');
    expect((await response).headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect(await refusal(await response)).toMatchObject({ status: 503, code: 'DATABASE_UNAVAILABLE' });
  });

  test('the signal stays quiet while the operation runs, and tells when its caller leaves', async () => {
    const [begun, left] = [Promise.withResolvers<AbortSignal>(), Promise.withResolvers<void>()];
    service.slowly.slow = ({ signal }) => {
      signal.addEventListener('abort', () => left.resolve());
      begun.resolve(signal);
      return new Promise(() => undefined);
    };
    const caller = new AbortController();
    const body = JSON.stringify({ query: '{ slow }' });
    const headers = { 'content-type': 'application/json' };
    const answer = fetch(service.url, { method: 'POST', body, headers, signal: caller.signal });
    expect((await begun.promise).aborted).toBe(false);
    caller.abort();
    await expect(answer).rejects.toThrow();
    await left.promise;
    await vi.waitFor(() => expect(service.lines).toContainEqual(expect.objectContaining({ clientLeft: true })));
  });

  test('Node gives up on a request that trickles in, and says so', { timeout: 20_000 }, async () => {
    const { server } = service.app;
    const times = [server.requestTimeout, server.headersTimeout];
    expect(times).toEqual([15_000, 10_000]);
    try {
      server.requestTimeout = server.headersTimeout = 100;
      const answer = await raw('POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Le');
      expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
      expect(answer).toContain('"code":"BAD_REQUEST"');
    } finally {
      [server.requestTimeout, server.headersTimeout] = times as [number, number];
    }
  });
});

test('closing lets an accepted operation finish, takes no new one and does not wait for connections that say nothing', async () => {
  const closing = await startService();
  const [begun, go] = [Promise.withResolvers<void>(), Promise.withResolvers<string>()];
  closing.slowly.slow = () => {
    begun.resolve();
    return go.promise;
  };
  const response = closing.post({ query: '{ slow }' });
  await begun.promise;
  const silent = connect(Number(new URL(closing.url).port), '127.0.0.1');
  await once(silent, 'connect');
  const closed = closing.close();
  await vi.waitFor(() => expect(fetch(closing.url)).rejects.toThrow());
  go.resolve('finished');
  expect((await (await response).json()).data).toEqual({ slow: 'finished' });
  await closed;
});

/** Everything that the service answers to these bytes. */
async function raw(text: string): Promise<string> {
  const socket = connect(Number(new URL(service.url).port), '127.0.0.1').setEncoding('utf8');
  let answer = '';
  socket.on('data', chunk => {
    answer += chunk;
  });
  socket.write(text);
  await once(socket, 'close');
  return answer;
}
