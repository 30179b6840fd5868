import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { aboutRows, aboutSheet, defused } from '../about.ts';
import { type Exported, headersOf } from '../export.ts';
import { type SheetName, sheetNames } from '../sheets.ts';

/** UTF-8 with the mark by which Excel knows it; a text that a spreadsheet would run has an apostrophe before it. */
const MARK = '\uFEFF';
const csvOf = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map(cells => cells.map(defused)),
    { quoted_match: /[\r\n]|^\s|\s$/ },
  );

/**
 * Writes an export as a CSV file for each sheet, and about.csv. The files take their names when all is written: an export
 * that fails leaves the earlier one. Answers the rows of each sheet.
 */
export async function writeFolder(folder: string, { mark, rows }: Exported): Promise<ReadonlyMap<SheetName, number>> {
  await mkdir(folder, { recursive: true });
  const files = new Map<string, FileHandle>();
  const counts = new Map<SheetName, number>(sheetNames.map(name => [name, 0]));
  const path = (name: string) => join(folder, `${name}.csv`);
  const begin = async (name: string, head: readonly (readonly string[])[]) => {
    const file = await open(`${path(name)}.part`, 'w');
    files.set(name, file);
    await file.write(MARK + csvOf(head));
  };
  try {
    for (const name of sheetNames) await begin(name, [headersOf(name)]);
    for await (const page of rows)
      for (const [name, same] of Map.groupBy(page, ({ sheet }) => sheet)) {
        counts.set(name, (counts.get(name) ?? 0) + same.length);
        await files.get(name)?.write(csvOf(same.map(({ cells }) => cells)));
      }
    await begin(aboutSheet, aboutRows(mark, { defused: true }));
    for (const file of files.values()) await file.close();
  } catch (error) {
    for (const [name, file] of files) {
      await file.close();
      await rm(`${path(name)}.part`, { force: true });
    }
    throw error;
  }
  for (const name of files.keys()) await rename(`${path(name)}.part`, path(name));
  return counts;
}
