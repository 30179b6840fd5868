import type { FastifyPluginAsync } from 'fastify';
import { retryAfter } from './errors.ts';

const probe = { config: { anyHost: true }, logLevel: 'warn' } as const;

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
