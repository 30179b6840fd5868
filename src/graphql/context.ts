import { createHash } from 'node:crypto';
import { printSchema } from 'graphql';
import type { Viewer } from '../access/viewer.ts';
import type { Budget } from '../domain/budget.ts';
import { today } from '../domain/dates.ts';
import type { NamedQuestion } from '../domain/questions.ts';
import { changeLoaders } from '../loaders/change.ts';
import { contactLoaders } from '../loaders/contact.ts';
import { directoryLoaders } from '../loaders/directory.ts';
import { entryLoaders } from '../loaders/entry.ts';
import { type LookAhead, lookAhead } from '../loaders/look-ahead.ts';
import { partnerLoaders } from '../loaders/partner.ts';
import { relationLoaders, type Surroundings } from '../loaders/relations.ts';
import type { Database } from '../neo4j/query.ts';
import type { Context, Settings } from '../resolvers/context.ts';
import type { Declarations } from './relations.ts';
import { selections } from './selection.ts';

export interface ContextParts {
  readonly database: Database;
  readonly declarations: Declarations;
  readonly timezone: string;
  readonly licence: string;
  readonly questions: readonly NamedQuestion[];
  readonly uploads: Context['uploads'];
  /** Shapes of operations that were seen; one for the service. */
  readonly lookAhead?: LookAhead;
  /** Makes records throw when a property is read that was not asked for. */
  readonly strict?: boolean;
}

export interface RequestParts {
  readonly requestId: string;
  readonly viewer: Viewer;
  readonly signal?: AbortSignal;
  /** Told the graph's revision by each statement that is sent for this operation alone. */
  saw?(revision: string): void;
  /** What is left of what the caller may ask for; null, also unless given, where nothing bounds it. */
  budget?(): Promise<Budget | null>;
}

/** Makes contexts: everything in one is fresh but the database, the settings and the memory of shapes. */
export function contexts(parts: ContextParts): (request: RequestParts) => Context {
  const { database, declarations, timezone, licence, questions, uploads, strict = false } = parts;
  const memory = parts.lookAhead ?? lookAhead();
  const settings: Settings = {
    licence,
    questions,
    schemaVersion: createHash('sha256').update(printSchema(declarations.schema)).digest('hex').slice(0, 12),
    kindOfType: declarations.kindOfType,
  };
  return ({ requestId, viewer, signal, saw, budget = async () => null }) => {
    const statements: string[] = [];
    const run = { signal, saw, metadata: { requestId } };
    const sent = (name: string) => void statements.push(name);
    const graph: Surroundings = {
      database,
      vocabulary: declarations.vocabulary,
      lookAhead: memory,
      run,
      sent,
      ask: (query, parameters) => {
        sent(query.name);
        return database.read(query, parameters, run);
      },
      strict,
    };
    const selected = selections(declarations);
    const loaders = () => ({
      relations: relationLoaders(graph),
      entries: entryLoaders(graph),
      changes: changeLoaders(graph),
      contacts: contactLoaders(graph, viewer.by),
      partners: partnerLoaders(graph),
      directory: directoryLoaders(graph),
    });
    const context: Context = {
      viewer,
      budget,
      today: today(timezone),
      selection: selected.step,
      condition: selected.condition,
      day: selected.day,
      graph,
      ...loaders(),
      // Apollo asks a copy of the context: it is the one at hand that forgets.
      forget() {
        Object.assign(this, loaders());
      },
      uploads,
      settings,
      statements,
    };
    return context;
  };
}
