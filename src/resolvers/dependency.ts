import { pageOfRows } from '../domain/pages.ts';
import { atLeast } from '../domain/vocabulary.ts';
import type { QueryResolvers } from '../graphql/types.ts';
import { dependencies } from '../loaders/dependency.ts';
import { presentCondition } from './entry.ts';

export const Query: Pick<QueryResolvers, 'dependency'> = {
  dependency: async (_, args, context, info) => {
    const { on, threshold, minProjects, minConfidence } = args;
    const asked = {
      on,
      threshold,
      minProjects,
      stakeholders: await presentCondition(context.condition(info, 'where'), context),
      day: context.day(info),
      confidences: atLeast(context.graph.vocabulary, minConfidence),
    };
    const { rows, ...said } = await dependencies(asked, context.graph);
    const page = pageOfRows(rows, args, 'dependency', ({ stakeholderId, onId }) => `${stakeholderId} ${onId}`);
    return { ...said, ...page } as never;
  },
};
