import { addUsages, allUsages, dropUsages, type StoredUsage } from '../cypher/usage.ts';
import { type Database, integer } from '../neo4j/query.ts';
import { listKeys } from './keys.ts';

/** One answer of a question that was given. */
export type Use = Pick<StoredUsage, 'question' | 'form' | 'keyId' | 'from'>;

export interface Usage extends StoredUsage {
  /** The name of the key; null for none. */
  readonly keyName: string | null;
}

/** Where the named questions are used. */
export interface Usages {
  /** Counts one use, in memory. */
  note(use: Use): void;
  /** What was counted ever, the last used first. */
  list(): Promise<readonly Usage[]>;
  /** Writes what was counted since the last time; keeps it for the next time where that fails. */
  flush(): Promise<void>;
}

/** The most that is told apart, since callers say which pages they ask for: until it is written, and ever. */
export const usageLimits = { inMemory: 2_000, kept: 5_000 } as const;

const idOf = ({ question, form, keyId, from }: Use) => [question, form, keyId, from].join('|');

/** Both counts as one. */
function added(all: Map<string, StoredUsage>, usage: StoredUsage): void {
  const id = idOf(usage);
  const before = all.get(id);
  const sum = before && { count: before.count + usage.count, first: before.first };
  all.set(id, { ...usage, ...sum, last: before && before.last > usage.last ? before.last : usage.last });
}

/** Counts uses over a database. Beyond what is told apart, one for a further page counts as one that names no page. */
export function usagesOver(database: Database): Usages {
  let counted = new Map<string, StoredUsage>();

  return {
    note(use) {
      const isTold = !use.from || counted.has(idOf(use)) || counted.size < usageLimits.inMemory;
      const at = new Date().toISOString();
      added(counted, { ...use, from: isTold ? use.from : '', count: 1, first: at, last: at });
    },

    async list() {
      const [stored, keys] = await Promise.all([storedUsages(database), listKeys(database)]);
      const all = new Map(stored.map(usage => [idOf(usage), usage]));
      for (const usage of counted.values()) added(all, usage);
      const names = new Map(keys.map(({ id, name }) => [id, name]));
      return [...all.values()]
        .sort((a, b) => b.last.localeCompare(a.last))
        .map(usage => ({ ...usage, keyName: names.get(usage.keyId) ?? null }));
    },

    async flush() {
      const written = counted;
      if (!written.size) return;
      counted = new Map();
      try {
        const usages = [...written].map(([id, usage]) => ({ id, ...usage }));
        await database.write(async ({ run }) => {
          await run(addUsages, { usages });
          await run(dropUsages, { most: integer(usageLimits.kept) });
        });
      } catch (error) {
        for (const usage of written.values()) added(counted, usage);
        throw error;
      }
    },
  };
}

/** What was written of uses. */
export const storedUsages = (database: Database): Promise<readonly StoredUsage[]> => database.read(allUsages, {});
