import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';
import type { Config } from '../config.ts';
import type { ErrorCode } from '../domain/errors.ts';
import type { Metrics } from './metrics.ts';

/** What becomes known of a request while it is answered, for the one line that the log gets. */
export interface Trace {
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
  readonly codes: Set<ErrorCode>;
  /** Messages of the unexpected errors already logged: a list may fail alike on every row. */
  readonly failures: Set<string>;
  /** Names of the operations that were asked, those of a page or a link one after the other. */
  operation?: string | undefined;
  /** What they cost. */
  cost?: number | undefined;
  /** Statements that the database was asked. */
  statements?: number | undefined;
}

/** The trace of the request at hand, for code that is called without it. */
export const traces = new AsyncLocalStorage<Trace>();

/** Writes JSON lines to `destination`, or else to standard output. */
export const createLogger = (level: Config['logLevel'], destination?: DestinationStream): Logger =>
  pino({ level, base: null, timestamp: stdTimeFunctions.isoTime, serializers: { err: described } }, destination);

/** An error without its other properties: a driver's or GraphQL's may hold what the caller sent. */
function described(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  return { name, message, stack, ...(cause === undefined ? {} : { cause: described(cause) }) };
}

/** Makes the hook that opens a request's trace, goes on inside it, and logs one line when the connection is done with it. */
export const tracing =
  (metrics: Pick<Metrics, 'answered'>) =>
  (request: FastifyRequest, reply: FastifyReply, next: () => void): void => {
    const started = performance.now();
    const trace: Trace = { requestId: request.id, log: request.log, codes: new Set(), failures: new Set() };
    reply.header('x-request-id', request.id);
    reply.raw.once('close', () => {
      const { operation, statements, cost, codes } = trace;
      const milliseconds = performance.now() - started;
      const answered = {
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.raw.statusCode,
      };
      const line = {
        ...answered,
        ms: Math.round(milliseconds),
        ...(reply.raw.writableFinished ? {} : { clientLeft: true }),
        ...(operation === undefined ? {} : { operation }),
        ...(statements === undefined ? {} : { statements }),
        ...(cost === undefined ? {} : { cost }),
        ...(codes.size === 0 ? {} : { codes: [...codes] }),
      };
      metrics.answered({ ...answered, seconds: milliseconds / 1_000, codes, cost });
      request.log[line.status >= 500 ? 'error' : 'info'](line, 'request');
    });
    traces.run(trace, next);
  };
