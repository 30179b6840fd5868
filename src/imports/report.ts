import { partOf } from '../domain/facts.ts';
import type { ImportReport } from './import.ts';
import type { Difference } from './plan.ts';

/** An import's report for people: the counts, then each update and each conflict on a line. */
export function formatReport(report: ImportReport): string {
  const { rows, counts, uncompared, updates, conflicts, retracts, batchId } = report;
  const { creates, updates: updated, unchanged, conflicts: kept, duplicates } = counts;
  const perhaps = duplicates ? `, ${duplicates} created that may be in the directory already` : '';
  return [
    `${rows} rows: ${creates} created, ${updated} updated, ${unchanged} unchanged, ${kept} in conflict${perhaps}.`,
    ...(uncompared ? [`Too many new rows to look for each in the directory: ${uncompared} were not compared.`] : []),
    ...retracts.map(id => `${id}: taken back, as the file no longer states it`),
    ...updates.map(update => `${place(update)}: ${shown(update.before)} → ${shown(update.after)}`),
    ...conflicts.map(conflict =>
      conflict.reason === 'REMOVED_SINCE'
        ? `${place(conflict)}: removed since it was brought in; stays removed`
        : `${place(conflict)}: the directory has ${shown(conflict.before)}, the file ${shown(conflict.after)}; the directory's stays`,
    ),
    batchId ? `Recorded as ${batchId}.` : 'Nothing to record.',
  ].join('\n');
}

function place({ id, field, rows: [first] }: Difference): string {
  const found = partOf(field);
  const what = found ? `${found.set} (${Object.values(found.part).filter(Boolean).join(', ')})` : field;
  const where = first ? `, sheet ${first.sheet}, row ${first.row}` : '';
  return `${[id, what].filter(Boolean).join(' ')}${where}`;
}

const shown = (value: string | number | null) => (value === null ? 'nothing' : `'${value}'`);
