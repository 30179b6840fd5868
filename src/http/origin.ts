import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** PUBLIC_URL: the address that people use, without a path; null where it is the one that each request asks for. */
    publicUrl: string | null;
  }
}

/** What absolute links of an answer begin with. */
export const originOf = ({ server, protocol, host }: FastifyRequest): string =>
  server.publicUrl ?? `${protocol}://${host}`;

/** A host without its port, in lower case. */
export const hostnameOf = (host = ''): string => host.toLowerCase().replace(/:\d+$/, '');
