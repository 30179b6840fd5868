import { parse } from 'graphql';
import { DirectoryError } from '../../domain/errors.ts';
import type { NamedQuestion } from '../../domain/questions.ts';
import type { Asking } from './answer.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A variable whose name fits several entries, which are its candidates, or none, when they are the nearest. */
export interface Unclear {
  readonly variable: string;
  readonly text: string;
  readonly isKnown: boolean;
  readonly message: string;
  readonly candidates: readonly Named[];
}

export interface Entries {
  /** The variables' values, those that name an entry as its id. */
  readonly values: Record<string, unknown>;
  /** Names of the entries, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly unclear: readonly Unclear[];
}

const byIds = parse(
  'query EntriesById($ids: [ID!]!) { nodes(ids: $ids) { id kind: __typename ... on Entry { name } } }',
);
const byName = parse('query EntryByName($name: String!) { entry(by: { name: $name }) { id name } }');

/** Reads the entries that a question's values name: by id, or as people do, by any of their names. */
export async function entriesOf(
  question: NamedQuestion,
  values: Readonly<Record<string, unknown>>,
  { ask, request, reply }: Asking,
): Promise<Entries> {
  const wanted = question.variables.filter(({ name, namedType }) => namedType === 'ID' && values[name] != null);
  const texts = [...new Set(wanted.flatMap(({ name }) => [values[name]].flat() as string[]))];
  const names = new Map<string, string>();
  const unclear: Unclear[] = [];
  if (!texts.length) return { values: { ...values }, names, unclear };

  const found = async (ids: readonly string[]) =>
    (await ask<{ nodes: ((Named & { kind: string }) | null)[] }>(byIds, { ids }, request, reply)).nodes;
  const entries = new Map((await found(texts)).map((entry, index) => [texts[index] as string, entry]));

  /** The one entry that a name fits, or that it fits among the kinds asked for. */
  const named = async (text: string, kinds: readonly string[]): Promise<Named | Omit<Unclear, 'variable'>> => {
    try {
      return (await ask<{ entry: Named }>(byName, { name: text }, request, reply)).entry;
    } catch (error) {
      if (!(error instanceof DirectoryError)) throw error;
      const { candidates, nearest } = error.extensions as { candidates?: Named[]; nearest?: Named[] };
      if (!candidates && !nearest) throw error;
      const fitting = (await found((candidates ?? []).map(({ id }) => id)))
        .filter(entry => entry !== null)
        .filter(({ kind }) => !kinds.length || kinds.includes(kindOf(kind)));
      const [only, ...others] = fitting;
      if (only && !others.length) return only;
      return candidates
        ? {
            text,
            isKnown: true,
            message: `Several entries are called “${text}”: which one?`,
            candidates: only ? fitting : candidates,
          }
        : { text, isKnown: false, message: `No entry is called “${text}”.`, candidates: nearest ?? [] };
    }
  };

  const clear: Record<string, unknown> = { ...values };
  for (const { name, isList, entryKinds } of wanted) {
    const ids: string[] = [];
    for (const text of [values[name]].flat() as string[]) {
      const entry = entries.get(text) ?? (await named(text, entryKinds));
      if ('candidates' in entry) unclear.push({ variable: name, ...entry });
      else {
        ids.push(entry.id);
        names.set(entry.id, entry.name);
      }
    }
    clear[name] = isList ? ids : (ids[0] ?? null);
  }
  return { values: clear, names, unclear };
}

/** CivilSocietyOrganisation → CIVIL_SOCIETY_ORGANISATION. */
const kindOf = (type: string) => type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

/** The error for a link whose names are not clear; a page asks instead. */
export const unclearError = ({ isKnown, message, candidates }: Unclear): DirectoryError =>
  isKnown
    ? new DirectoryError('AMBIGUOUS', `${message} Give its id.`, { candidates })
    : new DirectoryError('ENTRY_NOT_FOUND', message, { nearest: candidates });
