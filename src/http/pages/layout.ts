import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { html } from 'ghtml';
import { type DocumentNode, print } from 'graphql';
import type { Access } from '../../access/access.ts';
import type { Usages } from '../../access/usage.ts';
import { may, type Viewer } from '../../access/viewer.ts';
import type { NamedQuestion } from '../../domain/questions.ts';
import { cacheControlOf, toSignIn } from '../access.ts';
import type { Ask } from '../ask.ts';
import type { Assets } from '../bundle.ts';
import { retryAfter, statusOf, toldOf } from '../errors.ts';

/** Everything from our own files; data blocks such as JSON-LD are no scripts. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** What pages are made with. */
export interface PageParts {
  readonly ask: Ask;
  readonly assets: Assets;
  readonly questions: readonly NamedQuestion[];
  /** In which days are reckoned. */
  readonly timezone: string;
  readonly access: Pick<Access, 'signIn' | 'isPublic'>;
  readonly usages: Pick<Usages, 'list'>;
}

export interface Page {
  readonly title: string;
  /** One sentence for search engines and shared links. */
  readonly description?: string;
  /** Safe HTML of the page's main part, its `<h1>` first. */
  readonly body: string;
  /** What machines read of it: an object of schema.org. */
  readonly jsonLd?: object;
  /** What stands in the header's search box. */
  readonly searched?: string;
  /** Whether the header has a search box; not where the page itself leads with one. */
  readonly headerSearch?: boolean;
  /** Whether the page is one of the staff desk, which has a script of its own. */
  readonly isStaff?: boolean;
}

/** The page of an entry; a source's is its own. */
export const pathOf = ({ __typename, id }: { readonly __typename: string; readonly id: string }): string =>
  `/${__typename === 'Source' ? 'source' : 'entry'}/${encodeURIComponent(id)}`;

/** A link to the playground with what a part of a page asked; `of` names the part to whoever hears links alone. */
export function seeQuery(document: DocumentNode, variables: Readonly<Record<string, unknown>>, of: string): string {
  const [query, values] = [print(document), JSON.stringify(variables, null, 2)].map(encodeURIComponent);
  return html`<a class="see-query" href="/playground?query=${query}&variables=${values}">See the query<span class="visually-hidden"> for “${of}”</span></a>`;
}

/** `<`, which would end the data block, as JSON also writes it. */
const dataBlock = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c');

/** A whole page: head, header with the search box, main part, footer. */
export const layout = (
  { title, description, body, jsonLd, searched = '', headerSearch = true, isStaff = false }: Page,
  { staff, ...site }: Assets,
  viewer: Viewer | null,
): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Stakeholder directory</title>
!${description ? html`<meta name="description" content="${description}">` : ''}
<link rel="icon" href="/assets/icon.svg">
!${(isStaff ? [site, staff] : [site]).map(
    ({ script, styles }) =>
      html`!${styles.map(href => html`<link rel="stylesheet" href="${href}">`)}<script type="module" src="${script}"></script>`,
  )}
!${jsonLd ? `<script type="application/ld+json">${dataBlock(jsonLd)}</script>` : ''}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="site">
<div class="inner">
<a class="brand" href="/">Stakeholder directory</a>
!${headerSearch ? searchForm('header-search', searched) : ''}
<nav aria-label="Main"><a href="/#questions">Questions</a><a href="/path">Connections</a><a href="/playground">Playground</a>!${viewer && may(viewer.role, 'write') ? '<a href="/staff">Staff desk</a>' : ''}<a href="/signin">${whoIs(viewer)}</a></nav>
</div>
</header>
<main id="main" tabindex="-1">
!${body}
</main>
<footer class="site"><div class="inner"><p>Every tie here names its source; dates are given as well as they are known. <a href="/#about">About this directory</a></p></div></footer>
</body>
</html>
`;

/** What the header's last link says: who is signed in, or that one may. */
const whoIs = (viewer: Viewer | null): string =>
  !viewer || viewer.via === 'ANONYMOUS' ? 'Sign in' : (viewer.name ?? 'Admin here');

/** The search box; with a script it suggests entries as one types. */
export const searchForm = (id: string, searched = ''): string => html`<form class="search" action="/" role="search">
<label class="visually-hidden" for="${id}">Search by any name</label>
<input id="${id}" type="search" name="search" value="${searched}" placeholder="Search by any name" autocomplete="off" maxlength="200" data-suggest="page">
<button type="submit">Search</button>
</form>
`;

/** Pages' common parts: their policy, `reply.page`, and errors told as pages. */
export const pageRoutes =
  (assets: Assets, routes: FastifyPluginAsync): FastifyPluginAsync =>
  async app => {
    app.decorateReply('page', function (this: FastifyReply, told: Page) {
      return this.type('text/html; charset=utf-8').send(layout(told, assets, this.request.viewer));
    });
    app.addHook('onRequest', async (request, reply) => {
      reply.headers({ 'content-security-policy': policy, 'cache-control': cacheControlOf(request), vary: 'Cookie' });
    });
    app.setErrorHandler((error: unknown, request: FastifyRequest, reply) => {
      const elsewhere = toSignIn(error, request, reply);
      if (elsewhere) return elsewhere;
      // Whoever is refused before the page's own hooks gets a page all the same.
      reply.header('content-security-policy', policy);
      const { message, extensions } = toldOf(error);
      const nearest = (extensions.nearest ?? []) as { id: string; name: string }[];
      const status = statusOf(error);
      if (status === 503) reply.header('retry-after', retryAfter);
      const title = status === 404 ? 'Not found' : status < 500 ? 'That cannot be answered' : 'Something failed';
      return reply.code(status).page({
        title,
        body: html`<h1>${title}</h1>
<p>${message}</p>
!${
          nearest.length
            ? html`<h2>Closest by name</h2><ul>!${nearest.map(near => html`<li><a href="${pathOf({ __typename: 'Entry', ...near })}">${near.name}</a></li>`)}</ul>`
            : ''
        }
<p><a href="/">Search the directory</a></p>`,
      });
    });
    await app.register(routes);
  };

declare module 'fastify' {
  interface FastifyReply {
    /** Answers a whole page. */
    page(page: Page): FastifyReply;
  }
}
