export interface FundingSums {
  readonly funderId: string | null;
}
