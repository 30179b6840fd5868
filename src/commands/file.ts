import { readFile as readBytes, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DirectoryError } from '../domain/errors.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { readFile } from '../imports/files/read.ts';
import type { FileContents, Table } from '../imports/files/tables.ts';
import { type FileFormat, fileFormats, type HeaderMapping } from '../imports/recognise.ts';
import { type Understood, understandActivities, understandTables } from '../imports/understand.ts';
import type { Database } from '../neo4j/query.ts';
import { Misused } from './command.ts';

export interface FileOptions {
  readonly format?: string | undefined;
  readonly mapping?: string | undefined;
  readonly source?: string | undefined;
}

/** What the file at a path says: .csv, .xlsx, .zip, .xml, or a folder of CSV files. Throws BAD_SHEET and Misused. */
export async function understood(
  path: string,
  { format, mapping, source }: FileOptions,
  database: Database,
  vocabulary: Vocabulary,
): Promise<Understood> {
  const name = basename(path);
  const contents = await contentsAt(path);
  if (contents.kind === 'IATI')
    return understandActivities(database, vocabulary, { name, chunks: [await readBytes(path)], sourceId: source });
  if (source) throw new Misused('--source names the source that a file of IATI is; leave it out for any other.');
  const said = { by: 'local', format: formatMeant(format), mapping: mapping ? await mappingIn(mapping) : undefined };
  const told = await understandTables(database, vocabulary, name, contents, said);
  const needs = told.mapping?.needs ?? [];
  if (needs.length)
    throw new DirectoryError(
      'BAD_SHEET',
      `${name} is a list, and it is not clear what stands for ${needs.join(', ')}; write it into this mapping and give its file with --mapping:\n${JSON.stringify(told.mapping, null, 2)}`,
    );
  return told.format === 'LIST' ? told : { ...told, notes: [`Read as ${told.format}.`, ...told.notes] };
}

function formatMeant(word: string | undefined): FileFormat | undefined {
  const format = fileFormats.find(known => known === word?.toUpperCase());
  if (word && !format) throw new Misused(`--format is one of ${fileFormats.join(', ')}, not ${word}.`);
  return format;
}

async function mappingIn(path: string): Promise<HeaderMapping> {
  try {
    return JSON.parse(await readBytes(path, 'utf8'));
  } catch (cause) {
    throw new DirectoryError('BAD_SHEET', `The mapping ${path} is not JSON that can be read.`, {}, { cause });
  }
}

async function contentsAt(path: string): Promise<FileContents> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new Misused(`There is no file ${path}.`);
  if (!found.isDirectory()) return readFile({ name: basename(path), bytes: await readBytes(path) });
  const names = (await readdir(path)).filter(name => /\.csv$/i.test(name)).sort();
  if (!names.length) throw new DirectoryError('BAD_SHEET', `The folder ${path} holds no CSV file; name one that does.`);
  const tables: Table[] = [];
  const notes: string[] = [];
  for (const name of names) {
    const contents = await readFile({ name, bytes: await readBytes(join(path, name)) });
    if (contents.kind === 'IATI')
      throw new DirectoryError('BAD_SHEET', `${name} is a file of IATI; bring it in by itself.`);
    tables.push(...contents.tables);
    notes.push(...contents.notes);
  }
  return { kind: 'TABLES', tables, notes };
}
