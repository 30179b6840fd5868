import { sourcesAt } from '../../cypher/batch.ts';
import { presentIds } from '../../cypher/entry.ts';
import { storedTiesBetween } from '../../cypher/import.ts';
import { DirectoryError } from '../../domain/errors.ts';
import type { Facts } from '../../domain/facts.ts';
import { storedIdentity, type TieIdentity, tieKey } from '../../domain/ids.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { Transaction } from '../../neo4j/query.ts';
import { freeId } from '../new-ids.ts';
import { resolveNames } from '../resolve.ts';
import { type SheetName, sheetOf } from '../sheets.ts';
import { identityOf, readStates, tieFacts } from '../snapshot.ts';
import { subjectOfId } from '../steps.ts';
import {
  addressesIn,
  type Form,
  type FormSheets,
  formSheets,
  type InputProblem,
  type SaveName,
  sheetOfSave,
} from './forms.ts';
import { type Change, isSave } from './request.ts';

/** What a change is about: its id, null for what is to be new, and what the directory has of it. */
export interface Target {
  readonly id: string | null;
  readonly stored: Facts | undefined;
}

/**
 * What changes with an id are about, ids that were merged away followed; notes what is of another kind. Throws
 * ENTRY_NOT_FOUND for an entry's id that nobody has.
 */
export async function readTargets(
  transaction: Transaction,
  vocabulary: Vocabulary,
  changes: readonly Change[],
  problems: InputProblem[],
): Promise<Target[]> {
  const given = changes.map(({ input }) => (typeof input.id === 'string' ? input.id : null));
  const asked = given.filter(id => id !== null);
  const rows = await transaction.run(presentIds, { ids: asked });
  const present = new Map(rows.map(row => [row.id, row.present]));
  const states = await readStates(
    transaction,
    asked.map(id => present.get(id) ?? id),
    vocabulary,
  );
  return changes.map((change, index): Target => {
    const text = given[index] ?? null;
    if (text === null) return { id: null, stored: undefined };
    const id = present.get(text) ?? text;
    const stored = states.get(id);
    const refuse = (problem: string, fix: string) =>
      problems.push({ path: [...change.path, 'id'], value: text, problem, fix });
    const isOfTie = change.does === 'tie' || change.does === 'retractTie';
    if (!stored && !isOfTie)
      throw new DirectoryError('ENTRY_NOT_FOUND', `No entry has the id “${text}”.`, { id: text });
    const type = String(stored?.get('type') ?? 'Tie');
    const sheet = type === 'Tie' ? 'ties' : sheetOf(type, vocabulary);
    if (!stored) refuse(`no tie has the id '${text}'`, 'take it from the tie');
    else if (change.does === 'removeEntry' && type === 'Tie') refuse(`'${text}' is a tie`, 'retract it');
    else if (change.does === 'removeEntry' && id !== text)
      refuse(`'${text}' was merged into '${id}'`, `give ${id} if that is to go`);
    else if (change.does === 'retractTie' && type !== 'Tie') refuse(`'${text}' is a ${type}`, 'give the id of a tie');
    else if (isSave(change) && sheet !== sheetOfSave[change.does])
      refuse(`'${text}' is a ${type}`, `save it as ${saveOfSheet(sheet)}`);
    return { id, stored };
  });
}

const saveOfSheet = (sheet: SheetName | undefined) =>
  Object.entries(sheetOfSave).find(([, name]) => name === sheet)?.[0] ?? 'what it is';

/** The forms of what is to be saved, as sheets; new entries and new sources at web addresses have their ids. */
export async function readForms(
  transaction: Transaction,
  vocabulary: Vocabulary,
  changes: readonly Change[],
  targets: readonly Target[],
): Promise<{ readonly forms: readonly Form[]; readonly written: FormSheets }> {
  const used = new Set<string>();
  const newId = async (name: string): Promise<string> => {
    for (let turn = 0; ; turn++) {
      const id = freeId(name, `${name} ${turn}`, used, vocabulary);
      const [found] = await transaction.run(presentIds, { ids: [id] });
      const isFree = !used.has(id) && found?.present === null;
      used.add(id);
      if (isFree) return id;
    }
  };
  const forms: Form[] = [];
  for (const [index, change] of changes.entries()) {
    if (!isSave(change)) continue;
    const { id, stored } = targets[index] as Target;
    const isNew = change.does !== 'tie' && id === null;
    const given = { save: change.does, input: change.input, path: change.path, stored };
    forms.push({ ...given, id: isNew ? await newId(String(change.input.name ?? '')) : id });
  }
  const urls = addressesIn(forms);
  const known = urls.length ? await transaction.run(sourcesAt, { urls }) : [];
  const sources = new Map(known.map(({ url, id }) => [url, id]));
  const fresh = new Map<string, string>();
  for (const url of urls) if (!sources.has(url)) fresh.set(url, await newId(url.replace(/^https?:\/\//i, '')));
  const keys = new Map(forms.flatMap(({ id, input }) => (input.key && id ? [[String(input.key).trim(), id]] : [])));
  const naming = (text: string) =>
    [keys, sources, fresh].map(ids => ids.get(text.trim())).find(id => id !== undefined) ?? text;
  const written = formSheets(forms, fresh, naming);
  const matched = await withKnownTies(transaction, vocabulary, forms, written);
  return { forms: matched, written: matched === forms ? written : formSheets(matched, fresh, naming) };
}

/** The forms, those of ties without an id with the tie that the directory has between the two, if it has. */
async function withKnownTies(
  transaction: Transaction,
  vocabulary: Vocabulary,
  forms: readonly Form[],
  { sheets, rows }: FormSheets,
): Promise<readonly Form[]> {
  const isOpen = ({ save, id }: Form) => save === 'tie' && id === null;
  if (!forms.some(isOpen)) return forms;
  const resolved = await resolveNames(transaction, sheets, vocabulary, { decisions: new Map() });
  const identities = forms.map((form, index): TieIdentity | null => {
    const sheet = resolved.sheets.find(({ rows: [first] }) => first?.row === rows[index]?.row);
    if (!isOpen(form) || !sheet) return null;
    const cell = (column: string) => sheet.rows[0]?.cells[sheet.headers.indexOf(column)]?.trim() || null;
    const [kind, from, to] = [cell('kind') ?? '', cell('from') ?? '', cell('to') ?? ''];
    return storedIdentity({ kind, from, to, role: cell('role'), since: cell('since') });
  });
  const pairs = identities.filter(identity => identity !== null);
  const known = new Map<string, { readonly id: string; readonly stored: Facts }>();
  for (const tie of await transaction.run(storedTiesBetween, { pairs })) {
    const stored = tieFacts(tie);
    known.set(identityOf(stored), { id: String(tie.properties.id), stored });
  }
  return forms.map((form, index) => {
    const identity = identities[index];
    return { ...form, ...(identity && known.get(tieKey(identity))) };
  });
}

/** Whether such a save can be of what has this id. */
export const fits = (save: SaveName, id: string, vocabulary: Vocabulary): boolean =>
  (subjectOfId(id, vocabulary) === 'TIE') === (save === 'tie');
