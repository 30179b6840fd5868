import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DirectoryError } from '../../src/domain/errors.ts';
import { fileLimits } from '../../src/domain/limits.ts';
import { contentsOf } from '../../src/imports/files/contents.ts';
import { readFile } from '../../src/imports/files/read.ts';
import { readIati } from '../../src/imports/iati.ts';
import { recognise } from '../../src/imports/recognise.ts';
import { declarations } from '../support/directory.ts';
import { sheetOf, spreadsheet } from '../support/spreadsheet.ts';
import { zip } from '../support/zip.ts';

const { vocabulary } = declarations;

const badSheet = (message: string | RegExp) =>
  expect.objectContaining({ code: 'BAD_SHEET', message: expect.stringMatching(message) });

const mebibytes = (count: number) => Buffer.alloc(count * 2 ** 20, 'a');
const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
const doctype = `<!DOCTYPE lol [<!ENTITY l0 "lol">${laughs}]>`;
const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);
const aSheet = (inner: string) => spreadsheet({ ties: `<sheetData>${inner}</sheetData>` });

/** Files made to do harm, or broken on their way, and what is said of each. */
const hostile: Readonly<Record<string, readonly [make: () => Buffer, message: RegExp]>> = {
  'a zip that unpacks to a thousand times its size': [
    () => zip([{ name: 'a.csv', bytes: mebibytes(20) }]),
    /a\.csv unpacks to more than 400 times its size/,
  ],
  'a zip of many files that unpack to more than is allowed': [
    () => zip(Array.from({ length: 102 }, (_, at) => ({ name: `${at}.csv`, bytes: mebibytes(1) }))),
    /unpacks to more than 100 MiB/,
  ],
  'a zip that says less of a file than it holds': [
    () => zip([{ name: 'a.csv', bytes: mebibytes(20), size: 1000 }]),
    /the zip is damaged.*too many bytes/,
  ],
  'a zip in a zip': [() => zip([{ name: 'a.zip', bytes: zip([]) }]), /holds a\.zip, which is not CSV/],
  'a zip of thousands of files': [
    () => zip(Array.from({ length: fileLimits.packedFiles + 1 }, (_, at) => ({ name: `${at}.csv`, bytes: '' }))),
    /more than 2000 files/,
  ],
  'a zip that is cut off': [() => half(zip([{ name: 'a.csv', bytes: 'a,b\n1,2' }])), /damaged or cut off/],
  'a workbook with entities within entities': [
    () => spreadsheet({ ties: '<x>&l9;</x>' }, { prolog: doctype }),
    /sheet0\.xml in the workbook declares a DOCTYPE/,
  ],
  'a workbook with an entity that is not declared': [() => aSheet('&passwd;'), /not well-formed XML.*undefined entity/],
  'a workbook whose elements nest without end': [() => aSheet('<a>'.repeat(100_000)), /nests more than 64 levels/],
  'a workbook whose XML is cut off': [() => aSheet('<row>'), /not well-formed XML/],
  'a workbook with a cell beyond the last column': [
    () => aSheet('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'),
    /sheet ties: the cell ZZZ1 is not there; the file is damaged/,
  ],
  'a workbook with a row beyond the last': [() => aSheet('<row r="9999999"/>'), /the row 9999999 is not there/],
  'a workbook with a text that it lacks': [
    () => aSheet('<row><c t="s"><v>5</v></c></row>'),
    /the text 5, which a cell of row 1 names/,
  ],
  'a workbook whose rows all reach the last column': [
    () => aSheet(Array.from({ length: 300 }, (_, at) => `<row><c r="XFD${at + 1}"><v>1</v></c></row>`).join('')),
    /more than 4000000 cells/,
  ],
  'a workbook with a merged cell as large as the sheet': [
    () => spreadsheet({ ties: `${sheetOf([['a']])}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>` }),
    /more than 4000000 cells/,
  ],
  'a workbook of very many sheets': [
    () => spreadsheet(Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`s${at}`, '']))),
    /more than 50 sheets/,
  ],
  'a workbook with a text that is too long': [
    () => spreadsheet({ ties: sheetOf([['a', 'x'.repeat(40_000)]]) }),
    /sheet ties, row 1, column B: the cell has more than 32767 characters/,
  ],
  'CSV with a cell of 20 MB': [
    () => Buffer.from(`id,name\n1,${'x'.repeat(20e6)}`),
    /sheet file, row 2, column B: the cell has more than 32767 characters; shorten it/,
  ],
  'CSV cut off within a quoted cell': [
    () => Buffer.from('id,quote\na,"one\ntwo"\nb,"thr'),
    /sheet file, row 3: a quote \("\) opens a cell and is never closed; the file may be cut off/,
  ],
  'CSV cut off within a letter': [
    () => Buffer.from('id,name\n1,Bâle\n2,Genè').subarray(0, -1),
    /ends in the middle of a letter/,
  ],
  'CSV of commas alone': [() => Buffer.from(','.repeat(2 ** 20)), /row 1: it has more than 16384 cells/],
  'CSV of too many rows': [() => Buffer.from('a,b\n'.repeat(fileLimits.rows + 1)), /more than 200000 rows/],
  'CSV of blank lines': [() => Buffer.from('\n'.repeat(2 ** 21)), /goes beyond row 1048576/],
};

/** Files of many megabytes take their time on a busy machine. */
const timeout = 60_000;

describe('a hostile file', { timeout }, () => {
  it.each(Object.entries(hostile))('%s is refused, and told', async (_, [make, message]) => {
    await expect(contentsOf('file.csv', make())).rejects.toThrowError(badSheet(message));
  });

  it('of IATI with entities within entities is refused with its line', async () => {
    const chunks = async function* () {
      yield Buffer.from(`<?xml version="1.0"?>\n${doctype}<iati-activities version="2.03">&l9;</iati-activities>`);
    };
    await expect(readIati(chunks())).rejects.toThrowError(badSheet(/^line 2: the file declares a DOCTYPE/));
  });

  it('that would fill the memory ends its own thread alone', async () => {
    const row = (at: number) => Array.from({ length: 10 }, (_, column) => `${at}x${column}`).join(',');
    const bytes = Buffer.from(Array.from({ length: 60_000 }, (_, at) => row(at)).join('\n'));
    const [bomb, other] = await Promise.allSettled([
      readFile({ name: 'bomb.csv', bytes }, { memory: 16 }),
      readFile({ name: 'ties.csv', bytes: Buffer.from('id\n1') }),
    ]);
    expect(bomb).toMatchObject({ reason: badSheet(/bomb\.csv takes more memory to read than a file may; divide it/) });
    expect(other).toMatchObject({ status: 'fulfilled' });
  });

  it('that takes too long is given up', async () => {
    const file = { name: 'slow.csv', bytes: Buffer.from('a,b\n'.repeat(150_000)) };
    await expect(readFile(file, { seconds: 0.01 })).rejects.toThrowError(
      badSheet(/slow\.csv takes longer than 0\.01 seconds/),
    );
  });
});

describe('whatever is read', { timeout }, () => {
  /** Reads and recognises; anything but a BAD_SHEET is thrown on. */
  async function survives(bytes: Uint8Array): Promise<void> {
    try {
      const contents = await contentsOf('file', bytes);
      if (contents.kind === 'TABLES') recognise(contents.tables, { fileName: 'file', vocabulary });
    } catch (error) {
      if (!(error instanceof DirectoryError && error.code === 'BAD_SHEET')) throw error;
    }
  }
  const valid = {
    workbook: spreadsheet(
      {
        stakeholders: sheetOf([
          ['id', 'type', 'name'],
          ['a', 'Ministry', 'A'],
        ]),
        list: '<sheetData><row><c t="s" s="1"><v>0</v></c></row></sheetData>',
      },
      { strings: ['<t>one</t>'], formats: ['yyyy'] },
    ),
    csv: Buffer.from('activity_identifier;org_name;role\nXM-DAC-1-2;"Mus""asa";4\n'),
    zip: zip([{ name: 'ties.csv', bytes: 'kind,from,to\nFUNDS,a,b' }]),
  };

  it.each(Object.entries(valid))(
    'a %s with bytes changed and its end cut is read, or refused in words',
    async (_, bytes) => {
      const change = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { maxLength: 8 }), fc.nat(bytes.length), async (changes, cut) => {
          const broken = Buffer.from(bytes.subarray(0, bytes.length - (cut % 5 ? 0 : cut)));
          for (const { at, byte } of changes) if (at < broken.length) broken[at] = byte;
          await survives(broken);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('tables of any cells under any headers become sheets or problems, never an exception', () => {
    const header = fc.constantFrom(
      'id',
      'name',
      'Type',
      'partner',
      'with',
      'source',
      'since',
      'Kind',
      '#org+impl',
      '#adm1 +code',
      '#activity',
      'activity_identifier',
      'org_name',
      'role',
      'from',
      'to',
      '',
      '#N/A',
    );
    const cell = fc.oneof(
      header,
      fc.string(),
      fc.constantFrom('2020', '31/02/2020', '45000', 'Ministry', 'a:b', '__proto__', 'constructor'),
    );
    const row = fc.record({ row: fc.integer({ min: 1, max: 99 }), cells: fc.array(cell, { maxLength: 8 }) });
    const name = fc.constantFrom(
      'stakeholders',
      'ties',
      'partnerships',
      'Sheet1',
      'README',
      'constructor',
      'sources (2)',
    );
    const table = fc.record({ name, rows: fc.array(row, { maxLength: 6 }) });
    fc.assert(
      fc.property(fc.array(table, { maxLength: 3 }), tables => {
        const { sheets, problems } = recognise(tables, { fileName: 'file', vocabulary });
        for (const { headers, rows } of sheets)
          for (const { cells } of rows) for (const text of [...headers, ...cells]) expect(text).toBeTypeOf('string');
        for (const { problem, fix } of problems) expect(problem && fix).toBeTruthy();
      }),
      { numRuns: 1000 },
    );
  });
});
