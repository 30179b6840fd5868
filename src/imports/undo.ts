import { randomUUID } from 'node:crypto';
import * as cypher from '../cypher/batch.ts';
import { batchesById } from '../cypher/change.ts';
import { presentIds } from '../cypher/entry.ts';
import { idsIn } from '../domain/changes.ts';
import { DirectoryError } from '../domain/errors.ts';
import { sameFacts } from '../domain/facts.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { type Database, integer, type Transaction } from '../neo4j/query.ts';
import { commit, inverse, type Progress } from './commit.ts';
import { inParts } from './parts.ts';
import { listed } from './problems.ts';
import { readStates } from './snapshot.ts';
import type { Step } from './steps.ts';

/** What keeps a batch from being undone. */
export interface Hindrance {
  /** The entry, tie or figure of the batch that something later rests on. */
  readonly subjectId: string;
  /** What was done to it later, or what holds it; the batch that did so where the log knows it. */
  readonly reason: string;
  readonly batch: string | null;
}

export interface Undoing {
  readonly by: string;
  /** Why; what the batch was, unless told. */
  readonly reason?: string | null | undefined;
  readonly progress?: ((progress: Progress) => void) | undefined;
  /** Steps of one part, where it is not as many as a transaction takes. */
  readonly part?: number | undefined;
}

const PAGE = 5_000;
/**
 * Restores what a batch changed, as a batch of its own that can itself be undone. Throws BLOCKED, naming one by one what
 * later batches made of it, and BAD_USER_INPUT for a batch that is not known or is undone already.
 */
export async function undoBatch(
  database: Database,
  vocabulary: Vocabulary,
  id: string,
  { by, reason, progress, part }: Undoing,
): Promise<{ readonly batchId: string | null; readonly steps: readonly Step[] }> {
  const undone = (await database.read(batchesById, { ids: [id] }))[0]?.batch;
  const why = reason?.trim() || `Undoes: ${undone?.reason}`;
  const batch = { id: `batch-${randomUUID()}`, origin: 'undo', by, reason: why, at: new Date().toISOString() };
  const plan = (transaction: Transaction) => planUndo(transaction, vocabulary, id);
  return commit(database, vocabulary, plan, { batch, undoes: id, progress, part });
}

/** The steps that lead back over a batch. */
export async function planUndo(
  { run }: Transaction,
  vocabulary: Vocabulary,
  id: string,
): Promise<{ readonly steps: readonly Step[] }> {
  const batch = (await run(batchesById, { ids: [id] }))[0]?.batch;
  if (!batch) throw new DirectoryError('BAD_USER_INPUT', `No batch has the id “${id}”; the list of batches has them.`);
  if (batch.undoneBy) throw new DirectoryError('BAD_USER_INPUT', `The batch is undone already, by ${batch.undoneBy}.`);
  const steps = new Map<string, Step>();
  for (let after = ''; ; ) {
    const page = await run(cypher.changesOf, { batch: id, after, limit: integer(PAGE) });
    for (const change of page) {
      const back = inverse(change, vocabulary);
      // Of two changes to one thing, the later one says what is there, the earlier one where it leads back to.
      const earlier = steps.get(back.id);
      steps.set(back.id, earlier ? { ...back, after: earlier.after } : back);
    }
    if (page.length < PAGE) break;
    after = page.at(-1)?.id ?? '';
  }
  const ids = [...steps.keys()];
  const touched: string[] = [];
  for (const some of inParts(ids)) {
    const now = await readStates({ run }, some, vocabulary);
    touched.push(...some.filter(subject => !sameFacts(now.get(subject), steps.get(subject)?.before)));
  }
  const later = touched.length ? await run(cypher.laterBatches, { ids: touched, batch: id, at: batch.at }) : [];
  const hindrances: Hindrance[] = touched.flatMap((subjectId): Hindrance[] => {
    const batches = later.filter(each => each.subjectId === subjectId);
    if (!batches.length) return [{ subjectId, batch: null, reason: 'it was changed by another program' }];
    return batches.map(each => ({
      ...{ subjectId, batch: each.id },
      reason: `${each.by} changed it on ${each.at.slice(0, 10)} (${each.reason})`,
    }));
  });
  hindrances.push(...(await held(run, steps, new Set(touched), id)), ...(await missing(run, steps)));
  if (hindrances.length) throw blocked(hindrances);
  return { steps: [...steps.values()] };
}

/** Entries that would go while something from elsewhere holds them. */
async function held(
  run: Transaction['run'],
  steps: ReadonlyMap<string, Step>,
  known: ReadonlySet<string>,
  batch: string,
): Promise<Hindrance[]> {
  const going = [...steps.values()].filter(({ subject, after }) => subject === 'ENTRY' && !after);
  const hindrances: Hindrance[] = [];
  // What is of the batch lets go; of more that rest on one source than the batch has steps, one is from elsewhere.
  const limit = integer(steps.size + 1);
  for (const some of inParts(going)) {
    const ids = some.map(({ id }) => id);
    for (const { entryId, id } of await run(cypher.holdersOf, { ids, batch, limit })) {
      const step = steps.get(id);
      const letsGo = step && (!step.after || !idsIn(step.after).includes(entryId));
      if (letsGo || known.has(id)) continue;
      const [last] = (await run(cypher.laterBatches, { ids: [id], batch: '', at: '' })).slice(-1);
      const who = last ? ` (${last.by}, ${last.at.slice(0, 10)}: ${last.reason})` : '';
      hindrances.push({ subjectId: entryId, batch: last?.id ?? null, reason: `${id} rests on it${who}` });
      if (hindrances.length > 200) return hindrances;
    }
  }
  return hindrances;
}

/** Entries that what comes back needs, and that are gone. */
async function missing(run: Transaction['run'], steps: ReadonlyMap<string, Step>): Promise<Hindrance[]> {
  const needs = new Map<string, string>();
  for (const { id, subject, after } of steps.values())
    if (after && subject !== 'DECISION')
      for (const needed of idsIn(after)) if (!steps.get(needed)?.after) needs.set(needed, id);
  const found: { id: string; present: string | null }[] = [];
  for (const ids of inParts([...needs.keys()])) found.push(...(await run(presentIds, { ids })));
  return found
    .filter(({ id, present }) => present !== id || steps.has(id))
    .map(({ id }) => ({ subjectId: needs.get(id) ?? id, batch: null, reason: `it needs “${id}”, which is gone` }));
}

function blocked(hindrances: readonly Hindrance[]): DirectoryError {
  const rests = listed(hindrances, ({ subjectId, reason }) => `${subjectId}: ${reason}`);
  const message = `The batch cannot be undone while this rests on it:\n${rests}\nUndo those batches first.`;
  return new DirectoryError('BLOCKED', message, { by: hindrances });
}
