import type { FastifyPluginAsync } from 'fastify';
import { DirectoryError } from '../domain/errors.ts';
import { viewerOf } from './access.ts';
import { retryAfter } from './errors.ts';
import type { Metrics } from './metrics.ts';

const probe = { config: { anyHost: true, isProbe: true }, logLevel: 'warn' } as const;

/** /healthz says that the process is up, /readyz within 3 s whether the database answers. */
export const healthRoutes: FastifyPluginAsync<{ revision(this: void): Promise<string> }> = async (
  app,
  { revision },
) => {
  app.addHook('onRequest', (_request, reply, next) => {
    reply.header('cache-control', 'no-store');
    next();
  });
  app.get('/healthz', probe, async () => ({ status: 'ok' }));
  app.get('/readyz', probe, async (_request, reply) => {
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => late.reject(new Error('The database says nothing.')), 2_500);
    try {
      await Promise.race([revision(), late.promise]);
      return { status: 'ok' };
    } catch {
      reply.code(503).header('retry-after', retryAfter);
      return { status: 'unavailable', message: 'The database does not answer; the service waits for it.' };
    } finally {
      clearTimeout(timer);
    }
  });
};

/** /metrics, in Prometheus' format, for whoever is known and may ask more than named questions. */
export const metricsRoute: FastifyPluginAsync<{ readonly metrics: Metrics }> = async (app, { metrics }) => {
  app.get('/metrics', probe, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (viewerOf(request).via === 'ANONYMOUS')
      throw new DirectoryError(
        'UNAUTHENTICATED',
        'Metrics are for who is known: send a key as Bearer, or as the password of Basic authentication.',
      );
    const { type, text } = await metrics.read();
    return reply.type(type).send(text);
  });
};
