import { describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { fileLimits } from '../../src/domain/limits.ts';
import { contentsOf } from '../../src/imports/files/contents.ts';
import { formatOf, plainNumber } from '../../src/imports/files/numbers.ts';
import { readFile } from '../../src/imports/files/read.ts';
import { sheetOf, spreadsheet } from '../support/spreadsheet.ts';
import { zip } from '../support/zip.ts';

const badSheet = (message: string | RegExp) =>
  expect.objectContaining({ code: 'BAD_SHEET', message: expect.stringMatching(message) });

async function tablesOf(bytes: Uint8Array | string, name = 'file.csv') {
  const contents = await contentsOf(name, Buffer.from(bytes as Uint8Array));
  if (contents.kind !== 'TABLES') throw new Error(`read as ${contents.kind}`);
  return contents;
}

/** The cells of the first table, without the numbers of its rows. */
const cellsOf = async (bytes: Uint8Array | string) =>
  (await tablesOf(bytes)).tables[0]?.rows.map(({ cells }) => cells) ?? [];

describe('a workbook', () => {
  it('is read sheet by sheet, each row with the number that Excel shows', async () => {
    const bytes = spreadsheet({
      first: '<sheetData><row r="3"><c r="B3" t="inlineStr"><is><t>b</t></is></c></row></sheetData>',
      'the second': sheetOf([['x'], [''], ['y']]),
      empty: '<sheetData/>',
    });
    expect((await tablesOf(bytes)).tables).toEqual([
      { name: 'first', rows: [{ row: 3, cells: ['', 'b'] }] },
      {
        name: 'the second',
        rows: [
          { row: 1, cells: ['x'] },
          { row: 3, cells: ['y'] },
        ],
      },
      { name: 'empty', rows: [] },
    ]);
  });

  it('that another program wrote is read as it was written', async () => {
    const day = new Date(Date.UTC(2020, 1, 6));
    const data = [
      [{ value: 'name' }, { value: 'start' }, { value: 'share' }],
      [{ value: 'Musasa & “friends”' }, { value: day, type: Date, format: 'dd/mm/yyyy' }, { value: 0.1 + 0.2 }],
    ];
    expect(await cellsOf(await writeXlsx(data as never).toBuffer())).toEqual([
      ['name', 'start', 'share'],
      ['Musasa & “friends”', '2020-02-06', '0.3'],
    ]);
  });

  it('shows dates as precisely as their format does, and no year that Excel made up', async () => {
    const formats = ['yyyy-mm-dd', 'mmm-yy', 'yyyy', 'd mmm', '[$-409]d/m/yyyy h:mm;@', 'h:mm', '0%', '#,##0.00 "dam"'];
    const cells = formats.map((_, at) => `<c s="${at + 1}"><v>43867.5</v></c>`).join('');
    const sheet = `<sheetData><row>${cells}<c><v>45000</v></c></row></sheetData>`;
    expect(await cellsOf(spreadsheet({ sheet }, { formats }))).toEqual([
      ['2020-02-06', '2020-02', '2020', 'XXXX-02-06', '2020-02-06', '43867.5', '4386750%', '43867.5', '45000'],
    ]);
  });

  it('counts days from 1900, which Excel takes for a leap year, or from 1904', async () => {
    const serials = [1, 59, 60, 61].map(serial => `<c s="1"><v>${serial}</v></c>`).join('');
    const sheet = `<sheetData><row>${serials}</row></sheetData>`;
    const formats = ['yyyy-mm-dd'];
    expect(await cellsOf(spreadsheet({ sheet }, { formats }))).toEqual([
      ['1900-01-01', '1900-02-28', '60', '1900-03-01'],
    ]);
    const from1904 = await cellsOf(spreadsheet({ sheet }, { formats, isFrom1904: true }));
    expect(from1904).toEqual([['1904-01-02', '1904-02-29', '1904-03-01', '1904-03-02']]);
  });

  it('gives formulas by their last value, and says which have none', async () => {
    const sheet = `<sheetData><row r="2">
      <c r="A2" t="str"><f>A1&amp;"x"</f><v>x</v></c><c r="B2"><f>1+1</f><v>2</v></c><c r="C2" t="b"><v>1</v></c>
      <c r="D2" t="e"><v>#N/A</v></c><c r="E2"><f>1+1</f></c></row></sheetData>`;
    const { tables, notes } = await tablesOf(spreadsheet({ sheet }));
    expect(tables[0]?.rows).toEqual([{ row: 2, cells: ['x', '2', 'TRUE', '#N/A'] }]);
    expect(notes).toEqual([
      'Sheet sheet: E2 holds a formula without a value, and counts as empty. Open the file in Excel, save it and send it again.',
    ]);
  });

  it('joins the runs of a text and leaves out its reading aids', async () => {
    const strings = ['<r><t>Mu</t></r><r><rPr/><t>sasa</t></r><rPh><t>mew-sa-sa</t></rPh>', '<t>a_x000D_b</t>'];
    const sheet = '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row></sheetData>';
    expect(await cellsOf(spreadsheet({ sheet }, { strings }))).toEqual([['Musasa', 'a\rb']]);
  });

  it('gives the value of a merged cell to all that it covers, but makes no rows of blank ones', async () => {
    const rows = sheetOf([
      ['Title', '', ''],
      ['a', '1'],
      ['', '2'],
      ['', '', ''],
    ]);
    const merges = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A4"/></mergeCells>';
    expect(await cellsOf(spreadsheet({ sheet: rows + merges }))).toEqual([
      ['Title', 'Title', 'Title'],
      ['a', '1'],
      ['a', '2'],
    ]);
  });

  it('is read as far as its cells go, whatever dimension it declares', async () => {
    const sheet = `<dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="C1048576"><v>7</v></c></row></sheetData>`;
    expect((await tablesOf(spreadsheet({ sheet }))).tables[0]?.rows).toEqual([
      { row: 1_048_576, cells: ['', '', '7'] },
    ]);
  });

  it('is read whatever prefix its elements bear', async () => {
    const sheet = '<x:sheetData xmlns:x="y"><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData>';
    expect(await cellsOf(spreadsheet({ sheet }))).toEqual([['1']]);
  });
});

describe('a number', () => {
  it.each([
    ['0.30000000000000004', '0.3'],
    ['1E+21', '1000000000000000000000'],
    ['1.0000000000000001E-7', '0.0000001'],
    ['-19.07', '-19.07'],
    ['007', '007'],
  ])('%s is %s', (stored, shown) => expect(plainNumber(stored)).toBe(shown));

  it.each([
    ['General', 'PLAIN'],
    ['#,##0.00_);[Red](#,##0.00)', 'PLAIN'],
    ['_-* #,##0 "days"_-', 'PLAIN'],
    ['\\d0', 'PLAIN'],
    ['mm:ss', 'PLAIN'],
    ['0.0%', 'PERCENT'],
    ['dddd, d mmmm yyyy', 'DAY'],
    ['mmmm yyyy', 'MONTH'],
  ])('of the format %s is %s', (code, format) => expect(formatOf(code)).toBe(format));
});

describe('CSV', () => {
  it.each([
    ['commas', 'name,since\n"Musasa, the",2020\n'],
    ['semicolons', 'name;since\r\n"Musasa, the";2020\r\n'],
    ['tabs', 'name\tsince\rMusasa, the\t2020\r'],
    ['what its first line says', 'sep=|\nname|since\nMusasa, the|2020'],
    ['a byte order mark', '\uFEFFname,since\n"Musasa, the",2020'],
  ])('is read with %s', async (_, text) => {
    expect(await cellsOf(text)).toEqual([
      ['name', 'since'],
      ['Musasa, the', '2020'],
    ]);
  });

  it('is not cut at decimal commas', async () => {
    expect(await cellsOf('name;amount\na;1,5\nb;2,5\nc;3,5')).toContainEqual(['b', '2,5']);
  });

  it('keeps the numbers of its rows, whatever lines a cell has and whatever row is blank', async () => {
    const { tables } = await tablesOf('a,b\n\n"x\ny",2\r\nz,3');
    expect(tables[0]?.rows.map(({ row }) => row)).toEqual([1, 3, 4]);
  });

  it('takes a quote in the middle of a cell for a letter', async () => {
    expect(await cellsOf('a,b\nthe "Musasa" project,2')).toContainEqual(['the "Musasa" project', '2']);
  });

  it.each([
    ['utf-16le', Buffer.from('\uFEFFa,b\nBâle,2', 'utf16le')],
    ['utf-16be', Buffer.from('\uFEFFa,b\nBâle,2', 'utf16le').swap16()],
  ])('is read in %s', async (_, bytes) => {
    expect(await tablesOf(bytes)).toMatchObject({ notes: [], tables: [{ rows: [{}, { cells: ['Bâle', '2'] }] }] });
  });

  it('is read in Windows-1252 where it is not UTF-8, and says so', async () => {
    const { tables, notes } = await tablesOf(Buffer.from('a\nB\xe2le \x96 Genf', 'latin1'));
    expect(tables[0]?.rows[1]?.cells).toEqual(['Bâle – Genf']);
    expect(notes).toEqual([
      'Sheet file is not UTF-8 and was read as Windows-1252. Check its accented letters, or save it as “CSV UTF-8”.',
    ]);
  });
});

describe('a zip of CSV files', () => {
  it('is read as one table for each file, in whatever folders they are', async () => {
    const { tables } = await tablesOf(
      zip([
        { name: 'upload/sources.csv', bytes: 'id\na' },
        { name: 'upload/more/ties.tsv', bytes: 'x\ty' },
        { name: '__MACOSX/upload/._sources.csv', bytes: '\0' },
      ]),
    );
    expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['sources', 2],
      ['ties', 1],
    ]);
  });

  it.each([
    ['another kind of file', [{ name: 'a/photo.jpg', bytes: '' }], /holds a\/photo\.jpg, which is not CSV/],
    ['no file', [{ name: '__MACOSX/x', bytes: '' }], /holds no file/],
    [
      'two tables of one name',
      ['a/Ties.csv', 'b/ties.csv'].map(name => ({ name, bytes: 'x' })),
      /two tables called Ties/,
    ],
    ['one file twice', ['ties.csv', 'ties.csv'].map(name => ({ name, bytes: 'x' })), /two files called ties\.csv/],
    ['a name that leads out of it', [{ name: '../ties.csv', bytes: 'x' }], /leads out of it.*; pack the files anew/],
    [
      'a file with a password',
      [{ name: 'ties.csv', bytes: 'x', isEncrypted: true }],
      /ties\.csv is protected by a password/,
    ],
  ])('that holds %s is refused', async (_, files, message) => {
    await expect(tablesOf(zip(files))).rejects.toThrowError(badSheet(message));
  });
});

describe('a file', () => {
  it('is known by its content, not by its name', async () => {
    const { tables } = await tablesOf(spreadsheet({ sheet: sheetOf([['a']]) }), 'table.csv');
    expect(tables[0]?.name).toBe('sheet');
    expect(await contentsOf('x.csv', Buffer.from('<?xml version="1.0"?>\n<!-- x -->\n<iati-activities/>'))).toEqual({
      kind: 'IATI',
    });
  });

  const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  it.each([
    ['nothing', '', /is empty; choose/],
    ['a PDF', '%PDF-1.7', /is a PDF; send the table/],
    [
      'an encrypted workbook',
      Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]),
      /protected by a password; save it without/,
    ],
    [
      'a workbook of old Excel',
      Buffer.concat([ole, Buffer.from('Workbook', 'utf16le')]),
      /\(\.xls\); open it and save it as \.xlsx/,
    ],
    ['an OpenDocument file', zip([{ name: 'content.xml', bytes: '' }]), /is an OpenDocument file/],
    [
      'a letter',
      zip([
        { name: '[Content_Types].xml', bytes: '' },
        { name: 'word/document.xml', bytes: '' },
      ]),
      /Office file without sheets/,
    ],
    ['XML of another kind', '<html><table/></html>', /XML of another kind \(<html>\)/],
    [
      'XML with a DOCTYPE',
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><iati-activities/>',
      /declares a DOCTYPE/,
    ],
    ['bytes that are no text', Buffer.from([65, 0, 66]), /holds bytes that are no text/],
  ])('that is %s is refused', async (_, bytes, message) => {
    await expect(tablesOf(bytes, 'upload')).rejects.toThrowError(badSheet(message));
  });

  it('is read on a thread of its own', async () => {
    const file = { name: 'ties.csv', bytes: Buffer.from('id\n1') };
    expect(await readFile(file)).toMatchObject({ kind: 'TABLES', tables: [{ name: 'ties' }] });
    await expect(readFile({ ...file, bytes: Buffer.from('id\n"1') })).rejects.toThrowError(badSheet(/row 2: a quote/));
  });

  it('that is too large is refused before it is read', async () => {
    const file = { name: 'large.csv', bytes: new Uint8Array(fileLimits.bytes + 1) };
    await expect(readFile(file)).rejects.toThrowError(badSheet('large.csv is larger than 25 MiB'));
  });
});
