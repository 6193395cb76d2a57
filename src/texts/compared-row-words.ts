/** What the rows of a comparison are called, in one language. */
import type { LineId } from "../agreement/lines";

export interface ComparedRowWords {
  readonly line: string;
  readonly year: string;
  readonly cash: string;
  readonly charges: string;
  readonly balances: string;
  readonly total: string;
  readonly knownPart: string;
  readonly contractYear: (year: number) => string;
  readonly lineOf: (line: LineId) => string;
}
