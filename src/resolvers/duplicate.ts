import { pageOfRows } from '../domain/pages.ts';
import type { QueryResolvers } from '../graphql/types.ts';
import { duplicates } from '../imports/matching/duplicates.ts';

export const Query: Pick<QueryResolvers, 'duplicates'> = {
  duplicates: async (_, page, { graph }) => {
    const { rows, rule } = await duplicates(graph.database, graph.vocabulary);
    return { ...pageOfRows(rows, page, 'duplicates', ({ nodeId, otherId }) => `${nodeId} ${otherId}`), rule };
  },
};
