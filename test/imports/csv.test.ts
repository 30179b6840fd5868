import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv, readSheetFolder } from '../../src/imports/csv.ts';

const read = (text: string) => readCsv('places', new TextEncoder().encode(text));
const badSheet = (message: string | RegExp) =>
  expect.objectContaining({ code: 'BAD_SHEET', message: expect.stringMatching(message) });

describe('readCsv', () => {
  it('numbers rows as a spreadsheet does, whatever the lines of a cell', () => {
    const { headers, rows } = read('id,quote\na,"one\ntwo\r\nthree"\n\nb,"says ""so"""\n');
    expect(headers).toEqual(['id', 'quote']);
    expect(rows.filter(({ cells }) => cells.some(Boolean))).toEqual([
      { row: 2, cells: ['a', 'one\ntwo\r\nthree'] },
      { row: 4, cells: ['b', 'says "so"'] },
    ]);
  });

  it('takes a byte order mark and any line ends', () => {
    const expected = [{ row: 2, cells: ['Bâle', '2'] }];
    for (const text of ['\uFEFFa,b\nBâle,2\n', 'a,b\r\nBâle,2\r\n', 'a,b\rBâle,2', '\uFEFF"a",b\r\n"Bâle",2'])
      expect(read(text)).toEqual({ name: 'places', headers: ['a', 'b'], rows: expected });
  });

  it('refuses text in another encoding and says on which line', () => {
    const latin1 = Uint8Array.from([...'id\nBern\nB\u00e2le\n'].map(letter => letter.charCodeAt(0)));
    expect(() => readCsv('places', latin1)).toThrowError(
      badSheet(/^sheet places, line 3: the file is not UTF-8 text; save it as "CSV UTF-8"\.$/),
    );
  });

  it('refuses a quote that is never closed', () => {
    expect(() => read('id,quote\na,"open\n')).toThrowError(
      badSheet(/^sheet places: the file is not CSV: Quote Not Closed/),
    );
  });
});

describe('readSheetFolder', () => {
  let folder: string;
  const folderWith = async (...files: string[]) => {
    const inner = join(folder, `${files.length}-${files[0]}`);
    await mkdir(inner);
    await Promise.all(files.map(file => writeFile(join(inner, file), 'id,name\n')));
    return inner;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sheets-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads the sheets that are there and leaves other files alone', async () => {
    const sheets = await readSheetFolder(await folderWith('people.CSV', 'sources.csv', 'README.md'));
    expect(sheets.map(({ name }) => name)).toEqual(['sources', 'people']);
  });

  it('refuses a CSV file that is no sheet, and names the one that was meant', async () => {
    await expect(readSheetFolder(await folderWith('stakeholder.csv'))).rejects.toThrowError(
      badSheet('The file stakeholder.csv is no sheet of the workbook; rename it to stakeholders.csv, or take it away.'),
    );
  });

  it('refuses a folder that is not there or holds no sheet', async () => {
    await expect(readSheetFolder(join(folder, 'nowhere'))).rejects.toThrowError(badSheet(/nowhere cannot be read/));
    await expect(readSheetFolder(await folderWith('notes.txt'))).rejects.toThrowError(badSheet(/holds no CSV file/));
  });
});
