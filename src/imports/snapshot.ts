import { lastChanges } from '../cypher/change.ts';
import {
  changesTo,
  figuresOf,
  hierarchies,
  type StoredEntry,
  type StoredTie,
  storedEntries,
  storedFigures,
  storedRemarks,
  storedTiesBetween,
  storedTiesById,
  tiesAbove,
} from '../cypher/import.ts';
import { type Facts, factsOf, type Image } from '../domain/facts.ts';
import { kindOfTieId, type TieIdentity, tieId, tieKey } from '../domain/ids.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Transaction } from '../neo4j/query.ts';
import { inParts } from './parts.ts';
import type { Records } from './records.ts';
import { figureColumns, figureSheets, propertyColumns, sheetOf } from './sheets.ts';
import { type Subject, subjectOfId } from './steps.ts';

/** Lengths that the digest in a new tie's id may have: the next serves where the id is taken. */
const digestLengths = [12, 20, 40] as const;

/** The ids that a tie may have been given, in the order in which they are tried. */
export const candidateIds = (identity: TieIdentity): string[] => digestLengths.map(length => tieId(identity, length));

/** What the graph holds of all that a workbook speaks of. */
export interface Snapshot {
  /** Facts by id, the entry's label under "type". */
  readonly entries: ReadonlyMap<string, Facts>;
  /** Facts by id, the ends under "from" and "to". */
  readonly ties: ReadonlyMap<string, Facts>;
  /** Facts of transactions and budgets by id; of projects that the file states in full, all that the graph has. */
  readonly figures: ReadonlyMap<string, Facts>;
  /** What the origin itself last wrote, by id; what others wrote since is not in it. */
  readonly written: ReadonlyMap<string, Facts>;
  /** What it wrote in batches that were undone, by id. */
  readonly undone: ReadonlyMap<string, Facts>;
  /** Ids that something bears or once bore. */
  readonly taken: ReadonlySet<string>;
  /** Ties of hierarchies, from what the workbook puts something under. */
  readonly above: readonly { readonly kind: string; readonly id: string; readonly from: string; readonly to: string }[];
}

/** What a file is compared with beside the graph: what its origin last wrote, or what was there when it was exported. */
export type Base = { readonly origin: string; readonly exportedAt?: string | null | undefined };

/** Runs a statement for some of the items at a time, each within its time. */
async function askInParts<Item, Row>(
  items: readonly Item[],
  ask: (some: readonly Item[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const part of inParts(items)) for (const row of await ask(part)) rows.push(row);
  return rows;
}

/** The states that these ids of the change log have in the graph; one that is not there is missing. */
export async function readStates(
  { run }: Transaction,
  ids: readonly string[],
  vocabulary: Vocabulary,
): Promise<Map<string, Facts>> {
  const of = Map.groupBy(ids, id => subjectOfId(id, vocabulary));
  const get = (subject: Subject) => of.get(subject) ?? [];
  const states = new Map<string, Facts>();
  for (const entry of await askInParts(get('ENTRY'), ids => run(storedEntries, { ids })))
    states.set(entry.id, entryFacts(entry, vocabulary));
  const kinds = [...new Set(get('TIE').map(id => kindOfTieId(id, vocabulary.tieKinds.keys()) ?? ''))].sort();
  for (const tie of await askInParts(get('TIE'), ids => run(storedTiesById(kinds), { ids })))
    states.set(String(tie.properties.id), tieFacts(tie));
  for (const { id, properties } of await askInParts([...get('TRANSACTION'), ...get('BUDGET')], ids =>
    run(storedFigures, { ids }),
  ))
    states.set(id, figureFacts(properties));
  const redirects = get('REDIRECT').map(id => id.slice('redirect-'.length));
  if (redirects.length || of.has('DECISION'))
    for (const { id, properties } of await run(storedRemarks, { redirects, decisions: get('DECISION') }))
      states.set(id, factsOf(properties));
  return states;
}

/** Reads all of it in a handful of statements, whatever the number of rows. */
export async function readSnapshot(
  { run }: Transaction,
  { entries, ties, figures, references, inFull }: Records,
  vocabulary: Vocabulary,
  base: Base,
): Promise<Snapshot> {
  const entryIds = unique([...entries.keys(), ...references.map(({ id }) => id)]);
  const tieIds = unique(ties.flatMap(possibleIds));
  const known = await askInParts(inFull, projectIds => run(figuresOf, { projectIds }));
  const figureIds = unique([...figures.keys(), ...known.map(({ id }) => id)]);
  const taken = new Set<string>();
  const [written, undone] = [new Written(), new Written()];
  for (const ids of inParts([...entryIds, ...tieIds, ...figureIds]))
    for (const change of await run(changesTo, { ids, origin: base.origin })) {
      taken.add(change.id);
      (change.undone ? undone : written).add(change);
    }

  const stored = new Map<string, Facts>();
  const keep = (found: readonly StoredTie[]) => {
    for (const tie of found) stored.set(String(tie.properties.id), tieFacts(tie));
  };
  keep(await askInParts(distinctPairs(ties), pairs => run(storedTiesBetween, { pairs })));
  const seen = new Set([...stored].flatMap(([id, facts]) => [id, identityOf(facts)]));
  const moved = ties
    .filter(({ id, identity }) => !seen.has(id ?? tieKey(identity)))
    .filter(tie => tie.id || possibleIds(tie).some(id => taken.has(id)));
  const kinds = unique(moved.map(({ identity }) => identity.kind)).sort();
  keep(await askInParts(unique(moved.flatMap(possibleIds)), ids => run(storedTiesById(kinds), { ids })));
  const tops = unique(ties.filter(({ identity }) => isHierarchy(identity.kind)).map(({ identity }) => identity.to));
  return {
    entries: await readStates({ run }, entryIds, vocabulary),
    ties: stored,
    figures: await readStates({ run }, figureIds, vocabulary),
    written: base.exportedAt
      ? await statesAt(run, [...entryIds, ...stored.keys(), ...tieIds, ...figureIds], base.exportedAt)
      : written.facts,
    undone: undone.facts,
    taken,
    above: await askInParts(tops, ids => run(tiesAbove, { ids })),
  };
}

/** What the change log says that was there at an instant. */
async function statesAt(run: Transaction['run'], ids: readonly string[], at: string): Promise<Map<string, Facts>> {
  const rows = await askInParts(unique(ids), some => run(lastChanges, { ids: some, at }));
  return new Map(rows.flatMap(({ id, after }) => (after === null ? [] : [[id, factsOf(JSON.parse(after))]])));
}

const possibleIds = ({ id, identity }: Records['ties'][number]) => (id ? [id] : candidateIds(identity));

const isHierarchy = (kind: string) => (hierarchies as readonly string[]).includes(kind);

const distinctPairs = (ties: Records['ties']) => [
  ...new Map(ties.map(({ identity: { kind, from, to } }) => [`${kind} ${from} ${to}`, { kind, from, to }])).values(),
];

/** The facts of an entry as the graph holds it, its label under "type". */
export function entryFacts(
  { labels, properties, names, identifiers, evidence }: StoredEntry,
  vocabulary: Vocabulary,
): Facts {
  const type = vocabulary.entryTypes.find(type => labels.includes(type)) ?? '';
  const sheet = sheetOf(type, vocabulary);
  const own = picked(properties, sheet ? [...propertyColumns(sheet).keys()] : []);
  return factsOf({ type, ...own, names, identifiers, evidence });
}

/** The facts of a transaction or budget. */
export const figureFacts = (properties: Image): Facts => factsOf(picked(properties, figureProperties));

const figureProperties = unique(
  Object.keys(figureSheets).flatMap(sheet => [...figureColumns(sheet as keyof typeof figureSheets).keys()]),
);

/** The key of the identity that a tie's facts state. */
export const identityOf = (facts: Facts): string => {
  const text = (name: string) => (facts.get(name) as string | undefined) ?? null;
  return tieKey({
    kind: text('kind') ?? '',
    from: text('from') ?? '',
    to: text('to') ?? '',
    role: text('role'),
    since: text('since'),
  });
};

/** The facts of a tie, its ends under "from" and "to". */
export const tieFacts = ({ kind, properties, evidence }: StoredTie): Facts =>
  factsOf({
    ...{ kind, from: properties.fromId, to: properties.toId, evidence },
    ...picked(properties, ['role', 'since', 'until', 'amount', 'currency', 'percentage', 'note', 'confidence']),
  });

/** An image holds the whole state, also what others wrote; what differs between before and after is the origin's own. */
class Written {
  readonly facts = new Map<string, Map<string, string | number>>();

  add({ id, before, after }: { id: string; before: string | null; after: string | null }): void {
    const facts = this.facts.get(id) ?? new Map();
    const [old, fresh] = [before, after].map(image => factsOf(image ? JSON.parse(image) : {})) as [Facts, Facts];
    for (const key of old.keys()) if (!fresh.has(key)) facts.delete(key);
    for (const [key, value] of fresh) if (old.get(key) !== value) facts.set(key, value);
    this.facts.set(id, facts);
  }
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

const picked = (properties: Image, names: readonly string[]): Image =>
  Object.fromEntries(names.map(name => [name, properties[name]]));
