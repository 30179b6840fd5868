import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, execute, type GraphQLSchema } from 'graphql';
import { DirectoryError } from '../domain/errors.ts';
import { viewerOf } from './access.ts';
import { type EndpointParts, inTime } from './endpoint.ts';
import { expectedCause } from './errors.ts';

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
  ({ schema, createContext }: EndpointParts & { readonly schema: GraphQLSchema }): Ask =>
  (document, variableValues, request, reply) =>
    inTime(reply, async signal => {
      const contextValue = createContext({
        requestId: request.id,
        viewer: viewerOf(request),
        signal,
        log: request.log,
      });
      const { data, errors } = await execute({ schema, document, variableValues, contextValue });
      const [error] = errors ?? [];
      if (!error) return data as never;
      const expected = expectedCause(error);
      if (expected) throw expected;
      if (!error.path) throw new DirectoryError('BAD_USER_INPUT', error.message);
      throw error.originalError ?? error;
    });
