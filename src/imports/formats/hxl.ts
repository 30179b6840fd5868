import type { Table, TableRow } from '../files/tables.ts';
import { type HeadedTable, isHashtag, isTagRow, type Taken } from '../headers.ts';
import { schemeOf } from '../iati/organisations.ts';
import { Draft, type Reading } from './draft.ts';
import { locatorIn, placeReference, typeMeant } from './naming.ts';

/** Rows from the top in which hashtags are looked for. */
const TAG_ROWS = 25;

/** The row of a table that carries its hashtags; -1 if it has none. */
export const tagRowAt = ({ rows }: Table): number => rows.slice(0, TAG_ROWS).findIndex(isTagRow);

interface Tagged {
  readonly place: number;
  /** The header above the hashtag, else the hashtag. */
  readonly header: string;
  readonly hashtag: string;
  readonly tag: string;
  readonly attributes: ReadonlySet<string>;
}

/** HXL's words for how far an activity is → IATI's. */
const statuses: ReadonlyMap<string, string> = new Map([
  ['planned', 'PIPELINE'],
  ['ongoing', 'IMPLEMENTATION'],
  ['active', 'IMPLEMENTATION'],
  ['complete', 'CLOSED'],
  ['completed', 'CLOSED'],
]);

/** Attributes of a column that tells of an organisation, sector or place what is not its name. */
const qualifiers = ['acronym', 'type', 'code', 'id'];
const isLanguage = (attribute: string) => /^(i_)?[a-z]{2}$/.test(attribute) && !qualifiers.includes(attribute);

/** An organisation's part in an activity, by the attribute of its column. */
const parts = [
  ['funder', 'FUNDS'],
  ['prog', 'ACCOUNTABLE_FOR'],
  ['impl', 'IMPLEMENTS'],
] as const;
const partOf = ({ attributes }: Tagged) => parts.find(([attribute]) => attributes.has(attribute))?.[1] ?? 'PARTNERS_IN';

/** Reads tables with HXL hashtags as who does what where; everything rests on the file, which becomes a source. */
export function readHxl(tables: readonly Table[], fileName: string): Reading {
  const notes: string[] = [];
  const sheets = tables.flatMap(table => {
    if (!table.rows.length) return [];
    const at = tagRowAt(table);
    if (at < 0) notes.push(`The sheet ${table.name} was left out: it has no HXL hashtags.`);
    return at < 0 ? [] : readTable(table, at, fileName, locatorIn(tables, table), notes);
  });
  return { sheets, notes, problems: [] };
}

function readTable(table: Table, at: number, fileName: string, locator: (row: number) => string, notes: string[]) {
  const tagged = taggedColumns(table, at);
  const layout = layoutOf(tagged);
  const leftOut = tagged.filter(column => !layout.taken.has(column)).map(({ hashtag }) => hashtag);
  if (leftOut.length) notes.push(`The sheet ${table.name}: these columns were not taken: ${leftOut.join(', ')}.`);
  const header: HeadedTable = { name: table.name, row: table.rows[at]?.row ?? 1, headers: [], rows: [] };
  const draft = new Draft(header);
  draft.put('sources', header.row, { name: fileName, kind: 'DATASET' });
  const unsaid = table.rows
    .slice(at + 1)
    .filter(row => !putRow(draft, row, layout, { source: fileName, locator: locator(row.row) }));
  const [first, ...others] = unsaid;
  if (first) {
    const which = others.length ? `${unsaid.length} rows name` : '1 row names';
    const where = others.length ? `the first is row ${first.row}` : `row ${first.row}`;
    notes.push(`The sheet ${table.name}: ${which} neither an organisation nor an activity: ${where}.`);
  }
  return draft.sheets();
}

function taggedColumns({ rows }: Table, at: number): Tagged[] {
  const above = rows[at - 1]?.cells ?? [];
  return (rows[at]?.cells ?? []).flatMap((cell, place) => {
    if (!isHashtag(cell)) return [];
    const [tag = '', ...attributes] = cell.replace(/\s/g, '').toLowerCase().split('+');
    return [
      {
        place,
        header: above[place]?.trim() || cell.trim(),
        hashtag: cell.trim(),
        tag,
        attributes: new Set(attributes),
      },
    ];
  });
}

/** An organisation's columns: its name, and what else the table says of it. */
interface OrganisationColumns {
  readonly part: string;
  readonly name: Tagged;
  readonly acronym: Tagged | undefined;
  readonly type: Tagged | undefined;
  readonly code: Tagged | undefined;
}

interface Layout {
  readonly organisations: readonly OrganisationColumns[];
  readonly activity: Tagged | undefined;
  readonly code: Tagged | undefined;
  readonly sectors: readonly Tagged[];
  /** The most exact first. */
  readonly places: readonly Tagged[];
  readonly start: Tagged | undefined;
  readonly end: Tagged | undefined;
  readonly status: Tagged | undefined;
  readonly taken: ReadonlySet<Tagged>;
}

function layoutOf(tagged: readonly Tagged[]): Layout {
  const of = (...tags: string[]) => tagged.filter(({ tag }) => tags.includes(tag));
  const isName = ({ attributes }: Tagged) => !qualifiers.some(each => attributes.has(each));
  const withAttribute = (columns: readonly Tagged[], ...wanted: string[]) =>
    columns.find(({ attributes }) => wanted.some(each => attributes.has(each)));
  /** Columns that differ in language alone say the same: the first is taken. */
  const names = (columns: readonly Tagged[]) => {
    const all = columns.filter(isName);
    const plain = all.filter(({ attributes }) => ![...attributes].some(isLanguage));
    return plain.length ? plain : all.slice(0, 1);
  };
  const organisations = [...Map.groupBy(of('#org'), partOf)].flatMap(([part, columns]) => {
    const [acronym, type, code] = [
      withAttribute(columns, 'acronym'),
      withAttribute(columns, 'type'),
      withAttribute(columns, 'code', 'id'),
    ];
    const found = names(columns);
    const [only, ...others] = found.length ? found : acronym ? [acronym] : [];
    if (!only) return [];
    const detail = others.length ? {} : { acronym: only === acronym ? undefined : acronym, type, code };
    return [only, ...others].map(name => ({
      part,
      name,
      acronym: undefined,
      type: undefined,
      code: undefined,
      ...detail,
    }));
  });
  const activities = of('#activity', '#project');
  const places = ['#adm2', '#adm1', '#country'].flatMap(tag => {
    const codes = of(tag).filter(({ attributes }) => attributes.has('code') && tag !== '#country');
    return [...codes, ...names(of(tag))];
  });
  const found = {
    organisations,
    activity: names(activities)[0],
    code: withAttribute(activities, 'code', 'id'),
    sectors: [...names(of('#sector')), ...names(of('#subsector'))],
    places,
    start: withAttribute(of('#date'), 'start'),
    end: withAttribute(of('#date'), 'end'),
    status: names(of('#status'))[0],
  };
  const { sectors, activity, code, start, end, status } = found;
  const all = [
    activity,
    code,
    ...sectors,
    ...places,
    start,
    end,
    status,
    ...organisations.flatMap(each => [each.name, each.acronym, each.type, each.code]),
  ];
  return { ...found, taken: new Set(all.filter(column => column !== undefined)) };
}

/** Whether the row says anything: who has a part in an activity, what it is about, and where. */
function putRow(
  draft: Draft,
  { row, cells }: TableRow,
  layout: Layout,
  evidence: { source: string; locator: string },
): boolean {
  const cell = (column: Tagged | undefined): Taken | null => {
    const text = column && cells[column.place]?.trim();
    return column && text ? { text, header: column.header } : null;
  };
  const tie = (kind: string, from: Taken, to: Taken) =>
    draft.put('ties', row, { kind, from, to, confidence: 'CONFIRMED', ...evidence });
  const project = cell(layout.activity) ?? cell(layout.code);
  const doers: Taken[] = [];
  for (const columns of layout.organisations) {
    const name = cell(columns.name);
    if (!name) continue;
    const [type, code] = [cell(columns.type), cell(columns.code)];
    draft.mention('stakeholders', row, name.text, {
      ...{ name, acronym: cell(columns.acronym), type: knownType(type), ...evidence, quote: name },
      identifiers:
        code && /^[A-Z]{2}-[A-Z0-9]+-\S+$/.test(code.text)
          ? { ...code, text: `${schemeOf(code.text)}:${code.text}` }
          : null,
    });
    if (project) tie(columns.part, name, project);
    if (columns.part !== 'FUNDS') doers.push(name);
  }
  if (project) {
    const status = cell(layout.status);
    draft.once('projects', row, project.text, {
      ...{
        name: project,
        code: cell(layout.code),
        start: cell(layout.start),
        end: cell(layout.end),
        ...evidence,
        quote: project,
      },
      status: status && { ...status, text: statuses.get(status.text.toLowerCase()) ?? status.text },
    });
  }
  const subjects = project ? [project, ...doers] : doers;
  const [place] = layout.places.flatMap(column => cell(column) ?? []);
  if (place) for (const subject of subjects) tie('WORKS_IN', subject, { ...place, text: placeReference(place.text) });
  for (const column of layout.sectors) {
    const theme = cell(column);
    if (!theme) continue;
    draft.mention('themes', row, theme.text, { name: theme, scheme: 'AREA_OF_COOPERATION', ...evidence, quote: theme });
    for (const subject of project ? [project] : doers) tie('ADDRESSES', subject, theme);
  }
  return subjects.length > 0;
}

/** The type that a cell means; whatever the table says else, or nothing, an Organisation may be any. */
function knownType(type: Taken | null): Taken | string {
  const meant = type && typeMeant(type.text);
  return type && meant && meant !== type.text ? { ...type, text: meant } : 'Organisation';
}
