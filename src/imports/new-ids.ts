import { digest, kindOfTieId, slug } from '../domain/ids.ts';
import { fold } from '../domain/names.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { namedSubjects } from './steps.ts';

/** A name folded, without an acronym in brackets behind it. */
export const plainName = (name: string): string => fold(name.replace(/\s*\([A-Z][\w&.-]{1,11}\)\s*$/, ''));

/** The id that a new entry of this name is given, if nothing bears it. */
export const plainId = (name: string): string => slug(plainName(name)).slice(0, 180).replace(/-$/, '');

/** An id made of the name; where it is taken, or begins like another sort of id, with a digest of what tells it apart. */
export function freeId(name: string, key: string, used: ReadonlySet<string>, vocabulary: Vocabulary): string {
  const id = plainId(name);
  const reserved = kindOfTieId(id, [...vocabulary.tieKinds.keys(), ...namedSubjects]) !== undefined;
  return reserved || used.has(id) ? `${reserved ? 'the-' : ''}${id}-${digest(key, 8)}` : id;
}
