import { copyFile, mkdtemp, readFile as readBytes, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { addKey, listKeys } from '../../src/access/keys.ts';
import { viewerAs } from '../../src/access/viewer.ts';
import { backUp } from '../../src/imports/backup/backup.ts';
import { readFile } from '../../src/imports/backup/file.ts';
import { refuseHalfRestored, restore } from '../../src/imports/backup/restore.ts';
import { exportSheets } from '../../src/imports/export.ts';
import { importSheets } from '../../src/imports/import.ts';
import { undoBatch } from '../../src/imports/undo.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { type Database, defineQuery } from '../../src/neo4j/query.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations, directoryOver } from '../support/directory.ts';
import { smallWorkbook, workbook } from '../support/workbook.ts';

const { vocabulary } = declarations;
const { database } = testDatabase();
let folder = '';
let path = '';
beforeAll(async () => {
  await migrate(database, vocabulary);
  folder = await mkdtemp(join(inject('throwaway'), 'backup-'));
  path = join(folder, 'directory.backup');
});

/** Has a statement run that no named one of the product's is. */
const run = (text: string) => database.command(defineQuery('test', text));
const small = () => run("CREATE (:Entry:Theme {id: 'a', name: 'A'})-[:UNDER {id: 't'}]->(:Entry:Theme {id: 'b'})");
const holdings = () =>
  database.read(defineQuery<object, { count: number }>('count', 'MATCH (node) RETURN count(node) AS count'), {});

const who = { by: 'Rudo', reason: 'a slip' };
const bringIn = (sheets: Readonly<Record<string, string>>) =>
  importSheets(database, vocabulary, workbook(sheets), { origin: 'form', ...who });
const editor = directoryOver(database, viewerAs({ role: 'EDITOR', via: 'KEY', name: 'Rudo' }));

test('a restored directory is the same to the letter: its export, its log, its keys, and another backup', async () => {
  await emptyGraph(database);
  await bringIn(smallWorkbook);
  const stakeholder = 'id,type,name,source,url\niom,Organisation,International Organization for Migration,page-1';
  const edit = await bringIn({ stakeholders: `${stakeholder},https://www.iom.int` });
  const slip = await bringIn({ places: 'id,name,level,source\nmutare,Mutare,TOWN,page-1' });
  await undoBatch(database, vocabulary, slip.batchId ?? '', who);
  await addKey(database, 'secret', { name: 'Rudo', role: 'ADMIN', questions: ['funding'], expires: null }, 'local');
  const before = await told();

  const backup = await backUp(database, path, '1.2.3');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readFile(path)).toEqual(backup);
  expect(backup).toMatchObject({ product: '1.2.3', sum: { labels: { Key: 1, Audit: 1, Batch: 4 } } });

  await emptyGraph(database);
  expect(await restore(database, path)).toEqual(backup);
  expect(await told()).toEqual(before);
  expect((await backUp(database, join(folder, 'again.backup'), '1.2.3')).sum).toEqual(backup.sum);
  expect((await undoBatch(database, vocabulary, edit.batchId ?? '', who)).steps).toHaveLength(1);
});

/** The export, the history of an entry, and the keys. */
async function told() {
  const { mark, sheets } = await exportSheets(database, vocabulary);
  const { data, errors } = await editor.ask(history);
  expect(errors).toBeUndefined();
  return { exportedAt: mark.exportedAt, sheets, history: data, keys: await listKeys(database) };
}
const history =
  '{ entry(by: { id: "iom" }) { ... on Stakeholder { history { nodes { id at by fields { field before after } } } } } }';

describe('a backup', () => {
  beforeEach(() => emptyGraph(database));

  test('keeps whole numbers, fractions, choices and lists what they are', async () => {
    const kept = "{id: 'x', whole: 5, half: 2.5, even: 5.0, none: [], some: [1, 2], parts: [0.5, 1.0], yes: true}";
    await run(`CREATE (:Place ${kept})-[:UNDER {id: 'y', share: 100.0}]->(:Place {id: 'z'})`);
    await backUp(database, path, '1');
    await emptyGraph(database);
    await restore(database, path);
    const types = defineQuery<object, { types: string[] }>(
      'types',
      `MATCH (x {id: 'x'})-[tie:UNDER]->() RETURN [key IN ['whole', 'half', 'even', 'some', 'parts', 'yes'] | valueType(x[key])] + [toString(x.even), valueType(tie.share)] AS types`,
    );
    expect((await database.read(types, {}))[0]?.types.map(type => type.replaceAll(' NOT NULL', ''))).toEqual([
      'INTEGER',
      'FLOAT',
      'FLOAT',
      'LIST<INTEGER>',
      'LIST<FLOAT>',
      'BOOLEAN',
      '5.0',
      'FLOAT',
    ]);
  });

  test.each(["date('2020-02-06')", 'point({x: 1, y: 2})', '9007199254740993'])(
    'that would change the value %s is not written',
    async value => {
      await run(`CREATE (:Place {id: 'x', odd: ${value}})`);
      const refused = join(folder, 'refused.backup');
      await expect(backUp(database, refused, '1')).rejects.toThrow(/^A backup cannot hold odd of Place: /);
      await expect(stat(refused)).rejects.toThrow('ENOENT');
      await expect(stat(`${refused}.part`)).rejects.toThrow('ENOENT');
    },
  );

  test('is of one moment: it begins anew when somebody writes, and gives up where they do not stop', async () => {
    await small();
    const intrude = (index: number) =>
      run(`MERGE (lock:Lock {id: 'writing'}) SET lock.writings = ${10 - index} CREATE (:Theme {id: 'late-${index}'})`);
    const written = (times: number): Database => {
      let left = times;
      return {
        ...database,
        async *stream(query, parameters) {
          yield* database.stream(query, parameters);
          if (query.name === 'allNodes' && left-- > 0) await intrude(left);
        },
      };
    };
    expect((await backUp(written(2), path, '1')).sum.nodes).toBe(5);
    await expect(backUp(written(3), path, '1')).rejects.toMatchObject({ code: 'BUSY' });
  });

  test('waits for a large batch to be written', async () => {
    await run("CREATE (:Batch {id: 'b', by: 'Rudo', total: 10, written: 5, openUntil: timestamp() + 60000})");
    await expect(backUp(database, path, '1')).rejects.toMatchObject({ code: 'BUSY' });
  });
});

describe('a restore', () => {
  beforeEach(async () => {
    await emptyGraph(database);
    await small();
    await backUp(database, path, '1');
  });
  const refusal = (file = path) =>
    restore(database, file).then(
      () => 'nothing',
      (error: Error) => error.message,
    );

  test('is refused where the database holds anything', async () => {
    expect(await refusal()).toMatch(/^The database holds something already, .* Set DATA_DIR to a new folder/);
  });

  test('is refused, before anything is written, of a file that is cut, changed, newer, or no backup', async () => {
    await emptyGraph(database);
    const whole = await readBytes(path);
    const lines = gunzipSync(whole).toString();
    const repacked = (from: string, to: string) => gzipSync(lines.replace(from, to));
    const file = join(folder, 'spoilt.backup');
    const middle = Buffer.from(whole);
    middle[whole.length >> 1]! ^= 1;
    for (const [bytes, why] of [
      [middle, /is damaged|was changed/],
      [whole.subarray(0, -20), /is cut off/],
      [gzipSync(lines.slice(0, lines.lastIndexOf('\n', lines.length - 2) + 1)), /is cut off: its end is missing/],
      [repacked('"name":"A"', '"name":"B"'), /was changed/],
      [repacked('"from":0', '"from":1'), /was changed/],
      [gzipSync(`${lines}{"labels":["Entry"],"properties":{}}\n`), /was changed/],
      [repacked('"version":1', '"version":2'), /newer version/],
      [gzipSync('{"format":"recipes"}\n'), /is no backup/],
      [gzipSync(''), /is no backup/],
      [Buffer.from('id,name\n'), /is damaged, or no backup/],
    ] as const) {
      await writeFile(file, bytes);
      expect(await refusal(file)).toMatch(why);
      expect(await holdings()).toEqual([{ count: 0 }]);
    }
  });

  test('that was cut off keeps the service from starting, and is begun anew by the same command', async () => {
    await emptyGraph(database);
    const killed = () => {
      throw new Error('killed');
    };
    await expect(restore(database, path, killed)).rejects.toThrow('killed');
    expect(await holdings()).not.toEqual([{ count: 0 }]);
    await expect(refuseHalfRestored(database)).rejects.toThrow(/its restore was cut off/);
    const { sum } = await restore(database, path);
    await refuseHalfRestored(database);
    await copyFile(path, join(folder, 'first.backup'));
    expect((await backUp(database, path, '1')).sum).toEqual(sum);
  });

  test('that came out otherwise than the backup says so, and the service does not start', async () => {
    await emptyGraph(database);
    const meanwhile: Database = {
      ...database,
      async *stream(query, parameters) {
        if (query.name === 'allNodes') await run("CREATE (:Theme {id: 'another'})");
        yield* database.stream(query, parameters);
      },
    };
    await expect(restore(meanwhile, path)).rejects.toThrow(/is not what the backup holds/);
    await expect(refuseHalfRestored(database)).rejects.toThrow();
    await restore(database, path);
  });
});
