import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { viewerAs } from '../../src/access/viewer.ts';
import { limits } from '../../src/domain/limits.ts';
import { statusOf } from '../../src/http/errors.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import type { ServerParts } from '../../src/http/server.ts';
import { type Service, startService } from './service.ts';

let service: Service;
afterEach(() => service.close());

/** A service with this budget, which takes its caller's name from the header `authorization`, and its own counters. */
async function started(parts: Partial<ServerParts> = {}, budget = 0) {
  const metrics = createMetrics();
  const access: ServerParts['access'] = {
    originsOfKey: async () => null,
    identify: async ({ authorization: name }) =>
      name
        ? viewerAs({ role: 'READER', via: 'KEY', name, keyId: name })
        : viewerAs({ role: 'READER', via: 'ANONYMOUS' }),
  };
  service = await startService({ config: { allowedHosts: ['127.0.0.1'], budget }, metrics, access, ...parts });
  const counted = async (line: string) => (await metrics.read()).text.split('\n').find(each => each.startsWith(line));
  return { counted };
}
const ask = async (query: string, headers: Record<string, string> = {}) => {
  const response = await service.post({ query }, headers);
  const { data, errors, extensions } = await response.json();
  const header = (name: string) => response.headers.get(name);
  return { status: response.status, data, error: errors?.[0], extensions, header };
};
const five = '{ organisations { id } }';

describe('the cost of an operation', () => {
  test('is told with its answer', async () => {
    await started();
    const { extensions, header } = await ask(five);
    expect(extensions.cost).toEqual({ asked: 5, allowed: limits.cost });
    expect(header('x-cost')).toBe('6');
  });

  test('beyond the limit is refused before anything is asked, with what it came to and how to mend it', async () => {
    const asked = vi.fn();
    await started({ createContext: request => ({ ...request, statements: { push: asked } as never }) });
    const lists = `${'{ partners(first: 100) '.repeat(3)}{ id }${' }'.repeat(3)}`;
    const { status, data, error } = await ask(`{ organisations ${lists} }`);
    expect([status, data]).toEqual([400, undefined]);
    expect(error.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'cost', allowed: limits.cost });
    expect(error.extensions.asked).toBe(5 * (1 + 100 + 100 ** 2 + 100 ** 3));
    expect(error.message).toMatch(/`cost` allows 250,000, it asks for 5,050,505. Ask for smaller pages/);
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('a caller’s budget', () => {
  test('is told with every answer, and what is taken is missing from it', async () => {
    await started({}, 100);
    const { header } = await ask(five);
    expect(header('ratelimit-policy')).toBe('"default";q=100;w=60');
    expect(header('ratelimit')).toMatch(/^"default";r=94;t=\d+$/);
    expect((await ask('{ nope }')).header('ratelimit')).toMatch(/;r=93;/);
  });

  test('that is used up ends in 429, with when to come back, for that caller alone', async () => {
    const { counted } = await started({}, 10);
    const key = { authorization: 'first' };
    expect((await ask(five, key)).status).toBe(200);
    // Whoever is let in may finish, and lacks it afterwards.
    expect((await ask(five, key)).status).toBe(200);
    const { status, error, header } = await ask(five, key);
    expect([status, error.extensions]).toEqual([429, { code: 'LIMIT_EXCEEDED', limit: 'budget', allowed: 10 }]);
    expect(error.message).toMatch(/in a minute, 10 units of cost\. Go on in \d+ s/);
    expect(Number(header('retry-after'))).toBeGreaterThan(0);
    expect(header('ratelimit')).toMatch(/^"default";r=0;/);
    expect((await ask(five, { authorization: 'second' })).status).toBe(200);
    expect((await ask(five)).status).toBe(200);
    expect((await fetch(new URL('/healthz', service.url), { headers: key })).status).toBe(200);
    expect(await counted('directory_over_budget_total')).toBe('directory_over_budget_total 1');
  });

  test('is that of an address, and of IPv6 of the network that one customer has, for who has no key', async () => {
    await started({}, 1_000);
    const asked = {
      method: 'POST',
      url: '/graphql',
      headers: { host: '127.0.0.1' },
      payload: { query: five },
    } as const;
    const left = async (remoteAddress: string) => {
      const { headers } = await service.app.inject({ ...asked, remoteAddress });
      return Number(/r=(\d+)/.exec(String(headers.ratelimit))?.[1]);
    };
    expect([await left('192.0.2.1'), await left('192.0.2.2'), await left('::ffff:192.0.2.1')]).toEqual([994, 994, 988]);
    expect([await left('2001:db8:0:1::1'), await left('2001:db8:0:1:ffff::9')]).toEqual([994, 988]);
    expect([await left('2001:db8::1'), await left('2001:db8:0:0:5:6:7:8'), await left('::1')]).toEqual([994, 988, 994]);
  });

  test('comes back with the next minute', async () => {
    await started({}, 5);
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    try {
      await ask(five);
      expect((await ask(five)).status).toBe(429);
      await vi.advanceTimersByTimeAsync(61_000);
      expect((await ask(five)).status).toBe(200);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('too many requests at once', () => {
  test('are sent away at once, while those that were accepted finish', async () => {
    const identified = vi.fn(async () => viewerAs({ role: 'READER', via: 'ANONYMOUS' }));
    const pages: ServerParts['pages'] = async app => {
      app.get('/kept', { config: { mayBeKept: true } }, () => 'kept');
    };
    const { counted } = await started({ pages, access: { identify: identified, originsOfKey: async () => null } });
    const go = Promise.withResolvers<string>();
    let begun = 0;
    const all = Promise.withResolvers<void>();
    service.slowly.slow = () => {
      begun += 1;
      if (begun === limits.requestsAtOnce) all.resolve();
      return go.promise;
    };
    const accepted = Array.from({ length: limits.requestsAtOnce }, () => ask('{ slow }'));
    await all.promise;
    identified.mockClear();
    const { status, error, header } = await ask('{ slow }');
    expect([status, error.extensions.code, header('retry-after')]).toEqual([503, 'DATABASE_UNAVAILABLE', '5']);
    // Before anybody asks who they are, which takes the database.
    expect(identified).not.toHaveBeenCalled();
    expect(await (await fetch(new URL('/kept', service.url))).text()).toBe('kept');
    expect(await counted('directory_requests_asking')).toBe(`directory_requests_asking ${limits.requestsAtOnce}`);
    expect((await fetch(new URL('/healthz', service.url))).status).toBe(200);
    go.resolve('finished');
    expect(new Set((await Promise.all(accepted)).map(({ data }) => data.slow))).toEqual(new Set(['finished']));
    expect((await ask('{ slow }')).data).toEqual({ slow: 'finished' });
    expect(begun).toBe(limits.requestsAtOnce + 1);
    expect(await counted('directory_shed_total{why="requestsAtOnce"}')).toMatch(/ 1$/);
  });

  test('those whose callers left make room', async () => {
    const { counted } = await started();
    const begun = Promise.withResolvers<void>();
    service.slowly.slow = () => {
      begun.resolve();
      return new Promise(() => undefined);
    };
    const caller = new AbortController();
    const headers = { 'content-type': 'application/json' };
    const left = fetch(service.url, { method: 'POST', body: '{"query":"{ slow }"}', headers, signal: caller.signal });
    await begun.promise;
    caller.abort();
    await expect(left).rejects.toThrow();
    await expect.poll(() => counted('directory_requests_asking')).toBe('directory_requests_asking 0');
  });
});

/** Lets the thread's delay be measured for a moment, and the next sample be taken. */
const sampled = async () => {
  await sleep(50);
  vi.advanceTimersByTime(2_000);
};

test('while the memory is all but full, requests are sent away in each route’s own form, and probes are answered', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const pages: ServerParts['pages'] = async app => {
      app.setErrorHandler((error, _request, reply) => reply.code(statusOf(error)).send(`Told as a page: ${error}`));
      app.get('/page', () => 'never');
    };
    const { counted } = await started({ pages });
    const used = vi.spyOn(process, 'memoryUsage').mockReturnValue({ ...process.memoryUsage(), heapUsed: 1e15 });
    await sampled();
    used.mockRestore();
    const { status, error, header } = await ask(five);
    expect([status, error.extensions.code, header('retry-after')]).toEqual([503, 'DATABASE_UNAVAILABLE', '5']);
    const page = await fetch(new URL('/page', service.url));
    expect([page.status, await page.text()]).toEqual([503, expect.stringContaining('Told as a page')]);
    for (const path of ['/healthz', '/readyz']) expect((await fetch(new URL(path, service.url))).status).toBe(200);
    expect(await counted('directory_shed_total{why="heapUsedBytes"}')).toMatch(/ 2$/);
    await sampled();
    expect((await ask(five)).status).toBe(200);
  } finally {
    vi.useRealTimers();
  }
});
