import type { PlannedRow } from '../imports/preview.ts';

export type { ChangeResult as ChangeResultSource } from '../imports/edit.ts';
export type { UploadMapping, UploadPlan } from '../imports/uploads.ts';

/** A row with what its subjects are called. */
export interface PlannedRowSource extends PlannedRow {
  readonly labels: ReadonlyMap<string, string>;
}
