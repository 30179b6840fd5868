import { defineQuery } from '../neo4j/query.ts';

export interface Namesake {
  readonly id: string;
  readonly labels: readonly string[];
  readonly names: readonly string[];
  readonly identifiers: readonly string[];
  readonly isOurs: boolean;
}

/** Entries that bear one of these names or identifiers, at most a hundred for each: more than that proves nothing. */
export const namesakes = defineQuery<{ names: readonly string[]; keys: readonly string[]; origin: string }, Namesake>(
  'namesakes',
  `
  CALL () {
    UNWIND $names AS folded
    CALL (folded) { MATCH (:Name {folded: folded})<-[:HAS_NAME]-(entry:Entry) RETURN entry LIMIT 100 }
    RETURN entry
    UNION
    UNWIND $keys AS key
    CALL (key) { MATCH (:Identifier {key: key})<-[:IDENTIFIED_BY]-(entry:Entry) RETURN entry LIMIT 100 }
    RETURN entry
  }
  RETURN entry.id AS id, labels(entry) AS labels,
    COLLECT { MATCH (entry)-[:HAS_NAME]->(name:Name) RETURN DISTINCT name.folded } AS names,
    COLLECT { MATCH (entry)-[:IDENTIFIED_BY]->(identifier:Identifier) RETURN identifier.key } AS identifiers,
    EXISTS { MATCH (change:Change {subjectId: entry.id}) WHERE change.origin = $origin AND change.action = 'CREATE' } AS isOurs`,
);

/** Countries by their ISO 3166 codes, and DAC sectors by theirs. */
export const coded = defineQuery<
  { countries: readonly string[]; sectors: readonly string[]; origin: string },
  { id: string; code: string; isCountry: boolean; isOurs: boolean }
>(
  'coded',
  `
  CALL () {
    UNWIND $countries AS code
    MATCH (entry:Place {iso3166: code}) WHERE entry.level = 'COUNTRY'
    RETURN entry, code, true AS isCountry
    UNION ALL
    UNWIND $sectors AS code
    MATCH (entry:Theme {code: code}) WHERE entry.scheme = 'DAC_SECTOR'
    RETURN entry, code, false AS isCountry
  }
  WITH entry, code, isCountry ORDER BY entry.id
  RETURN entry.id AS id, code, isCountry,
    EXISTS { MATCH (change:Change {subjectId: entry.id}) WHERE change.origin = $origin AND change.action = 'CREATE' } AS isOurs`,
);
