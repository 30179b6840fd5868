import { exportedAtOf, undefused } from './about.ts';
import { withoutColumns } from './annotate.ts';
import type { Table } from './files/tables.ts';
import type { Reading } from './import.ts';

/** The tables of a user's file, and what they say of how they are to be compared with the directory. */
export interface Intake extends Required<Pick<Reading, 'exportedAt' | 'decisions'>> {
  readonly tables: readonly Table[];
}

/**
 * Takes in the tables of a file: one that is new, an export that was edited, or one that came back with what a person
 * decided. Throws BAD_SHEET for an export that does not say any longer when it was made.
 */
export function intake(tables: readonly Table[]): Intake {
  return { ...withoutColumns(undefused(tables)), exportedAt: exportedAtOf(tables) };
}
