import { dayOfSerial, isDay, OPEN_END, parseEdtf } from '../domain/dates.ts';
import { DirectoryError } from '../domain/errors.ts';
import type { Part, Value } from '../domain/facts.ts';
import { isEntryId, kindOfTieId, slug } from '../domain/ids.ts';
import { nearest } from '../domain/names.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { type Column, organisationTypeCodes } from './sheets.ts';
import { namedSubjects } from './steps.ts';

const LONGEST = 10_000;

/** What a cell may not hold: what is wrong, and how to mend it. */
export const unfit = (problem: string, fix: string) => new DirectoryError('BAD_SHEET', `${problem}; ${fix}`);

/** The value of a cell that is not empty, as the graph stores it. Throws a DirectoryError that says how to mend it. */
export function readCell(column: Column, cell: string, vocabulary: Vocabulary): Value {
  const text = cell.trim();
  if (text.length > LONGEST) throw unfit(`the text has ${text.length} characters`, `keep it within ${LONGEST}`);
  const { type } = column;
  if (typeof type === 'object')
    return 'enum' in type
      ? readWord(text, vocabulary.enums.get(type.enum) ?? [], organisationCode(type.enum, text))
      : readWord(text, vocabulary.stakeholderTypes);
  switch (type) {
    case 'id':
      return readId(text, vocabulary);
    case 'verbatim':
      return cell;
    case 'date':
      return readDate(text);
    case 'end':
      return text === OPEN_END ? text : readDate(text);
    case 'day':
      if (!isDay(text))
        throw dateOfSpreadsheet(text) ?? unfit(`'${text}' is not a day`, 'write year, month and day: 2020-02-28');
      return text;
    case 'count':
      return readNumber(text, /^\d+$/, 'a whole number', column.range ?? [0, Number.MAX_SAFE_INTEGER]);
    case 'number':
      return readNumber(text, /^-?\d+(\.\d+)?$/, 'a number', column.range ?? [-Infinity, Infinity]);
    case 'percentage':
      return readNumber(text.replace(/\s*%$/, ''), /^\d+(\.\d+)?$/, 'a percentage', [0, 100]);
    case 'url':
      if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text))
        throw unfit(`'${text}' is not a web address`, 'write it whole, from https:// on');
      return text;
    case 'text':
    case 'amount':
    case 'reference':
    case 'identifiers':
      return text;
  }
}

/** The identifiers of a cell, `SCHEME:VALUE` each, separated by `|`; two spellings of one share their key. */
export const readIdentifiers = (cell: string): Part[] =>
  cell.split('|').map(text => {
    const [, scheme, value] = text.trim().match(/^([\w.-]+):(.+)$/) ?? [];
    if (!scheme || !value)
      throw unfit(`'${text.trim()}' is not an identifier`, 'write SCHEME:VALUE, such as XM-DAC:47066');
    return { key: `${scheme}:${value.trim()}`.toUpperCase(), scheme, value: value.trim() };
  });

function readId(text: string, vocabulary: Vocabulary): string {
  if (!isEntryId(text))
    throw unfit(`'${text}' is not an id`, `write lower-case letters, digits and single hyphens: ${slug(text)}`);
  const kind = kindOfTieId(text, [...vocabulary.tieKinds.keys(), ...namedSubjects]);
  if (kind) throw unfit(`'${text}' begins like an id that the directory gives (${kind})`, 'choose another beginning');
  return text;
}

function readDate(cell: string): string {
  const foreign = dateOfSpreadsheet(cell);
  if (foreign) throw foreign;
  const { text } = parseEdtf(cell);
  if (text.includes('/'))
    throw unfit(`'${text}' is a span of days`, 'write its start and its end in the columns meant for them');
  return text;
}

/** What is wrong with a date as spreadsheets write it: 06/02/2020 may be two days, 45000 is how Excel counts one. */
function dateOfSpreadsheet(text: string): DirectoryError | undefined {
  const [, first = '', second = '', year] = text.match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/) ?? [];
  if (year) {
    const [one, other] = [first.padStart(2, '0'), second.padStart(2, '0')];
    const days = [...new Set([`${year}-${other}-${one}`, `${year}-${one}-${other}`])].filter(isDay);
    return days.length
      ? unfit(`'${text}' is not written as year, month and day`, `write ${days.join(' or ')}, as it is meant`)
      : unfit(`'${text}' is not a day`, 'write 2020-02-28, or 2020-02 if only the month is known');
  }
  const day = /^\d{5}$/.test(text) ? dayOfSerial(Number(text)) : null;
  return day
    ? unfit(`'${text}' is a number`, `format the cell as a date, or write ${day} if that is meant`)
    : undefined;
}

const organisationCode = (values: string, text: string) =>
  values === 'OrganisationType' ? organisationTypeCodes[text] : undefined;

const plain = (word: string) => word.toUpperCase().replace(/[\s_-]/g, '');

/** One of a closed list of words, in any case, with blanks or hyphens for underscores. */
export const wordIn = (text: string, words: readonly string[]): string | undefined =>
  words.find(word => plain(word) === plain(text));

function readWord(text: string, words: readonly string[], meant?: string): string {
  const word = words.find(word => word === meant) ?? wordIn(text, words);
  if (word) return word;
  const close = nearest(text, words);
  throw unfit(`'${text}' is not in the list`, close ? `write ${close}` : `write one of ${words.join(', ')}`);
}

function readNumber(text: string, shape: RegExp, noun: string, [least, most]: readonly [number, number]): number {
  if (!shape.test(text)) throw unfit(`'${text}' is not ${noun}`, 'write digits alone, with a point before decimals');
  const value = Number(text);
  if (value < least || value > most) throw unfit(`${text} is out of range`, `write a number from ${least} to ${most}`);
  return value;
}
