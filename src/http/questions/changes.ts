import { parse } from 'graphql';
import { addDays, isDay, startOfDay } from '../../domain/dates.ts';
import { DirectoryError } from '../../domain/errors.ts';
import { limits } from '../../domain/limits.ts';
import { type NamedQuestion, rowsOf, rowTable, valuesAt } from '../../domain/questions.ts';
import type { Cell, FlatTable } from '../exports/table.ts';
import type { Answer, Asking } from './answer.ts';

type Values = Readonly<Record<string, unknown>>;

/** Days that are looked back on unless a link says since when. */
const daysBack = 30;
/** The most changes that one link answers. */
export const mostChanges = 5_000;

export const changesSince = (today: string): string => addDays(today, -daysBack);

/** The day of `_since`. Throws BAD_USER_INPUT for what is none. */
export function readSince(given: string | null, today: string): string {
  if (given === null) return changesSince(today);
  if (isDay(given) && given >= '1900') return given;
  throw new DirectoryError('BAD_USER_INPUT', `_since is a day such as 2020-02-06, from 1900 on, not “${given}”.`);
}

/** The entries that a question and its answer name by their ids, those of the variables first, each once. */
export function entriesNamed(question: NamedQuestion, values: Values, { data, rows }: Answer): string[] {
  const asked = question.variables.filter(({ namedType }) => namedType === 'ID').map(({ name }) => values[name]);
  const parts = [
    { columns: question.facts, rows: [data] },
    ...question.tables.map(table => ({
      columns: table.columns,
      rows: table === rowTable(question) ? rows : rowsOf(data, table),
    })),
  ];
  const named = parts.flatMap(({ columns, rows }) =>
    columns.filter(column => column.isShownByName).flatMap(({ path }) => valuesAt(rows, path)),
  );
  return [...new Set([...asked.flat(), ...named].filter(id => typeof id === 'string'))];
}

/** What a list of changes takes in, and what it cannot. */
export const coverOf = (since: string, entries: readonly string[]): string =>
  [
    `Changes since ${since} to the entries that the question or its answer of today names (${entries.length}), and to the ties that start or end at one of them.`,
    entries.length > limits.logEntries ? `Only the first ${limits.logEntries} of them are looked at.` : '',
    'An entry that left the answer is among them if it is tied, or was, to one that is named; otherwise not.',
  ]
    .filter(Boolean)
    .join(' ');

const document = parse(`query ChangesUnder($entries: [ID!]!, $since: DateTime!, $first: Int!, $after: String) {
  changes(entries: $entries, since: $since, first: $first, after: $after) {
    nodes { at by action subject entry { id name } fields { field before after } batch { reason } }
    pageInfo { hasNextPage endCursor }
  }
}`);

interface Change {
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly subject: string;
  readonly entry: { readonly id: string; readonly name: string } | null;
  readonly fields: readonly Readonly<Record<'field' | 'before' | 'after', string | null>>[];
  readonly batch: { readonly reason: string };
}

interface Changes {
  readonly nodes: readonly Change[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const columns: FlatTable['columns'] = [
  { name: 'at', type: 'DATE_TIME' },
  ...['by', 'action', 'subject', 'entry_id', 'entry', 'field', 'before', 'after', 'reason'].map(name => ({
    ...{ name, type: 'TEXT' as const },
  })),
];

/** What was recorded or taken out is one row with all there is or was of it; what was changed one for each field. */
function rowsOfChange({ at, by, action, subject, entry, fields, batch }: Change): Cell[][] {
  const about = [at, by, action, subject, entry?.id ?? null, entry?.name ?? null];
  const whole = (side: 'before' | 'after') =>
    fields
      .filter(each => each[side] !== null)
      .map(each => `${each.field}: ${each[side]}`)
      .join('; ') || null;
  const told =
    action === 'UPDATE'
      ? fields.map(({ field, before, after }) => [field, before, after])
      : [[null, whole('before'), whole('after')]];
  return told.map(cells => [...about, ...cells, batch.reason]);
}

/**
 * The changes since a day, in the time zone, to these entries and their ties: the newest first, as rows. `size` is the
 * most changes; `next` the cursor of the one to go on after, null at the end.
 */
export async function changesOf(
  entries: readonly string[],
  { since, timezone }: { readonly since: string; readonly timezone: string },
  { size, next }: { readonly size: number; readonly next: string | null },
  { ask, request, reply }: Asking,
): Promise<{ readonly table: FlatTable; readonly next: string | null }> {
  const variables = { entries: entries.slice(0, limits.logEntries), since: startOfDay(since, timezone) };
  const rows: Cell[][] = [];
  let after = next;
  for (let left = size; left > 0; ) {
    const first = Math.min(limits.pageSize, left);
    const { changes } = await ask<{ changes: Changes }>(document, { ...variables, first, after }, request, reply);
    rows.push(...changes.nodes.flatMap(rowsOfChange));
    left -= first;
    after = changes.pageInfo.hasNextPage ? changes.pageInfo.endCursor : null;
    if (after === null) break;
  }
  return { table: { columns, rows }, next: after };
}
