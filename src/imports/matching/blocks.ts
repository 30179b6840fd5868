import { setImmediate } from 'node:timers/promises';
import { normalForm } from '../../domain/matching.ts';

/** A spelling of an entry; entries are compared within a `group` alone: stakeholders, persons, projects, … */
export interface Borne {
  readonly entryId: string;
  readonly text: string;
  readonly group: string;
}

/** Pairs of ids, the smaller first; `isCut` where there are more. */
export interface Pairs {
  readonly pairs: readonly (readonly [a: string, b: string])[];
  readonly isCut: boolean;
}

/** Entries in one block at most, words of a name that make blocks, and names or blocks between two breaths. */
const inBlock = 12;
const tellingWords = 3;
const breath = 1_000;

/**
 * Pairs of entries worth comparing: those whose names come to the same, however ordered or joined, and those that share
 * two of the three rarest words of a name (of a short name, one) that any other has. A block of more than twelve entries
 * finds nothing: what so many share tells none of them apart. Gives way to other work time and again; at most `most` pairs.
 */
export async function pairsOf(spellings: readonly Borne[], most: number): Promise<Pairs> {
  const read: (readonly string[])[] = [];
  const frequency = new Map<string, number>();
  for (const [index, { text }] of spellings.entries()) {
    if (index % breath === 0) await setImmediate();
    const words = [...new Set(normalForm(text).split(' '))];
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    read.push(words);
  }
  const [sure, likely] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const [index, { entryId, group }] of spellings.entries()) {
    if (index % breath === 0) await setImmediate();
    const words = read[index] as readonly string[];
    for (const key of [words.toSorted().join(' '), words.join('')]) gather(sure, `${group} ${key}`, entryId);
    for (const key of keysOf(words, frequency)) gather(likely, `${group} ${key}`, entryId);
  }
  const found = new Map<string, readonly [string, string]>();
  let seen = 0;
  // Names that come to the same stand first: where the pairs are cut, it is the doubtful ones that are missing.
  for (const block of [...sure.values(), ...likely.values()]) {
    if (seen++ % breath === 0) await setImmediate();
    if (block.length > inBlock) continue;
    const ids = block.toSorted();
    for (const [at, a] of ids.entries())
      for (const b of ids.slice(at + 1)) {
        if (found.size >= most) return { pairs: [...found.values()], isCut: true };
        found.set(`${a} ${b}`, [a, b]);
      }
  }
  return { pairs: [...found.values()], isCut: false };
}

/** A block grows to one more than finds anything, so that it is seen to be too large. */
function gather(blocks: Map<string, string[]>, key: string, id: string): void {
  const block = blocks.get(key);
  if (!block) blocks.set(key, [id]);
  else if (block.length <= inBlock && !block.includes(id)) block.push(id);
}

function keysOf(words: readonly string[], frequency: ReadonlyMap<string, number>): string[] {
  const times = (word: string) => frequency.get(word) ?? 0;
  const telling = words
    .filter(word => times(word) > 1)
    .toSorted((a, b) => times(a) - times(b) || (a < b ? -1 : 1))
    .slice(0, tellingWords);
  if (words.length < 3) return telling.filter(word => word.length > 3);
  return telling.flatMap((a, at) => telling.slice(at + 1).map(b => [a, b].toSorted().join(' ')));
}
