import { describe, expect, onTestFinished, test } from 'vitest';
import { localAdmin } from '../../src/access/viewer.ts';
import { originOf } from '../../src/http/origin.ts';
import { openToAll } from '../support/server.ts';
import { startService } from './service.ts';

/** A service whose one page says by which address it was asked, and who asked. */
async function serviceWith(config: { publicUrl?: string; trustedProxies?: string[] }) {
  const service = await startService({
    config: { allowedHosts: ['127.0.0.1', 'directory.example'], ...config },
    access: { ...openToAll, identify: async () => localAdmin },
    pages: async app => {
      app.get('/where', async request => ({ origin: originOf(request), ip: request.ip }));
      app.post('/write', async () => ({ written: true }));
    },
  });
  onTestFinished(() => service.close());
  const port = new URL(service.url).port;
  const ask = (path: string, headers: Record<string, string> = {}, method: 'GET' | 'POST' = 'GET') =>
    service.app.inject({ method, url: path, headers: { host: `127.0.0.1:${port}`, ...headers } });
  return { here: `http://127.0.0.1:${port}`, ask };
}

const forwarded = {
  'x-forwarded-for': '203.0.113.7',
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'directory.example',
};

describe('the address that links begin with', () => {
  test('is what the request asks for, whatever a stranger says of it', async () => {
    const { here, ask } = await serviceWith({});
    expect((await ask('/where')).json()).toEqual({ origin: here, ip: '127.0.0.1' });
    expect((await ask('/where', forwarded)).json()).toEqual({ origin: here, ip: '127.0.0.1' });
  });

  test('is what a trusted proxy says, who also says from where; it too asks for a name that is allowed', async () => {
    const { ask } = await serviceWith({ trustedProxies: ['127.0.0.0/8'] });
    expect((await ask('/where', forwarded)).json()).toEqual({
      origin: 'https://directory.example',
      ip: '203.0.113.7',
    });
    expect((await ask('/where', { ...forwarded, 'x-forwarded-host': 'evil.example' })).statusCode).toBe(421);
    const other = await serviceWith({ trustedProxies: ['10.0.0.1'] });
    expect((await other.ask('/where', forwarded)).json()).toEqual({ origin: other.here, ip: '127.0.0.1' });
  });

  test('is the public one where there is one', async () => {
    const { ask } = await serviceWith({ publicUrl: 'https://directory.example', trustedProxies: ['127.0.0.1'] });
    for (const headers of [undefined, forwarded])
      expect((await ask('/where', headers)).json().origin).toBe('https://directory.example');
  });
});

test('a form of the public address is our own behind a proxy that changes the Host, one of another site is not', async () => {
  const { here, ask } = await serviceWith({ publicUrl: 'https://directory.example' });
  const statuses = async (origin: string) => (await ask('/write', { origin }, 'POST')).statusCode;
  expect(await statuses('https://directory.example')).toBe(200);
  expect(await statuses(here)).toBe(200);
  expect(await statuses('http://directory.example')).toBe(403);
  expect(await statuses('https://evil.example')).toBe(403);
});
