import { fold } from '../../domain/names.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { freeId, plainName } from '../new-ids.ts';
import type { Activity, NamedOrganisation } from './activity.ts';

/** An entry of the directory that a name or an identifier of the file leads to. */
export interface Known {
  readonly id: string;
  readonly type: string;
  /** Its names, folded. */
  readonly names: readonly string[];
  /** Keys of its identifiers: SCHEME:VALUE in upper case. */
  readonly identifiers: readonly string[];
  /** Whether an earlier import of the same origin made it: the file may then tell of it anew. */
  readonly isOurs: boolean;
}

/** One spelling of an organisation, how often it is published, and the activity that has it first. */
interface Spelling {
  readonly text: string;
  readonly language: string | null;
  times: number;
  readonly locator: string;
}

/** What the file names as one organisation: one identifier and one name, but for case and an acronym behind it. */
export interface PublishedOrganisation {
  readonly id: string;
  /** The entry that it is, if the directory has it. */
  readonly known: Known | null;
  readonly type: string;
  readonly organisationType: string | null;
  readonly ref: string | null;
  /** The most frequent first. */
  readonly spellings: readonly Spelling[];
}

interface Group {
  ref: string | null;
  readonly key: string;
  readonly spellings: Map<string, Spelling>;
  readonly types: string[];
}

/**
 * IATI's organisation types → what such a body may be in the directory; the first is what a new one becomes. A donor of
 * type 10 is an organisation: that it funds is said by its ties. Other types, and none: an Organisation, which may be any.
 */
const kindsOfType: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['10', '11', '15'].map(code => [code, ['Organisation', 'Donor', 'Ministry', 'GovernmentAgency']]),
  ),
  ...Object.fromEntries(
    ['21', '22', '23', '24'].map(code => [code, ['CivilSocietyOrganisation', 'Organisation', 'Donor']]),
  ),
  40: ['Organisation', 'Donor', 'IomOffice'],
  60: ['Donor', 'Organisation', 'CivilSocietyOrganisation'],
};

/** What a new organisation of this type of IATI's becomes. */
export const newKindOf = (code: string | null): string => kindsOfType[code ?? '']?.[0] ?? 'Organisation';

/** Bodies whose names are the same in many countries: a name alone proves nothing. */
const namedAlikeEverywhere = new Set(['Ministry', 'GovernmentAgency', 'Committee']);

/** "XM-DAC-47066" → its register XM-DAC; one that names none is in IATI's. */
export const schemeOf = (ref: string): string => ref.match(/^([A-Z]{2}-[A-Z0-9]+|[A-Z]{2})-/)?.[1] ?? 'IATI';
export const identifierKey = (ref: string): string => `${schemeOf(ref)}:${ref}`.toUpperCase();

/** All organisations of a file by what they are named. */
export class Organisations {
  readonly #groups = new Map<string, Group>();
  #all: PublishedOrganisation[] = [];
  #ids = new Map<string, string>();

  constructor(activities: readonly Activity[]) {
    for (const { identifier, published } of activities) for (const named of published) this.#add(named, identifier);
    this.#joinThoseWithoutRef();
  }

  /** What to look for in the directory: folded names, and keys of identifiers. */
  get sought(): { names: string[]; keys: string[] } {
    const groups = [...this.#groups.values()];
    const names = groups.flatMap(({ spellings }) =>
      [...spellings.keys()].flatMap(text => [fold(text), plainName(text)]),
    );
    return {
      names: [...new Set(names)],
      keys: [...new Set(groups.flatMap(({ ref }) => (ref ? identifierKey(ref) : [])))],
    };
  }

  /** Decides which entries they are; `taken` are ids that the directory has. Answers all of them, in a stable order. */
  settle(
    known: readonly Known[],
    taken: ReadonlySet<string>,
    vocabulary: Vocabulary,
  ): readonly PublishedOrganisation[] {
    const used = new Set(taken);
    const bearers = new Bearers(known, this.#groups.values());
    const groups = [...this.#groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
    this.#all = groups.map(([key, group]) => {
      const spellings = [...group.spellings.values()].toSorted(
        (a, b) => b.times - a.times || (a.text < b.text ? -1 : 1),
      );
      const code = mostFrequent(group.types);
      const match = this.#match(group, code, bearers, vocabulary);
      const id = match?.id ?? freeId(spellings[0]?.text ?? key, key, used, vocabulary);
      used.add(id);
      this.#ids.set(key, id);
      const type = match?.type ?? newKindOf(code);
      return { id, known: match, type, organisationType: code, ref: group.ref, spellings };
    });
    return this.#all;
  }

  idOf(named: NamedOrganisation): string | null {
    return this.#ids.get(keyOf(named)) ?? this.#ids.get(this.#joined.get(keyOf(named)) ?? '') ?? null;
  }

  readonly #joined = new Map<string, string>();

  #add(named: NamedOrganisation, locator: string): void {
    const key = keyOf(named);
    const group: Group = this.#groups.get(key) ?? { ref: named.ref, key, spellings: new Map(), types: [] };
    this.#groups.set(key, group);
    if (named.type) group.types.push(named.type);
    const spelling = group.spellings.get(named.name);
    if (spelling) spelling.times++;
    else group.spellings.set(named.name, { text: named.name, language: named.language, times: 1, locator });
  }

  /** A name without an identifier is that of the one organisation of this name that has one, if there is only one. */
  #joinThoseWithoutRef(): void {
    const byName = Map.groupBy(this.#groups.values(), ({ key }) => key.slice(key.indexOf('|') + 1));
    for (const alike of byName.values()) {
      const [bare, ...others] = alike.toSorted((a, b) => Number(a.ref !== null) - Number(b.ref !== null));
      const [only] = others;
      if (!bare || bare.ref !== null || !only || others.length > 1) continue;
      for (const [text, spelling] of bare.spellings) {
        const same = only.spellings.get(text);
        if (same) same.times += spelling.times;
        else only.spellings.set(text, spelling);
      }
      only.types.push(...bare.types);
      this.#groups.delete(bare.key);
      this.#joined.set(bare.key, only.key);
    }
  }

  /**
   * The entry that it is: one that bears its name, or its identifier and a name that fits. An identifier that several
   * bodies carry, here or in the directory, proves nothing; one of the same register with another value disproves.
   */
  #match(group: Group, code: string | null, bearers: Bearers, vocabulary: Vocabulary): Known | null {
    const key = group.ref && identifierKey(group.ref);
    const names = new Set([...group.spellings.keys()].flatMap(text => [fold(text), plainName(text)]));
    const ofKey = bearers.ofKey(key);
    const isShared = ofKey.length > 1 || bearers.namedBy(group.ref) > 1;
    const allowed = code && kindsOfType[code] ? kindsOfType[code] : vocabulary.stakeholderTypes;
    const found = new Set([...ofKey, ...[...names].flatMap(name => bearers.ofName(name))]);
    const candidates = [...found].filter(({ type, names: theirs, identifiers }) => {
      if (!allowed.includes(type)) return false;
      const bearsKey = key !== null && identifiers.includes(key);
      const scheme = key?.slice(0, key.indexOf(':') + 1);
      const bearsAnother = scheme !== undefined && !bearsKey && identifiers.some(other => other.startsWith(scheme));
      if (theirs.some(name => names.has(name))) return bearsKey || (!bearsAnother && !namedAlikeEverywhere.has(type));
      return bearsKey && !isShared && theirs.some(name => [...names].some(own => fits(own, name)));
    });
    if (candidates.length < 2) return candidates[0] ?? null;
    const exact = candidates.filter(({ identifiers }) => (key ? identifiers.includes(key) : !identifiers.length));
    return exact.length === 1 ? (exact[0] ?? null) : null;
  }
}

/** What the directory knows, by name and by identifier, and how many bodies of the file carry an identifier. */
class Bearers {
  readonly #byName = new Map<string, Known[]>();
  readonly #byKey = new Map<string, Known[]>();
  readonly #groupsByRef = new Map<string, number>();

  constructor(known: readonly Known[], groups: Iterable<Group>) {
    const add = (index: Map<string, Known[]>, key: string, entry: Known) => {
      const list = index.get(key);
      if (list) list.push(entry);
      else index.set(key, [entry]);
    };
    for (const entry of known) {
      for (const name of entry.names) add(this.#byName, name, entry);
      for (const key of entry.identifiers) add(this.#byKey, key, entry);
    }
    for (const { ref } of groups) if (ref) this.#groupsByRef.set(ref, this.namedBy(ref) + 1);
  }

  ofName = (name: string): readonly Known[] => this.#byName.get(name) ?? [];
  ofKey = (key: string | null): readonly Known[] => this.#byKey.get(key ?? '') ?? [];
  namedBy = (ref: string | null): number => this.#groupsByRef.get(ref ?? '') ?? 0;
}

const keyOf = ({ ref, name }: NamedOrganisation) => `${ref ?? ''}|${plainName(name)}`;

/** Whether each word of the shorter name stands in the longer one, or one is the acronym of the other. */
function fits(one: string, other: string): boolean {
  const words = (name: string) =>
    name.match(/[\p{L}\p{N}]+/gu)?.filter(word => !/^(the|of|and|for|in)$/.test(word)) ?? [];
  const [short = [], long = []] = [words(one), words(other)].toSorted((a, b) => a.length - b.length);
  if (!short.length) return false;
  const acronym = long.map(word => word[0]).join('');
  return short.every(word => long.includes(word)) || (short.length === 1 && short[0] === acronym && acronym.length > 2);
}

const mostFrequent = (values: readonly string[]): string | null => {
  const counts = Map.groupBy(values, value => value);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
};
