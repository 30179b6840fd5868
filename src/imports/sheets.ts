import type { Vocabulary } from '../domain/vocabulary.ts';

/** A table as a reader found it; every row keeps the number a spreadsheet shows for it. */
export interface Sheet {
  readonly name: string;
  readonly headers: readonly string[];
  /** The row in which the headers stand, where it is not the first. */
  readonly headerRow?: number;
  /** Of a sheet that is made out of another table: that table's name, and its header for each of our columns. */
  readonly origin?: { readonly sheet: string; readonly columns: Readonly<Record<string, string>> };
  /** Whether its rows only name what others tell of: one that the directory has stays as it is there. */
  readonly onlyNames?: boolean;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** How a cell is read. `date` is EDTF, `end` also takes ".." for an end that is known to be open. */
export type CellType =
  | 'id'
  | 'text'
  | 'verbatim'
  | 'url'
  | 'date'
  | 'end'
  | 'day'
  | 'count'
  | 'number'
  | 'percentage'
  | 'amount'
  | 'reference'
  | 'identifiers'
  | { readonly enum: string }
  | { readonly type: 'stakeholder' };

export interface Column {
  readonly type: CellType;
  readonly required?: boolean;
  /** The node's property, where it is not the header in camelCase. */
  readonly property?: string;
  /** Bounds of a number, both allowed. */
  readonly range?: readonly [number, number];
}

export interface SheetShape {
  /** The label of its rows; absent where a column says it, or where a row is no entry. */
  readonly label?: string;
  readonly columns: Readonly<Record<string, Column>>;
}

const id: Column = { type: 'id' };
const name: Column = { type: 'text', required: true };
const text: Column = { type: 'text' };
const url: Column = { type: 'url' };
const date: Column = { type: 'date' };
const end: Column = { type: 'end' };
const kind = (values: string): Column => ({ type: { enum: values }, required: true });
const reference: Column = { type: 'reference', required: true };
const identifiers: Column = { type: 'identifiers' };
const evidence = { source: { type: 'reference' }, quote: { type: 'verbatim' }, locator: text } as const;

const figureSource: Column = { ...reference, property: 'sourceId' };

/** Every sheet of the workbook, as docs/workbook.md describes them. */
export const sheetShapes = {
  sources: {
    label: 'Source',
    columns: {
      id,
      name,
      kind: kind('SourceKind'),
      publisher: text,
      published: date,
      retrieved: { type: 'day' },
      url,
      licence: text,
      description: text,
    },
  },
  stakeholders: {
    columns: {
      id,
      type: { type: { type: 'stakeholder' }, required: true },
      name,
      acronym: text,
      organisation_type: { type: { enum: 'OrganisationType' } },
      level: { type: { enum: 'OfficeLevel' } },
      established: date,
      closed: end,
      members_listed: { type: { enum: 'Listing' } },
      identifiers,
      description: text,
      url,
      ...evidence,
    },
  },
  projects: {
    label: 'Project',
    columns: {
      id,
      name,
      code: text,
      status: { type: { enum: 'ActivityStatus' } },
      planned_start: date,
      start: date,
      planned_end: end,
      end,
      identifiers,
      description: text,
      url,
      ...evidence,
    },
  },
  events: {
    label: 'Event',
    columns: {
      id,
      name,
      kind: kind('EventKind'),
      start: date,
      end,
      people: { type: 'count', property: 'attendancePeople' },
      organisations: { type: 'count', property: 'attendanceOrganisations' },
      attendance_note: text,
      description: text,
      url,
      ...evidence,
    },
  },
  agreements: {
    label: 'Agreement',
    columns: {
      id,
      name,
      kind: kind('AgreementKind'),
      signed: date,
      renewed: date,
      expires: end,
      description: text,
      url,
      ...evidence,
    },
  },
  policies: {
    label: 'Policy',
    columns: { id, name, kind: kind('PolicyKind'), adopted: date, description: text, url, ...evidence },
  },
  people: { label: 'Person', columns: { id, name, description: text, url, ...evidence } },
  places: {
    label: 'Place',
    columns: {
      id,
      name,
      level: kind('PlaceLevel'),
      pcode: text,
      iso3166: text,
      latitude: { type: 'number', range: [-90, 90] },
      longitude: { type: 'number', range: [-180, 180] },
      identifiers,
      description: text,
      ...evidence,
    },
  },
  themes: {
    label: 'Theme',
    columns: { id, name, scheme: kind('ThemeScheme'), code: text, description: text, url, ...evidence },
  },
  names: {
    columns: {
      entry: reference,
      text: name,
      kind: kind('NameKind'),
      language: text,
      since: date,
      until: end,
      source: { type: 'reference' },
      times_published: { type: 'count', range: [1, 1e9] },
    },
  },
  ties: {
    columns: {
      id: { type: 'text' },
      kind: kind('TieKind'),
      from: reference,
      to: reference,
      role: text,
      since: date,
      until: end,
      amount: { type: 'amount' },
      currency: text,
      confidence: kind('Confidence'),
      percentage: { type: 'percentage' },
      note: text,
      ...evidence,
    },
  },
  transactions: {
    columns: {
      id: text,
      project: { ...reference, property: 'projectId' },
      type: kind('TransactionType'),
      from: { type: 'reference', property: 'fromId' },
      to: { type: 'reference', property: 'toId' },
      date,
      value_date: { type: 'day' },
      amount: { type: 'amount' },
      currency: text,
      description: text,
      ...evidence,
      source: figureSource,
    },
  },
  budgets: {
    columns: {
      id: text,
      project: { ...reference, property: 'projectId' },
      type: kind('BudgetType'),
      status: { type: { enum: 'BudgetStatus' } },
      start: date,
      end,
      amount: { type: 'amount' },
      currency: text,
      ...evidence,
      source: figureSource,
    },
  },
  evidence: { columns: { subject: reference, field: text, ...evidence, source: reference } },
} as const satisfies Record<string, SheetShape>;

export type SheetName = keyof typeof sheetShapes;

export const shapeOf = (sheet: SheetName): SheetShape => sheetShapes[sheet];
export const sheetNames = Object.keys(sheetShapes) as SheetName[];

/** Columns that make no property of their entry: they say what it is, what else it is called and what it rests on. */
const notProperties = new Set(['id', 'type', 'identifiers', ...Object.keys(evidence)]);

/** The field that a column is: planned_start → plannedStart. */
export const camelCase = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The columns of an entry's sheet by the property of the node that each becomes. */
export const propertyColumns = (sheet: SheetName): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(shapeOf(sheet).columns)
      .filter(([column]) => !notProperties.has(column))
      .map(([column, { property }]) => [property ?? camelCase(column), column]),
  );

/** Sheets of sums of money under a project: their rows are neither entries nor ties. */
export const figureSheets = { transactions: 'TRANSACTION', budgets: 'BUDGET' } as const;
export type FigureKind = (typeof figureSheets)[keyof typeof figureSheets];

/** The columns of a figure's sheet by the property of the node that each becomes. */
export const figureColumns = (sheet: keyof typeof figureSheets): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(shapeOf(sheet).columns)
      .filter(([column]) => column !== 'id')
      .map(([column, { property }]) => [property ?? camelCase(column), column]),
  );

/** The sheet in which entries of a type stand. */
export const sheetOf = (type: string, vocabulary: Vocabulary): SheetName | undefined =>
  vocabulary.stakeholderTypes.includes(type) ? 'stakeholders' : sheetNames.find(sheet => shapeOf(sheet).label === type);

/** The code of IATI's organisation types → the name that the API gives it. */
export const organisationTypeCodes: Readonly<Record<string, string>> = {
  10: 'GOVERNMENT',
  11: 'LOCAL_GOVERNMENT',
  15: 'OTHER_PUBLIC_SECTOR',
  21: 'INTERNATIONAL_NGO',
  22: 'NATIONAL_NGO',
  23: 'REGIONAL_NGO',
  24: 'PARTNER_COUNTRY_BASED_NGO',
  30: 'PUBLIC_PRIVATE_PARTNERSHIP',
  40: 'MULTILATERAL',
  60: 'FOUNDATION',
  70: 'PRIVATE_SECTOR',
  71: 'PRIVATE_SECTOR_IN_PROVIDER_COUNTRY',
  72: 'PRIVATE_SECTOR_IN_AID_RECIPIENT_COUNTRY',
  73: 'PRIVATE_SECTOR_IN_THIRD_COUNTRY',
  80: 'ACADEMIC_TRAINING_AND_RESEARCH',
  90: 'OTHER',
};

export const isSheetName = (name: string): name is SheetName => Object.hasOwn(sheetShapes, name);
