import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Access } from '../access/access.ts';
import type { Viewer } from '../access/viewer.ts';
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
  }
}

/** Routes that tell nothing of the directory, and those at which people become known. */
const open = new Set(['/healthz', '/readyz', '/assets/*']);
export const isOpen = (url: string | undefined): boolean => url !== undefined && open.has(url);
const signing = new Set(['/signin', '/signout']);

/** Every request's one place where it becomes known who is asking, as `request.viewer`, and what they may not ask at all. */
export const identified =
  (access: Pick<Access, 'identify'>, revision: () => Promise<string>) =>
  async (request: FastifyRequest): Promise<void> => {
    let asked: Promise<string> | undefined;
    request.revision = () => (asked ??= revision());
    const { url } = request.routeOptions;
    if (request.is404 || url === undefined || isOpen(url)) return;
    const { headers } = request;
    const key = url.startsWith('/reconcile/:key') ? (request.params as { key?: string }).key : undefined;
    const authorization = headers.authorization ?? (key === undefined ? undefined : `Bearer ${key}`);
    const session = request.cookies[sessionCookie];
    const isSigning = signing.has(url);
    request.viewer = await access
      .identify({
        peer: request.socket.remoteAddress ?? '',
        headers,
        authorization,
        session,
        revision: request.revision,
      })
      .catch((error: unknown) => {
        if (!isUnauthenticated(error)) throw error;
        if (isSigning) return null;
        request.log.warn({ why: error.message }, 'caller refused');
        throw error;
      });
    // A browser sends its cookie, and its machine's address, also with what another site's page made it send.
    const isAmbient = authorization === undefined && request.viewer?.via !== 'ANONYMOUS';
    if (isAmbient && !['GET', 'HEAD', 'OPTIONS'].includes(request.method) && isForeign(request))
      throw new DirectoryError(
        'FORBIDDEN',
        'This was sent by a page of another site; what is changed here is sent from here.',
      );
    if (!isSigning) requireQuestion(request.viewer, /^\/q\/([^.:]+)/.exec(url)?.[1], url);
  };

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

/** Routes on which who may ask named questions alone is met by other means: the list of them, and their documents. */
const forAll = new Set(['/questions', '/graphql', '/q/:name', '/q/:name.:ending']);

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
