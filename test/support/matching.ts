import { readFileSync } from 'node:fs';
import { type Comparison, compareEntries, type Described, type Verdict } from '../../src/domain/matching.ts';

type Given = Partial<Described> & { readonly names: readonly string[] };

/** Two descriptions, and whether they are of one institution. */
interface Pair {
  readonly a: Given;
  readonly b: Given;
  readonly same: boolean;
  /** Where the names are from. */
  readonly from: string;
  /** How many others carry an identifier. */
  readonly bearers?: Readonly<Record<string, number>>;
  /** By a hash of the two: the rules were made while looking at the pairs to tune by, and at no others. */
  readonly half: 'tune' | 'held-out';
}

export const described = (given: Given): Described => ({ acronyms: [], identifiers: [], type: null, ...given });

export const compared = (a: Given, b: Given, bearers: Pair['bearers'] = {}): Comparison =>
  compareEntries(described(a), described(b), { bearers: new Map(Object.entries(bearers)) });

const file = new URL('../fixtures/matching.json', import.meta.url);

/** The labelled pairs, each as the matcher judges it. */
export const judged = (JSON.parse(readFileSync(file, 'utf8')) as Pair[]).map(pair => ({
  ...pair,
  ...compared(pair.a, pair.b, pair.bearers),
}));

/** How well one half is judged; shares are 0 to 1. */
export function figuresOf(half: Pair['half']) {
  const rows = judged.filter(pair => pair.half === half);
  const count = (same: boolean, ...verdicts: Verdict[]) =>
    rows.filter(row => row.same === same && (!verdicts.length || verdicts.includes(row.verdict))).length;
  return {
    pairs: rows.length,
    same: count(true),
    different: count(false),
    precision: count(true, 'SAME') / (count(true, 'SAME') + count(false, 'SAME')),
    recall: count(true, 'SAME') / count(true),
    recallWithPossible: count(true, 'SAME', 'POSSIBLE') / count(true),
    possibleThoughDifferent: count(false, 'POSSIBLE'),
  };
}
