import { type Facts, type Part, partOf, partsOf, type SetName } from './facts.ts';
import { decimal } from './money.ts';
import { phrases } from './phrases.ts';

/** What is said of an entry's id: its name, or the id where nobody bears it. */
export type NameOf = (id: string) => string;

/** One value before and after, for people. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a state is of, in words: an entry's name, or a tie's two ends with what relates them. */
export function subjectOf(facts: Facts, nameOf: NameOf): string {
  const text = (name: string) => String(facts.get(name) ?? '');
  if (!facts.has('from')) return text('name');
  const role = facts.has('role') ? ` (${text('role')})` : '';
  return `${nameOf(text('from'))} ${phrases[text('kind')]?.[0] ?? text('kind')} ${nameOf(text('to'))}${role}`;
}

/** Every id of an entry that a state names: a tie's ends, and the sources. */
export const idsIn = (facts: Facts): string[] =>
  [
    facts.get('from'),
    facts.get('to'),
    ...(['names', 'evidence'] as const).flatMap(set => partsOf(facts, set).map(({ sourceId }) => sourceId)),
  ].filter(id => typeof id === 'string');

/** The sources that a state rests on. */
export const sourcesOf = (facts: Facts): string[] => [
  ...new Set(partsOf(facts, 'evidence').map(({ sourceId }) => String(sourceId))),
];

/** What differs between two states, fact by fact. */
export function fieldChanges(before: Facts, after: Facts, nameOf: NameOf): FieldChange[] {
  const shown = (facts: Facts, key: string): string | null => {
    const value = facts.get(key);
    if (value === undefined) return null;
    const found = partOf(key, value);
    if (found) return readable[found.set](found.part, nameOf);
    if (key === 'amount') return `${decimal(Number(value), String(facts.get('currency')))} ${facts.get('currency')}`;
    return key === 'from' || key === 'to' ? nameOf(String(value)) : String(value);
  };
  const isMoney = (key: string) => key === 'amount' || key === 'currency';
  const money = ['amount', 'currency'].some(key => before.get(key) !== after.get(key)) ? ['amount'] : [];
  const other = [...new Set([...before.keys(), ...after.keys()])].filter(key => !isMoney(key));
  return [...other.filter(key => before.get(key) !== after.get(key)), ...money].map(key => ({
    field: key === 'amount' ? 'money' : (partOf(key)?.set ?? key),
    before: shown(before, key),
    after: shown(after, key),
  }));
}

/** What an entry's state says beside its type, name and sets, in the order of the fields' names. */
export const fieldsOf = (facts: Facts): { field: string; value: string }[] =>
  [...facts]
    .filter(([key]) => !['type', 'name'].includes(key) && !partOf(key))
    .map(([field, value]) => ({ field, value: String(value) }))
    .sort((a, b) => (a.field < b.field ? -1 : 1));

/** How a part of each set reads. */
const readable: Readonly<Record<SetName, (part: Part, nameOf: NameOf) => string>> = {
  names: ({ text, kind, sourceId }, nameOf) => {
    const sort = String(kind).toLowerCase().replace('_', ' ');
    return `${text} (${sort}${sourceId === null ? '' : `, ${nameOf(String(sourceId))}`})`;
  },
  identifiers: ({ scheme, value }) => `${scheme} ${value}`,
  evidence: ({ field, quote, locator, sourceId }, nameOf) => {
    const place = [nameOf(String(sourceId)), locator].filter(Boolean).join(', ');
    return `${field === null ? '' : `${field}: `}${quote === null ? place : `“${quote}” (${place})`}`;
  },
};
