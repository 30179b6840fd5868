import { getNamedType, isInputObjectType } from 'graphql';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { viewerAs } from '../../src/access/viewer.ts';
import { reading } from '../../src/imports/commit.ts';
import { fieldOfColumn, type SaveName, sheetOfSave } from '../../src/imports/edit/forms.ts';
import { importSheets } from '../../src/imports/import.ts';
import { type Column, propertyColumns, shapeOf } from '../../src/imports/sheets.ts';
import { readStates } from '../../src/imports/snapshot.ts';
import { undoBatch } from '../../src/imports/undo.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { defineQuery } from '../../src/neo4j/query.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { type Answer, declarations, directoryOver } from '../support/directory.ts';
import { smallWorkbook, workbook } from '../support/workbook.ts';

const { schema, vocabulary } = declarations;
const { database } = testDatabase();
const as = (name: string) => directoryOver(database, viewerAs({ role: 'EDITOR', via: 'KEY', name }));
const { ask } = as('Rudo');
const undo = (id: string) => undoBatch(database, vocabulary, id, { by: 'Rudo', reason: 'a slip' });

/** Asks for what must not fail. */
async function given(source: string, variables?: Record<string, unknown>) {
  const { data, errors } = await ask(source, variables);
  expect(errors).toBeUndefined();
  return data;
}

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly extensions: Record<string, unknown>;
}
const expectedOf = (errors: Answer['errors'] = []) => (errors[0]?.originalError ?? {}) as unknown as Refusal;

/** What a request is refused with. */
async function refused(source: string, variables?: Record<string, unknown>) {
  const { errors = [] } = await ask(source, variables);
  const { code, message, extensions } = expectedOf(errors);
  return { code, message, ...extensions } as {
    code: string;
    message: string;
    problems: { path: (string | number)[]; problem: string; fix: string; value: string }[];
    [name: string]: unknown;
  };
}

/** Everything that is said of every entry, tie and redirect, without who said so when. */
async function content() {
  const ids = await database.read(
    defineQuery<object, { id: string }>(
      'ids',
      `MATCH (entry:Entry) RETURN entry.id AS id
       UNION MATCH (:Entry)-[tie]->(:Entry) WHERE tie.fromId IS NOT NULL RETURN tie.id AS id`,
    ),
    {},
  );
  const states = await readStates(
    reading(database),
    ids.map(({ id }) => id),
    vocabulary,
  );
  return new Map([...states].sort().map(([id, facts]) => [id, [...facts].sort()]));
}

const facts = async (id: string) =>
  Object.fromEntries((await readStates(reading(database), [id], vocabulary)).get(id) ?? []);
const count = async (text: string) =>
  (await database.read(defineQuery<object, { count: number }>('count', `${text} AS count`), {}))[0]?.count;

beforeAll(() => migrate(database, vocabulary));
beforeEach(async () => {
  await emptyGraph(database);
  await importSheets(database, vocabulary, workbook(smallWorkbook), { origin: 'seed', by: 'seed', reason: 'a start' });
});

/** Two values for a column; of periods, the second ones are later. */
function values({ type, range }: Column): [unknown, unknown] {
  if (typeof type === 'object')
    return 'enum' in type ? twoOf(vocabulary.enums.get(type.enum) ?? []) : ['IOM_OFFICE', 'IOM_OFFICE'];
  switch (type) {
    case 'url':
      return ['https://a.example/', 'https://b.example/'];
    case 'date':
    case 'end':
      return ['2019', '2020-02'];
    case 'day':
      return ['2019-01-01', '2020-02-06'];
    case 'count':
      return [3, 40];
    case 'percentage':
      return [30, 12.5];
    case 'number':
      return [range?.[0] ?? 0, 12.5];
    case 'amount':
      return [10, 1234.5];
    default:
      return ['one', 'another'];
  }
}
const twoOf = ([first = '', second = first]: readonly string[]): [string, string] => [first, second];

/** The columns that an input has a field for; the others of a sheet are its evidence, or written as lists. */
const plainColumns = (save: SaveName) =>
  Object.entries<Column>(shapeOf(sheetOfSave[save]).columns).filter(
    ([column]) => !['id', 'identifiers', 'source', 'quote', 'locator', 'from', 'to'].includes(column),
  );

describe('inputs and sheets', () => {
  test.each(Object.entries(sheetOfSave))('save %s has a field for each column, and no other', (save, sheet) => {
    const name = `Save${save[0]?.toUpperCase()}${save.slice(1)}Input`;
    const type = schema.getType(name);
    const fields = isInputObjectType(type) ? Object.keys(type.getFields()) : [];
    const general = ['clientMutationId', 'idempotencyKey', 'updatedAt', 'reason', 'key', 'names', 'refuseDuplicates'];
    const columns = Object.keys(shapeOf(sheet).columns)
      .filter(column => !['quote', 'locator'].includes(column))
      .map(column => (column === 'source' ? 'evidence' : fieldOfColumn(sheet, column)));
    expect(fields.filter(field => !general.includes(field)).sort()).toEqual(columns.sort());
  });

  test('`saveAll` takes every input that a mutation takes', () => {
    const one = schema.getType('ChangeInput');
    const inputs = isInputObjectType(one) ? Object.values(one.getFields()).map(({ type }) => String(type)) : [];
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    const own = mutations
      .filter(({ name }) => /^(save|retract|remove)/.test(name) && !/ContactPoint|All/.test(name))
      .map(({ args }) => getNamedType(args[0]!.type).name);
    expect(inputs.sort()).toEqual(own.sort());
    expect(own).toHaveLength(12);
  });

  test('every field of every kind is saved, changed, and emptied where it may be', async () => {
    const saves = Object.keys(sheetOfSave) as SaveName[];
    const inputs = (which: 0 | 1, ids: Record<string, string>) =>
      saves.map(save => {
        const fields = plainColumns(save).map(([column, shape]) => {
          const value =
            column === 'currency' ? 'USD' : save === 'tie' && column === 'kind' ? 'FUNDS' : values(shape)[which];
          return [fieldOfColumn(sheetOfSave[save], column), column === 'name' ? `${save} ${value}` : value];
        });
        const ends = save === 'tie' ? { from: 'iom', to: which ? 'pmgz' : 'project one' } : {};
        const evidence = save === 'source' ? {} : { evidence: [{ source: 'page-1', quote: `${save} ${which}` }] };
        const id = ids[save] ? { id: ids[save] } : {};
        return { [save]: { ...Object.fromEntries(fields), ...ends, ...evidence, ...id, reason: 'to see' } };
      });
    const send =
      'mutation ($changes: [ChangeInput!]!) { saveAll(input: { changes: $changes }) { results { id created } } }';
    const ids: Record<string, string> = {};
    for (const which of [0, 1] as const) {
      const { saveAll } = await given(send, { changes: inputs(which, ids) });
      expect(saveAll.results.map((result: { created: boolean }) => result.created)).toEqual(saves.map(() => !which));
      for (const [index, save] of saves.entries()) {
        const { id } = saveAll.results[index] as { id: string };
        ids[save] = id;
        const state = await facts(id);
        const input = inputs(which, {})[index]?.[save] as Record<string, unknown>;
        const told = save === 'tie' ? [] : [...propertyColumns(sheetOfSave[save])];
        for (const [property, column] of told)
          expect([save, property, state[property]]).toEqual([
            save,
            property,
            input[fieldOfColumn(sheetOfSave[save], column)],
          ]);
        if (save === 'tie')
          expect(state).toMatchObject({
            kind: 'FUNDS',
            from: 'iom',
            to: which ? 'pmgz' : 'project-one',
            amount: which ? 123450 : 1000,
          });
        if (save !== 'source')
          expect(Object.keys(state).filter(key => key.startsWith('evidence '))).toHaveLength(which + 1);
      }
    }
    const emptied = saves.map(save => {
      const free = plainColumns(save).filter(
        ([column, { required }]) => !required && !(save === 'stakeholder' && column === 'level'),
      );
      const fields = free.map(([column]) => [fieldOfColumn(sheetOfSave[save], column), null]);
      return { [save]: { ...Object.fromEntries(fields), id: ids[save], reason: 'to see' } };
    });
    await given(send, { changes: emptied });
    expect(await facts(ids.project ?? '')).toMatchObject({ type: 'Project', name: 'project another' });
    expect(Object.keys(await facts(ids.project ?? '')).filter(key => !/^(names|evidence) /.test(key))).toEqual([
      'type',
      'name',
    ]);
    expect(
      Object.keys(await facts(ids.tie ?? ''))
        .filter(key => !key.startsWith('evidence '))
        .sort(),
    ).toEqual(['confidence', 'from', 'kind', 'to']);
  });
});

const partner = `mutation { saveAll(input: { reason: "A new partner", changes: [
  { stakeholder: { key: "p", kind: CIVIL_SOCIETY_ORGANISATION, name: "Musasa", acronym: "MSS",
      identifiers: [{ scheme: "ZW-PVO", value: "12/88" }], names: [{ text: "Musasa Trust", kind: ALIAS }],
      evidence: [{ source: "https://musasa.example/about", quote: "We are Musasa" }, { source: "page-2", field: "established" }] } },
  { project: { name: "Safe houses", start: "2020", evidence: [{ source: "Who we are" }] } },
  { tie: { kind: IMPLEMENTS, from: "p", to: "Safe houses", since: "2020", amount: 12.5, currency: "USD", evidence: [{ source: "https://musasa.example/about" }] } }
] }) { batch { id size reason by } results { key id created node { id } } } }`;

describe('adding', () => {
  test('a partner, a project and a tie with a source come as one batch, which undone leaves nothing', async () => {
    const before = await content();
    const { saveAll } = await given(partner);
    expect(saveAll).toMatchObject({
      // The partner, the project, the tie, and the source at the web address.
      batch: { size: 4, reason: 'A new partner', by: 'editor: Rudo' },
      results: [
        { key: 'p', id: 'musasa', created: true, node: { id: 'musasa' } },
        { id: 'safe-houses', created: true },
        { id: expect.stringMatching(/^implements-/), created: true },
      ],
    });
    const { entry, node } = await given(
      `query ($tie: ID!) {
        entry(by: { identifier: { scheme: "ZW-PVO", value: "12/88" } }) { id names { text kind source { id } }
          evidence { field quote source { id url kind } } }
        node(id: $tie) { ... on Tie { from { id } to { id } money { amount currency } confidence evidence { source { title } } } }
      }`,
      { tie: saveAll.results[2].id },
    );
    const page = 'musasa-example-about';
    expect(entry.names).toEqual(
      expect.arrayContaining([
        { text: 'Musasa', kind: 'OFFICIAL', source: { id: page } },
        { text: 'MSS', kind: 'ACRONYM', source: { id: page } },
        { text: 'Musasa Trust', kind: 'ALIAS', source: null },
      ]),
    );
    expect(entry.evidence).toEqual(
      expect.arrayContaining([
        {
          field: null,
          quote: 'We are Musasa',
          source: { id: page, url: 'https://musasa.example/about', kind: 'WEB_PAGE' },
        },
        { field: 'established', quote: null, source: { id: 'page-2', url: null, kind: 'WEB_PAGE' } },
      ]),
    );
    expect(node).toMatchObject({
      ...{ from: { id: 'musasa' }, to: { id: 'safe-houses' }, money: { amount: 12.5, currency: 'USD' } },
      ...{ confidence: 'CONFIRMED', evidence: [{ source: { title: 'https://musasa.example/about' } }] },
    });
    await undo(saveAll.batch.id);
    expect(await content()).toEqual(before);
  });

  test('what may double an entry is made and told of, or refused where that is asked', async () => {
    const save = (more: string) =>
      `mutation { saveStakeholder(input: { kind: ORGANISATION, name: "International Organization for Migration", evidence: [{ source: "page-1" }] ${more} }) {
        created matches { id name reasons } stakeholder { id } } }`;
    expect(await refused(save('refuseDuplicates: true'))).toMatchObject({
      code: 'BLOCKED',
      candidates: [{ id: 'iom' }],
    });
    const { saveStakeholder } = await given(save(''));
    expect(saveStakeholder).toMatchObject({
      created: true,
      matches: [{ id: 'iom' }],
      stakeholder: { id: 'international-organization-for-migration' },
    });
  });

  test('a tie that is there is changed, whichever way round two partners are named', async () => {
    const save = (more: string) =>
      `mutation { saveTie(input: { kind: PARTNERS_WITH, from: "iom-zimbabwe", to: "Ministry of Home Affairs" ${more} }) { created tie { confidence note evidence { source { id } } } } }`;
    const first = await given(save('note: "since long", confidence: PROBABLE, reason: "said so"'));
    expect(first.saveTie).toEqual({
      created: false,
      tie: { confidence: 'PROBABLE', note: 'since long', evidence: [{ source: { id: 'page-1' } }] },
    });
    const second = await given(save('evidence: [{ source: "page-2" }, { source: "page-1" }]'));
    expect(second.saveTie.tie).toMatchObject({ confidence: 'PROBABLE', note: 'since long' });
    // A passage that page-1 was quoted with stays beside page-1 as a whole.
    expect(second.saveTie.tie.evidence).toHaveLength(3);
  });

  test('a web address that is known is not made a source again', async () => {
    await given(partner);
    const { saveTie } = await given(
      'mutation { saveTie(input: { kind: LOCATED_IN, from: "musasa", to: "Harare", evidence: [{ source: "https://musasa.example/about" }] }) { batch { size } } }',
    );
    expect(saveTie.batch.size).toBe(1);
  });
});

describe('changing', () => {
  test('a rename keeps the earlier name as a previous one, and adds no spelling to what stays', async () => {
    const { saveStakeholder } = await given(
      `mutation { saveStakeholder(input: { id: "home-affairs", name: "Ministry of Home Affairs and Heritage", evidence: [{ source: "page-2" }] }) {
        batch { id } stakeholder { name names { text kind source { id } } evidence { source { id } } history { nodes { action by fields { field before after } } } } } }`,
    );
    const { name, names, history } = saveStakeholder.stakeholder;
    expect(name).toBe('Ministry of Home Affairs and Heritage');
    expect(names).toEqual([
      { text: name, kind: 'OFFICIAL', source: { id: 'page-2' } },
      { text: 'Ministry of Home Affairs', kind: 'PREVIOUS', source: { id: 'page-1' } },
    ]);
    expect(history.nodes[0]).toMatchObject({
      ...{ action: 'UPDATE', by: 'editor: Rudo' },
      fields: expect.arrayContaining([
        { field: 'name', before: 'Ministry of Home Affairs', after: name },
        { field: 'evidence', before: null, after: 'Training of civil society' },
      ]),
    });
    const again = await given(
      `mutation { saveStakeholder(input: { id: "home-affairs", name: "${name}", closed: "2024", evidence: [{ source: "page-1", quote: "until 2024", field: "closed" }] }) { stakeholder { names { text } closed } } }`,
    );
    expect(again.saveStakeholder.stakeholder).toEqual({
      closed: '2024',
      names: names.map(({ text }: { text: string }) => ({ text })),
    });
    const back = await given(
      'mutation { saveStakeholder(input: { id: "home-affairs", name: "Ministry of Home Affairs", reason: "It is so again" }) { stakeholder { names { text kind } } } }',
    );
    expect(back.saveStakeholder.stakeholder.names).toEqual(
      expect.arrayContaining([
        { text: 'Ministry of Home Affairs', kind: 'OFFICIAL' },
        { text: name, kind: 'PREVIOUS' },
      ]),
    );
  });

  test('codes given replace those there were; evidence is only added to', async () => {
    const { saveStakeholder } = await given(
      `mutation { saveStakeholder(input: { id: "iom", identifiers: [{ scheme: "GB-COH", value: "1" }], evidence: [{ source: "page-1", quote: "IOM was" }] }) {
        stakeholder { identifiers { scheme } evidence { quote } } } }`,
    );
    expect(saveStakeholder.stakeholder.identifiers).toEqual([{ scheme: 'GB-COH' }]);
    const quotes = saveStakeholder.stakeholder.evidence.map(({ quote }: { quote: string }) => quote).sort();
    expect(quotes).toEqual(['171 countries', 'IOM is', 'IOM was', 'over 100 countries']);
  });

  test('what is so already makes no batch', async () => {
    const { saveStakeholder } = await given(
      'mutation { saveStakeholder(input: { id: "iom", established: "1951", reason: "to be sure" }) { created batch { id } stakeholder { established } } }',
    );
    expect(saveStakeholder).toEqual({ created: false, batch: null, stakeholder: { established: '1951' } });
  });

  test('later fields of one operation see what earlier ones did', async () => {
    const save = (established: string) =>
      `saveStakeholder(input: { id: "iom-zimbabwe", established: "${established}", reason: "to see" }) { stakeholder { established history(first: 1) { totalCount } } }`;
    const { a, b } = await given(`mutation { a: ${save('1986')} b: ${save('1987')} }`);
    // Its making, three ties of it, and the edit.
    expect([a.stakeholder, b.stakeholder.established]).toEqual([
      { established: '1986', history: { totalCount: 5 } },
      '1987',
    ]);
    expect(b.stakeholder.history.totalCount).toBe(6);
  });

  test('a tie named by its id changes whatever changes of it, but not into another one', async () => {
    const { saveTie } = await given(
      'mutation { saveTie(input: { kind: PART_OF, from: "home-affairs", to: "iom", since: "1990", evidence: [{ source: "page-1" }] }) { tie { id recordedAt } } }',
    );
    const { id, recordedAt } = saveTie.tie;
    const change = 'mutation ($input: SaveTieInput!) { saveTie(input: $input) { created tie { id since to { id } } } }';
    const moved = await given(change, {
      input: { id, updatedAt: recordedAt, to: 'IOM Zimbabwe', since: '1991', reason: 'a slip' },
    });
    expect(moved.saveTie).toEqual({ created: false, tie: { id, since: '1991', to: { id: 'iom-zimbabwe' } } });
    const other = { id, from: 'iom-zimbabwe', to: 'iom', since: '1985', reason: 'a slip' };
    expect(await refused(change, { input: other })).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ path: ['input', 'id'] }],
    });
  });
});

describe('a version that is no longer there', () => {
  const edit =
    'mutation ($input: SaveStakeholderInput!) { saveStakeholder(input: $input) { stakeholder { established closed updatedAt } } }';

  test('is refused, with both versions field by field and who made the other one', async () => {
    const { node } = await given('{ node(id: "iom") { ... on Entry { updatedAt } } }');
    await given(edit, { input: { id: 'iom', established: '1952', updatedAt: node.updatedAt, reason: 'the statutes' } });
    const stale = await refused(edit, {
      input: { id: 'iom', established: '1953', closed: '..', updatedAt: node.updatedAt, reason: 'the web' },
    });
    expect(stale).toMatchObject({
      ...{ code: 'STALE', subject: 'iom', path: ['input'] },
      current: [{ field: 'established', before: '1951', after: '1952' }],
      yours: [
        { field: 'established', before: '1952', after: '1953' },
        { field: 'closed', before: null, after: '..' },
      ],
    });
    expect(stale.message).toContain('by editor: Rudo on ');
    expect(stale.message).toContain('(the statutes). Your edit changes established too.');
    const { saveStakeholder } = await given(edit, {
      input: { id: 'iom', established: '1953', updatedAt: stale.updatedAt, reason: 'the web' },
    });
    expect(saveStakeholder.stakeholder.established).toBe('1953');
  });

  test('is refused also where the other edit touched other fields, and of a tie', async () => {
    const { node } = await given('{ node(id: "iom") { ... on Entry { updatedAt } } }');
    await given(edit, { input: { id: 'iom', closed: '..', reason: 'it goes on' } });
    const stale = await refused(edit, {
      input: { id: 'iom', established: '1953', updatedAt: node.updatedAt, reason: 'the web' },
    });
    expect(stale.message).toContain('Your edit changes other fields');
    const { projects } = await given('{ projects { nodes { implementers { edges { tie { id recordedAt } } } } } }');
    const { id, recordedAt } = projects.nodes[0].implementers.edges[0].tie;
    const retract = 'mutation ($input: RetractTieInput!) { retractTie(input: $input) { tieId } }';
    await given('mutation ($id: ID!) { saveTie(input: { id: $id, note: "n", reason: "r" }) { created } }', { id });
    expect(await refused(retract, { input: { id, reason: 'wrong', updatedAt: recordedAt } })).toMatchObject({
      code: 'STALE',
      current: [{ field: 'note', before: 'as reported', after: 'n' }],
    });
  });

  test('of two at once, one is made and the other one refused', async () => {
    const { node } = await given('{ node(id: "iom") { ... on Entry { updatedAt } } }');
    const answers = await Promise.all(
      ['1952', '1953'].map(established =>
        as(established).ask(edit, { input: { id: 'iom', established, updatedAt: node.updatedAt, reason: 'r' } }),
      ),
    );
    expect(answers.map(({ errors }) => expectedOf(errors).code).sort()).toEqual(['STALE', undefined]);
  });
});

describe('the same request again', () => {
  let tries = 0;
  const add = (key: string, name: string) =>
    `mutation { saveStakeholder(input: { clientMutationId: "${++tries}", idempotencyKey: "${key}", kind: MINISTRY, name: "${name}", evidence: [{ source: "page-1" }] }) { created batch { id } stakeholder { id } } }`;

  test('is answered as before and not made twice, also at once', async () => {
    const [first, second] = await Promise.all([
      given(add('k', 'Ministry of Water')),
      given(add('k', 'Ministry of Water')),
    ]);
    expect(first.saveStakeholder).toMatchObject({ created: true, stakeholder: { id: 'ministry-of-water' } });
    expect(second).toEqual(first);
    expect(await given(add('k', 'Ministry of Water'))).toEqual(first);
    expect(await count('RETURN toFloat(COUNT { (:Ministry) })')).toBe(2);
  });

  test('with other contents is refused; of another person it is another one', async () => {
    await given(add('k', 'Ministry of Water'));
    expect(await refused(add('k', 'Ministry of Fire'))).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ path: ['input', 'idempotencyKey'], problem: 'another request had this key' }],
    });
    const { data } = await as('Tendai').ask(add('k', 'Ministry of Fire'));
    expect(data.saveStakeholder.created).toBe(true);
  });
});

describe('two at once', () => {
  test('who add the same tie make one', async () => {
    const save =
      'mutation { saveTie(input: { kind: MEMBER_OF, from: "home-affairs", to: "iom", evidence: [{ source: "page-1" }] }) { created tie { id } } }';
    const [a, b] = await Promise.all([given(save), given(save)]);
    expect([a.saveTie.created, b.saveTie.created].sort()).toEqual([false, true]);
    expect(a.saveTie.tie.id).toBe(b.saveTie.tie.id);
  });

  test('who add bodies of the same name give them ids of their own', async () => {
    const save =
      'mutation { saveStakeholder(input: { kind: MINISTRY, name: "Ministry of Water", evidence: [{ source: "page-1" }] }) { stakeholder { id } matches { id } } }';
    const both = await Promise.all([given(save), given(save)]);
    const ids = both.map(({ saveStakeholder }) => saveStakeholder.stakeholder.id).sort();
    expect(ids).toEqual(['ministry-of-water', expect.stringMatching(/^ministry-of-water-[0-9a-f]{8}$/)]);
    expect(both.flatMap(({ saveStakeholder }) => saveStakeholder.matches)).toEqual([{ id: 'ministry-of-water' }]);
  });
});

describe('what is wrong', () => {
  test('is told all at once, each at its place in the request, and nothing is written', async () => {
    const before = await content();
    const { code, problems } = await refused(`mutation { saveAll(input: { changes: [
      { project: { name: "Moon", start: "31/02/2020", evidence: [{ source: "nowhere" }] } },
      { stakeholder: { name: "Nobody", evidence: [{ source: "page-1" }], identifiers: [], names: [{ text: "No", kind: SHORT, since: "soon" }] } },
      { tie: { kind: FUNDS, from: "iom", to: "Moon", amount: 12.345, currency: "USD", evidence: [{ source: "page-1" }, { source: "page-2" }] } },
      { tie: { kind: FUNDS, from: "home-affairs", to: "iom", evidence: [{ source: "page-1" }] } }
    ] }) { batch { id } } }`);
    expect(code).toBe('BAD_USER_INPUT');
    const at = (index: number, ...path: (string | number)[]) => ['input', 'changes', index, ...path];
    expect(problems.map(({ path, problem, fix }) => [path, problem, fix])).toEqual(
      expect.arrayContaining([
        [
          at(0, 'project', 'start'),
          expect.stringContaining("'31/02/2020' is not a da"),
          'write 2020-02-28, or 2020-02 if only the month is known',
        ],
        [
          at(0, 'project', 'evidence', 0, 'source'),
          "no entry has the id 'nowhere'",
          expect.stringContaining('give the id or the name'),
        ],
        [at(1, 'stakeholder', 'kind'), 'the cell is empty', 'say it'],
        [at(1, 'stakeholder', 'names', 0, 'since'), "'soon' is not a date", expect.any(String)],
        [at(2, 'tie', 'amount'), "'12.345' has 3 decimals, USD has 2", 'round it to 2'],
        [at(3, 'tie', 'to'), 'FUNDS cannot lead from Ministry to Organisation', expect.any(String)],
      ]),
    );
    expect(problems).toHaveLength(6);
    expect(await content()).toEqual(before);
  });

  test.each([
    ['nothing says why', 'saveStakeholder(input: { id: "iom", established: "1952" }) { created }', ['reason']],
    [
      'nothing says why',
      'saveStakeholder(input: { id: "iom", established: "1952", reason: " " }) { created }',
      ['reason'],
    ],
    ["'pmgz' is a Project", 'saveStakeholder(input: { id: "pmgz", reason: "r" }) { created }', ['id']],
    ["no tie has the id 'funds-0'", 'retractTie(input: { id: "funds-0", reason: "r" }) { tieId }', ['id']],
    ["'x' has no source", 'saveProject(input: { name: "x", reason: "r" }) { created }', ['evidence']],
    [
      "'A:1|B:2' is not a code of a register",
      'saveProject(input: { id: "pmgz", reason: "r", identifiers: [{ scheme: "A", value: "1|B:2" }] }) { created }',
      ['identifiers', 0],
    ],
  ])('%s', async (problem, mutation, path) => {
    const { code, problems } = await refused(`mutation { ${mutation} }`);
    expect([code, problems.map(each => [each.path, each.problem])]).toEqual([
      'BAD_USER_INPUT',
      [[['input', ...path], problem]],
    ]);
  });

  test('an id that nobody has is told with those closest to it', async () => {
    expect(
      await refused('mutation { saveStakeholder(input: { id: "iom-zimbabw", reason: "r" }) { created } }'),
    ).toMatchObject({
      code: 'ENTRY_NOT_FOUND',
      nearest: [{ id: 'iom-zimbabwe' }],
    });
  });

  test.each(['READER', 'ANALYST'] as const)('a %s changes nothing', async role => {
    const { errors } = await directoryOver(database, viewerAs({ role, via: 'KEY', name: 'Someone' })).ask(partner);
    expect(expectedOf(errors).code).toBe('FORBIDDEN');
    expect(await facts('musasa')).toEqual({});
  });
});

describe('taking out', () => {
  const remove = (id: string, more = '') =>
    `mutation { removeEntry(input: { id: "${id}", reason: "a mistake" ${more} }) { entryId batch { id } } }`;

  test('a tie is logged in words, and comes back', async () => {
    const before = await content();
    const { projects } = await given('{ projects { nodes { implementers { edges { tie { id } } } } } }');
    const { id } = projects.nodes[0].implementers.edges[0].tie;
    const { retractTie } = await given(
      `mutation { retractTie(input: { id: "${id}", reason: "a mistake" }) { tieId batch { id } } }`,
    );
    expect(retractTie.tieId).toBe(id);
    const { changes } = await given(
      '{ changes(first: 1) { nodes { subject action by batch { reason } entry { id } tie { id } } } }',
    );
    expect(changes.nodes).toEqual([
      {
        ...{
          subject: 'IOM Zimbabwe carries out Promoting Migration Governance (lead)',
          action: 'RETRACT',
          by: 'editor: Rudo',
        },
        ...{ batch: { reason: 'a mistake' }, entry: { id: 'iom-zimbabwe' }, tie: null },
      },
    ]);
    await undo(retractTie.batch.id);
    expect(await content()).toEqual(before);
  });

  test('an entry is refused while something rests on it, which is named', async () => {
    const blocked = await refused(remove('harare'));
    expect(blocked).toMatchObject({
      code: 'BLOCKED',
      by: [{ entryId: 'harare', name: 'Harare is located in Zimbabwe' }],
    });
    expect(blocked.message).toContain('retractTies');
    const source = await refused(remove('page-2', 'retractTies: true'));
    expect((source.by as { name: string }[]).map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Training',
        'International Organization for Migration',
        'IOM Zimbabwe is part of International Organization for Migration',
      ]),
    );
  });

  test('an entry goes with its ties where that is said, its id leads nowhere, and all of it comes back', async () => {
    const before = await content();
    const { removeEntry } = await given(remove('home-affairs', 'retractTies: true'));
    expect(await given('{ node(id: "home-affairs") { id } }')).toEqual({ node: null });
    const { batch } = await given(`{ batch(id: "${removeEntry.batch.id}") { size reason } }`);
    expect(batch).toEqual({ size: 2, reason: 'a mistake' });
    await undo(removeEntry.batch.id);
    expect(await content()).toEqual(before);
  });

  test('is refused for what the same request saves or needs', async () => {
    const both = (change: string) =>
      `mutation { saveAll(input: { reason: "r", changes: [{ removeEntry: { id: "harare", reason: "r", retractTies: true } }, ${change}] }) { batch { id } } }`;
    expect(await refused(both('{ place: { id: "harare", level: DISTRICT } }'))).toMatchObject({
      problems: [
        { path: ['input', 'changes', 0, 'removeEntry', 'id'], problem: "'harare' is saved by another change" },
      ],
    });
    const tie = '{ tie: { kind: WORKS_IN, from: "iom", to: "harare", evidence: [{ source: "page-1" }] } }';
    expect(await refused(both(tie))).toMatchObject({ code: 'BLOCKED', by: [{ entryId: 'harare' }] });
  });
});

describe('two that may be one', () => {
  const double =
    'mutation { saveStakeholder(input: { kind: MINISTRY, name: "Home Affairs Ministry", acronym: "MHA", evidence: [{ source: "page-2" }] }) { stakeholder { id } } }';
  const tie =
    'mutation { saveTie(input: { kind: MEMBER_OF, from: "home-affairs-ministry", to: "iom", evidence: [{ source: "page-2" }] }) { tie { id } } }';

  test('what was decided stands in the history of both, and can be decided anew and undone', async () => {
    await given(double);
    const decide = (decision: string) =>
      `mutation { decideDuplicate(a: "home-affairs-ministry", b: "home-affairs", decision: ${decision}, reason: "asked them") { id reason by } }`;
    const first = await given(decide('DIFFERENT'));
    expect(first.decideDuplicate).toMatchObject({ reason: 'asked them', by: 'editor: Rudo' });
    const second = await given(decide('SAME'));
    for (const id of ['home-affairs', 'home-affairs-ministry']) {
      const { node } = await given(
        `{ node(id: "${id}") { ... on Entry { history(first: 1) { nodes { subject action fields { field before after } } } } } }`,
      );
      expect(node.history.nodes).toEqual([
        {
          subject: 'whether Ministry of Home Affairs and Home Affairs Ministry are one',
          action: 'UPDATE',
          fields: [{ field: 'decision', before: 'DIFFERENT', after: 'SAME' }],
        },
      ]);
    }
    await undo(second.decideDuplicate.id);
    expect(await count("MATCH (d:Decision) WHERE d.decision = 'DIFFERENT' RETURN toFloat(count(d))")).toBe(1);
  });

  test('merged, the one has the ties and names of both, the other id leads to it, and all of it is undone', async () => {
    await given(double);
    await given(tie);
    const contact = '{ entry: "home-affairs-ministry", channel: "EMAIL", value: "info@example.org" }';
    await given(`mutation { saveContactPoint(input: ${contact}) { contactPoint { id } } }`);
    const before = await content();
    const { mergeEntries } = await given(
      'mutation { mergeEntries(keep: "home-affairs", merge: "home-affairs-ministry", reason: "one ministry") { id size } }',
    );
    const { node } = await given(
      '{ node(id: "home-affairs-ministry") { id ... on Ministry { name acronym names { text } contacts { value } memberships { nodes { id } } } } }',
    );
    expect(node.contacts).toEqual([{ value: 'info@example.org' }]);
    expect(node).toMatchObject({ id: 'home-affairs', name: 'Ministry of Home Affairs', acronym: 'MHA' });
    expect(node.memberships.nodes).toEqual([{ id: 'iom' }]);
    expect(node.names.map(({ text }: { text: string }) => text)).toContain('Home Affairs Ministry');
    const { changes } = await given(`{ changes(batch: "${mergeEntries.id}") { nodes { subject action } } }`);
    expect(changes.nodes).toEqual(
      expect.arrayContaining([
        { subject: 'the id home-affairs-ministry, now of Ministry of Home Affairs', action: 'CREATE' },
        { subject: 'Home Affairs Ministry', action: 'RETRACT' },
        {
          subject: 'Ministry of Home Affairs is a member of International Organization for Migration',
          action: 'UPDATE',
        },
      ]),
    );
    await undo(mergeEntries.id);
    expect(await content()).toEqual(before);
  });

  test.each([
    ['mergeEntries(keep: "iom", merge: "pmgz", reason: "r") { id }', 'they cannot be one'],
    ['mergeEntries(keep: "iom", merge: "home-affairs", reason: " ") { id }', 'nothing says why'],
    ['decideDuplicate(a: "iom", b: "iom", decision: SAME, reason: "r") { id }', 'name two entries'],
  ])('%s is refused', async (mutation, message) => {
    expect(await refused(`mutation { ${mutation} }`)).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(message),
    });
  });

  test('an id that was merged away is edited as what it went to, and not taken out', async () => {
    await given(double);
    await given(
      'mutation { mergeEntries(keep: "home-affairs", merge: "home-affairs-ministry", reason: "one") { id } }',
    );
    const { saveStakeholder } = await given(
      'mutation { saveStakeholder(input: { id: "home-affairs-ministry", closed: "2024", reason: "r" }) { stakeholder { id closed } } }',
    );
    expect(saveStakeholder.stakeholder).toEqual({ id: 'home-affairs', closed: '2024' });
    const remove =
      'mutation { removeEntry(input: { id: "home-affairs-ministry", reason: "r", retractTies: true }) { entryId } }';
    expect((await refused(remove)).problems[0]?.problem).toBe("'home-affairs-ministry' was merged into 'home-affairs'");
  });
});
