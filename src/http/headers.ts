import type { FastifyReply, FastifyRequest } from 'fastify';
import { DirectoryError } from '../domain/errors.ts';
import { refuse } from './errors.ts';
import { hostnameOf } from './origin.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answers under any Host: probes ask by the address of the machine. */
    anyHost?: boolean;
  }
}

/** For every answer; a page sets its own Content-Security-Policy over this one. */
const secure = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
};

export function setSecureHeaders(_request: FastifyRequest, reply: FastifyReply, next: () => void): void {
  reply.headers(secure);
  next();
}

/**
 * Refuses a request whose Host, or what a trusted proxy says it was, is not one of `allowed`: another site's name may be
 * made to lead here.
 */
export const checkHost = (allowed: readonly string[]) => {
  const names = new Set(allowed.map(name => name.toLowerCase()));
  return (request: FastifyRequest, reply: FastifyReply, next: () => void): void => {
    const asked = [request.headers.host, request.host].map(host => hostnameOf(host));
    const name = asked.find(each => !names.has(each));
    if (name === undefined || request.routeOptions.config.anyHost) {
      next();
      return;
    }
    const message = `This service does not answer as ${JSON.stringify(name)}; the setting ALLOWED_HOSTS can add that name.`;
    refuse(reply, 421, new DirectoryError('BAD_REQUEST', message));
  };
};
