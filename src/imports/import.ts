import { randomUUID } from 'node:crypto';
import { lockWriting } from '../cypher/import.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Database, Transaction } from '../neo4j/query.ts';
import { type Batch, writeBatch } from './batch.ts';
import { checkRecords } from './check.ts';
import { type Plan, planImport } from './plan.ts';
import { badSheet, type Problem } from './problems.ts';
import { type Records, readRecords } from './records.ts';
import type { Sheet } from './sheets.ts';
import { readSnapshot } from './snapshot.ts';

/** What an import did. The counts are of rows, and add up to `rows`. */
export interface ImportReport extends Plan {
  /** Null where there was nothing to write. */
  readonly batchId: string | null;
  readonly rows: number;
}

export interface ImportedBy extends Pick<Batch, 'origin' | 'by' | 'reason'> {
  /** Whether the sheets state all transactions and budgets of their projects: those the origin wrote before are taken back. */
  readonly figuresInFull?: boolean;
}

/**
 * Brings sheets into the graph, all in one transaction or nothing. Throws BAD_SHEET with every problem of every row.
 * The same sheets again change nothing; what others changed since stays and is reported as a conflict.
 */
export async function importSheets(
  database: Database,
  vocabulary: Vocabulary,
  sheets: readonly Sheet[],
  { origin, by, reason, figuresInFull }: ImportedBy,
): Promise<ImportReport> {
  const problems: Problem[] = [];
  const records = readRecords(sheets, vocabulary, problems, figuresInFull);
  const plan = (transaction: Transaction) => compare(transaction, records, problems, vocabulary, origin);

  const preview = await plan({ run: (query, parameters) => database.read(query, parameters) });
  const rows = records.rows.length;
  if (!preview.steps.length) return { ...preview, batchId: null, rows };
  const batch = { id: `batch-${randomUUID()}`, origin, by, reason, at: new Date().toISOString() };
  return database.write(async transaction => {
    await transaction.run(lockWriting, {});
    const settled = await plan(transaction);
    if (settled.steps.length) await writeBatch(transaction, settled.steps, batch, vocabulary);
    return { ...settled, batchId: settled.steps.length ? batch.id : null, rows };
  });
}

/** What the records come to in the graph as it is now; throws BAD_SHEET where something is wrong with them. */
async function compare(
  transaction: Transaction,
  records: Records,
  found: readonly Problem[],
  vocabulary: Vocabulary,
  origin: string,
): Promise<Plan> {
  const snapshot = await readSnapshot(transaction, records, vocabulary, origin);
  const problems = [...found, ...checkRecords(records, snapshot, vocabulary)];
  if (problems.length) throw badSheet(problems);
  return planImport(records, snapshot);
}
