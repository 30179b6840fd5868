import type { Table } from '../files/tables.ts';
import { Columns, type HeadedTable, headedAt, plainHeader, type Taken } from '../headers.ts';
import { refOf, roles } from '../iati/activity.ts';
import { newKindOf, schemeOf } from '../iati/organisations.ts';
import type { Problem } from '../problems.ts';
import { organisationTypeCodes } from '../sheets.ts';
import { Draft, type Reading } from './draft.ts';

/** The columns of a file of participating organisations, as tools that turn IATI into CSV write them. */
const columns = ['activity_identifier', 'org_ref', 'org_name', 'org_type', 'role'] as const;

/** Words for IATI's roles 1 to 4. */
const roleNames = ['funding', 'accountable', 'extending', 'implementing'];

/** The table under its headers, if it is one of participating organisations. */
export function participants(table: Table): HeadedTable | undefined {
  const at = table.rows.slice(0, 5).findIndex(({ cells }) => {
    const headers = cells.map(plainHeader);
    return ['activity_identifier', 'org_name', 'role'].every(header => headers.includes(header));
  });
  return at < 0 ? undefined : headedAt(table, at);
}

/** Reads participating organisations: projects by their IATI identifiers, and who has which part in them. */
export function readIatiCsv(tables: readonly Table[], fileName: string): Reading {
  const problems: Problem[] = [];
  const notes: string[] = [];
  const sheets = tables.flatMap(table => {
    const found = participants(table);
    if (found) return readParticipants(found, fileName, problems);
    if (table.rows.length) notes.push(`${table.name} was left out: it is no table of participating organisations.`);
    return [];
  });
  return { sheets, notes, problems };
}

function readParticipants(table: HeadedTable, fileName: string, problems: Problem[]) {
  const found = new Columns(table, columns);
  const draft = new Draft(table);
  draft.put('sources', table.row, { name: fileName, kind: 'DATASET' });
  problems.push(...found.repeated);
  for (const row of table.rows) {
    const cell = (column: (typeof columns)[number]) => found.cell(row, column);
    const refuse = (column: (typeof columns)[number], problem: string, fix: string) =>
      problems.push({ ...{ sheet: table.name, row: row.row, column, problem, fix }, value: cell(column)?.text ?? '' });
    const [identifier, name, role] = [cell('activity_identifier'), cell('org_name'), cell('role')];
    const kind = roles[Number(role?.text) - 1] ?? roles[roleNames.indexOf(role?.text.toLowerCase() ?? '')];
    if (!identifier) refuse('activity_identifier', 'the cell is empty', 'write the identifier of the activity');
    if (!name) refuse('org_name', 'the organisation has no name', 'write it');
    if (!kind) refuse('role', `'${role?.text ?? ''}' is no role of IATI’s`, 'write 1, 2, 3 or 4');
    if (!identifier || !name || !kind) continue;
    const evidence = { source: fileName, locator: identifier.text };
    const project = `${schemeOf(identifier.text)}:${identifier.text}`;
    draft.mention('projects', row.row, identifier.text, { name: identifier, identifiers: project, ...evidence });
    putOrganisation(draft, row.row, name, cell('org_type'), refOf(cell('org_ref')?.text ?? ''), evidence);
    draft.put('ties', row.row, {
      kind,
      from: name,
      to: { ...identifier, text: project },
      confidence: 'CONFIRMED',
      ...evidence,
      quote: name,
    });
  }
  return draft.sheets();
}

function putOrganisation(
  draft: Draft,
  row: number,
  name: Taken,
  type: Taken | null,
  ref: string | null,
  evidence: { source: string; locator: string },
) {
  draft.mention('stakeholders', row, name.text, {
    ...{ name, type: newKindOf(type?.text ?? null), ...evidence, quote: name },
    organisation_type: type && (organisationTypeCodes[type.text] ? type : null),
    identifiers: ref && !ref.includes('|') ? `${schemeOf(ref)}:${ref}` : null,
  });
}
