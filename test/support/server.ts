import type { AddressInfo } from 'node:net';
import { contexts } from '../../src/graphql/context.ts';
import { createLogger } from '../../src/http/log.ts';
import { buildServer } from '../../src/http/server.ts';
import type { Database } from '../../src/neo4j/query.ts';
import { declarations } from './directory.ts';

/** The directory over a database, listening on a free port of this machine. */
export async function serve(database: Database): Promise<{ url: string; close(): Promise<void> }> {
  const app = await buildServer({
    schema: declarations.schema,
    config: { allowedHosts: ['127.0.0.1', 'localhost'] },
    logger: createLogger('silent'),
    createContext: contexts({ database, declarations, timezone: 'Africa/Harare', licence: 'none', strict: true }),
    ready: async () => void (await database.revision()),
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const [{ port }] = app.addresses() as [AddressInfo];
  return { url: `http://127.0.0.1:${port}/graphql`, close: () => app.close() };
}
