import { weaknesses } from '../domain/evidence.ts';
import { pageOfRows } from '../domain/pages.ts';
import type { QueryResolvers } from '../graphql/types.ts';
import { factKey, factsAbout, meets } from '../loaders/fact.ts';
import { presentIds } from './entry.ts';

export const Query: Pick<QueryResolvers, 'facts'> = {
  facts: async (_, { about, where, ...page }, context, info) => {
    const [id] = await presentIds([about] as const, context);
    const { facts, rule, isCut } = await factsAbout(context.graph, id, context.day(info), context.today);
    const chosen = where ? facts.filter(fact => meets(where, fact)) : facts;
    return {
      ...pageOfRows(chosen, page, 'facts', factKey),
      ...{ rule, isCut, considered: facts.length },
      weaknesses: weaknesses.map(weakness => ({
        weakness,
        count: facts.filter(fact => fact.weaknesses.includes(weakness)).length,
      })),
    };
  },
};
