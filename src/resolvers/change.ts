import { DirectoryError } from '../domain/errors.ts';
import { limits } from '../domain/limits.ts';
import { countOfLog } from '../domain/pages.ts';
import { recorderTold } from '../domain/recorders.ts';
import type {
  BatchConnectionResolvers,
  BatchResolvers,
  ChangeConnectionResolvers,
  ChangeResolvers,
  EntryResolvers,
  EntrySnapshotResolvers,
  QueryResolvers,
  TieResolvers,
} from '../graphql/types.ts';
import type { Context } from './context.ts';
import { presentIds } from './entry.ts';

export const Entry: Pick<EntryResolvers, 'history' | 'asRecorded'> = {
  history: ({ id }, page, { changes }) => changes.history(id, page),
  asRecorded: ({ id }, { at }, { changes }) => changes.asRecorded(id, at),
};

const by = ({ by }: { by: string }, _: object, { viewer }: Context) => recorderTold(by, viewer.mayReadRecorders);
export const Change: Pick<ChangeResolvers, 'by'> = { by };
export const Batch: Pick<BatchResolvers, 'by' | 'state'> = {
  by,
  state: ({ isOpen, undoneBy }) => (isOpen ? 'OPEN' : undoneBy ? 'UNDONE' : 'DONE'),
};

export const BatchConnection: Pick<BatchConnectionResolvers, 'totalCount'> = { totalCount: countOfLog };
export const ChangeConnection: Pick<ChangeConnectionResolvers, 'totalCount'> = { totalCount: countOfLog };

export const EntrySnapshot: EntrySnapshotResolvers = {
  kind: ({ type }, _, { settings }) => settings.kindOfType(type) as never,
};

export const Tie: Pick<TieResolvers, 'batch'> = {
  batch: ({ batchId }, _, { changes }) => (typeof batchId === 'string' ? changes.batch(batchId) : null),
};

export const Query: Pick<QueryResolvers, 'batch' | 'batches' | 'changes'> = {
  batch: (_, { id }, { changes }) => changes.batch(id),
  batches: (_, page, { changes }) => changes.batches(page),
  changes: async (_, { since, until, entry, entries, batch, ...page }, context) => {
    if (entry != null && entries) throw new DirectoryError('BAD_FILTER', 'changes: give either entry or entries.');
    const of = entry == null ? await idsOfToday(entries ?? null, context) : await presentIds([entry], context);
    return context.changes.changes(of, { since, until, batch }, page);
  },
};

/** Those that entries have after a merge; one that nobody has any more may still stand in the log. */
async function idsOfToday(ids: readonly string[] | null, { entries }: Context): Promise<readonly string[] | null> {
  if (ids && ids.length > limits.logEntries)
    throw new DirectoryError('BAD_FILTER', `changes: at most ${limits.logEntries} entries, not ${ids.length}.`);
  const present = ids && (await Promise.all(ids.map(entries.present)));
  return present && [...new Set(present.map((id, index) => id ?? (ids?.[index] as string)))];
}
