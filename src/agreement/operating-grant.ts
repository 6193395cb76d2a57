import type { Cents } from "./money";
import type { Schedule, Tier } from "./schedule";
import { amountOf } from "./amount";

/** The operating grant (financement du fonctionnement) of a contract year. @throws Refused when it is unknown. */
export function operatingGrant(tier: Tier, schedule: Schedule): Cents {
  return amountOf("operating", tier, "total", schedule);
}
