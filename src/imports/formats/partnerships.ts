import type { Table, TableRow } from '../files/tables.ts';
import { Columns, headed, type Taken } from '../headers.ts';
import type { Problem } from '../problems.ts';
import type { SheetShape } from '../sheets.ts';
import { Draft, type DraftCells, type Reading } from './draft.ts';
import { isReference, placeReference, sourceCells, typeMeant } from './naming.ts';

/** The sheet of which one row is a partnership, with whatever entries and ties it needs. */
export const partnershipsShape = {
  columns: {
    partner: { type: 'text', required: true },
    kind: { type: { type: 'stakeholder' } },
    with: { type: 'text' },
    role: { type: 'text' },
    project: { type: 'text' },
    district: { type: 'text' },
    since: { type: 'date' },
    until: { type: 'end' },
    source: { type: 'text', required: true },
    quote: { type: 'verbatim' },
  },
} as const satisfies SheetShape;

type Column = keyof typeof partnershipsShape.columns;
export const partnershipColumns = Object.keys(partnershipsShape.columns) as Column[];

/** Words for a part in a project → the kind of tie; any other word is the role of one that PARTNERS_IN it. */
const partsInProjects: ReadonlyMap<string, string> = new Map([
  ['funder', 'FUNDS'],
  ['donor', 'FUNDS'],
  ['implementer', 'IMPLEMENTS'],
  ['implementing partner', 'IMPLEMENTS'],
  ['accountable', 'ACCOUNTABLE_FOR'],
  ['extending', 'EXTENDS'],
  ['partner', 'PARTNERS_IN'],
  ['beneficiary', 'BENEFITS_FROM'],
]);

/**
 * Reads a table of partnerships; cells may hold names, ids or SCHEME:VALUE. `known` tells whether the file has, in
 * another sheet, an entry of such a name or id, which then needs no row of its own.
 */
export function readPartnerships(table: Table, known: (text: string) => boolean): Reading {
  const found = headed(table, partnershipColumns);
  if (!found) {
    const problem = {
      problem: 'no row holds the headers of partnerships',
      fix: `write ${partnershipColumns.join(', ')}`,
    };
    return { sheets: [], notes: [], problems: [{ sheet: table.name, row: 1, column: '', value: '', ...problem }] };
  }
  const columns = new Columns(found, partnershipColumns);
  const problems: Problem[] = [...columns.repeated, ...columns.unknown];
  const draft = new Draft(found);
  for (const row of found.rows) {
    const cell = (column: Column) => columns.cell(row, column);
    const refuse = (empty: Column, problem: string, fix: string) =>
      problems.push({ sheet: table.name, row: row.row, column: columns.header(empty), value: '', problem, fix });
    if (!cell('partner')) refuse('partner', 'the cell is empty', 'name the partner');
    if (!cell('source'))
      refuse('source', 'the cell is empty', 'name what says so: an address, a title, or the id of a source');
    if (!cell('with') && !cell('project') && !cell('district'))
      refuse(
        'with',
        'the row says of the partner neither with whom, nor in which project, nor where',
        'fill in one of them',
      );
    putRow(draft, row, cell, known);
  }
  return { sheets: draft.sheets(), notes: [], problems };
}

/** Whether a table without a name of ours holds partnerships: who, with whom or in what, and who says so. */
export function isPartnerships(table: Table): boolean {
  const found = headed(table, partnershipColumns);
  if (!found) return false;
  const columns = new Columns(found, partnershipColumns);
  return columns.has('partner') && columns.has('source') && (columns.has('with') || columns.has('project'));
}

/** Reads every table of a file that holds nothing else. */
export function readAllPartnerships(tables: readonly Table[]): Reading {
  const read = tables.filter(({ rows }) => rows.length).map(table => readPartnerships(table, () => false));
  return {
    sheets: read.flatMap(({ sheets }) => sheets),
    notes: read.flatMap(({ notes }) => notes),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** With a project, partner and counterpart each have a tie to it; without one, they have a tie to each other. */
function putRow(
  draft: Draft,
  { row }: TableRow,
  cell: (column: Column) => Taken | null,
  known: (text: string) => boolean,
): void {
  const [partner, other, project, source, kind, role] = (
    ['partner', 'with', 'project', 'source', 'kind', 'role'] as const
  ).map(cell);
  if (!partner || !source) return;
  const evidence = { source, quote: cell('quote') };
  const period = { since: cell('since'), until: cell('until') };
  const isNew = (named: Taken) => !isReference(named.text) && !known(named.text);
  const tie = (kind: string, cells: DraftCells) =>
    draft.put('ties', row, { kind, confidence: 'CONFIRMED', ...cells, ...evidence });

  if (kind && isNew(partner))
    draft.mention('stakeholders', row, partner.text, {
      name: partner,
      type: { ...kind, text: typeMeant(kind.text) },
      ...evidence,
    });
  if (project && isNew(project)) draft.mention('projects', row, project.text, { name: project, ...evidence });
  if (isNew(source)) draft.mention('sources', row, source.text, sourceCells(source));
  if (project) {
    const part = partsInProjects.get(role?.text.toLowerCase() ?? 'partner');
    tie(part ?? 'PARTNERS_IN', { from: partner, to: project, role: part ? null : role, ...period });
    if (other) tie('PARTNERS_IN', { from: other, to: project });
  } else if (other) tie('PARTNERS_WITH', { from: partner, to: other, role, ...period });
  for (const place of placesIn(cell('district'))) {
    tie('WORKS_IN', { from: partner, to: place, ...(project || other ? {} : period) });
    if (project) tie('WORKS_IN', { from: project, to: place });
  }
}

const placesIn = (district: Taken | null): Taken[] =>
  (district?.text ?? '')
    .split(/[|;]/)
    .map(text => text.trim())
    .filter(Boolean)
    .map(text => ({ text: placeReference(text), header: district?.header ?? '' }));
