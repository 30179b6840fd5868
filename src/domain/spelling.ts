import {
  expansions,
  furtherCountryNames,
  governmental,
  joining,
  legalForms,
  translations,
  variants,
} from './institution-words.ts';
import { fold } from './names.ts';

/** A name taken apart. */
export interface Spelling {
  readonly text: string;
  readonly folded: string;
  /** Its words in one spelling, without those that only join, the legal form and an acronym beside it. */
  readonly words: readonly string[];
  /** The same in English as far as words are known, a country as "country:ZW". */
  readonly telling: readonly string[];
  /** Acronyms that stand beside the name, or are the name. */
  readonly acronyms: readonly string[];
  /** Whether it is nothing but an acronym or a short word. */
  readonly isShort: boolean;
}

const acronym = '[\\p{Lu}\\d][\\p{L}\\d&.-]{1,11}';
const beside = [
  new RegExp(`^(?<name>.{4,}?)\\s*\\((?<acronym>${acronym})\\)\\s*$`, 'u'),
  new RegExp(`^(?<acronym>${acronym})\\s*\\((?<name>.{8,})\\)\\s*$`, 'u'),
  new RegExp(`^(?<acronym>${acronym})\\s+[-–—]\\s+(?<name>.{8,})$`, 'u'),
  new RegExp(`^(?<name>.{8,}?)\\s+[-–—]\\s+(?<acronym>${acronym})\\s*$`, 'u'),
];

/** An acronym in capitals, without dots. */
export const acronymOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\d]/gu, '')
    .toUpperCase();

const legalEnd = new RegExp(`[\\s,]+(?:${[...legalForms].filter(form => form.length > 2).join('|')})[.]?$`, 'iu');

function apart(text: string): { name: string; acronyms: string[] } {
  for (const pattern of beside) {
    const { name, acronym } = pattern.exec(text.replace(legalEnd, ''))?.groups ?? {};
    if (name && acronym && isAcronymOf(acronym, name)) return { name, acronyms: [acronymOf(acronym)] };
  }
  return { name: text, acronyms: [] };
}

/** Whether what stands beside a name shortens it; a place or another word does not: "Plan International (Zimbabwe)". */
function isAcronymOf(short: string, name: string): boolean {
  const words = wordsOf(name);
  if (words.length < 2 || countryOf(words)) return false;
  const letters = acronymOf(short);
  const capitals = short.match(/\p{Lu}/gu)?.length ?? 0;
  if (
    words
      .map(word => word[0])
      .join('')
      .toUpperCase()
      .startsWith(letters)
  )
    return true;
  if (countryOf(wordsOf(short))) return false;
  return capitals < 2 ? isSpelledBy(letters, acronymOf(name)) : letters.length < 9;
}

/** Whether the letters stand in the name, in order, the first of them at its beginning. */
function isSpelledBy(letters: string, name: string): boolean {
  let rest = name;
  for (const letter of letters) {
    if (!rest.includes(letter)) return false;
    rest = rest.slice(rest.indexOf(letter) + 1);
  }
  return letters[0] === name[0];
}

/** One form for a word's spellings and its plural. */
function canonical(word: string): string {
  const known = variants.get(word);
  if (known) return known;
  if (!/^\p{L}{4,}s$/u.test(word) || /(ss|us|is)$/.test(word)) return word;
  const singular = word.slice(0, -1);
  return variants.get(singular) ?? singular;
}

/** Folded words, an acronym with dots as one, spellings made one; joining words are still there. */
function wordsOf(text: string): string[] {
  const plain = fold(text)
    .replace(/(?<![\p{L}\d])(?:\p{L}[.]\s?){2,}\p{L}?(?![\p{L}\d])/gu, dotted => `${dotted.replace(/[.\s]/g, '')} `)
    .replace(/\bs\/a\b/g, 'sa')
    .replace(/(?<=\p{L})['’`](?=\p{L})/gu, '')
    .replace(/\bco-(?=\p{L})/gu, 'co');
  return (plain.match(/[\p{L}\d]+/gu) ?? []).map(canonical).flatMap(word => expansions.get(word)?.split(' ') ?? [word]);
}

function withoutLegalForm(words: readonly string[]): string[] {
  const end = words.findLastIndex(word => !legalForms.has(word)) + 1;
  // A letter at the end is no "a" or "e": it tells Group A from Group B.
  const kept = words
    .slice(0, Math.max(end, 1))
    .filter((word, at, all) => !joining.has(word) || (word.length === 1 && at === all.length - 1));
  return kept.length ? kept : [...words];
}

/** A name as equal names share it: one spelling, no accents, no acronym beside it, no legal form, no joining words. */
export const normalForm = (name: string): string => withoutLegalForm(wordsOf(apart(name).name)).join(' ');

/** Countries by their names in English, French, Spanish and Portuguese, as words of a name. */
const countries: ReadonlyMap<string, string> = (() => {
  const found = new Map(Object.entries(furtherCountryNames));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const none = new Set(['EU', 'UN', 'EZ', 'ZZ', 'QO', 'XA', 'XB']);
  for (const language of ['en', 'fr', 'es', 'pt']) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const first of letters)
      for (const second of letters) {
        const code = first + second;
        const name = none.has(code) ? undefined : names.of(code);
        const key = name && withoutLegalForm(wordsOf(name)).join(' ');
        // A code that is no longer in force stands for its successor: RH, Rhodesia, is ZW.
        if (key && !found.has(key)) found.set(key, new Intl.Locale(`und-${code}`).region ?? code);
      }
  }
  return found;
})();

/** The ISO code of the country that these words name, or whose people or things they name: "zimbabwean" → "ZW". */
function countryOf(words: readonly string[]): string | undefined {
  const name = words.join(' ');
  const stems = ['n', 'an', 'ian', 'ese'].filter(end => name.endsWith(end)).map(end => name.slice(0, -end.length));
  const found = [name, ...stems].find(each => countries.has(each)) ?? `${stems[1]}a`;
  return countries.get(found);
}

/** The ISO 3166 code of a country by its name, in one of four languages, or by the code itself. */
export const countryCode = (text: string): string | undefined =>
  /^[A-Z]{2}$/.test(text.trim()) ? text.trim() : countryOf(withoutLegalForm(wordsOf(text)));

/** The words in English, and countries by their code. */
function tellingWords(words: readonly string[]): string[] {
  const telling: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = [4, 3, 2, 1].find(length => at + length <= words.length && countryOf(words.slice(at, at + length)));
    const code = length && countryOf(words.slice(at, at + length));
    const word = words[at] as string;
    const told = code ? `country:${code}` : (translations.get(word) ?? word);
    if (!telling.includes(told)) telling.push(told);
    at += length ?? 1;
  }
  return telling;
}

/** Takes a name apart; one in two languages, "… | …" or "… / …", gives a spelling for each. */
export function spellingsOf(text: string): Spelling[] {
  const parts = text.split(/\s+[|/]\s+/).filter(part => wordsOf(part).length > 1);
  return (parts.length > 1 ? [text, ...parts] : [text]).map(spellingOf);
}

function spellingOf(text: string): Spelling {
  const { name, acronyms } = apart(text.trim());
  const words = withoutLegalForm(wordsOf(name));
  const [only = '', ...others] = words;
  const letters = acronymOf(name);
  const isCapitals = name === name.toUpperCase() && wordsOf(name).length === 1;
  const isShort = !others.length && (only.length < 6 || (isCapitals && only.length < 9));
  const isAcronym = isShort || (letters.length < 7 && name === name.toUpperCase());
  return {
    text,
    folded: fold(text),
    words,
    telling: tellingWords(words),
    acronyms: isAcronym ? [...acronyms, letters] : acronyms,
    isShort: isShort || isAcronym,
  };
}

/** The codes of the countries that a name has among its words. */
export const countriesIn = ({ telling }: Spelling): string[] =>
  telling.flatMap(word => (word.startsWith('country:') ? [word.slice('country:'.length)] : []));

export const isGovernmental = ({ telling }: Spelling): boolean => telling.some(word => governmental.has(word));
