import { type ExecutionResult, graphql } from 'graphql';
import { anyone, type Viewer } from '../../src/access/viewer.ts';
import { contexts } from '../../src/graphql/context.ts';
import { readQuestions } from '../../src/graphql/questions.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { type LookAhead, lookAhead } from '../../src/loaders/look-ahead.ts';
import type { Database } from '../../src/neo4j/query.ts';

export const declarations = buildSchema();
export const questions = readQuestions(declarations.schema);

export interface Answer extends ExecutionResult {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever its own query selected.
  readonly data?: any;
  /** Names of the statements that were sent: one round trip each. */
  readonly statements: readonly string[];
}

const always: LookAhead = { knows: () => true };
const never: LookAhead = { knows: () => false };

/** Asks the schema over a database as `viewer`, with records that refuse properties that were not asked for. */
export function directoryOver(database: Database, viewer: Viewer = anyone) {
  const using = (memory: LookAhead) => {
    const context = contexts({
      database,
      declarations,
      timezone: 'Africa/Harare',
      licence: 'none',
      questions,
      lookAhead: memory,
      strict: true,
    });
    return async (source: string, variableValues?: { readonly [name: string]: unknown }): Promise<Answer> => {
      const contextValue = context({ requestId: 'test', viewer });
      const result = await graphql({ schema: declarations.schema, source, variableValues, contextValue });
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
