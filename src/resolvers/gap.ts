import { pageOfRows } from '../domain/pages.ts';
import type { Condition } from '../domain/steps.ts';
import type { GapResolvers, QueryResolvers } from '../graphql/types.ts';
import { gap } from '../loaders/gap.ts';
import { presentCondition } from './entry.ts';

export const Query: Pick<QueryResolvers, 'gap'> = {
  gap: async (_, __, context, info) => {
    const condition = (argument: string) => presentCondition(context.condition(info, argument) as Condition, context);
    const [of, lacking] = await Promise.all([condition('of'), condition('lacking')]);
    return gap(of, lacking, context.day(info), context.graph);
  },
};

export const Gap: GapResolvers = {
  covered: ({ covered }, args) => pageOfRows(covered, args, 'covered', ({ nodeId }) => nodeId),
  uncertain: ({ uncertain }, args) => pageOfRows(uncertain, args, 'uncertain', ({ nodeId }) => nodeId),
  missing: ({ missing }, args) => pageOfRows(missing, args, 'missing', ({ nodeId }) => nodeId),
};
