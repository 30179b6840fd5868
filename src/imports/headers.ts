import type { Table, TableRow } from './files/tables.ts';
import { type Problem, suggestion } from './problems.ts';

/** Rows from the top in which headers are looked for: titles may stand above them. */
const HEADER_ROWS = 20;

/** Case, blanks, underscores and hyphens of a header make no difference, nor does the star of a required column. */
export const plainHeader = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_')
    .replace(/_?[*:]+$/, '');

/** Other headers for a column. The first column of a sheet that knows a word takes it; a column's own name comes first. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  partner: ['partner_name', 'partner_organisation', 'partner_organization', 'organisation', 'organization', 'org'],
  name: [
    ...['organisation_name', 'organization_name', 'organisation', 'organization', 'org', 'org_name', 'name_en'],
    ...['partner', 'partner_name', 'stakeholder', 'stakeholder_name', 'institution', 'ministry', 'agency', 'ngo'],
    ...[
      'project',
      'project_name',
      'project_title',
      'event',
      'event_name',
      'agreement',
      'policy',
      'person',
      'full_name',
    ],
    ...['place', 'district', 'province', 'theme', 'sector', 'title', 'official_name', 'name_of_organisation'],
    ...['name_of_organization', 'name_of_partner', 'name_of_project'],
  ],
  type: [
    ...['type_of_organisation', 'type_of_organization', 'stakeholder_type', 'partner_type', 'kind', 'category'],
    ...['kind_of_organisation', 'kind_of_organization'],
  ],
  kind: ['type', 'category', 'type_of_organisation', 'type_of_organization', 'partner_type', 'partner_kind'],
  organisation_type: ['organization_type', 'org_type', 'iati_type'],
  acronym: ['abbreviation', 'short_name', 'initials'],
  with: ['with_whom', 'works_with', 'iom_office', 'counterpart'],
  role: ['position', 'function', 'post', 'role_in_project'],
  planned_start: ['planned_start_date'],
  planned_end: ['planned_end_date'],
  start: ['start_date', 'date', 'starts', 'from_date', 'begins'],
  end: ['end_date', 'ends', 'to_date', 'finish'],
  since: ['start_date', 'start', 'since_date', 'from_date', 'date_from'],
  until: ['end_date', 'end', 'until_date', 'to_date', 'date_to'],
  established: ['founded', 'date_established', 'year_established', 'established_in'],
  closed: ['dissolved', 'date_closed'],
  signed: ['date_signed', 'signature_date', 'date_of_signature'],
  expires: ['expiry_date', 'expiry', 'valid_until'],
  adopted: ['adoption_date', 'date_adopted'],
  published: ['publication_date', 'date_published'],
  retrieved: ['accessed', 'date_accessed', 'retrieved_on'],
  licence: ['license'],
  status: ['project_status', 'activity_status'],
  code: ['project_code', 'project_number', 'project_id', 'reference_number'],
  people: ['participants', 'attendees', 'number_of_people'],
  organisations: ['organizations', 'number_of_organisations', 'number_of_organizations'],
  pcode: ['p_code', 'adm_code', 'admin_code'],
  iso3166: ['iso', 'iso_code', 'country_code'],
  latitude: ['lat'],
  longitude: ['lon', 'lng', 'long'],
  district: ['districts', 'province', 'place', 'location', 'where'],
  identifiers: ['identifier', 'external_ids', 'external_identifiers'],
  url: ['website', 'web_site', 'web_address', 'web_page', 'webpage', 'link', 'homepage'],
  note: ['notes', 'remark', 'remarks', 'comment', 'comments'],
  description: ['notes', 'remark', 'remarks', 'comment', 'comments', 'about', 'summary'],
  amount: ['value', 'amount_committed'],
  currency: ['currency_code'],
  percentage: ['percent', 'share', '%'],
  source: ['sources', 'source_name', 'reference', 'according_to'],
  quote: ['quotation', 'excerpt', 'passage'],
  locator: ['page', 'paragraph', 'where_in_the_source'],
};

/** The column that a header means, among those of a sheet; undefined if it means none. */
export function columnMeant(header: string, columns: readonly string[]): string | undefined {
  const plain = plainHeader(header);
  return columns.includes(plain) ? plain : columns.find(column => synonyms[column]?.includes(plain));
}

/** A table whose headers are found, with the rows below them. */
export interface HeadedTable {
  readonly name: string;
  /** The row in which the headers stand. */
  readonly row: number;
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A cell that is an HXL hashtag: "#org +impl". */
export const isHashtag = (cell: string): boolean => /^\s*#\s*[a-z]\w*(\s*\+\s*[a-z]\w*)*\s*$/i.test(cell);

/** Whether a row carries HXL hashtags: at least half of its cells that are not empty. */
export function isTagRow({ cells }: TableRow): boolean {
  const filled = cells.filter(cell => cell.trim());
  return filled.length > 0 && filled.filter(isHashtag).length * 2 >= filled.length;
}

/** The table with the headers of this row; a row of hashtags right below them belongs to them. */
export function headedAt(table: Table, at: number): HeadedTable {
  const header = table.rows[at];
  const below = table.rows.slice(at + 1);
  const rows = below[0] && isTagRow(below[0]) ? below.slice(1) : below;
  return { name: table.name, row: header?.row ?? 1, headers: header?.cells ?? [], rows };
}

/** The table with its first row of which two cells or more, and at least half, mean columns; undefined if it has none. */
export function headed(table: Table, columns: readonly string[]): HeadedTable | undefined {
  const at = table.rows.slice(0, HEADER_ROWS).findIndex(({ cells }) => {
    const filled = new Set(cells.map(plainHeader).filter(Boolean));
    const meant = new Set([...filled].flatMap(cell => columnMeant(cell, columns) ?? []));
    return meant.size >= 2 && meant.size * 2 >= filled.size;
  });
  return at < 0 ? undefined : headedAt(table, at);
}

/** A cell of the user's table, with its header there. */
export interface Taken {
  readonly text: string;
  readonly header: string;
}

/** Where the columns of a sheet stand in a table. */
export class Columns {
  /** Headers that mean a column which another means already. */
  readonly repeated: readonly Problem[];
  /** Headers that mean no column. */
  readonly unknown: readonly Problem[];
  readonly #table: HeadedTable;
  readonly #places = new Map<string, number>();

  constructor(table: HeadedTable, columns: readonly string[]) {
    this.#table = table;
    const [repeated, unknown]: [Problem[], Problem[]] = [[], []];
    for (const [place, header] of table.headers.entries()) {
      if (!header.trim()) continue;
      const column = columnMeant(header, columns);
      const earlier = column === undefined ? undefined : this.#places.get(column);
      const wrong = { sheet: table.name, row: table.row, column: header, value: header };
      if (column === undefined)
        unknown.push({
          ...wrong,
          problem: `'${header}' is not a column of this sheet`,
          fix: suggestion(header, columns),
        });
      else if (earlier !== undefined)
        repeated.push({
          ...wrong,
          problem:
            header === table.headers[earlier]
              ? `'${header}' stands twice`
              : `'${header}' says the same as '${table.headers[earlier]}'`,
          fix: 'keep one of the two columns',
        });
      else this.#places.set(column, place);
    }
    this.repeated = repeated;
    this.unknown = unknown;
  }

  /** The headers in our words, in their order; one that means no column as it stands, null for one that repeats another. */
  get ours(): readonly (string | null)[] {
    const columns = new Map([...this.#places].map(([column, place]) => [place, column]));
    const unknown = new Set(this.unknown.map(({ column }) => column));
    return this.#table.headers.map(
      (header, place) => columns.get(place) ?? (unknown.has(header) || !header.trim() ? header : null),
    );
  }

  has(column: string): boolean {
    return this.#places.has(column);
  }

  /** The user's header for a column, else our own. */
  header(column: string): string {
    return this.#table.headers[this.#places.get(column) ?? -1] ?? column;
  }

  /** The cell of a row; null where it is empty or the table lacks the column. */
  cell({ cells }: TableRow, column: string): Taken | null {
    const text = cells[this.#places.get(column) ?? -1]?.trim();
    return text ? { text, header: this.header(column) } : null;
  }
}
