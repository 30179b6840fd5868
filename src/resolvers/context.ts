import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../access/viewer.ts';
import type { Budget } from '../domain/budget.ts';
import type { NamedQuestion } from '../domain/questions.ts';
import type { Condition, Step } from '../domain/steps.ts';
import type { Uploads } from '../imports/uploads.ts';
import type { ChangeLoaders } from '../loaders/change.ts';
import type { ContactLoaders } from '../loaders/contact.ts';
import type { DirectoryLoaders } from '../loaders/directory.ts';
import type { EntryLoaders } from '../loaders/entry.ts';
import type { PartnerLoaders } from '../loaders/partner.ts';
import type { Relations, Surroundings } from '../loaders/relations.ts';

/** What a resolver may touch; made afresh for each request. */
export interface Context {
  readonly viewer: Viewer;
  /** What is left of what the caller may ask for; null where nothing bounds it. */
  budget(): Promise<Budget | null>;
  /** Today's calendar day in the directory's time zone. */
  readonly today: string;
  /** The step that reads a field, with what is selected below it. */
  selection(info: GraphQLResolveInfo): Step;
  /** The condition of a computed field's filter argument, such as `where`; null where none is given. */
  condition(info: GraphQLResolveInfo, argument: string): Condition | null;
  /** The day of a computed field: its own `asOf`, else the operation's `@asOf`; null for no filter by time. */
  day(info: GraphQLResolveInfo): string | null;
  /** What the functions of loaders/ and network/ read the graph with. */
  readonly graph: Surroundings;
  readonly relations: Relations;
  readonly entries: EntryLoaders;
  readonly changes: ChangeLoaders;
  readonly contacts: ContactLoaders;
  readonly partners: PartnerLoaders;
  readonly directory: DirectoryLoaders;
  /** Files that staff look at before they come in. */
  readonly uploads: Uploads;
  /** Forgets what was read, so that what is read next is as a mutation left it. */
  forget(): void;
  readonly settings: Settings;
  /** Names of the statements sent so far, in order: one round trip each. */
  readonly statements: readonly string[];
}

/** What is the same for every request. */
export interface Settings {
  readonly licence: string;
  readonly questions: readonly NamedQuestion[];
  /** A hash of the printed schema. */
  readonly schemaVersion: string;
  /** The EntryKind of an entry's type. */
  readonly kindOfType: (type: string) => string;
}
