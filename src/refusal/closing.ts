/** Why a contract year is not closed. */
import type { Day } from "../agreement/day";
import type { MissionId } from "../agreement/lines";
import type { Cents } from "../agreement/money";

export interface ClosingFacts {
  /** Without a signature there are no years. */
  closingUndated: object;
  closingAlready: { year: number };
  closingNotEnded: { year: number; to: Day };
  /** Amounts of the year that nobody knows. */
  closingLacking: { year: number; count: number };
  /** A balance is paid once its year is assessed (ACI 2019, article 9.1). */
  closingSettledEarly: { year: number; settled: Day; to: Day };
  /** Years after the longest delay that a contract says. */
  closingSettledLate: { year: number; settled: Day; latest: Day };
  /** More was notified than the mission may earn. */
  closingBeyond: { mission: MissionId; amount: Cents; most: Cents };
}
