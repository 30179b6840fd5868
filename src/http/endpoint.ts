import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyBaseLogger, FastifyPluginAsync, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { GraphQLError, type GraphQLSchema, OperationTypeNode, type ValidationRule } from 'graphql';
import type { Viewer } from '../access/viewer.ts';
import type { Budget } from '../domain/budget.ts';
import { DirectoryError } from '../domain/errors.ts';
import { limits } from '../domain/limits.ts';
import { executorOf } from '../graphql/execution.ts';
import { requireQuestionDocument, viewerOf } from './access.ts';
import { admit } from './admission.ts';
import { formatError, formatted, refuse, retryAfter, statusOf } from './errors.ts';
import { limitRule } from './limits.ts';
import { traces } from './log.ts';

/** What one operation's context is made from; `signal` aborts when the caller leaves or the time is up. */
export interface OperationRequest {
  readonly requestId: string;
  readonly viewer: Viewer;
  readonly signal: AbortSignal;
  readonly log: FastifyBaseLogger;
  /** Told the graph's revision by each statement that is sent for this operation alone. */
  saw(revision: string): void;
  /** What is left of what the caller may ask for; null where nothing bounds it. */
  budget(): Promise<Budget | null>;
}

/** What a request's operation is asked with. */
export const operationOf = (request: FastifyRequest, signal: AbortSignal): OperationRequest => ({
  requestId: request.id,
  viewer: viewerOf(request),
  signal,
  log: request.log,
  saw: revision => {
    request.sawRevision ??= revision;
  },
  budget: async () => (await request.admission?.budget()) ?? null,
});

export interface OperationContext {
  /** Names of the statements sent so far; the log gets their number. */
  readonly statements?: readonly string[];
}

interface AskedContext extends OperationContext {
  readonly request: FastifyRequest;
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
  const apollo = new ApolloServer<AskedContext>({
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
      const context = async () => Object.assign(createContext(operationOf(request, signal)), { request });
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

/** Admits operations, executes those that come again, and tells callers and the log what became of them. */
const observed: ApolloServerPlugin<AskedContext> = {
  requestDidStart: async ({ contextValue, schema, request: { variables } }) => ({
    async didResolveOperation({ operationName, document, operation }) {
      const trace = traces.getStore();
      if (trace) trace.operation = operationName?.slice(0, 100);
      try {
        if (operation?.operation !== OperationTypeNode.QUERY) await contextValue.request.confirm?.();
        await admit(contextValue.request, schema, { document, operation, variables });
      } catch (error) {
        if (!(error instanceof DirectoryError)) throw error;
        const http = { status: statusOf(error) };
        throw new GraphQLError(error.message, { originalError: error, extensions: { http } });
      }
    },
    async responseForOperation({ document, operationName, response }) {
      const result = await executorOf(schema).compiled({ document, operationName, variables, context: contextValue });
      if (!result) return null;
      const { data, errors } = result;
      const singleResult = { data, ...(errors && { errors: errors.map(formatted) }) };
      return { http: response.http, body: { kind: 'single', singleResult } };
    },
    async willSendResponse({ response: { body, http } }) {
      const trace = traces.getStore();
      if (trace) trace.statements = contextValue.statements?.length;
      if (body.kind !== 'single') return;
      const { singleResult } = body;
      if (trace?.cost !== undefined) singleResult.extensions = { ...singleResult.extensions, cost: told(trace.cost) };
      const { errors = [] } = singleResult;
      if (!errors.some(error => error.extensions?.code === 'DATABASE_UNAVAILABLE')) return;
      http.status = 503;
      http.headers.set('retry-after', retryAfter);
    },
  }),
};

/** As clients of other APIs know it: what the operation cost, of what one may. */
const told = (asked: number) => ({ asked, allowed: limits.cost });

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
