import { decimal } from '../domain/money.ts';
import type { BudgetResolvers, TransactionResolvers } from '../graphql/types.ts';
import type { GraphRecord } from '../loaders/relations.ts';

/** A figure's sum, in whole and decimal units of its currency. */
const sum = ({ amount, currency }: GraphRecord, date: unknown) =>
  typeof amount === 'number' && typeof currency === 'string'
    ? { amount: Number(decimal(amount, currency)), currency, date: (date as string | undefined) ?? null }
    : null;

export const Transaction: TransactionResolvers = { money: transaction => sum(transaction, transaction.valueDate) };
export const Budget: BudgetResolvers = { money: budget => sum(budget, null) };
