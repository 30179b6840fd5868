import { candidates } from '../cypher/search.ts';
import { DirectoryError } from '../domain/errors.ts';
import { fold } from '../domain/names.ts';
import { matchOf, nameKinds, searchText } from '../domain/search.ts';
import { integer } from '../neo4j/query.ts';
import type { Surroundings } from './relations.ts';

/** An entry that was found, by the one of its names or codes that is closest. */
export interface Found {
  readonly nodeId: string;
  readonly name: string;
  readonly matched: string;
  /** Null where an id or a code was met. */
  readonly matchedKind: string | null;
  readonly score: number;
  readonly why: string;
}

/** Characters of a text, names that each way of finding proposes, and how far Lucene looks where only some types count. */
const longest = 1_000;
const most = 500;
const reach = 5_000;

/**
 * Entries whose names or codes are close to a text, the closest first, those of `types` alone unless null; `isCut` where
 * more were proposed than are ranked. Throws BAD_FILTER for a text beyond 1,000 characters. One round trip.
 */
export async function search(
  { ask }: Pick<Surroundings, 'ask'>,
  text: string,
  types: readonly string[] | null,
): Promise<{ rows: Found[]; isCut: boolean }> {
  if (text.length > longest)
    throw new DirectoryError(
      'BAD_FILTER',
      `search: the text has ${text.length.toLocaleString('en')} characters; write at most ${longest.toLocaleString('en')}.`,
    );
  const wanted = searchText(text);
  if (!wanted.words.length) return { rows: [], isCut: false };
  const code = text.trim();
  const found = await ask(candidates, {
    words: luceneQuery(wanted.words),
    beginning: fold(text),
    codes: [...new Set([code, code.toUpperCase(), code.toLowerCase()])],
    types,
    reach: integer(types ? reach : most),
    most: integer(most),
  });
  const best = new Map<string, Found & { readonly isWhole: boolean; readonly sortName: string }>();
  for (const { id, name, sortName, text: matched, kind } of found) {
    const match =
      kind === null
        ? matched === id
          ? { score: 0.95, why: 'id', isWhole: true }
          : { score: 1, why: 'code', isWhole: true }
        : matchOf(wanted, searchText(matched), kind);
    if (!match) continue;
    const row = { nodeId: id, name, sortName, matched, matchedKind: kind, ...match };
    const present = best.get(id);
    if (!present || closestFirst(row, present) < 0) best.set(id, row);
  }
  const ranked = [...best.values()].sort(closestFirst);
  const whole = ranked.filter(({ isWhole }) => isWhole);
  const proposed = found.filter(({ kind }) => kind !== null).length;
  return { rows: whole.length ? whole : ranked, isCut: proposed >= most };
}

type Ranked = Found & { readonly sortName: string };

const standing = ({ matchedKind }: Found) => (matchedKind === null ? nameKinds.length : nameKinds.indexOf(matchedKind));
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const closestFirst = (a: Ranked, b: Ranked): number =>
  b.score - a.score ||
  standing(a) - standing(b) ||
  byText(a.sortName, b.sortName) ||
  byText(a.nodeId, b.nodeId) ||
  byText(a.matched, b.matched);

/**
 * Each word as it is, as a beginning, with letters that differ, and as an acronym with dots. Letters and digits alone are
 * taken of what was typed, composed as the index holds them, so none of Lucene's operators can come of it.
 */
function luceneQuery(words: readonly string[]): string {
  const clauses = words.slice(0, 10).map(found => {
    const word = [...found.normalize('NFC')].slice(0, 40);
    const term = word.join('');
    return [
      `${term}^4`,
      ...(word.length > 1 ? [`${term}*^2`] : []),
      ...(word.length > 3 ? [`${term}~${word.length > 5 ? 2 : 1}`] : []),
      ...(word.length > 1 && word.length < 7 && /^\p{L}+$/u.test(term) ? [word.join('.')] : []),
    ].join(' ');
  });
  return clauses.join(' ');
}
