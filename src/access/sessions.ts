import { hmacOf, isSame } from './key-text.ts';

/** Milliseconds that somebody stays signed in. */
export const sessionMilliseconds = 12 * 60 * 60 * 1_000;

const signature = (keyId: string, until: string, secret: string) => hmacOf(`session ${keyId} ${until}`, secret);

/** What a browser keeps of a key: its id and until when, signed, so that the key itself is in no cookie. */
export const sessionOf = (keyId: string, until: number, secret: string): string =>
  [keyId, until, signature(keyId, String(until), secret)].join('.');

/** The key and the end of a session; null for one that is over or was not made here. */
export function readSession(
  session: string,
  secret: string,
): { readonly keyId: string; readonly until: number } | null {
  const [keyId = '', until = '', signed = '', ...more] = session.split('.');
  const isOurs = !more.length && isSame(signed, signature(keyId, until, secret));
  return isOurs && Number(until) > Date.now() ? { keyId, until: Number(until) } : null;
}
