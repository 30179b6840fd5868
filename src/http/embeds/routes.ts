import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { html } from 'ghtml';
import { DirectoryError } from '../../domain/errors.ts';
import type { NamedQuestion } from '../../domain/questions.ts';
import { bearerIn, cacheControlOf, embedKeyOf, viewerOf } from '../access.ts';
import type { Ask } from '../ask.ts';
import type { Assets } from '../bundle.ts';
import type { Embedding } from '../cors.ts';
import { retryAfter, statusOf, toldOf } from '../errors.ts';
import { answerOf, standingOf } from '../questions/answer.ts';
import { entriesOf, unclearError } from '../questions/entries.ts';
import type { KeptAnswers } from '../questions/kept.ts';
import { type Parameters, readParameters, withDefaults } from '../questions/variables.ts';
import { answerPage, embedPage, staleNotice, troubleBody } from './page.ts';
import { hashOf, type Theme, themeOf, themeParameters } from './theme.ts';

export interface EmbedParts extends Embedding {
  readonly ask: Ask;
  readonly questions: readonly NamedQuestion[];
  readonly kept: KeptAnswers;
  readonly assets: Assets;
  /** Where the bundle of the browser's pages is. */
  readonly folder: string;
}

/** Rows that an embed shows of each list: unless told, and at most. */
const rows = { usual: 20, most: 200 } as const;
const htmlType = 'text/html; charset=utf-8';
const asAlways: Theme = { scheme: null, css: '' };

/**
 * /embed/NAME, a question's answer for a frame in a page of others, with the rights of a reader whoever looks; /embed.js,
 * the element that makes the frame.
 */
export const embedRoutes: FastifyPluginAsync<EmbedParts> = async (app, parts) => {
  const { ask, questions, kept, assets, folder, origins, access } = parts;
  await app.register(fastifyStatic, { root: folder, serve: false, preCompressed: true });

  /** Everything of an embed's own, and who may frame it: the pages of its key, or else those that are listed. */
  async function setHeaders(request: FastifyRequest, reply: FastifyReply, { css }: Theme): Promise<void> {
    const key = embedKeyOf(request);
    const ofKey = key === null ? null : await access.originsOfKey(key, request.revision).catch(() => null);
    reply.type(htmlType).headers({
      'cache-control': cacheControlOf(request),
      vary: 'Authorization, Origin',
      'content-security-policy': [
        "default-src 'none'",
        "script-src 'self'",
        `style-src 'self'${css && ` ${hashOf(css)}`}`,
        'img-src data:',
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        `frame-ancestors ${["'self'", ...(ofKey ?? origins)].join(' ')}`,
      ].join('; '),
    });
  }

  app.setErrorHandler(async (error: unknown, request: FastifyRequest, reply) => {
    const theme = themeIn(request);
    await setHeaders(request, reply, theme);
    const status = statusOf(error);
    if (status === 503) reply.header('retry-after', retryAfter);
    const page = { title: 'No answer', body: troubleBody(messageOf(error, request)) };
    return reply.code(status).send(embedPage(page, assets.frame, theme));
  });

  for (const question of questions)
    app.get(`/embed/${question.name}`, { config: { mayBeKept: true } }, async (request, reply) => {
      const parameters = request.query as Parameters;
      const theme = themeOf(parameters);
      await setHeaders(request, reply, theme);
      if (request.viewer === null) return reply.send(embedPage(shell, assets.frame, theme));
      requireSameKey(request);
      const isLinked = mayOpenPages(request);
      return kept.send(request, reply, [question, isLinked ? 'embed' : 'embed without links'], async revision => {
        const page = await pageOf(question, request, isLinked, revision);
        return {
          type: htmlType,
          headers: {},
          whenStale: staleNotice,
          body: Buffer.from(embedPage(page, assets.frame, theme)),
        };
      });
    });
  app.get('/embed/:name', async request => {
    const { name } = request.params as { name: string };
    throw new DirectoryError(
      'ENTRY_NOT_FOUND',
      `No question is called “${name}”; the directory’s page /questions lists them.`,
    );
  });

  async function pageOf(question: NamedQuestion, request: FastifyRequest, isLinked: boolean, revision: string) {
    const asking = { ask, request, reply: null };
    const { values: given, options } = readParameters(question, variablesIn(question, request.query as Parameters));
    const { values, names, unclear } = await entriesOf(question, withDefaults(question, given), asking);
    for (const each of unclear) throw unclearError(each);
    const most = sizeOf(request.query as Parameters, options.size);
    const [answer, told] = await Promise.all([
      answerOf(question, values, { size: most, next: null }, asking),
      standingOf(asking),
    ]);
    const standing = { ...told, revision };
    return answerPage({ question, values, names, answer, standing, shown: { most, isLinked } });
  }

  app.get('/embed.js', (_request, reply) =>
    reply
      .headers({
        'access-control-allow-origin': '*',
        'cache-control': 'public, max-age=3600',
        'cross-origin-resource-policy': 'cross-origin',
      })
      .sendFile(assets.component.script.slice(1), { cacheControl: false }),
  );
};

/** Whether whoever looks may open the entries' pages; a key does not open them. */
function mayOpenPages(request: FastifyRequest): boolean {
  const { via, questionsOnly } = viewerOf(request);
  return via !== 'KEY' && questionsOnly === null;
}

/** What is shown until the page's script has fetched the answer with the key. */
const shell = {
  title: 'Stakeholder directory',
  needsKey: true,
  body: html`<main><p class="soft" role="status">The answer is being fetched …</p><noscript><p class="problem">This answer is shown with a key, which takes JavaScript.</p></noscript></main>`,
};

const isOwn = (name: string) => name === '_embed' || themeParameters.includes(name);
/** As attributes of HTML are written: `min-confidence` and `minconfidence` are minConfidence. */
const spelled = (name: string) => name.replaceAll('-', '').toLowerCase();

/** The parameters that a data link of the question would have, with several entries also joined by commas. */
function variablesIn({ variables }: NamedQuestion, parameters: Parameters): Parameters {
  const known = new Map(variables.map(variable => [spelled(variable.name), variable]));
  return Object.fromEntries(
    Object.entries(parameters)
      .filter(([name]) => !isOwn(name))
      .map(([name, value]) => {
        const variable = known.get(spelled(name));
        const isEntries = variable?.isList && variable.namedType === 'ID';
        return [variable?.name ?? name, isEntries ? [value ?? []].flat().flatMap(text => text.split(',')) : value];
      }),
  );
}

function sizeOf({ _size, _next, _dl }: Parameters, asked: number): number {
  if (_next ?? _dl)
    throw new DirectoryError('BAD_USER_INPUT', 'An embed takes neither _next nor _dl; the data links do.');
  if (!_size) return rows.usual;
  if (asked <= rows.most) return asked;
  throw new DirectoryError(
    'BAD_USER_INPUT',
    `An embed shows at most ${rows.most} rows of a list: _size is 1 to ${rows.most}.`,
  );
}

/** The address names the key by whose origins the frame is allowed: another key must not come in by it. */
function requireSameKey(request: FastifyRequest): void {
  const key = embedKeyOf(request);
  if (key !== null && viewerOf(request).keyId !== key)
    throw new DirectoryError('FORBIDDEN', 'The key is not the one that the embed’s address names.');
}

/** The look of a page that says what is wrong, be it the look itself. */
function themeIn({ query }: FastifyRequest): Theme {
  try {
    return themeOf(query as Parameters);
  } catch {
    return asAlways;
  }
}

/** Whoever reads a page of others cannot sign in there. */
function messageOf(error: unknown, request: FastifyRequest): string {
  const { message, extensions } = toldOf(error);
  return extensions.code === 'UNAUTHENTICATED' && bearerIn(request) === undefined
    ? 'This answer is not given without a key. Whoever keeps this page can ask the directory’s staff for one.'
    : message;
}
