import { tieKeysAreWrong } from '../domain/tie-keys.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { defineQuery } from '../neo4j/query.ts';

/** How many entries there are of each type, and ties of each kind: count-store look-ups. */
export const countsByKind = ({ entryTypes, tieKinds }: Vocabulary) =>
  defineQuery<object, { entries: number[]; ties: number[] }>(
    'countsByKind',
    [
      ...entryTypes.map((type, index) => `CALL () { MATCH (n:${type}) RETURN count(n) AS entries${index} }`),
      ...[...tieKinds.keys()].map(
        (kind, index) => `CALL () { MATCH ()-[t:${kind}]->() RETURN count(t) AS ties${index} }`,
      ),
      `RETURN [${entryTypes.map((_, index) => `entries${index}`).join(', ')}] AS entries,
              [${[...tieKinds.keys()].map((_, index) => `ties${index}`).join(', ')}] AS ties`,
    ].join('\n'),
  );

/** How many ties lack keys, or have others than their ends give them: pages in the order of names miss or misplace those. */
export const wrongTieKeys = ({ tieKinds }: Vocabulary) =>
  defineQuery<object, { count: number }>(
    'wrongTieKeys',
    `MATCH (from)-[tie:${[...tieKinds.keys()].join('|')}]->(to) WHERE ${tieKeysAreWrong} RETURN toFloat(count(tie)) AS count`,
  );

/** When the content last changed by a batch. */
export const dataDate = defineQuery<object, { at: string }>(
  'dataDate',
  'MATCH (batch:Batch) WHERE batch.at IS NOT NULL AND batch.id IS NOT NULL RETURN batch.at AS at ORDER BY at DESC LIMIT 1',
);

/** Whether the graph holds entries, and whether anything at all beside the keys, which may be made before. */
export const holdings = defineQuery<object, { entries: boolean; anything: boolean }>(
  'holdings',
  'RETURN EXISTS { (:Entry) } AS entries, EXISTS { (node) WHERE NOT node:Key AND NOT node:Audit } AS anything',
);

export const components = defineQuery<object, { name: string; versions: readonly string[]; edition: string }>(
  'components',
  'CALL dbms.components() YIELD name, versions, edition RETURN name, versions, edition',
);
