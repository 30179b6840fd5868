import DataLoader from 'dataloader';
import {
  type Answer,
  type Row as Cells,
  compose,
  type Head,
  hasLabels,
  type Statement,
  splitColumns,
} from '../cypher/compose.ts';
import { kindOfTieId } from '../domain/ids.ts';
import { orderKeys } from '../domain/orders.ts';
import { encodeCursor, type Page } from '../domain/pages.ts';
import { mayBeTie, type Step } from '../domain/steps.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Database, Query, RunOptions } from '../neo4j/query.ts';
import type { LookAhead } from './look-ahead.ts';

/** An entry, a tie or a part of one: its type, its id and the properties that were asked for. */
export interface GraphRecord {
  readonly __typename: string;
  readonly id: string;
  readonly [property: string]: unknown;
}

export interface TieRecord extends GraphRecord {
  readonly kind: string;
  /** The day of the list it was read through. */
  readonly readOn: string | null;
}

/** A row: a record, and the tie that leads to it if the relation crosses one. */
export interface Row {
  readonly node: GraphRecord;
  readonly tie: TieRecord | undefined;
}

/** A row across a tie. */
export interface TiedRow extends Row {
  readonly tie: TieRecord;
}

export interface Edge extends Row {
  readonly cursor: string;
}

export interface Connection {
  readonly edges: readonly Edge[];
  readonly nodes: readonly GraphRecord[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Null unless selected. */
  readonly totalCount: number | null;
  readonly nodeCount: number | null;
}

/** What a step answers for one parent: a page, one record, or all rows; rows across a tie hold the tie too. */
export type Value = Connection | GraphRecord | readonly (GraphRecord | Row)[] | null;

export interface Surroundings {
  readonly database: Database;
  readonly vocabulary: Vocabulary;
  readonly lookAhead: LookAhead;
  readonly run: RunOptions;
  /** Called with the name of each statement that is sent. */
  readonly sent: (statement: string) => void;
  /** Reads a named statement: one round trip. */
  readonly ask: <Parameters extends object, Found>(
    query: Query<Parameters, Found>,
    parameters: Parameters,
  ) => Promise<Found[]>;
  /** Makes a record throw when a property is read that was not asked for; for tests. */
  readonly strict: boolean;
}

export type Relations = ReturnType<typeof relationLoaders>;

/** The loaders of one request: one for each relation, arguments and selection, and one for the roots of a tick. */
export function relationLoaders({ database, vocabulary, lookAhead, run, sent, strict }: Surroundings) {
  const loaders = new Map<string, DataLoader<string, Value>>();
  const read = reader(vocabulary, strict);

  async function answers(statement: Statement, parents: number): Promise<readonly Answer[]> {
    sent(statement.query.name);
    const [row] = await database.read(statement.query, statement.parameters, { ...run, parents });
    return statement.steps.map(({ answer }) => row?.[answer] ?? []);
  }

  const kinds = [...vocabulary.tieKinds.keys()];

  /** Where a reference may lead to a tie, it looks for those kinds alone that the ids begin with. */
  function narrowed(step: Step, ids: readonly string[]): Step {
    if (!mayBeTie(step.relation)) return step;
    const asked = new Set(ids.map(id => kindOfTieId(id, kinds)));
    return { ...step, arguments: { ...step.arguments, kinds: kinds.filter(kind => asked.has(kind)) } };
  }

  function loaderOf(step: Step): DataLoader<string, Value> {
    const known = loaders.get(step.key);
    if (known) return known;
    const loader = new DataLoader<string, Value>(
      async ids => {
        const asked = narrowed(step, ids);
        const [answer = []] = await answers(compose([{ step: asked, ids }], vocabulary, false), ids.length);
        const byId = new Map(answer.map(([id, ...found]) => [id, read(asked, ...found)]));
        return ids.map(id => byId.get(id) ?? read(asked, [], 0, 0));
      },
      { maxBatchSize: 1_000 },
    );
    loaders.set(step.key, loader);
    return loader;
  }

  /** The roots of one tick share one round trip, and a look-ahead that primes the loaders below them. */
  const roots = new DataLoader<Head, Answer>(
    async heads => {
      const deep = compose(heads, vocabulary, true);
      const isDeep = deep.steps.length > heads.length;
      const statement = !isDeep || lookAhead.knows(deep.query.text) ? deep : compose(heads, vocabulary, false);
      const parents = heads.reduce((sum, { ids }) => sum + (ids?.length ?? 0), 0);
      const found = await answers(statement, parents);
      for (const [index, { step, isHead }] of statement.steps.entries())
        if (!isHead)
          for (const [id, ...values] of found[index] ?? [])
            if (id !== null) loaderOf(step).prime(id, read(step, ...values));
      return found.filter((_, index) => statement.steps[index]?.isHead);
    },
    { cache: false },
  );

  /** The answer of a step that has no parents. */
  async function root(step: Step): Promise<Value> {
    const [found] = await roots.load({ step, ids: null });
    return found ? read(step, found[1], found[2], found[3]) : read(step, [], 0, 0);
  }

  return {
    /** What a record's relation holds; null where the record has no key for it, all of them where it has several. */
    async of(parent: GraphRecord, step: Step): Promise<Value> {
      const key = parent[step.relation.property];
      if (Array.isArray(key)) return Promise.all(key.map(each => loaderOf(step).load(each))) as Promise<Value>;
      return typeof key === 'string' ? loaderOf(step).load(key) : null;
    },

    /** A page of a root list. */
    list: (step: Step): Promise<Value> => root(step),

    /** The entries, or where the step may mean any Node also the ties, with these ids, in order; null where there is none. */
    async byIds(step: Step, ids: readonly string[]): Promise<(GraphRecord | null)[]> {
      const asked = narrowed(step, ids);
      const answer = await roots.load({ step: asked, ids: [...new Set(ids)] });
      const found = new Map(answer.map(([id, ...values]) => [id, read(asked, ...values) as GraphRecord | null]));
      return ids.map(id => found.get(id) ?? null);
    },

    /** The entries that a lookup finds, such as those that carry an identifier. */
    lookUp: async (step: Step): Promise<readonly GraphRecord[]> => (await root(step)) as readonly GraphRecord[],
  };
}

/** Makes records of positional rows. */
function reader(vocabulary: Vocabulary, strict: boolean) {
  const entryTypes = new Set(vocabulary.entryTypes);
  const guarded = (record: object): object => (strict ? new Proxy(record, refusal) : record);

  /** Functions that read one row; made once for a step's rows. */
  function rowOf(step: Step): (row: Cells) => Row {
    const columns = splitColumns(step).flat();
    const labels = hasLabels(step) ? 1 : 0;
    const { relation, tie } = step;
    const tieAt = 1 + labels;
    return row => {
      const values = row[0] as readonly unknown[];
      const labelsOfNode = row[1] as readonly string[] | null;
      const typename = labels ? labelsOfNode?.find(label => entryTypes.has(label)) : relation.far;
      const node: { [property: string]: unknown } = { __typename: typename };
      for (let at = 0; at < columns.length; at++) node[columns[at] as string] = values[at];
      const kind = row[tieAt + 1];
      if (typeof kind !== 'string') return { node: guarded(node) as GraphRecord, tie: undefined };
      const tieValues = row[tieAt] as readonly unknown[];
      const found: { [property: string]: unknown } = { __typename: 'Tie', kind, readOn: step.arguments.readOn };
      for (let at = 0; at < tie.columns.length; at++) found[tie.columns[at] as string] = tieValues[at];
      return { node: guarded(node) as GraphRecord, tie: guarded(found) as TieRecord };
    };
  }

  return function read(
    step: Step,
    rows: readonly Cells[] | null,
    total: number | null,
    distinct: number | null,
  ): Value {
    const { relation } = step;
    const found = (rows ?? []).map(rowOf(step));
    if (relation.shape === 'page') return connection(step, found, total, distinct);
    if (mayBeTie(relation)) return found[0]?.tie ?? (relation.far === 'Node' ? found[0]?.node : null) ?? null;
    if (relation.shape === 'one') return found[0]?.node ?? null;
    return relation.form === 'tied' ? found : found.map(({ node }) => node);
  };
}

function connection(
  step: Step,
  found: readonly Row[],
  totalCount: number | null,
  nodeCount: number | null,
): Connection {
  const { order } = step.arguments;
  const { size, backwards, after, before } = step.arguments.page as Page;
  const over = found.length > size;
  const inPage = found.slice(0, size);
  if (backwards) inPage.reverse();
  const keys = orderKeys(step.relation, order).map(key => key.split('.') as ['node' | 'tie', string]);
  const edges = inPage.map(row => ({
    ...row,
    get cursor() {
      return encodeCursor(
        order,
        keys.map(([holder, property]) => String(row[holder]?.[property])),
      );
    },
  }));
  return {
    edges,
    nodes: inPage.map(({ node }) => node),
    totalCount,
    nodeCount,
    pageInfo: {
      hasNextPage: backwards ? before !== null : over,
      hasPreviousPage: backwards ? over : after !== null,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
}

/** Properties that JavaScript itself and graphql-js ask any value for. */
const asked = new Set([
  'then',
  'toJSON',
  'constructor',
  'prototype',
  '$$typeof',
  'asymmetricMatch',
  'nodeType',
  'tagName',
]);
const refusal: ProxyHandler<object> = {
  get(record, property) {
    if (typeof property === 'string' && !(property in record) && !asked.has(property))
      throw new Error(`${property} was read of a record but not asked for; say so with @reads`);
    return Reflect.get(record, property);
  },
};
