/** Where we want to be: how often as many requests a second as another contender, or how much CPU beside RAW at most. */
export type Target =
  | {
      readonly queries: readonly string[];
      readonly over: 'raw' | 'rawPositional' | 'peer';
      readonly atLeast: number;
      /** Smaller graphs do not show it. */
      readonly fromSize?: number;
    }
  | { readonly queries: readonly string[]; readonly cpuOverRaw: number };

export const targets: readonly Target[] = [
  { queries: ['Q1', 'Q2', 'Q5', 'Q5b', 'Q6', 'Q7'], over: 'raw', atLeast: 0.9 },
  { queries: ['Q3', 'Q4'], over: 'raw', atLeast: 1 },
  { queries: ['Q3', 'Q4'], over: 'rawPositional', atLeast: 0.85 },
  { queries: ['Q9'], over: 'raw', atLeast: 0.75 },
  { queries: ['Q10'], over: 'raw', atLeast: 0.85 },
  { queries: ['Q1', 'Q2'], over: 'peer', atLeast: 2 },
  { queries: ['Q3'], over: 'peer', atLeast: 3 },
  { queries: ['Q4'], over: 'peer', atLeast: 2 },
  { queries: ['Q5', 'Q5b', 'Q6'], over: 'peer', atLeast: 40, fromSize: 100_000 },
  { queries: ['Q7'], over: 'peer', atLeast: 5 },
  { queries: ['Q9'], over: 'peer', atLeast: 15 },
  { queries: ['Q10'], over: 'peer', atLeast: 6 },
  { queries: ['kept'], over: 'raw', atLeast: 3 },
  { queries: ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q5b', 'Q6', 'Q7', 'Q9', 'Q10'], cpuOverRaw: 1.15 },
];
