import { DirectoryError } from '../domain/errors.ts';
import type { MutationResolvers } from '../graphql/types.ts';
import { decideDuplicate, mergeEntries } from '../imports/edit/double.ts';
import type { Given, SaveName } from '../imports/edit/forms.ts';
import type { Change } from '../imports/edit/request.ts';
import { edit } from '../imports/edit.ts';
import type { StoredBatch } from '../loaders/change.ts';
import type { Context } from './context.ts';
import { presentIds } from './entry.ts';

/** Makes the changes of a mutation; what is selected below it, and the mutations after it, see them. */
async function edited(input: Given, changes: readonly Change[], context: Context) {
  const { graph, viewer } = context;
  graph.sent('edit');
  const text = (name: string) => (input[name] as string | null | undefined) ?? null;
  const request = { by: viewer.by, reason: text('reason'), idempotencyKey: text('idempotencyKey'), changes };
  const { batchId, results } = await edit(graph.database, graph.vocabulary, request).catch(async error => {
    if (error instanceof DirectoryError && error.code === 'ENTRY_NOT_FOUND')
      await presentIds([String(error.extensions.id)], context);
    throw error;
  });
  context.forget();
  const batch = batchId === null ? null : await context.changes.batch(batchId);
  return { clientMutationId: text('clientMutationId'), batch, results };
}

/** Makes the one change that a mutation is. */
async function one(does: Change['does'], input: Given, context: Context) {
  const { results, ...payload } = await edited(input, [{ does, input, path: ['input'] }], context);
  const [{ id: subjectId, created, matches }] = results as [(typeof results)[number]];
  return { ...payload, subjectId, created, matches };
}

const save =
  (does: SaveName) =>
  (_: object, { input }: { readonly input: Given }, context: Context) =>
    one(does, input, context);

type Edits =
  | 'saveAll'
  | 'decideDuplicate'
  | 'mergeEntries'
  | 'retractTie'
  | 'removeEntry'
  | `save${Capitalize<SaveName>}`;

export const Mutation: Pick<MutationResolvers, Edits> = {
  saveStakeholder: save('stakeholder'),
  saveProject: save('project'),
  saveEvent: save('event'),
  saveAgreement: save('agreement'),
  savePolicy: save('policy'),
  savePerson: save('person'),
  savePlace: save('place'),
  saveTheme: save('theme'),
  saveSource: save('source'),
  saveTie: save('tie'),

  retractTie: async (_, { input }, context) => {
    const { subjectId: tieId, ...payload } = await one('retractTie', input, context);
    return { ...payload, tieId };
  },

  removeEntry: async (_, { input }, context) => {
    const { subjectId: entryId, ...payload } = await one('removeEntry', input, context);
    return { ...payload, entryId };
  },

  saveAll: (_, { input }, context) => {
    const changes = input.changes.flatMap((change, index) =>
      Object.entries(change).map(([does, given]): Change => {
        const path = ['input', 'changes', index, does];
        return { does: does as Change['does'], input: given as Given, path };
      }),
    );
    return edited(input, changes, context);
  },

  decideDuplicate: async (_, { a, b, decision, reason }, context) => {
    const { graph, viewer } = context;
    const pair = await presentIds<[string, string]>([a, b], context);
    return ofBatch(
      decideDuplicate(graph.database, graph.vocabulary, pair, decision, { by: viewer.by, reason }),
      context,
    );
  },

  mergeEntries: async (_, { keep, merge, reason }, context) => {
    const { graph, viewer } = context;
    const pair = await presentIds<[string, string]>([keep, merge], context);
    return ofBatch(mergeEntries(graph.database, graph.vocabulary, pair, { by: viewer.by, reason }), context);
  },
};

/** The batch that a writing answers the id of. */
async function ofBatch(writing: Promise<string>, context: Context): Promise<StoredBatch> {
  context.graph.sent('edit');
  const id = await writing;
  context.forget();
  return (await context.changes.batch(id)) as StoredBatch;
}
