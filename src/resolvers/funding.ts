import { type MoneyKind, moneyKinds } from '../domain/funding.ts';
import { decimal } from '../domain/money.ts';
import type {
  BudgetResolvers,
  BudgetSumResolvers,
  FundingRowResolvers,
  QueryResolvers,
  TransactionResolvers,
} from '../graphql/types.ts';
import { type FundingRow as FundingSource, fundingBy } from '../loaders/funding.ts';
import type { GraphRecord } from '../loaders/relations.ts';
import { presentIds } from './entry.ts';

/** A figure's sum, in whole and decimal units of its currency. */
const sum = ({ amount, currency }: GraphRecord, date: unknown) =>
  typeof amount === 'number' && typeof currency === 'string'
    ? { amount: Number(decimal(amount, currency)), currency, date: (date as string | undefined) ?? null }
    : null;

export const Transaction: TransactionResolvers = { money: transaction => sum(transaction, transaction.valueDate) };
export const Budget: BudgetResolvers = { money: budget => sum(budget, null) };

export const Query: Pick<QueryResolvers, 'funding'> = {
  funding: async (_, { groupBy, where, currency }, context) => {
    const { funders, recipients, projects, worksIn, sector, from, until } = where ?? {};
    const given = [...(funders ?? []), ...(recipients ?? []), ...(projects ?? []), worksIn ?? [], sector ?? []].flat();
    const present = await presentIds(given, context);
    const idOf = (id: string) => present[given.indexOf(id)] ?? id;
    return fundingBy(context.graph, groupBy, {
      funders: funders?.map(idOf) ?? null,
      recipients: recipients?.map(idOf) ?? null,
      projects: projects?.map(idOf) ?? null,
      worksIn: worksIn ? idOf(worksIn) : null,
      sector: sector ? idOf(sector) : null,
      ...{ from: from ?? null, until: until ?? null, currency: currency ?? null },
    });
  },
};

const sumOf =
  (kind: MoneyKind) =>
  ({ sums, currency }: FundingSource) => {
    const minor = sums[kind];
    return minor === null ? null : Number(decimal(minor, currency));
  };

export const FundingRow: FundingRowResolvers = Object.fromEntries(moneyKinds.map(kind => [kind, sumOf(kind)]));
export const BudgetSum: BudgetSumResolvers = { amount: ({ amount, currency }) => Number(decimal(amount, currency)) };
