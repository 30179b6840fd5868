import { pageOfRows } from '../domain/pages.ts';
import type { QueryResolvers } from '../graphql/types.ts';
import { search } from '../loaders/search.ts';

export const Query: Pick<QueryResolvers, 'search'> = {
  search: async (_, { text, kinds, ...page }, { graph, settings }) => {
    const { entryTypes } = graph.vocabulary;
    const types = kinds ? entryTypes.filter(type => kinds.includes(settings.kindOfType(type) as never)) : null;
    const { rows, isCut } = await search(graph, text, types);
    return { ...pageOfRows(rows, page, 'search', ({ nodeId }) => nodeId), isCut };
  },
};
