import { beforeAll, describe, expect, it } from 'vitest';
import { readSheetFolder } from '../../src/imports/csv.ts';
import { importSheets } from '../../src/imports/import.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations } from '../support/directory.ts';

const { vocabulary } = declarations;

const { database } = testDatabase();

describe('the seed', () => {
  beforeAll(async () => {
    await emptyGraph(database);
    await migrate(database, vocabulary);
  });

  it('comes in whole, and changes nothing when it comes in again', async () => {
    const sheets = await readSheetFolder('seed');
    const read = sheets.flatMap(({ rows }) => rows.filter(({ cells }) => cells.some(cell => cell.trim()))).length;
    const bringIn = () => importSheets(database, vocabulary, sheets, { origin: 'seed', by: 'seed', reason: 'test' });
    expect(read).toBeGreaterThan(500);
    expect((await bringIn()).counts).toMatchObject({ creates: read, updates: 0, unchanged: 0, conflicts: 0 });
    expect((await bringIn()).counts).toMatchObject({ creates: 0, updates: 0, unchanged: read, conflicts: 0 });
  }, 120_000);
});
