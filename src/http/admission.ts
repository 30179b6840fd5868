import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Viewer } from '../access/viewer.ts';
import type { Budget } from '../domain/budget.ts';
import { DirectoryError } from '../domain/errors.ts';
import { limits } from '../domain/limits.ts';
import { costOf, type Operation } from '../graphql/cost.ts';
import { isOpen } from './access.ts';
import { traces } from './log.ts';
import type { Metrics, Overload } from './metrics.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answers however busy the service is, and takes nothing of a budget. */
    isProbe?: boolean;
    /** Is let in however many are asking, since its answer may be kept. */
    mayBeKept?: boolean;
  }
  interface FastifyRequest {
    /** What the request may ask for; null on the few routes that nobody must be known for. */
    admission: Admission | null;
  }
}

export interface Admission {
  /** Lets an operation of this cost begin. Throws DATABASE_UNAVAILABLE while too many requests are asking. */
  begin(cost: number): Promise<void>;
  /** The request asks nothing more. */
  end(): void;
  /** What is left of the caller's budget; null where nothing bounds it. */
  budget(): Promise<Budget | null>;
}

export interface AdmissionParts {
  /** Units of cost that a caller may take in a minute; 0 for no bound. */
  readonly budget: number;
  readonly metrics: Metrics;
}

/** Seconds of a budget's window. */
const window = 60;

/**
 * The hooks that admit requests. `door`, before anybody is known, sends away with DATABASE_UNAVAILABLE who comes while too
 * many are asking. `account`, after it, refuses with LIMIT_EXCEEDED and 429 a caller who has taken more than their budget;
 * whoever is let in may finish, so that no page or file ends half-way, and lacks afterwards what they took beyond it.
 */
export function admissions({ budget, metrics }: AdmissionParts) {
  const limiter = budget > 0 ? new RateLimiterMemory({ points: budget, duration: window }) : null;
  let asking = 0;
  const changeAsking = (by: 1 | -1) => {
    asking += by;
    metrics.asking(asking);
  };

  const requirePlace = () => {
    if (asking >= limits.requestsAtOnce) throw overloaded(metrics, 'requestsAtOnce');
  };

  async function door({ is404, routeOptions: { url, config } }: FastifyRequest): Promise<void> {
    if (!is404 && !config.isProbe && !config.mayBeKept && !isOpen(url)) requirePlace();
  }

  async function account(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { viewer } = request;
    if (!viewer || request.routeOptions.config.isProbe) return;
    const caller = callerOf(viewer, request.ip);
    let spent = 0;
    let isAsking = false;

    /** Seconds until a caller who has taken too much has their budget again; null while some of it is left. */
    async function take(cost: number): Promise<number | null> {
      spent += cost;
      reply.header('x-cost', spent);
      if (!limiter) return null;
      const { consumedPoints, remainingPoints, msBeforeNext } = await limiter.penalty(caller, cost);
      const seconds = Math.max(1, Math.ceil(msBeforeNext / 1_000));
      reply.header('ratelimit-policy', `"default";q=${budget};w=${window}`);
      reply.header('ratelimit', `"default";r=${remainingPoints};t=${seconds}`);
      return consumedPoints > budget ? seconds : null;
    }
    const end = () => {
      if (isAsking) changeAsking(-1);
      isAsking = false;
    };
    request.admission = {
      async begin(cost) {
        // What goes on for others when the caller has left, or has their answer, takes no place of theirs.
        if (!isAsking && !reply.sent && !reply.raw.destroyed) {
          requirePlace();
          isAsking = true;
          changeAsking(1);
          reply.raw.once('close', end);
        }
        await take(cost);
      },
      end,
      async budget() {
        const left = await limiter?.get(caller);
        if (!left) return null;
        const resetsAt = new Date(Date.now() + Math.max(0, left.msBeforeNext)).toISOString();
        return { limit: budget, remaining: left.remainingPoints, resetsAt };
      },
    };

    const wait = await take(1);
    if (wait === null) return;
    metrics.overBudget();
    reply.header('retry-after', wait);
    throw new DirectoryError(
      'LIMIT_EXCEEDED',
      `You asked for more than one caller may in a minute, ${budget.toLocaleString('en')} units of cost. Go on in ${wait} s; ask less often, or for less at once.`,
      { limit: 'budget', allowed: budget },
    );
  }

  return { door, account };
}

/** Who pays: a key or a token wherever it is used, else the address, of IPv6 the network that one customer has. */
function callerOf({ via, keyId, subject }: Viewer, address: string): string {
  if (via !== 'ANONYMOUS') return [via, keyId ?? subject ?? ''].join(' ');
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  const network = mapped ?? (isIPv6(address) ? networkOf(address) : address);
  // Addresses share 65,536 purses: a storm of them cannot fill the memory.
  return createHash('sha256').update(network).digest('hex').slice(0, 4);
}

/** The first 64 bits of an IPv6 address. */
function networkOf(address: string): string {
  const [head = [], tail = []] = address.split('::').map(part => part.split(':').filter(Boolean));
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  return [...head, ...zeros, ...tail].slice(0, 4).join(':');
}

/** The error for who comes while the service has as much to do as it can. */
export function overloaded(metrics: Metrics, why: Overload): DirectoryError {
  metrics.shed(why);
  return new DirectoryError(
    'DATABASE_UNAVAILABLE',
    'Too much is asked of the directory just now; the same request may succeed in some seconds.',
  );
}

/**
 * Lets an operation begin. Throws LIMIT_EXCEEDED for one that costs too much, whoever asks it, and what `begin` throws.
 */
export async function admit(
  { admission }: Pick<FastifyRequest, 'admission'>,
  schema: GraphQLSchema,
  asked: Operation,
): Promise<void> {
  const cost = costOf(schema, asked);
  if (cost > limits.cost)
    throw new DirectoryError(
      'LIMIT_EXCEEDED',
      `The operation goes beyond a limit: \`cost\` allows ${limits.cost.toLocaleString('en')}, it asks for ${cost.toLocaleString('en')}. Ask for smaller pages (first: …), fewer lists within lists, or in several requests.`,
      { limit: 'cost', allowed: limits.cost, asked: cost },
    );
  const trace = traces.getStore();
  if (trace) trace.cost = (trace.cost ?? 0) + cost;
  await admission?.begin(cost);
}
