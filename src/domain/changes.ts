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

/**
 * What a state is of, in words: an entry's name, a tie's two ends with what relates them, a project's sum of money, two
 * entries that were decided on, or, by its id in the log, an id that was merged away.
 */
export function subjectOf(facts: Facts, nameOf: NameOf, id: string): string {
  const text = (name: string) => String(facts.get(name) ?? '');
  if (facts.has('decision')) return `whether ${nameOf(text('a'))} and ${nameOf(text('b'))} are one`;
  if (facts.has('to') && !facts.has('from'))
    return `the id ${id.replace('redirect-', '')}, now of ${nameOf(text('to'))}`;
  if (facts.has('projectId'))
    return `${text('type').toLowerCase().replaceAll('_', ' ')} of ${facts.has('amount') ? sumOf(facts) : 'an unknown sum'} for ${nameOf(text('projectId'))}`;
  if (!facts.has('from')) return text('name');
  const role = facts.has('role') ? ` (${text('role')})` : '';
  return `${nameOf(text('from'))} ${phrases[text('kind')]?.[0] ?? text('kind')} ${nameOf(text('to'))}${role}`;
}

/** A source may name no currency: then the directory keeps no amount. */
const sumOf = (facts: Facts) =>
  facts.has('currency')
    ? `${decimal(Number(facts.get('amount')), String(facts.get('currency')))} ${facts.get('currency')}`
    : 'a sum without a currency';

/** Facts of a tie, a sum of money, a redirect or a decision that name an entry. */
const references = ['from', 'to', 'projectId', 'fromId', 'toId', 'sourceId', 'a', 'b'] as const;

/** The entries that a change to anything but an entry itself is about. */
export const concernedBy = (facts: Facts): string[] =>
  references
    .filter(key => key !== 'sourceId')
    .map(key => facts.get(key))
    .filter(id => typeof id === 'string');

/** Every id of an entry that a state names: what it joins, and the sources. */
export const idsIn = (facts: Facts): string[] =>
  [
    ...references.map(key => facts.get(key)),
    ...(['names', 'evidence'] as const).flatMap(set => partsOf(facts, set).map(({ sourceId }) => sourceId)),
  ].filter(id => typeof id === 'string');

/** The sources that a state rests on. */
export const sourcesOf = (facts: Facts): string[] => [
  ...new Set(
    [...partsOf(facts, 'evidence').map(({ sourceId }) => sourceId), facts.get('sourceId')].filter(
      id => typeof id === 'string',
    ),
  ),
];

/** What differs between two states, fact by fact. */
export function fieldChanges(before: Facts, after: Facts, nameOf: NameOf): FieldChange[] {
  const shown = (facts: Facts, key: string): string | null => {
    const value = facts.get(key);
    if (value === undefined) return null;
    const found = partOf(key, value);
    if (found) return readable[found.set](found.part, nameOf);
    if (key === 'amount') return sumOf(facts);
    return references.some(each => each === key) ? nameOf(String(value)) : String(value);
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
