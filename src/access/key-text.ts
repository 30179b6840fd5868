import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** Digits and letters without those that are taken for one another. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const form = /^shd_key_([0-9a-hjkmnp-tv-z]{8})_([0-9a-hjkmnp-tv-z]{32})([0-9a-f]{8})$/;

/** `length` even random characters of 5 bits each. */
const random = (length: number): string =>
  Array.from(randomBytes(length), byte => alphabet[byte % alphabet.length]).join('');

const checked = (text: string) => crc32(text).toString(16).padStart(8, '0');

/** A new key `shd_key_<id>_<random><crc>`, with its id. The 160 random bits cannot be guessed. */
export function newKey(): { readonly id: string; readonly key: string } {
  const id = random(8);
  const body = `shd_key_${id}_${random(32)}`;
  return { id, key: body + checked(body) };
}

/** Whether a text is meant to be a key of ours. */
export const looksLikeKey = (text: string): boolean => text.startsWith('shd_');

/** The id in a key; null for a key that was mistyped or cut off, which its last characters tell. */
export function idOfKey(key: string): string | null {
  const [, id = null] = form.exec(key) ?? [];
  return id !== null && checked(key.slice(0, -8)) === key.slice(-8) ? id : null;
}

/** What is kept of a key, or of any text that must be known again: HMAC-SHA-256 in hexadecimal. */
export const hmacOf = (text: string, secret: string): string => createHmac('sha256', secret).update(text).digest('hex');

/** Compares two such in a time that tells nothing. */
export function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
