import { parse } from 'graphql';
import { batches, jsonField, type NamedType, refused } from './queries.ts';

/** One value of a row, as the specification has cells; {} is none. */
type Cell =
  | Readonly<Record<string, never>>
  | { readonly str: string }
  | { readonly date: string }
  | { readonly id: string; readonly name: string };

interface Named {
  readonly id: string;
  readonly name: string;
}

/** An entry as rows are extended with it: what any reader may read. */
export interface Extended {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly description: string | null;
  readonly url: string | null;
  readonly updatedAt: string;
  readonly names: readonly { readonly text: string; readonly kind: string }[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly acronym?: string | null;
  readonly organisationType?: string | null;
  readonly established?: string | null;
  readonly closed?: string | null;
  readonly partOf?: Named | null;
  readonly country?: Named | null;
  readonly government?: Named | null;
  readonly code?: string | null;
  readonly status?: string | null;
  readonly pcode?: string | null;
}

export const extended = parse(`query Extended($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    kind: __typename
    ... on Entry { name description url updatedAt names { text kind } identifiers { scheme value } }
    ... on Stakeholder { acronym organisationType established closed partOf { id name } }
    ... on IomOffice { country { id name } }
    ... on Ministry { government { id name } }
    ... on Project { code status }
    ... on Place { pcode }
  }
}`);

const text = (value: string | null | undefined): Cell[] => (value ? [{ str: value }] : []);
const entity = (value: Named | null | undefined): Cell[] => (value ? [{ id: value.id, name: value.name }] : []);

interface Property extends NamedType {
  /** The type of the entities that its cells hold. */
  readonly type?: NamedType;
  cells(entry: Extended, nameOf: (type: string) => string): Cell[];
}

const properties: readonly Property[] = [
  { id: 'name', name: 'Name', cells: ({ name }) => text(name) },
  {
    id: 'other_names',
    name: 'Other names',
    cells: ({ name, names }) => [...new Set(names.map(({ text }) => text))].filter(each => each !== name).flatMap(text),
  },
  { id: 'acronym', name: 'Acronym', cells: ({ acronym }) => text(acronym) },
  { id: 'kind', name: 'Kind of entry', cells: ({ kind }, nameOf) => text(nameOf(kind)) },
  { id: 'organisation_type', name: 'Type of organisation', cells: ({ organisationType }) => text(organisationType) },
  {
    id: 'identifier',
    name: 'Identifiers, with their registers',
    cells: ({ identifiers }) => identifiers.flatMap(({ scheme, value }) => text(`${scheme}:${value}`)),
  },
  {
    id: 'country',
    name: 'Country',
    type: { id: 'Place', name: 'Place' },
    cells: ({ country, government }) => entity(country ?? government),
  },
  {
    id: 'part_of',
    name: 'Part of',
    type: { id: 'Stakeholder', name: 'Any stakeholder' },
    cells: ({ partOf }) => entity(partOf),
  },
  { id: 'url', name: 'Web page', cells: ({ url }) => text(url) },
  { id: 'description', name: 'Description', cells: ({ description }) => text(description) },
  { id: 'established', name: 'Established', cells: ({ established }) => text(established) },
  { id: 'closed', name: 'Closed', cells: ({ closed }) => text(closed) },
  { id: 'code', name: 'Code of a project', cells: ({ code }) => text(code) },
  { id: 'status', name: 'Status of a project', cells: ({ status }) => text(status) },
  { id: 'pcode', name: 'P-code of a place', cells: ({ pcode }) => text(pcode) },
  { id: 'updated', name: 'Last changed', cells: ({ updatedAt }) => [{ date: updatedAt }] },
  ...['ZW-COA', 'ZW-PVO', 'XM-DAC', 'XI-IATI'].map(identifierIn),
];

/** The values of one register, whichever it is. */
function identifierIn(scheme: string): Property {
  const cells = ({ identifiers }: Extended) =>
    identifiers.filter(each => each.scheme.toUpperCase() === scheme.toUpperCase()).flatMap(({ value }) => text(value));
  return { id: `identifier:${scheme}`, name: `Identifier in ${scheme}`, cells };
}

/** The properties that rows can be extended with. */
export const proposedProperties: readonly NamedType[] = properties.map(({ id, name }) => ({ id, name }));

interface Asked {
  readonly ids: readonly string[];
  readonly properties: readonly { readonly property: Property; readonly limit: number }[];
}

/** What an `extend` field asks for. Throws BAD_REQUEST, naming a property that is not known. */
export function askedIn(field: unknown): Asked {
  const { ids, properties: wanted } = jsonField('extend', field);
  if (!Array.isArray(ids) || !ids.every(id => typeof id === 'string')) throw refused('extend has no list of ids.');
  if (!Array.isArray(wanted)) throw refused('extend has no list of properties.');
  if (ids.length > batches.rows) throw refused(`${ids.length} ids at once are too many; send at most ${batches.rows}.`);
  return { ids: [...new Set<string>(ids)], properties: wanted.map(propertyAsked) };
}

function propertyAsked(wanted: unknown) {
  const { id, settings } = jsonField('A property of extend', wanted);
  const scheme = typeof id === 'string' && /^identifier:(.+)$/.exec(id)?.[1];
  const property = properties.find(each => each.id === id) ?? (scheme ? identifierIn(scheme) : undefined);
  if (!property)
    throw refused(
      `No property is called ${JSON.stringify(id)}; known are ${properties.map(each => each.id).join(', ')}.`,
    );
  const limit = Number((settings as { limit?: unknown } | undefined)?.limit);
  return { property, limit: limit >= 1 ? Math.floor(limit) : Number.POSITIVE_INFINITY };
}

/** The rows of an extension: a cell or more of each property, {} where nothing is known. */
export function extension(
  { ids, properties }: Asked,
  entries: ReadonlyMap<string, Extended>,
  nameOf: (type: string) => string,
) {
  const meta = properties.map(({ property: { id, name, type } }) => ({ id, name, ...(type && { type }) }));
  const rowOf = (entry: Extended | undefined) =>
    Object.fromEntries(
      properties.map(({ property, limit }) => {
        const cells = entry ? property.cells(entry, nameOf).slice(0, limit) : [];
        return [property.id, cells.length ? cells : [{}]];
      }),
    );
  return { meta, rows: Object.fromEntries(ids.map(id => [id, rowOf(entries.get(id))])) };
}
