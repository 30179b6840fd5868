import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { restampTies } from '../../src/cypher/batch.ts';
import { participations } from '../../src/cypher/between.ts';
import { countsByKind, wrongTieKeys } from '../../src/cypher/directory.ts';
import { figuresAfter, tiesAfter } from '../../src/cypher/export.ts';
import { supportsOf } from '../../src/cypher/fact.ts';
import { fundingGroups } from '../../src/cypher/funding.ts';
import { gapOf } from '../../src/cypher/gap.ts';
import { rekeyTies, removeTies, storedTiesById, updateTies } from '../../src/cypher/import.ts';
import {
  type Asked,
  entriesReached,
  networkParts,
  stakeholdersMeeting,
  stakeholdersSelected,
  wholeNetwork,
} from '../../src/cypher/network.ts';
import { partnersOf } from '../../src/cypher/partner.ts';
import { degrees, links, meeting, neighbours, tiedTo } from '../../src/cypher/path.ts';
import { entryList, type ProjectsAsked, participants, projectFacts } from '../../src/cypher/project.ts';
import { whenever } from '../../src/domain/conditions.ts';
import { orderOf } from '../../src/domain/pages.ts';
import type { Condition, Step } from '../../src/domain/steps.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { type Database, integer, type Query } from '../../src/neo4j/query.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations, directoryOver, questions } from '../support/directory.ts';
import {
  offences,
  operators,
  ordersOf,
  pagesOf,
  planOf,
  relationsOf,
  type Statement,
  statementOf,
  stepOf,
  stepsOf,
  writeCrowd,
} from '../support/plans.ts';

const { vocabulary } = declarations;
const { driver, database } = testDatabase();
const relations = relationsOf(declarations);
const relation = (name: string) => [...relations.keys()].find(each => each.name === name)!;

beforeAll(async () => {
  await migrate(database, vocabulary);
  await emptyGraph(database);
  await writeCrowd(driver, vocabulary, 200);
});
afterAll(() => emptyGraph(database));

/** Three at a time: Neo4j plans on every core that it has. */
async function each<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = all.values();
  const take = async () => {
    for (const one of left) await work(one);
  };
  await Promise.all([take(), take(), take()]);
}

describe('the check of plans', () => {
  const refuses = (text: string) => planOf(driver, { name: 'planted', text, parameters: {} }).then(offences);

  test('finds what reads all there is', async () => {
    expect(await refuses("MATCH (node:Project {status: 'CLOSED'}) RETURN node")).toEqual(['NodeByLabelScan']);
    expect(await refuses("MATCH (node) WHERE node.id = 'x' RETURN node")).toEqual(['AllNodesScan']);
    expect(await refuses("MATCH ()-[tie:FUNDS {role: 'x'}]->() RETURN tie")).toEqual(['DirectedRelationshipTypeScan']);
  });

  test('finds products of many rows and lets those of one row be', async () => {
    const one = (variable: string) => `MATCH (${variable}:Entry {id: '${variable}'})`;
    const many = (variable: string) => `MATCH (${variable}:Project) WHERE ${variable}.code IN ['a', 'b']`;
    expect(await refuses(`${many('a')} ${many('b')} RETURN a, b`)).toEqual(['CartesianProduct']);
    expect(await refuses(`${one('a')} ${many('b')} RETURN a, b`)).toEqual(['CartesianProduct']);
    expect(await refuses(`${one('a')} ${one('b')} RETURN a, b`)).toEqual([]);
  });

  test('finds a wait until all rows are there', async () => {
    expect(await refuses("UNWIND ['a', 'b'] AS id MATCH (node:Name {id: id}) DETACH DELETE node")).toEqual(['Eager']);
  });
});

const isList = ({ relation: { form } }: Step) => form === 'list';
const isFiltered = ({ arguments: { asOf, where } }: Step) => asOf !== null || where !== null;
/** Whether an index finds what the step's filter asks for, or the entry that it names. */
const isServed = ({ arguments: { where } }: Step) => {
  switch (where?.is) {
    case 'name':
    case 'walk':
      return true;
    case 'tie':
      return where.with?.is === 'property' && where.with.property === 'id';
    case 'property':
      return ['id', 'code', 'pcode'].includes(where.property);
    default:
      return false;
  }
};

/** Offences that a step may hold, and why. */
const allowed: readonly { offence: string; why: string; in: (step: Step) => boolean }[] = [
  {
    offence: 'NodeIndexScan',
    why: 'a page in the order of an index ends at its LIMIT',
    in: step => isList(step) && !isServed(step),
  },
  {
    offence: 'NodeByLabelScan',
    why: 'how many entries meet a condition that no index serves is known when each was looked at',
    in: step => isList(step) && step.total && isFiltered(step) && !isServed(step),
  },
  {
    offence: 'IntersectionNodeByLabelsScan',
    why: 'how many stakeholders are of some kinds is read from the lists of their labels',
    in: ({ total, arguments: { where } }) => total && where?.is === 'types',
  },
  {
    offence: 'NodeIndexContainsScan',
    why: 'the text index finds the names that contain a word',
    in: ({ arguments: { where } }) => where?.is === 'name' && where.how === 'contains',
  },
];

describe('steps', () => {
  const planned = new Set<string>();
  const steps = [...relations].flatMap(([declared, field], index) =>
    stepsOf(field, declared, declarations, index, planned),
  );
  const entry = relation('Query.entry');
  const lookups = ['byIdentifier', 'byName'].map(form =>
    stepOf({ ...entry, name: form, form, shape: 'all' }, { value: 'x' }),
  );
  const byText = new Map(
    [...steps, ...lookups].map(step => {
      const statement = statementOf(step, vocabulary);
      return [statement.text, { step, statement }] as const;
    }),
  );

  test('of every relation read through an index or from their parents', { timeout: 240_000 }, async () => {
    const refused: object[] = [];
    const used = new Set<string>();
    await each([...byText.values()], async ({ step, statement }) => {
      for (const offence of offences(await planOf(driver, statement))) {
        const allowance = allowed.find(each => each.offence === offence && each.in(step));
        if (allowance) used.add(allowance.why);
        else refused.push({ offence, name: statement.name, text: statement.text });
      }
    });
    expect(refused).toEqual([]);
    expect(allowed.filter(({ why }) => !used.has(why))).toEqual([]);
  });

  test('of root lists take each order from an index, both ways, with and without a cursor', {
    timeout: 60_000,
  }, async () => {
    const texts = new Map<string, Statement>();
    for (const [declared, field] of relations)
      if (declared.form === 'list')
        for (const order of ordersOf(field, declared))
          for (const page of pagesOf(declared, order))
            for (const asOf of [null, '2020-02-06']) {
              const statement = statementOf(stepOf(declared, { order, page, asOf }), vocabulary);
              texts.set(statement.text, statement);
            }
    const sorted: object[] = [];
    await each([...texts.values()], async statement => {
      const found = operators(await planOf(driver, statement));
      const inOrder =
        found.some(name => /^NodeIndex(Scan|Seek)/.test(name)) && !found.some(name => /Sort|Top/.test(name));
      if (!inOrder) sorted.push({ name: statement.name, text: statement.text, found });
    });
    expect(sorted).toEqual([]);
  });

  test('of ties of one kind take the order of names from its index, both ways, with and without a cursor', {
    timeout: 60_000,
  }, async () => {
    const wrong: object[] = [];
    const pages = [...relations.keys()].filter(({ form, shape }) => form === 'tied' && shape === 'page');
    expect(pages.length).toBeGreaterThan(30);
    await each([...pages.entries()], async ([turn, declared]) => {
      const order = orderOf(turn % 2 ? 'NAME_DESC' : 'NAME');
      const [page = null, kinds] = [pagesOf(declared, order)[turn % 5], declared.kinds.slice(0, 1)];
      const statement = statementOf(
        stepOf(declared, { order, page, kinds, direction: turn % 2 ? 'IN' : 'OUT' }),
        vocabulary,
      );
      const found = operators(await planOf(driver, statement));
      const seeks = found.some(name => name === 'DirectedRelationshipIndexSeek');
      if (!seeks || found.some(name => /^(Expand|Sort|Top)/.test(name)))
        wrong.push({ name: statement.name, text: statement.text, found });
    });
    expect(wrong).toEqual([]);
  });

  test('count a root list without a filter in the count store', async () => {
    const lists = [...relations.keys()].filter(({ form }) => form === 'list');
    expect(lists.length).toBeGreaterThan(10);
    await each(lists, async declared => {
      const count = stepOf(declared, {}, { rows: false, more: false, total: true, distinct: false });
      expect(await planOf(driver, statementOf(count, vocabulary)).then(operators)).toContain('NodeCountFromCountStore');
    });
  });

  test('count the ties of one kind by the degree of their parent', async () => {
    const count = stepOf(relation('Project.funders'), {}, { rows: false, more: false, total: true, distinct: false });
    const plan = await planOf(driver, statementOf(count, vocabulary));
    expect(operators(plan)).not.toContain('Expand(All)');
    expect(JSON.stringify(plan)).toContain('getDegree');
  });
});

describe('statements that look ahead', () => {
  const documents = [
    `{ committees { totalCount nodes { evidence { source { title } }
         members { totalCount nodeCount edges { tie { evidence { source { name } } from { name } to { name } }
           node { names { source { name } } identifiers { sharedBy } roles { count }
             successors { kind tie { evidence { quote } } stakeholder { name } }
             parts { nodes { name ... on Ministry { government { name } } } } } } } } }
       donors(orderBy: NAME_DESC) { nodes { projects(first: 5) { nodes { funders(first: 3) { nodes { name } } } } } } }`,
    `{ sources { nodes { supports(first: 5) { nodes { subject { id
         ... on Tie { from { name } to { ties(first: 5) { edges { tie { evidence { quote } } node { name } } } } }
         ... on Entry { sources { nodes { name } } } } } } } } }`,
    `{ entry(by: {id: "project-000001"}) { ... on Project {
         children(first: 5) { nodes { stakeholders(first: 5) { nodes { country: places(first: 1) { nodes { parent { name } } } } } } } } } }`,
    ...questions.map(({ document }) => document),
  ];

  /** What is sent while a document is asked. */
  async function sent(document: string, how: 'askAhead' | 'askByLevel'): Promise<Statement[]> {
    const statements: Statement[] = [];
    const recording: Database = {
      ...database,
      read: (query, parameters, options) => {
        statements.push({ ...query, parameters });
        return database.read(query, parameters, options);
      },
    };
    await directoryOver(recording)[how](document);
    return statements;
  }
  const offencesOf = async (statements: readonly Statement[]) =>
    (await Promise.all(statements.map(statement => planOf(driver, statement)))).flatMap(offences);

  test('read nothing that their steps alone would not', { timeout: 240_000 }, async () => {
    const ahead: string[] = [];
    for (const document of documents) {
      const deep = (await sent(document, 'askAhead')).filter(({ name }) => name.endsWith('and below'));
      // What is computed is not looked ahead from.
      if (!deep.length) continue;
      ahead.push(document);
      const alone = await offencesOf(await sent(document, 'askByLevel'));
      expect(
        (await offencesOf(deep)).filter(offence => !alone.includes(offence)),
        document,
      ).toEqual([]);
    }
    expect(ahead.length).toBeGreaterThan(7);
  });
});

/** Parameters of each named statement, by its name in src/cypher; `made` are those that a function makes. */
const rows = [
  { id: 'x', batchId: 'x', entryId: 'x', sourceId: 'x', key: 'X:1', kind: 'FUNDS', from: 'x', to: 'y' },
].map(keys => ({ ...keys, scheme: 'X', value: '1', labels: ['Project'], otherLabels: ['Event'], properties: {} }));
const ids = ['x', 'y'];
const kinds = [...vocabulary.tieKinds.keys()];
const walkable = { asOf: '2020-02-06', confidences: ['CONFIRMED'] };
const pair = { a: 'x', b: 'y', asOf: null };
const named = { is: 'name', how: 'contains', text: 'x' } as const;
const participating = participations(named, { projects: ids, ends: ids, asOf: null, most: 10 });
const everything: ProjectsAsked = {
  projects: { is: 'property', property: 'status', values: ['CLOSED'] },
  day: '2020-02-06',
  confidences: ['CONFIRMED'],
  places: true,
  themes: true,
};
const sampled = ({ query, parameters }: { query: Query<never, unknown>; parameters: object }) => ({
  made: query,
  parameters,
});
const range = { since: '2026-01-01', at: '2026-12-31', id: 'x', batch: null };
const shares: Condition = { is: 'walk', way: 'sharesProject', says: 'shares with', id: 'x', when: whenever };
const members: Condition = { is: 'walk', way: 'memberOf', says: 'is in', id: 'x', when: whenever };
const gapSample = gapOf(members, { is: 'not', of: shares }, '2020-02-06', 10);
const partnersSample = partnersOf(['FUNDERS', 'FUNDEES', 'PROJECT', 'FUNDER', 'EVENT', 'PLACE'], members, '2020-02-06');
const ties = { kinds: ['FUNDS', 'MEMBER_OF', 'PARTNERS_WITH'], asOf: '2020-02-06', confidences: ['CONFIRMED'] };
const ofSomeKind: Condition = { is: 'types', types: ['Ministry'] };
const asSample = ({ query, parameters }: Asked<unknown>) => ({ made: query as Query<never, unknown>, parameters });
const reach = { near: ids, seen: ids, where: ofSomeKind, linksOnly: true };

const asked = { funders: null, recipients: null, projects: null, currency: null, limit: integer(1) };
const funding = { ...asked, from: '2020-01-01', until: '2020-12-31' };
const page = { after: 'x', limit: integer(5) };
const samples: Readonly<Record<string, { parameters: object; made?: Query<never, unknown> }>> = {
  addContact: { parameters: { entryId: 'x', id: 'y', channel: 'EMAIL', value: 'a@b' } },
  advanceBatch: { parameters: { id: 'x', to: integer(1) } },
  addUsages: { parameters: { usages: [{ id: 'x', count: 1 }] } },
  allKeys: { parameters: {} },
  allNodes: { parameters: {} },
  allRelationships: { parameters: {} },
  allUsages: { parameters: {} },
  anyKey: { parameters: {} },
  auditsBefore: { parameters: { at: '2026-01-01', id: 'x', limit: integer(5) } },
  batchesBefore: { parameters: { at: '2026', id: 'x', limit: integer(5) } },
  batchesById: { parameters: { ids } },
  beginRestore: { parameters: {} },
  budgetGroups: { parameters: funding },
  candidates: {
    parameters: { words: 'care~', beginning: 'care', codes: ['x'], types: null, reach: integer(5), most: integer(5) },
  },
  changeContact: { parameters: { entryId: 'x', id: 'y', channel: 'EMAIL', value: 'a@b' } },
  changesBetween: { parameters: { ...range, limit: integer(5) } },
  changesConcerning: { parameters: { ...range, entries: ids, limit: integer(5) } },
  changesConcerningAny: { parameters: { ...range, entries: ids, limit: integer(5) } },
  changesOf: { parameters: { batch: 'x', after: '', limit: integer(5) } },
  changesTo: { parameters: { ids, origin: 'x' } },
  closeBatch: { parameters: { id: 'x' } },
  coded: { parameters: { countries: ids, sectors: ids, origin: 'x' } },
  components: { parameters: {} },
  contactsOf: { parameters: { ids } },
  countAudits: { parameters: {} },
  countBatches: { parameters: {} },
  countChanges: { parameters: range },
  countConcerning: { parameters: { ...range, entries: ids } },
  countsByKind: { parameters: {}, made: countsByKind(vocabulary) },
  createBatch: { parameters: { batch: { id: 'x' } } },
  createKey: { parameters: { key: { id: 'x' } } },
  createTies: { parameters: { rows } },
  dataDate: { parameters: {} },
  decisionsAbout: { parameters: { id: 'x' } },
  decisionsOn: { parameters: { subjects: ids } },
  degrees: { parameters: { ids }, made: degrees({ kinds, areAll: true }) },
  described: { parameters: { ids } },
  dropChanges: { parameters: { ids } },
  dropNodes: { parameters: { most: integer(5) } },
  dropRelationships: { parameters: { most: integer(5) } },
  dropUsages: { parameters: { most: integer(5) } },
  endKey: { parameters: { id: 'x', at: '2026-01-01' } },
  endRestore: { parameters: {} },
  endings: { parameters: { from: '2026-01-01', to: '2026-04-01', most: integer(10) } },
  entriesAfter: { parameters: page },
  entriesReached: asSample(entriesReached(ties, reach, { read: 100, most: 10 })),
  entryLabels: { parameters: { ids } },
  entryList: { parameters: { sort: 'DISTRICT', within: 'x', most: integer(10) }, made: entryList('Place') },
  entryNames: { parameters: { ids } },
  exposures: { parameters: { ids, from: '2026-01-01' } },
  figuresAfter: { parameters: page, made: figuresAfter('Budget') },
  figuresHeld: { parameters: { id: 'x', most: integer(5) } },
  figuresOf: { parameters: { projectIds: ids } },
  fundingGroups: { parameters: funding, made: fundingGroups(false) },
  gapOf: { parameters: gapSample.parameters, made: gapSample.query },
  holdersOf: { parameters: { ids, batch: 'x', limit: integer(5) } },
  holdings: { parameters: {} },
  keepAnswer: { parameters: { id: 'x', request: 'x', answer: 'x' } },
  keepMapping: { parameters: { id: 'x', text: '{}', by: 'x', at: '2026' } },
  keptAnswer: { parameters: { id: 'x' } },
  keyById: { parameters: { id: 'x' } },
  lastChanges: { parameters: { ids, at: '2026-01-01' } },
  lastChangesOf: { parameters: { batch: 'x', limit: integer(5) } },
  lastStates: { parameters: { ids } },
  laterBatches: { parameters: { ids, batch: 'x', at: '2026' } },
  links: { parameters: { ...walkable, pairs: [ids] }, made: links(kinds) },
  listings: { parameters: { ids } },
  lockWriting: { parameters: {} },
  lookAlikes: {
    parameters: {
      rows: [{ at: integer(0), folded: ids, keys: ids, words: 'care~', decided: ids, types: null }],
      ...{ most: integer(5), reach: integer(5) },
    },
  },
  mappingFor: { parameters: { id: 'x' } },
  markUndone: { parameters: { id: 'x', by: 'y' } },
  meeting: { parameters: meeting(named, ids).parameters, made: meeting(named, ids).query },
  namesakes: { parameters: { names: ids, keys: ids, origin: 'x' } },
  neighbours: { parameters: { ...walkable, ids }, made: neighbours({ kinds }) },
  networkParts: asSample(networkParts(ties, ids, 100)),
  openBatch: { parameters: { id: 'x' } },
  openBatches: { parameters: {} },
  pairsKnown: { parameters: { pairs: [{ a: 'x', b: 'y' }] } },
  participants: sampled(participants(ids, ['Ministry'], ofSomeKind)),
  participations: { parameters: participating.parameters, made: participating.query },
  partnersOf: { parameters: { ...partnersSample.parameters, ids }, made: partnersSample.query },
  partsOfRecipients: { parameters: { pairs: [{ funderId: 'x', recipientId: 'y' }] } },
  presentIds: { parameters: { ids } },
  projectFacts: sampled(projectFacts(everything)),
  quotesOf: { parameters: { source: 'x' } },
  rekeyTies: { parameters: { ids }, made: rekeyTies(kinds) },
  recordAudit: {
    parameters: { id: 'x', at: '2026-01-01', by: 'x', action: 'MADE_KEY', keyId: null, entryIds: ids },
  },
  recordChanges: { parameters: { rows } },
  redirectedTo: { parameters: { id: 'x' } },
  redirects: { parameters: { ids } },
  removeBatch: { parameters: { id: 'x' } },
  removeContact: { parameters: { id: 'x' } },
  removeDecisions: { parameters: { ids } },
  removeEntries: { parameters: { ids } },
  removeEvidence: { parameters: { ids } },
  removeFigures: { parameters: { ids } },
  removeIdentifiers: { parameters: { rows } },
  removeNames: { parameters: { ids } },
  removeRedirects: { parameters: { ids } },
  removeTies: { parameters: { ids }, made: removeTies('FUNDS') },
  restampTies: { parameters: { ids }, made: restampTies('FUNDS') },
  restingOn: { parameters: { id: 'x', most: integer(5) } },
  restoreNodes: { parameters: { rows: [{ place: integer(0), labels: ['Name'], properties: { id: 'x' } }] } },
  restoreRelationships: {
    parameters: { rows: [{ from: integer(0), to: integer(1), type: 'UNDER', properties: { id: 'x' } }] },
  },
  restoreState: { parameters: {} },
  saveDecisions: { parameters: { rows } },
  saveEntries: { parameters: { rows } },
  saveEvidence: { parameters: { rows } },
  saveFigures: {
    parameters: { rows: rows.map(row => ({ ...row, label: 'Budget', projectId: 'x', fromId: 'x', toId: 'y' })) },
  },
  saveIdentifiers: { parameters: { rows } },
  saveNames: { parameters: { rows } },
  saveRedirects: { parameters: { rows } },
  sharedEntries: { parameters: pair },
  sharedIdentifiers: { parameters: { most: integer(5) } },
  sharesOfProjects: { parameters: { ids, sector: 'x', place: 'x' } },
  sharings: { parameters: { entries: [{ kind: 'PROJECT', id: 'x' }], stakeholders: ids, asOf: null } },
  sourcesAt: { parameters: { urls: ids } },
  sourcesOfTies: { parameters: { ids } },
  spellingsAfter: { parameters: { after: '', most: integer(5) } },
  stakeholdersAmong: { parameters: { ids } },
  stakeholdersMeeting: asSample(stakeholdersMeeting(ofSomeKind, 10)),
  stakeholdersSelected: asSample(stakeholdersSelected(ties, ofSomeKind, 10)),
  statedAmounts: { parameters: funding },
  stillWriting: { parameters: { id: 'x' } },
  storedEntries: { parameters: { ids } },
  storedFigures: { parameters: { ids } },
  storedRemarks: { parameters: { redirects: ids, decisions: ids } },
  storedTiesBetween: { parameters: { pairs: rows } },
  storedTiesById: { parameters: { ids }, made: storedTiesById(kinds) },
  supportedTwice: { parameters: {} },
  supportsOf: { parameters: { id: 'x', day: null, limit: integer(5) }, made: supportsOf(kinds) },
  takeBack: { parameters: { id: 'x', isMine: true } },
  tiedTo: { parameters: { ...walkable, ids, targets: ids }, made: tiedTo({ kinds }) },
  tiesAbove: { parameters: { ids } },
  tiesAfter: { parameters: page, made: tiesAfter('FUNDS') },
  tiesBetween: { parameters: pair },
  tiesHeld: { parameters: { id: 'x', most: integer(5) } },
  untoldTies: { parameters: { ...funding, byProject: true } },
  updateTies: { parameters: { rows }, made: updateTies('FUNDS') },
  wholeNetwork: asSample(wholeNetwork(ties, { entries: 10, ties: 10 })),
  widerEntries: { parameters: { ids } },
  writingsSoFar: { parameters: {} },
  wrongTieKeys: { parameters: {}, made: wrongTieKeys(vocabulary) },
};

const setsWhatItSought = 'sets properties from a map, which might be those that the next row is sought by';
const deletesWhatItSought = 'deletes what the next row might seek';
const looksAtEach = 'which stakeholders meet any condition is known when each was looked at';
/** Offences that a named statement holds, and why. What a write keeps waiting are the rows that it was given. */
const tolerated: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  addContact: { Eager: 'keeps one contact point waiting' },
  advanceBatch: { Eager: setsWhatItSought },
  addUsages: { Eager: 'keeps waiting what was counted in an hour' },
  allKeys: { NodeByLabelScan: 'lists the keys whole, up to a limit' },
  allNodes: { AllNodesScan: 'a backup holds all nodes' },
  allRelationships: { DirectedAllRelationshipsScan: 'a backup holds all relationships' },
  allUsages: { NodeByLabelScan: 'lists the usages whole, which dropUsages keeps few' },
  anyKey: { NodeByLabelScan: 'ends at the first key' },
  beginRestore: { NodeByLabelScan: 'there is one mark at most' },
  changeContact: { Eager: 'keeps one contact point waiting' },
  createTies: { Eager: setsWhatItSought },
  dataDate: { NodeIndexScan: 'ends at the first, which is the newest' },
  dropChanges: { Eager: setsWhatItSought },
  dropNodes: { AllNodesScan: 'takes out all nodes, some at a time' },
  dropRelationships: { DirectedAllRelationshipsScan: 'takes out all relationships, some at a time' },
  dropUsages: { NodeByLabelScan: 'sorts the usages, of which few are kept' },
  endKey: { Eager: 'keeps one key waiting' },
  endRestore: { NodeByLabelScan: 'there is one mark at most' },
  entryList: { NodeByLabelScan: 'an axis is read whole, up to a limit' },
  holdings: { AllNodesScan: 'ends at the first node', NodeByLabelScan: 'ends at the first entry' },
  lockWriting: { Eager: 'keeps one lock waiting' },
  openBatches: { NodeIndexScan: 'the index holds the batches alone that are being written' },
  projectFacts: { NodeByLabelScan: 'looks at each project, up to a limit' },
  recordChanges: { Eager: setsWhatItSought },
  removeContact: { Eager: 'keeps one contact point waiting' },
  removeDecisions: { Eager: setsWhatItSought },
  removeEntries: { Eager: setsWhatItSought },
  removeEvidence: { Eager: deletesWhatItSought },
  removeFigures: { Eager: deletesWhatItSought },
  removeIdentifiers: { Eager: deletesWhatItSought },
  removeNames: { Eager: deletesWhatItSought },
  removeRedirects: { Eager: setsWhatItSought },
  removeTies: { Eager: deletesWhatItSought },
  restoreNodes: { Eager: setsWhatItSought },
  restoreRelationships: { CartesianProduct: 'of one node and one other', Eager: setsWhatItSought },
  restoreState: { AllNodesScan: 'ends at the first node', NodeByLabelScan: 'there is one mark at most' },
  saveDecisions: { Eager: setsWhatItSought },
  saveEntries: { Eager: setsWhatItSought },
  saveEvidence: { Eager: setsWhatItSought },
  saveFigures: { Eager: setsWhatItSought },
  saveNames: { Eager: setsWhatItSought },
  saveRedirects: { CartesianProduct: 'the contact points of one entry, and another entry', Eager: setsWhatItSought },
  stakeholdersMeeting: { NodeByLabelScan: looksAtEach },
  stakeholdersSelected: { NodeByLabelScan: looksAtEach },
  statedAmounts: { DirectedRelationshipIndexScan: 'the index holds those ties alone that state an amount' },
  stillWriting: { Eager: setsWhatItSought },
  supportedTwice: {
    DirectedRelationshipTypeScan: 'what rests on two sources is known when all evidence was looked at',
  },
  takeBack: { Eager: 'keeps one batch waiting' },
  updateTies: { Eager: setsWhatItSought },
  wrongTieKeys: { DirectedUnionRelationshipTypesScan: 'the doctor looks at each tie' },
  wholeNetwork: {
    NodeByLabelScan: 'measures the whole network, up to its bounds',
  },
};

describe('named statements', async () => {
  /** The composer's own files make the statements of steps. */
  const composer = ['compose.ts', 'pages.ts', 'steps.ts', 'walks.ts', 'where.ts'];
  const files = readdirSync('src/cypher').filter(file => !composer.includes(file));
  const modules = await Promise.all(files.map(file => import(`../../src/cypher/${basename(file, '.ts')}.ts`)));
  const named = modules.flatMap(module => Object.entries<Partial<Query<never, unknown>> | (() => unknown)>(module));
  const statements = named.filter(([, value]) => typeof value === 'function' || Object.hasOwn(Object(value), 'text'));

  test('are all known here', () => {
    expect(statements.map(([name]) => name).sort()).toEqual(Object.keys(samples).sort());
    expect(Object.keys(tolerated).filter(name => !(name in samples))).toEqual([]);
  });

  test.each(statements.map(([name, value]) => ({ name, value })))(
    '$name reads through indexes, or says why not',
    async ({ name, value }) => {
      const { made = value, parameters = {} } = samples[name] ?? {};
      const { text } = made as Query<never, unknown>;
      const found = offences(await planOf(driver, { name, text, parameters }));
      expect(found.sort()).toEqual(Object.keys(tolerated[name] ?? {}).sort());
    },
  );
});
