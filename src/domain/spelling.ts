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
export const acronymOf = (text: string): string => fold(text).replace(/[^\p{L}\d]/gu, '').toUpperCase();

/** Two capitals or more among the first letters tell an acronym from a word behind a dash. */
const looksLikeOne = (text: string) => (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

function apart(text: string): { name: string; acronyms: string[] } {
  for (const pattern of beside) {
    const { name, acronym } = pattern.exec(text)?.groups ?? {};
    // In a name all in capitals, a word behind a dash may be just a word: it must be short, or the name's initials.
    const isCapitals = name === name?.toUpperCase();
    if (name && acronym && looksLikeOne(acronym) && (!isCapitals || acronym.length < 9) && !countryOf(wordsOf(acronym)))
      return { name, acronyms: [acronymOf(acronym)] };
  }
  return { name: text, acronyms: [] };
}

/** One form for a word's spellings and its plural. */
function canonical(word: string): string {
  const known = variants.get(word);
  if (known) return known;
  if (/^\p{L}{5,}s$/u.test(word) && !/(ss|us|is)$/.test(word)) {
    const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
    return variants.get(singular) ?? singular;
  }
  return word;
}

/** Folded words, an acronym with dots as one, spellings made one; joining words are still there. */
function wordsOf(text: string): string[] {
  const plain = fold(text)
    .replace(/(?<![\p{L}\d])(?:\p{L}[.]\s?){2,}\p{L}?(?![\p{L}\d])/gu, dotted => `${dotted.replace(/[.\s]/g, '')} `)
    .replace(/\bs\/a\b/g, 'sa')
    .replace(/(?<=\p{L})['’`](?=\p{L})/gu, '')
    .replace(/\bco-op/g, 'coop');
  return (plain.match(/[\p{L}\d]+/gu) ?? []).map(canonical).flatMap(word => expansions.get(word)?.split(' ') ?? [word]);
}

function withoutLegalForm(words: readonly string[]): string[] {
  const end = words.findLastIndex(word => !legalForms.has(word)) + 1;
  const kept = words.slice(0, Math.max(end, 1)).filter(word => !joining.has(word));
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
  const stem = /^(.{4,}?)(?:i?an|n|ese)$/.exec(name)?.[1];
  return countries.get(name) ?? (stem && (countries.get(stem) ?? countries.get(`${stem}a`)));
}

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
export const spellingsOf = (text: string): Spelling[] => {
  const parts = text.split(/\s+[|/]\s+/).filter(part => wordsOf(part).length > 1);
  return (parts.length > 1 ? [text, ...parts] : [text]).map(spellingOf);
};

function spellingOf(text: string): Spelling {
  const { name, acronyms } = apart(text.trim());
  const words = withoutLegalForm(wordsOf(name));
  const [only = '', ...others] = words;
  const letters = acronymOf(name);
  const isShort = !others.length && (only.length < 6 || (name === name.toUpperCase() && only.length < 9));
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
