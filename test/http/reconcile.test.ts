import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { DirectoryError } from '../../src/domain/errors.ts';
import { type ReconcileParts, reconciliation } from '../../src/http/reconcile.ts';

const parts: ReconcileParts = {
  ask: async () => ({ nodes: [] }) as never,
  vocabulary: { entryTypes: ['Ministry', 'Donor', 'Person'], stakeholderTypes: ['Ministry', 'Donor'] },
  match: async sought => sought.map(() => []),
};
const service = async (more: Partial<ReconcileParts> = {}) => {
  const app = Fastify();
  await app.register(reconciliation, { ...parts, ...more });
  return app;
};
const form = (fields: Record<string, string>) => ({
  method: 'POST' as const,
  url: '/reconcile',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  payload: new URLSearchParams(fields).toString(),
});

test('what a query seeks is read from its text, types and properties', async () => {
  const sought: unknown[] = [];
  const app = await service({
    match: async all => {
      sought.push(...all);
      return all.map(() => []);
    },
  });
  const queries = {
    a: { query: ' NANGO ', type: 'Stakeholder', limit: 3 },
    b: {
      query: 'Ministry of Finance',
      type: ['Ministry', 'Unknown'],
      limit: 1_000,
      properties: [
        { pid: 'country', v: [{ id: 'zimbabwe', name: 'Zimbabwe' }] },
        { pid: 'identifier', v: ['ZW-COA-5', 'zw-pvo:1/62'] },
        { pid: 'identifier:XM-DAC', v: 47066 },
        { pid: 'acronym', v: 'MoF' },
        { pid: 'colour', v: 'blue' },
      ],
    },
  };
  const { statusCode, body } = await app.inject(form({ queries: JSON.stringify(queries), spell: 'always' }));
  expect([statusCode, JSON.parse(body)]).toEqual([200, { a: { result: [] }, b: { result: [] } }]);
  expect(sought).toEqual([
    {
      names: ['NANGO'],
      acronyms: [],
      identifiers: [],
      type: null,
      countries: [],
      types: ['Ministry', 'Donor'],
      limit: 3,
    },
    {
      ...{
        names: ['Ministry of Finance'],
        acronyms: ['MoF'],
        type: null,
        countries: ['ZW'],
        types: ['Ministry'],
        limit: 25,
      },
      identifiers: ['XM-DAC:47066', 'ZW-COA:ZW-COA-5', 'ZW-PVO:1/62'],
    },
  ]);
});

test('who may not ask is refused before anything is read, where a browser can see why', async () => {
  const may = async () => {
    throw new DirectoryError('FORBIDDEN', 'This directory answers those who have a key.');
  };
  const app = await service({ may });
  for (const url of ['/reconcile', '/reconcile/suggest/entity?prefix=a', '/reconcile/preview?id=a']) {
    const { statusCode, headers, json } = await app.inject({ url });
    expect([statusCode, headers['access-control-allow-origin']]).toEqual([403, '*']);
    expect(json().errors[0].message).toBe('This directory answers those who have a key.');
  }
});

test('a browser that asks beforehand is let', async () => {
  const { statusCode, headers } = await (await service()).inject({ method: 'OPTIONS', url: '/reconcile' });
  expect([statusCode, headers['access-control-allow-methods']]).toEqual([204, 'GET, POST']);
});
