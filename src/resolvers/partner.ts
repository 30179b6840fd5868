import type { GraphQLResolveInfo } from 'graphql';
import { type PageArguments, pageOfRows } from '../domain/pages.ts';
import type { StakeholderResolvers } from '../graphql/types.ts';
import type { PartnerPage, PartnersAsked } from '../loaders/partner.ts';
import type { GraphRecord } from '../loaders/relations.ts';
import type { Context } from './context.ts';
import { presentCondition } from './entry.ts';

/** Where two meet. That they share a funder or a place does not say that they know each other: it is asked for by name. */
const meeting = ['PROJECT', 'EVENT', 'COMMITTEE', 'AGREEMENT'] as const;

async function partners(
  { id }: GraphRecord,
  args: PageArguments,
  context: Context,
  info: GraphQLResolveInfo,
  sharing: PartnersAsked['sharing'],
): Promise<PartnerPage> {
  const where = await presentCondition(context.condition(info, 'where'), context);
  const { strongest, total } = await context.partners.of(id, { sharing, where, day: context.day(info) });
  return { ...pageOfRows(strongest, args, info.fieldName, ({ nodeId }) => nodeId), totalCount: total };
}

export const Stakeholder: Pick<StakeholderResolvers, 'funders' | 'fundees' | 'partners'> = {
  funders: (parent, args, context, info) => partners(parent, args, context, info, ['FUNDERS']),
  fundees: (parent, args, context, info) => partners(parent, args, context, info, ['FUNDEES']),
  partners: (parent, args, context, info) =>
    partners(parent, args, context, info, [...new Set(args.through ?? meeting)].sort()),
};
