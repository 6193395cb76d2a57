import type { Confidence } from "../agreement/schedule-file";

/** The words of the answer of SOURCE. */
export interface SourceWords {
  readonly unknownAmount: string;
  readonly unverified: string;
  readonly confidence: Readonly<Record<Confidence, string>>;
}
