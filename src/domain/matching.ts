import { distance } from 'fastest-levenshtein';
import { digest } from './ids.ts';
import { governmental, optional, qualifying, translations, variants } from './institution-words.ts';
import { fold } from './names.ts';
import { acronymOf, countriesIn, isGovernmental, normalForm, type Spelling, spellingsOf } from './spelling.ts';

export { normalForm };

/** What is known of an institution when it is asked whether it is another one. */
export interface Described {
  readonly names: readonly string[];
  readonly acronyms: readonly string[];
  /** Keys of identifiers: SCHEME:VALUE in upper case. */
  readonly identifiers: readonly string[];
  /** Its label, such as Ministry; null where it is not known. */
  readonly type: string | null;
  /** ISO 3166 codes of countries that it is known to be in. */
  readonly countries?: readonly string[];
}

/** What else bears the same: how many beside the two compared carry an identifier, by its key. */
export interface Common {
  readonly bearers: ReadonlyMap<string, number>;
}

export type Verdict = 'SAME' | 'POSSIBLE' | 'DIFFERENT';

export interface Comparison {
  /** 0 to 1. */
  readonly score: number;
  readonly verdict: Verdict;
  /** In plain words, what weighed most first. */
  readonly reasons: readonly string[];
}

/** Scores from which two are the same, and from which a person is to look. */
export const bars = { same: 0.9, possible: 0.6 } as const;

const verdictOf = (score: number): Verdict =>
  score >= bars.same ? 'SAME' : score >= bars.possible ? 'POSSIBLE' : 'DIFFERENT';

/** What two names come to by themselves. */
interface NameMatch {
  readonly score: number;
  readonly reason: string;
  /** Whether nothing but spelling, order, language or an optional word tells them apart. */
  readonly isWhole: boolean;
  /** Words on one side alone that make another body of it. */
  readonly apart: boolean;
}

/** The same institution? Symmetrical. Identifiers and names speak first, types and countries may only take away. */
export function compareEntries(a: Described, b: Described, common: Common): Comparison {
  const [one, other] = [read(a), read(b)];
  const best = [...one.spellings]
    .flatMap(spelling => other.spellings.map(each => compareNames(spelling, each, one, other)))
    .reduce((best, next) => (next.score > best.score ? next : best), nothing);
  const acronym = compareAcronyms(one, other, best);
  const identifiers = compareIdentifiers(a, b, common);
  const reasons = [best.reason, acronym.reason, ...identifiers.reasons].filter(Boolean);
  let { score } = best;
  const atMost = (most: number, reason: string) => {
    if (score <= most) return;
    score = most;
    reasons.unshift(reason);
  };
  if (acronym.isShared && best.isWhole) score = Math.max(score, 0.93);
  else if (acronym.score > score) score = acronym.score;
  if (identifiers.isShared) {
    const isFitting = (best.isWhole || acronym.isOnly) && !best.apart;
    score = Math.max(score, isFitting ? 0.99 : best.apart ? 0.65 : 0.7);
  } else if (a.type === 'Person' && b.type === 'Person') atMost(0.85, 'several people may bear one name');
  if (identifiers.disproves) {
    if (score >= bars.same) atMost(0.8, '');
    else score = Math.max(0, score - 0.25);
  }
  if (one.countries.size && other.countries.size && !meet(one.countries, other.countries))
    atMost(one.isGovernment || other.isGovernment ? 0.3 : 0.8, 'they are of different countries');
  const types = typesApart(a.type, b.type);
  if (types) atMost(types === 'NEVER' ? 0 : 0.8, `a ${worded(a.type)} and a ${worded(b.type)}`);
  score = Math.round(Math.min(1, score) * 100) / 100;
  return { score, verdict: verdictOf(score), reasons: reasons.filter(Boolean) };
}

/** A record as it is compared: its names taken apart. */
interface Reading {
  readonly spellings: readonly Spelling[];
  readonly acronyms: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly isGovernment: boolean;
  readonly isMinistry: boolean;
}

/** One record is compared with many: it is read once. */
const readings = new WeakMap<Described, Reading>();

function read(described: Described): Reading {
  const known = readings.get(described) ?? readingOf(described);
  readings.set(described, known);
  return known;
}

function readingOf({ names, acronyms, identifiers, type, countries = [] }: Described): Reading {
  const spellings = names.flatMap(spellingsOf);
  const isMinistry = type === 'Ministry' || spellings.some(({ telling }) => telling.includes('ministry'));
  const isGovernment = isMinistry || type === 'GovernmentAgency' || spellings.some(isGovernmental);
  const named = isGovernment ? spellings.flatMap(countriesIn) : [];
  const registered = identifiers.flatMap(key => /^(?!X[IMR]-)([A-Z]{2})-/.exec(key)?.[1] ?? []);
  return {
    spellings,
    acronyms: new Set([...acronyms.map(acronymOf), ...spellings.flatMap(each => each.acronyms)]),
    countries: new Set([...countries, ...registered, ...named]),
    isGovernment,
    isMinistry,
  };
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some(code => b.has(code));

const nothing: NameMatch = { score: 0, reason: 'no name is alike', isWhole: false, apart: false };

function compareNames(a: Spelling, b: Spelling, one: Reading, other: Reading): NameMatch {
  if (a.words.join(' ') === b.words.join(' ')) {
    if (a.isShort || b.isShort) return told(0.75, `only a short name is the same: ${a.text}`, false);
    const reason = equality(a, b);
    return isNamedSoInManyCountries(a, one, other)
      ? told(0.85, `${reason}; bodies of many countries are called so, and its country is not known of both`, false)
      : told(a.folded === b.folded ? 1 : 0.98, reason);
  }
  if (a.isShort || b.isShort) return nothing;
  if (a.words.join('') === b.words.join('')) return told(0.97, 'the same name but for blanks or hyphens');
  if (isCutOff(a, b)) return told(0.92, 'the same name, one of them cut off');
  return compareWords(a, b, one, other);
}

function compareWords(a: Spelling, b: Spelling, one: Reading, other: Reading): NameMatch {
  const pairing = pairWords(a.telling, b.telling);
  const rest = [...pairing.left.filter(isNews(other)), ...pairing.right.filter(isNews(one))];
  const bodies = {
    areMinistries: one.isMinistry || other.isMinistry,
    areOfGovernment: one.isGovernment || other.isGovernment,
    shareCountry: meet(one.countries, other.countries),
  };
  return rest.length ? compareParts(a, b, pairing, rest, bodies) : compareWholes(a, b, pairing, bodies);
}

interface Bodies {
  readonly areMinistries: boolean;
  readonly areOfGovernment: boolean;
  readonly shareCountry: boolean;
}

const told = (score: number, reason: string, isWhole = true): NameMatch => ({ score, reason, isWhole, apart: false });

/** Names of which every word found its partner. */
function compareWholes(a: Spelling, b: Spelling, { typos, left, right, matched, inOrder }: Pairing, bodies: Bodies) {
  const { areMinistries, areOfGovernment, shareCountry } = bodies;
  const edits = typos.reduce((sum, { edits }) => sum + edits, 0);
  if (edits) {
    const spelled = typos.map(({ word, other }) => `${word} / ${other}`).join(', ');
    const reason = `${edits === 1 ? 'one letter differs' : `${edits} letters differ`}: ${spelled}`;
    if (areMinistries) return told(0.85, `${reason}; ministries with unequal remits may be two`, false);
    const letters = Math.min(a.telling.join('').length, b.telling.join('').length);
    return told(edits * 10 <= letters && inOrder ? 0.95 - 0.02 * edits : 0.75, reason);
  }
  if (left.length || right.length)
    return told(areOfGovernment ? 0.92 : 0.8, 'the same name but for the country, which both are in');
  if (a.words.some(word => !b.words.includes(word)))
    return areOfGovernment && !shareCountry
      ? told(0.8, 'the same name in another language; bodies of other countries may be called so', false)
      : told(0.92, 'the same name in another language or form');
  if (areMinistries) return told(0.85, 'the same remit in another order', false);
  return told(matched > 2 ? 0.94 : 0.7, 'the same words in another order');
}

/** Names of which one has words that the other lacks; `rest` are those that say something new. */
function compareParts(
  a: Spelling,
  b: Spelling,
  { left, right, matched }: Pairing,
  rest: readonly string[],
  { areMinistries, areOfGovernment }: Bodies,
): NameMatch {
  const all = weight(a.telling) + weight(b.telling);
  const overlap = all && 1 - (weight(left) + weight(right)) / all;
  const apart = (score: number, reason: string) => ({ ...told(score, reason, false), apart: true });
  if (numbers(left).join() !== numbers(right).join())
    return apart(Math.min(0.4, overlap * 0.5), `numbers differ: ${numbers([...left, ...right]).join(' / ')}`);
  const isCountryAlone = areOfGovernment && rest.length === 1 && rest[0]?.startsWith('country:');
  const decisive = rest.find(word => qualifying.has(word) || word.startsWith('country:'));
  if (decisive && !isCountryAlone)
    return apart(Math.min(0.55, overlap * 0.7), `${shown(decisive)}: another body by its name`);
  const reason = `${rest.map(shown).join(', ')} stand${rest.length === 1 ? 's' : ''} in one name alone`;
  if (matched < 2) return told(overlap * 0.7, reason, false);
  if (rest.every(word => optional.has(word))) return told(0.82, reason);
  const isPart = !left.length || !right.length;
  // People shorten remits: "Ministry of Health" may be the Ministry of Health and Child Care, or another.
  const least = areMinistries && isPart ? 0.62 : 0;
  return told(Math.max(least, Math.min(0.8, overlap * (isPart ? 0.9 : 0.75))), reason, false);
}

/** A country that stands in one name alone says nothing new of a body of a government that is known to be there. */
const isNews =
  (other: Reading) =>
  (word: string): boolean =>
    !(word.startsWith('country:') && other.countries.has(word.slice('country:'.length)));

/** "Ministry of Finance", "Department of Immigration": two words or fewer beside what sort of body it is. */
function isNamedSoInManyCountries(spelling: Spelling, one: Reading, other: Reading): boolean {
  if (!one.isGovernment && !other.isGovernment) return false;
  if (countriesIn(spelling).length || (one.countries.size === 0) === (other.countries.size === 0)) return false;
  return spelling.telling.filter(word => !governmental.has(word)).length < 3;
}

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' });
const shown = (word: string) => {
  const code = word.startsWith('country:') && word.slice('country:'.length);
  return code ? (countryNames.of(code) ?? code) : word;
};

function equality(a: Spelling, b: Spelling): string {
  if (a.text === b.text) return 'the same name';
  const plain = ({ folded }: Spelling): string[] => folded.replace(/['’]/g, '').match(/[\p{L}\d]+/gu) ?? [];
  const [these, those] = [plain(a), plain(b)];
  if (these.join(' ') === those.join(' ')) return 'the same name but for case, accents or punctuation';
  const acronyms = [...a.acronyms, ...b.acronyms].map(fold);
  const alone = (words: readonly string[], others: readonly string[]) =>
    words.filter(word => !others.includes(word) && !acronyms.includes(word));
  const [mine, theirs] = [alone(these, those), alone(those, these)];
  if (mine.length && mine.length === theirs.length)
    return `the same name, spelled otherwise: ${mine.map((word, at) => `${word} / ${theirs[at]}`).join(', ')}`;
  const odd = [...mine, ...theirs];
  return `the same name but for ${odd.map(word => `“${word}”`).join(', ') || 'an acronym beside it'}`;
}

/** Whether the longer name goes on where the shorter one breaks off within a word. */
function isCutOff(a: Spelling, b: Spelling): boolean {
  const isLonger = a.words.join(' ').length > b.words.join(' ').length;
  const [short, long] = isLonger ? [b.words, a.words] : [a.words, b.words];
  const last = short.length - 1;
  const goesOn = short.every((word, at) => {
    const other = long[at] ?? '';
    return at === last ? other !== word && other.startsWith(word) : other === word;
  });
  return goesOn && short.join(' ').length >= 30;
}

interface Pairing {
  readonly typos: readonly { readonly word: string; readonly other: string; readonly edits: number }[];
  /** Words that found no partner. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly matched: number;
  readonly inOrder: boolean;
}

/** Finds each word a partner: itself, else one that differs by a slip of the pen. */
function pairWords(a: readonly string[], b: readonly string[]): Pairing {
  const left = a.filter(word => !b.includes(word));
  const right = b.filter(word => !a.includes(word));
  const places = a.flatMap(word => (b.includes(word) ? [b.indexOf(word)] : []));
  const typos: { word: string; other: string; edits: number }[] = [];
  for (const word of [...left]) {
    const other = right.find(each => slips(word, each) < Infinity);
    if (!other) continue;
    typos.push({ word, other, edits: slips(word, other) });
    left.splice(left.indexOf(word), 1);
    right.splice(right.indexOf(other), 1);
  }
  const inOrder = places.every((place, at) => at === 0 || place > (places[at - 1] as number));
  return { typos, left, right, matched: places.length + typos.length, inOrder };
}

const wellKnown: ReadonlySet<string> = new Set([
  ...[variants, translations].flatMap(words => [...words.values()]),
  ...qualifying,
  ...optional,
  ...governmental,
]);

/** Letters that a slip of the pen changed: one from five letters on, two from nine; Infinity for two words of their own. */
function slips(word: string, other: string): number {
  const isOwn = (each: string) => wellKnown.has(each) || each.startsWith('country:');
  if (isOwn(word) && isOwn(other)) return Infinity;
  return lettersApart(...([word, other].map(each => shown(each).toLowerCase()) as [string, string]));
}

function lettersApart(word: string, other: string): number {
  const longer = Math.max(word.length, other.length);
  const most = longer < 5 ? 0 : longer < 9 ? 1 : 2;
  if (!most || /\d/.test(word + other)) return Infinity;
  if (Math.abs(word.length - other.length) > most) return Infinity;
  const swapped = [...word].sort().join() === [...other].sort().join();
  const edits = distance(word, other);
  if (swapped && edits === 2) return 1;
  // "Immigration" is no slip for "migration", nor "Gambia" for "Zambia".
  return word[0] === other[0] && edits <= most ? edits : Infinity;
}

const roman = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3})$/;
const numbers = (words: readonly string[]) =>
  words.filter(word => /\d/.test(word) || roman.test(word) || word.length === 1).toSorted();

/** Words that many bodies have weigh half. */
const weight = (words: readonly string[]) => words.reduce((sum, word) => sum + (wellKnown.has(word) ? 0.5 : 1), 0);

function compareAcronyms(one: Reading, other: Reading, best: NameMatch) {
  const shared = [...one.acronyms].find(acronym => acronym.length > 2 && other.acronyms.has(acronym));
  const isFull = ({ spellings }: Reading) => spellings.some(({ isShort }) => !isShort);
  const isOnly = !(isFull(one) && isFull(other));
  const none = { score: 0, reason: '', isShared: false, isOnly: false };
  if (shared)
    return isOnly || best.isWhole
      ? { score: isOnly ? 0.7 : 0, reason: `the same acronym: ${shared}`, isShared: true, isOnly }
      : { ...none, isShared: true };
  if (!isOnly) return none;
  const initials = ({ spellings }: Reading) =>
    spellings.map(({ words }) =>
      words
        .map(word => word[0])
        .join('')
        .toUpperCase(),
    );
  const fitting =
    [...one.acronyms].find(each => each.length > 2 && initials(other).includes(each)) ??
    [...other.acronyms].find(each => each.length > 2 && initials(one).includes(each));
  return fitting ? { score: 0.62, reason: `${fitting} may be its initials`, isShared: false, isOnly: true } : none;
}

/** Values that stand for "none", codes of whole groups of bodies, and whole governments. */
const placeholder =
  /:(?:.*[-_])?(?:N\/?A|NA|NONE|NULL|NIL|UNKNOWN|UNDEFINED|TBC|TBD|TEST|0+|X+|-+|\?+|)$|:(?:\d{2}000|[A-Z]{2}-GOV)$/;

/** Whether an identifier can tell one body from others. */
export const isTelling = (key: string): boolean => !placeholder.test(key);

function compareIdentifiers(a: Described, b: Described, { bearers }: Common) {
  const shared = a.identifiers.filter(key => b.identifiers.includes(key));
  const value = (key: string) => key.slice(key.indexOf(':') + 1);
  const proofs = shared.filter(key => isTelling(key) && !bearers.get(key));
  const reasons = shared.map(key => {
    if (!isTelling(key))
      return `both carry ${value(key) || 'an empty identifier'}, which stands for no one body: proves nothing`;
    const others = bearers.get(key);
    return others
      ? `both carry ${value(key)}, which ${others} other${others === 1 ? ' carries' : 's carry'} too: proves nothing`
      : `both carry ${value(key)}, and nobody else does`;
  });
  const scheme = (key: string) => key.slice(0, key.indexOf(':'));
  const registered = (keys: readonly string[]) => keys.filter(key => isTelling(key) && scheme(key) !== 'IATI');
  const pairs = registered(a.identifiers).flatMap(key => registered(b.identifiers).map(other => [key, other] as const));
  const against = shared.length ? undefined : pairs.find(([key, other]) => scheme(key) === scheme(other));
  if (against) reasons.push(`${scheme(against[0])} knows them as two: ${against.map(value).join(', ')}`);
  return { isShared: proofs.length > 0, disproves: against !== undefined, reasons };
}

const others = new Set(['Person', 'Place', 'Theme', 'Source', 'Project', 'Event', 'Agreement', 'Policy']);
const ofGovernment = new Set(['Ministry', 'GovernmentAgency', 'Committee']);

/** Whether two types can be of one body: not a person and a ministry; hardly an office of IOM and another organisation. */
function typesApart(a: string | null, b: string | null): 'NEVER' | 'HARDLY' | null {
  if (!a || !b || a === b) return null;
  if (others.has(a) || others.has(b)) return 'NEVER';
  const [first, second] = [a, b].toSorted() as [string, string];
  if (first === 'IomOffice' || second === 'IomOffice') return 'HARDLY';
  if (ofGovernment.has(first) && ofGovernment.has(second)) return 'HARDLY';
  return [first, second].includes('CivilSocietyOrganisation') && (ofGovernment.has(first) || ofGovernment.has(second))
    ? 'HARDLY'
    : null;
}

/** "CivilSocietyOrganisation" → "civil society organisation". */
const worded = (type: string | null) => (type ?? '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

/** The two that a decision is about, in the order in which it is kept, and its id. A spelling is "name:" and its normal form. */
export function decisionOn(a: string, b: string): { readonly id: string; readonly a: string; readonly b: string } {
  const isName = (subject: string) => subject.startsWith('name:');
  const [first, second] = isName(b) || (!isName(a) && b < a) ? [b, a] : [a, b];
  return { id: `decision-${digest(`${first}|${second}`)}`, a: first, b: second };
}

/** What a decision on a spelling is about. */
export const spellingDecided = (name: string): string => `name:${normalForm(name)}`;
