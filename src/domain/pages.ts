import { DirectoryError } from './errors.ts';
import { limits } from './limits.ts';

/** An order of rows: by what, and which way. Rows that are equal in it stand by id. */
export interface Order {
  readonly by: string;
  readonly descending: boolean;
}

/** The keys of a row in its order, the last ones ids: what a keyset page seeks. */
export type Keys = readonly string[];

export interface Page {
  /** Rows asked for, 1 to `limits.pageSize`. */
  readonly size: number;
  /** Whether the rows are counted from the end. */
  readonly backwards: boolean;
  readonly after: Keys | null;
  readonly before: Keys | null;
}

/** `NAME_DESC` → by NAME, descending. */
export const orderOf = (value: string): Order =>
  value.endsWith('_DESC')
    ? { by: value.slice(0, -'_DESC'.length), descending: true }
    : { by: value, descending: false };

const orderName = ({ by, descending }: Order) => (descending ? `${by}_DESC` : by);

/** A cursor: the order it was issued for and the row's keys, opaque to clients. */
export const encodeCursor = (order: Order, keys: Keys): string =>
  Buffer.from(JSON.stringify([orderName(order), ...keys])).toString('base64url');

/** The keys that a cursor holds; throws BAD_CURSOR if it was issued for another order or list. */
function decodeCursor(cursor: string, order: Order, length: number, argument: string): Keys {
  const refuse = (why: string) =>
    new DirectoryError('BAD_CURSOR', `${argument}: ${why}; take it from a page of this same list and order.`);
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw refuse('this is not a cursor');
  }
  if (!Array.isArray(parts) || !parts.every(part => typeof part === 'string')) throw refuse('this is not a cursor');
  const [name, ...keys] = parts as string[];
  if (name !== orderName(order)) throw refuse(`this cursor was issued for the order ${name}, not ${orderName(order)}`);
  if (keys.length !== length) throw refuse('this cursor was issued for another list');
  return keys;
}

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** The page that the arguments of `field` ask for; `keys` is how many keys a cursor of its list holds. */
export function pageOf({ first, after, last, before }: PageArguments, order: Order, keys: number, field: string): Page {
  if (first != null && last != null)
    throw new DirectoryError('BAD_PAGE', `${field}: first and last exclude each other; give one of them.`);
  const size = first ?? last ?? limits.defaultPageSize;
  if (size < 1 || size > limits.pageSize) {
    const name = last == null ? 'first' : 'last';
    throw new DirectoryError('BAD_PAGE', `${field}: ${name} must be between 1 and ${limits.pageSize}, not ${size}.`);
  }
  return {
    size,
    backwards: last != null,
    after: after == null ? null : decodeCursor(after, order, keys, `${field}, after`),
    before: before == null ? null : decodeCursor(before, order, keys, `${field}, before`),
  };
}

/** A page of what was computed: rows in the shape of a connection, `nodeIds` where they stand for entries. */
export interface ComputedPage<Row> {
  readonly edges: readonly (Row & { readonly cursor: string; readonly node: Row })[];
  readonly nodes: readonly Row[];
  readonly nodeIds: readonly string[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/**
 * A page of ranked rows, read from the first on. A cursor holds the row's place and its key: a page goes on behind that
 * row wherever it stands now, and from that place where it is gone. `field` names the list in errors.
 */
export function pageOfRows<Row extends object>(
  rows: readonly Row[],
  { first, after }: PageArguments,
  field: string,
  keyOf: (row: Row) => string,
): ComputedPage<Row> {
  const order: Order = { by: field.toUpperCase(), descending: false };
  const { size, after: cursor } = pageOf({ first, after }, order, 2, field);
  let start = 0;
  if (cursor) {
    const [place, key] = cursor as [string, string];
    const at = rows.findIndex(row => keyOf(row) === key);
    start = at < 0 ? Number(place) : at + 1;
  }
  const inPage = rows.slice(start, start + size);
  const edges = inPage.map((row, index) => ({
    ...row,
    node: row,
    cursor: encodeCursor(order, [String(start + index), keyOf(row)]),
  }));
  return {
    edges,
    nodes: inPage,
    nodeIds: inPage.map(row => (row as { nodeId?: string }).nodeId ?? ''),
    totalCount: rows.length,
    pageInfo: {
      hasNextPage: start + size < rows.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A page of a log, read from the newest on: one row more than the page's size tells that there are others. */
export function pageOfLog<Row extends { readonly at: string; readonly id: string }>(
  rows: readonly Row[],
  { size, after }: Page,
  order: Order,
  totalCount: () => Promise<number>,
) {
  const nodes = rows.slice(0, size);
  const edges = nodes.map(node => ({ node, cursor: encodeCursor(order, [node.at, node.id]) }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    /** Called only where the count is selected. */
    count: totalCount,
  };
}

/** The `totalCount` of a page of a log. */
export const countOfLog = (page: unknown): Promise<number> => (page as { count(): Promise<number> }).count();
