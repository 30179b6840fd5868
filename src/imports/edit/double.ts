import { randomUUID } from 'node:crypto';
import { decisionsAbout } from '../../cypher/merge.ts';
import { DirectoryError } from '../../domain/errors.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { Database, Transaction } from '../../neo4j/query.ts';
import { commit } from '../commit.ts';
import { planDecision, planMerge, readMerge } from '../merge.ts';
import type { Step } from '../steps.ts';

/** Who says something of two entries, and why. */
export interface Said {
  readonly by: string;
  readonly reason: string;
}

/** Remembers what somebody decided of two entries, and answers the batch. Throws BAD_USER_INPUT for one and the same. */
export function decideDuplicate(
  database: Database,
  vocabulary: Vocabulary,
  [a, b]: readonly [string, string],
  decision: string,
  said: Said,
): Promise<string> {
  if (a === b) throw new DirectoryError('BAD_USER_INPUT', `Both ids are those of “${a}”; name two entries.`);
  return written(database, vocabulary, said, async ({ run }) => {
    const earlier = (await run(decisionsAbout, { id: a })).find(each => [each.a, each.b].includes(b));
    return [planDecision(a, b, { decision, reason: said.reason }, earlier ?? null)];
  });
}

/** Makes one entry of two, and answers the batch; the id that goes leads to the other one. Throws as `planMerge` does. */
export const mergeEntries = (
  database: Database,
  vocabulary: Vocabulary,
  [keep, merge]: readonly [string, string],
  said: Said,
): Promise<string> =>
  written(database, vocabulary, said, async transaction => {
    const reading = await readMerge(transaction, keep, merge, vocabulary);
    return planMerge(keep, merge, reading, vocabulary);
  });

async function written(
  database: Database,
  vocabulary: Vocabulary,
  { by, reason }: Said,
  steps: (transaction: Transaction) => Promise<readonly Step[]>,
): Promise<string> {
  if (!reason.trim()) throw new DirectoryError('BAD_USER_INPUT', 'reason: nothing says why; give a reason.');
  const batch = {
    id: `batch-${randomUUID()}`,
    origin: 'form',
    by,
    reason: reason.trim(),
    at: new Date().toISOString(),
  };
  const plan = async (transaction: Transaction) => ({ steps: await steps(transaction) });
  await commit(database, vocabulary, plan, { batch });
  return batch.id;
}
