import type { FastifyPluginAsync } from 'fastify';
import { usagesOver } from '../../src/access/usage.ts';
import { today } from '../../src/domain/dates.ts';
import { contexts } from '../../src/graphql/context.ts';
import { asker } from '../../src/http/ask.ts';
import { assetsOf, ensureBundle } from '../../src/http/bundle.ts';
import { embedRoutes } from '../../src/http/embeds/routes.ts';
import { sitePages } from '../../src/http/pages/routes.ts';
import { playgroundPages } from '../../src/http/playground.ts';
import { keptAnswers } from '../../src/http/questions/kept.ts';
import { questionLinks } from '../../src/http/questions/links.ts';
import type { ServerParts } from '../../src/http/server.ts';
import { uploadRoutes } from '../../src/http/uploads.ts';
import { countUses } from '../../src/http/usage.ts';
import type { Database } from '../../src/neo4j/query.ts';
import { contextParts, declarations, questions } from './directory.ts';
import { openToAll, serve } from './server.ts';

/** The directory over a database with all its pages and links, listening on a free port of this machine. */
export async function serveSite(
  database: Database,
  access = openToAll,
  more: Partial<ServerParts> = {},
): ReturnType<typeof serve> {
  const folder = await ensureBundle({ log: { info: () => undefined } });
  const assets = await assetsOf(folder);
  const parts = contextParts(database);
  const ask = asker({ schema: declarations.schema, createContext: contexts(parts) });
  const usages = usagesOver(database);
  const kept = keptAnswers(() => today(parts.timezone));
  more.metrics?.observe('questions', () => kept.counts);
  const pages: FastifyPluginAsync = async app => {
    countUses(app, usages);
    await app.register(playgroundPages, { folder });
    const { timezone } = parts;
    await app.register(questionLinks, { ask, questions, kept, timezone });
    const origins = more.config?.embedOrigins ?? [];
    await app.register(embedRoutes, { ask, questions, kept, assets, folder, access, origins });
    await app.register(uploadRoutes, parts);
    await app.register(sitePages({ ask, assets, questions, access, usages, timezone }));
  };
  return serve(database, pages, access, parts, more);
}
