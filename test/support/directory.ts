import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultFieldResolver, type ExecutionResult, type GraphQLFieldResolver, graphql } from 'graphql';
import { anyone, type Viewer } from '../../src/access/viewer.ts';
import { contexts } from '../../src/graphql/context.ts';
import { readQuestions } from '../../src/graphql/questions.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { Uploads } from '../../src/imports/uploads.ts';
import { type LookAhead, lookAhead } from '../../src/loaders/look-ahead.ts';
import type { Database } from '../../src/neo4j/query.ts';

export const declarations = buildSchema();
export const questions = readQuestions(declarations.schema);

/** Uploads over a database, in a folder of their own that goes with the process's other temporary ones. */
export const uploadsOver = (database: Database): Uploads =>
  new Uploads(join(tmpdir(), `stakeholder-directory-uploads-${randomUUID()}`), database, declarations.vocabulary);

/** What contexts are made from in tests: records refuse properties that were not asked for. */
export const contextParts = (database: Database) => ({
  ...{ database, declarations, questions, timezone: 'Africa/Harare', licence: 'none', strict: true },
  uploads: uploadsOver(database),
});

export interface Answer extends ExecutionResult {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever its own query selected.
  readonly data?: any;
  /** Names of the statements that were sent: one round trip each. */
  readonly statements: readonly string[];
}

const always: LookAhead = { knows: () => true };
const never: LookAhead = { knows: () => false };

/** As the compiler of operations, which calls nothing that is not a resolver: such a field would answer otherwise there. */
const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
  const value = (source as Record<string, unknown>)[info.fieldName];
  if (typeof value === 'function' || value instanceof Promise)
    throw new Error(`${info.parentType.name}.${info.fieldName} is a function or a promise; give it a resolver`);
  return defaultFieldResolver(source, args, context, info);
};

/** Asks the schema over a database as `viewer`, with records that refuse properties that were not asked for. */
export function directoryOver(database: Database, viewer: Viewer = anyone) {
  const parts = contextParts(database);
  const using = (memory: LookAhead) => {
    const context = contexts({ ...parts, lookAhead: memory });
    return async (source: string, variableValues?: { readonly [name: string]: unknown }): Promise<Answer> => {
      const contextValue = context({ requestId: 'test', viewer });
      const result = await graphql({
        ...{ schema: declarations.schema, source, variableValues, contextValue, fieldResolver },
      });
      return { ...result, statements: contextValue.statements };
    };
  };
  return {
    /** As the service does it: a shape looks ahead from the second time. */
    ask: using(lookAhead()),
    askAhead: using(always),
    askByLevel: using(never),
  };
}
