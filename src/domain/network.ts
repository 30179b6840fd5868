/** A part of the directory as a graph. */
export interface Network {
  readonly rule: string;
  /** Whose network it is, for a heading: "IOM Zimbabwe, depth 2". */
  readonly subject: string;
  /** The day on which its ties hold or may hold; null for any. */
  readonly asOf: string | null;
  /** In the order in which they stay where it is cut. */
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
  readonly tieIds: readonly string[];
  readonly totalNodes: number;
  readonly totalTies: number;
  readonly totalsExact: boolean;
  readonly truncated: boolean;
  readonly density: number | null;
  readonly communities: number;
}

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  /** The concrete type of the entry, "IomOffice". */
  readonly type: string;
  /** Ties of the network at it. */
  readonly degree: number;
  /** From 1, the largest first. */
  readonly community: number;
  /** Ties to the nearest entry that the network is around; null where it is around nobody. */
  readonly distance: number | null;
}

export interface NetworkTie {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly confidence: string;
  readonly role: string | null;
  /** EDTF, as known. */
  readonly since: string | null;
  readonly until: string | null;
}
