import {
  type Facts,
  type Part,
  partFact,
  partOf,
  partsOf,
  type SetName,
  sameFact,
  type Value,
} from '../domain/facts.ts';
import { tieKey } from '../domain/ids.ts';
import type { RowAddress } from './problems.ts';
import type { EntryRecord, FigureRecord, Records, StatedFact, TieRecord } from './records.ts';
import { candidateIds, identityOf, type Snapshot } from './snapshot.ts';
import type { Step } from './steps.ts';

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

/**
 * How a file stands to what the directory has. RENEWS: it is its origin's whole word, brought up to date; what others
 * changed since stays. ADDS: it tells of some things; what it says anew is taken, and what it leaves empty stays.
 * SETS: a form's own fields, which say how it is to be, empty ones too. EDITS: an export that comes back; what stands in
 * it as it was exported says nothing, and what others changed since stays.
 */
export type Policy = 'RENEWS' | 'ADDS' | 'SETS' | 'EDITS';

export interface Plan {
  readonly steps: readonly Step[];
  readonly creates: readonly string[];
  /** The rows that tell of each entry, tie and figure, by its id. */
  readonly subjects: ReadonlyMap<string, readonly RowAddress[]>;
  /** Transactions and budgets that the file no longer states. */
  readonly retracts: readonly string[];
  /** Field by field, of what is there already. */
  readonly updates: readonly Difference[];
  /** Where the graph keeps what others made of it. */
  readonly conflicts: readonly Conflict[];
}

type AnyRecord = EntryRecord | TieRecord | FigureRecord;
type Matched = { readonly record: AnyRecord; readonly id: string; readonly stored: Facts | undefined };

/**
 * Compares what the file says with the graph and with what the same origin last wrote. What the graph holds unchanged
 * since then is brought up to the file; what others changed or removed stays, and is reported as a conflict.
 */
export function planImport(records: Records, snapshot: Snapshot, policy: Policy): Plan {
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
  const isGone = ({ id, stored }: Matched) => policy !== 'SETS' && !stored && Boolean(snapshot.written.get(id)?.size);
  const gone = new Set(matched.filter(isGone).map(({ id }) => id));
  const steps: Step[] = [];
  const updates: Difference[] = [];
  const conflicts: Conflict[] = [];
  const creates: string[] = [];
  for (const { record, id, stored } of matched) {
    if ([id, ...endsOf(record)].some(needed => gone.has(needed))) {
      const base = snapshot.written.get(id) ?? new Map<string, Value>();
      if (policy === 'EDITS' && [...record.facts].every(([key, fact]) => isAsExported(key, fact, base))) continue;
      conflicts.push({ id, field: '', before: null, after: null, rows: record.rows, reason: 'REMOVED_SINCE' });
      continue;
    }
    const held = stored ?? new Map<string, Value>();
    const base = policy === 'SETS' ? held : (snapshot.written.get(id) ?? new Map<string, Value>());
    const merged = merge(id, record, held, base, gone, policy);
    conflicts.push(...merged.conflicts);
    if (!merged.updates.length) continue;
    steps.push({ subject: record.subject, id, before: stored ?? null, after: merged.after });
    if (stored) updates.push(...merged.updates);
    else creates.push(id);
  }
  const retracts = withdrawnFigures(records, snapshot);
  steps.push(...retracts);
  return {
    steps,
    creates,
    subjects: new Map(matched.map(({ record, id }) => [id, record.rows])),
    retracts: retracts.map(({ id }) => id),
    updates,
    conflicts,
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
    return [{ subject: id.startsWith('budget-') ? 'BUDGET' : 'TRANSACTION', id, before, after: null }];
  });
}

/** Finds the stored tie of each row: by the id it gives, by identity, or by the id that its identity once led to. */
export function matchTies(
  ties: readonly TieRecord[],
  { ties: stored, written, undone, taken }: Snapshot,
): (Matched & { record: TieRecord })[] {
  const byIdentity = new Map([...stored].map(([id, facts]) => [identityOf(facts), id]));
  return ties.map(record => {
    const key = tieKey(record.identity);
    const says = (facts: Facts | undefined) => facts !== undefined && identityOf(facts) === key;
    const id =
      record.id ??
      byIdentity.get(key) ??
      candidateIds(record.identity).find(id => says(written.get(id)) || says(undone.get(id)) || !taken.has(id)) ??
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
  policy: Policy,
): { after: Facts; updates: Difference[]; conflicts: Conflict[] } {
  const after = new Map(stored);
  const updates: Difference[] = [];
  const conflicts: Conflict[] = [];
  const take = (difference: Difference) => {
    updates.push(difference);
    if (difference.after === null) after.delete(difference.field);
    else after.set(difference.field, difference.after);
  };
  for (const [key, fact] of [...record.facts, ...withdrawn(record, base, policy)]) {
    const { value, rows, implied } = fact;
    if (policy === 'EDITS' && isAsExported(key, fact, base)) continue;
    const held = stored.get(key) ?? null;
    const wrote = base.get(key) ?? null;
    const difference = { id, field: key, before: held, after: value, rows };
    const settled =
      sameFact(key, value, held) || (implied && (policy === 'SETS' ? isSpelled(key, stored) : held !== null));
    if (settled || (value === null && wrote === null)) continue;
    const source = partOf(key)?.part.sourceId;
    if (typeof source === 'string' && gone.has(source)) conflicts.push({ ...difference, reason: 'REMOVED_SINCE' });
    else if (policy === 'ADDS' && value !== null && !(wrote !== null && sameFact(key, value, wrote))) take(difference);
    else if (!sameFact(key, held, wrote))
      conflicts.push({ ...difference, reason: held === null ? 'REMOVED_SINCE' : 'CHANGED_SINCE' });
    else take(difference);
  }
  return { after, updates, conflicts };
}

/** Whether nobody edited a fact of an export. The name of a row without a source says nothing of who published it. */
function isAsExported(key: string, { value, implied }: StatedFact, base: Facts): boolean {
  if (sameFact(key, value, base.get(key) ?? null)) return true;
  const { text, sourceId } = partOf(key)?.part ?? {};
  return Boolean(implied) && sourceId === null && ['name', 'acronym'].some(name => base.get(name) === text);
}

/** Whether the name of a fact is known already, whoever published it. */
function isSpelled(key: string, stored: Facts): boolean {
  const text = partOf(key)?.part.text;
  return partsOf(stored, 'names').some(name => name.text === text);
}

/**
 * Parts that this origin wrote from a cell which now says otherwise: an identifier no longer in its cell and a quote
 * exchanged for another of the same source go, which a form only adds to; the former name stays in the ledger as one. A
 * row that is missing withdraws nothing.
 */
function withdrawn(record: AnyRecord, base: Facts, policy: Policy): [string, StatedFact][] {
  const place = ({ sourceId, field }: Readonly<Record<string, unknown>>) => JSON.stringify([sourceId, field]);
  const exchanged = new Set(
    [...record.facts.keys()].flatMap(key => {
      const found = base.has(key) ? undefined : partOf(key);
      return found?.set === 'evidence' ? [place(found.part)] : [];
    }),
  );
  const goes: Record<Exclude<SetName, 'names'>, (part: Part) => boolean> = {
    identifiers: () => record.columns.has('identifiers'),
    evidence: part => policy !== 'SETS' && exchanged.has(place(part)),
  };
  return [...base].flatMap(([key, value]): [string, StatedFact][] => {
    const found = partOf(key, value);
    const told = record.facts.get(key);
    const isImplied = policy === 'SETS' && told?.implied;
    if (!found || (told && !isImplied)) return [];
    const { set, part } = found;
    const rows = record.rows.slice(0, 1);
    if (set !== 'names') return !told && goes[set](part) ? [[key, { value: null, rows }]] : [];
    const kind = newKind(part, record, base, policy);
    return kind ? [[key, { value: partFact('names', { ...part, kind })[1], rows }]] : [];
  });
}

/** What kind of name a spelling becomes: one that is given up a previous one; in a form, one that is taken up again the name in force. */
function newKind({ text, kind }: Part, { facts }: AnyRecord, base: Facts, policy: Policy): string | undefined {
  for (const [property, inForce] of [
    ['name', 'OFFICIAL'],
    ['acronym', 'ACRONYM'],
  ] as const) {
    const stated = facts.get(property);
    if (!stated || stated.implied || stated.value === base.get(property)) continue;
    if (base.get(property) === text) return 'PREVIOUS';
    if (policy === 'SETS' && stated.value === text && kind === 'PREVIOUS') return inForce;
  }
  return undefined;
}
