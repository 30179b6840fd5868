import * as cypher from '../cypher/import.ts';
import { concernedBy } from '../domain/changes.ts';
import { span } from '../domain/dates.ts';
import { computedProperties } from '../domain/entries.ts';
import { type Facts, imageOf, type Part, partFact, partsOf, type SetName } from '../domain/facts.ts';
import { digest } from '../domain/ids.ts';
import { fold } from '../domain/names.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { integer, type Query, type Transaction } from '../neo4j/query.ts';
import { figureColumns, propertyColumns, shapeOf, sheetOf } from './sheets.ts';
import type { Step as PlannedStep, Subject } from './steps.ts';

/** A step that leaves something behind. */
type Step = PlannedStep<Facts>;

/** Who brings something in, when, and why. */
export interface Batch {
  readonly id: string;
  /** What kind of import or edit it is: "seed". */
  readonly origin: string;
  /** An RFC 3339 instant in UTC. */
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/**
 * Brings the graph from what each step has before to what it has after: entries, then ties, then figures, then what they
 * rest on; what is taken back goes last. Throws where the graph does not take every row, so that the transaction undoes all.
 */
export async function writeSteps(
  transaction: Transaction,
  planned: readonly PlannedStep[],
  batch: Batch,
  vocabulary: Vocabulary,
): Promise<void> {
  const kept = planned.filter((step): step is Step => step.after !== null);
  const gone = planned.filter(({ after }) => after === null);
  const of = <Any extends PlannedStep>(steps: readonly Any[], subject: Subject) =>
    steps.filter(step => step.subject === subject);
  await writeEntries(transaction, of(kept, 'ENTRY'), batch, vocabulary);
  await writeTies(transaction, of(kept, 'TIE'), batch);
  const figures = planned.filter(({ subject }) => subject === 'TRANSACTION' || subject === 'BUDGET');
  await writeFigures(transaction, figures, batch);
  await writeEvidence(transaction, planned);
  await writeRedirects(transaction, of(planned, 'REDIRECT'));
  await writeDecisions(transaction, of(planned, 'DECISION'), batch);
  for (const [kind, ties] of Map.groupBy(of(gone, 'TIE'), ({ before }) => String(before?.get('kind'))))
    await transaction.run(cypher.removeTies(kind), { ids: ties.map(({ id }) => id) });
  await removeEntries(transaction, of(gone, 'ENTRY'));
}

/** The change log's entries for these steps, numbered within their batch from `first` on. */
export const recordSteps = (transaction: Transaction, steps: readonly PlannedStep[], batch: Batch, first = 0) =>
  save(
    transaction,
    cypher.recordChanges,
    steps.map((step, index) => changeRow(step, first + index, batch)),
  );

/** Runs a statement for all rows at once, and makes sure that each of them was written. */
async function save<Row>(
  { run }: Transaction,
  query: Query<{ rows: readonly Row[] }, { written: number }>,
  rows: readonly Row[],
): Promise<void> {
  if (!rows.length) return;
  const [answer] = await run(query, { rows });
  if (answer?.written !== rows.length)
    throw new Error(`${query.name} wrote ${answer?.written ?? 0} of ${rows.length} rows`);
}

async function writeEntries(
  transaction: Transaction,
  steps: readonly Step[],
  batch: Batch,
  vocabulary: Vocabulary,
): Promise<void> {
  const rows = steps.map(({ id, after }) => {
    const type = String(after.get('type'));
    const labels = vocabulary.stakeholderTypes.includes(type) ? ['Stakeholder', type] : [type];
    const otherLabels = ['Stakeholder', ...vocabulary.entryTypes].filter(label => !labels.includes(label));
    return { id, labels, otherLabels, properties: entryProperties(type, after, batch, vocabulary) };
  });
  await save(transaction, cypher.saveEntries, rows);
  const renamed = steps.filter(({ before, after }) => before && before.get('name') !== after.get('name'));
  if (renamed.length)
    await transaction.run(cypher.rekeyTies([...vocabulary.tieKinds.keys()]), { ids: renamed.map(({ id }) => id) });
  const goneNames = parts(steps, 'names', removed).map(({ id, part }) => nameId(id, part));
  if (goneNames.length) await transaction.run(cypher.removeNames, { ids: goneNames });
  await save(transaction, cypher.saveNames, parts(steps, 'names', added).map(nameRow));
  const goneIdentifiers = parts(steps, 'identifiers', removed).map(identifierRow);
  if (goneIdentifiers.length) await transaction.run(cypher.removeIdentifiers, { rows: goneIdentifiers });
  await save(transaction, cypher.saveIdentifiers, parts(steps, 'identifiers', added).map(identifierRow));
}

async function writeTies(transaction: Transaction, steps: readonly Step[], batch: Batch): Promise<void> {
  const rows = steps.map(step => ({
    ...tieRow(step, batch),
    fate: moves(step) ? 'moved' : step.before ? 'kept' : 'new',
  }));
  const byKind = (fate: string) => {
    const chosen = rows.filter(row => row.fate === fate);
    return Map.groupBy(chosen, ({ kind }) => kind);
  };
  const comers = rows.filter(({ fate }) => fate !== 'kept');
  for (const [kind, moved] of byKind('moved'))
    await transaction.run(cypher.removeTies(kind), { ids: moved.map(({ id }) => id) });
  await save(transaction, cypher.createTies, comers);
  for (const [kind, kept] of byKind('kept')) await save(transaction, cypher.updateTies(kind), kept);
}

/** One that changes is written anew, with its ends. */
async function writeFigures(transaction: Transaction, steps: readonly PlannedStep[], batch: Batch): Promise<void> {
  const gone = steps.filter(({ before }) => before).map(({ id }) => id);
  if (gone.length) await transaction.run(cypher.removeFigures, { ids: gone });
  const rows = steps.flatMap(({ id, subject, after }) => (after ? [figureRow(id, subject, after, batch)] : []));
  await save(transaction, cypher.saveFigures, rows);
}

/** An id that was merged away is known by its redirect. */
async function writeRedirects(transaction: Transaction, steps: readonly PlannedStep[]): Promise<void> {
  const from = (id: string) => id.slice('redirect-'.length);
  const gone = steps.filter(({ after }) => !after).map(({ id }) => from(id));
  if (gone.length) await transaction.run(cypher.removeRedirects, { ids: gone });
  const rows = steps.flatMap(({ id, after }) => (after ? [{ id: from(id), to: String(after.get('to')) }] : []));
  await save(transaction, cypher.saveRedirects, rows);
}

async function writeDecisions(transaction: Transaction, steps: readonly PlannedStep[], batch: Batch): Promise<void> {
  const gone = steps.filter(({ after }) => !after).map(({ id }) => id);
  if (gone.length) await transaction.run(cypher.removeDecisions, { ids: gone });
  const { at, by, id: batchId } = batch;
  const rows = steps.flatMap(({ id, after }) =>
    after ? [{ id, properties: { ...Object.fromEntries(after), id, at, by, batchId } }] : [],
  );
  await save(transaction, cypher.saveDecisions, rows);
}

/** Takes entries out, with their names and codes; Neo4j refuses where anything still holds one. */
async function removeEntries(transaction: Transaction, steps: readonly PlannedStep[]): Promise<void> {
  if (!steps.length) return;
  const names = parts(steps, 'names', removed).map(({ id, part }) => nameId(id, part));
  if (names.length) await transaction.run(cypher.removeNames, { ids: names });
  const identifiers = parts(steps, 'identifiers', removed).map(identifierRow);
  if (identifiers.length) await transaction.run(cypher.removeIdentifiers, { rows: identifiers });
  await transaction.run(cypher.removeEntries, { ids: steps.map(({ id }) => id) });
}

/** The evidence of a tie ends at its `from`, and goes with it. */
async function writeEvidence(transaction: Transaction, steps: readonly PlannedStep[]): Promise<void> {
  const of = (facts: Facts | null) => (facts ? partsOf(facts, 'evidence') : []);
  const gone = steps.flatMap(step =>
    (moves(step) ? of(step.before) : removed(step, 'evidence')).map(part => evidenceId(step.id, part)),
  );
  if (gone.length) await transaction.run(cypher.removeEvidence, { ids: gone });
  const rows = steps.flatMap(step =>
    (moves(step) ? of(step.after) : added(step, 'evidence')).map(part => evidenceRow(step, part)),
  );
  await save(transaction, cypher.saveEvidence, rows);
}

/** Whether a tie that is there gets another end. */
const moves = ({ before, after }: PlannedStep) =>
  before !== null && after !== null && ['from', 'to'].some(end => before.get(end) !== after.get(end));

/** Parts that are new, or of which something else is told. */
const added = ({ before, after }: PlannedStep, set: SetName): Part[] =>
  partsOf(new Map([...(after ?? [])].filter(([key, value]) => before?.get(key) !== value)), set);

const removed = ({ before, after }: PlannedStep, set: SetName): Part[] =>
  partsOf(new Map([...(before ?? [])].filter(([key]) => !after?.has(key))), set);

const parts = (steps: readonly PlannedStep[], set: SetName, which: typeof added) =>
  steps.flatMap(step => which(step, set).map(part => ({ id: step.id, part })));

function entryProperties(type: string, facts: Facts, batch: Batch, vocabulary: Vocabulary): Record<string, unknown> {
  const sheet = sheetOf(type, vocabulary);
  const own = [...(sheet ? propertyColumns(sheet) : [])].map(([property, column]) => {
    const value = facts.get(property) ?? null;
    const whole = sheet && shapeOf(sheet).columns[column]?.type === 'count' && typeof value === 'number';
    return [property, whole ? integer(value) : value] as const;
  });
  return { ...Object.fromEntries(own), ...computedProperties(type, Object.fromEntries(facts)), updatedAt: batch.at };
}

const identityDigest = (set: SetName, id: string, part: Part) => digest(`${id} ${partFact(set, part)[0]}`, 24);
const nameId = (entryId: string, part: Part) => `name-${identityDigest('names', entryId, part)}`;
const evidenceId = (subjectId: string, part: Part) => `evidence-${identityDigest('evidence', subjectId, part)}`;

function nameRow({ id: entryId, part }: { id: string; part: Part }) {
  const id = nameId(entryId, part);
  const timesPublished = integer(Number(part.timesPublished));
  return { entryId, id, properties: { ...part, id, folded: fold(String(part.text)), timesPublished } };
}

const identifierRow = ({ id, part }: { id: string; part: Part }) => ({
  entryId: id,
  key: String(part.key),
  scheme: String(part.scheme),
  value: String(part.value),
});

function tieRow({ id, after }: Step, { at, by, id: batchId }: Batch) {
  const text = (name: string) => (after.get(name) as string | undefined) ?? null;
  const [from, to, amount] = [String(after.get('from')), String(after.get('to')), after.get('amount')];
  const stated = ['role', 'since', 'until', 'currency', 'note', 'confidence'].map(name => [name, text(name)] as const);
  const properties = {
    ...{ id, fromId: from, toId: to, ...Object.fromEntries(stated), ...span(text('since'), text('until')) },
    amount: typeof amount === 'number' ? integer(amount) : null,
    percentage: after.get('percentage') ?? null,
    ...{ recordedAt: at, recordedBy: by, batchId },
  };
  return { id, kind: String(after.get('kind')), from, to, properties };
}

/** A figure's days are those that its date, or its period, may mean. */
function figureRow(id: string, subject: string, after: Facts, { id: batchId }: Batch) {
  const isBudget = subject === 'BUDGET';
  const text = (name: string) => (after.get(name) as string | undefined) ?? null;
  const [amount, start] = [after.get('amount'), text(isBudget ? 'start' : 'date')];
  const { sinceEarliest, untilLatest } = span(start, isBudget ? text('end') : start);
  const columns = figureColumns(isBudget ? 'budgets' : 'transactions').keys();
  const properties = {
    ...Object.fromEntries([...columns].map(name => [name, text(name)])),
    amount: typeof amount === 'number' ? integer(amount) : null,
    ...{ id, earliest: sinceEarliest, latest: untilLatest, batchId },
  };
  const label = isBudget ? 'Budget' : 'Transaction';
  return { label, projectId: text('projectId'), fromId: text('fromId'), toId: text('toId'), properties };
}

function evidenceRow({ id, subject, after }: PlannedStep, part: Part) {
  const entryId = subject === 'TIE' ? String(after?.get('from')) : id;
  return { sourceId: String(part.sourceId), entryId, properties: { ...part, id: evidenceId(id, part), subjectId: id } };
}

function changeRow({ id: subjectId, before, after }: PlannedStep, index: number, { id: batchId, origin, at }: Batch) {
  const action = !after ? 'RETRACT' : before ? 'UPDATE' : 'CREATE';
  const [old, fresh] = [before, after].map(facts => facts && JSON.stringify(imageOf(facts)));
  const id = `${batchId}-${String(index).padStart(6, '0')}`;
  const concerned = [before, after].flatMap(facts => (facts ? concernedBy(facts) : []));
  const entryIds = concerned.length ? [...new Set(concerned)] : [subjectId];
  return { batchId, entryIds, properties: { id, subjectId, action, before: old, after: fresh, origin, at } };
}
