import { atLeast } from '../domain/vocabulary.ts';
import type { QueryResolvers } from '../graphql/types.ts';
import { coverageOf } from '../loaders/coverage.ts';
import { presentCondition, presentIds } from './entry.ts';

export const Query: Pick<QueryResolvers, 'coverage'> = {
  coverage: async (_, { rows, columns, within, minConfidence }, context, info) => {
    const [place = null] = within == null ? [] : await presentIds([within], context);
    return coverageOf(
      {
        rows,
        columns,
        within: place,
        projects: await presentCondition(context.condition(info, 'where'), context),
        day: context.day(info),
        confidences: atLeast(context.graph.vocabulary, minConfidence),
      },
      context.graph,
    ) as never;
  },
};
