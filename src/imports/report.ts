import { partOf } from '../domain/facts.ts';
import type { ImportReport } from './import.ts';
import type { Conflict, Difference } from './plan.ts';

/** An import's report for people: the counts, then each update and each conflict on a line. */
export function formatReport(report: ImportReport): string {
  const { rows, counts, uncompared, updates, conflicts, retracts, batchId } = report;
  const { creates, updates: updated, unchanged, conflicts: kept, duplicates } = counts;
  const perhaps = duplicates ? `, ${duplicates} created that may be in the directory already` : '';
  return [
    `${rows} rows: ${creates} created, ${updated} updated, ${unchanged} unchanged, ${kept} in conflict${perhaps}.`,
    ...(uncompared ? [`Too many new rows to look for each in the directory: ${uncompared} were not compared.`] : []),
    ...retracts.map(id => `${id}: taken back, as the file no longer states it`),
    ...updates.map(update => `${placed(update)}: ${shown(update.before)} → ${shown(update.after)}`),
    ...conflicts.map(conflict => `${placed(conflict)}: ${stays(conflict)}`),
    batchId ? `Recorded as ${batchId}.` : 'Nothing to record.',
  ].join('\n');
}

/** A change without the row in which it stands: "iom url: nothing → 'https://www.iom.int'". */
export const shownChange = (update: Difference): string =>
  `${subject(update)}: ${shown(update.before)} → ${shown(update.after)}`;

/** What stays as the directory has it, without the row in which it stands. */
export const shownConflict = (conflict: Conflict): string => `${subject(conflict)}: ${stays(conflict)}`;

const stays = ({ reason, before, after }: Conflict): string =>
  reason === 'REMOVED_SINCE'
    ? 'removed since it was brought in; stays removed'
    : `the directory has ${shown(before)}, the file ${shown(after)}; the directory's stays`;

function subject({ id, field }: Difference): string {
  const found = partOf(field);
  const what = found ? `${found.set} (${Object.values(found.part).filter(Boolean).join(', ')})` : field;
  return [id, what].filter(Boolean).join(' ');
}

const placed = (difference: Difference): string => {
  const [first] = difference.rows;
  return `${subject(difference)}${first ? `, sheet ${first.sheet}, row ${first.row}` : ''}`;
};

const shown = (value: string | number | null) => (value === null ? 'nothing' : `'${value}'`);
