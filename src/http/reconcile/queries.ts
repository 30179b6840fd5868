import { DirectoryError } from '../../domain/errors.ts';
import { countryCode } from '../../domain/spelling.ts';
import { identifierKey } from '../../imports/iati/organisations.ts';
import type { Match, Sought } from '../../imports/matching/candidates.ts';

/** What entries are, as OpenRefine names it: a type's id and its name for people. */
export interface NamedType {
  readonly id: string;
  readonly name: string;
}

/** Any stakeholder, whatever its kind. */
export const anyStakeholder: NamedType = { id: 'Stakeholder', name: 'Any stakeholder' };

/** Most queries of one batch, rows that are extended at once, and candidates of one query. */
export const batches = { size: 50, queries: 200, rows: 500, candidates: 25, fewest: 5 } as const;

/** The request as the specification has it: a message for whoever writes the client. */
export const refused = (message: string) => new DirectoryError('BAD_REQUEST', message);

/** A form field that holds JSON. */
export function jsonField(name: string, value: unknown): Record<string, unknown> {
  let read = value;
  if (typeof value === 'string')
    try {
      read = JSON.parse(value);
    } catch {
      throw refused(`${name} is not JSON.`);
    }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) throw refused(`${name} is not a JSON object.`);
  return read as Record<string, unknown>;
}

/** What each query of a batch seeks, by its key. Throws BAD_REQUEST, naming the query. */
export function soughtIn(
  queries: Readonly<Record<string, unknown>>,
  types: readonly string[],
  stakeholderTypes: readonly string[],
): ReadonlyMap<string, Sought> {
  const entries = Object.entries(queries);
  if (entries.length > batches.queries)
    throw refused(`${entries.length} queries at once are too many; send at most ${batches.queries}.`);
  return new Map(
    entries.map(([key, value]) => {
      const query = jsonField(`The query ${key}`, value);
      const properties = propertiesOf(key, query.properties);
      const text = query.query ?? '';
      if (typeof text !== 'string') throw refused(`The query ${key} has a query that is no text.`);
      if (!text.trim() && !properties.length) throw refused(`The query ${key} has neither a query nor properties.`);
      const wanted = query.type_strict === 'should' ? [] : [query.type].flat().map(String);
      const known = wanted.flatMap(type =>
        type === anyStakeholder.id ? stakeholderTypes : types.includes(type) ? [type] : [],
      );
      return [
        key,
        { ...sought(text.slice(0, 500), properties), types: known.length ? known : null, limit: limitOf(query.limit) },
      ];
    }),
  );
}

const limitOf = (limit: unknown) =>
  typeof limit === 'number' && limit >= 1 ? Math.min(Math.floor(limit), batches.candidates) : batches.fewest;

type Property = readonly [pid: string, values: readonly string[]];

/** Values are texts, numbers, or entities, of which the name counts. */
function propertiesOf(key: string, properties: unknown): Property[] {
  if (properties === undefined || properties === null) return [];
  if (!Array.isArray(properties)) throw refused(`The query ${key} has properties that are no list.`);
  return properties.map(property => {
    const { pid, v } = jsonField(`A property of the query ${key}`, property);
    if (typeof pid !== 'string') throw refused(`A property of the query ${key} has no pid.`);
    const values = [v].flat().map(value => {
      if (typeof value !== 'object' || value === null) return String(value ?? '');
      const { id, name } = value as { id?: unknown; name?: unknown };
      return String(name ?? id ?? '');
    });
    return [
      pid,
      values
        .map(value => value.trim())
        .filter(Boolean)
        .slice(0, 20),
    ];
  });
}

/** What properties add to a name: further names, acronyms, identifiers and countries; others say nothing of who it is. */
function sought(name: string, properties: readonly Property[]): Sought {
  const of = (pid: string) => properties.flatMap(([id, values]) => (id === pid ? values : []));
  const registered = properties.flatMap(([pid, values]) =>
    pid.startsWith('identifier:')
      ? values.map(value => `${pid.slice('identifier:'.length)}:${value}`.toUpperCase())
      : [],
  );
  const keys = of('identifier').map(value => (value.includes(':') ? value.toUpperCase() : identifierKey(value)));
  return {
    names: [name.trim(), ...of('name')].filter(Boolean),
    acronyms: of('acronym'),
    identifiers: [...registered, ...keys],
    type: null,
    countries: [...of('country'), ...of('government')].flatMap(text => countryCode(text) ?? []),
  };
}

/** The answer to one query: a clear winner alone is a match. */
export function resultOf(matches: readonly Match[], nameOf: (type: string) => string) {
  const [first, second] = matches;
  const isClear = first?.verdict === 'SAME' && second?.verdict !== 'SAME';
  return {
    result: matches.map(({ id, name, type, score, verdict, reasons, decided }, at) => ({
      id,
      name,
      description: reasons.join('; '),
      type: [{ id: type, name: nameOf(type) }],
      score: Math.round(score * 100),
      match: at === 0 && isClear,
      features: [
        { id: 'score', value: score },
        { id: 'same', value: verdict === 'SAME' },
        { id: 'decided_same', value: decided === 'SAME' },
        { id: 'decided_different', value: decided === 'DIFFERENT' },
      ],
    })),
  };
}
