import type { FastifyPluginAsync } from 'fastify';
import { entryPages } from './entry.ts';
import { homePages } from './home.ts';
import { type PageParts, pageRoutes } from './layout.ts';
import { pathPages } from './path.ts';
import { questionPages } from './question.ts';
import { signInPages } from './signin.ts';
import { sourcePages } from './source.ts';
import { staffPages } from './staff.ts';

/** The pages for people who don't query. */
export const sitePages = (parts: PageParts): FastifyPluginAsync =>
  pageRoutes(parts.assets, async app => {
    for (const pages of [homePages, entryPages, sourcePages, pathPages, questionPages, signInPages, staffPages])
      await app.register(pages, parts);
  });
