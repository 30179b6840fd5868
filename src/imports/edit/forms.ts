import type { Facts } from '../../domain/facts.ts';
import { decimal } from '../../domain/money.ts';
import type { Problem, RowAddress } from '../problems.ts';
import { type Column, camelCase, type Sheet, type SheetName, shapeOf } from '../sheets.ts';

/** The sheet whose row a save is, by what `saveAll` calls the save. */
export const sheetOfSave = {
  stakeholder: 'stakeholders',
  project: 'projects',
  event: 'events',
  agreement: 'agreements',
  policy: 'policies',
  person: 'people',
  place: 'places',
  theme: 'themes',
  source: 'sources',
  tie: 'ties',
} as const satisfies Record<string, SheetName>;
export type SaveName = keyof typeof sheetOfSave;

/** An input as GraphQL hands it over. */
export type Given = Readonly<Record<string, unknown>>;
/** Where in a request something stands: ["input", "evidence", 0, "source"]. */
export type Path = readonly (string | number)[];

/** What is wrong with a value of a request, and how to mend it. */
export interface InputProblem extends Pick<Problem, 'problem' | 'fix' | 'value'> {
  readonly path: Path;
}

/** An entry or tie that is to be saved. */
export interface Form {
  readonly save: SaveName;
  readonly input: Given;
  readonly path: Path;
  /** The entry or tie; null for a tie that is to be new. */
  readonly id: string | null;
  /** What the directory has of it. */
  readonly stored: Facts | undefined;
}

/** Exchanges what a form names an entry by for what the sheets take. */
export type Naming = (text: string) => string;

interface FormRow {
  readonly sheet: SheetName;
  readonly cells: Readonly<Record<string, string>>;
  /** Where the cells of a column were given. */
  readonly place: (column: string) => Path;
}

/** Forms as rows of the workbook's sheets, and the way back from a row to what was given. */
export interface FormSheets {
  readonly sheets: readonly Sheet[];
  /** The first row of each form, in their order. */
  readonly rows: readonly RowAddress[];
  readonly inputProblem: (problem: Problem) => InputProblem;
}

export interface Evidence {
  readonly source: string;
  readonly field?: string | null;
  readonly quote?: string | null;
  readonly locator?: string | null;
}

/** The field of an input that a column is. */
export const fieldOfColumn = (sheet: SheetName, column: string): string =>
  sheet === 'stakeholders' && column === 'type' ? 'kind' : camelCase(column);

/** Web addresses that forms give as sources. */
export const addressesIn = (forms: readonly Form[]): string[] => [
  ...new Set(forms.flatMap(({ input }) => evidenceOf(input).map(({ source }) => source.trim())).filter(isAddress)),
];

const isAddress = (text: string) => /^https?:\/\//i.test(text);
/** What an input is said to rest on. */
export const evidenceOf = ({ evidence }: Given): readonly Evidence[] => (evidence ?? []) as readonly Evidence[];
const evidenceColumns = ['source', 'quote', 'locator'];

/** Writes forms as rows: what is given, and beside it what the directory has, so that each row is whole. */
export function formSheets(
  forms: readonly Form[],
  newSources: ReadonlyMap<string, string>,
  naming: Naming,
): FormSheets {
  const rows: FormRow[] = [];
  const firsts: number[] = [];
  const sourceRow = (url: string, id: string): FormRow => {
    const form = forms.find(({ input }) => evidenceOf(input).some(({ source }) => source.trim() === url));
    const index = evidenceOf(form?.input ?? {}).findIndex(({ source }) => source.trim() === url);
    const place = () => [...(form?.path ?? []), 'evidence', index, 'source'];
    return { sheet: 'sources', cells: { id, name: url, kind: 'WEB_PAGE', url }, place };
  };
  for (const [url, id] of newSources) rows.push(sourceRow(url, id));
  for (const form of forms) {
    firsts.push(rows.length);
    rows.push(...(form.save === 'tie' ? tieRows(form, naming) : entryRows(form, naming)));
  }
  const first = 2;
  const sheets = rows.map(({ sheet, cells }, index) => ({
    name: sheet,
    headers: Object.keys(cells),
    rows: [{ row: index + first, cells: Object.values(cells) }],
  }));
  return {
    sheets,
    rows: firsts.map(index => ({ sheet: rows[index]?.sheet ?? '', row: index + first })),
    inputProblem: ({ row, column, value, problem, fix }) => ({
      path: rows[row - first]?.place(column) ?? [],
      ...{ value, problem, fix: inFormsWords[fix] ?? fix },
    }),
  };
}

/** What is told to somebody who sees sheets, for somebody who does not. */
const inFormsWords: Readonly<Record<string, string>> = {
  'fill it in': 'say it',
  'empty the cell': 'write null',
  'add a row for it to its sheet': 'give the id or the name of one that is there, or add it in the same request',
  'name the row of sources that says it': 'give as evidence the id, the title or the web address of a source',
  'name a row of sources': 'give the id, the title or the web address of a source',
};

function entryRows({ save, input, path, id, stored }: Form, naming: Naming): FormRow[] {
  const sheet = sheetOfSave[save];
  const subject = id ?? '';
  const evidence = evidenceOf(input);
  const own = evidence.findIndex(({ field }) => !field);
  const cells: Record<string, string> = { ...cellsOf(sheet, input, stored), id: subject };
  if ('source' in shapeOf(sheet).columns) Object.assign(cells, evidenceCells(evidence[own], naming));
  const names = (input.names ?? []) as readonly Given[];
  return [
    { sheet, cells, place: placeIn(sheet, path, own) },
    ...evidence.flatMap((each, index): FormRow[] => {
      if (index === own) return [];
      const cells = { subject, field: each.field ?? '', ...evidenceCells(each, naming) };
      return [{ sheet: 'evidence', cells, place: column => [...path, 'evidence', index, column] }];
    }),
    ...names.map((name, index): FormRow => {
      const cells = { ...cellsOf('names', name, undefined), entry: subject, source: naming(String(name.source ?? '')) };
      return { sheet: 'names', cells, place: column => [...path, 'names', index, camelCase(column)] };
    }),
  ];
}

/** A row for each piece of evidence, which all state the same tie. */
function tieRows({ input, path, id, stored }: Form, naming: Naming): FormRow[] {
  const evidence = evidenceOf(input);
  const cells = cellsOf('ties', { ...(stored ? {} : { confidence: 'CONFIRMED' }), ...input }, stored);
  const ends = { from: naming(cells.from ?? ''), to: naming(cells.to ?? '') };
  return (evidence.length ? [...evidence.keys()] : [-1]).map(index => ({
    sheet: 'ties',
    cells: { ...cells, ...ends, id: id ?? '', ...evidenceCells(evidence[index], naming) },
    place: placeIn('ties', path, index),
  }));
}

/** Where the cells of an own row were given; `index` is that of the evidence in it, −1 for none. */
const placeIn = (sheet: SheetName, path: Path, index: number) => (column: string) => {
  if (!evidenceColumns.includes(column)) return [...path, fieldOfColumn(sheet, column)];
  return index < 0 ? [...path, 'evidence'] : [...path, 'evidence', index, column];
};

const evidenceCells = (evidence: Evidence | undefined, naming: Naming) => ({
  source: naming(evidence?.source ?? ''),
  quote: evidence?.quote ?? '',
  locator: evidence?.locator ?? '',
});

/** What was given, else what is stored, else an empty cell where the sheet needs the column. */
function cellsOf(sheet: SheetName, input: Given, stored: Facts | undefined): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [column, shape] of Object.entries<Column>(shapeOf(sheet).columns)) {
    const field = fieldOfColumn(sheet, column);
    const held = stored && storedCell(stored, shape.property ?? camelCase(column));
    if (Object.hasOwn(input, field))
      cells[column] = column === 'identifiers' ? codes(input[field]) : text(input[field]);
    else if (held !== undefined || shape.required) cells[column] = held ?? '';
  }
  return cells;
}

function storedCell(stored: Facts, property: string): string | undefined {
  const value = stored.get(property);
  if (property === 'amount' && value !== undefined) return decimal(Number(value), String(stored.get('currency')));
  return value === undefined ? undefined : String(value);
}

const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));
const codes = (value: unknown) =>
  ((value ?? []) as readonly { scheme: string; value: string }[])
    .map(({ scheme, value }) => `${scheme}:${value}`)
    .join('|');
