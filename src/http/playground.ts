import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';
import { toSignIn } from './access.ts';
import { answerError } from './errors.ts';

/** Styles and data: fonts are what the editor needs; it starts its workers from our own files. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Serves /playground and the assets of all pages from `folder`, which ensureBundle names. */
export const playgroundPages: FastifyPluginAsync<{ folder: string }> = async (app, { folder }) => {
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('content-security-policy', policy);
  });
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '1y',
  });
  app.setErrorHandler(
    (error: unknown, request, reply) => toSignIn(error, request, reply) ?? answerError(error, request, reply),
  );
  app.get('/playground', (_request, reply) =>
    reply.header('cache-control', 'no-cache').sendFile('playground.html', folder, { cacheControl: false }),
  );
};
