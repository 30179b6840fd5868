import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commit } from '../../src/imports/commit.ts';
import { importSheets } from '../../src/imports/import.ts';
import type { Step } from '../../src/imports/steps.ts';
import { undoBatch } from '../../src/imports/undo.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { content as contentOf } from '../support/content.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations } from '../support/directory.ts';
import { smallWorkbook, workbook } from '../support/workbook.ts';

const { vocabulary } = declarations;
const { database } = testDatabase();
const who = { by: 'Rudo', reason: 'a slip' };
const bringIn = (sheets: Record<string, string>, origin = 'seed') =>
  importSheets(database, vocabulary, workbook(sheets), { origin, ...who });

const content = () => contentOf(database);

beforeAll(() => migrate(database, vocabulary));
beforeEach(() => emptyGraph(database));

describe('undoing a batch', () => {
  test('an import into an empty directory leaves it empty', async () => {
    const { batchId } = await bringIn(smallWorkbook);
    await undoBatch(database, vocabulary, batchId ?? '', who);
    expect(await content()).toEqual([]);
  });

  test('an undo can be undone, and the same import afterwards changes nothing', async () => {
    const { batchId } = await bringIn(smallWorkbook);
    const before = await content();
    const undo = await undoBatch(database, vocabulary, batchId ?? '', who);
    await undoBatch(database, vocabulary, undo.batchId ?? '', who);
    expect(await content()).toEqual(before);
    expect((await bringIn(smallWorkbook)).counts).toMatchObject({ unchanged: 18 });
  });

  test('what was undone comes in again with the same ids', async () => {
    const { batchId } = await bringIn(smallWorkbook);
    const before = await content();
    await undoBatch(database, vocabulary, batchId ?? '', who);
    await bringIn(smallWorkbook);
    expect(await content()).toEqual(before);
  });

  test('is refused while something later rests on it, which is named', async () => {
    const first = await bringIn(smallWorkbook);
    const before = await content();
    const second = await bringIn(
      {
        ties: 'id,kind,from,to,role,confidence,source\n,MEMBER_OF,iom-zimbabwe,iom,observer,CONFIRMED,page-1',
        stakeholders:
          'id,type,name,source,url\niom,Organisation,International Organization for Migration,page-1,https://www.iom.int',
      },
      'form',
    );
    const after = await content();
    const error = await undoBatch(database, vocabulary, first.batchId ?? '', who).catch(caught => caught);
    expect(error).toMatchObject({ code: 'BLOCKED' });
    expect(error.message).toContain('iom: Rudo changed it on ');
    expect(error.message).toMatch(/iom-zimbabwe: member-of-\w+ rests on it \(Rudo, .*: a slip\)/);
    expect(new Set(error.extensions.by.map((each: { batch: string }) => each.batch))).toEqual(
      new Set([second.batchId]),
    );
    expect(await content()).toEqual(after);
    await undoBatch(database, vocabulary, second.batchId ?? '', who);
    expect(await content()).toEqual(before);
    await undoBatch(database, vocabulary, first.batchId ?? '', who);
    expect(await content()).toEqual([]);
  });

  test('is refused twice, and for a batch that nobody knows', async () => {
    const { batchId } = await bringIn(smallWorkbook);
    await undoBatch(database, vocabulary, batchId ?? '', who);
    await expect(undoBatch(database, vocabulary, batchId ?? '', who)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(undoBatch(database, vocabulary, 'batch-0', who)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('leads back over several changes to one thing, to what was there before the first', async () => {
    const page = (name: string) => new Map(Object.entries({ type: 'Source', kind: 'WEB_PAGE', name }));
    const twice: Step[] = [
      { subject: 'ENTRY', id: 'page-9', before: null, after: page('A page') },
      { subject: 'ENTRY', id: 'page-9', before: page('A page'), after: page('The page') },
    ];
    const batch = { id: 'batch-twice', origin: 'test', at: '2026-01-01T00:00:00.000Z', ...who };
    await commit(database, vocabulary, async () => ({ steps: twice }), { batch });
    await undoBatch(database, vocabulary, 'batch-twice', who);
    expect(await content()).toEqual([]);
  });
});
