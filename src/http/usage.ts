import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Usages } from '../access/usage.ts';

const routes = /^\/q\/(?<question>[^.:/]+)[./](?<form>[^:]+)$|^\/embed\/(?<embedded>[^:]+)$/;

/** Counts every answer that a data link or an embed gives, by who asked and for which page. */
export function countUses(app: FastifyInstance, usages: Pick<Usages, 'note'>): void {
  app.addHook('onResponse', async (request, reply) => {
    const { question, form = 'embed', embedded } = routes.exec(request.routeOptions.url ?? '')?.groups ?? {};
    const asked = question ?? embedded;
    if (asked === undefined || reply.statusCode >= 400 || request.method !== 'GET' || !request.viewer) return;
    usages.note({ question: asked, form, keyId: request.viewer.keyId ?? '', from: pageHostOf(request) });
  });
}

/** The host of the page that an answer is for, as far as the browser says it; an embed tells whose frame it is in. */
function pageHostOf({ headers, host }: FastifyRequest): string {
  const hosts = [headers['x-embedded-by'], headers.origin, headers.referer].map(text => URL.parse(String(text))?.host);
  return hosts.find(each => each && each !== host && each.length <= 100) ?? '';
}
