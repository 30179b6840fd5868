import { type Part, partFact, partsOf, type SetName, type Value } from '../domain/facts.ts';
import { digest, kindOfTieId, storedIdentity, type TieIdentity, tieIdPrefix, tieKey } from '../domain/ids.ts';
import { minorUnits } from '../domain/money.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { readIdentifiers, unfit } from './cells.ts';
import type { Problem, RowAddress } from './problems.ts';
import { type Row, readRows } from './rows.ts';
import {
  type FigureKind,
  figureColumns,
  figureSheets,
  propertyColumns,
  type Sheet,
  type SheetName,
  shapeOf,
} from './sheets.ts';

/** A fact as the file states it, and the rows that do; null where a column is there and its cell is empty. */
export interface StatedFact {
  readonly value: Value | null;
  readonly rows: readonly RowAddress[];
  /** Whether it is taken only where the graph has nothing: a name's kind, where no row of `names` tells it. */
  readonly implied?: boolean;
}

interface Stated {
  /** Its own row, then those that add to it. */
  readonly rows: RowAddress[];
  readonly facts: Map<string, StatedFact>;
  /** The columns of its own sheet that the file has; none where only other sheets speak of it. */
  columns: ReadonlySet<string>;
}

export interface EntryRecord extends Stated {
  readonly subject: 'ENTRY';
  readonly id: string;
  /** Its label; null where only other sheets speak of it: the graph must know it. */
  type: string | null;
}

export interface TieRecord extends Stated {
  readonly subject: 'TIE';
  /** The id that a row gives. */
  id: string | null;
  readonly identity: TieIdentity;
}

/** A transaction or a budget. */
export interface FigureRecord extends Stated {
  readonly subject: FigureKind;
  readonly id: string;
}

/** A cell that names an entry. */
export interface Reference extends RowAddress {
  readonly column: string;
  readonly id: string;
}

export interface Records {
  readonly entries: ReadonlyMap<string, EntryRecord>;
  readonly ties: readonly TieRecord[];
  readonly figures: ReadonlyMap<string, FigureRecord>;
  readonly references: readonly Reference[];
  /** Projects whose transactions and budgets the file states in full: those it lacks are taken back. */
  readonly inFull: readonly string[];
  /** Every row that was read. */
  readonly rows: readonly RowAddress[];
}

export interface ReadingOptions {
  /** Whether the sheets state all figures of their projects. */
  readonly figuresInFull?: boolean | undefined;
  /** Rows, as `rowKey` writes them, that were found to be an entry of the directory: they name it, and do not rename it. */
  readonly matched?: ReadonlySet<string>;
}

export const rowKey = ({ sheet, row }: RowAddress, id: string): string => `${sheet} ${row} ${id}`;

/** What the sheets say, one record for each entry, tie, transaction and budget. Adds every problem that shows without the graph. */
export function readRecords(
  sheets: readonly Sheet[],
  vocabulary: Vocabulary,
  problems: Problem[],
  { figuresInFull = false, matched = new Set() }: ReadingOptions = {},
): Records {
  const reading = new Reading(vocabulary, matched);
  const references: Reference[] = [];
  const inFull: string[] = [];
  const rows = new Map<string, RowAddress>();
  for (const row of readRows(sheets, vocabulary, problems)) {
    reading.read(row);
    references.push(...referencesOf(row));
    const id = figuresInFull && row.kind === 'projects' ? row.text('id') : null;
    if (id) inFull.push(id);
    rows.set(`${row.sheet} ${row.row}`, row.places[0]);
  }
  const { entries, ties, figures } = reading;
  return { entries, ties, figures, references, inFull, rows: [...rows.values()] };
}

const referencesOf = (row: Row): Reference[] =>
  Object.entries(shapeOf(row.kind).columns).flatMap(([column, { type }]) => {
    const id = type === 'reference' ? row.text(column) : null;
    return id ? [{ ...row.places[0], column, id }] : [];
  });

class Reading {
  readonly entries = new Map<string, EntryRecord>();
  readonly ties: TieRecord[] = [];
  readonly figures = new Map<string, FigureRecord>();
  readonly #vocabulary: Vocabulary;
  readonly #matched: ReadonlySet<string>;
  readonly #tiesByIdentity = new Map<string, TieRecord>();
  readonly #tiesById = new Map<string, TieRecord>();

  constructor(vocabulary: Vocabulary, matched: ReadonlySet<string>) {
    this.#vocabulary = vocabulary;
    this.#matched = matched;
  }

  read(row: Row): void {
    const { kind } = row;
    if (kind === 'names') this.#name(row);
    else if (kind === 'ties') this.#tie(row);
    else if (kind === 'evidence') this.#evidence(row);
    else if (kind === 'transactions' || kind === 'budgets') this.#figure(kind, row);
    else this.#entry(kind, row);
  }

  #entry(sheet: SheetName, row: Row): void {
    const id = row.text('id');
    const type = shapeOf(sheet).label ?? row.text('type');
    const isMatched = id !== null && this.#matched.has(rowKey(row, id));
    if (type && sheet === 'stakeholders' && !isMatched) this.#officeLevel(row, type);
    if (!id) return;
    const earlier = this.entries.get(id)?.rows[0];
    if (earlier && !isMatched) {
      const where = `sheet ${earlier.sheet}, row ${earlier.row}`;
      row.refuse('id', `'${id}' stands already in ${where}`, 'give each entry an id of its own');
      return;
    }
    const record = this.#record(id);
    if (!earlier) {
      record.type = type;
      record.columns = row.columns;
      if (type) state(record, 'type', type, row, isMatched);
    }
    for (const [property, column] of propertyColumns(sheet))
      if (row.columns.has(column) && !record.facts.get(property)?.value)
        state(record, property, row.value(column), row, isMatched && (column === 'name' || column === 'acronym'));
    const sourceId = type === 'Source' ? id : row.text('source');
    const spell = (text: string | null, kind: string) =>
      text && statePart(record, 'names', { text, sourceId, kind, timesPublished: 1 }, row, true);
    spell(row.text('acronym'), 'ACRONYM');
    spell(row.text('name'), isMatched ? 'AS_PUBLISHED' : 'OFFICIAL');
    const identifiers = row.text('identifiers');
    if (identifiers)
      for (const part of row.attempt('identifiers', () => readIdentifiers(identifiers)) ?? [])
        statePart(record, 'identifiers', part, row);
    this.#support(record, row, null);
  }

  #officeLevel(row: Row, type: string): void {
    const level = row.cell('level').trim();
    const levels = this.#vocabulary.enums.get('OfficeLevel') ?? [];
    if (type === 'IomOffice' && !level) row.refuse('level', 'the cell is empty', `write one of ${levels.join(', ')}`);
    if (type !== 'IomOffice' && level) row.refuse('level', `a ${type} has no level`, 'empty the cell');
  }

  /**
   * A spelling without a source is the entry's own one, if it has that; so a row can say another kind for it. Where the
   * entry's row names no source, rows of its name that do say who published it.
   */
  #name(row: Row): void {
    const [id, text, kind] = [row.text('entry'), row.text('text'), row.text('kind')];
    if (!id || !text || !kind) return;
    const record = this.#record(id);
    const own = row.text('source') ? undefined : spellings(record).find(name => name.text === text);
    const [language, since, until] = [row.value('language'), row.value('since'), row.value('until')];
    const sourceId = row.text('source') ?? own?.sourceId ?? null;
    const [unsourced] = partFact('names', { text, sourceId: null });
    if (sourceId && record.facts.get(unsourced)?.implied) record.facts.delete(unsourced);
    const part = { text, sourceId, kind, language, since, until, timesPublished: row.value('times_published') ?? 1 };
    const twin = record.facts.get(partFact('names', part)[0])?.rows.find(({ sheet }) => sheet === 'names');
    if (twin) row.refuse('text', `'${text}' stands already in row ${twin.row} with this source`, 'keep one of the two');
    else statePart(record, 'names', part, row);
    record.rows.push(...row.places);
  }

  #evidence(row: Row): void {
    const subject = row.text('subject');
    if (subject) this.#support(this.#record(subject), row, row.text('field'));
  }

  #tie(row: Row): void {
    const [kind, from, to, id] = [row.text('kind'), row.text('from'), row.text('to'), row.text('id')];
    if (!kind || !from || !to) return;
    if (id && kindOfTieId(id, this.#vocabulary.tieKinds.keys()) !== kind)
      row.refuse('id', `'${id}' is not the id of a ${kind} tie`, 'leave it empty for a new tie');
    const successions = this.#vocabulary.enums.get('SuccessionKind') ?? [];
    if (kind === 'SUCCEEDED_BY' && !successions.includes(row.text('role') ?? ''))
      row.refuse('role', `'${row.cell('role')}' is not a way of succession`, `write one of ${successions.join(', ')}`);
    const identity = storedIdentity({ kind, from, to, role: row.text('role'), since: row.text('since') });
    const record = this.#tieRecord(row, id, identity);
    const told = { until: row.value('until'), note: row.value('note'), confidence: row.value('confidence') };
    const percentage = row.value('percentage');
    for (const [property, value] of Object.entries({ ...identity, ...told, percentage, ...money(row) })) {
      if (!row.columns.has(property)) continue;
      const earlier = record.facts.get(property);
      const other = `'${row.cell(property)}' differs from row ${earlier?.rows[0]?.row}, which states the same tie`;
      if (!earlier) state(record, property, value, row);
      else if (earlier.value !== value)
        row.refuse(property, other, 'let the rows of a tie differ in source, quote and locator alone');
    }
    this.#support(record, row, null);
  }

  /** The record of a tie that an earlier row stated, or a new one. */
  #tieRecord(row: Row, id: string | null, identity: TieIdentity): TieRecord {
    const key = tieKey(identity);
    const known = this.#tiesByIdentity.get(key);
    const named = id ? this.#tiesById.get(id) : undefined;
    const where = `row ${named?.rows[0]?.row}`;
    if (named && named !== known)
      row.refuse('id', `'${id}' stands already in ${where} for another tie`, 'leave it empty for a new tie');
    if (id && known?.id && known.id !== id)
      row.refuse('id', `'${id}' and '${known.id}' state the same tie`, 'keep the id that the directory gave');
    const record = known ?? { subject: 'TIE', id, identity, rows: [], columns: row.columns, facts: new Map() };
    record.id ??= id;
    if (!known) this.ties.push(record);
    this.#tiesByIdentity.set(key, record);
    if (id) this.#tiesById.set(id, record);
    return record;
  }

  /** Without an id of its own, a row that states the same is the same figure. */
  #figure(sheet: keyof typeof figureSheets, row: Row): void {
    const subject = figureSheets[sheet];
    const values: Readonly<Record<string, Value | null | undefined>> = {
      ...Object.fromEntries([...figureColumns(sheet)].map(([property, column]) => [property, row.value(column)])),
      ...money(row),
    };
    const { quote, locator, sourceId, description, ...identity } = values;
    const prefix = tieIdPrefix(subject);
    const id = row.text('id') ?? figureId(subject, Object.values(identity));
    if (!id.startsWith(prefix))
      row.refuse('id', `'${id}' is not the id of one of these`, `let it begin with ${prefix}, or leave it empty`);
    const twin = this.figures.get(id)?.rows[0];
    if (twin)
      row.refuse('id', `row ${twin.row} states the same`, 'take one away, or give both an id if they are two payments');
    const record: FigureRecord = { subject, id, rows: [...row.places], columns: row.columns, facts: new Map() };
    for (const [property, column] of figureColumns(sheet))
      if (row.columns.has(column)) state(record, property, values[property] ?? null, row);
    if (!twin) this.figures.set(id, record);
  }

  #support(record: EntryRecord | TieRecord, row: Row, field: string | null): void {
    const [sourceId, quote, locator] = [row.text('source'), row.text('quote'), row.text('locator')];
    record.rows.push(...row.places);
    if (sourceId) statePart(record, 'evidence', { sourceId, field, quote, locator }, row);
    else if ((quote || locator) && !row.cell('source').trim())
      row.refuse('source', 'a quote stands without its source', 'name the row of sources that it is from');
  }

  #record(id: string): EntryRecord {
    const known = this.entries.get(id);
    if (known) return known;
    const record: EntryRecord = { subject: 'ENTRY', id, type: null, rows: [], columns: new Set(), facts: new Map() };
    this.entries.set(id, record);
    return record;
  }
}

function money(row: Row): { amount: number | null; currency: string | null } | undefined {
  const [amount, currency] = [row.text('amount'), row.text('currency')];
  if (!amount && !currency) return { amount: null, currency: null };
  return row.attempt(amount ? 'amount' : 'currency', () => {
    if (!amount) throw unfit(`'${currency}' has no amount`, 'write it in amount, or empty the cell');
    if (!currency) throw unfit(`'${amount}' has no currency`, 'write its ISO 4217 code in currency');
    return { amount: minorUnits(amount, currency), currency };
  });
}

/** The id of a figure that is told by these values alone. */
export const figureId = (kind: FigureKind, told: readonly unknown[]): string =>
  tieIdPrefix(kind) + digest(JSON.stringify(told), 16);

const spellings = ({ facts }: Stated): Part[] =>
  partsOf(new Map([...facts].map(([key, { value }]) => [key, value ?? ''])), 'names');

function state(record: Stated, key: string, value: Value | null, { places }: Row, implied = false): void {
  record.facts.set(key, { value, rows: places, ...(implied && { implied }) });
}

/** A part that several rows state keeps all of them; the last one tells of it. */
function statePart(record: Stated, set: SetName, part: Part, { places }: Row, implied = false): void {
  const [key, value] = partFact(set, part);
  const earlier = record.facts.get(key)?.rows;
  record.facts.set(key, { value, rows: earlier ? [...earlier, ...places] : places, implied });
}
