import { entryLabels, presentIds } from '../cypher/entry.ts';
import { namesakes } from '../cypher/matching.ts';
import { DirectoryError } from '../domain/errors.ts';
import { isEntryId } from '../domain/ids.ts';
import type { Described } from '../domain/matching.ts';
import { fold } from '../domain/names.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Transaction } from '../neo4j/query.ts';
import { readIdentifiers, wordIn } from './cells.ts';
import { plainHeader as plain } from './headers.ts';
import { type Match, matchEntries } from './matching/candidates.ts';
import { freeId, plainId } from './new-ids.ts';
import { inParts } from './parts.ts';
import type { Problem, RowAddress } from './problems.ts';
import { type Sheet, type SheetName, shapeOf, sheetNames, sheetOf } from './sheets.ts';

/** What a person said of a row: it is the entry with this id or of this name, or one of its own. */
export type Decision = { readonly sameAs: string } | 'NEW';

/** Decisions by sheet and row, as `decisionKey` writes them. */
export type Decisions = ReadonlyMap<string, Decision>;
export const decisionKey = ({ sheet, row }: RowAddress): string => `${sheet} ${row}`;

/** A row that tells of an entry, and what the directory has that it may be. */
export interface RowMatch extends RowAddress {
  /** The entry's id, that of the directory's entry where the row is held to be the same one. */
  readonly id: string;
  /** What the row calls it. */
  readonly name: string;
  /** Whether the row comes in as an entry of the directory, was decided on, or is one that a person should look at. */
  readonly outcome: 'SAME' | 'DECIDED_SAME' | 'DECIDED_NEW' | 'POSSIBLE' | 'NEW';
  /** What was found, best first. */
  readonly candidates: readonly Match[];
}

export interface Resolution {
  /** The sheets with every id filled in, and names of entries in references exchanged for their ids. */
  readonly sheets: readonly Sheet[];
  readonly matches: readonly RowMatch[];
  readonly problems: readonly Problem[];
  /** Rows with an id of their own that were not compared with the directory, as there are too many of them. */
  readonly uncompared: number;
}

/** A row of a sheet while its names become ids. */
interface Draft extends RowAddress {
  readonly kind: SheetName;
  readonly origin: Sheet['origin'];
  readonly onlyNames: boolean;
  readonly cells: readonly string[];
  readonly cell: (column: string) => string;
  readonly put: (column: string, text: string) => void;
}

const entrySheets = new Set<SheetName>(sheetNames.filter(name => 'name' in shapeOf(name).columns));
const CANDIDATES = 5;

/** New rows with an id of their own that are compared with the directory; of more, none is, for the time it takes. */
const COMPARED = 2_000;

export interface Resolving {
  readonly decisions: Decisions;
  /** Whether a row with an id of its own is an entry of its own, whatever it is called: its origin told entries apart. */
  readonly trustsIds?: boolean;
}

/**
 * Finds the entries that rows and cells name. A row with an id is the entry of that id; one without is the entry that the
 * matcher is sure of, else a new one. A reference is an id, also one that was merged away, else a name or an identifier
 * (SCHEME:VALUE) that fits one entry alone, of the file first, then of the directory.
 */
export async function resolveNames(
  { run }: Transaction,
  sheets: readonly Sheet[],
  vocabulary: Vocabulary,
  { decisions, trustsIds = false }: Resolving,
): Promise<Resolution> {
  const drafts: Draft[] = [];
  const copies = sheets.map(sheet => draftsOf(sheet, drafts));
  const entries = drafts.filter(({ kind, cell }) => entrySheets.has(kind) && (cell('id') || cell('name')));
  const references = drafts.flatMap(draft => referenceColumns(draft.kind).map(column => ({ draft, column })));
  const written = new Set([
    ...entries.map(({ cell }) => cell('id')),
    ...references.map(({ draft, column }) => draft.cell(column)),
    ...entries.map(({ cell }) => plainId(cell('name'))),
    ...[...decisions.values()].map(decision => (decision === 'NEW' ? '' : decision.sameAs)),
  ]);
  const present = new Map<string, string>();
  for (const ids of inParts([...written].filter(isEntryId)))
    for (const { id, present: now } of await run(presentIds, { ids })) if (now) present.set(id, now);

  const problems: Problem[] = [];
  const settled = await settle(run, entries, present, vocabulary, decisions, problems);
  const { matches, uncompared } = await matchRows(run, entries, present, vocabulary, settled, trustsIds);
  const inFile = new Map<string, Bearer[]>();
  for (const { kind, cell } of entries) {
    const bearer = { id: cell('id'), type: shapeOf(kind).label ?? cell('type'), level: cell('level') || null };
    const texts = [cell('name'), cell('acronym'), ...cell('identifiers').split('|')];
    for (const key of new Set(texts.map(fold).filter(Boolean))) inFile.set(key, [...(inFile.get(key) ?? []), bearer]);
  }
  const fileIds = new Set(entries.map(({ cell }) => cell('id')));
  const open = references.filter(({ draft, column }) => {
    const text = draft.cell(column);
    if (!text || fileIds.has(text)) return false;
    const now = present.get(text);
    if (now) draft.put(column, now);
    return !now;
  });
  const known = await bearers(
    run,
    open.map(({ draft, column }) => draft.cell(column)),
    vocabulary,
  );
  for (const { draft, column } of open) {
    const text = draft.cell(column);
    const fits = ({ type }: Bearer) =>
      !vocabulary.entryTypes.includes(type) || fitting(draft, column, type, vocabulary);
    const own = (inFile.get(fold(text)) ?? []).filter(fits);
    const header = draft.origin?.columns[column] ?? column;
    const bearing = ofLevel(own.length ? own : known(text).filter(fits), header);
    const found = [...new Set(bearing.map(({ id }) => id))];
    const [only, ...others] = found;
    if (only && !others.length) draft.put(column, only);
    else if (only) {
      const fix = `write the id of the one that is meant: ${found.slice(0, CANDIDATES).join(', ')}`;
      const { sheet, row } = draft;
      problems.push({
        sheet,
        row,
        column: header,
        value: text,
        problem: `'${text}' is a name of ${found.length} entries`,
        fix,
      });
    }
  }
  const held = new Set([...present.values(), ...matches.filter(isHeld).map(({ id }) => id)]);
  const named = new Set(entries.filter(each => each.onlyNames && held.has(each.cell('id'))).map(({ cells }) => cells));
  const untouched = (sheet: Sheet): Sheet => ({ ...sheet, rows: sheet.rows.filter(({ cells }) => !named.has(cells)) });
  return { sheets: named.size ? copies.map(untouched) : copies, matches, problems, uncompared };
}

/** Whether a row was found to be an entry that there is. */
export const isHeld = ({ outcome }: RowMatch) => outcome === 'SAME' || outcome === 'DECIDED_SAME';

/** A copy of a sheet whose cells can be written to, with a column for the id of each entry. */
function draftsOf(sheet: Sheet, drafts: Draft[]): Sheet {
  const kind = sheetNames.find(name => name === plain(sheet.name));
  if (!kind) return sheet;
  const headers =
    sheet.headers.map(plain).includes('id') || !entrySheets.has(kind) ? sheet.headers : [...sheet.headers, 'id'];
  const places = new Map(headers.map((header, at) => [plain(header), at]));
  const rows = sheet.rows.map(({ row, cells }) => {
    const copy = [...cells];
    if (cells.some(text => text.trim()))
      drafts.push({
        ...{
          sheet: sheet.origin?.sheet ?? kind,
          row,
          kind,
          origin: sheet.origin,
          onlyNames: sheet.onlyNames ?? false,
          cells: copy,
        },
        cell: column => copy[places.get(column) ?? -1]?.trim() ?? '',
        put: (column, text) => {
          const at = places.get(column);
          if (at === undefined) return;
          while (copy.length <= at) copy.push('');
          copy[at] = text;
        },
      });
    return { row, cells: copy };
  });
  return { ...sheet, headers, rows };
}

const referenceColumns = (kind: SheetName): string[] =>
  Object.entries(shapeOf(kind).columns).flatMap(([column, { type }]) => (type === 'reference' ? [column] : []));

/** What was decided of each row; an entry that was named, by its id or a name of it, by its id. */
async function settle(
  run: Transaction['run'],
  entries: readonly Draft[],
  present: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
  decisions: Decisions,
  problems: Problem[],
): Promise<ReadonlyMap<Draft, Decision>> {
  const decided = entries.flatMap(draft => {
    const decision = decisions.get(decisionKey(draft));
    return decision ? [{ draft, decision }] : [];
  });
  const texts = [...new Set(decided.flatMap(({ decision }) => (decision === 'NEW' ? [] : decision.sameAs)))];
  const ids = [...new Set(texts.flatMap(text => present.get(text) ?? []))];
  const typeOf = new Map<string, string>();
  for (const some of inParts(ids))
    for (const { id, labels } of await run(entryLabels, { ids: some })) typeOf.set(id, typeIn(labels, vocabulary));
  const known = await bearers(
    run,
    texts.filter(text => !present.has(text)),
    vocabulary,
  );
  const meant = (text: string): readonly Bearer[] => {
    const id = present.get(text);
    return id ? [{ id, type: typeOf.get(id) ?? '', level: null }] : known(text);
  };
  const settled = new Map<Draft, Decision>();
  for (const { draft, decision } of decided) {
    if (decision === 'NEW') {
      settled.set(draft, decision);
      continue;
    }
    const { sameAs } = decision;
    const fits =
      (kind: SheetName) =>
      ({ type }: Bearer) =>
        sheetOf(type, vocabulary) === kind;
    const found = [
      ...new Set(
        meant(sameAs)
          .filter(fits(draft.kind))
          .map(({ id }) => id),
      ),
    ];
    const [only, ...others] = found;
    const sharers = decided.filter(({ draft: { sheet, row } }) => sheet === draft.sheet && row === draft.row);
    const isOfAnother = sharers.some(({ draft: { kind } }) => meant(sameAs).some(fits(kind)));
    if (only && !others.length) settled.set(draft, { sameAs: only });
    else if (only || !isOfAnother)
      problems.push({
        ...{ sheet: draft.sheet, row: draft.row, column: 'matched to', value: sameAs },
        problem: only ? `'${sameAs}' is a name of ${found.length} entries` : `nothing in ${draft.kind} is '${sameAs}'`,
        fix: only
          ? `write the id of the one that is meant: ${found.slice(0, CANDIDATES).join(', ')}`
          : 'write its id, or new',
      });
  }
  return settled;
}

/** Gives each row that tells of an entry its id. */
async function matchRows(
  run: Transaction['run'],
  entries: readonly Draft[],
  present: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
  decisions: ReadonlyMap<Draft, Decision>,
  trustsIds: boolean,
): Promise<Pick<Resolution, 'matches' | 'uncompared'>> {
  const fresh: Draft[] = [];
  for (const draft of entries) {
    const now = present.get(draft.cell('id'));
    if (now) draft.put('id', now);
    else fresh.push(draft);
  }
  const named = fresh.filter(({ cell }) => cell('id')).length;
  const uncompared = !trustsIds && named > COMPARED ? named : 0;
  const compared = trustsIds || uncompared ? fresh.filter(({ cell }) => !cell('id')) : fresh;
  const answers = await matchEntries(
    run,
    vocabulary,
    compared.map(draft => describedBy(draft, vocabulary)),
  );
  const found = new Map(compared.map((draft, index) => [draft, answers[index]]));
  const used = new Set([...present.values(), ...entries.map(({ cell }) => cell('id'))]);
  const givenTo = new Map<string, string>();
  const ofRow = Map.groupBy(fresh, decisionKey);
  const matches = fresh.map(draft => {
    const fits = ({ type }: Match) => sheetOf(type, vocabulary) === draft.kind;
    const candidates = (found.get(draft) ?? []).filter(match => fits(match) && match.verdict !== 'DIFFERENT');
    const best = candidates[0];
    const said = decisions.get(draft);
    // A row may tell of several entries, a partner and a project: what was decided is of the one that was in doubt.
    const isAlone = ofRow.get(decisionKey(draft))?.length === 1;
    const isMeant = said === 'NEW' ? best?.verdict === 'POSSIBLE' : candidates.some(({ id }) => id === said?.sameAs);
    const decision = isAlone || isMeant ? said : undefined;
    const [name, stated] = [draft.cell('name'), draft.cell('id')];
    const told = { sheet: draft.sheet, row: draft.row, name, candidates: candidates.slice(0, CANDIDATES) };
    const is = (id: string, outcome: RowMatch['outcome']): RowMatch => {
      draft.put('id', id);
      return { ...told, id, outcome };
    };
    if (decision && decision !== 'NEW') return is(decision.sameAs, 'DECIDED_SAME');
    if (!decision && !stated && best?.verdict === 'SAME') return is(best.id, best.decided ? 'DECIDED_SAME' : 'SAME');
    // Two rows without an id that are called the same are one entry; the second is refused as any that stands twice.
    const key = JSON.stringify([draft.kind, fold(name), draft.cell('type')]);
    const id = stated || givenTo.get(key) || freeId(name, key, used, vocabulary);
    used.add(id);
    if (!stated) givenTo.set(key, id);
    return is(id, decision ? 'DECIDED_NEW' : best ? 'POSSIBLE' : 'NEW');
  });
  return { matches, uncompared };
}

function describedBy({ kind, cell }: Draft, { stakeholderTypes }: Vocabulary): Described {
  const given = (column: string) => (cell(column) ? [cell(column)] : []);
  let identifiers: string[] = [];
  try {
    identifiers = cell('identifiers') ? readIdentifiers(cell('identifiers')).map(({ key }) => String(key)) : [];
  } catch (error) {
    // The row's own problem, told when it is read.
    if (!(error instanceof DirectoryError)) throw error;
  }
  return {
    names: given('name'),
    acronyms: given('acronym'),
    identifiers,
    type: shapeOf(kind).label ?? wordIn(cell('type'), stakeholderTypes) ?? null,
  };
}

interface Bearer {
  readonly id: string;
  readonly type: string;
  /** Of a place. */
  readonly level: string | null;
}

const typeIn = (labels: readonly string[], { entryTypes }: Vocabulary): string =>
  entryTypes.find(type => labels.includes(type)) ?? '';

/** The entries of the directory that bear a name or an identifier. */
async function bearers(run: Transaction['run'], texts: readonly string[], vocabulary: Vocabulary) {
  const of = new Map<string, Bearer[]>();
  const add = (key: string, bearer: Bearer) => {
    const list = of.get(key);
    if (list) list.push(bearer);
    else of.set(key, [bearer]);
  };
  for (const some of inParts([...new Set(texts)])) {
    const sought = { names: some.map(fold), keys: some.map(text => text.toUpperCase()), origin: '' };
    for (const { id, labels, names, identifiers, level, pcode } of await run(namesakes, sought)) {
      const type = typeIn(labels, vocabulary);
      const keys = [...names, ...identifiers, ...(pcode ? [`PCODE:${pcode}`] : [])];
      for (const key of new Set(keys)) add(key, { id, type, level });
    }
  }
  return (text: string): readonly Bearer[] => [...(of.get(fold(text)) ?? []), ...(of.get(text.toUpperCase()) ?? [])];
}

/** What a header calls places of each level: the same name is borne by a province, its district and its town. */
const levelWords = {
  COUNTRY: /country|adm0/i,
  PROVINCE: /province|adm1/i,
  DISTRICT: /district|adm2/i,
  TOWN: /town|city/i,
};

/** Of several places of one name, the one of the level that the header says. */
function ofLevel(bearers: readonly Bearer[], header: string): readonly Bearer[] {
  const level = Object.entries(levelWords).find(([, word]) => word.test(header))?.[0];
  const named = bearers.filter(bearer => bearer.level === level);
  return named.length ? named : bearers;
}

/** Whether an entry of this type may stand in this column. */
function fitting(
  { kind, cell }: Draft,
  column: string,
  type: string,
  { stakeholderTypes, tieKinds }: Vocabulary,
): boolean {
  if (column === 'source') return type === 'Source';
  if (column === 'project') return type === 'Project';
  if (kind === 'transactions') return stakeholderTypes.includes(type);
  if (kind !== 'ties' || (column !== 'from' && column !== 'to')) return true;
  const pairings = tieKinds.get(plain(cell('kind')).toUpperCase()) ?? [];
  return !pairings.length || pairings.some(ends => ends[column].includes(type));
}
