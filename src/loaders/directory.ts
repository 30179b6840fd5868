import { countsByKind, dataDate } from '../cypher/directory.ts';
import type { Surroundings } from './relations.ts';

export type DirectoryLoaders = ReturnType<typeof directoryLoaders>;

/** Facts about the directory itself. */
export function directoryLoaders({ ask, database, sent, vocabulary }: Surroundings) {
  const kinds = [...vocabulary.tieKinds.keys()];

  /** How many entries and ties there are, by type and kind. */
  const counts = async () => {
    const [row] = await ask(countsByKind(vocabulary), {});
    return {
      entries: vocabulary.entryTypes.map((type, index) => ({ type, count: row?.entries[index] ?? 0 })),
      ties: kinds.map((kind, index) => ({ kind, count: row?.ties[index] ?? 0 })),
    };
  };
  let counted: ReturnType<typeof counts> | undefined;

  return {
    counts: () => {
      counted ??= counts();
      return counted;
    },
    /** When the content last changed; null while it is empty. */
    dataDate: async (): Promise<string | null> => {
      const [row] = await ask(dataDate, {});
      return row?.at ?? null;
    },
    /** A mark that changes with any write. */
    revision: (): Promise<string> => {
      sent('ping');
      return database.revision();
    },
  };
}
