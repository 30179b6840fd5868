import type { Vocabulary } from '../domain/vocabulary.ts';
import type { ExportMark } from './about.ts';
import { aboutRows, aboutSheet } from './about.ts';
import { columnName } from './files/tables.ts';
import { type ColumnHelp, type WrittenSheet, xlsxOf } from './files/to-xlsx.ts';
import { partnershipsShape } from './formats/partnerships.ts';
import { type Column, type Sheet, type SheetShape, shapeOf, sheetNames } from './sheets.ts';

const listsSheet = 'lists';

/** What columns take, where their type does not say it all; of one sheet alone where its name comes first. */
const meanings: Readonly<Record<string, string>> = {
  id: 'Empty for what is new: the directory gives an id. Else the id that it has.',
  name: 'The name as its source writes it.',
  acronym: 'The short form, such as IOM.',
  code: 'The code by which it is known, such as a project number.',
  description: 'A sentence or two.',
  publisher: 'Who published it.',
  licence: 'Under what terms it may be used.',
  attendance_note: 'What the source says of who came, where it gives no count.',
  pcode: 'The place’s p-code, such as ZW12.',
  iso3166: 'Of a country: its two letters, such as ZW.',
  entry: 'The id or name of the entry that is called so.',
  text: 'Another name of it, as written.',
  language: 'The language of the name: en, sn, nd, fr.',
  from: 'Where the tie begins: an id or a name. Who funds, is part, takes part.',
  to: 'Where the tie leads: an id or a name.',
  role: 'In which role, such as chair; of SUCCEEDED_BY: RENAMED, SPLIT or MERGED.',
  currency: 'The currency’s three letters, such as USD; only together with an amount.',
  note: 'What else is to be said of the tie.',
  percentage: 'The share of a project that falls to a theme or place, as published.',
  project: 'The project: its id, name or code.',
  subject: 'The id or name of the entry that the source tells of.',
  field: 'Empty, or the field that the quote is about.',
  source: 'What says so: the id or title of a row in sources, or of a source that the directory has.',
  quote: 'A short passage of the source, word for word.',
  locator: 'Where it stands: a paragraph, a page, a row.',
  'partnerships role':
    'Its part in the project: funder, implementer, accountable, extending, partner, beneficiary; else its role.',
  partner: 'The partner’s name, or the id that it has.',
  with: 'With whom it works: a name or an id.',
  district: 'Where: the name or p-code of a place.',
  identifiers: 'SCHEME:VALUE, such as XM-DAC:47066; several with | between them.',
};

const typeMeanings: Readonly<Record<string, string>> = {
  url: 'A web address, from https:// on.',
  date: 'As precise as known: 2020, 2020-02 or 2020-02-28; 2020~ for about 2020.',
  end: 'As precise as known: 2020, 2020-02 or 2020-02-28; .. where it has not ended.',
  day: 'A day: 2020-02-28.',
  count: 'A whole number.',
  number: 'A number, with a point before decimals.',
  amount: 'Digits, with a point before decimals: 1234.56. No sign of the currency.',
};

/** One row of a sheet as it may be filled in, which the README shows; the names are made up. */
const examples: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  partnerships: {
    ...{ partner: 'Example Trust', kind: 'CivilSocietyOrganisation', with: 'IOM Zimbabwe', role: 'implementer' },
    ...{ project: 'Example Project', district: 'Beitbridge', since: '2024-03', until: '..' },
    ...{ source: 'Partnership agreement of March 2024', quote: 'the Trust implements' },
  },
  sources: { name: 'Annual report 2023', kind: 'DOCUMENT', publisher: 'Example Trust', published: '2024-05' },
  stakeholders: {
    ...{ type: 'CivilSocietyOrganisation', name: 'Example Trust', acronym: 'ExT', organisation_type: 'NATIONAL_NGO' },
    ...{ established: '1998', source: 'Annual report 2023', quote: 'founded in 1998', locator: 'page 2' },
  },
  ties: {
    ...{ kind: 'IMPLEMENTS', from: 'Example Trust', to: 'Example Project', since: '2024-03', until: '..' },
    ...{ confidence: 'CONFIRMED', source: 'Annual report 2023', quote: 'the Trust implements', locator: 'page 7' },
  },
};

/** The shapes that staff fill in, the one for a new partner first. */
const shapes: readonly (readonly [name: string, shape: SheetShape])[] = [
  ['partnerships', partnershipsShape],
  ...sheetNames.map(name => [name, shapeOf(name)] as const),
];

const notes = [
  'This workbook brings content into the directory. Nothing is written before you have seen, row by row, what it would do.',
  'For a new partner, one row of partnerships is enough. The other sheets hold the same in full; leave empty what you do not need.',
  'An empty cell means that it is not known. Dates are as precise as you know them. References are ids or names.',
  'Every entry and every tie needs a source. Ids are given by the directory: leave id empty for what is new.',
  'Choose a cell to see what its column takes. Columns with a star are needed. The sheets README and lists are not read.',
];

/** An empty workbook to fill in, with notes, drop-downs and an example of a row. */
export async function templateOf(vocabulary: Vocabulary): Promise<Buffer> {
  const words = new Words(vocabulary);
  const readme: WrittenSheet = {
    name: 'README',
    headerRow: notes.length + 2,
    rows: [
      ...notes.map(note => [note]),
      [],
      ['sheet', 'column', 'needed', 'what it takes', 'example'],
      ...shapes.flatMap(([sheet, { columns }]) =>
        Object.entries(columns).map(([column, shape]) => [
          ...[sheet, column, shape.required ? 'yes' : ''],
          ...[words.helpOf(sheet, column, shape).note, examples[sheet]?.[column] ?? ''],
        ]),
      ),
    ],
  };
  const sheets = shapes.map(([name, { columns }]) => ({
    name,
    rows: [Object.entries(columns).map(([column, { required }]) => (required ? `${column}*` : column))],
    help: Object.entries(columns).map(([column, shape]) => words.helpOf(name, column, shape)),
  }));
  return xlsxOf([readme, ...sheets, words.sheet()]);
}

/** An export as a workbook, with the drop-downs of the template. */
export async function workbookOf(sheets: readonly Sheet[], mark: ExportMark, vocabulary: Vocabulary): Promise<Buffer> {
  const words = new Words(vocabulary);
  const written = sheets.map(({ name, headers, rows }) => {
    const columns: Readonly<Record<string, Column>> = shapes.find(([shape]) => shape === name)?.[1].columns ?? {};
    return {
      name,
      rows: [headers, ...rows.map(({ cells }) => cells)],
      help: headers.map(header => words.helpOf(name, header, columns[header] ?? { type: 'text' })),
    };
  });
  return xlsxOf([...written, words.sheet(), { name: aboutSheet, rows: aboutRows(mark) }]);
}

/** The lists of allowed words, each in a column of a sheet that drop-downs refer to. */
class Words {
  readonly #lists: readonly (readonly [name: string, words: readonly string[]])[];

  constructor({ enums, stakeholderTypes }: Vocabulary) {
    const used = shapes.flatMap(([, { columns }]) =>
      Object.values(columns).flatMap(({ type }) => (typeof type === 'object' && 'enum' in type ? type.enum : [])),
    );
    this.#lists = [
      ['StakeholderType', stakeholderTypes],
      ...[...new Set(used)].map(name => [name, enums.get(name) ?? []] as const),
    ];
  }

  helpOf(sheet: string, column: string, { type }: Column): ColumnHelp {
    if (typeof type !== 'object')
      return { note: meanings[`${sheet} ${column}`] ?? meanings[column] ?? typeMeanings[type] ?? 'Text.' };
    const name = 'enum' in type ? type.enum : 'StakeholderType';
    const at = this.#lists.findIndex(([list]) => list === name);
    const letter = columnName(at);
    const last = (this.#lists[at]?.[1].length ?? 0) + 1;
    return { note: 'One of the words of the drop-down.', words: `${listsSheet}!$${letter}$2:$${letter}$${last}` };
  }

  sheet(): WrittenSheet {
    const longest = Math.max(...this.#lists.map(([, words]) => words.length));
    const row = (at: number) => this.#lists.map(([, words]) => words[at] ?? '');
    return {
      name: listsSheet,
      rows: [this.#lists.map(([name]) => name), ...Array.from({ length: longest }, (_, at) => row(at))],
    };
  }
}
