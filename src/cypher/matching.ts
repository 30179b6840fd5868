import { defineQuery } from '../neo4j/query.ts';

export interface Namesake {
  readonly id: string;
  readonly labels: readonly string[];
  readonly names: readonly string[];
  readonly identifiers: readonly string[];
  readonly isOurs: boolean;
  /** Of a place. */
  readonly level: string | null;
  readonly pcode: string | null;
}

/** Entries that bear one of these names or identifiers (`PCODE:` for a place's), at most a hundred for each: more than that proves nothing. */
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
    UNION
    UNWIND [key IN $keys WHERE key STARTS WITH 'PCODE:' | substring(key, 6)] AS pcode
    MATCH (entry:Place {pcode: pcode})
    RETURN entry
  }
  RETURN entry.id AS id, labels(entry) AS labels, entry.level AS level, entry.pcode AS pcode,
    COLLECT { MATCH (entry)-[:HAS_NAME]->(name:Name) RETURN DISTINCT name.folded } AS names,
    COLLECT { MATCH (entry)-[:IDENTIFIED_BY]->(identifier:Identifier) RETURN identifier.key } AS identifiers,
    EXISTS {
      MATCH (change:Change {subjectId: entry.id})-[:IN_BATCH]->(batch:Batch)
      WHERE change.origin = $origin AND change.action = 'CREATE' AND batch.undoneBy IS NULL
    } AS isOurs`,
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
    EXISTS {
      MATCH (change:Change {subjectId: entry.id})-[:IN_BATCH]->(batch:Batch)
      WHERE change.origin = $origin AND change.action = 'CREATE' AND batch.undoneBy IS NULL
    } AS isOurs`,
);

/** What is looked for: `at` tells one from another in the answer. */
export interface SoughtRow {
  readonly at: unknown;
  /** Spellings, folded. */
  readonly folded: readonly string[];
  readonly keys: readonly string[];
  /** A Lucene query over the words of names. */
  readonly words: string;
  /** Spellings that staff may have decided on. */
  readonly decided: readonly string[];
  /** Types that entries may be of; null for all. */
  readonly types: readonly string[] | null;
}

const ofType = '(row.types IS NULL OR any(label IN labels(entry) WHERE label IN row.types))';

/** Entries that may be what is sought: by identifier, by spelling, by the words of a name, or because staff said so. */
export const lookAlikes = defineQuery<
  { rows: readonly SoughtRow[]; most: unknown; reach: unknown },
  { at: number; id: string }
>(
  'lookAlikes',
  `
  UNWIND $rows AS row
  CALL (row) {
    UNWIND row.decided AS spelling
    MATCH (decision:Decision {a: spelling}) WHERE decision.decision = 'SAME'
    MATCH (entry:Entry {id: decision.b}) WHERE ${ofType}
    RETURN entry LIMIT $most
    UNION
    UNWIND row.keys AS key
    MATCH (:Identifier {key: key})<-[:IDENTIFIED_BY]-(entry:Entry) WHERE ${ofType}
    RETURN entry LIMIT $most
    UNION
    UNWIND row.folded AS folded
    MATCH (:Name {folded: folded})<-[:HAS_NAME]-(entry:Entry) WHERE ${ofType}
    RETURN entry LIMIT $most
    UNION
    CALL db.index.fulltext.queryNodes('fulltext_Name_text', row.words, {limit: $reach}) YIELD node AS name
    MATCH (name)<-[:HAS_NAME]-(entry:Entry) WHERE ${ofType}
    RETURN DISTINCT entry LIMIT $most
  }
  RETURN row.at AS at, entry.id AS id`,
);

export interface DescribedRow {
  readonly id: string;
  readonly name: string;
  readonly labels: readonly string[];
  readonly names: readonly { readonly text: string; readonly kind: string }[];
  /** Each with how many entries carry it. */
  readonly identifiers: readonly { readonly key: string; readonly bearers: unknown }[];
  readonly countries: readonly (string | null)[];
}

/** What entries are compared by: 50 names and 20 identifiers of each at most, and no name that is too common to match by. */
export const described = defineQuery<{ ids: readonly string[] }, DescribedRow>(
  'described',
  `
  UNWIND $ids AS id
  MATCH (entry:Entry {id: id})
  RETURN id, entry.name AS name, labels(entry) AS labels,
    COLLECT {
      MATCH (entry)-[:HAS_NAME]->(name:Name) WHERE name.kind <> 'WEAK'
      RETURN DISTINCT {text: name.text, kind: name.kind} LIMIT 50
    } AS names,
    COLLECT {
      MATCH (entry)-[:IDENTIFIED_BY]->(identifier:Identifier)
      RETURN {key: identifier.key, bearers: COUNT { (identifier)<-[:IDENTIFIED_BY]-() }} LIMIT 20
    } AS identifiers,
    COLLECT { MATCH (entry)-[:LOCATED_IN*1..6]->(country:Place {level: 'COUNTRY'}) RETURN DISTINCT country.iso3166 LIMIT 5 } AS countries`,
);

export interface DecisionRow {
  readonly a: string;
  readonly b: string;
  readonly decision: 'SAME' | 'DIFFERENT' | 'UNSURE';
  readonly reason: string | null;
}

/** What staff decided on these spellings, or on these entries as the first of two. */
export const decisionsOn = defineQuery<{ subjects: readonly string[] }, DecisionRow>(
  'decisionsOn',
  `
  UNWIND $subjects AS subject
  MATCH (decision:Decision {a: subject})
  RETURN decision.a AS a, decision.b AS b, decision.decision AS decision, decision.reason AS reason`,
);

export interface SpellingRow {
  readonly nameId: string;
  readonly entryId: string;
  readonly text: string;
  readonly kind: string;
  readonly labels: readonly string[];
}

/** Names and what bears them, page by page in the order of their ids; `after` is the last of the page before. */
export const spellingsAfter = defineQuery<{ after: string; most: unknown }, SpellingRow>(
  'spellingsAfter',
  `
  MATCH (name:Name) WHERE name.id > $after
  WITH name ORDER BY name.id LIMIT $most
  MATCH (name)<-[:HAS_NAME]-(entry:Entry)
  RETURN name.id AS nameId, entry.id AS entryId, name.text AS text, name.kind AS kind, labels(entry) AS labels
  ORDER BY nameId`,
);

/** Identifiers that two to four entries carry: more than that prove nothing. */
export const sharedIdentifiers = defineQuery<{ most: unknown }, { key: string; ids: readonly string[] }>(
  'sharedIdentifiers',
  `
  MATCH (identifier:Identifier) WHERE identifier.key > ''
  WITH identifier WHERE 2 <= COUNT { (identifier)<-[:IDENTIFIED_BY]-() } <= 4
  WITH identifier LIMIT $most
  RETURN identifier.key AS key, COLLECT { MATCH (identifier)<-[:IDENTIFIED_BY]-(entry:Entry) RETURN entry.id } AS ids`,
);

/** Which of these pairs a tie joins, or staff decided on. */
export const pairsKnown = defineQuery<
  { pairs: readonly { a: string; b: string }[] },
  { a: string; b: string; isTied: boolean; decision: DecisionRow['decision'] | null; reason: string | null }
>(
  'pairsKnown',
  `
  UNWIND $pairs AS pair
  OPTIONAL MATCH (decision:Decision {a: pair.a}) WHERE decision.b = pair.b
  RETURN pair.a AS a, pair.b AS b,
    EXISTS { (:Entry {id: pair.a})-[tie]-(:Entry {id: pair.b}) WHERE NOT tie:SUPPORTS } AS isTied,
    decision.decision AS decision, decision.reason AS reason`,
);
