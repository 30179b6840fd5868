import { isDeepStrictEqual } from 'node:util';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Access } from '../access/access.ts';
import { asReader, type Viewer } from '../access/viewer.ts';
import { DirectoryError } from '../domain/errors.ts';
import { originOf } from './origin.ts';

/** The cookie of whoever signed in to the pages. */
export const sessionCookie = 'directory-session';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking; null on the few routes that nobody must be known for. */
    viewer: Viewer | null;
    /** The graph's revision at some moment after the request came: asked once, when it is first wanted. */
    revision: () => Promise<string>;
    /** The revision that the first statement sent for this request alone came back with; null before. */
    sawRevision: string | null;
    /**
     * Where the viewer is who they were at the last revision of the graph that was seen: makes sure that they still are,
     * and rejects if not, or if that cannot be known; at once where the database `isAway`. Nothing is sent, and nothing
     * changed, before. Null where the viewer is sure.
     */
    confirm: ((isAway?: boolean) => Promise<void>) | null;
  }
}

/** Routes that tell nothing of the directory, and those at which people become known. */
const open = new Set(['/healthz', '/readyz', '/assets/*', '/embed.js', '*']);
export const isOpen = (url: string | undefined): boolean => url !== undefined && open.has(url);
const signing = new Set(['/signin', '/signout']);

/**
 * Every request's one place where it becomes known who is asking, as `request.viewer`, and what they may not ask at all.
 * An operation begins with who they were a moment ago, so that it need not wait for the database twice.
 */
export function identified(access: Pick<Access, 'identify'>, revision: () => Promise<string>) {
  let last: string | undefined;
  return async (request: FastifyRequest): Promise<void> => {
    let asked: Promise<string> | undefined;
    request.revision = () => (asked ??= revision());
    const { url } = request.routeOptions;
    if (request.is404 || url === undefined || isOpen(url)) return;
    const sure = async () => {
      const viewer = await viewerAt(access, request, request.revision);
      last = (await asked?.catch(() => undefined)) ?? last;
      return viewer;
    };
    const presumed = last;
    if (url === '/graphql' && presumed !== undefined) {
      let rests = false;
      const seen = async () => {
        rests = true;
        return presumed;
      };
      try {
        const viewer = await viewerAt(access, request, seen);
        request.viewer = viewer;
        if (rests)
          request.confirm = async (isAway = false) => {
            // A statement that was sent for the request and found the same revision has made sure already.
            if (request.sawRevision === presumed) return;
            try {
              if (isAway) throw new DirectoryError('DATABASE_UNAVAILABLE', 'The database did not answer in time.');
              if ((await request.revision()) === presumed) return;
            } catch (error) {
              // Nobody is presumed to be who they were while it is away: how long that may go on, the memory says.
              last = undefined;
              throw error;
            }
            if (!isDeepStrictEqual(await sure(), viewer))
              throw new DirectoryError('UNAUTHENTICATED', 'What you may ask has just changed; ask again.');
          };
        return;
      } catch {
        // Who was not known then may be by now.
      }
    }
    request.viewer = await sure();
  };
}

/** The hook that lets an answer go once it is sure whose it is; of a refused one nothing is left. */
export async function sendConfirmed(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { confirm } = request;
  request.confirm = null;
  // Who waited for a database that says nothing does not wait for it again.
  await confirm?.(reply.statusCode === 503).catch((error: unknown) => {
    for (const name of ['content-length', 'content-type', 'etag']) reply.removeHeader(name);
    throw error;
  });
}

/** Who is asking, as of a revision. Throws UNAUTHENTICATED, or FORBIDDEN for what they may not ask at all. */
async function viewerAt(
  access: Pick<Access, 'identify'>,
  request: FastifyRequest,
  revision: () => Promise<string>,
): Promise<Viewer | null> {
  const { headers } = request;
  const url = request.routeOptions.url as string;
  const key = url.startsWith('/reconcile/:key') ? (request.params as { key?: string }).key : undefined;
  const isEmbed = url.startsWith('/embed/');
  const sent = isEmbed ? bearerIn(request) : headers.authorization;
  const authorization = sent ?? (key === undefined ? undefined : `Bearer ${key}`);
  // In a page of others, an answer is for whoever looks: what the browser adds by itself is not heeded.
  const session = isEmbed ? undefined : request.cookies[sessionCookie];
  // Such a page holds its key in the address's fragment, and sends it when it asks for the answer.
  if (isEmbed && authorization === undefined && embedKeyOf(request) !== null) return null;
  const isSigning = signing.has(url);
  const known = await access
    .identify({ peer: request.socket.remoteAddress ?? '', headers, authorization, session, revision })
    .catch((error: unknown) => {
      if (!isUnauthenticated(error)) throw error;
      if (isSigning) return null;
      if (revision === request.revision) request.log.warn({ why: error.message }, 'caller refused');
      throw error;
    });
  const viewer = known && isEmbed ? asReader(known) : known;
  requireOrigin(viewer, request, isEmbed);
  // A browser sends its cookie, and its machine's address, also with what another site's page made it send.
  const isAmbient = authorization === undefined && viewer?.via !== 'ANONYMOUS';
  if (isAmbient && !['GET', 'HEAD', 'OPTIONS'].includes(request.method) && isForeign(request))
    throw new DirectoryError(
      'FORBIDDEN',
      'This was sent by a page of another site; what is changed here is sent from here.',
    );
  if (!isSigning) requireQuestion(viewer, /^\/(?:q|embed)\/([^.:]+)/.exec(url)?.[1], url);
  return viewer;
}

export const isUnauthenticated = (error: unknown): error is DirectoryError =>
  error instanceof DirectoryError && error.code === 'UNAUTHENTICATED';

/** Whether a page of another site made the browser send this. Programs that are no browsers say nothing of it. */
function isForeign(request: FastifyRequest): boolean {
  const { headers, host } = request;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  if (headers.origin === undefined || headers.origin === originOf(request)) return false;
  return URL.parse(headers.origin)?.host !== host;
}

/** The id of the key that an embed is asked with; null for none. */
export function embedKeyOf({ query }: FastifyRequest): string | null {
  const { _embed } = query as { _embed?: unknown };
  return typeof _embed === 'string' && _embed !== '' ? _embed : null;
}

/** What is sent as Bearer; undefined for none, and for Basic, which browsers remember and send by themselves. */
export const bearerIn = ({ headers: { authorization } }: FastifyRequest): string | undefined =>
  /^bearer /i.test(authorization ?? '') ? authorization : undefined;

/** Refuses a key that serves some sites alone to the pages of others, and to what is no page at all. */
function requireOrigin(viewer: Viewer | null, { headers }: FastifyRequest, isEmbed: boolean): void {
  const origins = viewer?.origins;
  if (!origins || (headers.origin !== undefined && origins.includes(headers.origin))) return;
  if (isEmbed && headers.origin === undefined && headers['sec-fetch-site'] === 'same-origin') return;
  const from = headers.origin === undefined ? 'does not say where it comes from' : `comes from ${headers.origin}`;
  throw new DirectoryError('FORBIDDEN', `This key serves pages at ${origins.join(', ')}; this request ${from}.`);
}

/** Routes on which who may ask named questions alone is met by other means: the list of them, and their documents. */
const forAll = new Set(['/questions', '/graphql', '/q/:name', '/q/:name.:ending', '/embed/:name']);

function requireQuestion(viewer: Viewer | null, name: string | undefined, url: string): void {
  const allowed = viewer?.questionsOnly;
  if (!allowed || forAll.has(url) || (name !== undefined && allowed.includes(name))) return;
  throw notAsked(viewer);
}

/** Refuses a GraphQL document of someone who may ask named questions alone, unless it is one of theirs to the letter. */
export function requireQuestionDocument(
  request: FastifyRequest,
  questions: readonly { readonly name: string; readonly document: string }[],
): void {
  const { viewer, body, query } = request;
  const allowed = viewer?.questionsOnly;
  if (!allowed) return;
  const sent = ((body ?? query) as { query?: unknown } | null)?.query;
  const asked =
    typeof sent === 'string' ? questions.find(({ document }) => document.trim() === sent.trim()) : undefined;
  if (!asked || !allowed.includes(asked.name)) throw notAsked(viewer);
}

const notAsked = ({ via }: Viewer) =>
  via === 'ANONYMOUS'
    ? new DirectoryError(
        'UNAUTHENTICATED',
        'Without a key, only the named questions are answered here: /questions lists them.',
      )
    : new DirectoryError('FORBIDDEN', 'This key asks its named questions alone: /questions lists what there is.');

/** Who is asking, where the hook has made sure that somebody is. */
export function viewerOf({ viewer }: FastifyRequest): Viewer {
  if (!viewer) throw new DirectoryError('UNAUTHENTICATED', 'Nobody is known to ask this.');
  return viewer;
}

/** What the answer may be kept for: one that a known caller got is theirs alone. */
export const cacheControlOf = ({ viewer }: FastifyRequest): string =>
  viewer?.via === 'ANONYMOUS' ? 'no-cache' : 'private, no-cache';

/** Sends a reader of pages who is not known to where they can become so, and back; null for any other failure. */
export const toSignIn = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply | null =>
  isUnauthenticated(error) && request.method === 'GET'
    ? reply.header('cache-control', 'no-store').redirect(`/signin?to=${encodeURIComponent(request.url)}`, 303)
    : null;
