import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tieId } from '../../src/domain/ids.ts';
import { importSheets } from '../../src/imports/import.ts';
import { formatReport } from '../../src/imports/report.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { defineQuery } from '../../src/neo4j/query.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations } from '../support/directory.ts';
import { smallWorkbook, workbook } from '../support/workbook.ts';

const { vocabulary } = declarations;

const { database } = testDatabase();
const seed = { origin: 'seed', by: 'seed', reason: 'the directory’s starting content' };
const bringIn = (sheets: Record<string, string>) => importSheets(database, vocabulary, workbook(sheets), seed);

const rows = <Row>(text: string) => database.read(defineQuery<object, Row>('rows', text), {});
const entry = async (id: string) =>
  (
    await rows<{ entry: Record<string, unknown> }>(
      `MATCH (entry:Entry {id: '${id}'}) RETURN properties(entry) AS entry`,
    )
  )[0]?.entry;
const everything = () =>
  rows<{ nodes: number; ties: number; batches: number }>(
    'RETURN COUNT { (:!Lock) } AS nodes, COUNT { ()-->() } AS ties, COUNT { (:Batch) } AS batches',
  );
/** What a person does in the directory: past the pipeline, so that the seed's last word differs from the graph. */
const edit = (text: string) => database.command(defineQuery('edit', text));

const partOf = { kind: 'PART_OF', from: 'iom-zimbabwe', to: 'iom', role: null, since: '1985' };
const with_ = (sheet: keyof typeof smallWorkbook, from: string, to: string) => {
  const changed = smallWorkbook[sheet].replace(from, to);
  if (changed === smallWorkbook[sheet]) throw new Error(`'${from}' is not in ${sheet}`);
  return { ...smallWorkbook, [sheet]: changed };
};

beforeAll(() => migrate(database, vocabulary));
beforeEach(() => emptyGraph(database));

describe('a first import', () => {
  it('counts every row as created', async () => {
    const report = await bringIn(smallWorkbook);
    expect(report).toMatchObject({ rows: 18, counts: { creates: 18, updates: 0, unchanged: 0, conflicts: 0 } });
    expect(formatReport(report)).toBe(
      `18 rows: 18 created, 0 updated, 0 unchanged, 0 in conflict.\nRecorded as ${report.batchId}.`,
    );
  });

  it('writes entries with their labels, properties and computed days', async () => {
    await bringIn(smallWorkbook);
    expect(
      await rows(`MATCH (entry:Entry {id: 'iom-zimbabwe'}) UNWIND labels(entry) AS label RETURN label ORDER BY label`),
    ).toEqual(['Entry', 'IomOffice', 'Stakeholder'].map(label => ({ label })));
    expect(await entry('iom-zimbabwe')).toMatchObject({
      name: 'IOM Zimbabwe',
      sortName: 'iom zimbabwe',
      level: 'COUNTRY_OFFICE',
      established: '1985',
      sinceEarliest: '1985-01-01',
      sinceLatest: '1985-12-31',
      untilEarliest: '0000-01-01',
      untilLatest: '9999-12-31',
      updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
    expect(await entry('iom')).toMatchObject({ organisationType: 'MULTILATERAL', acronym: 'IOM' });
    expect(await entry('pmgz')).toMatchObject({
      plannedStart: '2018',
      sinceLatest: '2018-12-31',
      untilEarliest: '2022-01-01',
    });
    expect(await entry('training')).toMatchObject({ attendancePeople: 52, untilLatest: '2020-02-06' });
    expect(await entry('zimbabwe')).toMatchObject({ latitude: -19, longitude: 29.15, pcode: 'ZW' });
    expect(await rows('MATCH (e:Event) RETURN e.attendancePeople IS :: INTEGER AS whole')).toEqual([{ whole: true }]);
  });

  it('keeps every spelling with who published it', async () => {
    await bringIn(smallWorkbook);
    const names = await rows(
      `MATCH (:Entry {id: 'iom'})-[:HAS_NAME]->(n) RETURN n.text AS text, n.kind AS kind, n.language AS language, n.sourceId AS source,
         n.timesPublished AS times, n.folded AS folded ORDER BY text`,
    );
    expect(names).toEqual([
      { text: 'IOM', kind: 'ACRONYM', language: null, source: 'page-1', times: 1, folded: 'iom' },
      {
        ...{ text: 'International Organization for Migration', kind: 'OFFICIAL', language: null, source: 'page-1' },
        ...{ times: 1, folded: 'international organization for migration' },
      },
      { text: 'OIM', kind: 'ACRONYM', language: 'fr', source: 'page-2', times: 3, folded: 'oim' },
    ]);
    expect(
      await rows(`MATCH (:Entry {id: 'iom-zimbabwe'})-[:HAS_NAME]->(n) RETURN n.text AS text, n.kind AS kind`),
    ).toEqual([{ text: 'IOM Zimbabwe', kind: 'SHORT' }]);
  });

  it('lets entries share an identifier', async () => {
    await bringIn(smallWorkbook);
    expect(
      await rows(
        'MATCH (i:Identifier)<-[:IDENTIFIED_BY]-(e) WITH i, e ORDER BY e.id RETURN i.key AS key, i.scheme AS scheme, i.value AS value, collect(e.id) AS ids ORDER BY key',
      ),
    ).toEqual([
      { key: 'GB-COH:1', scheme: 'GB-COH', value: '1', ids: ['iom'] },
      { key: 'XM-DAC:47066', scheme: 'XM-DAC', value: '47066', ids: ['iom', 'iom-zimbabwe'] },
    ]);
  });

  it('writes ties with their bounds, money and batch, undirected ones from the smaller id', async () => {
    const { batchId } = await bringIn(smallWorkbook);
    const [implemented] = await rows<{ tie: object }>(
      'MATCH (:IomOffice)-[tie:IMPLEMENTS]->(:Project) RETURN properties(tie) AS tie',
    );
    expect(implemented?.tie).toEqual({
      id: tieId({ kind: 'IMPLEMENTS', from: 'iom-zimbabwe', to: 'pmgz', role: 'lead', since: null }),
      fromId: 'iom-zimbabwe',
      toId: 'pmgz',
      fromSort: 'iom zimbabwe',
      toSort: 'promoting migration governance',
      role: 'lead',
      sinceEarliest: '0000-01-01',
      sinceLatest: '9999-12-31',
      untilEarliest: '0000-01-01',
      untilLatest: '9999-12-31',
      amount: 123_450,
      currency: 'USD',
      note: 'as reported',
      confidence: 'PROBABLE',
      recordedAt: expect.any(String),
      recordedBy: 'seed',
      batchId,
    });
    expect(await rows('MATCH (a)-[t:PARTNERS_WITH]->(b) RETURN a.id AS a, b.id AS b, t.fromId AS fromId')).toEqual([
      { a: 'home-affairs', b: 'iom-zimbabwe', fromId: 'home-affairs' },
    ]);
    expect(await rows('MATCH ()-[t:PART_OF]->() RETURN t.until AS until, t.untilEarliest AS untilEarliest')).toEqual([
      { until: '..', untilEarliest: '9999-12-31' },
    ]);
  });

  it('hangs evidence on what it supports: an entry, one of its fields, or a tie at its start', async () => {
    await bringIn(smallWorkbook);
    const supports = (subject: string) =>
      rows(
        `MATCH (s:Source)-[r:SUPPORTS]->(e) WHERE r.subjectId = '${subject}' AND r.sourceId = s.id
           RETURN s.id AS source, r.field AS field, r.quote AS quote, e.id AS entry ORDER BY source, field IS NOT NULL`,
      );
    expect(await supports(tieId(partOf))).toEqual([
      { source: 'page-1', field: null, quote: 'IOM Zimbabwe', entry: 'iom-zimbabwe' },
      { source: 'page-2', field: null, quote: 'IOM’s office', entry: 'iom-zimbabwe' },
    ]);
    expect(await supports('iom')).toEqual([
      { source: 'page-1', field: null, quote: 'IOM is', entry: 'iom' },
      { source: 'page-1', field: 'countries', quote: 'over 100 countries', entry: 'iom' },
      { source: 'page-2', field: 'countries', quote: '171 countries', entry: 'iom' },
    ]);
  });

  it('records a batch with a change for each entry and tie', async () => {
    const { batchId } = await bringIn(smallWorkbook);
    expect(await rows('MATCH (b:Batch) RETURN b.id AS id, b.origin AS origin, b.by AS by, b.reason AS reason')).toEqual(
      [{ id: batchId, ...seed }],
    );
    const changes = await rows<{ id: string; action: string; before: null; after: string }>(
      'MATCH (c:Change)-[:IN_BATCH]->(:Batch) RETURN c.subjectId AS id, c.action AS action, c.before AS before, c.after AS after',
    );
    expect(changes).toHaveLength(13);
    const harare = changes.find(({ id }) => id === 'harare');
    expect({ ...harare, after: JSON.parse(harare?.after ?? '') }).toEqual({
      id: 'harare',
      action: 'CREATE',
      before: null,
      after: {
        type: 'Place',
        name: 'Harare',
        level: 'TOWN',
        names: [
          {
            text: 'Harare',
            sourceId: 'page-1',
            kind: 'OFFICIAL',
            language: null,
            since: null,
            until: null,
            timesPublished: 1,
          },
        ],
        evidence: [{ sourceId: 'page-1', field: null, quote: null, locator: null }],
      },
    });
  });
});

describe('a second import', () => {
  it('of the same sheets changes nothing and writes nothing', async () => {
    await bringIn(smallWorkbook);
    const [before, revision] = [await everything(), await database.revision()];
    expect(await bringIn(smallWorkbook)).toMatchObject({
      batchId: null,
      counts: { creates: 0, updates: 0, unchanged: 18, conflicts: 0 },
    });
    expect(await everything()).toEqual(before);
    expect(await database.revision()).toBe(revision);
  });

  it('needs no more statements for more rows', async () => {
    const statements: string[] = [];
    const watched = {
      ...database,
      read: ((query, parameters) => {
        statements.push(query.name);
        return database.read(query, parameters);
      }) as typeof database.read,
    };
    const places = Array.from({ length: 50 }, (_, at) => `place-${at},Place ${at},TOWN,,,,page-1`).join('\n');
    const ties = Array.from({ length: 50 }, (_, at) => `,LOCATED_IN,place-${at},zimbabwe,,,,,,CONFIRMED,,page-1,`).join(
      '\n',
    );
    const many = {
      ...smallWorkbook,
      places: `${smallWorkbook.places}\n${places}`,
      ties: `${smallWorkbook.ties}\n${ties}`,
    };
    for (const sheets of [smallWorkbook, many]) {
      await bringIn(sheets);
      statements.length = 0;
      const { counts, rows } = await importSheets(watched, vocabulary, workbook(sheets), seed);
      expect(counts.unchanged).toBe(rows);
      expect(statements).toEqual([
        'writingsSoFar',
        'presentIds',
        'changesTo',
        'storedTiesBetween',
        'storedEntries',
        'tiesAbove',
      ]);
    }
  });

  it('updates field by field what the file changed', async () => {
    await bringIn(smallWorkbook);
    const sheets = {
      ...with_('projects', '2018,2022', '2018,2023'),
      ...{ ties: smallWorkbook.ties.replace('1234.5', '2000') },
    };
    const report = await bringIn(sheets);
    expect(report.counts).toMatchObject({ creates: 0, updates: 2, unchanged: 16, conflicts: 0 });
    expect(report.updates.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['end', '2022', '2023'],
      ['amount', 123_450, 200_000],
    ]);
    expect(formatReport(report)).toContain("pmgz end, sheet projects, row 2: '2022' → '2023'");
    expect(await entry('pmgz')).toMatchObject({ end: '2023', untilLatest: '2023-12-31' });
    expect(await rows('MATCH ()-[t:IMPLEMENTS]->() RETURN t.amount AS amount, t.batchId AS batch')).toEqual([
      { amount: 200_000, batch: report.batchId },
    ]);
    expect((await bringIn(sheets)).counts.unchanged).toBe(18);
  });

  it('takes away what the file emptied, and what one of its cells no longer says; a former name stays as one', async () => {
    await bringIn(smallWorkbook);
    const sheets = {
      ...with_('stakeholders', 'XM-DAC:47066|GB-COH:1', 'XM-DAC:47066'),
      projects: smallWorkbook.projects.replace('P1', '').replace(',PMGZ', ',the project'),
      places: smallWorkbook.places.replace('harare,Harare', 'harare,City of Harare'),
    };
    await bringIn(sheets);
    expect(await entry('pmgz')).not.toHaveProperty('code');
    expect(await rows('MATCH (i:Identifier) RETURN i.key AS key')).toEqual([{ key: 'XM-DAC:47066' }]);
    expect(await rows("MATCH ()-[r:SUPPORTS {subjectId: 'pmgz'}]->() RETURN r.quote AS quote")).toEqual([
      { quote: 'the project' },
    ]);
    expect(
      await rows("MATCH (:Entry {id: 'harare'})-[:HAS_NAME]->(n) RETURN n.text AS text, n.kind AS kind ORDER BY text"),
    ).toEqual([
      { text: 'City of Harare', kind: 'OFFICIAL' },
      { text: 'Harare', kind: 'PREVIOUS' },
    ]);
    expect((await bringIn(sheets)).counts.unchanged).toBe(18);
  });

  it('retracts nothing for rows that are missing', async () => {
    await bringIn(smallWorkbook);
    const before = await everything();
    const { places: _, evidence: __, names: ___, ...fewer } = smallWorkbook;
    const ties = smallWorkbook.ties.split('\n').slice(0, 4).join('\n');
    expect((await bringIn({ ...fewer, ties })).counts).toMatchObject({ updates: 0, conflicts: 0 });
    expect(await everything()).toEqual(before);
  });

  it('adds to entries of which only another sheet speaks', async () => {
    await bringIn(smallWorkbook);
    const report = await bringIn({ names: 'entry,text,kind,source\nharare,Salisbury,PREVIOUS,page-2' });
    expect(report.counts).toMatchObject({ creates: 0, updates: 1, unchanged: 0, conflicts: 0 });
    expect(await rows("MATCH (:Place {id: 'harare'})-[:HAS_NAME]->(n) RETURN n.text AS text ORDER BY text")).toEqual([
      { text: 'Harare' },
      { text: 'Salisbury' },
    ]);
  });

  it('edits the tie whose id a row gives, its ends included', async () => {
    await bringIn(smallWorkbook);
    const id = tieId(partOf);
    const ties = `id,kind,from,to,since,confidence,source,quote\n${id},PART_OF,iom-zimbabwe,home-affairs,1986,CONFIRMED,page-1,IOM Zimbabwe`;
    const report = await bringIn({ ties });
    expect(report.updates.map(({ field }) => field)).toEqual(['to', 'since']);
    expect(
      await rows(
        'MATCH (a)-[t:PART_OF]->(b) RETURN t.id AS id, a.id AS a, b.id AS b, t.toId AS toId, t.since AS since',
      ),
    ).toEqual([{ id, a: 'iom-zimbabwe', b: 'home-affairs', toId: 'home-affairs', since: '1986' }]);
    expect(await rows(`MATCH ()-[r:SUPPORTS {subjectId: '${id}'}]->(e) RETURN DISTINCT e.id AS id`)).toEqual([
      { id: 'iom-zimbabwe' },
    ]);
  });
});

describe('what a person changed since', () => {
  beforeEach(() => bringIn(smallWorkbook));

  it('stays, and is reported as a conflict each time', async () => {
    await edit("MATCH (e:Entry {id: 'pmgz'}) SET e.end = '2024'");
    const sheets = with_('projects', '2018,2022', '2019,2022');
    for (const updates of [['plannedStart'], []]) {
      const report = await bringIn(sheets);
      expect(report.counts).toMatchObject({ creates: 0, updates: 0, unchanged: 17, conflicts: 1 });
      expect(report.updates.map(({ field }) => field)).toEqual(updates);
      expect(report.conflicts).toEqual([
        {
          id: 'pmgz',
          field: 'end',
          before: '2024',
          after: '2022',
          rows: [{ sheet: 'projects', row: 2 }],
          reason: 'CHANGED_SINCE',
        },
      ]);
      expect(formatReport(report)).toContain(
        "pmgz end, sheet projects, row 2: the directory has '2024', the file '2022'; the directory's stays",
      );
    }
    expect(await entry('pmgz')).toMatchObject({ plannedStart: '2019', end: '2024', untilLatest: '2024-12-31' });
  });

  it('is no conflict where the file now says the same', async () => {
    await edit("MATCH (e:Entry {id: 'pmgz'}) SET e.end = '2024'");
    expect((await bringIn(with_('projects', '2022', '2024'))).counts).toMatchObject({ unchanged: 18, conflicts: 0 });
  });

  it('is no conflict where the file says nothing, or where it is a further name', async () => {
    await edit(
      "MATCH (e:Entry {id: 'pmgz'}) SET e.status = 'CLOSED' CREATE (e)-[:HAS_NAME]->(:Name {id: 'n', text: 'PMGZ', kind: 'ACRONYM', timesPublished: 1})",
    );
    expect((await bringIn(smallWorkbook)).counts).toMatchObject({ unchanged: 18, conflicts: 0 });
    expect(await entry('pmgz')).toMatchObject({ status: 'CLOSED' });
  });

  it('stays in a tie too, also where it is what tells the tie from others', async () => {
    await edit(
      "MATCH ()-[t:PART_OF]->() SET t.since = '1986', t.sinceEarliest = '1986-01-01', t.sinceLatest = '1986-12-31'",
    );
    const report = await bringIn(smallWorkbook);
    expect(report.counts).toMatchObject({ creates: 0, conflicts: 1 });
    expect(report.conflicts).toMatchObject([{ id: tieId(partOf), field: 'since', before: '1986', after: '1985' }]);
    expect(await rows('MATCH ()-[t:PART_OF]->() RETURN t.since AS since')).toEqual([{ since: '1986' }]);
  });

  it('stays removed: a tie, a name, an entry with all that hung on it', async () => {
    await edit(
      'MATCH ()-[t:PART_OF]->() DELETE t WITH DISTINCT t.id AS id MATCH ()-[r:SUPPORTS {subjectId: id}]->() DELETE r',
    ).catch(() => edit('MATCH ()-[t:PART_OF]->() DELETE t'));
    await edit("MATCH (n:Name {text: 'OIM'}) DETACH DELETE n");
    await edit("MATCH (e:Entry {id: 'harare'}) DETACH DELETE e");
    const before = await everything();
    const report = await bringIn(smallWorkbook);
    expect(report.counts).toMatchObject({ creates: 0, updates: 0, unchanged: 13, conflicts: 5 });
    expect(report.conflicts.map(({ id, reason }) => [id, reason])).toEqual([
      ['iom', 'REMOVED_SINCE'],
      ['harare', 'REMOVED_SINCE'],
      [tieId(partOf), 'REMOVED_SINCE'],
      [tieId({ kind: 'LOCATED_IN', from: 'harare', to: 'zimbabwe', role: null, since: null }), 'REMOVED_SINCE'],
    ]);
    expect(await everything()).toEqual(before);
    expect(formatReport(report)).toContain(
      'harare, sheet places, row 3: removed since it was brought in; stays removed',
    );
  });

  it('stays where another hand had made the entry before the file knew it', async () => {
    await edit("CREATE (:Entry:Policy {id: 'diaspora-policy', name: 'Diaspora Policy', kind: 'POLICY'})");
    const report = await bringIn({
      policies: 'id,name,kind,adopted,source\ndiaspora-policy,National Diaspora Policy,POLICY,2016,page-2',
    });
    expect(report.conflicts.map(({ field }) => field)).toEqual(['name']);
    expect(await entry('diaspora-policy')).toMatchObject({ name: 'Diaspora Policy', adopted: '2016' });
  });
});

describe('an import that has problems', () => {
  it('is refused whole, with all of them, and writes nothing', async () => {
    const sheets = {
      ...with_('projects', '2018', '31/02/2020'),
      events: smallWorkbook.events.replace('page-2', 'page-9'),
    };
    await expect(bringIn(sheets)).rejects.toMatchObject({
      code: 'BAD_SHEET',
      message: [
        "sheet projects, row 2, column planned_start: '31/02/2020' is not a day; write 2020-02-28, or 2020-02 if only the month is known",
        "sheet events, row 2, column source: no entry has the id 'page-9'; write page-1, or add a row for it",
      ].join('\n'),
      extensions: {
        problems: [
          { sheet: 'projects', row: 2 },
          { sheet: 'events', row: 2 },
        ],
      },
    });
    expect(await everything()).toEqual([{ nodes: 0, ties: 0, batches: 0 }]);
  });

  it('may refer to what the graph holds already', async () => {
    await bringIn(smallWorkbook);
    const ties = (from: string) => `kind,from,to,confidence,source\nPART_OF,${from},iom-zimbabwe,CONFIRMED,page-1`;
    expect((await bringIn({ ties: ties('home-affairs') })).counts.creates).toBe(1);
    await expect(bringIn({ ties: ties('iom') })).rejects.toMatchObject({
      message:
        'sheet ties, row 2, column to: iom → iom-zimbabwe → iom goes round in a circle; correct one of these PART_OF ties',
    });
    await expect(bringIn({ ties: ties('harare') })).rejects.toThrowError(/PART_OF cannot lead from Place to IomOffice/);
    await expect(bringIn({ projects: 'id,name,source\niom,IOM,page-1' })).rejects.toThrowError(
      /'iom' is taken by one of type Organisation; give this Project an id of its own/,
    );
  });

  it('leaves nothing behind when the graph refuses a row half-way', async () => {
    const nobodysTie = tieId({ kind: 'LOCATED_IN', from: 'harare', to: 'zimbabwe', role: null, since: null });
    await edit(`CREATE (:Probe)-[:LOCATED_IN {id: '${nobodysTie}'}]->(:Probe)`);
    const before = await everything();
    await expect(bringIn(smallWorkbook)).rejects.toThrowError(/already exists/);
    expect(await everything()).toEqual(before);
  });
});

describe('the id of a tie', () => {
  it('grows longer where a shorter one was given to another tie', async () => {
    await bringIn({ ...smallWorkbook, ties: 'kind,from,to,confidence,source' });
    const short = tieId(partOf);
    await edit(
      `CREATE (:Change {id: 'c', subjectId: '${short}', origin: 'staff', action: 'CREATE', after: '{}', at: '2026-01-01T00:00:00Z'})`,
    );
    await bringIn(smallWorkbook);
    const [tie] = await rows<{ id: string }>('MATCH ()-[t:PART_OF]->() RETURN t.id AS id');
    expect(tie?.id).toBe(tieId(partOf, 20));
    expect((await bringIn(smallWorkbook)).counts.unchanged).toBe(18);
  });
});

describe('two imports at once', () => {
  it('do not double anything', async () => {
    const reports = await Promise.all([bringIn(smallWorkbook), bringIn(smallWorkbook)]);
    expect(reports.map(({ counts }) => counts.creates + counts.unchanged)).toEqual([18, 18]);
    expect(reports.filter(({ batchId }) => batchId)).toHaveLength(1);
    expect(await everything()).toMatchObject([{ batches: 1 }]);
  });
});
