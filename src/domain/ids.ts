import { createHash } from 'node:crypto';
import { fold } from './names.ts';

/** What makes two ties the same one; `since` is EDTF as written. */
export interface TieIdentity {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly role: string | null;
  readonly since: string | null;
}

const LONGEST = 200;

/** A readable id made of a name; text without a Latin letter or digit gives its digest. */
export const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || `entry-${digest(text)}`;

/** Lower-case letters, digits and single hyphens between them, at most 200 characters. */
export const isEntryId = (text: string): boolean => text.length <= LONGEST && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** The first characters (at most 64) of a text's SHA-256 in hexadecimal. */
export const digest = (text: string, length = 12): string => digestOf([text], length);

/** The same of many texts, one after the other, which together would be too long for one. */
export function digestOf(texts: Iterable<string>, length = 12): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, length);
}

/** The identity as it is stored: an undirected tie runs from the smaller id to the greater. */
export const storedIdentity = (identity: TieIdentity): TieIdentity =>
  identity.kind === 'PARTNERS_WITH' && identity.from > identity.to
    ? { ...identity, from: identity.to, to: identity.from }
    : identity;

/** Two ties with the same key are one and the same. */
export function tieKey(identity: TieIdentity): string {
  const { kind, from, to, role, since } = storedIdentity(identity);
  return JSON.stringify([kind, from, to, role, since]);
}

/** The id of a new tie; a greater length serves where the id is taken. */
export const tieId = (identity: TieIdentity, length = 12): string =>
  tieIdPrefix(identity.kind) + digest(tieKey(identity), length);

/** How ids of a kind of tie begin: "PARTY_TO" → "party-to-". */
export const tieIdPrefix = (kind: string): string => `${kind.toLowerCase().replaceAll('_', '-')}-`;

/** The kind of tie to which an id belongs; undefined for the id of an entry. */
export const kindOfTieId = (id: string, kinds: Iterable<string>): string | undefined =>
  [...kinds].find(kind => id.startsWith(tieIdPrefix(kind)));
