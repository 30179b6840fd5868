import { dateInWords, spanInWords } from '../../domain/date-words.ts';
import { phrases } from '../../domain/phrases.ts';

/** What people call the types of entries: one, several, and the list of the API that holds them. */
const types: Readonly<Record<string, readonly [one: string, many: string, list: string]>> = {
  IomOffice: ['IOM office', 'IOM offices', 'iomOffices'],
  Ministry: ['Ministry', 'Ministries', 'ministries'],
  GovernmentAgency: ['Government agency', 'Government agencies', 'governmentAgencies'],
  Committee: ['Committee', 'Committees', 'committees'],
  CivilSocietyOrganisation: ['Civil society organisation', 'Civil society organisations', 'civilSocietyOrganisations'],
  Donor: ['Donor', 'Donors', 'donors'],
  Organisation: ['Organisation', 'Other organisations', 'organisations'],
  Project: ['Project', 'Projects', 'projects'],
  Event: ['Event', 'Events', 'events'],
  Agreement: ['Agreement', 'Agreements', 'agreements'],
  Policy: ['Policy', 'Policies', 'policies'],
  Person: ['Person', 'People', 'people'],
  Place: ['Place', 'Places', 'places'],
  Theme: ['Theme', 'Themes', 'themes'],
  Source: ['Source', 'Sources', 'sources'],
};

export interface KindOfEntry {
  /** The EntryKind, "IOM_OFFICE". */
  readonly kind: string;
  readonly one: string;
  readonly many: string;
  /** The root field that lists them. */
  readonly list: string;
}

/** Every kind of entry, in the order in which people look for them. */
export const kindsOfEntries: readonly KindOfEntry[] = Object.entries(types).map(([type, [one, many, list]]) => ({
  kind: type.replace(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase(),
  one,
  many,
  list,
}));

/** "Civil society organisation", of the type's name. */
export const typeInWords = (type: string): string => types[type]?.[0] ?? type;

export type Way = 'OUT' | 'IN';

/** Every tie kind, in the order of a page: money and work first, places last. */
export const tieKinds: readonly string[] = [
  'FUNDS',
  'ACCOUNTABLE_FOR',
  'EXTENDS',
  'IMPLEMENTS',
  'PARTNERS_IN',
  'BENEFITS_FROM',
  'PARTNERS_WITH',
  'HOLDS_POST',
  'MEMBER_OF',
  'PART_OF',
  'RESPONSIBLE_FOR',
  'ADOPTED',
  'CONTRIBUTES_TO',
  'PARTY_TO',
  'ORGANISED',
  'ATTENDED',
  'UNDER',
  'ADDRESSES',
  'LOCATED_IN',
  'WORKS_IN',
  'SUCCEEDED_BY',
];

/** "funds" or, read from the far end, "is funded by". */
export const tieInWords = (kind: string, way: Way): string => phrases[kind]?.[way === 'OUT' ? 0 : 1] ?? kind;

/** Ties that happen rather than last: their date is a moment. */
const moments: ReadonlySet<string> = new Set(['ADOPTED', 'ATTENDED', 'ORGANISED', 'PARTY_TO', 'SUCCEEDED_BY']);

/** When a tie holds, as far as that is known: "since November 2012 or later"; empty where nothing is. */
export function tieDates(kind: string, since: string | null, until: string | null): string {
  const words = spanInWords(since, until);
  return since && (!until || until === '..') && !moments.has(kind) ? `since ${words}` : words;
}

const spelledSo: Readonly<Record<string, string>> = {
  ngo: 'NGO',
  mou: 'memorandum of understanding',
  dac: 'DAC',
  sdg: 'SDG',
  gcm: 'GCM',
};

/** A value of an enum as people write it: NATIONAL_NGO → "National NGO". */
export function inWords(code: string): string {
  const words = code
    .toLowerCase()
    .split('_')
    .map(word => spelledSo[word] ?? word)
    .join(' ');
  return capital(words);
}

/** A field's name as people write it: organisationType → "organisation type". */
export const fieldInWords = (field: string): string => field.replace(/[A-Z]/g, ' $&').toLowerCase();

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What PROBABLE and DOUBTFUL mean to a reader. */
export const confidences: Readonly<Record<string, string>> = {
  PROBABLE: 'the source suggests it without saying it',
  DOUBTFUL: 'there is reason to doubt it',
};

/** "6 February 2020" of an instant, in the directory's own days. */
export const dayInWords = (instant: string): string => dateInWords(instant.slice(0, 10));

/** "1 tie", "2 ties". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
