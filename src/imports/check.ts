import { hierarchies } from '../cypher/import.ts';
import { partsOf } from '../domain/facts.ts';
import { isEntryId, tieKey } from '../domain/ids.ts';
import { nearest } from '../domain/names.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { matchTies } from './plan.ts';
import type { Problem, RowAddress } from './problems.ts';
import type { EntryRecord, FigureRecord, Records, TieRecord } from './records.ts';
import { sheetOf } from './sheets.ts';
import { identityOf, type Snapshot } from './snapshot.ts';

/** Every problem that shows only once all rows and the graph are known. */
export function checkRecords(records: Records, snapshot: Snapshot, vocabulary: Vocabulary): Problem[] {
  const typeOf = (id: string) => records.entries.get(id)?.type ?? snapshot.entries.get(id)?.get('type') ?? null;
  return [
    ...unresolved(records, typeOf),
    ...[...records.entries.values()].flatMap(record => wrongEntry(record, snapshot, vocabulary)),
    ...records.ties.flatMap(record => wrongEnds(record, typeOf, vocabulary)),
    ...wrongTies(records.ties, snapshot),
    ...[...records.figures.values()].flatMap(record => wrongFigure(record, typeOf, vocabulary)),
    ...hierarchies.flatMap(kind => circles(kind, records.ties, snapshot)),
  ];
}

type TypeOf = (id: string) => string | number | null;

const at = (address: RowAddress | undefined, column: string, value: string, problem: string, fix: string): Problem => ({
  ...{ sheet: address?.sheet ?? '', row: address?.row ?? 0 },
  ...{ column, value, problem, fix },
});

const asNamed = 'write a name that the directory has for it, or its id, or add a row for it';

function unresolved({ references, entries }: Records, typeOf: TypeOf): Problem[] {
  return references.flatMap(({ id, column, ...row }) => {
    const type = typeOf(id);
    if (!type) {
      const close = nearest(id, entries.keys());
      const fix = close && typeOf(close) ? `write ${close}, or add a row for it` : 'add a row for it to its sheet';
      if (!isEntryId(id)) return [at(row, column, id, `nothing of the kind is called '${id}'`, asNamed)];
      return [at(row, column, id, `no entry has the id '${id}'`, fix)];
    }
    return column === 'source' && type !== 'Source'
      ? [at(row, column, id, `'${id}' is of type ${type}, not a source`, 'name a row of sources')]
      : [];
  });
}

function wrongEntry({ id, type, rows, facts }: EntryRecord, snapshot: Snapshot, vocabulary: Vocabulary): Problem[] {
  const stored = snapshot.entries.get(id);
  const storedType = stored?.get('type');
  const problems: Problem[] = [];
  if (type && storedType && sheetOf(type, vocabulary) !== sheetOf(String(storedType), vocabulary))
    problems.push(
      at(rows[0], 'id', id, `'${id}' is taken by one of type ${storedType}`, `give this ${type} an id of its own`),
    );
  const supported = hasEvidence(facts.keys()) || (stored && partsOf(stored, 'evidence').length);
  if (type && type !== 'Source' && !supported)
    problems.push(at(rows[0], 'source', '', `'${id}' has no source`, 'name the row of sources that says it'));
  return problems;
}

const hasEvidence = (keys: Iterable<string>) => [...keys].some(key => key.startsWith('evidence '));

function wrongEnds({ identity, rows }: TieRecord, typeOf: TypeOf, vocabulary: Vocabulary): Problem[] {
  const { kind, from, to } = identity;
  const [fromType, toType] = [typeOf(from), typeOf(to)];
  if (!fromType || !toType) return [];
  if (from === to) return [at(rows[0], 'to', to, 'the tie leads back to where it starts', 'name two entries')];
  const pairings = vocabulary.tieKinds.get(kind) ?? [];
  const fits = (types: readonly string[], type: string | number) => types.includes(String(type));
  if (pairings.some(ends => fits(ends.from, fromType) && fits(ends.to, toType))) return [];
  const column = pairings.some(ends => fits(ends.from, fromType)) ? 'to' : 'from';
  const allowed = pairings.map(ends => `${ends.from.join(' or ')} to ${ends.to.join(' or ')}`).join(', or ');
  const problem = `${kind} cannot lead from ${fromType} to ${toType}`;
  return [at(rows[0], column, identity[column], problem, `it leads from ${allowed}`)];
}

function wrongFigure({ facts, rows }: FigureRecord, typeOf: TypeOf, { stakeholderTypes }: Vocabulary): Problem[] {
  const needed = { project: ['Project'], from: stakeholderTypes, to: stakeholderTypes };
  return Object.entries(needed).flatMap(([column, types]) => {
    const id = String(facts.get(`${column}Id`)?.value ?? '');
    const type = typeOf(id);
    if (!type || types.includes(String(type))) return [];
    const wanted = column === 'project' ? 'a project' : 'a stakeholder';
    return [at(rows[0], column, id, `'${id}' is of type ${type}, not ${wanted}`, `name ${wanted}`)];
  });
}

function wrongTies(ties: readonly TieRecord[], snapshot: Snapshot): Problem[] {
  const seen = new Map<string, TieRecord>();
  const matched = matchTies(ties, snapshot);
  const edited = new Set(matched.map(({ id }) => id));
  const others = new Map(
    [...snapshot.ties].flatMap(([id, facts]) => (edited.has(id) ? [] : [[identityOf(facts), id]])),
  );
  return matched.flatMap(({ record, id, stored }) => {
    const problems: Problem[] = [];
    const [row] = record.rows;
    if (!hasEvidence(record.facts.keys()) && !(stored && partsOf(stored, 'evidence').length))
      problems.push(at(row, 'source', '', 'the tie has no source', 'name the row of sources that says it'));
    const other = others.get(tieKey(record.identity));
    if (other) {
      const problem = `the directory has the tie '${other}' of this kind between the two, with this role and beginning`;
      problems.push(at(row, 'id', id, problem, 'change that one, or let their role or since differ'));
    }
    const twin = seen.get(id);
    if (twin) {
      const problem = `the tie '${id}' is that of row ${twin.rows[0]?.row} too`;
      problems.push(at(row, 'id', record.id ?? '', problem, 'give its id in one row, and an id to no other'));
    }
    seen.set(id, record);
    return problems;
  });
}

/** A tie of the file that closes a circle, with the ties that the graph keeps beside the file's. */
function circles(kind: string, ties: readonly TieRecord[], snapshot: Snapshot): Problem[] {
  const rows = matchTies(
    ties.filter(({ identity }) => identity.kind === kind),
    snapshot,
  );
  const edited = new Set(rows.map(({ id }) => id));
  const above = new Map<string, string[]>();
  const put = (from: string, to: string) => above.set(from, [...(above.get(from) ?? []), to]);
  for (const step of snapshot.above) if (step.kind === kind && !edited.has(step.id)) put(step.from, step.to);
  for (const { record } of rows) put(record.identity.from, record.identity.to);
  return rows.flatMap(
    ({
      record: {
        identity,
        rows: [row],
      },
    }) => {
      const way = wayUp(identity.to, identity.from, above);
      if (identity.from === identity.to || !way) return [];
      const problem = `${[identity.from, ...way].join(' → ')} goes round in a circle`;
      return [at(row, 'to', identity.to, problem, `correct one of these ${kind} ties`)];
    },
  );
}

/** The ids from one entry up to another; undefined if the one is not above the other. */
function wayUp(from: string, to: string, above: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const cameFrom = new Map<string, string | null>([[from, null]]);
  for (const id of cameFrom.keys()) {
    if (id === to) {
      const way: string[] = [];
      for (let step: string | null = id; step; step = cameFrom.get(step) ?? null) way.unshift(step);
      return way;
    }
    for (const next of above.get(id) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, id);
  }
  return undefined;
}
