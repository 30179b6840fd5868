import {
  budgetGroups,
  type FundingAsked,
  fundingGroups,
  partsOfRecipients,
  sharesOfProjects,
  statedAmounts,
  untoldTies,
} from '../cypher/funding.ts';
import { FIRST_DAY, LAST_DAY } from '../domain/dates.ts';
import { DirectoryError } from '../domain/errors.ts';
import {
  type FundingAxis,
  type FundingRow,
  type MoneyLine,
  type ProjectShares,
  partsOf,
  tally,
} from '../domain/funding.ts';
import { limits } from '../domain/limits.ts';
import { type Ask, integer, keptAnswers } from '../neo4j/query.ts';
import type { Surroundings } from './relations.ts';

export type { FundingRow } from '../domain/funding.ts';

/** Which money is asked for; ids are those that entries have today. */
export interface FundingScope {
  readonly funders: readonly string[] | null;
  readonly recipients: readonly string[] | null;
  readonly projects: readonly string[] | null;
  readonly worksIn: string | null;
  readonly sector: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly currency: string | null;
}

export interface Funding {
  readonly rule: string;
  readonly rows: readonly FundingRow[];
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
  readonly transactions: number;
  readonly budgets: readonly BudgetSum[];
}

/** Budgets of one type and currency; minor units. */
export interface BudgetSum {
  readonly type: string;
  readonly currency: string;
  readonly amount: number;
  readonly budgets: number;
  readonly projects: number;
}

const rule =
  'Pledged is IATI transaction types 12 and 13, committed 2 and 11, disbursed 3 and 4, received 1. Kinds are never added together, nor are currencies; nothing is converted. A promise that payer and payee both tell, with the same sum on the same day, counts once. An amount that a funding tie states counts only where no transaction of the funder under that project is known, in a column of its own. Sectors are those of the DAC, by published percentages, what is not allotted in a row without a sector; countries likewise by published percentages, the whole where there is one. Budgets are apart. What is left out is counted with its reason.';

const reasons = {
  otherType: 'A transaction of another type than pledge, commitment, payment or receipt (IATI 5 to 10).',
  noAmount: 'A transaction without an amount in a known currency.',
  twice: 'The same promise, told by the other side too.',
  undated: 'Its date does not put it surely into the time asked for.',
  told: 'An amount on a funding tie; transactions of the same two under that project count instead.',
  untold: 'A funding tie without an amount, where no transaction is known: what was promised or paid is not known.',
} as const;

/** Lower-case words for the kinds of the statement. */
const kinds = { PLEDGED: 'pledged', COMMITTED: 'committed', DISBURSED: 'disbursed', RECEIVED: 'received' } as const;

const kept = keptAnswers<Funding>(16);

/**
 * Sums of money by these axes, in at most six statements; kept for as long as nobody writes. Throws LIMIT_EXCEEDED for
 * more rows than can be answered.
 */
export const fundingBy = (
  graph: Surroundings,
  groupBy: readonly FundingAxis[],
  scope: FundingScope,
): Promise<Funding> => kept(graph, [groupBy, scope], ask => counted(ask, groupBy, scope));

async function counted(ask: Ask, groupBy: readonly FundingAxis[], scope: FundingScope): Promise<Funding> {
  const axes = new Set(groupBy);
  const { funders, recipients, projects, worksIn, sector, currency } = scope;
  const asked: FundingAsked = {
    ...{ funders, recipients, projects, currency },
    from: scope.from ?? FIRST_DAY,
    until: scope.until ?? LAST_DAY,
    limit: integer(limits.fundingGroups + 1),
  };
  // Where a project lies, and what it is about, matters only to those who ask for a place or a sector.
  const byProject = worksIn !== null || sector !== null;
  const [groups, stated, untold, budgets] = await Promise.all([
    ask(fundingGroups(projects !== null), asked),
    // A tie says who pays, not who is paid.
    recipients ? [] : ask(statedAmounts, asked),
    recipients || currency ? [] : ask(untoldTies, { ...asked, byProject }),
    ask(budgetGroups, asked),
  ]);
  for (const { length } of [groups, stated, untold, budgets])
    if (length > limits.fundingGroups) throw tooMany(limits.fundingGroups, 'projects and payers');

  const leftOut = new Map<string, number>();
  const leave = (reason: string, count: number) => {
    if (count) leftOut.set(reason, (leftOut.get(reason) ?? 0) + count);
  };
  const all = [groups, stated, untold, budgets].flatMap(found => found.flatMap(({ projectId }) => projectId ?? []));
  const sharesOf = await shares([...new Set(all)]);
  const division = { axes, onlyPlace: worksIn !== null, onlySector: sector !== null };
  const concerns = (projectId: string) => partsOf(sharesOf(projectId), division).length > 0;
  const isInside = await insiders();

  const lines: MoneyLine[] = [];
  for (const group of groups) {
    const { kind, currency, transactions, projectId, isSure, twice } = group;
    if (!concerns(projectId)) continue;
    const known = kinds[kind as keyof typeof kinds];
    if (!known) leave(reasons.otherType, transactions);
    else if (!currency) leave(reasons.noAmount, transactions);
    else if (!isSure) leave(reasons.undated, transactions);
    else {
      leave(reasons.twice, twice);
      lines.push({ ...group, kind: known, currency, isInternal: isInside(group), ties: 0 });
    }
  }
  for (const tie of stated) {
    if (!concerns(tie.projectId)) continue;
    if (tie.isTold) leave(reasons.told, 1);
    else if (!tie.isSure) leave(reasons.undated, 1);
    else lines.push({ ...tie, kind: 'stated', recipientId: null, isInternal: null, transactions: 0, ties: 1 });
  }
  for (const { projectId, ties } of untold) if (projectId === null || concerns(projectId)) leave(reasons.untold, ties);

  const found = tally(lines, sharesOf, division);
  if (found.rows.length > limits.fundingRows) throw tooMany(limits.fundingRows, 'rows');
  for (const [reason, count] of found.leftOut) leave(reason, count);
  const paidFor = new Set(found.counted.map(({ projectId }) => projectId));
  return {
    rule,
    rows: found.rows,
    leftOut: [...leftOut].map(([reason, count]) => ({ reason, count })),
    transactions: found.counted.reduce((sum, { transactions }) => sum + transactions, 0),
    budgets: budgetSums(),
  };

  /** What is published of how each project divides; asked only if something is to be divided. */
  async function shares(ids: readonly string[]): Promise<(projectId: string) => ProjectShares> {
    const none: ProjectShares = { sectors: [], places: [] };
    if (!ids.length || !(axes.has('SECTOR') || axes.has('COUNTRY') || worksIn || sector)) return () => none;
    const found = await ask(sharesOfProjects, { ids, sector, place: worksIn });
    const byProject = new Map(
      found.map(({ projectId, sectors, places }) => [
        projectId,
        {
          sectors: sectors.map(each => ({ ...each, key: each.id })),
          places: places.map(each => ({ ...each, key: each.countryId })),
        },
      ]),
    );
    return projectId => byProject.get(projectId) ?? none;
  }

  /** Whether a funder is part of the recipient; asked only if rows tell funders apart. */
  async function insiders() {
    const pairs = axes.has('FUNDER')
      ? groups.flatMap(({ funderId, recipientId }) => (funderId && recipientId ? [{ funderId, recipientId }] : []))
      : [];
    const key = (pair: { funderId: string | null; recipientId: string | null }) =>
      `${pair.funderId} ${pair.recipientId}`;
    const distinct = [...new Map(pairs.map(pair => [key(pair), pair])).values()];
    const inside = new Set(distinct.length ? (await ask(partsOfRecipients, { pairs: distinct })).map(key) : []);
    return (pair: { funderId: string | null; recipientId: string | null }) =>
      pair.funderId && pair.recipientId ? inside.has(key(pair)) : null;
  }

  /** Budgets of what is counted: where payers or payees are asked for, those of projects that they pay or are paid for. */
  function budgetSums(): BudgetSum[] {
    const whole = { ...division, axes: new Set<FundingAxis>() };
    const sums = new Map<string, Mutable<BudgetSum>>();
    for (const { projectId, type, currency, amount, budgets: count } of budgets) {
      const parts = partsOf(sharesOf(projectId), whole);
      if (!currency || typeof parts === 'string' || !parts.length) continue;
      if ((funders || recipients) && !paidFor.has(projectId)) continue;
      const key = `${currency} ${type}`;
      const sum = sums.get(key) ?? { type, currency, amount: 0, budgets: 0, projects: 0 };
      sums.set(key, sum);
      sum.amount += Math.round(amount * parts.reduce((share, { part }) => share + part, 0));
      sum.budgets += count;
      sum.projects++;
    }
    return [...sums.values()].toSorted((a, b) => (`${a.currency} ${a.type}` < `${b.currency} ${b.type}` ? -1 : 1));
  }
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const tooMany = (most: number, what: string) =>
  new DirectoryError(
    'LIMIT_EXCEEDED',
    `funding: the answer comes to more than ${most.toLocaleString('en')} ${what}; ask for less with where, or group by less.`,
  );
