import { laterBatches } from '../../cypher/batch.ts';
import { entryNames, lastChanges } from '../../cypher/change.ts';
import { fieldChanges, idsIn } from '../../domain/changes.ts';
import { LAST_DAY } from '../../domain/dates.ts';
import { DirectoryError } from '../../domain/errors.ts';
import { type Facts, factsOf, partOf } from '../../domain/facts.ts';
import type { Transaction } from '../../neo4j/query.ts';
import type { Step } from '../steps.ts';
import type { Path } from './forms.ts';

/** What somebody edits, and the instant of the version that they saw. */
export interface Edition {
  readonly id: string;
  readonly updatedAt: string;
  readonly path: Path;
}

const read = (image: string | null | undefined): Facts => factsOf(image ? JSON.parse(image) : {});

/**
 * Throws STALE for the first that has changed since it was seen, whichever of its fields: what `steps` would make of it
 * beside what others made of it, field by field.
 */
export async function refuseStale(
  { run }: Transaction,
  editions: readonly Edition[],
  steps: readonly Step[],
): Promise<void> {
  const ids = editions.map(({ id }) => id);
  const last = new Map((await run(lastChanges, { ids, at: LAST_DAY })).map(change => [change.id, change]));
  const stale = editions.find(({ id, updatedAt }) => Date.parse(last.get(id)?.at ?? '') > Date.parse(updatedAt));
  if (!stale) return;
  const { id, path } = stale;
  const seenAt = new Date(stale.updatedAt).toISOString();
  const [seen] = await run(lastChanges, { ids: [id], at: seenAt });
  const batches = (await run(laterBatches, { ids: [id], batch: '', at: seenAt })).filter(({ at }) => at > seenAt);
  const [before, now] = [read(seen?.after), read(last.get(id)?.after)];
  const step = steps.find(each => each.id === id);
  const after = step ? (step.after ?? new Map()) : now;
  const named = await run(entryNames, { ids: [id, ...[before, now, after].flatMap(idsIn)] });
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const [current, yours] = [fieldChanges(before, now, nameOf), fieldChanges(now, after, nameOf)];
  const fields = [...new Set(current.map(({ field }) => field))];
  const shared = [...new Set([...now.keys(), ...after.keys()])]
    .filter(key => before.get(key) !== now.get(key) && now.get(key) !== after.get(key))
    .map(key => partOf(key)?.set ?? key);
  const who = batches.map(({ by, at, reason }) => `${by} on ${at.slice(0, 10)} (${reason})`).join(', ');
  const message = [
    `“${nameOf(id)}” has changed since you saw it: ${fields.join(', ') || 'all of it'}, by ${who || 'others'}.`,
    shared.length
      ? `Your edit changes ${[...new Set(shared)].join(', ')} too.`
      : 'Your edit changes other fields, and may rest on what is no longer so.',
    'Look at both, and send what you then want with the new updatedAt.',
  ].join(' ');
  throw new DirectoryError('STALE', message, { path, subject: id, updatedAt: last.get(id)?.at, yours, current });
}
