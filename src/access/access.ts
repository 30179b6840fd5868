import { DirectoryError } from '../domain/errors.ts';
import { keptLimits } from '../domain/limits.ts';
import { Memory } from '../domain/memory.ts';
import type { Database } from '../neo4j/query.ts';
import { idOfKey, looksLikeKey } from './key-text.ts';
import { type FindKey, hasKeys, type Key, keyFinder, keyOf, keyWithId } from './keys.ts';
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
  /** The graph's revision, asked after the request came; unless given, it is asked where it is needed. */
  readonly revision?: () => Promise<string>;
}

/** Who may come in. */
export interface Access {
  /** Who is asking. Throws UNAUTHENTICATED for nobody who may, DATABASE_UNAVAILABLE where that cannot be known. */
  identify(caller: Caller): Promise<Viewer>;
  /** Exchanges a key for a session and the instant of its end in milliseconds. Throws UNAUTHENTICATED. */
  signIn(key: string): Promise<{ readonly session: string; readonly until: number }>;
  /** The origins that the key with this id is bound to, be it ended or not; null for no such bound, and for no such key. */
  originsOfKey(id: string, revision?: () => Promise<string>): Promise<readonly string[] | null>;
  /** Whether callers can be known: a key was made, or a signer of tokens is named. */
  isConfigured(): Promise<boolean>;
  /** Whether who has no key may ask the named questions once callers can be known. */
  readonly isPublic: boolean;
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

/** Finds out who is asking: by a key or a token, by the session of a browser, else nobody. */
export function openAccess({ database, secret, tokens, anonymous, questions }: AccessParts): Access {
  const readToken = tokens && tokenReader(tokens);
  const unknown: Viewer | null =
    anonymous === 'none'
      ? null
      : anonymous === 'reader'
        ? anyone
        : viewerAs({ role: 'READER', via: 'ANONYMOUS', questionsOnly: questions });

  /** Whether a key was ever made: it stays in the graph, revoked or not, so that nobody becomes admin as keys end. */
  const memory = new Memory<boolean>({ most: 1, staleMilliseconds: keptLimits.staleMilliseconds });
  let configured = tokens !== null;
  const isConfigured = async (revision = database.revision) => {
    configured ||= (await memory.recall('keys', revision, () => hasKeys(database))).answer;
    return configured;
  };

  async function bySecret(text: string, find: FindKey): Promise<Viewer> {
    if (looksLikeKey(text)) return viewerOfKey(await keyOf(find, secret, text));
    if (readToken) return readToken(text);
    throw refused('What was sent is no key of this directory; its keys begin with shd_key_.');
  }

  async function bySession(cookie: string, find: FindKey): Promise<Viewer | null> {
    const session = readSession(cookie, secret);
    const key = session && (await keyWithId(find, session.keyId));
    return session && key ? viewerOfKey({ ...key, expires: earlier(key.expires, session.until) }) : null;
  }

  return {
    isConfigured: () => isConfigured(),
    isPublic: unknown !== null,
    originsOfKey: async (id, revision) => (await keyFinder(database, revision)(id))?.origins ?? null,

    async identify({ authorization, session, revision, ...origin }) {
      const find = keyFinder(database, revision);
      if (authorization !== undefined) return bySecret(secretIn(authorization), find);
      const known = session === undefined ? null : await bySession(session, find);
      if (known) return known;
      if (await isConfigured(revision)) {
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
      const key = await keyOf(keyFinder(database), secret, text);
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
