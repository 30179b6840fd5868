import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { keptLimits } from '../../domain/limits.ts';
import { Memory, type MemoryCounts } from '../../domain/memory.ts';
import type { NamedQuestion } from '../../domain/questions.ts';
import { viewerOf } from '../access.ts';
import { originOf } from '../origin.ts';
import { isOwn, type Parameters } from './variables.ts';

/** An answer in one form. */
export interface Made {
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** What of the body reads otherwise when it is stale; nothing where a header alone can say so. */
  readonly whenStale?: readonly [from: string, to: string];
}

interface Sent extends Made {
  readonly etag: string;
}

/** Answers of the named questions, ready to be sent. */
export interface KeptAnswers {
  /**
   * Sends what `make` makes of a question in one form, or what was made of it before: for the same parameters, address and
   * role, while the graph has this revision and the day is the same. 304 for who has it. While the database is away what is
   * kept goes out for ten minutes more, marked stale. Throws what `make` throws.
   */
  send(
    request: FastifyRequest,
    reply: FastifyReply,
    form: readonly [question: NamedQuestion, form: string],
    make: (revision: string) => Promise<Made>,
  ): Promise<FastifyReply>;
  readonly counts: MemoryCounts;
}

/** `today` is the day in the directory's time zone: what ends soon is another answer at midnight. */
export function keptAnswers(today: () => string): KeptAnswers {
  const memory = new Memory<Sent>({
    most: keptLimits.bytes,
    staleMilliseconds: keptLimits.staleMilliseconds,
    sizeOf: ({ body }) => body.length + 2_000,
  });
  return {
    async send(request, reply, [question, form], make) {
      const parameters = parametersOf(question, request);
      const asked = [question.name, form, originOf(request), viewerOf(request).role, today(), parameters];
      const { answer, wasKept, staleFor } = await memory.recall(asked, request.revision, async revision => {
        const made = await make(revision);
        return { ...made, etag: `"${createHash('sha256').update(made.body).digest('base64url').slice(0, 27)}"` };
      });
      reply.headers(answer.headers).header('etag', answer.etag);
      if (staleFor !== null) {
        reply.header('x-stale', 'true').header('cache-status', `directory; hit; ttl=-${Math.round(staleFor / 1000)}`);
        return reply.type(answer.type).send(markedStale(answer));
      }
      reply.header('cache-status', wasKept ? 'directory; hit' : 'directory; fwd=miss; stored');
      if (matches(request.headers['if-none-match'], answer.etag)) return reply.code(304).send();
      return reply.type(answer.type).send(answer.body);
    },
    get counts() {
      return memory.counts;
    },
  };
}

/** What the answer depends on of a request's parameters; order does not matter, nor what dashboards add. */
const parametersOf = ({ variables }: NamedQuestion, { query }: FastifyRequest) =>
  Object.entries(query as Parameters)
    .filter(([name]) => isOwn(name) || variables.some(variable => variable.name === name))
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** Whether an If-None-Match names this tag; proxies that compress weaken it. */
const matches = (given: string | undefined, etag: string): boolean =>
  given?.split(',').some(each => ['*', etag].includes(each.trim().replace(/^W\//, ''))) ?? false;

const markedStale = ({ body, whenStale }: Sent): Buffer =>
  whenStale ? Buffer.from(body.toString().replace(...whenStale)) : body;
