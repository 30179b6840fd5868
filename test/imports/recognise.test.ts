import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readSheetFolder } from '../../src/imports/csv.ts';
import { contentsOf } from '../../src/imports/files/contents.ts';
import type { Table } from '../../src/imports/files/tables.ts';
import { badSheet, type Problem } from '../../src/imports/problems.ts';
import { type RecogniseOptions, recognise } from '../../src/imports/recognise.ts';
import { readRows } from '../../src/imports/rows.ts';
import type { Sheet } from '../../src/imports/sheets.ts';
import { declarations } from '../support/directory.ts';
import { zip } from '../support/zip.ts';

const { vocabulary } = declarations;

/** A table whose cells are cut at bars; the first line is row 1. */
const table = (name: string, text: string): Table => ({
  name,
  rows: text
    .trim()
    .split('\n')
    .map((line, at) => ({ row: at + 1, cells: line.split('|').map(cell => cell.trim()) }))
    .filter(({ cells }) => cells.some(Boolean)),
});

const read = (tables: readonly Table[], options: Partial<RecogniseOptions> = {}) =>
  recognise(tables, { fileName: 'file.xlsx', vocabulary, ...options });

/** The rows of sheets of one name: the filled cells by column, and the row. */
const rowsOf = (sheets: readonly Sheet[], wanted: string) =>
  sheets
    .filter(({ name }) => name === wanted)
    .flatMap(({ headers, rows }) =>
      rows.map(({ row, cells }) => ({
        row,
        ...Object.fromEntries(headers.flatMap((header, at) => (cells[at] ? [[header, cells[at]]] : []))),
      })),
    );

/** Ties as "from KIND to", in the order of their rows. */
const ties = (sheets: readonly Sheet[]) =>
  rowsOf(sheets, 'ties')
    .toSorted((a, b) => a.row - b.row)
    .map(tie => {
      const { row, kind, from, to, role } = tie as Record<string, string | number>;
      return `${row}: ${from} ${kind}${role ? ` (${role})` : ''} ${to}`;
    });

const lines = (problems: readonly Problem[]) => (problems.length ? badSheet(problems).message.split('\n') : []);

describe('a workbook', () => {
  it('is known by its sheets, whatever their case; its headers by their synonyms, below titles and above hashtags', () => {
    const stakeholders = table(
      ' Stakeholders ',
      `Partners of the office

       ID | Organisation Name | Type of organisation | Web-site
       #org+id | #org+name | #org+type | #meta+url
       musasa | Musasa | NGO | https://musasa.example`,
    );
    const { format, sheets, notes, problems } = read([
      stakeholders,
      table('README', 'How to fill this in'),
      table('Sheet3', ''),
    ]);
    expect(format).toBe('WORKBOOK');
    expect(problems).toEqual([]);
    expect(notes).toEqual(['The sheet README was left out: it holds notes.']);
    expect(sheets).toEqual([
      {
        name: 'stakeholders',
        headers: ['id', 'name', 'type', 'url'],
        headerRow: 3,
        rows: [{ row: 5, cells: ['musasa', 'Musasa', 'CivilSocietyOrganisation', 'https://musasa.example'] }],
        origin: {
          sheet: ' Stakeholders ',
          columns: { id: 'ID', name: 'Organisation Name', type: 'Type of organisation', url: 'Web-site' },
        },
      },
    ]);
  });

  it('may be one file of it, known by its columns where its name says nothing', () => {
    const sources = 'id | name | kind | publisher\npage | A page | WEB_PAGE | IOM';
    expect(read([table('export of today', sources)])).toMatchObject({
      format: 'WORKBOOK',
      sheets: [{ name: 'sources' }],
    });
    expect(read([table('sources (2)', sources)])).toMatchObject({ format: 'WORKBOOK', sheets: [{ name: 'sources' }] });
  });

  it('names two headers of one column, unknown headers and unknown sheets, each in its row', () => {
    const { sheets, problems } = read([
      table('people', 'title of the table\nid | name | Full name | phone\na | A | B | 1'),
      table('Contacts', 'x | y\n1 | 2'),
    ]);
    Array.from(readRows(sheets, vocabulary, problems as Problem[]));
    expect(lines(problems)).toEqual([
      "sheet people, row 2, column Full name: 'Full name' says the same as 'name'; keep one of the two columns",
      expect.stringMatching(/^sheet Contacts, row 1, column : 'Contacts' is not a sheet of the workbook/),
      expect.stringMatching(/^sheet people, row 2, column phone: 'phone' is not a column of this sheet/),
    ]);
  });

  it('that is the seed, as a zip of its files, is read as the seed is', async () => {
    const folder = new URL('../../seed/', import.meta.url).pathname;
    const files = (await readdir(folder)).filter(name => name.endsWith('.csv'));
    const packed = zip(files.map(name => ({ name: `seed/${name}`, bytes: readFileSync(folder + name) })));
    const contents = await contentsOf('seed.zip', packed);
    const { format, sheets, notes, problems } = read(contents.kind === 'TABLES' ? contents.tables : []);
    expect({ format, notes, problems }).toEqual({ format: 'WORKBOOK', notes: [], problems: [] });
    const plain = (list: readonly Sheet[]) =>
      [...readRows(list, vocabulary, problems as Problem[])].map(({ sheet, row, cell, columns }) => [
        sheet,
        row,
        ...[...columns].toSorted().map(cell),
      ]);
    expect(plain(sheets)).toEqual(plain(await readSheetFolder(folder)));
    expect(problems).toEqual([]);
  });

  const rows = (shift: string) =>
    ['a', 'b', 'c', 'd'].map(id => `${shift}${id} | Project ${id} | | IMPLEMENTATION | 2020 | 2021-05`).join('\n');
  const headers = 'id | name | code | status | start | end';

  it('whose cells are shifted against their headers is refused as a whole, with the direction', () => {
    const { sheets, problems } = read([table('projects', `${headers}\n${rows('x | ')}`)]);
    expect(sheets).toEqual([]);
    expect(lines(problems)).toEqual([
      'sheet projects, row 1, column : most values of start do not fit, and would with all cells moved one column to the left; put the cells under their headers again; nothing of this sheet was read',
    ]);
    expect(read([table('projects', `${headers}\n${rows('')}`)])).toMatchObject({ problems: [], sheets: [{}] });
  });

  it('that writes all its dates in another form is not taken for a shifted one', () => {
    const dated = ['a', 'b', 'c'].map(id => `${id} | P | | CLOSED | 31/12/2020 | 31/12/2021`).join('\n');
    expect(read([table('projects', `${headers}\n${dated}`)])).toMatchObject({ problems: [], sheets: [{}] });
  });

  it('tells the errors of formulas by the header that the user wrote', () => {
    const { problems } = read([table('people', 'id | Full name\na | #N/A')]);
    expect(lines(problems)).toEqual([
      'sheet people, row 2, column Full name: the cell shows Excel’s error #N/A; mend its formula, or empty the cell',
    ]);
  });
});

describe('partnerships', () => {
  const headers = 'Partner | Kind | With whom | Role | Project | District | Start date | Until | Source | Quote';
  const partnerships = (...rows: string[]) => table('2024', ['New partners', headers, ...rows].join('\n'));

  it('with a project are ties of both to it, of the partner by its role', () => {
    const { format, sheets, problems } = read([
      partnerships(
        'Musasa | NGO | iom-zimbabwe | Implementer | PMGZ | | 2024-01 | .. | https://musasa.example/pmgz | Musasa carries out',
      ),
    ]);
    expect({ format, problems }).toEqual({ format: 'PARTNERSHIPS', problems: [] });
    const evidence = { source: 'https://musasa.example/pmgz', quote: 'Musasa carries out' };
    expect(rowsOf(sheets, 'stakeholders')).toEqual([
      { row: 3, name: 'Musasa', type: 'CivilSocietyOrganisation', ...evidence },
    ]);
    expect(rowsOf(sheets, 'projects')).toEqual([{ row: 3, name: 'PMGZ', ...evidence }]);
    expect(rowsOf(sheets, 'sources')).toEqual([
      { row: 3, name: evidence.source, kind: 'WEB_PAGE', url: evidence.source },
    ]);
    expect(rowsOf(sheets, 'ties')).toEqual([
      {
        row: 3,
        kind: 'IMPLEMENTS',
        from: 'Musasa',
        to: 'PMGZ',
        since: '2024-01',
        until: '..',
        confidence: 'CONFIRMED',
        ...evidence,
      },
      { row: 3, kind: 'PARTNERS_IN', from: 'iom-zimbabwe', to: 'PMGZ', confidence: 'CONFIRMED', ...evidence },
    ]);
  });

  it.each([
    ['funder', ['3: A FUNDS P', '3: B PARTNERS_IN P']],
    ['Beneficiary', ['3: A BENEFITS_FROM P', '3: B PARTNERS_IN P']],
    ['', ['3: A PARTNERS_IN P', '3: B PARTNERS_IN P']],
    ['constructor', ['3: A PARTNERS_IN (constructor) P', '3: B PARTNERS_IN P']],
    ['trainer', ['3: A PARTNERS_IN (trainer) P', '3: B PARTNERS_IN P']],
  ])('of the role “%s” come to %j', (role, expected) => {
    expect(ties(read([partnerships(`A | | B | ${role} | P | | | | s`)]).sheets)).toEqual(expected);
  });

  it('without a project are a tie between the two, and the districts where the partner works', () => {
    const { sheets } = read([partnerships('A | | B | training | | Mutare; ZW1103 | | | s')]);
    expect(ties(sheets)).toEqual([
      '3: A PARTNERS_WITH (training) B',
      '3: A WORKS_IN Mutare',
      '3: A WORKS_IN PCODE:ZW1103',
    ]);
  });

  it('make each entry once, and none that the file has in another sheet or that is told by an id', () => {
    const { format, sheets } = read([
      table('stakeholders', 'id | type | name | acronym\nmusasa | CivilSocietyOrganisation | Musasa Project | MP'),
      {
        ...partnerships(
          'mp | NGO | x | | | | | | iom-page-who-we-are',
          'New body | NGO | x | | | | | | A letter',
          'new  BODY | NGO | y | | | | | | A letter',
          'XM-DAC:41122 | Organisation | y | | | | | | A letter',
        ),
        name: 'Partnerships',
      },
    ]);
    expect(format).toBe('WORKBOOK');
    expect(rowsOf(sheets, 'stakeholders').map(({ row }) => row)).toEqual([2, 4]);
    expect(rowsOf(sheets, 'sources')).toEqual([{ row: 4, name: 'A letter', kind: 'DOCUMENT' }]);
  });

  it('keep for each of our columns the header that the user wrote', () => {
    const { sheets } = read([partnerships('A | | B | | P | | | | s')]);
    expect(sheets.filter(({ name }) => name === 'ties').map(({ origin }) => origin)).toEqual([
      { sheet: '2024', columns: { from: 'Partner', to: 'Project', source: 'Source' } },
      { sheet: '2024', columns: { from: 'With whom', to: 'Project', source: 'Source' } },
    ]);
  });

  it('that lack a partner, a source or all that they are partners in are told', () => {
    const { problems } = read([partnerships(' | | B | | | | | | ', 'A | NGO | | | | | | | s')]);
    expect(lines(problems)).toEqual([
      'sheet 2024, row 3, column Partner: the cell is empty; name the partner',
      'sheet 2024, row 3, column Source: the cell is empty; name what says so: an address, a title, or the id of a source',
      'sheet 2024, row 4, column With whom: the row says of the partner neither with whom, nor in which project, nor where; fill in one of them',
    ]);
  });
});

describe('a table with HXL hashtags', () => {
  const hxl = table(
    '3W',
    `Who does what where
     Implementing partner | Acronym | Donor | Activity | Sector | District | | Start | Reached | Status
     #org+impl | #org+impl+acronym | #org+funder | #activity+name | #sector | #adm2+name | #adm2 +code | #date+start | #reached | #status
     Musasa | MP | European Union | Safe return | Protection | Chipinge | ZW1103 | 2024-01 | 100 | Ongoing
     Musasa | MP | European Union | Safe return | Protection | Mutare | | 2024-01 | 50 | Ongoing`,
  );

  it('is who does what where, and rests on the file by its rows', () => {
    const { format, sheets, notes, problems } = read([hxl, table('codes', 'a | b\n1 | 2')]);
    expect({ format, problems }).toEqual({ format: 'HXL', problems: [] });
    expect(notes).toEqual([
      'The sheet 3W: these columns were not taken: #reached.',
      'The sheet codes was left out: it has no HXL hashtags.',
    ]);
    const evidence = { source: 'file.xlsx', locator: 'sheet 3W, row 4' };
    expect(rowsOf(sheets, 'sources')).toEqual([{ row: 3, name: 'file.xlsx', kind: 'DATASET' }]);
    expect(rowsOf(sheets, 'stakeholders')).toEqual([
      { row: 4, type: 'Organisation', name: 'Musasa', acronym: 'MP', quote: 'Musasa', ...evidence },
      { row: 4, type: 'Organisation', name: 'European Union', quote: 'European Union', ...evidence },
    ]);
    expect(rowsOf(sheets, 'projects')).toEqual([
      { row: 4, name: 'Safe return', start: '2024-01', status: 'IMPLEMENTATION', quote: 'Safe return', ...evidence },
    ]);
    expect(rowsOf(sheets, 'themes')).toEqual([
      { row: 4, name: 'Protection', scheme: 'AREA_OF_COOPERATION', quote: 'Protection', ...evidence },
    ]);
    expect(ties(sheets).filter(tie => tie.startsWith('4'))).toEqual([
      '4: Musasa IMPLEMENTS Safe return',
      '4: European Union FUNDS Safe return',
      '4: Safe return WORKS_IN PCODE:ZW1103',
      '4: Musasa WORKS_IN PCODE:ZW1103',
      '4: Safe return ADDRESSES Protection',
    ]);
    expect(ties(sheets)).toContain('5: Musasa WORKS_IN Mutare');
  });

  it('takes one of several languages, and each of several organisations', () => {
    const { sheets, notes } = read([
      table('3W', 'a | b | c | d\n#org+es | #org+en | #adm1 | #sector+es\nACNUR | UNHCR | Cauca | Salud'),
      table('two', '#org | #org | #adm1\nA | B | C'),
    ]);
    expect(ties(sheets)).toEqual([
      '2: A WORKS_IN C',
      '2: B WORKS_IN C',
      '3: ACNUR WORKS_IN Cauca',
      '3: ACNUR ADDRESSES Salud',
    ]);
    expect(notes).toEqual(['The sheet 3W: these columns were not taken: #org+en.']);
  });

  it('says which rows name nobody', () => {
    const { notes } = read([table('3W', '#org | #adm1\nA | B\n | B')]);
    expect(notes).toEqual(['The sheet 3W: 1 row names neither an organisation nor an activity: row 3.']);
  });
});

describe('participating organisations of IATI as CSV', () => {
  const headers = 'activity_identifier | org_ref | org_name | org_name_lang | org_type | role';

  it('are projects by their identifiers, and ties by their roles', () => {
    const { format, sheets, problems } = read([
      table(
        'caf',
        `${headers}\nXM-DAC-47066-DP.1 | XM-DAC-41122 | UNICEF | en | 40 | 1\nXM-DAC-47066-DP.1 | N/A | Musasa | | 22 | 4`,
      ),
    ]);
    expect({ format, problems }).toEqual({ format: 'IATI_CSV', problems: [] });
    const evidence = { source: 'file.xlsx', locator: 'XM-DAC-47066-DP.1' };
    expect(rowsOf(sheets, 'projects')).toEqual([
      { row: 2, name: 'XM-DAC-47066-DP.1', identifiers: 'XM-DAC:XM-DAC-47066-DP.1', ...evidence },
    ]);
    expect(rowsOf(sheets, 'stakeholders')).toEqual([
      {
        row: 2,
        type: 'Organisation',
        name: 'UNICEF',
        organisation_type: '40',
        identifiers: 'XM-DAC:XM-DAC-41122',
        quote: 'UNICEF',
        ...evidence,
      },
      {
        row: 3,
        type: 'CivilSocietyOrganisation',
        name: 'Musasa',
        organisation_type: '22',
        quote: 'Musasa',
        ...evidence,
      },
    ]);
    expect(ties(sheets)).toEqual([
      '2: UNICEF FUNDS XM-DAC:XM-DAC-47066-DP.1',
      '3: Musasa IMPLEMENTS XM-DAC:XM-DAC-47066-DP.1',
    ]);
  });

  it('name what is wrong with a row', () => {
    const { problems } = read([table('caf', `${headers}\nXM-DAC-47066-DP.1 | | | | | 7`)]);
    expect(lines(problems)).toEqual([
      'sheet caf, row 2, column org_name: the organisation has no name; write it',
      "sheet caf, row 2, column role: '7' is no role of IATI’s; write 1, 2, 3 or 4",
    ]);
  });
});

describe('a list', () => {
  const list = table(
    'Sheet1',
    'State bodies\nCode | Name_en\n3 | Ministry of Defence\n12 | Ministry of Youth\n3 | Ministry  of defence',
  );

  it('is answered with what its headers seem to mean, and what a person must choose', () => {
    expect(read([list])).toMatchObject({
      format: 'LIST',
      sheets: [],
      problems: [],
      mapping: {
        ...{ table: 'Sheet1', headerRow: 2, sheet: 'stakeholders', constants: {} },
        ...{ columns: { identifier: 'Code', name: 'Name_en' }, needs: ['type', 'identifierScheme'] },
      },
    });
  });

  it('without headers that are known is guessed by its contents', () => {
    const unknown = table('x', 'Lista\nNr | Qué | Quién\n1 | a | Cruz Roja\n2 | a | ACNUR\n3 | b | OMS');
    expect(read([unknown]).mapping).toMatchObject({ headerRow: 2, columns: { name: 'Quién' }, needs: ['type'] });
  });

  it('is read by its mapping, each entry once, with the file as its source', () => {
    const { mapping } = read([list]);
    const constants = { type: 'Ministry', identifierScheme: 'ZW-COA' };
    const { format, sheets, notes, problems } = read([list], { mapping: { ...mapping!, constants } });
    expect({ format, problems }).toEqual({ format: 'LIST', problems: [] });
    const cells = (row: number) => ({ row, type: 'Ministry', source: 'file.xlsx', locator: `row ${row}` });
    expect(rowsOf(sheets, 'stakeholders')).toEqual([
      { ...cells(3), name: 'Ministry of Defence', identifiers: 'ZW-COA:ZW-COA-3' },
      { ...cells(4), name: 'Ministry of Youth', identifiers: 'ZW-COA:ZW-COA-12' },
    ]);
    expect(rowsOf(sheets, 'sources')).toEqual([{ row: 2, name: 'file.xlsx', kind: 'SPREADSHEET' }]);
    expect(notes).toEqual(['Row 5 names what an earlier row names; the first is taken.']);
  });

  it('may have its sources in a column', () => {
    const sourced = table(
      'x',
      'Organisation | Kind | Source\nMusasa | NGO | A letter\nNANGO | NGO | iom-page-who-we-are',
    );
    const { mapping, sheets } = read([sourced]);
    expect(mapping?.needs).toEqual([]);
    expect(rowsOf(sheets, 'sources')).toEqual([{ row: 2, name: 'A letter', kind: 'DOCUMENT' }]);
  });

  it.each([
    [
      'a header that the table lacks',
      { columns: { name: 'Nmae_en' } },
      "column name: the table has no header 'Nmae_en'; write Name_en",
    ],
    [
      'a column that we lack',
      { columns: { name: 'Name_en', phone: 'Code' } },
      "column phone: 'phone' is not a column of stakeholders;",
    ],
    [
      'a constant that does not fit',
      { constants: { type: 'Ministery' } },
      "column type: 'Ministery' is not in the list; write Ministry",
    ],
    ['a row that is blank', { headerRow: 90 }, 'row 90 is empty; name the row of the headers'],
    [
      'a sheet that we lack',
      { sheet: 'stakholders' },
      "'stakholders' is not a sheet of the workbook; write stakeholders",
    ],
    ['a table that is not there', { table: 'Sheet9' }, "the file has no table 'Sheet9'"],
  ])('says what is wrong with a mapping that names %s', (_, changes, message) => {
    const mapping = {
      table: 'Sheet1',
      headerRow: 2,
      sheet: 'stakeholders' as const,
      columns: { name: 'Name_en' },
      constants: { type: 'Ministry' },
      needs: [],
    };
    expect(lines(read([list], { mapping: { ...mapping, ...changes } as typeof mapping }).problems).join()).toContain(
      message,
    );
  });
});
