import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import * as cypher from '../cypher/batch.ts';
import { dataDate } from '../cypher/directory.ts';
import { lockWriting, writingsSoFar } from '../cypher/import.ts';
import { DirectoryError } from '../domain/errors.ts';
import { factsOf } from '../domain/facts.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { type Database, integer, type Transaction } from '../neo4j/query.ts';
import { type Batch, recordSteps, writeSteps } from './batch.ts';
import { inOrder, type Step, subjectOfId } from './steps.ts';

/** Steps that one transaction takes; a batch of more comes in parts. */
export const partSize = 2_000;

export interface Progress {
  readonly written: number;
  readonly total: number;
}

export interface Committing<Plan = unknown> {
  /** Its instant is set anew once nobody else writes: the order of instants is that of commits. */
  readonly batch: Batch;
  /** What is kept with the batch, for a caller who asks for it again by the batch's id. */
  readonly answer?: (plan: Plan) => { readonly request: string; readonly answer: string };
  /** The batch that this one undoes. */
  readonly undoes?: string;
  readonly progress?: ((progress: Progress) => void) | undefined;
  /** Steps of one part, where it is not `partSize`. */
  readonly part?: number | undefined;
}

/**
 * Writes what `plan` finds as one batch, all or nothing. `plan` runs again, while nobody else writes, if somebody wrote
 * since it ran. A batch that is too large for one transaction is open until its last part is written; what a crash leaves
 * of an open one is taken back by `recover` or by the next writer. Nothing to write is no batch: its id is null then.
 * Throws BUSY while another such batch is being written.
 */
export async function commit<Plan extends { readonly steps: readonly Step[] }>(
  database: Database,
  vocabulary: Vocabulary,
  plan: (transaction: Transaction) => Promise<Plan>,
  { batch: given, answer, undoes, progress, part = partSize }: Committing<Plan>,
): Promise<Plan & { readonly batchId: string | null }> {
  const [seen] = await database.read(writingsSoFar, {});
  let found = await plan(reading(database));
  if (!found.steps.length) return { ...found, batchId: null };
  await clearAbandoned(database, vocabulary);
  let batch = given;
  const attempt = randomUUID();
  const begin = async (transaction: Transaction): Promise<'NEW' | 'STALE' | 'AGAIN' | 'OTHER'> => {
    const [lock] = await transaction.run(lockWriting, {});
    const [known] = await transaction.run(cypher.keptAnswer, { id: batch.id });
    if (known) return known.attempt === attempt ? 'AGAIN' : 'OTHER';
    refuseWhileOpen(await transaction.run(cypher.openBatches, {}));
    batch = { ...given, at: await nextInstant(transaction) };
    const properties = { ...batch, attempt, total: integer(found.steps.length), undoes: undoes ?? null };
    await transaction.run(cypher.createBatch, { batch: properties });
    return lock?.writings === (seen?.writings ?? 0) + 1 ? 'NEW' : 'STALE';
  };
  const end = async (transaction: Transaction, settled: Plan) => {
    if (answer) await transaction.run(cypher.keepAnswer, { id: batch.id, ...answer(settled) });
    if (undoes) await transaction.run(cypher.markUndone, { id: undoes, by: batch.id });
  };
  if (found.steps.length <= part)
    return database.write(async transaction => {
      const begun = await begin(transaction);
      // The driver repeats a commit whose answer was lost: then the batch is there already.
      if (begun === 'AGAIN' || begun === 'OTHER') return { ...found, batchId: batch.id };
      if (begun === 'STALE') found = await plan(transaction);
      if (!found.steps.length) {
        await transaction.run(cypher.removeBatch, { id: batch.id });
        return { ...found, batchId: null };
      }
      const steps = inOrder(found.steps);
      await writeSteps(transaction, steps, batch, vocabulary);
      await recordSteps(transaction, steps, batch);
      await end(transaction, found);
      return { ...found, batchId: batch.id };
    });

  let isStale = false;
  await database.write(async transaction => {
    const begun = await begin(transaction);
    if (begun === 'OTHER') throw new DirectoryError('BUSY', 'This request is just being carried out; ask again.');
    isStale ||= begun === 'STALE';
    if (begun !== 'AGAIN') await transaction.run(cypher.openBatch, { id: batch.id });
  });
  try {
    if (isStale) found = await keepingAlive(database, batch.id, () => plan(reading(database)));
    const steps = inOrder(found.steps);
    for (let from = 0; from < steps.length; from += part) {
      const some = steps.slice(from, from + part);
      await database.write(async transaction => {
        await transaction.run(lockWriting, {});
        const to = integer(from + some.length);
        const [row] = await transaction.run(cypher.advanceBatch, { id: batch.id, to });
        if (!row) throw takenBack();
        if (row.before > from) return;
        await writeSteps(transaction, some, batch, vocabulary);
        await recordSteps(transaction, some, batch, from);
        await transaction.run(cypher.stillWriting, { id: batch.id });
      });
      progress?.({ written: from + some.length, total: steps.length });
    }
    await database.write(async transaction => {
      await transaction.run(lockWriting, {});
      const [closed] = await transaction.run(cypher.closeBatch, { id: batch.id });
      if (!closed) throw takenBack();
      await end(transaction, found);
    });
    return { ...found, batchId: batch.id };
  } catch (error) {
    await rollBack(database, vocabulary, batch.id, true).catch(() => undefined);
    throw error;
  }
}

/** Now, but later than every batch there is: what came when is told by instants alone. */
async function nextInstant({ run }: Transaction): Promise<string> {
  const [last] = await run(dataDate, {});
  return new Date(Math.max(Date.now(), last ? Date.parse(last.at) + 1 : 0)).toISOString();
}

/** Says that a batch is still being written while nothing of it is. */
async function keepingAlive<Result>(database: Database, id: string, work: () => Promise<Result>): Promise<Result> {
  const alive = setInterval(() => {
    database.write(({ run }) => run(cypher.stillWriting, { id })).catch(() => undefined);
  }, 3_000);
  return work().finally(() => clearInterval(alive));
}

/** A database as a transaction that only reads. */
export const reading = (database: Database): Transaction => ({
  run: (query, parameters) => database.read(query, parameters),
});

/** Nothing was heard of the writer for longer than his lease. */
const takenBack = () =>
  new DirectoryError('BUSY', 'Writing stood still for so long that another process took it back; try again.');

/** Throws BUSY, saying whose, where a batch is being written. */
export function refuseWhileOpen([open]: readonly cypher.OpenBatch[]): void {
  if (!open) return;
  const done = Math.round((100 * open.written) / Math.max(open.total, 1));
  const message = `${open.by} is bringing in ${open.total} changes, of which ${done} % are written; try again when it is done.`;
  throw new DirectoryError('BUSY', message, { batch: open.id });
}

async function clearAbandoned(database: Database, vocabulary: Vocabulary): Promise<readonly cypher.OpenBatch[]> {
  const open = await database.read(cypher.openBatches, {});
  for (const { id, abandoned } of open) if (abandoned) await rollBack(database, vocabulary, id, false);
  return open.filter(({ abandoned }) => !abandoned);
}

/** Takes back what a crash left half written. One that somebody else still writes is left alone, after some seconds. */
export async function recover(database: Database, vocabulary: Vocabulary, patience = 12_000): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await setTimeout(500))
    if (!(await clearAbandoned(database, vocabulary)).length) return;
}

/** Takes back an open batch, the last change first, each part with its trace in the log: it may itself be cut off. */
async function rollBack(database: Database, vocabulary: Vocabulary, id: string, isMine: boolean): Promise<void> {
  const batch: Batch = { id, origin: '', by: '', reason: '', at: new Date().toISOString() };
  for (let left = true; left; )
    left = await database.write(async transaction => {
      await transaction.run(lockWriting, {});
      if (!(await transaction.run(cypher.takeBack, { id, isMine })).length) return false;
      const changes = await transaction.run(cypher.lastChangesOf, { batch: id, limit: integer(partSize) });
      const steps = changes.map(change => inverse(change, vocabulary));
      await writeSteps(transaction, inOrder(steps), batch, vocabulary);
      await transaction.run(cypher.dropChanges, { ids: changes.map(change => change.id) });
      const ties = steps.filter(({ subject, before, after }) => subject === 'TIE' && before && after);
      for (const [kind, same] of Map.groupBy(ties, ({ after }) => String(after?.get('kind'))))
        await transaction.run(cypher.restampTies(kind), { ids: same.map(tie => tie.id) });
      if (!changes.length) await transaction.run(cypher.removeBatch, { id });
      return changes.length > 0;
    });
}

/** The step that leads back over a change. */
export function inverse({ subjectId, before, after }: cypher.LoggedChange, vocabulary: Vocabulary): Step {
  const facts = (image: string | null) => (image === null ? null : factsOf(JSON.parse(image)));
  return { subject: subjectOfId(subjectId, vocabulary), id: subjectId, before: facts(after), after: facts(before) };
}
