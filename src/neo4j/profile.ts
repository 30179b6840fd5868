import type { ProfiledPlan } from 'neo4j-driver';

/** One operator of a plan that was run: what it did, at what cost. */
export interface Operator {
  /** As Neo4j names it, without what it adds: "NodeIndexSeek". */
  readonly name: string;
  /** What it was done with, in Neo4j's words. */
  readonly details: string;
  readonly rows: number;
  /** Looks at the stored graph. */
  readonly hits: number;
}

/** A plan's operators, the last to run first. */
export const operatorsOf = ({ operatorType, arguments: given, rows, dbHits, children }: ProfiledPlan): Operator[] => [
  {
    name: operatorType.replace(/(\(Locking\))?@.*$/, ''),
    details: String((given as { readonly Details?: unknown }).Details ?? ''),
    rows,
    hits: dbHits,
  },
  ...children.flatMap(operatorsOf),
];
