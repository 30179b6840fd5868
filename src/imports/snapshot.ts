import {
  changesTo,
  figuresOf,
  hierarchies,
  type StoredEntry,
  type StoredTie,
  storedEntries,
  storedFigures,
  storedTiesBetween,
  storedTiesById,
  tiesAbove,
} from '../cypher/import.ts';
import { type Facts, factsOf, type Image } from '../domain/facts.ts';
import { type TieIdentity, tieId, tieKey } from '../domain/ids.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Transaction } from '../neo4j/query.ts';
import type { Records } from './records.ts';
import { figureColumns, figureSheets, propertyColumns, sheetOf } from './sheets.ts';

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
  /** Ids that something bears or once bore. */
  readonly taken: ReadonlySet<string>;
  /** Ties of hierarchies, from what the workbook puts something under. */
  readonly above: readonly { readonly kind: string; readonly id: string; readonly from: string; readonly to: string }[];
}

/** Reads all of it in at most seven statements, whatever the number of rows. */
export async function readSnapshot(
  { run }: Transaction,
  { entries, ties, figures, references, inFull }: Records,
  vocabulary: Vocabulary,
  origin: string,
): Promise<Snapshot> {
  const entryIds = unique([...entries.keys(), ...references.map(({ id }) => id)]);
  const tieIds = unique(ties.flatMap(possibleIds));
  const known = inFull.length ? await run(figuresOf, { projectIds: inFull }) : [];
  const figureIds = unique([...figures.keys(), ...known.map(({ id }) => id)]);
  const changes = await run(changesTo, { ids: [...entryIds, ...tieIds, ...figureIds], origin });
  const taken = new Set(changes.map(({ id }) => id));

  const stored = new Map<string, Facts>();
  const keep = (found: readonly StoredTie[]) => {
    for (const tie of found) stored.set(String(tie.properties.id), factsOf(tieImage(tie)));
  };
  keep(await run(storedTiesBetween, { pairs: distinctPairs(ties) }));
  const seen = new Set([...stored].flatMap(([id, facts]) => [id, identityOf(facts)]));
  const moved = ties
    .filter(({ id, identity }) => !seen.has(id ?? tieKey(identity)))
    .filter(tie => tie.id || possibleIds(tie).some(id => taken.has(id)));
  const kinds = unique(moved.map(({ identity }) => identity.kind)).sort();
  if (kinds.length) keep(await run(storedTiesById(kinds), { ids: unique(moved.flatMap(possibleIds)) }));
  const tops = unique(ties.filter(({ identity }) => isHierarchy(identity.kind)).map(({ identity }) => identity.to));
  return {
    entries: new Map(
      (await run(storedEntries, { ids: entryIds })).map(entry => [entry.id, entryFacts(entry, vocabulary)]),
    ),
    ties: stored,
    figures: new Map(
      (figureIds.length ? await run(storedFigures, { ids: figureIds }) : []).map(({ id, properties }) => [
        id,
        factsOf(picked(properties, figureProperties)),
      ]),
    ),
    written: writtenFacts(changes),
    taken,
    above: tops.length ? await run(tiesAbove, { ids: tops }) : [],
  };
}

const possibleIds = ({ id, identity }: Records['ties'][number]) => (id ? [id] : candidateIds(identity));

const isHierarchy = (kind: string) => (hierarchies as readonly string[]).includes(kind);

const distinctPairs = (ties: Records['ties']) => [
  ...new Map(ties.map(({ identity: { kind, from, to } }) => [`${kind} ${from} ${to}`, { kind, from, to }])).values(),
];

function entryFacts({ labels, properties, names, identifiers, evidence }: StoredEntry, vocabulary: Vocabulary): Facts {
  const type = vocabulary.entryTypes.find(type => labels.includes(type)) ?? '';
  const sheet = sheetOf(type, vocabulary);
  const own = picked(properties, sheet ? [...propertyColumns(sheet).keys()] : []);
  return factsOf({ type, ...own, names, identifiers, evidence });
}

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

const tieImage = ({ kind, properties, evidence }: StoredTie): Image => ({
  ...{ kind, from: properties.fromId, to: properties.toId, evidence },
  ...picked(properties, ['role', 'since', 'until', 'amount', 'currency', 'percentage', 'note', 'confidence']),
});

/** An image holds the whole state, also what others wrote; what differs between before and after is the origin's own. */
function writtenFacts(changes: readonly { id: string; before: string | null; after: string | null }[]) {
  const written = new Map<string, Map<string, string | number>>();
  for (const { id, before, after } of changes) {
    const facts = written.get(id) ?? new Map();
    const [old, fresh] = [before, after].map(image => factsOf(image ? JSON.parse(image) : {})) as [Facts, Facts];
    for (const key of old.keys()) if (!fresh.has(key)) facts.delete(key);
    for (const [key, value] of fresh) if (old.get(key) !== value) facts.set(key, value);
    written.set(id, facts);
  }
  return written;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

const picked = (properties: Image, names: readonly string[]): Image =>
  Object.fromEntries(names.map(name => [name, properties[name]]));
