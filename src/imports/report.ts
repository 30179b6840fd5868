import { partOf } from '../domain/facts.ts';
import type { ImportPlan, ImportReport } from './import.ts';
import type { Conflict, Difference } from './plan.ts';

/** An import's report for people: the counts, then each update and each conflict on a line. */
export const formatReport = (report: ImportReport): string =>
  `${formatPlan(report)}\n${report.batchId ? `Recorded as ${report.batchId}.` : 'Nothing to record.'}`;

/** The same of what an import would do. */
export function formatPlan({ rows, counts, uncompared, updates, conflicts, retracts }: ImportPlan): string {
  const { creates, updates: updated, unchanged, conflicts: kept, duplicates, errors } = counts;
  const perhaps = duplicates ? `, ${duplicates} created that may be in the directory already` : '';
  const refused = errors ? `, ${errors} refused` : '';
  return [
    `${rows} ${rows === 1 ? 'row' : 'rows'}: ${creates} created, ${updated} updated, ${unchanged} unchanged, ${kept} in conflict${perhaps}${refused}.`,
    ...(uncompared ? [`Too many new rows to look for each in the directory: ${uncompared} were not compared.`] : []),
    ...retracts.map(id => `${id}: taken back, as the file no longer states it`),
    ...updates.map(update => `${placed(update)}: ${shown(update.before)} → ${shown(update.after)}`),
    ...conflicts.map(conflict => `${placed(conflict)}: ${stays(conflict)}`),
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
