import neo4j, { type Driver, type Integer, type ManagedTransaction, type Session } from 'neo4j-driver';
import { DirectoryError } from '../domain/errors.ts';
import { Memory } from '../domain/memory.ts';
import { translated } from './errors.ts';
import { type Operator, operatorsOf } from './profile.ts';

export type { Operator } from './profile.ts';

/** A named statement. `Row` is what one row holds, by the names in RETURN. */
export interface Query<Parameters extends object, Row> {
  readonly name: string;
  readonly text: string;
  /** Of a statement that is composed for an operation: the fields that it reads, each an answer of its one row. */
  readonly fields?: readonly string[];
  /** Never set: carries the types from the definition to the call. */
  readonly types?: (parameters: Parameters) => Row;
}

/** Defines a statement; its name is the one under which logs, metrics and plan tests know it. */
export const defineQuery = <Parameters extends object, Row>(name: string, text: string): Query<Parameters, Row> => ({
  name,
  text,
});

/** Reads a named statement: one round trip. What a room is given that runs statements without knowing of sessions. */
export type Ask = <Parameters extends object, Row>(
  query: Query<Parameters, Row>,
  parameters: Parameters,
) => Promise<Row[]>;

/** A whole number as Neo4j's INTEGER: a plain JavaScript number travels as FLOAT, which LIMIT refuses. */
export const integer = (value: number): Integer => neo4j.int(value);

export interface RunOptions {
  /** Ends the wait when the caller is gone or its time is up. */
  readonly signal?: AbortSignal | undefined;
  /** How many records' relations the statement is asked for; for metrics. */
  readonly parents?: number;
  /** Shown by SHOW TRANSACTIONS and in Neo4j's query log. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** Told the graph's revision as it was when the read ended: what was read may be older, as a write may have come between. */
  readonly saw?: ((revision: string) => void) | undefined;
}

/** Hears of what is sent to the database. */
export interface DatabaseObserver {
  /** A session was opened, 1, or ended, -1. */
  session(change: 1 | -1): void;
  /** A statement was answered, or failed, after so many seconds. */
  statement(name: string, outcome: 'ok' | 'failed', seconds: number, parents?: number): void;
}

/** Runs statements of one unit of work; every one sees what the ones before it wrote. */
export interface Transaction {
  run<Parameters extends object, Row>(query: Query<Parameters, Row>, parameters: Parameters): Promise<Row[]>;
}

/** The one door to the database. */
export interface Database {
  /** One autocommit read in a READ session: one round trip. */
  read<Parameters extends object, Row>(
    query: Query<Parameters, Row>,
    parameters: Parameters,
    options?: RunOptions,
  ): Promise<Row[]>;
  /** Runs it once, as `read` does, and tells how; it takes longer than it else would. */
  profile<Parameters extends object>(query: Query<Parameters, unknown>, parameters: Parameters): Promise<Operator[]>;
  /** As `read`, with rows as they come, and no limit of time: for what is too much to hold. */
  stream<Parameters extends object, Row>(query: Query<Parameters, Row>, parameters: Parameters): AsyncIterable<Row>;
  /** All or nothing. `work` may run more than once: the driver repeats it after a transient failure. */
  write<T>(work: (transaction: Transaction) => Promise<T>, options?: RunOptions): Promise<T>;
  /**
   * One autocommit write without a limit of time: for schema statements, which Neo4j refuses inside a transaction with
   * data, and for what commits in parts.
   */
  command(query: Query<object, unknown>): Promise<void>;
  /**
   * A mark that stays the same while nobody writes, and changes with any committed write. It is asked once for all who
   * want it at a moment, and always after they did.
   */
  revision(this: void): Promise<string>;
  close(): Promise<void>;
}

/** What an answer that is kept is found with. */
export interface Keeping {
  readonly database: Database;
  readonly run: RunOptions;
  /** Called with the name of each statement that is sent. */
  readonly sent: (statement: string) => void;
}

/** Keeps answers that take long for as long as nobody writes, the last `most` of them; who leaves ends no computation. */
export function keptAnswers<Answer>(most: number) {
  const memories = new WeakMap<Database, Memory<Answer>>();
  return async (
    { database, run, sent }: Keeping,
    asked: unknown,
    answer: (ask: Ask) => Promise<Answer>,
  ): Promise<Answer> => {
    const memory = memories.get(database) ?? new Memory<Answer>({ most });
    memories.set(database, memory);
    sent('ping');
    // Without the caller's signal: others may be waiting for the same answer when this one leaves.
    const ask: Ask = (query, parameters) => {
      sent(query.name);
      return database.read(query, parameters, { metadata: { ...run.metadata } });
    };
    return (await memory.recall(asked, database.revision, () => answer(ask))).answer;
  };
}

export interface DatabaseSettings {
  readonly database: string;
  /** Milliseconds that Neo4j gives one statement. */
  readonly statementTimeout: number;
  /** Milliseconds after which a read that says nothing means that the database is away. */
  readonly answerTimeout: number;
  readonly observer?: DatabaseObserver | undefined;
}

/** The same for the revision, which takes a millisecond where all is well, and which every kept answer waits for. */
const revisionTimeout = 5_000;

const ping = defineQuery<object, { one: number }>('ping', 'RETURN 1 AS one');

export function openDatabase(driver: Driver, settings: DatabaseSettings): Database {
  const { database, statementTimeout, answerTimeout, observer } = settings;

  /** Runs a statement, and tells the observer how long it took. */
  const timed: Timed = async ({ name }, run, parents) => {
    const started = performance.now();
    let outcome: 'ok' | 'failed' = 'failed';
    try {
      const result = await run();
      outcome = 'ok';
      return result;
    } finally {
      observer?.statement(name, outcome, (performance.now() - started) / 1_000, parents);
    }
  };

  /** Opens a session, lets `use` work, and closes it in the background: a dead socket must not delay the answer. */
  async function inSession<T>(
    mode: 'READ' | 'WRITE',
    use: (session: Session) => Promise<T>,
    signal?: AbortSignal,
    timeout = answerTimeout,
  ) {
    const session = driver.session({ database, defaultAccessMode: mode });
    observer?.session(1);
    const release = Promise.withResolvers<never>();
    const giveUp = () =>
      release.reject(new DirectoryError('DATABASE_UNAVAILABLE', 'The database did not answer in time.'));
    const timer = mode === 'READ' ? setTimeout(giveUp, timeout) : undefined;
    signal?.addEventListener('abort', giveUp, { once: true });
    if (signal?.aborted) giveUp();
    try {
      return await Promise.race([use(session), release.promise]);
    } catch (error) {
      throw translated(error);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      session
        .close()
        .catch(() => undefined)
        .finally(() => observer?.session(-1));
    }
  }

  async function* stream<Parameters extends object, Row>(query: Query<Parameters, Row>, parameters: Parameters) {
    const session = driver.session({ database, defaultAccessMode: 'READ' });
    try {
      const metadata = { statement: query.name };
      for await (const record of session.run(query.text, parameters, { timeout: 0, metadata }))
        yield record.toObject() as Row;
    } catch (error) {
      throw translated(error);
    } finally {
      session.close().catch(() => undefined);
    }
  }

  return {
    stream,
    read: <Parameters extends object, Row>(
      query: Query<Parameters, Row>,
      parameters: Parameters,
      options?: RunOptions,
    ) =>
      inSession(
        'READ',
        async session => {
          const metadata = { statement: query.name, ...options?.metadata };
          const result = await timed(
            query,
            async () =>
              withoutStack(() => session.run(query.text, parameters, { timeout: statementTimeout, metadata })),
            options?.parents,
          );
          options?.saw?.(session.lastBookmarks().join(' '));
          return result.records.map(record => record.toObject() as Row);
        },
        options?.signal,
      ),
    profile: ({ name, text }, parameters) =>
      inSession('READ', async session => {
        const options = { timeout: statementTimeout, metadata: { statement: name } };
        const { summary } = await session.run(`PROFILE ${text}`, parameters, options);
        return summary.profile ? operatorsOf(summary.profile) : [];
      }),
    write: (work, options) =>
      inSession(
        'WRITE',
        session =>
          session.executeWrite(transaction => work(inTransaction(transaction, timed)), {
            metadata: { ...options?.metadata },
          }),
        options?.signal,
      ),
    command: query => inSession('WRITE', async session => void (await session.run(query.text, {}, { timeout: 0 }))),
    revision: inTurn(() =>
      inSession('READ', session => timed(ping, () => bookmarkOf(session)), undefined, revisionTimeout),
    ),
    close: () => driver.close(),
  };
}

/** The driver notes a stack with each statement, for errors that are translated here: writing it takes a twentieth of all. */
function withoutStack<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** A bookmark names the last transaction: it comes with any answer, for nothing. */
async function bookmarkOf(session: Session): Promise<string> {
  await withoutStack(() => session.run(ping.text));
  return session.lastBookmarks().join(' ');
}

/**
 * One at a time: whoever asks while one is under way shares the next, which begins after all of them asked. One that hangs
 * holds the others back for two seconds.
 */
function inTurn<T>(work: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  const begin = () => {
    next = undefined;
    const over = Promise.withResolvers<void>();
    underWay = over.promise;
    const timer = setTimeout(over.resolve, 2_000);
    const begun = work();
    void begun
      .catch(() => undefined)
      .finally(() => {
        clearTimeout(timer);
        over.resolve();
      });
    return begun;
  };
  return () => {
    next ??= underWay.then(begin);
    return next;
  };
}

/** Runs a statement of this name, and takes its time. */
type Timed = <T>(query: { readonly name: string }, run: () => Promise<T>, parents?: number) => Promise<T>;

const inTransaction = (transaction: ManagedTransaction, timed: Timed): Transaction => ({
  run: async <Parameters extends object, Row>(query: Query<Parameters, Row>, parameters: Parameters) => {
    const result = await timed(query, async () => transaction.run(query.text, parameters));
    return result.records.map(record => record.toObject() as Row);
  },
});
