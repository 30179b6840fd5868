import { graphql } from 'graphql';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { viewerAs } from '../../src/access/viewer.ts';
import { contexts } from '../../src/graphql/context.ts';
import { testDatabase } from '../support/database.ts';
import { contextParts, declarations } from '../support/directory.ts';
import { seeded } from '../support/seed.ts';

const { database } = testDatabase();
const parts = contextParts(database);
const editor = viewerAs({ role: 'EDITOR', via: 'KEY', name: 'Rudo' });
const reader = viewerAs({ role: 'READER', via: 'KEY', name: 'Tariro' });
const ask = async (source: string, variableValues: Record<string, unknown> = {}, viewer = editor) => {
  const contextValue = contexts(parts)({ requestId: 'test', viewer });
  const answer = await graphql({ schema: declarations.schema, source, variableValues, contextValue });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever its own query selected.
  return answer as { data?: any; errors?: any[] };
};
const upload = (name: string, text: string) => parts.uploads.keep(name, new TextEncoder().encode(text), editor.by);

const preview = `mutation ($upload: ID!, $decisions: [RowDecisionInput!], $mapping: HeaderMappingInput, $onlyGoodRows: Boolean) {
  previewImport(upload: $upload, decisions: $decisions, mapping: $mapping, onlyGoodRows: $onlyGoodRows) {
    id format canApply needs notes
    counts { rows creates updates unchanged conflicts duplicates errors }
    rows(first: 50) { nodes { sheet row outcome name entry matched candidates { id score reasons } changes { field before after } problems { column value problem fix } } }
    mapping { sheet columns { column header } constants { column value } headers }
  }
}`;
const apply = 'mutation ($plan: ID!) { applyImport(plan: $plan) { id state size by reason } }';

const partners = `partner,kind,with,role,project,since,source,quote
Chengeto Trust,CivilSocietyOrganisation,IOM Zimbabwe,partner,Promoting Migration Governance in Zimbabwe,2021,Who We Are,Chengeto Trust works with IOM`;

beforeAll(async () => {
  await seeded(database);
});
beforeEach(async () => {
  const { data } = await ask('{ batches { nodes { id state origin } } }');
  expect(data.batches.nodes.map((batch: { state: string }) => batch.state)).not.toContain('OPEN');
});

describe('a file of partnerships', () => {
  test('is previewed row by row, comes in as one batch, says nothing new the second time, and is undone', async () => {
    const id = await upload('partners.csv', partners);
    const plan = (await ask(preview, { upload: id })).data.previewImport;
    expect(plan).toMatchObject({
      format: 'PARTNERSHIPS',
      canApply: true,
      counts: { rows: 1, creates: 1, updates: 0, unchanged: 0, conflicts: 0, duplicates: 0, errors: 0 },
      rows: { nodes: [{ sheet: 'partners', row: 2, outcome: 'CREATE', name: 'Chengeto Trust' }] },
    });
    const batch = (await ask(apply, { plan: plan.id })).data.applyImport;
    expect(batch).toMatchObject({ state: 'DONE', by: 'editor: Rudo', reason: 'The file partners.csv.' });
    expect((await ask(apply, { plan: plan.id })).data.applyImport.id).toBe(batch.id);
    const { data } = await ask(
      '{ entry(by: { name: "Chengeto Trust" }) { ... on Stakeholder { projects { edges { node { name } tie { kind since evidence { quote } } } } } } }',
    );
    expect(data.entry.projects.edges).toEqual([
      {
        node: { name: 'Promoting Migration Governance in Zimbabwe' },
        tie: { kind: 'PARTNERS_IN', since: '2021', evidence: [{ quote: 'Chengeto Trust works with IOM' }] },
      },
    ]);
    const again = (await ask(preview, { upload: await upload('partners.csv', partners) })).data.previewImport;
    expect(again).toMatchObject({ counts: { unchanged: 1 }, canApply: false });
    const undone = await ask('mutation ($id: ID!) { undoBatch(id: $id) { undoes } }', { id: batch.id });
    expect(undone.data.undoBatch.undoes).toBe(batch.id);
    expect((await ask('{ search(text: "Chengeto Trust") { totalCount } }')).data.search.totalCount).toBe(0);
  });

  test('that was undone can be brought in again, from the same preview', async () => {
    const plan = (await ask(preview, { upload: await upload('again.csv', partners) })).data.previewImport;
    const first = (await ask(apply, { plan: plan.id })).data.applyImport;
    await ask('mutation ($id: ID!) { undoBatch(id: $id) { id } }', { id: first.id });
    const second = (await ask(apply, { plan: plan.id })).data.applyImport;
    expect(second).toMatchObject({ state: 'DONE', size: first.size });
    expect(second.id).not.toBe(first.id);
    expect((await ask('{ search(text: "Chengeto Trust") { totalCount } }')).data.search.totalCount).toBe(1);
    await ask('mutation ($id: ID!) { undoBatch(id: $id) { id } }', { id: second.id });
  });

  test('with something wrong says what, where and how to mend it, and is not applied', async () => {
    const text = partners.replace(',2021,', ',31/02/2020,').replace('IOM Zimbabwe,', 'IOM Zimbabwee,');
    const plan = (await ask(preview, { upload: await upload('wrong.csv', text) })).data.previewImport;
    expect(plan).toMatchObject({ canApply: false, counts: { rows: 1, errors: 1 } });
    expect(plan.rows.nodes[0].problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ column: 'since', value: '31/02/2020' }),
        expect.objectContaining({ column: 'with', value: 'IOM Zimbabwee' }),
      ]),
    );
    expect((await ask(apply, { plan: plan.id })).errors?.[0].originalError.code).toBe('BAD_SHEET');
  });

  test('is refused once the directory has changed since the preview', async () => {
    const plan = (await ask(preview, { upload: await upload('partners.csv', partners) })).data.previewImport;
    const other = (await ask(preview, { upload: await upload('other.csv', partners) })).data.previewImport;
    const batch = (await ask(apply, { plan: other.id })).data.applyImport;
    expect((await ask(apply, { plan: plan.id })).errors?.[0].originalError.code).toBe('STALE');
    await ask('mutation ($id: ID!) { undoBatch(id: $id) { id } }', { id: batch.id });
  });
});

describe('a row of partnerships that names what the directory has', () => {
  const row = (partner: string) => `partner,kind,with,role,project,since,source,quote
${partner},Ministry,IOM Zimbabwe,partner,Promoting Migration Governance in Zimbabwe,2021,Who We Are,x`;

  test('changes nothing of it, neither its name nor its type nor its kind', async () => {
    const id = await upload('named.csv', row('XM-DAC:XM-DAC-47066'));
    const plan = (await ask(preview, { upload: id })).data.previewImport;
    expect(plan.rows.nodes).toMatchObject([{ outcome: 'CREATE', changes: [] }]);
    const batch = (await ask(apply, { plan: plan.id })).data.applyImport;
    const { data } = await ask('query ($id: ID!) { changes(batch: $id) { nodes { action } } }', { id: batch.id });
    expect(new Set(data.changes.nodes.map(({ action }: { action: string }) => action))).toEqual(new Set(['CREATE']));
    await ask('mutation ($id: ID!) { undoBatch(id: $id) { id } }', { id: batch.id });
  });

  test('is decided on as to the entry in doubt alone; its project and source are the ones there are', async () => {
    const id = await upload('decided.csv', row('Ministry of Home Affairs'));
    const first = (await ask(preview, { upload: id })).data.previewImport;
    expect(first.rows.nodes).toMatchObject([{ outcome: 'DUPLICATE', matched: 'POSSIBLE' }]);
    const decided = async (sameAs: string | null) => {
      const decisions = [{ sheet: 'decided', row: 2, sameAs }];
      const plan = (await ask(preview, { upload: id, decisions })).data.previewImport;
      const batch = (await ask(apply, { plan: plan.id })).data.applyImport;
      const { data } = await ask('query ($id: ID!) { changes(batch: $id) { nodes { subject } } }', { id: batch.id });
      await ask('mutation ($id: ID!) { undoBatch(id: $id) { id } }', { id: batch.id });
      return data.changes.nodes.map(({ subject }: { subject: string }) => subject);
    };
    const project = 'is a partner in Promoting Migration Governance in Zimbabwe';
    expect(await decided('ministry-of-home-affairs')).toEqual(
      expect.arrayContaining([`Ministry of Home Affairs ${project}`]),
    );
    const asNew = await decided(null);
    expect(asNew).toContain('Ministry of Home Affairs');
    for (const there of ['Promoting Migration Governance in Zimbabwe', 'Who We Are'])
      expect(asNew).not.toContain(there);
  });
});

describe('a plain list', () => {
  const list = 'Code,Name_en\n901,Ministry of Imaginary Affairs\n902,Ministry of Home Affairs';
  test('says what it needs, takes a mapping, and remembers it for the next file with these headers', async () => {
    const first = (await ask(preview, { upload: await upload('list.csv', list) })).data.previewImport;
    expect(first).toMatchObject({ format: 'LIST', canApply: false, needs: ['type', 'identifierScheme'] });
    const mapping = {
      columns: [
        { column: 'identifier', header: 'Code' },
        { column: 'name', header: 'Name_en' },
      ],
      constants: [
        { column: 'type', value: 'Ministry' },
        { column: 'identifierScheme', value: 'ZW-TEST' },
      ],
    };
    const mapped = (await ask(preview, { upload: await upload('list.csv', list), mapping })).data.previewImport;
    expect(mapped).toMatchObject({ needs: [], canApply: true, counts: { creates: 2, updates: 1 } });
    const next = (await ask(preview, { upload: await upload('next.csv', list) })).data.previewImport;
    expect(next).toMatchObject({ needs: [], canApply: true });
    expect(next.notes).toContain('The headers are understood as they were the last time.');
  });
});

test('whoever only reads can neither preview, apply, undo nor see batches', async () => {
  const id = await upload('partners.csv', partners);
  for (const [query, variables] of [
    [preview, { upload: id }],
    [apply, { plan: `${id}.0` }],
    ['mutation { undoBatch(id: "x") { id } }', {}],
    ['{ batches { totalCount } }', {}],
    ['{ importPlan(id: "x") { id } }', {}],
  ] as const)
    expect((await ask(query, variables, reader)).errors?.[0].originalError.code).toBe('FORBIDDEN');
});
