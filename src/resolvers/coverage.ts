import { DirectoryError } from '../domain/errors.ts';
import { limits } from '../domain/limits.ts';
import { atLeast } from '../domain/vocabulary.ts';
import type { CoverageCellResolvers, QueryResolvers } from '../graphql/types.ts';
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

/** The first of a cell's list. Throws BAD_PAGE. */
function firstOf<One>(all: readonly One[], first: number, list: string): One[] {
  if (first < 1 || first > limits.pageSize)
    throw new DirectoryError('BAD_PAGE', `${list}: first must be between 1 and ${limits.pageSize}, not ${first}.`);
  return all.slice(0, first);
}

export const CoverageCell: Pick<CoverageCellResolvers, 'stakeholders' | 'projects'> = {
  stakeholders: ({ stakeholders }, { first }) => firstOf(stakeholders, first, 'stakeholders'),
  projects: ({ projects }, { first }) => firstOf(projects, first, 'projects'),
};
