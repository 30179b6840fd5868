import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { directoryOver } from '../support/directory.ts';
import { seeded } from '../support/seed.ts';

const { database } = testDatabase();
const { askAhead } = directoryOver(database);
beforeAll(() => seeded(database));

interface Page {
  readonly edges: readonly { cursor: string; node: { id: string }; tie?: { id: string } }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  readonly totalCount: number;
}

const info = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const lists: readonly [name: string, page: (args: string) => Promise<Page>, orders: readonly string[]][] = [
  [
    'a root list',
    async args => (await data(`{ list: places${args} { ${info} edges { cursor node { id } } } }`)).list,
    ['NAME', 'NAME_DESC'],
  ],
  [
    'a root list by a date',
    async args => (await data(`{ list: events${args} { ${info} edges { cursor node { id } } } }`)).list,
    ['START', 'START_DESC'],
  ],
  [
    'a list across ties',
    async args =>
      (
        await data(
          `{ of: entry(by: { id: "iom-zimbabwe" }) { list: ties${args} { ${info} edges { cursor tie { id } node { id } } } } }`,
        )
      ).of.list,
    ['NAME', 'NAME_DESC', 'SINCE', 'SINCE_DESC', 'UNTIL_DESC'],
  ],
  [
    'a list of what rests on a source',
    async args =>
      (
        await data(
          `{ of: entry(by: { id: "iom-page-who-we-are" }) { ... on Source { list: supports${args} { ${info} edges { cursor node: node { id: __typename subject { id } } } } } } }`,
        )
      ).of.list,
    [],
  ],
];

async function data(query: string) {
  const { data, errors } = await askAhead(query);
  expect(errors, query).toBeUndefined();
  return data;
}

const argumentsOf = (parts: readonly (string | false)[]) => `(${parts.filter(Boolean).join(', ')})`;
const keyOf = (edge: Page['edges'][number]) => `${edge.cursor}`;

describe.each(lists)('%s', (_, page, orders) => {
  test.each(orders.length ? orders : [''])(
    'pages from both ends, in every size, make up the same list: %s',
    async order => {
      const orderBy = order && `orderBy: ${order}`;
      const whole = await page(argumentsOf([orderBy, 'first: 100']));
      const all = whole.edges.map(keyOf);
      const shown = Math.min(whole.totalCount, 100);
      expect(all).toHaveLength(shown);
      expect(new Set(all).size).toBe(shown);
      expect(shown).toBeGreaterThan(5);
      for (const size of [3, 7]) {
        const forwards: string[] = [];
        for (let after: string | null = null, more = true; more && forwards.length < shown; ) {
          const next: Page = await page(
            argumentsOf([orderBy, `first: ${size}`, after !== null && `after: "${after}"`]),
          );
          expect(next.pageInfo.hasPreviousPage).toBe(after !== null);
          expect(next.pageInfo.endCursor).toBe(next.edges.at(-1)?.cursor);
          forwards.push(...next.edges.map(keyOf));
          after = next.pageInfo.endCursor;
          more = next.pageInfo.hasNextPage;
        }
        expect(forwards.slice(0, shown)).toEqual(all);
      }
      const backwards: string[] = [];
      for (let before: string | null = null, more = true; more; ) {
        const next: Page = await page(argumentsOf([orderBy, 'last: 40', before !== null && `before: "${before}"`]));
        backwards.unshift(...next.edges.map(keyOf));
        before = next.pageInfo.startCursor;
        more = next.pageInfo.hasPreviousPage;
      }
      expect(backwards).toHaveLength(whole.totalCount);
      expect(backwards.slice(0, shown)).toEqual(all);
    },
  );

  test('a window between two cursors holds what lies between them', async () => {
    const { edges } = await page('(first: 6)');
    const between = await page(`(first: 10, after: "${edges[0]?.cursor}", before: "${edges[4]?.cursor}")`);
    expect(between.edges.map(keyOf)).toEqual(edges.slice(1, 4).map(keyOf));
  });
});

describe('refused before the database is asked', () => {
  const refusals: readonly [string, string, string, RegExp][] = [
    [
      'a page too large',
      '{ places(first: 101) { totalCount } }',
      'BAD_PAGE',
      /Query\.places: first must be between 1 and 100, not 101/,
    ],
    ['a page of none', '{ places(first: 0) { totalCount } }', 'BAD_PAGE', /between 1 and 100/],
    ['a page from both ends', '{ places(first: 1, last: 1) { totalCount } }', 'BAD_PAGE', /exclude each other/],
    [
      'a page too large below',
      '{ places { nodes { children(last: 1000) { totalCount } } } }',
      'BAD_PAGE',
      /Place\.children: last/,
    ],
    ['what is no cursor', '{ places(after: "x") { nodes { id } } }', 'BAD_CURSOR', /is not a cursor/],
    [
      'an order by ties at the root',
      '{ places(orderBy: SINCE) { nodes { id } } }',
      'BAD_PAGE',
      /SINCE orders by the tie/,
    ],
    [
      'a filter of too many conditions',
      `{ places(where: { or: [${'{ pcode: "ZW1" } '.repeat(31)}] }) { totalCount } }`,
      'BAD_FILTER',
      /more than 30/,
    ],
    [
      'a filter of too many levels',
      `{ places(where: ${'{ not: '.repeat(6)}{ pcode: "ZW1" }${' }'.repeat(6)}) { totalCount } }`,
      'BAD_FILTER',
      /levels/,
    ],
    ['too many ids', `{ nodes(ids: [${'"iom" '.repeat(101)}]) { id } }`, 'BAD_PAGE', /at most 100 ids/],
  ];
  test.each(refusals)('%s', async (_, query, code, message) => {
    const { errors, statements } = await askAhead(query);
    expect(errors?.[0]?.originalError).toMatchObject({ code });
    expect(errors?.[0]?.message).toMatch(message);
    expect(statements).toEqual([]);
  });

  test('a cursor of another order or list', async () => {
    const { list } = await data('{ list: places(first: 1) { edges { cursor } } }');
    const cursor = list.edges[0].cursor;
    const other = await askAhead(`{ places(orderBy: NAME_DESC, after: "${cursor}") { totalCount nodes { id } } }`);
    expect(other.errors?.[0]?.message).toMatch(/issued for the order NAME, not NAME_DESC/);
    const tied = await askAhead(`{ entry(by: { id: "iom" }) { ties(after: "${cursor}") { nodes { id } } } }`);
    expect(tied.errors?.[0]?.message).toMatch(/issued for another list/);
  });
});
