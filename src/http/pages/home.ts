import type { FastifyPluginAsync } from 'fastify';
import { html } from 'ghtml';
import { parse } from 'graphql';
import type { PageParts } from './layout.ts';
import { questionList } from './question.ts';

const holdings = parse('{ directory { dataDate licence counts { kind count } } }');

interface Holdings {
  readonly directory: { readonly counts: readonly { kind: string; count: number }[] };
}

/** `/`: search, and where to begin. */
export const homePages: FastifyPluginAsync<PageParts> = async (app, { ask, questions }) => {
  app.get('/', async (request, reply) => {
    const { directory } = await ask<Holdings>(holdings, {}, request, reply);
    const entries = directory.counts.reduce((sum, { count }) => sum + count, 0);
    return reply.page({
      title: 'Who works with whom',
      body: html`<h1>Who works with whom, since when, and who says so</h1><p>${entries} entries.</p>
<section id="questions"><h2>Questions</h2>!${questionList(questions)}</section>`,
    });
  });
};
