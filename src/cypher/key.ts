import { defineQuery } from '../neo4j/query.ts';

/** An API key as it is kept: without the key itself. Instants in ISO 8601. */
export interface StoredKey {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** The named questions that are all it may ask; null for no such bound. */
  readonly questions: readonly string[] | null;
  /** The origins whose pages alone it serves; null for no such bound. */
  readonly origins: readonly string[] | null;
  /** HMAC-SHA-256 of the whole key, in hexadecimal. */
  readonly hmac: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly expires: string | null;
  readonly revokedAt: string | null;
}

const columns = ['id', 'name', 'role', 'questions', 'origins', 'hmac', 'createdAt', 'createdBy', 'expires', 'revokedAt']
  .map(name => `key.${name} AS ${name}`)
  .join(', ');

export const createKey = defineQuery<{ key: StoredKey }, never>('createKey', 'CREATE (key:Key) SET key = $key');

export const keyById = defineQuery<{ id: string }, StoredKey>('keyById', `MATCH (key:Key {id: $id}) RETURN ${columns}`);

/** The keys that were ever made, the newest 1,000 first. */
export const allKeys = defineQuery<object, StoredKey>(
  'allKeys',
  `MATCH (key:Key) RETURN ${columns} ORDER BY createdAt DESC, id LIMIT 1000`,
);

/** Ends a key; one that was ended before keeps its day. */
export const endKey = defineQuery<{ id: string; at: string }, StoredKey>(
  'endKey',
  `MATCH (key:Key {id: $id}) SET key.revokedAt = coalesce(key.revokedAt, $at) RETURN ${columns}`,
);

/** Whether a key was ever made, be it revoked or expired since. */
export const anyKey = defineQuery<object, { any: boolean }>('anyKey', 'RETURN EXISTS { (:Key) } AS any');
