import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { viewerAs } from '../../src/access/viewer.ts';
import { wrongTieKeys } from '../../src/cypher/directory.ts';
import { backUp } from '../../src/imports/backup/backup.ts';
import { restore } from '../../src/imports/backup/restore.ts';
import { exportSheets } from '../../src/imports/export.ts';
import { importSheets } from '../../src/imports/import.ts';
import { undoBatch } from '../../src/imports/undo.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { defineQuery } from '../../src/neo4j/query.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations, directoryOver } from '../support/directory.ts';
import { smallWorkbook, workbook } from '../support/workbook.ts';

const { vocabulary } = declarations;
const { database } = testDatabase();
const who = { by: 'Rudo', reason: 'a slip' };
const bringIn = (sheets: Readonly<Record<string, string>>, part?: number) =>
  importSheets(database, vocabulary, workbook(sheets), { origin: 'form', part, ...who });
const { ask } = directoryOver(database, viewerAs({ role: 'EDITOR', via: 'KEY', name: 'Rudo' }));

/** Asks for what must not fail. */
async function done(source: string) {
  const { data, errors } = await ask(source);
  expect(errors).toBeUndefined();
  return data;
}

interface Keyed {
  readonly kind: string;
  readonly fromSort: string;
  readonly toSort: string;
}
const keyed = defineQuery<object, Keyed>(
  'keyed',
  `MATCH ()-[tie]->() WHERE tie.fromId IS NOT NULL
   RETURN type(tie) AS kind, tie.fromSort AS fromSort, tie.toSort AS toSort ORDER BY kind, fromSort, toSort`,
);
const keys = () => database.read(keyed, {});
const ofKind = async (kind: string) => (await keys()).filter(tie => tie.kind === kind);

async function areRight() {
  expect((await keys()).length).toBeGreaterThan(2);
  expect(await database.read(wrongTieKeys(vocabulary), {})).toEqual([{ count: 0 }]);
}

const body = 'id,type,name,organisation_type,level,source';
const tie = 'id,kind,from,to,role,source';

beforeAll(async () => {
  await migrate(database, vocabulary);
  await emptyGraph(database);
  await bringIn(smallWorkbook);
});

test('an import gives ties the names at their ends, in the form that lists are ordered by', async () => {
  await areRight();
  expect(await ofKind('IMPLEMENTS')).toEqual([
    { kind: 'IMPLEMENTS', fromSort: 'iom zimbabwe', toSort: 'promoting migration governance' },
  ]);
});

test.each([undefined, 1])(
  'one that renames an entry changes them at both ends, and its undo again, part %s',
  async part => {
    const office = `${body}\niom-zimbabwe,IomOffice,Áll of IOM,,COUNTRY_OFFICE,page-1`;
    const { batchId } = await bringIn({ stakeholders: office }, part);
    await areRight();
    expect((await ofKind('PARTNERS_WITH'))[0]).toMatchObject({
      fromSort: 'ministry of home affairs',
      toSort: 'all of iom',
    });
    expect((await ofKind('PART_OF'))[0]).toMatchObject({ fromSort: 'all of iom' });
    await undoBatch(database, vocabulary, batchId ?? '', who);
    await areRight();
    expect((await ofKind('PART_OF'))[0]).toMatchObject({ fromSort: 'iom zimbabwe' });
  },
);

test('so does an edit', async () => {
  await done(
    'mutation { saveStakeholder(input: { id: "home-affairs", name: "Aardvark Ministry", reason: "renamed" }) { created } }',
  );
  await areRight();
  expect((await ofKind('PARTNERS_WITH'))[0]).toMatchObject({ fromSort: 'aardvark ministry' });
});

test('so does a merge, and its undo', async () => {
  const twin = `${body}\npartner,Organisation,Twin of the ministry,GOVERNMENT,,page-1`;
  const ties = `${tie},confidence\n,IMPLEMENTS,partner,pmgz,,page-2,CONFIRMED`;
  await bringIn({ stakeholders: twin, ties });
  const { mergeEntries } = await done(
    'mutation { mergeEntries(keep: "iom", merge: "partner", reason: "one body") { id } }',
  );
  await areRight();
  const implementers = async () => (await ofKind('IMPLEMENTS')).map(({ fromSort }) => fromSort);
  expect(await implementers()).toEqual(['international organization for migration', 'iom zimbabwe']);
  await undoBatch(database, vocabulary, mergeEntries.id, who);
  await areRight();
  expect(await implementers()).toEqual(['iom zimbabwe', 'twin of the ministry']);
});

test('a tie that gets another end has that one’s name', async () => {
  const [{ id } = { id: '' }] = await database.read(
    defineQuery<object, { id: string }>('id', 'MATCH (:IomOffice)-[tie:IMPLEMENTS]->() RETURN tie.id AS id'),
    {},
  );
  const { batchId } = await bringIn({
    ties: `${tie},confidence\n${id},IMPLEMENTS,home-affairs,pmgz,lead,page-2,CONFIRMED`,
  });
  await areRight();
  expect((await ofKind('IMPLEMENTS')).map(({ fromSort }) => fromSort)).toContain('aardvark ministry');
  await undoBatch(database, vocabulary, batchId ?? '', who);
  await areRight();
});

test('a backup holds none of them, and a restore makes them anew', async () => {
  const path = join(inject('throwaway'), 'tie-keys.backup');
  const before = await keys();
  const { sum } = await backUp(database, path, '1.2.3');
  await database.command(defineQuery('strip', 'MATCH ()-[tie]->() REMOVE tie.fromSort, tie.toSort'));
  expect(await database.read(wrongTieKeys(vocabulary), {})).toEqual([{ count: before.length }]);
  expect((await backUp(database, path, '1.2.3')).sum).toEqual(sum);
  await emptyGraph(database);
  await restore(database, path);
  await areRight();
  expect(await keys()).toEqual(before);
});

test('no export and no change of the log tells of them', async () => {
  const { sheets } = await exportSheets(database, vocabulary);
  const logged = await database.read(
    defineQuery<object, { images: string[] }>(
      'images',
      'MATCH (change:Change) RETURN collect(coalesce(change.before, "") + coalesce(change.after, "")) AS images',
    ),
    {},
  );
  expect(logged[0]?.images.length).toBeGreaterThan(10);
  expect(JSON.stringify([sheets, logged])).not.toMatch(/fromSort|toSort|fromsort/);
});
