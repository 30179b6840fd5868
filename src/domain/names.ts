import { distance as editDistance } from 'fastest-levenshtein';

const LONGEST = 200;

/** Text as comparisons see it: no accents, lower case, single spaces, at most 200 characters. */
export const fold = (text: string): string =>
  [...text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim()]
    .slice(0, LONGEST)
    .join('')
    .trim();

/** What lists are ordered by. */
export const sortName = fold;

/** The candidate closest to the text, if it is close enough to be what was meant. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(text);
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, fold(candidate));
    if (distance < (best?.distance ?? Math.max(3, Math.ceil(wanted.length / 3) + 1))) best = { candidate, distance };
  }
  return best?.candidate;
}
