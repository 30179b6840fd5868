import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { getHeapStatistics } from 'node:v8';
import fastifyCookie from '@fastify/cookie';
import underPressure, { type FastifyUnderPressureOptions } from '@fastify/under-pressure';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyPluginAsync, LogController } from 'fastify';
import type { Logger } from 'pino';
import type { Access } from '../access/access.ts';
import type { Config } from '../config.ts';
import { DirectoryError } from '../domain/errors.ts';
import { limits } from '../domain/limits.ts';
import { identified, sendConfirmed } from './access.ts';
import { admissions, overloaded } from './admission.ts';
import { crossOrigin } from './cors.ts';
import { type EndpointParts, graphqlEndpoint } from './endpoint.ts';
import { answerError, refuse } from './errors.ts';
import { checkHost, setSecureHeaders } from './headers.ts';
import { healthRoutes, metricsRoute } from './health.ts';
import { tracing } from './log.ts';
import { createMetrics, type Metrics, type Overload } from './metrics.ts';

export interface ServerParts extends EndpointParts {
  readonly config: Pick<Config, 'allowedHosts'> &
    Partial<Pick<Config, 'budget' | 'embedOrigins' | 'publicUrl' | 'trustedProxies'>>;
  readonly logger: Logger;
  readonly access: Pick<Access, 'identify' | 'originsOfKey'>;
  /** The graph's revision; rejects when the database does not answer. */
  revision(this: void): Promise<string>;
  /** Unless given, the server counts on its own. */
  readonly metrics?: Metrics | undefined;
  /** Further routes; each sets its own Content-Security-Policy. */
  readonly pages?: FastifyPluginAsync | undefined;
}

/** The service, ready to listen: /graphql, /healthz, /readyz and the pages. `close()` lets accepted requests finish. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const { metrics = createMetrics() } = parts;
  const traced = tracing(metrics);
  const app = Fastify({
    loggerInstance: parts.logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    trustProxy: parts.config.trustedProxies?.length ? [...parts.config.trustedProxies] : false,
    bodyLimit: limits.bodyBytes,
    requestTimeout: 15_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 2_000 },
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) =>
      traced(request, reply, () => setSecureHeaders(request, reply, () => answerError(error, request, reply))),
    clientErrorHandler: answerBrokenRequest,
  });
  app.decorate('publicUrl', parts.config.publicUrl ?? null);
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((_request, reply) =>
    refuse(reply, 404, new DirectoryError('BAD_REQUEST', 'Nothing is served here; the API is at /graphql.')),
  );
  app.addHook('onRequest', traced);
  app.addHook('onRequest', setSecureHeaders);
  app.addHook('onRequest', checkHost(parts.config.allowedHosts));
  await crossOrigin(app, { origins: parts.config.embedOrigins ?? [], access: parts.access });
  await app.register(underPressure, shedding(metrics));
  const admission = admissions({ budget: parts.config.budget ?? 0, metrics });
  app.addHook('onRequest', admission.door);
  await app.register(fastifyCookie);
  app.decorateRequest('viewer', null);
  app.decorateRequest('revision', parts.revision);
  app.decorateRequest('confirm', null);
  app.decorateRequest('sawRevision', null);
  app.addHook('onRequest', identified(parts.access, parts.revision));
  app.addHook('onSend', sendConfirmed);
  app.decorateRequest('admission', null);
  app.addHook('onRequest', admission.account);
  app.addHook('onSend', async request => request.admission?.end());
  endConnectionsOnClose(app);

  await app.register(healthRoutes, parts);
  await app.register(metricsRoute, { metrics });
  await app.register(graphqlEndpoint, parts);
  if (parts.pages) await app.register(parts.pages);
  await app.ready();
  return app;
}

/**
 * When requests are sent away, whatever they ask: while the thread has been held for most of two seconds, or the memory
 * is all but full. One large answer may hold it for half a second, which is no reason.
 */
const shedding = (metrics: Metrics): FastifyUnderPressureOptions => ({
  sampleInterval: 2_000,
  maxEventLoopDelay: 1_000,
  maxHeapUsedBytes: 0.9 * getHeapStatistics().heap_size_limit,
  pressureHandler: async (request, _reply, why) => {
    if (!request.routeOptions.config.isProbe) throw overloaded(metrics, why as Overload);
  },
});

/**
 * Closing ends the connections once no request is under way: Node waits for those on which none ever came, as browsers
 * open them in advance, and for those that fall idle only now. Whoever does not read the answer is cut off.
 */
function endConnectionsOnClose(app: FastifyInstance): void {
  let underWay = 0;
  let closing = false;
  const endIfDone = () => {
    if (closing && underWay === 0) app.server.closeAllConnections();
  };
  app.addHook('onRequest', (_request, reply, next) => {
    underWay += 1;
    reply.raw.once('close', () => {
      underWay -= 1;
      endIfDone();
    });
    next();
  });
  app.addHook('preClose', async () => {
    closing = true;
    endIfDone();
    setTimeout(() => app.server.closeAllConnections(), limits.requestMilliseconds + 2_000).unref();
  });
}

/** Answers what Node could not read as HTTP, for which there is no request yet. */
function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, message] = broken[error.code ?? ''] ?? ['400 Bad Request', 'This is not HTTP that can be read.'];
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  const head = `content-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close`;
  socket.end(`HTTP/1.1 ${status}\r\n${head}\r\n\r\n${body}`);
}

const broken: Record<string, [status: string, message: string]> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long to arrive.'],
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'The URL and headers are too long; send the operation by POST.',
  ],
};
