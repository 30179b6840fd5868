import { setImmediate } from 'node:timers/promises';
import { normalForm } from '../../domain/matching.ts';

/** A spelling of an entry; entries are compared within a `group` alone: stakeholders, persons, projects, … */
export interface Borne {
  readonly entryId: string;
  readonly text: string;
  readonly group: string;
}

/** Pairs of ids, the smaller first, and how many words were too common to find more by. */
export interface Pairs {
  readonly pairs: readonly (readonly [a: string, b: string])[];
  readonly isCut: boolean;
}

/** Entries in one block at most, words of a name that make blocks, and names between two breaths. */
const inBlock = 12;
const tellingWords = 3;
const breath = 2_000;

/**
 * Pairs of entries worth comparing: those whose names come to the same, however ordered or joined, and those that share
 * two of the three rarest words of a name (the one word of a short name). A block of more than twelve entries finds
 * nothing: what so many share tells none of them apart. Gives way to other work every 2,000 names; at most `most` pairs.
 */
export async function pairsOf(spellings: readonly Borne[], most: number): Promise<Pairs> {
  const read: { readonly borne: Borne; readonly words: readonly string[] }[] = [];
  const frequency = new Map<string, number>();
  for (const [index, borne] of spellings.entries()) {
    if (index % breath === 0) await setImmediate();
    const words = [...new Set(normalForm(borne.text).split(' '))];
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    read.push({ borne, words });
  }
  const blocks = new Map<string, Set<string>>();
  for (const [index, { borne, words }] of read.entries()) {
    if (index % breath === 0) await setImmediate();
    for (const key of keysOf(words, frequency)) {
      const full = `${borne.group} ${key}`;
      const block = blocks.get(full) ?? new Set();
      if (block.size <= inBlock) block.add(borne.entryId);
      blocks.set(full, block);
    }
  }
  const found = new Map<string, readonly [string, string]>();
  // Names that come to the same stand first: where the pairs are cut, it is the doubtful ones that are missing.
  for (const sure of [true, false])
    for (const [key, block] of blocks) {
      if (block.size < 2 || block.size > inBlock || key.includes(' =') !== sure) continue;
      const ids = [...block].sort();
      for (const [at, a] of ids.entries())
        for (const b of ids.slice(at + 1)) {
          if (found.size >= most) return { pairs: [...found.values()], isCut: true };
          found.set(`${a} ${b}`, [a, b]);
        }
    }
  return { pairs: [...found.values()], isCut: false };
}

function keysOf(words: readonly string[], frequency: ReadonlyMap<string, number>): string[] {
  const sure = [`=${words.toSorted().join(' ')}`, `=${words.join('')}`];
  const rarest = words.toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1));
  const telling = rarest.slice(0, tellingWords);
  if (words.length < 3) return [...sure, ...telling.filter(word => word.length > 3)];
  return [...sure, ...telling.flatMap((a, at) => telling.slice(at + 1).map(b => [a, b].sort().join(' ')))];
}
