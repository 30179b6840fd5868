/** What rows may be told apart by, beside the currency. */
export type FundingAxis = 'FUNDER' | 'RECIPIENT' | 'PROJECT' | 'YEAR' | 'SECTOR' | 'COUNTRY';

/** Kinds of money: each has its own column, and none is added to another. */
export const moneyKinds = ['pledged', 'committed', 'disbursed', 'received', 'stated'] as const;
export type MoneyKind = (typeof moneyKinds)[number];

/** Money of one kind between the same two, for one project, in one year and currency; minor units. */
export interface MoneyLine {
  readonly kind: MoneyKind;
  readonly funderId: string | null;
  readonly recipientId: string | null;
  readonly isInternal: boolean | null;
  readonly projectId: string;
  readonly year: number | null;
  readonly currency: string;
  readonly amount: number;
  readonly transactions: number;
  readonly ties: number;
}

/** A sector or place of a project: the key it counts under, and the share that is published for it, in per cent. */
export interface PublishedShare {
  readonly key: string;
  readonly percentage: number | null;
  /** Whether it lies in what was asked for. */
  readonly isWithin: boolean;
}

/** What is published of how one project divides. */
export interface ProjectShares {
  readonly sectors: readonly PublishedShare[];
  readonly places: readonly PublishedShare[];
}

/** Which shares are to be told apart, and which alone are asked for. */
export interface Division {
  readonly axes: ReadonlySet<FundingAxis>;
  readonly onlyPlace: boolean;
  readonly onlySector: boolean;
}

export interface FundingRow {
  readonly funderId: string | null;
  readonly recipientId: string | null;
  readonly isInternal: boolean | null;
  readonly projectId: string | null;
  readonly year: number | null;
  readonly sectorId: string | null;
  readonly countryId: string | null;
  readonly currency: string;
  /** Minor units by kind; null where no money of the kind is told. */
  readonly sums: Readonly<Record<MoneyKind, number | null>>;
  readonly transactions: number;
  readonly ties: number;
  readonly projects: number;
}

interface Part {
  readonly key: string | null;
  /** From 0 to 1. */
  readonly part: number;
}

export const unknownShares = {
  countries: 'It is for several countries, and their shares are not published.',
  place: 'It is only in part for the place asked for, and the share is not published.',
  sector: 'It is only in part for the sector asked for, and the share is not published.',
} as const;

/**
 * How money divides by published shares: what is left of 100 % has no key, shares of more than 100 % are brought down to
 * it. Null where what was asked for cannot be told: `apart` asks for the keys, `only` for the part that is within.
 */
export function divided(shares: readonly PublishedShare[], apart: boolean, only: boolean): Part[] | null {
  const within = shares.filter(({ isWithin }) => isWithin);
  const published = shares.filter(({ percentage }) => percentage !== null);
  const keys = [...new Set(shares.map(({ key }) => key))];
  if (!published.length) {
    if (only && !within.length) return [];
    if (only && within.length < shares.length) return null;
    if (!apart) return [{ key: null, part: 1 }];
    return keys.length > 1 ? null : [{ key: keys[0] ?? null, part: 1 }];
  }
  const whole = Math.max(
    100,
    published.reduce((sum, { percentage }) => sum + (percentage ?? 0), 0),
  );
  const asked = published.filter(({ isWithin }) => !only || isWithin);
  const parts = [...Map.groupBy(asked, ({ key }) => (apart ? key : null))].map(([key, shared]) => ({
    key,
    part: shared.reduce((sum, { percentage }) => sum + (percentage ?? 0), 0) / whole,
  }));
  if (only) return parts.length || !within.length ? parts : null;
  if (!apart) return [{ key: null, part: 1 }];
  const rest = 1 - parts.reduce((sum, { part }) => sum + part, 0);
  return rest > 1e-9 ? [...parts, { key: null, part: rest }] : parts;
}

/** The parts that a project's money falls into, or why they cannot be told; no part where it is not asked for at all. */
export function partsOf(
  { sectors, places }: ProjectShares,
  { axes, onlyPlace, onlySector }: Division,
): { sectorId: string | null; countryId: string | null; part: number }[] | string {
  const byPlace = divided(places, axes.has('COUNTRY'), onlyPlace);
  if (!byPlace) return onlyPlace ? unknownShares.place : unknownShares.countries;
  // Sectors whose shares are not known are shown as a row without a sector.
  const bySector = divided(sectors, axes.has('SECTOR'), onlySector) ?? (onlySector ? null : [{ key: null, part: 1 }]);
  if (!bySector) return unknownShares.sector;
  return byPlace.flatMap(place =>
    bySector.map(sector => ({ sectorId: sector.key, countryId: place.key, part: place.part * sector.part })),
  );
}

/** Rows of all lines by the axes and the currency, the greatest sum first; and how many are left out, by reason. */
export function tally(
  lines: readonly MoneyLine[],
  sharesOf: (projectId: string) => ProjectShares,
  division: Division,
): { rows: FundingRow[]; leftOut: ReadonlyMap<string, number>; counted: readonly MoneyLine[] } {
  const { axes } = division;
  const rows = new Map<string, Mutable<FundingRow> & { sums: Record<MoneyKind, number | null>; of: Set<string> }>();
  const leftOut = new Map<string, number>();
  const counted: MoneyLine[] = [];
  for (const line of lines) {
    const parts = partsOf(sharesOf(line.projectId), division);
    if (typeof parts === 'string') {
      leftOut.set(parts, (leftOut.get(parts) ?? 0) + line.transactions + line.ties);
      continue;
    }
    if (parts.length) counted.push(line);
    let [before, share] = [0, 0];
    for (const { sectorId, countryId, part } of parts) {
      // Rounded as a running sum, so that the parts add up to the whole to the last unit.
      share += part;
      const upTo = Math.round(line.amount * share);
      const dimensions = {
        funderId: axes.has('FUNDER') ? line.funderId : null,
        recipientId: axes.has('RECIPIENT') ? line.recipientId : null,
        isInternal: axes.has('FUNDER') ? line.isInternal : null,
        projectId: axes.has('PROJECT') ? line.projectId : null,
        year: axes.has('YEAR') ? line.year : null,
        ...{ sectorId, countryId, currency: line.currency },
      };
      const key = JSON.stringify(Object.values(dimensions));
      const none = { pledged: null, committed: null, disbursed: null, received: null, stated: null };
      const row = rows.get(key) ?? { ...dimensions, sums: none, transactions: 0, ties: 0, projects: 0, of: new Set() };
      rows.set(key, row);
      row.sums[line.kind] = (row.sums[line.kind] ?? 0) + upTo - before;
      row.transactions += line.transactions;
      row.ties += line.ties;
      row.projects = row.of.add(line.projectId).size;
      before = upTo;
    }
  }
  const greatest = ({ sums }: FundingRow) => Math.max(...Object.values(sums).map(sum => Math.abs(sum ?? 0)));
  const ordered = [...rows]
    .toSorted(([a, one], [b, other]) =>
      one.currency === other.currency
        ? greatest(other) - greatest(one) || (a < b ? -1 : 1)
        : one.currency < other.currency
          ? -1
          : 1,
    )
    .map(([, { of: _, ...row }]) => row);
  return { rows: ordered, leftOut, counted };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
