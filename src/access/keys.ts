import { recordAudit } from '../cypher/audit.ts';
import { allKeys, anyKey, createKey, endKey, keyById, type StoredKey } from '../cypher/key.ts';
import { auditOf } from '../domain/audit.ts';
import { DirectoryError } from '../domain/errors.ts';
import { keptLimits } from '../domain/limits.ts';
import { Memory } from '../domain/memory.ts';
import type { Database } from '../neo4j/query.ts';
import { hmacOf, idOfKey, isSame, newKey } from './key-text.ts';
import type { Role } from './viewer.ts';

/** An API key without the key itself. */
export interface Key extends Omit<StoredKey, 'hmac'> {
  readonly role: Role;
}

export interface NewKey {
  readonly name: string;
  readonly role: Role;
  /** The named questions that are all it may ask; null for no such bound. */
  readonly questions: readonly string[] | null;
  /** The origins whose pages alone it serves; no such bound unless given. */
  readonly origins?: readonly string[] | null;
  /** The instant at which it ends, in ISO 8601; null for never. */
  readonly expires: string | null;
}

/** Makes a key on behalf of `by` and answers it whole, which nobody can do again. */
export async function addKey(
  database: Database,
  secret: string,
  given: NewKey,
  by: string,
): Promise<{ readonly id: string; readonly key: string }> {
  const made = newKey();
  const createdAt = new Date().toISOString();
  const key = {
    origins: null,
    ...given,
    id: made.id,
    hmac: hmacOf(made.key, secret),
    createdAt,
    createdBy: by,
    revokedAt: null,
  };
  await database.write(async ({ run }) => {
    await run(createKey, { key });
    await run(recordAudit, auditOf(by, 'MADE_KEY', { keyId: made.id }));
  });
  return made;
}

/** The keys that were ever made, revoked ones too: the newest 1,000 first. */
export const listKeys = async (database: Database): Promise<readonly Key[]> =>
  (await database.read(allKeys, {})).map(asKey);

/** Ends a key at once. Throws BAD_USER_INPUT where there is none with this id. */
export async function revokeKey(database: Database, id: string, by: string): Promise<Key> {
  const at = new Date().toISOString();
  const audit = auditOf(by, 'REVOKED_KEY', { keyId: id });
  const ended = await database.write(async ({ run }) => {
    const [key] = await run(endKey, { id, at });
    if (key) await run(recordAudit, audit);
    return key;
  });
  if (!ended) throw new DirectoryError('BAD_USER_INPUT', `No key has the id “${id}”; \`keys list\` shows them.`);
  return asKey(ended);
}

/** Whether a key was ever made. One that is revoked or expired still tells that callers are to be known. */
export const hasKeys = async (database: Database): Promise<boolean> =>
  (await database.read(anyKey, {}))[0]?.any ?? false;

/** Finds a key by its id. */
export type FindKey = (id: string) => Promise<StoredKey | undefined>;

/**
 * Finds keys, each read once for a revision of the graph, so that one that is revoked ends with the request under way.
 * While the database is away those last seen serve on, no longer than the answers that were kept with them.
 */
export function keyFinder(database: Database, revision: () => Promise<string> = database.revision): FindKey {
  const memory = memories.get(database) ?? new Memory({ most: 1_000, staleMilliseconds: keptLimits.staleMilliseconds });
  memories.set(database, memory);
  const read = async (id: string) => (await database.read(keyById, { id }))[0];
  return async id => (await memory.recall(id, revision, () => read(id))).answer;
}
const memories = new WeakMap<Database, Memory<StoredKey | undefined>>();

/** The key that this text is, while it serves. Throws UNAUTHENTICATED, which tells a typo from an unknown key. */
export async function keyOf(find: FindKey, secret: string, text: string): Promise<Key> {
  const id = idOfKey(text);
  if (id === null) throw refused('This key is mistyped or cut off; copy it whole.');
  const key = await find(id);
  if (!key || !isSame(key.hmac, hmacOf(text, secret))) throw refused('This key is not known here.');
  return serving(asKey(key));
}

/** The key with this id, while it serves; null otherwise. */
export async function keyWithId(find: FindKey, id: string): Promise<Key | null> {
  const key = await find(id);
  return key && whyEnded(key) === null ? asKey(key) : null;
}

const refused = (message: string) => new DirectoryError('UNAUTHENTICATED', message);
const asKey = ({ hmac: _, ...key }: StoredKey): Key => ({ ...key, role: key.role as Role });

function serving(key: Key): Key {
  const why = whyEnded(key);
  if (why !== null) throw refused(why);
  return key;
}

/** Why a key serves no longer; null while it does. */
function whyEnded({ revokedAt, expires }: Pick<Key, 'revokedAt' | 'expires'>): string | null {
  if (revokedAt !== null) return 'This key was revoked.';
  if (expires !== null && expires <= new Date().toISOString()) return 'This key has expired.';
  return null;
}
