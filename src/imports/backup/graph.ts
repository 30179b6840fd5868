import { hash } from 'node:crypto';
import { allNodes, allRelationships, type StoredProperties } from '../../cypher/backup.ts';
import { DirectoryError } from '../../domain/errors.ts';
import { tieKeys } from '../../domain/tie-keys.ts';
import { type Database, integer } from '../../neo4j/query.ts';

/** A value as JSON: a number is whole; one that is not, or need not be, stands as text. */
export type Value = string | boolean | number | { readonly float: string } | readonly Value[];
export type Properties = Readonly<Record<string, Value>>;

export interface NodePart {
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** Its ends are places of nodes in the order in which those came, from 0. */
export interface RelationshipPart {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly properties: Properties;
}

export type Part = NodePart | RelationshipPart;

/** What a graph comes to: how many there are by label and by type, and a digest that does not depend on their order. */
export interface Sum {
  readonly nodes: number;
  readonly relationships: number;
  readonly labels: Readonly<Record<string, number>>;
  readonly types: Readonly<Record<string, number>>;
  readonly digest: string;
}

/** All that a graph holds, nodes first. Throws BUSY where somebody writes meanwhile. */
export async function* partsOf(database: Database): AsyncGenerator<Part> {
  const places = new Map<number, number>();
  for await (const { ref, labels, ...stored } of database.stream(allNodes, {})) {
    places.set(ref, places.size);
    yield { labels: labels.toSorted(), properties: readable(stored, labels.join(':')) };
  }
  const placeOf = (ref: number) => {
    const place = places.get(ref);
    if (place === undefined) throw new DirectoryError('BUSY', 'Somebody wrote while the graph was read; try again.');
    return place;
  };
  for await (const { type, from, to, ...stored } of database.stream(allRelationships, {}))
    yield { type, from: placeOf(from), to: placeOf(to), properties: readable(stored, type) };
}

const isMadeAnew: ReadonlySet<string> = new Set(tieKeys);

/** Properties in the order of their names, but for what a restore makes anew. Throws BAD_CONFIG for a value that would not come back as it was. */
function readable({ properties, others }: StoredProperties, of: string): Properties {
  const types = new Map(others);
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([key]) => !isMadeAnew.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => {
        const type = types.get(key) ?? '';
        const isWhole = [value].flat().every(each => typeof each !== 'number' || Number.isSafeInteger(each));
        if (type ? !type.includes('FLOAT') : !isWhole)
          throw new DirectoryError('BAD_CONFIG', `A backup cannot hold ${key} of ${of}: ${type || 'a larger number'}.`);
        const float = (each: unknown) => ({ float: String(each) });
        return [key, (!type ? value : Array.isArray(value) ? value.map(float) : float(value)) as Value];
      }),
  );
}

/** Properties as the database takes them. */
export const storable = (properties: Properties): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, storableValue(value)]));

function storableValue(value: Value): unknown {
  if (Array.isArray(value)) return value.map(storableValue);
  if (typeof value === 'number') return integer(value);
  return typeof value === 'object' ? Number((value as { float: string }).float) : value;
}

/** Adds up the parts of a graph, nodes before relationships. */
export class Tally {
  readonly #labels: Record<string, number> = {};
  readonly #types: Record<string, number> = {};
  /** Of the nodes, by their places. */
  readonly #digests: string[] = [];
  #relationships = 0;
  #total = 0n;

  add(part: Part): void {
    if ('labels' in part) {
      for (const label of part.labels) count(this.#labels, label);
      this.#digests.push(this.#digest([part.labels, part.properties]));
      return;
    }
    const { type, from, to, properties } = part;
    count(this.#types, type);
    this.#relationships += 1;
    this.#digest([type, this.#digests[from], this.#digests[to], properties]);
  }

  /** So far. */
  get sum(): Sum {
    return {
      nodes: this.#digests.length,
      relationships: this.#relationships,
      labels: inOrder(this.#labels),
      types: inOrder(this.#types),
      digest: this.#total.toString(16).padStart(64, '0'),
    };
  }

  /** Digests are added up, so that order says nothing and one that comes twice counts twice. */
  #digest(content: unknown): string {
    const digest = hash('sha256', JSON.stringify(content));
    this.#total = BigInt.asUintN(256, this.#total + BigInt(`0x${digest}`));
    return digest;
  }
}

const count = (counts: Record<string, number>, name: string) => {
  counts[name] = (counts[name] ?? 0) + 1;
};
const inOrder = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
