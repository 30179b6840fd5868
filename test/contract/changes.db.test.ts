import { beforeAll, describe, expect, test } from 'vitest';
import { importSheets } from '../../src/imports/import.ts';
import { testDatabase } from '../support/database.ts';
import { declarations, directoryOver } from '../support/directory.ts';
import { seeded } from '../support/seed.ts';
import { workbook } from '../support/workbook.ts';

const { database } = testDatabase();
const { ask } = directoryOver(database);

const page = `totalCount pageInfo { hasNextPage endCursor }
  nodes { id at action by subject batch { id origin reason } entry { id } tie { id } fields { field before after } sources { id } }`;
async function data(query: string, variables?: object) {
  const { data, errors } = await ask(query, variables as Record<string, unknown>);
  expect(errors).toBeUndefined();
  return data;
}
const changes = async (args = '') => (await data(`{ changes${args} { ${page} } }`)).changes;

let seedBatch: string;
let seedAt: string;
let edited: string;
beforeAll(async () => {
  const { batchId } = await seeded(database);
  seedBatch = String(batchId);
  seedAt = (await changes('(first: 1)')).nodes[0].at;
  // The same origin says otherwise: a new name of the association, a funding that is more sure, a post that is new.
  const report = await importSheets(
    database,
    declarations.vocabulary,
    workbook({
      stakeholders: `id,type,name,source,quote
        nango,CivilSocietyOrganisation,NANGO of Zimbabwe,iom-page-civil-society-training,"IOM, the UN Migration Agency in collaboration with the National Association of Non-Governmental Organizations (NANGO) facilitated a two-day capacity building training"`,
      ties: `kind,from,to,role,amount,currency,confidence,source,quote
        FUNDS,european-union,promoting-migration-governance-in-zimbabwe,,1234.5,EUR,CONFIRMED,iom-page-civil-society-training,funded
        MEMBER_OF,nango,inter-ministerial-committee-on-migration,observer,,,DOUBTFUL,iom-page-civil-society-training,seat`,
    }),
    { origin: 'seed', by: 'editor', reason: 'A correction.' },
  );
  edited = String(report.batchId);
});

describe('the log of changes', () => {
  test('holds what came in, each entry and tie once, the newest first', async () => {
    const all = await changes('(first: 100)');
    const seen: string[] = all.nodes.map(({ id }: { id: string }) => id);
    for (let at = all; at.pageInfo.hasNextPage; ) {
      at = await changes(`(first: 100, after: "${at.pageInfo.endCursor}")`);
      seen.push(...at.nodes.map(({ id }: { id: string }) => id));
    }
    const { directory } = await data('{ directory { counts { count } ties { count } } }');
    const held = [...directory.counts, ...directory.ties].reduce((sum, { count }) => sum + count, 0);
    expect(all.totalCount).toBe(held + 2); // the association and the funding changed once more
    expect(seen).toHaveLength(all.totalCount);
    expect(new Set(seen).size).toBe(all.totalCount);
    expect(all.nodes.slice(0, 3).map(({ batch }: { batch: { id: string } }) => batch.id)).toEqual([
      edited,
      edited,
      edited,
    ]);
  });

  test('tells a batch, in words and with names', async () => {
    const { nodes, totalCount } = await changes(`(batch: "${edited}")`);
    expect(totalCount).toBe(3);
    const told = nodes.map(({ action, by, subject }: Record<string, string>) => `${by} ${action}: ${subject}`);
    expect(told.sort()).toEqual([
      'editor CREATE: NANGO of Zimbabwe is a member of Inter Ministerial Committee on Migration (observer)',
      'editor UPDATE: European Union funds Promoting Migration Governance in Zimbabwe',
      'editor UPDATE: NANGO of Zimbabwe',
    ]);
    const funding = nodes.find(({ subject }: { subject: string }) => subject.includes('funds'));
    expect(funding).toMatchObject({
      entry: { id: 'european-union' },
      batch: { origin: 'seed', reason: 'A correction.' },
    });
    expect(funding.tie.id).toMatch(/^funds-/);
    expect(funding.fields).toContainEqual({ field: 'money', before: null, after: '1234.50 EUR' });
    const named = nodes.find(({ subject }: { subject: string }) => subject === 'NANGO of Zimbabwe');
    expect(named.tie).toBeNull();
    expect(named.fields[0]).toEqual({
      field: 'name',
      before: 'National Association of Non-Governmental Organizations',
      after: 'NANGO of Zimbabwe',
    });
    expect(named.sources).toEqual([{ id: 'iom-page-civil-society-training' }]);
  });

  test('of a span of time takes both its ends in', async () => {
    const count = async (args: string) => (await changes(args)).totalCount;
    const all = await count('');
    expect(await count(`(until: "${seedAt}")`)).toBe(all - 3);
    expect(await count(`(since: "${seedAt}")`)).toBe(all);
    expect(await count(`(since: "${seedAt}", until: "${seedAt}", batch: "${edited}")`)).toBe(0);
    expect(await count(`(until: "${seedAt.replace('Z', '+02:00')}")`)).toBe(0); // two hours earlier
    expect(await count(`(batch: "${seedBatch}")`)).toBe(all - 3);
  });

  test('of an entry is its own and that of its ties, whichever end it is', async () => {
    // By hand: NANGO’s row, its two ties in ties.csv, and the two changes above.
    const { totalCount, nodes } = await changes('(entry: "nango")');
    expect(totalCount).toBe(5);
    expect(nodes.map(({ subject }: { subject: string }) => subject)).toContain(
      'Leonard Mandishara holds a post in NANGO of Zimbabwe (Executive Director)',
    );
    const { entry } = await data(`{ entry(by: { id: "nango" }) { history(first: 2) { ${page} } } }`);
    expect(entry.history.nodes).toEqual(nodes.slice(0, 2));
    const rest = await data(
      `{ entry(by: { id: "nango" }) { history(after: "${entry.history.pageInfo.endCursor}") { nodes { id } } } }`,
    );
    expect(rest.entry.history.nodes.map(({ id }: { id: string }) => id)).toEqual(
      nodes.slice(2).map(({ id }: { id: string }) => id),
    );
  });

  test('is read for all entries of a level at once', async () => {
    const { statements, data } = await ask(
      '{ ministries(first: 20) { nodes { history(first: 1) { nodes { subject } } asRecorded(at: "2100-01-01T00:00:00Z") { name } } } }',
    );
    expect(data.ministries.nodes).toHaveLength(20);
    expect(statements.filter(name => name === 'changesConcerning').length).toBeLessThanOrEqual(1 + 20 / 10);
  });

  test.each([
    ['(batch: "nobody")', 'BAD_FILTER'],
    ['(entry: "nobody")', 'ENTRY_NOT_FOUND'],
    ['(after: "nothing")', 'BAD_CURSOR'],
    ['(first: 101)', 'BAD_PAGE'],
  ])('of %s is an error', async (args, code) => {
    const { errors } = await ask(`{ changes${args} { totalCount } }`);
    expect(errors?.[0]?.originalError).toMatchObject({ code });
  });
});

describe('what was recorded', () => {
  const snapshot = `kind name isCut recordedAt fields { field value } names { text kind } identifiers { scheme value }
    ties { kind from { id name } to { id name } role confidence }`;
  const recorded = async (id: string, at: string) =>
    (
      await data(`query Then($at: DateTime!) { entry(by: { id: "${id}" }) { asRecorded(at: $at) { ${snapshot} } } }`, {
        at,
      })
    ).entry.asRecorded;

  test('before an edit is what the directory said then, names and ties included', async () => {
    const then = await recorded('nango', seedAt);
    expect(then).toMatchObject({
      kind: 'CIVIL_SOCIETY_ORGANISATION',
      name: 'National Association of Non-Governmental Organizations',
      recordedAt: seedAt,
      isCut: false,
    });
    expect(then.fields).toEqual([
      { field: 'acronym', value: 'NANGO' },
      { field: 'organisationType', value: 'NATIONAL_NGO' },
    ]);
    expect(
      then.ties.map(({ kind, from, to }: Record<string, { name: string }>) => [kind, from?.name, to?.name]),
    ).toEqual([
      ['HOLDS_POST', 'Leonard Mandishara', then.name],
      ['ORGANISED', then.name, 'Training on migration management for civil society organizations'],
    ]);
  });

  test('after it is what the edit made of it', async () => {
    const now = await recorded('nango', '2100-01-01T00:00:00Z');
    expect(now.name).toBe('NANGO of Zimbabwe');
    expect(now.ties.map(({ kind }: { kind: string }) => kind)).toEqual(['HOLDS_POST', 'MEMBER_OF', 'ORGANISED']);
    expect(now.ties[1]).toMatchObject({
      role: 'observer',
      confidence: 'DOUBTFUL',
      from: { name: 'NANGO of Zimbabwe' },
    });
  });

  test('of an entry’s codes are those it had, and before its time there was nothing', async () => {
    expect((await recorded('iom', seedAt)).identifiers).toEqual([{ scheme: 'XM-DAC', value: 'XM-DAC-47066' }]);
    expect(await recorded('iom', '1999-12-31T00:00:00Z')).toBeNull();
  });
});

test('a tie says which batch wrote it as it is now', async () => {
  const { entry } = await data(
    '{ entry(by: { id: "european-union" }) { ties(kinds: [FUNDS]) { edges { tie { batch { id by reason } } } } } }',
  );
  expect(entry.ties.edges.map(({ tie }: { tie: { batch: object } }) => tie.batch)).toContainEqual({
    id: edited,
    by: 'editor',
    reason: 'A correction.',
  });
});
