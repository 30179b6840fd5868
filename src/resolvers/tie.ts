import { activityOn, type DayBounds } from '../domain/dates.ts';
import { decimal } from '../domain/money.ts';
import { recorderTold } from '../domain/recorders.ts';
import type { TieResolvers } from '../graphql/types.ts';

export const Tie: TieResolvers = {
  activity: (tie, { on }, { today }) => activityOn(on ?? tie.readOn ?? today, tie as unknown as DayBounds),
  money: ({ amount, currency }) =>
    typeof amount === 'number' && typeof currency === 'string'
      ? { amount: Number(decimal(amount, currency)), currency, date: null }
      : null,
  recordedBy: ({ recordedBy }, _, { viewer }) => recorderTold(String(recordedBy), viewer.mayReadRecorders),
};
