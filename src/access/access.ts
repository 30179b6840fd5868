import { DirectoryError } from '../domain/errors.ts';
import type { Database } from '../neo4j/query.ts';
import { idOfKey, looksLikeKey } from './key-text.ts';
import { hasKeys, type Key, keyOf, keyWithId, originsOfKey } from './keys.ts';
import { type Origin, whyNotLocal } from './local.ts';
import { readSession, sessionMilliseconds, sessionOf } from './sessions.ts';
import { type TokenSettings, tokenReader } from './tokens.ts';
import { anyone, localAdmin, type Viewer, viewerAs } from './viewer.ts';

/** What a request shows of who sent it. */
export interface Caller extends Origin {
  /** The header of this name. */
  readonly authorization: string | undefined;
  /** The session's cookie. */
  readonly session: string | undefined;
}

/** Who may come in. */
export interface Access {
  /** Who is asking. Throws UNAUTHENTICATED for nobody who may, DATABASE_UNAVAILABLE where that cannot be known. */
  identify(caller: Caller): Promise<Viewer>;
  /** Exchanges a key for a session and the instant of its end in milliseconds. Throws UNAUTHENTICATED. */
  signIn(key: string): Promise<{ readonly session: string; readonly until: number }>;
  /** The origins that the key with this id is bound to, be it ended or not; null for no such bound, and for no such key. */
  originsOfKey(id: string): Promise<readonly string[] | null>;
  /** Whether callers can be known: a key was made, or a signer of tokens is named. */
  isConfigured(): Promise<boolean>;
}

export interface AccessParts {
  readonly database: Database;
  readonly secret: string;
  readonly tokens: TokenSettings | null;
  /** What callers without a key may do once callers can be known. */
  readonly anonymous: 'none' | 'questions' | 'reader';
  /** The names of all named questions. */
  readonly questions: readonly string[];
}

/**
 * Finds out who is asking: by a key or a token, by the session of a browser, else nobody. Keys are read from the graph
 * each time, so that one that is revoked ends with the request under way.
 */
export function openAccess({ database, secret, tokens, anonymous, questions }: AccessParts): Access {
  const readToken = tokens && tokenReader(tokens);
  const unknown: Viewer | null =
    anonymous === 'none'
      ? null
      : anonymous === 'reader'
        ? anyone
        : viewerAs({ role: 'READER', via: 'ANONYMOUS', questionsOnly: questions });

  let configured = tokens !== null;
  const isConfigured = async () => {
    // A key that was made once stays in the graph, revoked or not: nobody becomes admin because keys have ended.
    configured ||= await hasKeys(database);
    return configured;
  };

  async function bySecret(text: string): Promise<Viewer> {
    if (looksLikeKey(text)) return viewerOfKey(await keyOf(database, secret, text));
    if (readToken) return readToken(text);
    throw refused('What was sent is no key of this directory; its keys begin with shd_key_.');
  }

  async function bySession(cookie: string): Promise<Viewer | null> {
    const session = readSession(cookie, secret);
    const key = session && (await keyWithId(database, session.keyId));
    return session && key ? viewerOfKey({ ...key, expires: earlier(key.expires, session.until) }) : null;
  }

  return {
    isConfigured,
    originsOfKey: id => originsOfKey(database, id),

    async identify({ authorization, session, ...origin }) {
      if (authorization !== undefined) return bySecret(secretIn(authorization));
      const known = session === undefined ? null : await bySession(session);
      if (known) return known;
      if (await isConfigured()) {
        if (unknown) return unknown;
        throw refused(
          'Only who is known may ask here: sign in at /signin, or send a key as “Authorization: Bearer …”.',
        );
      }
      const why = whyNotLocal(origin);
      if (why === null) return localAdmin;
      throw refused(
        `Until a key is made, only the person at this machine may ask, and this request may be another’s: ${why}. ` +
          'On the machine, `npm run directory -- keys add` makes a key.',
      );
    },

    async signIn(text) {
      const key = await keyOf(database, secret, text);
      if (key.origins) throw refused(`This key is for pages at ${key.origins.join(', ')}; it signs nobody in.`);
      const until = Math.min(Date.now() + sessionMilliseconds, key.expires ? Date.parse(key.expires) : Infinity);
      return { session: sessionOf(key.id, until, secret), until };
    },
  };
}

const refused = (message: string) => new DirectoryError('UNAUTHENTICATED', message);

const viewerOfKey = ({ id, role, name, questions, origins, expires }: Key): Viewer =>
  viewerAs({ role, via: 'KEY', name, questionsOnly: questions, keyId: id, origins, expires });

const earlier = (expires: string | null, until: number): string =>
  new Date(Math.min(until, expires ? Date.parse(expires) : until)).toISOString();

/** The id of the key that a header Authorization holds; null for none. */
export function keyIdIn(authorization: string): string | null {
  try {
    return idOfKey(secretIn(authorization));
  } catch {
    return null;
  }
}

/** What is sent as Bearer, or with Basic as the password, which spreadsheets ask for. */
function secretIn(authorization: string): string {
  const [, scheme = '', value = ''] = /^(\S+) +(\S+)$/.exec(authorization.trim()) ?? [];
  switch (scheme.toLowerCase()) {
    case 'bearer':
      return value;
    case 'basic':
      return Buffer.from(value, 'base64')
        .toString()
        .replace(/^[^:]*:/, '');
    default:
      throw refused('Send the key as “Authorization: Bearer …”, or as the password of Basic authentication.');
  }
}
