import { activityOn, type DayBounds } from '../domain/dates.ts';
import { decimal } from '../domain/money.ts';
import type { TieResolvers } from '../graphql/types.ts';
import type { Context } from './context.ts';

export const Tie: TieResolvers = {
  activity: (tie, { on }, { today }) => activityOn(on ?? tie.readOn ?? today, tie as unknown as DayBounds),
  money: ({ amount, currency }) =>
    typeof amount === 'number' && typeof currency === 'string'
      ? { amount: Number(decimal(amount, currency)), currency, date: null }
      : null,
};

/** The confidences that are at least so sure; null for all. */
export function atLeast(sure: string | null | undefined, { graph }: Context): readonly string[] | null {
  const confidences = graph.vocabulary.enums.get('Confidence') ?? [];
  return sure ? confidences.slice(confidences.indexOf(sure)) : null;
}
