import { exportedAtOf, undefused } from './about.ts';
import { withoutColumns } from './annotate.ts';
import type { Table } from './files/tables.ts';
import type { Reading } from './import.ts';
import { type Recognised, type RecogniseOptions, recognise } from './recognise.ts';

/** What the tables of a user's file say, and how that is to be compared with the directory. */
export interface Intake extends Recognised, Required<Pick<Reading, 'exportedAt' | 'decisions'>> {}

/**
 * Takes in the tables of a file: one that is new, an export that was edited, or one that came back with what a person
 * decided. Throws BAD_SHEET for an export that does not say any longer when it was made.
 */
export function intake(tables: readonly Table[], options: RecogniseOptions): Intake {
  const { tables: own, decisions } = withoutColumns(undefused(tables));
  return { ...recognise(own, options), exportedAt: exportedAtOf(tables), decisions };
}
