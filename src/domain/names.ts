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

/** Levenshtein: how many characters to insert, delete or replace to come from one text to the other. */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = above[column - 1]! + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, above[column]! + 1, current[column - 1]! + 1));
    }
    above = current;
  }
  return above[to.length]!;
}
