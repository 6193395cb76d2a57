import type { Confidence } from "../agreement/schedule-file";

/** The headers and words of the tables that functions spill, and of the answer of SOURCE. */
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
  readonly unknownAmount: string;
  readonly unverified: string;
  readonly confidence: Readonly<Record<Confidence, string>>;
}
