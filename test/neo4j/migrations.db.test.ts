import { beforeAll, describe, expect, it } from 'vitest';
import { wrongTieKeys } from '../../src/cypher/directory.ts';
import { graphSchema, migrate } from '../../src/neo4j/migrations.ts';
import { defineQuery } from '../../src/neo4j/query.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations } from '../support/directory.ts';
import { writeGraph } from '../support/graph.ts';

const { vocabulary } = declarations;

const indexes = defineQuery<object, { name: string; type: string; state: string; on: string[]; columns: string[] }>(
  'indexes',
  'SHOW INDEXES YIELD name, type, state, labelsOrTypes AS on, properties AS columns RETURN *',
);

const { database } = testDatabase();
const columnsOn = async (label: string) =>
  (await database.read(indexes, {})).filter(({ on }) => on?.includes(label)).map(({ columns }) => columns.join(','));

describe('migrate', () => {
  beforeAll(() => migrate(database, vocabulary));

  it('creates every constraint and index, ready for use', async () => {
    const present = await database.read(indexes, {});
    const online = present.filter(({ state }) => state === 'ONLINE').map(({ name }) => name);
    expect(online).toEqual(expect.arrayContaining(graphSchema(vocabulary).map(({ name }) => name)));
    const text = present.find(({ type }) => type === 'FULLTEXT');
    expect(text).toMatchObject({ on: ['Name'], columns: ['text'] });
  });

  it('orders every listed type by name and id, without an index on the name alone', async () => {
    for (const label of ['Stakeholder', ...vocabulary.entryTypes]) {
      const columns = await columnsOn(label);
      expect(columns).toContain('sortName,id');
      expect(columns).not.toContain('sortName');
    }
  });

  it('makes the id of each kind of tie unique', async () => {
    const [kind] = [...vocabulary.tieKinds.keys()];
    const twice = defineQuery('twice', `UNWIND [1, 2] AS n CREATE (:Probe)-[:${kind} {id: 'same'}]->(:Probe)`);
    await expect(database.command(twice)).rejects.toThrowError(/already exists/);
  });

  it('brings back what is missing, and leaves the rest', async () => {
    await database.command(defineQuery('drop', 'DROP INDEX range_Place_pcode'));
    expect(await columnsOn('Place')).not.toContain('pcode');
    await migrate(database, vocabulary);
    expect(await columnsOn('Place')).toContain('pcode');
  });

  it('gives ties the keys that a graph of before lacks, and mends those that a fill left half done', async () => {
    await emptyGraph(database);
    const entries = ['Örebro', 'Aid'].map((name, index) => ({ type: 'Donor', id: `donor-${index}`, name }));
    const ties = ['a', 'b', 'c'].map(id => ({ kind: 'PARTNERS_WITH', from: 'donor-0', to: 'donor-1', id }));
    await writeGraph(database, vocabulary, { entries, ties });
    const wrong = () => database.read(wrongTieKeys(vocabulary), {});
    await database.command(defineQuery('old', "MATCH ()-[tie {id: 'a'}]->() REMOVE tie.fromSort, tie.toSort"));
    await database.command(defineQuery('stale', "MATCH ()-[tie {id: 'b'}]->() SET tie.fromSort = 'oslo'"));
    expect(await wrong()).toEqual([{ count: 2 }]);
    await migrate(database, vocabulary);
    expect(await wrong()).toEqual([{ count: 2 }]);
    await database.command(defineQuery('drop', 'DROP INDEX range_PARTNERS_WITH_fromId_toSort_toId'));
    await migrate(database, vocabulary);
    expect(await wrong()).toEqual([{ count: 0 }]);
    expect(await columnsOn('PARTNERS_WITH')).toContain('fromId,toSort,toId');
    await emptyGraph(database);
  });

  it('asks once and writes nothing when all is there', async () => {
    const statements: string[] = [];
    const watched = {
      ...database,
      read: ((query, parameters) => {
        statements.push(query.name);
        return database.read(query, parameters);
      }) as typeof database.read,
      command: async (query: { name: string }) => void statements.push(query.name),
    };
    await migrate(watched, vocabulary);
    expect(statements).toEqual(['presentIndexes']);
  });
});
