import { defineQuery, type Query } from '../neo4j/query.ts';

/** What a statement of funding is asked for; lists that are null ask for all. Days are calendar days. */
export interface FundingAsked {
  readonly funders: readonly string[] | null;
  readonly recipients: readonly string[] | null;
  readonly projects: readonly string[] | null;
  readonly from: string;
  readonly until: string;
  readonly currency: string | null;
  /** Rows that are read at most. */
  readonly limit: unknown;
}

/** Money of one kind between the same two, for one project, in one year and currency. */
export interface FundingGroup {
  /** PLEDGED, COMMITTED, DISBURSED, RECEIVED; null for other types of transaction. */
  readonly kind: string | null;
  readonly funderId: string | null;
  readonly recipientId: string | null;
  readonly projectId: string;
  readonly currency: string | null;
  readonly year: number | null;
  /** Whether its day surely lies in the time asked for. */
  readonly isSure: boolean;
  /** Minor units. */
  readonly amount: number;
  readonly transactions: number;
  /** How many more were the same promise, told by the other side. */
  readonly twice: number;
}

/**
 * Sums of transactions. Outgoing and incoming promises of the same sum between the same two on the same day are one and
 * the same, as often as both sides tell it: the payee's telling is kept.
 */
export const fundingGroups = (ofProjects: boolean): Query<FundingAsked, FundingGroup> =>
  defineQuery(
    'fundingGroups',
    `
  ${ofProjects ? 'UNWIND $projects AS project MATCH (told:Transaction {projectId: project})' : 'MATCH (told:Transaction) USING INDEX told:Transaction(earliest)'}
  WHERE told.earliest <= $until AND told.latest >= $from
    AND ($funders IS NULL OR told.fromId IN $funders)
    AND ($recipients IS NULL OR told.toId IN $recipients)
    AND ($currency IS NULL OR told.currency = $currency)
  WITH told, CASE
    WHEN told.type IN ['OUTGOING_PLEDGE', 'INCOMING_PLEDGE'] THEN 'PLEDGED'
    WHEN told.type IN ['OUTGOING_COMMITMENT', 'INCOMING_COMMITMENT'] THEN 'COMMITTED'
    WHEN told.type IN ['DISBURSEMENT', 'EXPENDITURE'] THEN 'DISBURSED'
    WHEN told.type = 'INCOMING_FUNDS' THEN 'RECEIVED' END AS kind
  WITH kind, told.fromId AS funderId, told.toId AS recipientId, told.amount AS amount, told.currency AS currency,
    told.earliest AS earliest, told.latest AS latest,
    CASE WHEN kind IN ['PLEDGED', 'COMMITTED'] AND told.earliest = told.latest AND told.fromId IS NOT NULL
      AND told.toId IS NOT NULL AND told.amount IS NOT NULL THEN null ELSE told.id END AS alone,
    collect(CASE WHEN told.type STARTS WITH 'INCOMING' THEN told.projectId END) AS byPayee,
    collect(CASE WHEN NOT told.type STARTS WITH 'INCOMING' THEN told.projectId END) AS byPayer
  WITH *, byPayee + byPayer[size(byPayee)..] AS projects
  UNWIND range(0, size(projects) - 1) AS at
  WITH kind, funderId, recipientId, projects[at] AS projectId, currency, amount,
    CASE WHEN left(earliest, 4) = left(latest, 4) THEN toInteger(left(earliest, 4)) END AS year,
    earliest >= $from AND latest <= $until AS isSure,
    CASE at WHEN 0 THEN size(byPayee) + size(byPayer) - size(projects) ELSE 0 END AS twice
  RETURN kind, funderId, recipientId, projectId, currency, year, isSure,
    sum(amount) AS amount, count(*) AS transactions, sum(twice) AS twice
  LIMIT $limit`,
  );

/** A FUNDS tie that states an amount. */
export interface StatedAmount {
  readonly funderId: string;
  readonly projectId: string;
  readonly currency: string;
  readonly year: number | null;
  readonly isSure: boolean;
  readonly amount: number;
  /** Whether transactions of the same two under that project tell it. */
  readonly isTold: boolean;
}

/** Amounts that FUNDS ties state. */
export const statedAmounts = defineQuery<FundingAsked, StatedAmount>(
  'statedAmounts',
  `
  MATCH ()-[tie:FUNDS]->()
  WHERE tie.amount IS NOT NULL
    AND tie.sinceEarliest <= $until AND tie.untilLatest >= $from
    AND ($funders IS NULL OR tie.fromId IN $funders)
    AND ($projects IS NULL OR tie.toId IN $projects)
    AND ($currency IS NULL OR tie.currency = $currency)
  RETURN tie.fromId AS funderId, tie.toId AS projectId, tie.currency AS currency, tie.amount AS amount,
    CASE WHEN left(tie.sinceEarliest, 4) = left(tie.untilLatest, 4) THEN toInteger(left(tie.sinceEarliest, 4)) END AS year,
    tie.sinceEarliest >= $from AND tie.untilLatest <= $until AS isSure,
    EXISTS { MATCH (told:Transaction {projectId: tie.toId, fromId: tie.fromId}) } AS isTold
  LIMIT $limit`,
);

/** Budgets of one project, type and currency. */
export interface BudgetGroup {
  readonly projectId: string;
  readonly type: string;
  readonly currency: string | null;
  readonly amount: number;
  readonly budgets: number;
}

/** Sums of budgets whose period meets the time asked for. */
export const budgetGroups = defineQuery<FundingAsked, BudgetGroup>(
  'budgetGroups',
  `
  MATCH (budget:Budget) USING INDEX budget:Budget(earliest)
  WHERE budget.earliest <= $until AND budget.latest >= $from
    AND ($projects IS NULL OR budget.projectId IN $projects)
    AND ($currency IS NULL OR budget.currency = $currency)
  RETURN budget.projectId AS projectId, budget.type AS type, budget.currency AS currency,
    sum(budget.amount) AS amount, count(*) AS budgets
  LIMIT $limit`,
);

/** A sector or place of a project, with the share of the project that is published for it, in per cent. */
export interface Share {
  readonly id: string;
  readonly percentage: number | null;
  /** Whether it is the one asked for, or lies in it. */
  readonly isWithin: boolean;
}

/** The DAC sectors and the countries of projects; a place in no country stands for itself. */
export const sharesOfProjects = defineQuery<
  { ids: readonly string[]; sector: string | null; place: string | null },
  { projectId: string; sectors: Share[]; places: (Share & { countryId: string })[] }
>(
  'sharesOfProjects',
  `
  UNWIND $ids AS projectId
  MATCH (project:Entry {id: projectId})
  RETURN projectId,
    COLLECT {
      MATCH (project)-[tie:ADDRESSES]->(theme:Theme)
      WHERE theme.scheme = 'DAC_SECTOR'
      WITH theme, max(tie.percentage) AS percentage
      RETURN {id: theme.id, percentage: percentage,
        isWithin: theme.id = $sector OR EXISTS { (theme)-[:UNDER*1..6]->(:Theme {id: $sector}) }}
    } AS sectors,
    COLLECT {
      MATCH (project)-[tie:WORKS_IN]->(place:Place)
      WITH place, max(tie.percentage) AS percentage
      RETURN {id: place.id, percentage: percentage,
        countryId: CASE place.level WHEN 'COUNTRY' THEN place.id ELSE coalesce(head(COLLECT {
          MATCH (place)-[:LOCATED_IN*1..6]->(country:Place {level: 'COUNTRY'}) RETURN country.id ORDER BY country.id LIMIT 1
        }), place.id) END,
        isWithin: place.id = $place OR EXISTS { (place)-[:LOCATED_IN*1..6]->(:Place {id: $place}) }}
    } AS places`,
);

/** Which of these pairs are a part and the body that it belongs to, through any bodies between. */
export const partsOfRecipients = defineQuery<
  { pairs: readonly { funderId: string; recipientId: string }[] },
  { funderId: string; recipientId: string }
>(
  'partsOfRecipients',
  `
  UNWIND $pairs AS pair
  MATCH (funder:Entry {id: pair.funderId})
  WHERE EXISTS { (funder)-[:PART_OF*0..6]->(:Stakeholder {id: pair.recipientId}) }
  RETURN pair.funderId AS funderId, pair.recipientId AS recipientId`,
);

/** How many funding ties state no amount and have no transaction that would: of each project, or of all in one row. */
export const untoldTies = defineQuery<
  FundingAsked & { readonly byProject: boolean },
  { projectId: string | null; ties: number }
>(
  'untoldTies',
  `
  MATCH ()-[tie:FUNDS]->()
  WHERE tie.amount IS NULL
    AND tie.sinceEarliest <= $until AND tie.untilLatest >= $from
    AND ($funders IS NULL OR tie.fromId IN $funders)
    AND ($projects IS NULL OR tie.toId IN $projects)
    AND NOT EXISTS { MATCH (told:Transaction {projectId: tie.toId, fromId: tie.fromId}) }
  RETURN CASE WHEN $byProject THEN tie.toId END AS projectId, count(*) AS ties
  LIMIT $limit`,
);
