import { distance } from 'fastest-levenshtein';
import { fold } from './names.ts';

/** How a name meets what was searched for. */
export interface Match {
  /** 0 to 1, in bands that schema/search.graphql describes. */
  readonly score: number;
  /** In plain words: "former name, one letter differs". */
  readonly why: string;
  /** Whether every word was found. */
  readonly isWhole: boolean;
}

/** A text as search sees it; made once for what is searched for, and once for each name. */
export interface SearchText {
  /** Its words, joined by single blanks. */
  readonly plain: string;
  /** Its words without those that only connect, unless it has no others. */
  readonly words: readonly string[];
}

const connecting = new Set('a an and at by de des du et for in la le of on or the to und von'.split(' '));

/** Folded words of letters and digits; an acronym written with dots is one word. */
export function searchText(text: string): SearchText {
  const undotted = fold(text).replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu, dotted =>
    dotted.replaceAll('.', ''),
  );
  const all = undotted.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = all.filter(word => !connecting.has(word));
  return { plain: all.join(' '), words: telling.length ? telling : all };
}

/** What a name is to its entry, where it is not the name in force. */
const standings: Readonly<Record<string, string>> = {
  SHORT: 'short name',
  ACRONYM: 'acronym',
  ALIAS: 'another name',
  PREVIOUS: 'former name',
  AS_PUBLISHED: 'name as published',
  WEAK: 'common name',
};

/** Names that are equally close stand in this order. */
export const nameKinds: readonly string[] = ['OFFICIAL', ...Object.keys(standings)];

/** How a name of this kind meets the text that is searched for; null where no word of it does. */
export function matchOf(wanted: SearchText, name: SearchText, kind: string): Match | null {
  const made = (score: number, manner: string, isWhole = true): Match => ({
    score: Math.round(score * 1000) / 1000,
    why: [standings[kind], manner].filter(Boolean).join(', ') || 'name',
    isWhole,
  });
  const covered = Math.min(1, length(wanted.words) / length(name.words));
  if (kind !== 'WEAK') {
    if (wanted.plain === name.plain) return made(kind === 'ACRONYM' ? 0.95 : 1, '');
    if (name.plain.startsWith(wanted.plain)) return made(0.8 + 0.1 * covered, 'begins with it');
  }
  const { found, edits, inOrder, isBeginning } = pairing(wanted.words, name.words);
  if (!found.length) return null;
  if (found.length < wanted.words.length) {
    const share = length(found) / length(wanted.words);
    return made(0.3 * share, `${found.length} of ${wanted.words.length} words`, false);
  }
  if (edits) {
    const manner = edits === 1 ? 'one letter differs' : `${edits === 2 ? 'two' : edits} letters differ`;
    return made(0.55 + 0.04 * covered - 0.03 * Math.min(edits, 5), manner);
  }
  const manner = !inOrder ? 'words in another order' : isBeginning ? 'words begin so' : 'has all the words';
  return made(0.6 + 0.15 * covered, manner);
}

const length = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0);

/** Finds each wanted word among those of a name, none of them twice: itself, else how it begins, else what is close. */
function pairing(wanted: readonly string[], named: readonly string[]) {
  const free = new Map(named.entries());
  const found: string[] = [];
  const places: number[] = [];
  let edits = 0;
  let isBeginning = false;
  for (const word of wanted) {
    let best: { place: number; cost: number } | undefined;
    for (const [place, candidate] of free) {
      const cost = candidate === word ? -1 : candidate.startsWith(word) ? 0 : lettersApart(word, candidate);
      if (cost < (best?.cost ?? Infinity)) best = { place, cost };
    }
    if (!best) continue;
    free.delete(best.place);
    found.push(word);
    places.push(best.place);
    edits += Math.max(best.cost, 0);
    isBeginning ||= best.cost === 0;
  }
  const inOrder = places.every((place, at) => at === 0 || place > (places[at - 1] as number));
  return { found, edits, inOrder, isBeginning };
}

/** Letters in which two words differ: one in a word of four, two from eight on, or two that changed places; else Infinity. */
function lettersApart(word: string, other: string): number {
  const allowed = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  if (!allowed || Math.abs(word.length - other.length) > allowed) return Infinity;
  const apart = distance(word, other);
  const swapped = apart === 2 && word.length === other.length && sorted(word) === sorted(other);
  return apart <= allowed || swapped ? apart : Infinity;
}

const sorted = (word: string) => [...word].sort().join('');
