import { type Facts, isWebAddress } from './facts.ts';
import type { TieEdge } from './ties.ts';

/** What schema.org calls the types of entries. */
const types: Readonly<Record<string, string>> = {
  IomOffice: 'Organization',
  Ministry: 'GovernmentOrganization',
  GovernmentAgency: 'GovernmentOrganization',
  Committee: 'Organization',
  CivilSocietyOrganisation: 'NGO',
  Donor: 'Organization',
  Organisation: 'Organization',
  Project: 'Project',
  Event: 'Event',
  Agreement: 'CreativeWork',
  Policy: 'CreativeWork',
  Person: 'Person',
  Place: 'Place',
  Theme: 'DefinedTerm',
  Source: 'CreativeWork',
};

/** The ties that schema.org has a property for, read from the tie's `from` (OUT) or `to`. */
const properties: readonly (readonly [kind: string, outward: boolean, property: string])[] = [
  ['PART_OF', true, 'parentOrganization'],
  ['PART_OF', false, 'subOrganization'],
  ['MEMBER_OF', true, 'memberOf'],
  ['MEMBER_OF', false, 'member'],
  ['FUNDS', false, 'funder'],
  ['HOLDS_POST', true, 'worksFor'],
  ['ORGANISED', false, 'organizer'],
  ['ATTENDED', false, 'attendee'],
];

interface Described extends Facts {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly url: string | null;
  readonly names: readonly { readonly text: string }[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
}

/** A day that schema.org takes as it is: EDTF beyond ISO 8601 is not one. */
const isoDate = (edtf: string | null | undefined) => (edtf && /^\d{4}(-\d\d){0,2}$/.test(edtf) ? edtf : undefined);

const some = <Item>(items: readonly Item[]) => (items.length ? items : undefined);

/** An entry as an object of schema.org; `origin` is where the pages are, and only sure ties are told. */
export function jsonLdOf(entry: Described, edges: readonly TieEdge[], origin: string): object {
  const { __typename, id, name, description, url, identifiers, latitude, longitude } = entry;
  const type = types[__typename] ?? 'Thing';
  const address = (at: string) => `${origin}/entry/${encodeURIComponent(at)}`;
  const related = properties.map(([kind, outward, property]) => {
    const ends = edges.filter(
      ({ tie }) => tie.kind === kind && tie.confidence === 'CONFIRMED' && (tie.from.id === id) === outward,
    );
    const told = ends.map(({ node }) => ({
      '@type': types[node.__typename] ?? 'Thing',
      '@id': address(node.id),
      name: node.name,
    }));
    return [property, some(told)];
  });
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': address(id),
    name,
    alternateName: some([...new Set(entry.names.map(({ text }) => text))].filter(text => text !== name)),
    description: description ?? undefined,
    sameAs: url && isWebAddress(url) ? url : undefined,
    identifier: some(identifiers.map(({ scheme, value }) => ({ '@type': 'PropertyValue', propertyID: scheme, value }))),
    foundingDate: isoDate(entry.established),
    dissolutionDate: isoDate(entry.closed),
    startDate: isoDate(entry.start),
    endDate: isoDate(entry.end),
    location: entry.place ? { '@type': 'Place', '@id': address(entry.place.id), name: entry.place.name } : undefined,
    geo: latitude != null && longitude != null ? { '@type': 'GeoCoordinates', latitude, longitude } : undefined,
    ...Object.fromEntries(related),
  };
}
