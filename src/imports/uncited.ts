import { quotesOf } from '../cypher/source.ts';
import { DirectoryError } from '../domain/errors.ts';
import type { Database } from '../neo4j/query.ts';

/** A sentence of a text, or an item of a list, with the line it begins on, counted from 1. */
export interface Sentence {
  readonly line: number;
  readonly text: string;
}

/**
 * The sentences of a text that no quote lies in or overlaps, in order. A quote may span sentences and lines; blanks,
 * quotation marks and dashes do not matter, nor does case. Sentences without a letter or digit are passed over.
 */
export function uncited(text: string, quotes: readonly string[]): Sentence[] {
  const { folded, origins } = foldedText(text);
  const cited = new Uint8Array(text.length);
  for (const quote of new Set(quotes.map(each => foldedText(each).folded.trim())))
    if (quote)
      for (let at = folded.indexOf(quote); at >= 0; at = folded.indexOf(quote, at + 1))
        cited.fill(1, origins[at], (origins[at + quote.length - 1] as number) + 1);
  return sentencesOf(text)
    .filter(({ start, end }) => !cited.subarray(start, end).includes(1))
    .map(({ start, end }) => ({ line: text.slice(0, start).split('\n').length, text: text.slice(start, end) }));
}

/** What of a text a source's quotes leave out, in the graph as it is. Throws ENTRY_NOT_FOUND for an unknown source. */
export async function uncitedIn(database: Database, source: string, text: string): Promise<Sentence[]> {
  const [row] = await database.read(quotesOf, { source });
  if (!row)
    throw new DirectoryError('ENTRY_NOT_FOUND', `No source has the id “${source}”; seed/sources.csv lists them.`);
  return uncited(text, row.quotes);
}

/** Each sentence on a line, after the number of its line in the text; then how many. */
export const formatUncited = (sentences: readonly Sentence[]): string =>
  [
    ...sentences.map(({ line, text }) => `${line}: ${text}`),
    `Sentences that nothing in the directory rests on: ${sentences.length}.`,
  ].join('\n');

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** A full stop after these ends no sentence. */
const abbreviation = /(?:^|\s)(?:Mr|Mrs|Ms|Dr|No|St)\.\s*$/;

/** Where sentences begin and end; a line end always ends one. */
function sentencesOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open = -1;
  for (const { segment, index } of segmenter.segment(text)) {
    if (open < 0) open = index;
    const end = index + segment.length;
    if (abbreviation.test(segment)) continue;
    const start = open + (/^[\s*•-]*/.exec(text.slice(open, end))?.[0].length ?? 0);
    const trimmed = text.slice(start, end).trimEnd();
    if (/[\p{L}\p{N}]/u.test(trimmed)) found.push({ start, end: start + trimmed.length });
    open = -1;
  }
  return found;
}

/** Text as quotes are compared, and of each of its characters where it stood. */
function foldedText(text: string): { folded: string; origins: number[] } {
  let folded = '';
  const origins: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = (text[at] as string)
      .toLowerCase()
      .replace(/[‘’‚‛′`]/, "'")
      .replace(/[“”„‟″]/, '"')
      .replace(/[‐‑‒–—―−]/, '-')
      .replace(/\s/, ' ');
    if (letter === ' ' && folded.endsWith(' ')) continue;
    for (const each of letter) {
      folded += each;
      origins.push(at);
    }
  }
  return { folded, origins };
}
