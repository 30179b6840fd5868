import DataLoader from 'dataloader';
import { presentIds, redirects } from '../cypher/entry.ts';
import type { Surroundings } from './relations.ts';
import { search } from './search.ts';

export type EntryLoaders = ReturnType<typeof entryLoaders>;

/** What is asked when a direct look-up missed. */
export function entryLoaders({ ask }: Surroundings) {
  const present = new DataLoader<string, string | null>(async ids => {
    const found = new Map((await ask(presentIds, { ids })).map(({ id, present }) => [id, present]));
    return ids.map(id => found.get(id) ?? null);
  });
  return {
    /** The id that an entry has today: itself, or where it went that was merged away; null for one that nobody has. */
    present: (id: string): Promise<string | null> => present.load(id),
    /** Where ids went that were merged away; ids that went nowhere are left out. */
    movedTo: async (ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
      if (!ids.length) return new Map();
      const rows = await ask(redirects, { ids });
      return new Map(rows.map(({ id, to }) => [id, to]));
    },
    /** At most five entries whose names are closest to a text. */
    nearest: async (text: string): Promise<{ id: string; name: string }[]> => {
      const { rows } = await search({ ask }, text.slice(0, 200), null);
      return rows.slice(0, 5).map(({ nodeId, name }) => ({ id: nodeId, name }));
    },
  };
}
