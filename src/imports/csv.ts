import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { DirectoryError } from '../domain/errors.ts';
import { nearest } from '../domain/names.ts';
import { aboutSheet } from './about.ts';
import { type Sheet, sheetNames } from './sheets.ts';

/**
 * Reads one sheet from the bytes of a CSV file: UTF-8 with or without a byte order mark, any line ends, header first.
 * A row's number is that of the record, as a spreadsheet counts, however many lines its cells have. Throws BAD_SHEET.
 */
export function readCsv(name: string, bytes: Uint8Array): Sheet {
  const [headers = [], ...rows] = parsed(name, decoded(name, bytes));
  return { name, headers, rows: rows.map((cells, index) => ({ row: index + 2, cells })) };
}

/** Reads every `*.csv` of a folder; each must bear the name of a sheet. Throws BAD_SHEET, also for an export. */
export async function readSheetFolder(folder: string): Promise<Sheet[]> {
  const files = await readdir(folder).catch(cause => {
    throw new DirectoryError(
      'BAD_SHEET',
      `The folder ${folder} cannot be read; name a folder of CSV files.`,
      {},
      { cause },
    );
  });
  const byName = new Map(files.filter(file => /\.csv$/i.test(file)).map(file => [file.slice(0, -'.csv'.length), file]));
  const bad = (message: string) => new DirectoryError('BAD_SHEET', message);
  if (!byName.size) throw bad(`The folder ${folder} holds no CSV file; put in such as ${sheetNames[0]}.csv.`);
  const known: readonly string[] = sheetNames;
  if (byName.has(aboutSheet))
    throw bad(`The folder ${folder} is an export; bring it in with npm run directory -- import ${folder}.`);
  for (const [name, file] of byName)
    if (!known.includes(name)) {
      const meant = nearest(name, known);
      const fix = meant ? `rename it to ${meant}.csv` : `name it after one of ${known.join(', ')}`;
      throw bad(`The file ${file} is no sheet of the workbook; ${fix}, or take it away.`);
    }
  const present = sheetNames.flatMap(name => ({ name, file: byName.get(name) ?? '' })).filter(({ file }) => file);
  return Promise.all(present.map(async ({ name, file }) => readCsv(name, await readFile(join(folder, file)))));
}

function decoded(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const readable = new TextDecoder().decode(bytes);
    const line = readable.slice(0, readable.indexOf('\uFFFD')).split('\n').length;
    const message = `sheet ${name}, line ${line}: the file is not UTF-8 text; save it as "CSV UTF-8".`;
    throw new DirectoryError('BAD_SHEET', message, {}, { cause });
  }
}

function parsed(name: string, text: string): string[][] {
  try {
    return parse(text, { relax_column_count: true, skip_empty_lines: false });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new DirectoryError('BAD_SHEET', `sheet ${name}: the file is not CSV: ${cause.message}`, {}, { cause });
  }
}
