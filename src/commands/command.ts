import { parseArgs } from 'node:util';
import { openGraph } from '../app.ts';
import { readConfig } from '../config.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { buildSchema } from '../graphql/schema.ts';
import type { Database } from '../neo4j/query.ts';

/** One command of `npm run directory --`. */
export interface Command {
  /** How it is written, after its name. */
  readonly usage: string;
  readonly does: string;
  /** Does it, and answers whether all went well. */
  run(words: readonly string[]): Promise<boolean>;
}

/** The words of a command are not as they should be: the message shows how they are. */
export class Misused extends Error {}

export const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Opens the graph beside a running service or without one, and closes it when the work is done; `mayOpen` as in openGraph. */
export async function withGraph<Result>(
  work: (database: Database, vocabulary: Vocabulary) => Promise<Result>,
  mayOpen?: (database: Database) => Promise<void>,
): Promise<Result> {
  const { vocabulary } = buildSchema();
  const graph = await openGraph(readConfig(), vocabulary, say, { mayOpen });
  try {
    return await work(graph.database, vocabulary);
  } finally {
    await graph.close();
  }
}

/**
 * The words of a command taken apart: so many that stand alone, and options by name, of which some take no value.
 * Throws Misused, showing the right form.
 */
export function read<Name extends string, Flag extends string = never>(
  words: readonly string[],
  form: {
    readonly usage: string;
    readonly count: number;
    readonly options?: readonly Name[];
    readonly flags?: readonly Flag[];
  },
): { readonly given: readonly string[] } & { readonly [name in Name]?: string } & {
  readonly [flag in Flag]?: boolean;
} {
  const { usage, count, options = [], flags = [] } = form;
  const types = [
    ...options.map(name => [name, { type: 'string' }] as const),
    ...flags.map(name => [name, { type: 'boolean' }] as const),
  ];
  const misused = (why: string) => new Misused(`${why} Write: npm run directory -- ${usage}`);
  const parsed = (() => {
    try {
      return parseArgs({ args: [...words], options: Object.fromEntries(types), allowPositionals: true });
    } catch (error) {
      throw misused(`${(error as Error).message.split('. ')[0]}.`);
    }
  })();
  const { positionals, values } = parsed;
  if (positionals.length < count) throw misused('Something is missing.');
  if (positionals.length > count) throw misused(`“${positionals[count]}” is one word too many.`);
  return { given: positionals, ...(values as { [name in Name]?: string } & { [flag in Flag]?: boolean }) };
}

/** Tells how far long work is: one line that is rewritten where a person looks on, else a line every few seconds. */
export function progressOf(what: string): (done: { readonly written: number; readonly total: number }) => void {
  let last = 0;
  return ({ written, total }) => {
    const line = `${what}: ${written} of ${total}.`;
    const isEnd = written >= total;
    if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${line}${isEnd ? '\n' : ''}`);
    else if (isEnd || Date.now() - last > 3_000) {
      last = Date.now();
      say(line);
    }
  };
}
