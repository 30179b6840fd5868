import type { AddressInfo } from 'node:net';
import type { FastifyPluginAsync } from 'fastify';
import { contexts } from '../../src/graphql/context.ts';
import { createLogger } from '../../src/http/log.ts';
import { buildServer } from '../../src/http/server.ts';
import type { Database } from '../../src/neo4j/query.ts';
import { declarations, questions } from './directory.ts';

/** The directory over a database, listening on a free port of this machine. */
export async function serve(
  database: Database,
  pages?: FastifyPluginAsync,
): Promise<{
  readonly origin: string;
  readonly url: string;
  close(): Promise<void>;
}> {
  const app = await buildServer({
    schema: declarations.schema,
    config: { allowedHosts: ['127.0.0.1', 'localhost'] },
    logger: createLogger('silent'),
    createContext: contexts({
      database,
      declarations,
      timezone: 'Africa/Harare',
      licence: 'none',
      questions,
      strict: true,
    }),
    pages,
    ready: async () => void (await database.revision()),
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const [{ port }] = app.addresses() as [AddressInfo];
  const origin = `http://127.0.0.1:${port}`;
  return { origin, url: `${origin}/graphql`, close: () => app.close() };
}
