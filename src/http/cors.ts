import cors, { type FastifyCorsOptions } from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Access, keyIdIn } from '../access/access.ts';
import { isListed } from '../domain/origins.ts';

/** Which pages of others may show and read answers. */
export interface Embedding {
  /** Origins whose pages may without a key; `*` is any. */
  readonly origins: readonly string[];
  readonly access: Pick<Access, 'originsOfKey'>;
}

/** Data links and embeds; nothing else is read by pages of other origins. */
const shared = /^\/(q\/[^?]*\.\w|embed\/)/;

/**
 * Lets scripts of the listed origins, and of those that the sent key is bound to, read data links and embeds: before it
 * is known who asks, so that they can read a refusal too.
 */
export const crossOrigin = async (app: FastifyInstance, { origins, access }: Embedding): Promise<void> => {
  async function isAllowed({ method, headers, revision }: FastifyRequest, origin: string): Promise<boolean> {
    if (isListed(origins, origin)) return true;
    // What is asked in advance does not hold the key; the answer itself is then given to the key's origins alone.
    if (method === 'OPTIONS') return /\bauthorization\b/i.test(headers['access-control-request-headers'] ?? '');
    const keyId = headers.authorization === undefined ? null : keyIdIn(headers.authorization);
    return keyId !== null && ((await access.originsOfKey(keyId, revision))?.includes(origin) ?? false);
  }
  await app.register(cors, {
    delegator: async (request: FastifyRequest): Promise<FastifyCorsOptions> => {
      const { origin } = request.headers;
      if (origin === undefined || !shared.test(request.url) || !(await isAllowed(request, origin)))
        return { origin: false };
      return {
        origin: origins.includes('*') ? '*' : origin,
        methods: 'GET, HEAD',
        exposedHeaders: exposed,
        maxAge: 600,
        strictPreflight: false,
      };
    },
  });
};

/** Headers of an answer that scripts may read. */
const exposed = [
  'Cache-Status',
  'Content-Disposition',
  'ETag',
  'Link',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'X-Citation',
  'X-Cost',
  'X-Request-Id',
  'X-Stale',
  'X-Truncated',
];
