import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { importSheets } from '../../src/imports/import.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { defineQuery } from '../../src/neo4j/query.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { declarations } from '../support/directory.ts';
import { smallWorkbook, workbook } from '../support/workbook.ts';

const { vocabulary } = declarations;
const { database } = testDatabase();
const { uri, user, password } = inject('neo4j');

/** Runs `npm run directory -- …` as a process of its own, without a terminal. */
async function directory(...words: string[]) {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: '0', DATA_DIR: folder };
  const child = spawn(process.execPath, ['src/cli.ts', ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [output, errors] = ['', ''];
  child.stdout.on('data', chunk => (output += chunk));
  child.stderr.on('data', chunk => (errors += chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  const lines = output.trimEnd().split('\n');
  return { code, output, errors, json: () => JSON.parse(lines.at(-1) ?? '') };
}

let folder = '';
beforeAll(() => migrate(database, vocabulary));
beforeEach(async () => {
  folder = await mkdtemp(join(inject('throwaway'), 'commands-'));
  await emptyGraph(database);
  const who = { origin: 'seed', by: 'Rudo', reason: 'to see' };
  await importSheets(database, vocabulary, workbook(smallWorkbook), who);
});

describe('the command line', { timeout: 180_000 }, () => {
  test('exports, previews an edit, refuses without --yes, imports it and undoes it', async () => {
    const exported = join(folder, 'out');
    expect(await directory('export', exported)).toMatchObject({ code: 0, errors: '' });
    const stakeholders = join(exported, 'stakeholders.csv');
    const text = await readFile(stakeholders, 'utf8');
    expect(text).toContain('1951');
    await writeFile(stakeholders, text.replace('1951', '1952'));

    const back = join(folder, 'back.xlsx');
    const preview = await directory('preview', exported, '--out', back, '--json');
    expect(preview).toMatchObject({ code: 0, errors: '' });
    expect(preview.output).toContain("iom established, sheet stakeholders, row 3: '1951' → '1952'");
    expect(preview.json()).toMatchObject({ batch: null, updates: 1, creates: 0, conflicts: 0, errors: [] });
    await access(back);

    const refused = await directory('import', exported, '--json');
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('Add --yes');
    expect(refused.json()).toMatchObject({ batch: null, updates: 1 });

    const imported = await directory('import', exported, '--yes', '--reason', 'the founding year', '--json');
    const { batch } = imported.json();
    expect(imported.code).toBe(0);
    expect(batch).toMatch(/^batch-/);
    expect((await directory('batches')).output).toContain('by local: the founding year');
    expect(await directory('undo', batch, '--yes')).toMatchObject({ code: 0, errors: '' });
    // The directory is again as it was exported, so that the edit is none that others have met.
    expect((await directory('preview', exported, '--json')).json()).toMatchObject({ updates: 1, conflicts: 0 });
  });

  test('ends with 1 and every problem where a file is wrong, and brings in its good rows where told', async () => {
    const file = join(folder, 'stakeholders.csv');
    await writeFile(
      file,
      'id,type,name,source\ncare,CivilSocietyOrganisation,CARE,page-1\nunicef,Organization of children,UNICEF,page-1\n',
    );
    const refused = await directory('import', file, '--yes', '--json');
    expect(refused.code).toBe(1);
    const [error] = refused.json().errors;
    expect(error).toMatchObject({ sheet: 'stakeholders', row: 3, column: 'type', value: 'Organization of children' });
    expect(error.fix).toMatch(/^write /);
    const good = await directory('import', file, '--yes', '--only-good-rows', '--json');
    expect(good.code).toBe(1);
    expect(good.json()).toMatchObject({ batch: expect.stringMatching(/^batch-/), rows: 2, creates: 1 });
  });

  test('ends with 2 and the right form where it is written wrongly', async () => {
    for (const [words, message] of [
      [['bring'], /^There is no command “bring”; there is: template, /],
      [['import'], /^Something is missing\. Write: npm run directory -- import FILE /],
      [['export', 'a', 'b'], /^“b” is one word too many\. Write: /],
      [['undo', 'batch-1'], /^Add --yes to undo batch-1\. /],
      [['preview', 'nowhere.csv'], /^There is no file nowhere\.csv\./],
      [['template', 'a.csv'], /^A template is a workbook\. /],
      [['keys', 'make'], /^There is keys add, keys list and keys revoke ID\./],
    ] as const) {
      const { code, errors } = await directory(...words);
      expect([words, code]).toEqual([words, 2]);
      expect(errors).toMatch(message);
    }
    expect((await directory('import', 'nowhere.csv', '--json')).json()).toMatchObject({
      ...{ batch: null, rows: 0 },
      errors: [{ problem: 'There is no file nowhere.csv.' }],
    });
  });

  test('backs the directory up, writes over nothing unasked, and works with a half restored one only to restore it', async () => {
    const file = join(folder, 'directory.backup');
    expect((await directory('restore', file)).code).toBe(2);
    expect((await directory('backup', join(folder, 'nowhere', 'directory.backup'))).code).toBe(2);
    expect((await directory('backup', file)).output).toContain(`Written to ${file}, 0.0 MiB, and read again.`);
    expect(await directory('backup', file)).toMatchObject({ code: 2, errors: expect.stringContaining('add --force') });
    const checked = await directory('backup', '--check', file);
    expect(checked.output).toContain(`${file} is whole.`);
    expect(checked.output).toContain('IomOffice 1');
    expect((await directory('restore', file)).errors).toContain('The database holds something already');

    await database.command(defineQuery('cut', 'CREATE (:Restore)'));
    const refused = await directory('batches');
    expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining('its restore was cut off')]);
    expect((await directory('restore', file)).output).toContain('Restored, and read back: the same.');
    expect((await directory('batches')).output).toContain('by Rudo: to see');
  });

  test('has a doctor who says what answers and what is open', async () => {
    const { code, output } = await directory('doctor');
    expect(output).toMatch(/ok {5}Database: Neo4j 5\.\d+\.\d+ \(community\) answers at bolt:/);
    expect(output).toContain('ok     Indexes: all there');
    expect(output).toContain('ok     Order of ties: as the names at their ends');
    expect(output).toContain('Backup: none was made from here');
    expect(code).toBe(0);

    await database.command(defineQuery('rename', "MATCH (entry:Entry {id: 'iom'}) SET entry.sortName = 'x'"));
    const second = await directory('doctor');
    expect(second.output).toContain('WRONG  Order of ties: lists miss or misplace 1 of them');
    expect(second.code).toBe(1);
  });
});
