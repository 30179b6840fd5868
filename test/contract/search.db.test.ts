import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { declarations, directoryOver } from '../support/directory.ts';
import { writeGraph } from '../support/graph.ts';
import { seeded } from '../support/seed.ts';

const { database } = testDatabase();
const { ask } = directoryOver(database);
beforeAll(() => seeded(database));

const query = `query Search($text: String!, $kinds: [EntryKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount isCut pageInfo { hasNextPage endCursor }
    edges { matched matchedKind score why node { id name } }
  }
}`;
async function search(text: string, more: object = {}) {
  const { data, errors } = await ask(query, { text, ...more });
  expect(errors).toBeUndefined();
  return data.search;
}
const found = async (text: string, more: object = {}): Promise<string[]> =>
  (await search(text, more)).edges.map(({ node }: { node: { id: string } }) => node.id);

// By hand: each row is in seed/stakeholders.csv, seed/names.csv or seed/places.csv under the id that is expected first.
describe('what the seed holds is found', () => {
  test.each([
    ['by a name with typing errors', 'ministry of helath', 'ministry-of-health-and-child-care', 'two letters differ'],
    ['by its acronym', 'PMGZ', 'promoting-migration-governance-in-zimbabwe', 'acronym'],
    ['by its acronym with dots', 'p.m.g.z.', 'promoting-migration-governance-in-zimbabwe', 'acronym'],
    ['in another order of words', 'finance ministry', 'ministry-of-finance', 'words in another order'],
    ['while it is typed', 'immig', 'department-of-immigration', 'words begin so'],
    ['with accents that it has not', 'EUROPÉAN ÙNION', 'european-union', 'name'],
    ['without its apostrophe', 'registrar generals department', 'registrar-generals-department', 'one letter differs'],
    ['with another apostrophe', "registrar general's department", 'registrar-generals-department', 'name'],
    ['by a spelling of a page', 'UN Migration Agency', 'iom', 'another name'],
    ['by a code', 'ZW-COA-18', 'ministry-of-home-affairs-and-cultural-heritage', 'code'],
    ['by a code in lower case', 'xm-dac-47066', 'iom', 'code'],
    ['by a p-code', 'ZW10', 'bulawayo-province', 'code'],
    ['by its id', 'zimbabwe-diaspora-directorate', 'zimbabwe-diaspora-directorate', 'name'],
    ['by its id, which is not its name', 'mcof-workshop', 'mcof-workshop', 'id'],
  ])('%s: %j', async (_, text, id, why) => {
    expect((await search(text)).edges[0]).toMatchObject({ node: { id }, why });
  });

  test('by a former name, as such; and with accents, whatever the keyboard', async () => {
    await writeGraph(database, declarations.vocabulary, {
      entries: [{ type: 'Place', id: 'cote-divoire', name: 'Côte d’Ivoire' }],
      names: [{ entry: 'cote-divoire', text: 'Upper Coast Protectorate', kind: 'PREVIOUS' }],
    });
    expect((await search('upper coast protectorat')).edges[0]).toMatchObject({
      node: { name: 'Côte d’Ivoire' },
      matched: 'Upper Coast Protectorate',
      matchedKind: 'PREVIOUS',
      why: 'former name, begins with it',
    });
    for (const text of ["cote d'ivoire", 'CÔTE D’IVOIRE', 'ivoire'])
      expect(await found(text, { kinds: ['PLACE'] })).toEqual(['cote-divoire']);
  });

  test('by some of the words only where nothing has them all', async () => {
    const { edges } = await search('Ministry of Unicorns');
    expect(edges.length).toBeGreaterThan(10);
    expect(new Set(edges.map(({ why }: { why: string }) => why))).toEqual(new Set(['1 of 2 words']));
    expect(await found('Ministry of Finance')).toEqual([
      'ministry-of-finance',
      'ministry-of-finance-economic-development',
    ]);
  });
});

test('the kinds that are asked for fill the pages, and pages go on where they ended', async () => {
  const all = await found('zimbabwe', { kinds: ['PROJECT', 'GOVERNMENT_AGENCY'], first: 100 });
  expect(all).toHaveLength(7); // three projects; of agencies three by their names, one by a spelling of a page
  const first = await search('zimbabwe', { kinds: ['PROJECT', 'GOVERNMENT_AGENCY'], first: 2 });
  expect(first).toMatchObject({ totalCount: 7, isCut: false, pageInfo: { hasNextPage: true } });
  const rest = await found('zimbabwe', { kinds: ['PROJECT', 'GOVERNMENT_AGENCY'], after: first.pageInfo.endCursor });
  expect(rest).toEqual(all.slice(2));
  expect(await found('zimbabwe', { kinds: [] })).toEqual([]);
});

test('a search is one statement, and its entries another', async () => {
  const { statements } = await ask(query, { text: 'zimbabwe', first: 50 });
  expect(statements).toEqual(['candidates', 'SearchEdge.node']);
});

describe('whatever is typed is answered', () => {
  test.each([
    '',
    ' ',
    '*',
    '+("~',
    '\\',
    'AND',
    'a OR NOT b',
    'name:x',
    '[a TO b]',
    'x^9',
    '/a.*/',
    '😀',
    '\u0000',
    '\ud800',
    'المنظمة',
    '北京',
    '한국',
  ])('%j', async text => {
    await search(text);
  });

  test('by nothing, where there is neither letter nor digit', async () => {
    for (const text of ['', ' ', '*', '😀', '\u0000', '+("~']) expect(await found(text)).toEqual([]);
  });

  test('by what is wrong with it, where it is longer than any name', async () => {
    const { errors } = await ask(query, { text: 'a '.repeat(5_000) });
    expect(errors?.[0]?.originalError).toMatchObject({
      code: 'BAD_FILTER',
      message: expect.stringContaining('10,000'),
    });
    await search('migration '.repeat(100));
  });

  test('whatever it is made of', { timeout: 60_000 }, async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(...'+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ / AND OR NOT TO zimbabwe iom'.split(' ')),
    );
    const text = fc.array(piece, { maxLength: 8 }).map(pieces => pieces.join(' '));
    await fc.assert(
      fc.asyncProperty(text, async each => {
        await search(each);
      }),
      { numRuns: 60 },
    );
  });
});

test('an id that nobody has is answered with the entries whose names are closest', async () => {
  const { errors } = await ask('{ entry(by: { id: "ministry-of-helath" }) { id } }');
  expect(errors?.[0]?.originalError).toMatchObject({
    code: 'ENTRY_NOT_FOUND',
    extensions: { nearest: [{ id: 'ministry-of-health-and-child-care', name: 'Ministry of Health and Child Care' }] },
  });
});
