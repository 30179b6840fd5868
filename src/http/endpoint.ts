import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyBaseLogger, FastifyPluginAsync, FastifyReply, RouteHandlerMethod } from 'fastify';
import { GraphQLError, type GraphQLSchema, type ValidationRule } from 'graphql';
import type { Viewer } from '../access/viewer.ts';
import { DirectoryError } from '../domain/errors.ts';
import { limits } from '../domain/limits.ts';
import { requireQuestionDocument, viewerOf } from './access.ts';
import { formatError, refuse, retryAfter } from './errors.ts';
import { limitRule } from './limits.ts';
import { traces } from './log.ts';

/** What one operation's context is made from; `signal` aborts when the caller leaves or the time is up. */
export interface OperationRequest {
  readonly requestId: string;
  readonly viewer: Viewer;
  readonly signal: AbortSignal;
  readonly log: FastifyBaseLogger;
}

export interface OperationContext {
  /** Names of the statements sent so far; the log gets their number. */
  readonly statements?: readonly string[];
}

export interface EndpointParts {
  readonly schema: GraphQLSchema;
  /** The named questions, which some callers may ask alone. */
  readonly questions?: readonly { readonly name: string; readonly document: string }[];
  /** A fresh context for one operation. */
  createContext(request: OperationRequest): OperationContext;
}

/** Serves `schema` at /graphql, by GET and POST, as GraphQL over HTTP says. */
export const graphqlEndpoint: FastifyPluginAsync<EndpointParts> = async (
  app,
  { schema, questions = [], createContext },
) => {
  const apollo = new ApolloServer<OperationContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: limits.tokens, maxComments: limits.tokens, maxSourceLength: limits.bodyBytes },
    validationRules: [knownOperationTypes, limitRule()],
    validationOptions: { maxErrors: 20 },
    executionOptions: { maxCoercionErrors: 20 },
    formatError,
    logger: app.log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      observed,
    ],
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());

  app.addHook('onRequest', (_request, reply, next) => {
    reply.headers({ 'cache-control': 'private, no-store', vary: 'Authorization, Cookie, Origin, Accept' });
    next();
  });
  const answer: RouteHandlerMethod = (request, reply) =>
    inTime(reply, signal => {
      requireQuestionDocument(request, questions);
      const context = async () =>
        createContext({ requestId: request.id, viewer: viewerOf(request), signal, log: request.log });
      return fastifyApolloHandler(apollo, { context }).call(app, request, reply) as Promise<unknown>;
    });
  app.route({ method: ['GET', 'POST'], url: '/graphql', exposeHeadRoute: false, handler: answer });
  app.route({
    method: ['DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'PUT'],
    url: '/graphql',
    handler: (request, reply) =>
      refuse(
        reply.header('allow', 'GET, POST'),
        405,
        new DirectoryError('BAD_REQUEST', `/graphql takes GET and POST, not ${request.method}.`),
      ),
  });
};

/** Without this, graphql answers a mutation with 200 and an error that has no code, where there are none. */
const knownOperationTypes: ValidationRule = context => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`This API has no ${node.operation}s.`, { nodes: node }));
  },
});

const observed: ApolloServerPlugin<OperationContext> = {
  requestDidStart: async () => ({
    async didResolveOperation({ operationName }) {
      const trace = traces.getStore();
      if (trace) trace.operation = operationName?.slice(0, 100);
    },
    async willSendResponse({ contextValue, response: { body, http } }) {
      const trace = traces.getStore();
      if (trace) trace.statements = contextValue.statements?.length;
      const errors = (body.kind === 'single' && body.singleResult.errors) || [];
      if (!errors.some(error => error.extensions?.code === 'DATABASE_UNAVAILABLE')) return;
      http.status = 503;
      http.headers.set('retry-after', retryAfter);
    },
  }),
};

/**
 * Gives `work` its time, then throws DATABASE_UNAVAILABLE. Fastify's own handlerTimeout and request.signal will not do:
 * they end with the request's stream, which Node closes as soon as a POST's body is read.
 */
export async function inTime<T>(reply: FastifyReply | null, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const late = Promise.withResolvers<never>();
  const message = `No answer within ${limits.requestMilliseconds / 1000} s; ask for less at once, or try again in a moment.`;
  const timer = setTimeout(() => {
    late.reject(new DirectoryError('DATABASE_UNAVAILABLE', message));
    controller.abort();
  }, limits.requestMilliseconds);
  const left = () => {
    if (!reply?.raw.writableFinished) controller.abort();
  };
  reply?.raw.once('close', left);
  try {
    return await Promise.race([work(controller.signal), late.promise]);
  } finally {
    clearTimeout(timer);
    reply?.raw.off('close', left);
  }
}
