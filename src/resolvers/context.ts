import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../access/viewer.ts';
import type { Step } from '../domain/steps.ts';
import type { DirectoryLoaders } from '../loaders/directory.ts';
import type { EntryLoaders } from '../loaders/entry.ts';
import type { Relations } from '../loaders/relations.ts';

/** What a resolver may touch; made afresh for each request. */
export interface Context {
  readonly viewer: Viewer;
  /** Today's calendar day in the directory's time zone. */
  readonly today: string;
  /** The step that reads a field, with what is selected below it. */
  selection(info: GraphQLResolveInfo): Step;
  readonly relations: Relations;
  readonly entries: EntryLoaders;
  readonly directory: DirectoryLoaders;
  readonly settings: Settings;
  /** Names of the statements sent so far, in order: one round trip each. */
  readonly statements: readonly string[];
}

/** What is the same for every request. */
export interface Settings {
  readonly licence: string;
  /** A hash of the printed schema. */
  readonly schemaVersion: string;
  /** The EntryKind of an entry's type. */
  readonly kindOfType: (type: string) => string;
}
