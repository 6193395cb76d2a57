/** The headers and words of the tables that functions spill. */
export interface TableWords {
  readonly line: string;
  readonly part: string;
  readonly mission: string;
  readonly fixed: string;
  readonly variable: string;
  readonly other: string;
  readonly total: string;
  readonly tier: string;
  readonly latestStart: string;
  readonly latestDeployment: string;
  readonly free: string;
}
