import type { MissionId } from "./lines";
import { plus, shareOf, type Cents } from "./money";
import type { Schedule, Tier, YearlyAmount } from "./schedule";
import { refuseUnknown, yearlyAmountOf } from "./yearly-amount";

/**
 * What a mission is worth in a contract year: the fixed and other parts in full, the variable part at the
 * achievement rate (ACI 2019, article 8; model contract, article 6). The crisis mission has no variable part:
 * its published yearly maximum counts, plan and declared crisis. At rate 1 the published total answers, even where
 * its split is unknown.
 * @param rate 0 to 1, already checked
 * @throws Refused when the schedule does not hold the mission or the amounts that the rate needs
 */
export function missionAmount(mission: MissionId, tier: Tier, rate: number, schedule: Schedule): Cents {
  return amountAtRate(yearlyAmountOf(mission, tier, schedule), rate) ?? refuseUnknown(mission, tier, schedule);
}

/** null: the amounts that the rate needs are unknown. */
export function amountAtRate({ secured, variable, total }: YearlyAmount, rate: number): Cents | null {
  if (rate === 1) return total;
  return secured === null || variable === null ? null : plus(secured, shareOf(variable, rate));
}
