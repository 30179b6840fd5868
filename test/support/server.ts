import type { AddressInfo } from 'node:net';
import type { FastifyPluginAsync } from 'fastify';
import type { Access } from '../../src/access/access.ts';
import { anyone } from '../../src/access/viewer.ts';
import { DirectoryError } from '../../src/domain/errors.ts';
import { contexts } from '../../src/graphql/context.ts';
import { createLogger } from '../../src/http/log.ts';
import { buildServer, type ServerParts } from '../../src/http/server.ts';
import type { Database } from '../../src/neo4j/query.ts';
import { contextParts, declarations, questions } from './directory.ts';

/** Everybody is an unknown reader. */
export const openToAll: Access = {
  identify: async () => anyone,
  signIn: () => Promise.reject(new DirectoryError('UNAUTHENTICATED', 'There are no keys here.')),
  originsOfKey: async () => null,
  isConfigured: async () => true,
  isPublic: true,
};

/** The directory over a database, listening on a free port of this machine. */
export async function serve(
  database: Database,
  pages?: FastifyPluginAsync,
  access: Access = openToAll,
  parts = contextParts(database),
  more: Partial<ServerParts> = {},
): Promise<{
  readonly origin: string;
  readonly url: string;
  close(): Promise<void>;
}> {
  const app = await buildServer({
    schema: declarations.schema,
    questions,
    access,
    config: { allowedHosts: ['127.0.0.1', 'localhost', 'directory.example'] },
    logger: createLogger('silent'),
    createContext: contexts(parts),
    pages,
    revision: database.revision,
    ...more,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const [{ port }] = app.addresses() as [AddressInfo];
  const origin = `http://127.0.0.1:${port}`;
  return { origin, url: `${origin}/graphql`, close: () => app.close() };
}
