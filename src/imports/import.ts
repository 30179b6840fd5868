import { randomUUID } from 'node:crypto';
import { subjectOf } from '../domain/changes.ts';
import { DirectoryError } from '../domain/errors.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Database, Transaction } from '../neo4j/query.ts';
import type { Batch } from './batch.ts';
import { checkRecords } from './check.ts';
import { commit, type Progress } from './commit.ts';
import { planDecision } from './merge.ts';
import { type Plan, type Policy, planImport } from './plan.ts';
import { type Counts, counted, inFileOrder, markOf, type PlannedRow, plannedRows } from './preview.ts';
import { badSheet, type Problem, type RowAddress } from './problems.ts';
import { type Records, readRecords, rowKey, type StatedFact } from './records.ts';
import { type Decisions, decisionKey, isHeld, type Resolving, type RowMatch, resolveNames } from './resolve.ts';
import type { Sheet } from './sheets.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';
import type { Step } from './steps.ts';

/** How sheets are to be understood. */
export interface Reading {
  /** What kind of import or edit it is: "seed". */
  readonly origin: string;
  /** RENEWS unless it is said. */
  readonly policy?: Policy;
  /** When the sheets were exported from this directory, an RFC 3339 instant: what changed since is told from what they change. */
  readonly exportedAt?: string | null | undefined;
  /** What a person decided of rows that may be an entry of the directory. */
  readonly decisions?: Decisions;
  /** What is wrong with the file that its reader found. */
  readonly found?: readonly Problem[];
  /** Leaves out rows that something is wrong with, and what cannot stand without them. */
  readonly onlyGoodRows?: boolean;
  /** Whether what each subject is called is told with the plan. */
  readonly isTold?: boolean;
  /** Whether the sheets state all transactions and budgets of their projects: those the origin wrote before are taken back. */
  readonly figuresInFull?: boolean;
}

/** What sheets come to in the graph as it is now. */
export interface ImportPlan extends Plan {
  readonly rows: number;
  /** Every row that was read, with what becomes of it. */
  readonly outcomes: readonly PlannedRow[];
  readonly counts: Counts;
  readonly problems: readonly Problem[];
  readonly matches: readonly RowMatch[];
  /** Rows of new entries that were not compared with the directory, as there are too many of them. */
  readonly uncompared: number;
  /** Whether nothing is wrong, or only with rows that are left out. */
  readonly isGood: boolean;
  /** What each subject is, in words, by its id. */
  readonly labels: ReadonlyMap<string, string>;
  /** Another plan with this mark does the same. */
  readonly mark: string;
}

/** What an import did. */
export interface ImportReport extends ImportPlan {
  /** Null where there was nothing to write. */
  readonly batchId: string | null;
}

export interface ImportedBy extends Reading, Pick<Batch, 'by' | 'reason'> {
  /** The plan that was agreed to: another one is refused. */
  readonly mark?: string | undefined;
  /** The batch's id, where it is settled beforehand: the same import again is then no second batch. */
  readonly batchId?: string | undefined;
  readonly progress?: ((progress: Progress) => void) | undefined;
  /** Steps of one part, where it is not as many as a transaction takes. */
  readonly part?: number | undefined;
}

/** Compares sheets with the graph and writes nothing. What is wrong stands in the plan. */
export async function planSheets(
  transaction: Transaction,
  vocabulary: Vocabulary,
  sheets: readonly Sheet[],
  reading: Reading,
): Promise<ImportPlan> {
  const {
    origin,
    policy = 'RENEWS',
    exportedAt,
    decisions = new Map(),
    found = [],
    onlyGoodRows,
    figuresInFull,
    isTold = true,
  } = reading;
  const problems: Problem[] = [...found];
  const isRenewal = policy === 'RENEWS';
  const namesKept = policy === 'ADDS' && !exportedAt;
  const { records, matches, uncompared } = await readAll(transaction, vocabulary, sheets, problems, {
    ...{ decisions, trustsIds: isRenewal, namesKept, figuresInFull },
  });
  const snapshot = await readSnapshot(transaction, records, vocabulary, { origin, exportedAt });
  const headers = new Map<string, Readonly<Record<string, string>>>();
  for (const { origin } of sheets)
    if (origin) headers.set(origin.sheet, { ...headers.get(origin.sheet), ...origin.columns });
  const inUsersWords = (problem: Problem): Problem => ({
    ...problem,
    column: headers.get(problem.sheet)?.[problem.column] ?? problem.column,
  });
  problems.push(...checkRecords(records, snapshot, vocabulary).map(inUsersWords));
  if (onlyGoodRows && problems.length) {
    const good = without(sheets, new Set(problems.map(decisionKey)));
    const rest = good && (await planSheets(transaction, vocabulary, good, { ...reading, found: [] }));
    if (rest) return withRefused(rest, problems);
  }
  const compared = planImport(records, snapshot, exportedAt ? 'EDITS' : policy);
  const plan = { ...compared, steps: [...compared.steps, ...decisionSteps(matches)] };
  const outcomes = plannedRows(records.rows, plan, matches, problems);
  const [rows, counts] = [outcomes.length, counted(outcomes)];
  const labels = isTold ? labelsOf(records, snapshot, compared.subjects) : new Map<string, string>();
  const isGood = problems.length === 0;
  return {
    ...plan,
    rows,
    outcomes,
    counts,
    problems,
    isGood,
    labels,
    matches,
    uncompared,
    mark: markOf(plan, matches),
  };
}

/** The records of all sheets. The sheets with their ids filled in are let go of: large files take much memory. */
async function readAll(
  transaction: Transaction,
  vocabulary: Vocabulary,
  sheets: readonly Sheet[],
  problems: Problem[],
  { namesKept, figuresInFull, ...how }: Resolving & { namesKept: boolean; figuresInFull: boolean | undefined },
) {
  const { sheets: resolved, matches, uncompared, ...told } = await resolveNames(transaction, sheets, vocabulary, how);
  const same = namesKept ? matches.filter(isHeld) : [];
  const matched = new Set(same.map(match => rowKey(match, match.id)));
  const records = readRecords(resolved, vocabulary, problems, { figuresInFull, matched });
  problems.push(...told.problems);
  return { records, matches, uncompared };
}

/** What each subject of a plan is, in words. */
function labelsOf(records: Records, snapshot: Snapshot, subjects: Plan['subjects']): Map<string, string> {
  const stated = ({ facts }: { readonly facts: ReadonlyMap<string, StatedFact> }) =>
    new Map([...facts].flatMap(([key, { value }]) => (value === null ? [] : [[key, value]])));
  const nameOf = (id: string) => {
    const own = records.entries.get(id)?.facts.get('name');
    const held = snapshot.entries.get(id)?.get('name');
    return String((own?.implied && held) || (own?.value ?? held ?? id));
  };
  const ties = new Map(records.ties.map(record => [record.rows, record]));
  const labels = new Map<string, string>();
  for (const [id, rows] of subjects) {
    const record = ties.get(rows as RowAddress[]) ?? records.figures.get(id);
    labels.set(id, record ? subjectOf(stated(record), nameOf, id) : nameOf(id));
  }
  return labels;
}

/** Whether a row without an id is held to be an entry of the directory. */

/** The sheets without these rows; null where that leaves out nothing, as it is not rows that something is wrong with. */
function without(sheets: readonly Sheet[], bad: ReadonlySet<string>): Sheet[] | null {
  const good = sheets.map(sheet => {
    const name = sheet.origin?.sheet ?? sheet.name;
    return { ...sheet, rows: sheet.rows.filter(({ row }) => !bad.has(decisionKey({ sheet: name, row }))) };
  });
  const count = (all: readonly Sheet[]) => all.reduce((sum, { rows }) => sum + rows.length, 0);
  return count(good) < count(sheets) ? good : null;
}

/** A plan of the good rows that still tells of the others. */
function withRefused(plan: ImportPlan, refused: readonly Problem[]): ImportPlan {
  const nothing = { creates: [], updates: [], conflicts: [], subjects: new Map() };
  const outcomes = inFileOrder([...plan.outcomes, ...plannedRows([], nothing, [], refused)]);
  return {
    ...plan,
    rows: outcomes.length,
    outcomes,
    counts: counted(outcomes),
    problems: [...refused, ...plan.problems],
  };
}

/** What a person decided is remembered with the batch: also that two are not the same. */
function decisionSteps(matches: readonly RowMatch[]): Step[] {
  return matches.flatMap(({ sheet, row, id, outcome, candidates }): Step[] => {
    if (outcome !== 'DECIDED_NEW') return [];
    return candidates
      .filter(candidate => candidate.id !== id && candidate.decided === null)
      .map(candidate =>
        planDecision(
          id,
          candidate.id,
          { decision: 'DIFFERENT', reason: `Decided at the import of row ${row} of ${sheet}.` },
          null,
        ),
      );
  });
}

/**
 * Brings sheets into the graph as one batch or not at all. Throws BAD_SHEET with every problem of every row, unless only
 * the good rows are wanted, and STALE where the plan that was agreed to is no longer what would happen. The same sheets
 * again change nothing; what others changed since stays and is reported as a conflict.
 */
export async function importSheets(
  database: Database,
  vocabulary: Vocabulary,
  sheets: readonly Sheet[],
  { by, reason, mark, batchId, progress, part, ...reading }: ImportedBy,
): Promise<ImportReport> {
  const plan = async (transaction: Transaction) => {
    const plan = await planSheets(transaction, vocabulary, sheets, { ...reading, isTold: false });
    if (!plan.isGood) throw badSheet(plan.problems);
    if (mark && plan.mark !== mark)
      throw new DirectoryError(
        'STALE',
        'The directory has changed since the preview, and the file would now do something else; look at a new preview.',
        { mark: plan.mark },
      );
    return plan;
  };
  const at = new Date().toISOString();
  const batch = { id: batchId ?? `batch-${randomUUID()}`, origin: reading.origin, by, reason, at };
  return commit(database, vocabulary, plan, { batch, progress, part });
}
