/** What a caller may ask for in a window of time, in units of cost. */
export interface Budget {
  readonly limit: number;
  readonly remaining: number;
  /** The instant at which all of it is theirs again, in ISO 8601. */
  readonly resetsAt: string;
}
