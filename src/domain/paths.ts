/** A hop: two entries and the surest tie between them. */
export interface Hop {
  readonly tieId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly forward: boolean;
  readonly alternatives: number;
}

/** A way from one entry to another along ties; one entry more than hops. */
export interface Path {
  readonly length: number;
  /** The confidence of its weakest hop. */
  readonly strength: Confidence;
  readonly unsureHops: number;
  readonly singleSourceHops: number;
  readonly sentence: string;
  readonly entryIds: readonly string[];
  readonly hops: readonly Hop[];
}

export type Confidence = 'DOUBTFUL' | 'PROBABLE' | 'CONFIRMED';
