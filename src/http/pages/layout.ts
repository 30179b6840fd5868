import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { html } from 'ghtml';
import { DirectoryError } from '../../domain/errors.ts';
import type { NamedQuestion } from '../../domain/questions.ts';
import type { Ask } from '../ask.ts';
import type { Assets } from '../bundle.ts';
import { statusOf, toldOf } from '../errors.ts';

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
}

export interface Page {
  readonly title: string;
  /** One sentence for search engines and shared links. */
  readonly description?: string;
  /** Safe HTML of the page's main part, its `<h1>` first. */
  readonly body: string;
  /** What machines read of it: an object of schema.org. */
  readonly jsonLd?: object;
  /** What stands in the search box. */
  readonly searched?: string;
}

/** `<`, which would end the data block, as JSON also writes it. */
const dataBlock = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c');

/** A whole page: head, header with the search box, main part, footer. */
export const layout = ({ title, description, body, jsonLd, searched = '' }: Page, { script, styles }: Assets): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Stakeholder directory</title>
!${description ? html`<meta name="description" content="${description}">` : ''}
<link rel="icon" href="/assets/icon.svg">
!${styles.map(href => html`<link rel="stylesheet" href="${href}">`)}
<script type="module" src="${script}"></script>
!${jsonLd ? `<script type="application/ld+json">${dataBlock(jsonLd)}</script>` : ''}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="site">
<a class="brand" href="/">Stakeholder directory</a>
<form class="search" action="/" role="search">
<label class="visually-hidden" for="search">Search by any name</label>
<input id="search" type="search" name="search" value="${searched}" placeholder="Search by any name" autocomplete="off" data-lookup="page">
<button type="submit">Search</button>
</form>
<nav aria-label="Main"><a href="/#questions">Questions</a> <a href="/playground">Playground</a></nav>
</header>
<main id="main">
!${body}
</main>
<footer class="site"><p>Every fact here names its source. <a href="/playground">Ask in GraphQL</a></p></footer>
</body>
</html>
`;

/** Pages' common parts: their policy, `reply.page`, and errors told as pages. */
export const pageRoutes =
  (assets: Assets, routes: FastifyPluginAsync): FastifyPluginAsync =>
  async app => {
    app.decorateReply('page', function (this: FastifyReply, told: Page) {
      return this.type('text/html; charset=utf-8').send(layout(told, assets));
    });
    app.addHook('onRequest', async (_request, reply) => {
      reply.headers({ 'content-security-policy': policy, 'cache-control': 'no-cache' });
    });
    app.setErrorHandler((error: unknown, _request: FastifyRequest, reply) => {
      const { message, extensions } = toldOf(error);
      const nearest = (extensions.nearest ?? []) as { id: string; name: string }[];
      return reply.code(statusOf(error)).page({
        title: 'Not found',
        body: html`<h1>${error instanceof DirectoryError ? 'That cannot be answered' : 'Something failed'}</h1>
<p>${message}</p>
!${nearest.length ? html`<p>Perhaps:</p><ul>!${nearest.map(({ id, name }) => html`<li><a href="/entry/${id}">${name}</a></li>`)}</ul>` : ''}`,
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
