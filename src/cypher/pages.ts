import type { Keys, Order, Page } from '../domain/pages.ts';
import type { Parameters } from './where.ts';

/** Rows beyond a cursor. The leading comparison alone is what an index seeks; the rest breaks ties by id. */
function beyond(keys: Keys, cursor: Keys, operator: '<' | '>', into: Parameters): string {
  const [first, ...ids] = keys as [string, ...string[]];
  const values = cursor.map((value, index) => into.add(`key${index}`, value));
  const tail = ids.reduceRight((rest, key, index) => {
    const ahead = `${key} ${operator} ${values[index + 1]}`;
    return rest ? `(${ahead} OR (${key} = ${values[index + 1]} AND ${rest}))` : ahead;
  }, '');
  return `${first} ${operator}= ${values[0]} AND (${first} ${operator} ${values[0]} OR ${tail})`;
}

/**
 * The conditions and the ORDER BY of a keyset page; the keys are expressions that are never null and end in ids. An index
 * gives its order only to an ORDER BY that begins with its first property, `leading`, though all rows are equal in it.
 */
export function keysetPage(
  page: Page,
  order: Order,
  keys: Keys,
  into: Parameters,
  leading: Keys = [],
): { where: readonly string[]; order: string } {
  const where: string[] = [];
  const [ahead, behind] = order.descending ? (['<', '>'] as const) : (['>', '<'] as const);
  if (page.after) where.push(beyond(keys, page.after, ahead, into));
  if (page.before) where.push(beyond(keys, page.before, behind, into));
  const down = order.descending !== page.backwards;
  return { where, order: `ORDER BY ${[...leading, ...keys].map(key => (down ? `${key} DESC` : key)).join(', ')}` };
}
