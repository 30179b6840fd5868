import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { DirectoryError, type ErrorCode, errorMeanings } from '../domain/errors.ts';
import { limits } from '../domain/limits.ts';
import { traces } from './log.ts';

/** Seconds after which a caller may try again while the database is away. */
export const retryAfter = '5';

/** How callers may say who they are. No Basic for the API: a browser would ask for a name and password in its own words. */
export const challenge = 'Bearer realm="Stakeholder directory"';

/** What a caller is told of an error. */
interface Told {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: ErrorCode };
}

/** Apollo's hook for every error of an answer: expected ones go out as they are, any other is masked and logged. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  return { ...formatted, ...noted(told(formatted, error)) };
}

/** The same for an error of an operation that Apollo did not execute. */
export const formatted = (error: GraphQLError): GraphQLFormattedError =>
  formatError({ ...error.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR', ...error.extensions } }, error);

function told({ message, extensions }: GraphQLFormattedError, error: unknown): Told {
  const expected = expectedCause(error);
  if (expected) return { message, extensions: { ...expected.extensions, code: expected.code } };
  const code = extensions?.code;
  if (code === 'GRAPHQL_PARSE_FAILED' && abortedByLimit.test(message))
    return {
      message: `The document is too long: \`tokens\` allows ${limits.tokens}. Ask for less, or in several requests.`,
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'tokens', allowed: limits.tokens },
    };
  if (typeof code === 'string' && code.startsWith('PERSISTED_QUERY_'))
    return { message, extensions: { code: 'BAD_REQUEST' } };
  if (isKnown(code) && code !== 'INTERNAL_SERVER_ERROR') return { message, extensions: { ...extensions, code } };
  return blamesVariables(error) ? { message, extensions: { code: 'BAD_USER_INPUT' } } : masked(error);
}

const abortedByLimit = /contains more tha[nt] \d+ .*Parsing aborted/;
const isKnown = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(errorMeanings, code);

/** The DirectoryError that GraphQL wrapped, once for a resolver, twice for a scalar in a variable. */
export function expectedCause(error: unknown): DirectoryError | undefined {
  if (error instanceof DirectoryError) return error;
  return error instanceof GraphQLError ? expectedCause(error.originalError) : undefined;
}

/** Some values of variables are only refused in execution, where graphql names the variable but gives no code. */
const blamesVariables = (error: unknown) =>
  error instanceof GraphQLError &&
  (error.nodes?.[0]?.kind === Kind.VARIABLE || error.message.startsWith('Too many errors processing variables'));

function masked(error: unknown): Told {
  const trace = traces.getStore();
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const message = cause instanceof Error ? cause.message : String(cause);
  if (trace && !trace.failures.has(message)) {
    trace.failures.add(message);
    trace.log.error({ err: cause }, 'unexpected error');
  }
  return {
    message: 'Something failed on our side; the request id finds it in the log.',
    extensions: { code: 'INTERNAL_SERVER_ERROR', ...(trace && { requestId: trace.requestId }) },
  };
}

/** What a page tells of a failure: an expected one as it is, any other masked and logged. */
export const toldOf = (error: unknown): Told => {
  if (error instanceof DirectoryError)
    return noted({ message: error.message, extensions: { ...error.extensions, code: error.code } });
  const { statusCode = 500, message } = error as FastifyError;
  return noted(statusCode < 500 ? { message, extensions: { code: 'BAD_REQUEST' } } : masked(error));
};

function noted(told: Told): Told {
  traces.getStore()?.codes.add(told.extensions.code);
  return told;
}

/** Answers an error in GraphQL's shape, so that clients find the message where they look for one. */
export function refuse(reply: FastifyReply, status: number, error: DirectoryError): FastifyReply {
  return send(reply, status, { message: error.message, extensions: { ...error.extensions, code: error.code } });
}

/** Fastify's hook for what fails outside GraphQL: bodies that cannot be read, time that is up, pages that break. */
export function answerError(error: unknown, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof DirectoryError) return refuse(reply, statusOf(error), error);
  const { statusCode = 500, message } = error as FastifyError;
  if (statusCode >= 500) return send(reply, statusCode, masked(error));
  return refuse(reply, statusCode, explained[statusCode] ?? new DirectoryError('BAD_REQUEST', message));
}

/** The HTTP status of what failed outside GraphQL. */
export const statusOf = (error: unknown): number =>
  !(error instanceof DirectoryError)
    ? ((error as FastifyError).statusCode ?? 500)
    : error.extensions.limit === 'budget'
      ? 429
      : (statuses[error.code] ?? 400);

const statuses: Partial<Record<ErrorCode, number>> = {
  DATABASE_UNAVAILABLE: 503,
  ENTRY_NOT_FOUND: 404,
  FORBIDDEN: 403,
  INTERNAL_SERVER_ERROR: 500,
  STATEMENT_TIMEOUT: 503,
  UNAUTHENTICATED: 401,
};

const explained: Record<number, DirectoryError> = {
  413: new DirectoryError(
    'LIMIT_EXCEEDED',
    `The request is too large: \`bodyBytes\` allows ${limits.bodyBytes} bytes. Ask for less, or in several requests.`,
    { limit: 'bodyBytes', allowed: limits.bodyBytes },
  ),
  415: new DirectoryError('BAD_REQUEST', 'The Content-Type is not one that is read here; send application/json.'),
};

function send(reply: FastifyReply, status: number, told: Told): FastifyReply {
  if (status === 401) reply.header('www-authenticate', challenge);
  if (status === 503) reply.header('retry-after', retryAfter);
  const type = /graphql-response\+json/.test(reply.request.headers.accept ?? '') ? 'graphql-response+json' : 'json';
  return reply
    .code(status)
    .type(`application/${type}; charset=utf-8`)
    .send(JSON.stringify({ errors: [noted(told)] }));
}
