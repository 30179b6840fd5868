import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ErrorCode } from '../domain/errors.ts';
import type { MemoryCounts } from '../domain/memory.ts';
import type { DatabaseObserver } from '../neo4j/query.ts';

/** Why a request is sent away, however small it is. */
const overloads = ['requestsAtOnce', 'eventLoopDelay', 'heapUsedBytes'] as const;
export type Overload = (typeof overloads)[number];

/** A request that is done with. */
export interface Answered {
  readonly method: string;
  /** The route's pattern; null where nothing is served. */
  readonly route: string | null;
  readonly status: number;
  readonly seconds: number;
  readonly codes: Iterable<ErrorCode>;
  /** What its operations cost; undefined where it asked none. */
  readonly cost: number | undefined;
}

/** Counts what the service does, for Prometheus. */
export interface Metrics {
  readonly database: DatabaseObserver;
  answered(request: Answered): void;
  /** So many requests are asking now. */
  asking(requests: number): void;
  shed(why: Overload): void;
  overBudget(): void;
  /** Reads `counts` whenever the metrics are read. */
  observe(memory: string, counts: () => MemoryCounts): void;
  /** All of them in Prometheus' text format, and its media type. */
  read(): Promise<{ readonly type: string; readonly text: string }>;
}

/** Label values are few: routes, codes, and of a statement the first word of its name, as the rest says what it was asked. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const requests = new Histogram({
    ...{ registers, name: 'directory_request_seconds', labelNames: ['method', 'route', 'status'] },
    help: 'Seconds until a request was done with.',
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  });
  const errors = new Counter({
    ...{ registers, name: 'directory_errors_total', labelNames: ['code'] },
    help: 'Requests in whose answer stands an error with this code.',
  });
  const cost = new Histogram({
    ...{ registers, name: 'directory_request_cost', buckets: [10, 100, 1_000, 10_000, 100_000, 1_000_000] },
    help: 'Units of cost that the operations of a request came to.',
  });
  const asking = new Gauge({
    ...{ registers, name: 'directory_requests_asking' },
    help: 'Requests that ask just now.',
  });
  const shed = new Counter({
    ...{ registers, name: 'directory_shed_total', labelNames: ['why'] },
    help: 'Requests sent away because the service had too much to do.',
  });
  for (const why of overloads) shed.inc({ why }, 0);
  const overBudget = new Counter({
    ...{ registers, name: 'directory_over_budget_total' },
    help: 'Requests refused because their caller had taken more than their budget.',
  });
  const statements = new Histogram({
    ...{ registers, name: 'directory_statement_seconds', labelNames: ['statement', 'outcome'] },
    help: 'Seconds until the database answered a statement: one round trip each.',
    buckets: [0.002, 0.01, 0.05, 0.25, 1, 5],
  });
  const parents = new Histogram({
    ...{ registers, name: 'directory_statement_parents', buckets: [1, 5, 20, 100, 500, 1_000] },
    help: 'Records whose relations one statement of a step reads.',
  });
  const sessions = new Gauge({
    ...{ registers, name: 'directory_database_sessions' },
    help: 'Sessions open at the database; the pool has 50 connections.',
  });

  const memories = new Map<string, () => MemoryCounts>();
  const ofMemories = (name: string, help: string, count: (counts: MemoryCounts) => number) => {
    const Kind = name.endsWith('_total') ? Counter : Gauge;
    new Kind({
      ...{ registers, name, help, labelNames: ['memory'] },
      collect() {
        this.reset();
        for (const [memory, counts] of memories) this.inc({ memory }, count(counts()));
      },
    });
  };
  ofMemories('directory_kept_hits_total', 'Answers that were kept already.', ({ hits }) => hits);
  ofMemories('directory_kept_misses_total', 'Answers that were not kept yet.', ({ misses }) => misses);
  ofMemories('directory_kept_stale_total', 'Answers sent while the database was away.', ({ stale }) => stale);
  ofMemories('directory_kept_answers', 'Answers that are kept.', ({ answers }) => answers);
  ofMemories('directory_kept_bytes', 'Bytes of the answers that are kept.', ({ size }) => size);

  return {
    database: {
      session: change => sessions.inc(change),
      statement(name, outcome, seconds, asked) {
        statements.observe({ statement: name.split(' ')[0] ?? name, outcome }, seconds);
        if (asked !== undefined) parents.observe(asked);
      },
    },
    answered({ method, route, status, seconds, codes, cost: asked }) {
      requests.observe({ method, route: route ?? 'none', status }, seconds);
      for (const code of codes) errors.inc({ code });
      if (asked !== undefined) cost.observe(asked);
    },
    asking: count => asking.set(count),
    shed: why => shed.inc({ why }),
    overBudget: () => overBudget.inc(),
    observe: (memory, counts) => void memories.set(memory, counts),
    read: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}
