import type { Keys, Order } from './pages.ts';
import type { Relation } from './steps.ts';

/** What each order sorts by: stored values that are never null, of the far end (`node`) or of the tie. */
const sortKeys: Readonly<Record<string, string>> = {
  NAME: 'node.sortName',
  START: 'node.sinceEarliest',
  SIGNED: 'node.sinceEarliest',
  ADOPTED: 'node.sinceEarliest',
  END: 'node.untilLatest',
  EXPIRES: 'node.untilLatest',
  SINCE: 'tie.sinceEarliest',
  UNTIL: 'tie.untilLatest',
};

/** Whether the order needs a tie, which a root list has not. */
export const ordersByTie = ({ by }: Order): boolean => sortKeys[by]?.startsWith('tie.') ?? false;

/** What a relation's rows are ordered by and its cursors hold; the last ones are ids, so that the order is total. */
export function orderKeys({ form }: Pick<Relation, 'form'>, { by }: Order): Keys {
  if (form === 'supports') return ['node.subjectId', 'node.id'];
  if (form === 'transactions') return ['node.earliest', 'node.id'];
  const key = sortKeys[by];
  if (!key) throw new Error(`No key for the order ${by}`);
  return form === 'tied' ? [key, 'node.id', 'tie.id'] : [key, 'node.id'];
}
