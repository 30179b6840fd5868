export type Value = string | number;

/**
 * What is said of one entry or tie, flat, so that two states can be compared one fact at a time: a property under its
 * name, a part of a set under the set's name and what makes it itself, `names ["IOM","page-1"]`. Absent: not known.
 */
export type Facts = ReadonlyMap<string, Value>;

/** A state as the change log keeps it and people read it: properties, and the parts of each set as a list. */
export type Image = Readonly<Record<string, unknown>>;

/** The sets that entries and ties have: which keys of a part make it itself, and which tell of it. */
const sets = {
  names: { identity: ['text', 'sourceId'], attributes: ['kind', 'language', 'since', 'until', 'timesPublished'] },
  identifiers: { identity: ['key'], attributes: ['scheme', 'value'] },
  evidence: { identity: ['sourceId', 'field', 'quote', 'locator'], attributes: [] },
} as const;

export type SetName = keyof typeof sets;
export type Part = Readonly<Record<string, Value | null>>;

const setNames = Object.keys(sets) as SetName[];
const picked = (part: Part, keys: readonly string[]) => JSON.stringify(keys.map(key => part[key] ?? null));

/** The fact that a set has this part: its key and its value. */
export const partFact = (set: SetName, part: Part): readonly [key: string, value: string] => [
  `${set} ${picked(part, sets[set].identity)}`,
  picked(part, sets[set].attributes),
];

/** The part that a fact is about; undefined for a property. */
export function partOf(key: string, value: Value = '[]'): { readonly set: SetName; readonly part: Part } | undefined {
  const set = setNames.find(name => key.startsWith(`${name} `));
  if (!set) return undefined;
  const { identity, attributes } = sets[set];
  const values: (Value | null)[] = [...JSON.parse(key.slice(set.length + 1)), ...JSON.parse(String(value))];
  return { set, part: Object.fromEntries([...identity, ...attributes].map((name, at) => [name, values[at] ?? null])) };
}

/** The parts of one set. */
export const partsOf = (facts: Facts, set: SetName): Part[] =>
  [...facts].flatMap(([key, value]) => {
    const found = partOf(key, value);
    return found?.set === set ? [found.part] : [];
  });

/** Two spellings of an identifier are one: they share its key. */
export const sameFact = (key: string, a: Value | null, b: Value | null): boolean =>
  a === b || (key.startsWith('identifiers ') && a !== null && b !== null);

/** Whether two states say the same; what is not there says nothing. */
export const sameFacts = (a: Facts | null | undefined, b: Facts | null | undefined): boolean =>
  (a?.size ?? 0) === (b?.size ?? 0) && [...(a ?? [])].every(([key, value]) => b?.get(key) === value);

export function factsOf(image: Image): Facts {
  const facts = new Map<string, Value>();
  for (const [name, value] of Object.entries(image)) {
    if (Array.isArray(value)) for (const part of value) facts.set(...partFact(name as SetName, part));
    else if (typeof value === 'string' || typeof value === 'number') facts.set(name, value);
  }
  return facts;
}

export function imageOf(facts: Facts): Image {
  const properties = [...facts].filter(([key]) => !partOf(key));
  const lists = setNames.map(set => [set, partsOf(facts, set)] as const).filter(([, parts]) => parts.length);
  return Object.fromEntries([...properties, ...lists]);
}
