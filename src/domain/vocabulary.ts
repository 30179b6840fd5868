/** The words of the directory, as the SDL declares them, handed as plain data to the rooms that know no GraphQL. */
export interface Vocabulary {
  /** Concrete entry types, by the label they carry: "Ministry", "Project". */
  readonly entryTypes: readonly string[];
  /** Concrete types that are stakeholders: "IomOffice" … "Organisation". */
  readonly stakeholderTypes: readonly string[];
  /** Every tie kind with the pairings of concrete types that it may join. */
  readonly tieKinds: ReadonlyMap<string, readonly TieEnds[]>;
  /** Values of every enum, by the enum's name. */
  readonly enums: ReadonlyMap<string, readonly string[]>;
}

/** One allowed pairing of a tie kind; both ends as concrete type names (labels). */
export interface TieEnds {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The tie kinds that ProjectRole names: a stakeholder's parts in a project. */
export const projectTies = [
  'FUNDS',
  'ACCOUNTABLE_FOR',
  'EXTENDS',
  'IMPLEMENTS',
  'PARTNERS_IN',
  'BENEFITS_FROM',
] as const;

/** The tie kinds that lead to nothing but places and themes: they join nearly everybody. */
export const kindsToPlacesAndThemes = ({ tieKinds }: Vocabulary): readonly string[] =>
  [...tieKinds]
    .filter(([, ends]) => ends.every(({ to }) => to.every(type => type === 'Place' || type === 'Theme')))
    .map(([kind]) => kind);

/** The confidences that are at least so sure; null for all. */
export function atLeast({ enums }: Vocabulary, least: string | null | undefined): readonly string[] | null {
  const all = enums.get('Confidence') ?? [];
  return least ? all.slice(all.indexOf(least)) : null;
}
