import { keepMapping, mappingFor } from '../cypher/mapping.ts';
import { digest, slug } from '../domain/ids.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Database } from '../neo4j/query.ts';
import type { FileContents, Table } from './files/tables.ts';
import { formatIatiTotals, type IatiFile, inFile, readIatiSheets } from './iati.ts';
import type { Reading } from './import.ts';
import { intake } from './intake.ts';
import type { Problem } from './problems.ts';
import { type FileFormat, type HeaderMapping, type Recognised, recognise } from './recognise.ts';
import type { Decisions } from './resolve.ts';

/** A header of a list, and the first values under it. */
export interface HeaderSample {
  readonly header: string;
  readonly values: readonly string[];
}

/** A file as it is understood: its sheets, and how they stand to the directory. */
export interface Understood extends Omit<Recognised, 'format' | 'problems'> {
  readonly format: FileFormat | 'IATI';
  readonly reading: Reading;
  /** Of a list: the headers that its mapping may name, with what stands under them. */
  readonly samples: readonly HeaderSample[];
  /** The user's own tables; none of IATI. */
  readonly tables: readonly Table[];
  /** A problem where it stands in the file. */
  readonly placed: (problem: Problem) => Problem;
}

/** What somebody says of a file. */
export interface Said {
  readonly by: string;
  readonly format?: FileFormat | undefined;
  readonly mapping?: HeaderMapping | undefined;
  readonly decisions?: Decisions;
}

/** What tables say, whatever form they are in. A mapping of headers that is whole is kept for the next file with these. */
export async function understandTables(
  database: Database,
  vocabulary: Vocabulary,
  name: string,
  contents: Extract<FileContents, { kind: 'TABLES' }>,
  { by, format, mapping, decisions = new Map() }: Said,
): Promise<Understood> {
  const { tables, exportedAt, decisions: written } = intake(contents.tables);
  const recognised = (given: HeaderMapping | undefined) =>
    recognise(tables, { format, mapping: given, fileName: name, vocabulary });
  const guessed = recognised(mapping);
  const samples = samplesOf(tables, guessed.mapping);
  const known = `mapping-${digest(JSON.stringify(samples.map(({ header }) => header).toSorted()), 24)}`;
  if (mapping && guessed.mapping && !guessed.mapping.needs.length) await keep(database, known, guessed.mapping, by);
  const before = !mapping && guessed.mapping ? await kept(database, known) : null;
  const { problems, ...told } = before
    ? recognised({ ...before, headerRow: guessed.mapping?.headerRow ?? before.headerRow })
    : guessed;
  return {
    ...{ ...told, samples, tables: contents.tables },
    reading: {
      ...{ origin: `file:${slug(name)}`, policy: 'ADDS', exportedAt, found: problems },
      decisions: new Map([...written, ...decisions]),
    },
    notes: [
      ...contents.notes,
      ...told.notes,
      ...(exportedAt ? [`An export of ${exportedAt}: only what was edited since counts.`] : []),
      ...(before ? ['The headers are understood as they were the last time.'] : []),
    ],
    placed: problem => problem,
  };
}

/** What a file of IATI activities says. */
export async function understandActivities(
  database: Database,
  vocabulary: Vocabulary,
  file: IatiFile,
): Promise<Understood> {
  const { sheets, reading, origins, totals } = await readIatiSheets(database.read, vocabulary, file);
  return {
    ...{ sheets, reading, format: 'IATI', mapping: null, samples: [], tables: [] },
    notes: [formatIatiTotals(totals)],
    placed: problem => inFile(problem, origins),
  };
}

async function kept(database: Database, id: string): Promise<HeaderMapping | null> {
  const [row] = await database.read(mappingFor, { id });
  return row ? JSON.parse(row.text) : null;
}

async function keep(database: Database, id: string, { table: _, ...mapping }: HeaderMapping, by: string) {
  const [row] = await database.read(mappingFor, { id });
  const text = JSON.stringify(mapping);
  if (row?.text === text) return;
  await database.write(({ run }) => run(keepMapping, { id, text, by, at: new Date().toISOString() }));
}

/** The headers of the table that a mapping is about, with the first values under each. */
function samplesOf(tables: readonly Table[], mapping: HeaderMapping | null): HeaderSample[] {
  const table = tables.find(({ name }) => name === mapping?.table) ?? tables.find(({ rows }) => rows.length);
  const headers = table?.rows.find(({ row }) => row === mapping?.headerRow)?.cells ?? [];
  const below = table?.rows.filter(({ row }) => row > (mapping?.headerRow ?? 0)).slice(0, 50) ?? [];
  if (!mapping) return [];
  return headers.flatMap((cell, place) => {
    const values = new Set(below.map(({ cells }) => cells[place]?.trim() ?? '').filter(Boolean));
    return cell.trim() ? [{ header: cell.trim(), values: [...values].slice(0, 3) }] : [];
  });
}
