import type { PartOrTotal } from "../agreement/lines";

/** The words of the card of a figure. */
export interface FigureWords {
  readonly parts: Readonly<Record<PartOrTotal, string>>;
  /** What the variable part would be worth with all goals reached; beside it, what it is worth at the rate. */
  readonly variableAtBest: string;
  readonly rate: string;
  readonly tier: string;
  readonly schedule: string;
  readonly from: string;
  readonly to: string;
  readonly inForce: string;
  readonly neverInForce: string;
  readonly article: string;
  readonly articles: string;
  readonly source: string;
  readonly contract: string;
  readonly confidence: string;
  readonly note: string;
  /** Above the card. */
  readonly title: (line: string, tier: number) => string;
  readonly year: (tier: number) => string;
}
