import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { annotated } from '../imports/annotate.ts';
import { reading } from '../imports/commit.ts';
import type { Table } from '../imports/files/tables.ts';
import { type ImportPlan, importSheets, planSheets } from '../imports/import.ts';
import { badSheet, type Problem } from '../imports/problems.ts';
import { formatPlan } from '../imports/report.ts';
import type { Sheet } from '../imports/sheets.ts';
import { type Command, Misused, progressOf, read, say, withGraph } from './command.ts';
import { understood } from './file.ts';

/** Who writes from the command line. */
export const by = 'local';

const usages = {
  preview: 'preview FILE [--format FORMAT] [--mapping FILE.json] [--only-good-rows] [--out FILE.xlsx] [--source ID]',
  import:
    'import FILE [--yes] [--format FORMAT] [--mapping FILE.json] [--only-good-rows] [--reason TEXT] [--source ID]',
} as const;

/** What a program reads of an import: counts of rows, and what was wrong. */
interface Outcome {
  readonly batch: string | null;
  readonly rows: number;
  readonly creates: number;
  readonly updates: number;
  readonly unchanged: number;
  readonly conflicts: number;
  readonly duplicates: number;
  readonly errors: readonly Problem[];
}

const nothing: Omit<Outcome, 'errors'> = {
  ...{ batch: null, rows: 0, creates: 0, updates: 0, unchanged: 0, conflicts: 0, duplicates: 0 },
};

/** The last line of `--json`. */
const sayJson = (outcome: Outcome): void => say(JSON.stringify(outcome));

/** The same of an import that came to nothing. */
export function sayFailure(message: string, problems: readonly Problem[] | undefined): void {
  const [problem = '', fix = ''] = message.split(/; (.*)/s);
  sayJson({ ...nothing, errors: problems ?? [{ sheet: '', row: 0, column: '', value: '', problem, fix }] });
}

const form = {
  count: 1,
  options: ['format', 'mapping', 'source', 'reason', 'out'],
  flags: ['yes', 'json', 'only-good-rows'],
} as const;

/** Shows what a file would do, and does it where `mayWrite` says so. */
async function bringIn(name: keyof typeof usages, words: readonly string[]): Promise<boolean> {
  const { given, yes, json, out, reason, ...options } = read(words, { ...form, usage: usages[name] });
  const [path = ''] = given;
  if (name === 'import' && out) throw new Misused('--out belongs to preview: it writes what an import would do.');
  if (name === 'preview' && (yes || reason))
    throw new Misused('A preview writes nothing; --yes and --reason belong to import.');
  const { outcome, isDone } = await withGraph(async (database, vocabulary) => {
    const { sheets, tables, notes, placed, ...file } = await understood(path, options, database, vocabulary);
    const how = { ...file.reading, onlyGoodRows: options['only-good-rows'] ?? false };
    const plan = await planSheets(reading(database), vocabulary, sheets, how);
    const errors = plan.problems.map(placed);
    for (const line of [...notes, formatPlan(plan), ...(errors.length ? [badSheet(errors).message] : [])]) say(line);
    if (out) await writeAnnotated(out, tables, sheets, plan);
    const end = (isDone: boolean, batch: string | null = null) => ({
      outcome: { batch, rows: plan.rows, ...countsOf(plan), errors },
      isDone: isDone && !errors.length && !plan.counts.conflicts,
    });
    if (name === 'preview') return end(true);
    const without = (why: string, isDone = false) => {
      say(why);
      return end(isDone);
    };
    if (!plan.isGood)
      return without('Nothing is brought in. Mend the rows, or add --only-good-rows to leave them out.');
    if (!plan.steps.length) return without('Nothing to record.', true);
    if (!yes && !process.stdin.isTTY)
      return without('Nothing is brought in. Add --yes to bring it in without being asked.');
    if (!yes && !(await isAgreed())) return without('Nothing is brought in.');
    const { batchId } = await importSheets(database, vocabulary, sheets, {
      ...{ ...how, by, reason: reason ?? `The file ${basename(path)}.`, mark: plan.mark },
      progress: progressOf('Changes written'),
    });
    say(`Recorded as ${batchId}.`);
    return end(true, batchId);
  });
  if (json) sayJson(outcome);
  return isDone;
}

async function writeAnnotated(
  to: string,
  tables: readonly Table[],
  sheets: readonly Sheet[],
  plan: ImportPlan,
): Promise<void> {
  if (!tables.length) throw new Misused('A file of IATI has no tables; leave out --out.');
  await writeFile(to, await annotated(tables, sheets, plan));
  say(`Row by row in ${to}; correct its column “matched to” and import that file.`);
}

const countsOf = ({ counts: { creates, updates, unchanged, conflicts, duplicates } }: ImportPlan) => ({
  ...{ creates, updates, unchanged, conflicts, duplicates },
});

/** Whether the person at the terminal says yes. */
async function isAgreed(): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await lines.question('Bring this in? [y/N] ')).trim());
  } finally {
    lines.close();
  }
}

export const previewCommand: Command = {
  usage: usages.preview,
  does: 'Says what a file would do, row by row, and writes nothing but, with --out, your own file with that beside each row.',
  run: words => bringIn('preview', words),
};

export const importCommand: Command = {
  usage: usages.import,
  does: 'Brings a file in, after you have seen what it does: .xlsx, .csv, .zip, a folder of CSV files, or IATI (.xml).',
  run: words => bringIn('import', words),
};
