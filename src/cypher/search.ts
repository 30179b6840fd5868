import { defineQuery } from '../neo4j/query.ts';

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly sortName: string;
  /** The spelling that was met, or the code. */
  readonly text: string;
  /** The spelling's kind; null for an id or a code. */
  readonly kind: string | null;
}

export interface Search {
  /** A Lucene query over the words of names. */
  readonly words: string;
  /** How names begin, folded. */
  readonly beginning: string;
  /** Spellings of an id or a code. */
  readonly codes: readonly string[];
  /** Types that entries may be of; null for all. */
  readonly types: readonly string[] | null;
  /** Names that Lucene proposes, best first, before their entries' types are looked at. */
  readonly reach: unknown;
  /** Rows of each way of finding. */
  readonly most: unknown;
}

const ofType = '($types IS NULL OR any(label IN labels(entry) WHERE label IN $types))';
const byCode = (match: string, text: string) =>
  `UNWIND $codes AS code ${match} WITH DISTINCT entry, ${text} AS text WHERE ${ofType} RETURN entry, text, null AS kind LIMIT $most`;

/** Names and codes that may be what is searched for: by their words, by how they begin, by code. */
export const candidates = defineQuery<Search, Candidate>(
  'candidates',
  `CALL () {
     CALL db.index.fulltext.queryNodes('fulltext_Name_text', $words, {limit: $reach}) YIELD node AS name
     MATCH (name)<-[:HAS_NAME]-(entry:Entry) WHERE ${ofType}
     RETURN entry, name.text AS text, name.kind AS kind LIMIT $most
   UNION
     MATCH (name:Name) WHERE name.folded STARTS WITH $beginning
     MATCH (name)<-[:HAS_NAME]-(entry:Entry) WHERE ${ofType}
     RETURN entry, name.text AS text, name.kind AS kind LIMIT $most
   UNION
     ${byCode('MATCH (:Identifier {value: code})<-[:IDENTIFIED_BY]-(entry:Entry)', 'code')}
   UNION
     ${byCode('MATCH (:Identifier {key: code})<-[:IDENTIFIED_BY]-(entry:Entry)', 'code')}
   UNION
     ${byCode('MATCH (entry:Entry {id: code})', 'code')}
   UNION
     ${byCode('MATCH (redirect:Redirect {id: code}) MATCH (entry:Entry {id: redirect.to})', 'code')}
   UNION
     ${byCode('MATCH (entry:Place {pcode: code})', 'code')}
   UNION
     ${byCode('MATCH (entry:Project {code: code})', 'code')}
   }
   RETURN entry.id AS id, entry.name AS name, entry.sortName AS sortName, text, kind`,
);
