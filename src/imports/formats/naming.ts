import { isEntryId } from '../../domain/ids.ts';
import type { Table } from '../files/tables.ts';
import type { Taken } from '../headers.ts';
import type { DraftCells } from './draft.ts';

/** Types of stakeholders → what spreadsheets call them; the directory's own words need no entry. */
const wordsOfTypes: Readonly<Record<string, readonly string[]>> = {
  CivilSocietyOrganisation: [
    ...['ngo', 'ingo', 'nngo', 'lngo', 'cso', 'cbo', 'fbo', 'civil society', 'international ngo', 'national ngo'],
    ...['local ngo', 'non governmental organisation', 'non governmental organization'],
  ],
  GovernmentAgency: ['government department', 'department', 'parastatal', 'local authority', 'local government'],
  Organisation: ['un', 'un agency', 'united nations', 'private sector', 'company', 'university', 'academia', 'other'],
};
const types = new Map(
  Object.entries(wordsOfTypes).flatMap(([type, words]) => words.map(word => [word, type] as const)),
);

/** The type of stakeholder that a word means, else the word as it stands. */
export const typeMeant = (word: string): string =>
  types.get(
    word
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' '),
  ) ?? word;

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

/** Whether a cell refers to an entry by id or SCHEME:VALUE, and so says no name that a new one could bear. */
export const isReference = (text: string): boolean =>
  (isEntryId(text) && text.includes('-')) || (/^[A-Za-z][\w.-]*:\S+$/.test(text) && !isAddress(text));

/** A place as other cells refer to it: a p-code says so, a name stands for itself. */
export const placeReference = (text: string): string => (/^[A-Z]{2}\d{2,8}$/.test(text) ? `PCODE:${text}` : text);

/** The row of a source that a cell names by its title or its address. */
export const sourceCells = (source: Taken): DraftCells =>
  isAddress(source.text) ? { name: source, kind: 'WEB_PAGE', url: source } : { name: source, kind: 'DOCUMENT' };

/** Where in a file a row is: its sheet is told if the file has several. */
export const locatorIn = (tables: readonly Table[], { name }: Pick<Table, 'name'>) => {
  const isOnly = tables.filter(({ rows }) => rows.length).length === 1;
  return (row: number): string => (isOnly ? `row ${row}` : `sheet ${name}, row ${row}`);
};
