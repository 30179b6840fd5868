import { type Facts, partOf, type SetName, sameFact, type Value } from '../domain/facts.ts';
import { tieKey } from '../domain/ids.ts';
import type { RowAddress } from './problems.ts';
import type { EntryRecord, FigureRecord, Records, StatedFact, TieRecord } from './records.ts';
import type { FigureKind } from './sheets.ts';
import { candidateIds, identityOf, type Snapshot } from './snapshot.ts';

/** What comes out different: its whole state before, null if there was none, and after, null if it is taken back. */
export interface Step<After = Facts | null> {
  readonly subject: 'ENTRY' | 'TIE' | FigureKind;
  readonly id: string;
  readonly before: Facts | null;
  readonly after: After;
}

/** A field of an entry or tie, or a part of its names, identifiers or evidence, whose value is not the same. */
export interface Difference {
  readonly id: string;
  readonly field: string;
  /** What the graph holds. */
  readonly before: Value | null;
  /** What the file says. */
  readonly after: Value | null;
  readonly rows: readonly RowAddress[];
}

export interface Conflict extends Difference {
  readonly reason: 'CHANGED_SINCE' | 'REMOVED_SINCE';
}

export interface Plan {
  readonly steps: readonly Step[];
  readonly creates: readonly string[];
  /** Transactions and budgets that the file no longer states. */
  readonly retracts: readonly string[];
  /** Field by field, of what is there already. */
  readonly updates: readonly Difference[];
  /** Where the graph keeps what others made of it. */
  readonly conflicts: readonly Conflict[];
  /** How many rows come to what; each row counts once. */
  readonly counts: {
    readonly creates: number;
    readonly updates: number;
    readonly unchanged: number;
    readonly conflicts: number;
  };
}

type AnyRecord = EntryRecord | TieRecord | FigureRecord;
type Matched = { readonly record: AnyRecord; readonly id: string; readonly stored: Facts | undefined };

/**
 * Compares what the file says with the graph and with what the same origin last wrote. What the graph holds unchanged
 * since then is brought up to the file; what others changed or removed stays, and is reported as a conflict.
 */
export function planImport(records: Records, snapshot: Snapshot): Plan {
  const matched: Matched[] = [
    ...[...records.entries.values()].map(record => {
      const { id } = record;
      return { record, id, stored: snapshot.entries.get(id) };
    }),
    ...matchTies(records.ties, snapshot),
    ...[...records.figures.values()].map(record => {
      const { id } = record;
      return { record, id, stored: snapshot.figures.get(id) };
    }),
  ];
  const isGone = ({ id, stored }: Matched) => !stored && Boolean(snapshot.written.get(id)?.size);
  const gone = new Set(matched.filter(isGone).map(({ id }) => id));
  const steps: Step[] = [];
  const updates: Difference[] = [];
  const conflicts: Conflict[] = [];
  const creates: string[] = [];
  const createdRows: RowAddress[] = [];
  for (const { record, id, stored } of matched) {
    if ([id, ...endsOf(record)].some(needed => gone.has(needed))) {
      conflicts.push({ id, field: '', before: null, after: null, rows: record.rows, reason: 'REMOVED_SINCE' });
      continue;
    }
    const base = snapshot.written.get(id) ?? new Map<string, Value>();
    const merged = merge(id, record, stored ?? new Map(), base, gone);
    conflicts.push(...merged.conflicts);
    if (!merged.updates.length) continue;
    steps.push({ subject: record.subject, id, before: stored ?? null, after: merged.after });
    if (stored) updates.push(...merged.updates);
    else {
      creates.push(id);
      createdRows.push(...record.rows);
    }
  }
  const retracts = withdrawnFigures(records, snapshot);
  steps.push(...retracts);
  return {
    steps,
    creates,
    retracts: retracts.map(({ id }) => id),
    updates,
    conflicts,
    counts: countRows(records.rows, createdRows, updates, conflicts),
  };
}

/** The entries without which a record has no place. */
function endsOf(record: AnyRecord): string[] {
  if (record.subject === 'ENTRY') return [];
  if (record.subject === 'TIE') return [record.identity.from, record.identity.to];
  return ['projectId', 'fromId', 'toId', 'sourceId'].flatMap(end => String(record.facts.get(end)?.value ?? []));
}

/** What this origin wrote, nobody changed, and a file that states its project in full does not have. */
function withdrawnFigures({ figures, inFull }: Records, { figures: stored, written }: Snapshot): Step[] {
  const projects = new Set<unknown>(inFull);
  return [...stored].flatMap(([id, before]) => {
    const wrote = written.get(id);
    const isOurs = wrote && [...before].every(([key, value]) => wrote.get(key) === value);
    if (!isOurs || figures.has(id) || !projects.has(before.get('projectId'))) return [];
    return [{ subject: figureKindOf(id), id, before, after: null }];
  });
}

const figureKindOf = (id: string): FigureKind => (id.startsWith('budget-') ? 'BUDGET' : 'TRANSACTION');

/** Finds the stored tie of each row: by the id it gives, by identity, or by the id that its identity once led to. */
export function matchTies(
  ties: readonly TieRecord[],
  { ties: stored, written, taken }: Snapshot,
): (Matched & { record: TieRecord })[] {
  const byIdentity = new Map([...stored].map(([id, facts]) => [identityOf(facts), id]));
  return ties.map(record => {
    const key = tieKey(record.identity);
    const says = (facts: Facts | undefined) => facts !== undefined && identityOf(facts) === key;
    const id =
      record.id ??
      byIdentity.get(key) ??
      candidateIds(record.identity).find(id => says(written.get(id)) || !taken.has(id)) ??
      candidateIds(record.identity)[0]!;
    return { record, id, stored: stored.get(id) };
  });
}

/** Three-way, fact by fact: what the file says, what the graph holds, what this origin last wrote. */
function merge(
  id: string,
  record: AnyRecord,
  stored: Facts,
  base: Facts,
  gone: ReadonlySet<string>,
): { after: Facts; updates: Difference[]; conflicts: Conflict[] } {
  const after = new Map(stored);
  const updates: Difference[] = [];
  const conflicts: Conflict[] = [];
  for (const [key, { value, rows, implied }] of [...record.facts, ...withdrawn(record, base)]) {
    const held = stored.get(key) ?? null;
    const wrote = base.get(key) ?? null;
    const difference = { id, field: key, before: held, after: value, rows };
    const settled = sameFact(key, value, held) || (implied && held !== null);
    if (settled || (value === null && wrote === null)) continue;
    const source = partOf(key)?.part.sourceId;
    if (typeof source === 'string' && gone.has(source)) conflicts.push({ ...difference, reason: 'REMOVED_SINCE' });
    else if (!sameFact(key, held, wrote))
      conflicts.push({ ...difference, reason: held === null ? 'REMOVED_SINCE' : 'CHANGED_SINCE' });
    else {
      updates.push(difference);
      if (value === null) after.delete(key);
      else after.set(key, value);
    }
  }
  return { after, updates, conflicts };
}

/**
 * Parts that this origin wrote from a cell which now says otherwise: an identifier no longer in its cell, the former name,
 * a quote exchanged for another of the same source. A row that is missing withdraws nothing.
 */
function withdrawn(record: AnyRecord, base: Facts): [string, StatedFact][] {
  const place = ({ sourceId, field }: Readonly<Record<string, unknown>>) => JSON.stringify([sourceId, field]);
  const exchanged = new Set(
    [...record.facts.keys()].flatMap(key => {
      const found = base.has(key) ? undefined : partOf(key);
      return found?.set === 'evidence' ? [place(found.part)] : [];
    }),
  );
  const rules: Record<SetName, (part: Readonly<Record<string, unknown>>) => boolean> = {
    identifiers: () => record.columns.has('identifiers'),
    names: ({ text }) => ['name', 'acronym'].some(name => record.columns.has(name) && base.get(name) === text),
    evidence: part => exchanged.has(place(part)),
  };
  return [...base].flatMap(([key, value]) => {
    const found = record.facts.has(key) ? undefined : partOf(key, value);
    return found && rules[found.set](found.part) ? [[key, { value: null, rows: record.rows.slice(0, 1) }]] : [];
  });
}

/** A row that is part of a conflict counts as one, whatever else it brings. */
function countRows(
  rows: readonly RowAddress[],
  created: readonly RowAddress[],
  updates: readonly Difference[],
  conflicts: readonly Conflict[],
): Plan['counts'] {
  const key = ({ sheet, row }: RowAddress) => `${sheet} ${row}`;
  const outcomes = new Map<string, keyof Plan['counts']>(rows.map(row => [key(row), 'unchanged']));
  const mark = (outcome: keyof Plan['counts'], differences: readonly { readonly rows: readonly RowAddress[] }[]) => {
    for (const { rows } of differences) for (const row of rows) outcomes.set(key(row), outcome);
  };
  mark('updates', updates);
  mark('creates', [{ rows: created }]);
  mark('conflicts', conflicts);
  const counts = { creates: 0, updates: 0, unchanged: 0, conflicts: 0 };
  for (const outcome of outcomes.values()) counts[outcome]++;
  return counts;
}
