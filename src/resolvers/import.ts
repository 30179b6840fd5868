import { fieldChanges } from '../domain/changes.ts';
import { DirectoryError } from '../domain/errors.ts';
import { type Facts, partOf } from '../domain/facts.ts';
import { pageOfRows } from '../domain/pages.ts';
import type {
  HeaderMappingInput,
  HeaderMappingResolvers,
  ImportPlanResolvers,
  MutationResolvers,
  PlannedRowResolvers,
  QueryResolvers,
} from '../graphql/types.ts';
import type { Difference } from '../imports/plan.ts';
import type { HeaderMapping as Mapping } from '../imports/recognise.ts';
import { isSheetName, shapeOf } from '../imports/sheets.ts';
import { undoBatch } from '../imports/undo.ts';
import type { Context } from './context.ts';

export const ImportPlan: Pick<ImportPlanResolvers, 'counts' | 'rows'> = {
  counts: ({ plan: { rows, counts } }) => ({ rows, ...counts }),
  rows: ({ plan }, { outcomes, ...page }) => {
    const rows = outcomes ? plan.outcomes.filter(({ outcome }) => outcomes.includes(outcome)) : plan.outcomes;
    const sources = rows.map(row => ({ ...row, labels: plan.labels }));
    return pageOfRows(sources, page, 'rows', ({ sheet, row }) => `${sheet} ${row}`);
  },
};

const single = (field: string, value: string | number | null): Facts => new Map(value === null ? [] : [[field, value]]);
const shown = (value: string | number | null) => (value === null ? null : String(value));

/** A difference in words: parts of names, identifiers and evidence as the log of changes tells them. */
const change = ({ id, field, before, after }: Difference, labels: ReadonlyMap<string, string>) => {
  const nameOf = (entry: string) => labels.get(entry) ?? entry;
  const [told] = partOf(field) ? fieldChanges(single(field, before), single(field, after), nameOf) : [];
  const plain = { field, before: shown(before), after: shown(after) };
  return { subject: id, ...(told ?? plain), reason: null };
};

export const PlannedRow: PlannedRowResolvers = {
  name: ({ match, subjects, labels }) => match?.name || subjects.map(id => labels.get(id) ?? id).join('; '),
  entry: ({ match, subjects }) => match?.id ?? subjects[0] ?? null,
  matched: ({ match }) => match?.outcome ?? null,
  candidates: ({ match }) => (match?.candidates ?? []).map(each => ({ ...each, reasons: [...each.reasons] })),
  changes: ({ updates, labels }) => updates.map(each => change(each, labels)),
  conflicts: ({ conflicts, labels }) => conflicts.map(each => ({ ...change(each, labels), reason: each.reason })),
};

const pairs = (record: Readonly<Record<string, string>>) => Object.entries(record);

export const HeaderMapping: Pick<HeaderMappingResolvers, 'columns' | 'constants' | 'choices' | 'samples'> = {
  columns: ({ columns }) => pairs(columns).map(([column, header]) => ({ column, header })),
  constants: ({ constants }) => pairs(constants).map(([column, value]) => ({ column, value })),
  samples: ({ samples }) => samples.map(({ header, values }) => ({ header, values: [...values] })),
  choices: ({ sheet }) => [
    ...Object.keys(shapeOf(sheet).columns).filter(column => column !== 'id'),
    ...(sheet === 'stakeholders' ? ['identifier', 'identifierScheme'] : []),
  ],
};

function mappingOf({
  table,
  headerRow = 1,
  sheet = 'stakeholders',
  columns,
  constants = [],
}: HeaderMappingInput): Mapping {
  if (!isSheetName(sheet))
    throw new DirectoryError('BAD_USER_INPUT', `mapping.sheet: “${sheet}” is no sheet of the workbook.`);
  return {
    ...(table ? { table } : {}),
    ...{ headerRow, sheet, needs: [] },
    columns: Object.fromEntries(columns.map(({ column, header }) => [column, header])),
    constants: Object.fromEntries(constants.map(({ column, value }) => [column, value])),
  };
}

/** What a mutation answers: the batch as it now is; what is read after it is read anew. */
const batchOf = async (id: string, context: Context) => {
  context.forget();
  const batch = await context.changes.batch(id);
  if (!batch) throw new DirectoryError('BUSY', `The batch ${id} is being begun; ask for it again in a moment.`);
  return batch;
};

export const Query: Pick<QueryResolvers, 'importPlan'> = {
  importPlan: (_, { id }, { uploads, viewer }) => uploads.planOf(id, viewer.by),
};

export const Mutation: Pick<MutationResolvers, 'previewImport' | 'applyImport' | 'undoBatch'> = {
  previewImport: (_, { upload, mapping, ...said }, { uploads, viewer }) =>
    uploads.preview(upload, { ...said, mapping: mapping ? mappingOf(mapping) : null }, viewer.by),

  applyImport: async (_, { plan, reason }, context) => {
    const id = await context.uploads.apply(plan, context.viewer.by, reason ?? null);
    return batchOf(id, context);
  },

  undoBatch: async (_, { id, reason }, context) => {
    const { graph, viewer } = context;
    const said = { by: viewer.by, reason };
    const { batchId } = await undoBatch(graph.database, graph.vocabulary, id, said);
    return batchOf(batchId ?? id, context);
  },
};
