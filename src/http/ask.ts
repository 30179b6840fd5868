import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, Kind } from 'graphql';
import { DirectoryError } from '../domain/errors.ts';
import { executorOf } from '../graphql/execution.ts';
import { admit } from './admission.ts';
import { type EndpointParts, inTime, operationOf } from './endpoint.ts';
import { expectedCause } from './errors.ts';
import { traces } from './log.ts';

/**
 * Puts a document of ours to the schema for a page or a link, with the limits of any request. Answers its data; throws
 * the DirectoryError that a field failed with, or BAD_USER_INPUT for a variable of the wrong type. It ends when whoever
 * waits for `reply` leaves; without one, others wait too.
 */
export type Ask = <Data>(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  request: FastifyRequest,
  reply: FastifyReply | null,
) => Promise<Data>;

export const asker =
  ({ schema, createContext }: EndpointParts): Ask =>
  (document, variables, request, reply) =>
    inTime(reply, async signal => {
      const context = createContext(operationOf(request, signal));
      const trace = traces.getStore();
      if (trace) trace.operation = listed(trace.operation, nameOf(document));
      await admit(request, schema, { document, variables });
      const { data, errors } = await executorOf(schema).execute({ document, variables, context });
      if (trace) trace.statements = (trace.statements ?? 0) + (context.statements?.length ?? 0);
      const [error] = errors ?? [];
      if (!error) return data as never;
      const expected = expectedCause(error);
      if (expected) throw expected;
      if (!error.path) throw new DirectoryError('BAD_USER_INPUT', error.message);
      throw error.originalError ?? error;
    });

/** The names of what a page or a link asked, each once, however many pages of rows it turned. */
const listed = (names = '', name = 'unnamed'): string =>
  [...new Set([...names.split(' ').filter(Boolean), name])].join(' ');

const nameOf = (document: DocumentNode): string | undefined =>
  document.definitions.find(node => node.kind === Kind.OPERATION_DEFINITION)?.name?.value;
