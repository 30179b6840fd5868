import { setTieKeys, tieIndex, tieKeysAreWrong } from '../domain/tie-keys.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { type Database, defineQuery } from './query.ts';

const presentIndexes = defineQuery<object, { name: string; state: string }>(
  'presentIndexes',
  'SHOW INDEXES YIELD name, state RETURN name, state',
);

const awaitIndexes = defineQuery<object, never>('awaitIndexes', 'CALL db.awaitIndexes(3600)');

/** A constraint or index; its name spells out its definition, so that a changed one is a missing one. */
interface SchemaItem {
  readonly name: string;
  readonly statement: string;
  /** What it rests on, in a graph that was written without it. */
  readonly fill?: string;
}

const entity = (label: string, relationship: boolean) => (relationship ? `()-[x:${label}]-()` : `(x:${label})`);

const unique = (label: string, property: string, relationship = false): SchemaItem => {
  const name = `unique_${label}_${property}`;
  const statement = `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ${entity(label, relationship)} REQUIRE x.${property} IS UNIQUE`;
  return { name, statement };
};

const index = (type: 'RANGE' | 'TEXT', label: string, properties: readonly string[], relationship = false) => {
  const name = [type.toLowerCase(), label, ...properties].join('_');
  const columns = properties.map(property => `x.${property}`).join(', ');
  const statement = `CREATE ${type} INDEX ${name} IF NOT EXISTS FOR ${entity(label, relationship)} ON (${columns})`;
  return { name, statement };
};

/** The two indexes by which an entry's ties of a kind are read in the order of names, and the keys that these hold. */
const ordered = (kind: string): SchemaItem[] => {
  const fill = `MATCH (from)-[tie:${kind}]->(to) WHERE ${tieKeysAreWrong}
    CALL (tie, from, to) { ${setTieKeys('tie', 'from', 'to')} } IN TRANSACTIONS OF 10000 ROWS`;
  return Object.values(tieIndex).map(columns => ({ ...index('RANGE', kind, columns, true), fill }));
};

const fullText = (label: string, property: string): SchemaItem => {
  const name = `fulltext_${label}_${property}`;
  const options = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}";
  return {
    name,
    statement: `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (x:${label}) ON EACH [x.${property}] ${options}`,
  };
};

/** Every constraint and index of the graph. No single `sortName` index: the planner would prefer it to the ordered pair. */
export const graphSchema = (vocabulary: Vocabulary): readonly SchemaItem[] => [
  ...[
    'Entry',
    'Name',
    'Transaction',
    'Budget',
    'ContactPoint',
    'Batch',
    'Change',
    'Redirect',
    'Decision',
    'HeaderMapping',
    'Lock',
  ].map(label => unique(label, 'id')),
  ...['Key', 'Audit', 'Usage'].map(label => unique(label, 'id')),
  ...[...vocabulary.tieKinds.keys(), 'SUPPORTS'].map(type => unique(type, 'id', true)),
  ...[...vocabulary.tieKinds.keys()].flatMap(ordered),
  ...['Stakeholder', ...vocabulary.entryTypes].map(label => index('RANGE', label, ['sortName', 'id'])),
  ...['Project', 'Event', 'Agreement', 'Policy'].flatMap(label => [
    index('RANGE', label, ['sinceEarliest', 'id']),
    index('RANGE', label, ['untilLatest', 'id']),
  ]),
  index('RANGE', 'Identifier', ['key']),
  index('RANGE', 'Identifier', ['value']),
  index('RANGE', 'Place', ['pcode']),
  index('RANGE', 'Place', ['iso3166']),
  index('RANGE', 'Theme', ['code']),
  index('RANGE', 'Project', ['code']),
  index('RANGE', 'Batch', ['at', 'id']),
  index('RANGE', 'Batch', ['openUntil']),
  index('RANGE', 'Decision', ['a']),
  index('RANGE', 'Decision', ['b']),
  index('RANGE', 'Redirect', ['to']),
  ...['Name', 'Transaction', 'Budget'].map(label => index('RANGE', label, ['sourceId'])),
  index('RANGE', 'Source', ['url']),
  index('RANGE', 'Change', ['subjectId']),
  index('RANGE', 'Change', ['at', 'id']),
  index('RANGE', 'Audit', ['at', 'id']),
  index('RANGE', 'CONCERNS', ['entryId', 'at', 'changeId'], true),
  ...['Transaction', 'Budget'].map(label => index('RANGE', label, ['earliest'])),
  index('RANGE', 'Transaction', ['projectId', 'fromId']),
  index('RANGE', 'FUNDS', ['amount'], true),
  index('RANGE', 'SUPPORTS', ['subjectId'], true),
  ...['FUNDS', 'HOLDS_POST', 'MEMBER_OF'].map(kind => index('RANGE', kind, ['untilLatest'], true)),
  ...['Name', 'Transaction', 'Budget'].map(label => index('RANGE', label, ['sourceId'])),
  index('RANGE', 'Name', ['folded']),
  index('TEXT', 'Name', ['folded']),
  fullText('Name', 'text'),
];

/** Creates what the graph lacks of its constraints and indexes with what these rest on, and waits until all can be used; one read when all is there. */
export async function migrate(database: Database, vocabulary: Vocabulary): Promise<void> {
  const pending = await pendingItems(database, vocabulary);
  const fills = new Set(pending.flatMap(({ fill }) => fill ?? []));
  // Before the indexes, so that one that was cut off begins anew: an index that is there says that its keys are.
  for (const fill of fills) await database.command(defineQuery('fillTieKeys', fill));
  for (const { name, statement } of pending) await database.command(defineQuery(name, statement));
  if (pending.length) await database.command(awaitIndexes);
}

/** What of its constraints and indexes the graph lacks. */
export async function pendingItems(database: Database, vocabulary: Vocabulary): Promise<readonly SchemaItem[]> {
  const present = new Map((await database.read(presentIndexes, {})).map(({ name, state }) => [name, state]));
  return graphSchema(vocabulary).filter(({ name }) => present.get(name) !== 'ONLINE');
}
