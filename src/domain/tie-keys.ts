/**
 * What a tie repeats of its ends: the `sortName` of each, beside their ids, so that an index gives an entry's ties in the
 * order of the names at their other ends. Follows from the graph: no part of what is told, exported or backed up.
 */
export const tieKeys = ['fromSort', 'toSort'] as const;

/** The Cypher that gives a tie its keys, from the variables that hold it and its ends. */
export const setTieKeys = (tie: string, from: string, to: string): string =>
  `SET ${tie}.fromSort = ${from}.sortName, ${tie}.toSort = ${to}.sortName`;

/** The Cypher of whether keys of `tie` are missing, or are not those of `from` and `to`. */
export const tieKeysAreWrong =
  'coalesce(tie.fromSort <> from.sortName OR tie.toSort <> to.sortName, tie.fromId IS NOT NULL)';

/** What the index of a kind holds, by the way in which an entry's ties are read: its id, the name and id at the other end. */
export const tieIndex = {
  OUT: ['fromId', 'toSort', 'toId'],
  IN: ['toId', 'fromSort', 'fromId'],
} as const;
