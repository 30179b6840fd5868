import { digestOf } from '../domain/ids.ts';
import type { Conflict, Difference, Plan } from './plan.ts';
import type { Problem, RowAddress } from './problems.ts';
import type { RowMatch } from './resolve.ts';

/** What becomes of a row; each row counts once, as the first of these that fits it. */
export const outcomes = ['ERROR', 'CONFLICT', 'DUPLICATE', 'CREATE', 'UPDATE', 'UNCHANGED'] as const;
export type Outcome = (typeof outcomes)[number];

export interface PlannedRow extends RowAddress {
  readonly outcome: Outcome;
  /** The entries, ties and figures that it tells of. */
  readonly subjects: readonly string[];
  /** What the row calls its entry, and what of the directory it may be; null for a row that tells of no new entry. */
  readonly match: RowMatch | null;
  readonly updates: readonly Difference[];
  readonly conflicts: readonly Conflict[];
  readonly problems: readonly Problem[];
}

/** How many rows come to what. */
export interface Counts {
  readonly creates: number;
  readonly updates: number;
  readonly unchanged: number;
  readonly conflicts: number;
  readonly duplicates: number;
  readonly errors: number;
}

const key = ({ sheet, row }: RowAddress) => `${sheet} ${row}`;

/** Of several entries that one row tells of, the one to be looked at: perhaps a double, then a new one. */
const attention = ({ outcome }: RowMatch) =>
  ['POSSIBLE', 'DECIDED_NEW', 'DECIDED_SAME', 'NEW', 'SAME'].indexOf(outcome);

/** Every row that was read, in order, with what becomes of it. */
export function plannedRows(
  rows: readonly RowAddress[],
  plan: Omit<Plan, 'steps' | 'retracts'>,
  matches: readonly RowMatch[],
  problems: readonly Problem[],
): PlannedRow[] {
  const by = <Item>(items: Iterable<Item>, places: (item: Item) => readonly RowAddress[]) => {
    const found = new Map<string, Item[]>();
    const none: readonly Item[] = [];
    for (const item of items)
      for (const place of new Set(places(item).map(key))) {
        const list = found.get(place);
        if (list) list.push(item);
        else found.set(place, [item]);
      }
    return (row: RowAddress): readonly Item[] => found.get(key(row)) ?? none;
  };
  const matchOf = by(matches, match => [match]);
  const problemsOf = by(problems, problem => [problem]);
  const updatesOf = by(plan.updates, ({ rows }) => rows);
  const conflictsOf = by(plan.conflicts, ({ rows }) => rows);
  const subjectsOf = by(plan.subjects, ([, rows]) => rows);
  const created = new Set(plan.creates);
  // A problem of a sheet as a whole, such as of its header, stands at a row that holds no record.
  const known = new Set(rows.map(key));
  const beside = [...new Map(problems.filter(at => !known.has(key(at))).map(at => [key(at), at])).values()];
  return inFileOrder([...rows, ...beside]).map(({ sheet, row }) => {
    const address = { sheet, row };
    const told = {
      match: matchOf(address).toSorted((a, b) => attention(a) - attention(b))[0] ?? null,
      subjects: subjectsOf(address).map(([id]) => id),
      updates: updatesOf(address),
      conflicts: conflictsOf(address),
      problems: problemsOf(address),
    };
    return { ...address, ...told, outcome: outcomeOf(told, created) };
  });
}

/** Sheet by sheet, from the top. */
export function inFileOrder<Row extends RowAddress>(rows: readonly Row[]): Row[] {
  const sheets = [...new Set(rows.map(({ sheet }) => sheet))];
  return rows.toSorted((a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row);
}

function outcomeOf(
  { match, subjects, updates, conflicts, problems }: Omit<PlannedRow, 'outcome' | 'sheet' | 'row'>,
  created: ReadonlySet<string>,
): Outcome {
  if (problems.length) return 'ERROR';
  if (conflicts.length) return 'CONFLICT';
  if (match?.outcome === 'POSSIBLE') return 'DUPLICATE';
  if (subjects.some(id => created.has(id))) return 'CREATE';
  return updates.length ? 'UPDATE' : 'UNCHANGED';
}

export function counted(rows: readonly PlannedRow[]): Counts {
  const of = (outcome: Outcome) => rows.filter(row => row.outcome === outcome).length;
  return {
    ...{ creates: of('CREATE'), updates: of('UPDATE'), unchanged: of('UNCHANGED') },
    ...{ conflicts: of('CONFLICT'), duplicates: of('DUPLICATE'), errors: of('ERROR') },
  };
}

/** A mark of what a plan would do; it differs as soon as anything that the plan read, and that matters to it, has changed. */
export const markOf = (plan: Plan, matches: readonly RowMatch[]): string => digestOf(saidBy(plan, matches), 16);

function* saidBy({ steps, conflicts }: Plan, matches: readonly RowMatch[]): Generator<string> {
  for (const { id, before, after } of steps) yield JSON.stringify([id, before && [...before], after && [...after]]);
  for (const { id, field, before, after } of conflicts) yield JSON.stringify({ id, field, before, after });
  for (const { id, outcome, candidates } of matches)
    yield JSON.stringify({ id, outcome, candidates: candidates.map(each => each.id) });
}
