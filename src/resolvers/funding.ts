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
    const present = async (ids: readonly string[] | null | undefined) => (ids ? presentIds(ids, context) : null);
    const one = async (id: string | null | undefined) => (await present(id == null ? null : [id]))?.[0] ?? null;
    return fundingBy(context.graph, groupBy, {
      funders: await present(funders),
      recipients: await present(recipients),
      projects: await present(projects),
      worksIn: await one(worksIn),
      sector: await one(sector),
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
