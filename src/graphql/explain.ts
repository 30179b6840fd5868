import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import type { Viewer } from '../access/viewer.ts';
import { DirectoryError } from '../domain/errors.ts';
import { byLevel, type LookAhead } from '../loaders/look-ahead.ts';
import { type Database, defineQuery, type Operator, type Query } from '../neo4j/query.ts';
import { type ContextParts, contexts } from './context.ts';

/** A statement as it was sent for an operation: one round trip. */
export interface SentStatement {
  readonly name: string;
  readonly text: string;
  /** The fields whose relations it reads; empty for one that reads something else. */
  readonly fields: readonly string[];
  /** From 1: it waited for all of the levels before. */
  readonly level: number;
  /** Rows that it answered, of all its fields together. */
  readonly rows: number;
  /** When sent before, and when sent first, with the time to plan it where the database had not met it. */
  readonly milliseconds: number;
  readonly firstMilliseconds: number;
  readonly operators: readonly Operator[];
}

/** What went wrong, as graphql says it. */
export type Failure = GraphQLError;

/** What one execution of an operation sent, what failed in it, and the time of its statements by level. */
export interface Execution {
  readonly statements: readonly SentStatement[];
  readonly failures: readonly Failure[];
  readonly milliseconds: number;
}

/** An operation as it is asked first, a statement for each level, and as it looks ahead from the second time on. */
export interface Explanation {
  readonly asAskedFirst: Execution;
  readonly lookingAhead: Execution;
}

/** A query that may be run. */
export interface Operation {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Reads a query, or answers all that keeps it from being run, with the codes that the API gives. */
export function readOperation(
  schema: GraphQLSchema,
  source: string,
  variables: Operation['variables'],
  rules: readonly ValidationRule[],
): Operation | readonly Failure[] {
  try {
    const document = parse(source);
    const failures = validate(schema, document, [...specifiedRules, queriesOnly, ...rules]);
    if (failures.length) return failures.map(failure => coded(failure, 'GRAPHQL_VALIDATION_FAILED'));
    const { variableDefinitions = [] } = getOperationAST(document) ?? {};
    const { errors } = getVariableValues(schema, variableDefinitions, variables);
    return errors?.map(failure => coded(failure, 'BAD_USER_INPUT')) ?? { document, variables };
  } catch (error) {
    if (error instanceof GraphQLError) return [coded(error, 'GRAPHQL_PARSE_FAILED')];
    throw error;
  }
}

const queriesOnly: ValidationRule = context => ({
  OperationDefinition(node) {
    if (node.operation === 'query') return;
    const message = `A ${node.operation} is not explained: it would write.`;
    context.reportError(
      new GraphQLError(message, { nodes: node, originalError: new DirectoryError('BAD_REQUEST', message) }),
    );
  },
});

const coded = (failure: Failure, code: string) =>
  new GraphQLError(failure.message, {
    ...{ nodes: failure.nodes, source: failure.source, positions: failure.positions, path: failure.path },
    ...{ originalError: failure.originalError, extensions: { code, ...failure.extensions } },
  });

/** Runs a query both ways for a viewer, and tells what was sent. */
export async function explain(
  parts: ContextParts,
  { document, variables }: Operation,
  viewer: Viewer,
): Promise<Explanation> {
  const run = async (lookAhead: LookAhead): Promise<Execution> => {
    const { database, statements } = observed(parts.database);
    const contextValue = contexts({ ...parts, database, lookAhead })({ requestId: 'explain', viewer });
    const { schema } = parts.declarations;
    const { errors = [] } = await execute({ schema, document, variableValues: variables, contextValue });
    return { statements, failures: errors, milliseconds: waited(statements) };
  };
  return { asAskedFirst: await run(byLevel), lookingAhead: await run({ knows: () => true }) };
}

/** Statements of one level are sent at once: a level takes as long as its slowest. */
function waited(statements: readonly SentStatement[]): number {
  const levels = new Map<number, number>();
  for (const { level, milliseconds } of statements) levels.set(level, Math.max(milliseconds, levels.get(level) ?? 0));
  return [...levels.values()].reduce((sum, each) => sum + each, 0);
}

/**
 * A database that tells what is read of it. Each statement is sent three times: as the database first meets it, again
 * for its time, and once more for its plan. Answers are held back until all of a level have come.
 */
function observed(database: Database): { readonly database: Database; readonly statements: readonly SentStatement[] } {
  const statements: SentStatement[] = [];
  let level = 0;
  let underWay = 0;
  let over = Promise.withResolvers<void>();

  async function inLevel<T>(work: (level: number) => Promise<T>): Promise<T> {
    if (underWay++ === 0) {
      level++;
      over = Promise.withResolvers();
    }
    const { promise, resolve } = over;
    try {
      return await work(level);
    } finally {
      if (--underWay === 0) resolve();
      await promise;
    }
  }

  return {
    statements,
    database: {
      ...database,
      read: (query, parameters, options) =>
        inLevel(async level => {
          const { milliseconds: firstMilliseconds } = await timed(() => database.read(query, parameters, options));
          const { milliseconds, result } = await timed(() => database.read(query, parameters, options));
          const operators = await database.profile(query, parameters);
          const { name, text, fields = [] } = query;
          const rows = rowsOf(query, result);
          statements.push({ name, text, fields, level, rows, milliseconds, firstMilliseconds, operators });
          return result;
        }),
      revision: () =>
        inLevel(async level => {
          const { milliseconds, result } = await timed(database.revision);
          const { name, text } = revision;
          const unplanned = { fields: [], rows: 1, operators: [] };
          statements.push({ name, text, level, milliseconds, firstMilliseconds: milliseconds, ...unplanned });
          return result;
        }),
    },
  };
}

const revision = defineQuery('revision', 'RETURN 1 AS one');

async function timed<T>(work: () => Promise<T>) {
  const started = performance.now();
  const result = await work();
  return { result, milliseconds: performance.now() - started };
}

/** A composed statement answers one row, which holds for each field a list of [parent, rows, total, distinct]. */
function rowsOf({ fields }: Query<never, unknown>, answered: readonly unknown[]): number {
  if (!fields) return answered.length;
  const answers = answered.flatMap(row => Object.values(row as Record<string, readonly (readonly unknown[])[]>));
  return answers.flat().reduce((sum, [, rows]) => sum + (Array.isArray(rows) ? rows.length : 0), 0);
}
