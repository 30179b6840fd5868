import { defineQuery } from '../neo4j/query.ts';

/** How often a question was answered in one form to one kind of caller. Instants in ISO 8601. */
export interface StoredUsage {
  readonly question: string;
  /** json, csv, embed … */
  readonly form: string;
  /** The id of the key that asked; empty for none. */
  readonly keyId: string;
  /** The host of the page that it was for; empty where none was named. */
  readonly from: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

/** Adds what was counted since the last time; `id` is made of what tells one usage from another. */
export const addUsages = defineQuery<{ usages: readonly (StoredUsage & { id: string })[] }, never>(
  'addUsages',
  `UNWIND $usages AS row
   MERGE (usage:Usage {id: row.id})
   ON CREATE SET usage.question = row.question, usage.form = row.form, usage.keyId = row.keyId, usage.from = row.from,
     usage.count = 0.0, usage.first = row.first
   SET usage.count = usage.count + row.count, usage.last = row.last`,
);

/** Forgets the longest unused beyond the `most` that are kept. */
export const dropUsages = defineQuery<{ most: unknown }, never>(
  'dropUsages',
  'MATCH (usage:Usage) WITH usage ORDER BY usage.last DESC, usage.id SKIP $most DELETE usage',
);

/** Every usage that is kept, the last used first. */
export const allUsages = defineQuery<object, StoredUsage>(
  'allUsages',
  `MATCH (usage:Usage)
   RETURN usage.question AS question, usage.form AS form, usage.keyId AS keyId, usage.from AS from,
     usage.count AS count, usage.first AS first, usage.last AS last
   ORDER BY last DESC, usage.id`,
);
