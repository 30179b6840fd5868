import type { FastifyPluginAsync } from 'fastify';
import { homePages } from './home.ts';
import { type PageParts, pageRoutes } from './layout.ts';
import { questionPages } from './question.ts';

/** The pages for people who don't query. */
export const sitePages = (parts: PageParts): FastifyPluginAsync =>
  pageRoutes(parts.assets, async app => {
    await app.register(homePages, parts);
    await app.register(questionPages, parts);
  });
