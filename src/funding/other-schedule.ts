import type { Day } from "../agreement/day";
import { scheduleInForce } from "../agreement/find-schedule";
import { rulesOf } from "../agreement/rules-of";
import type { Schedule } from "../agreement/schedule";
import type { Choices } from "./choices";

/** The schedule that a signature calls for, where it is not the one chosen. A proposal is chosen knowingly, to compare. */
export function otherScheduleOf(signature: Day | null, chosen: Schedule): Schedule | null {
  if (signature === null || rulesOf(chosen).status !== "inForce") return null;
  const inForce = scheduleInForce(signature);
  return inForce === chosen ? null : inForce;
}

/** Whether nobody said that another schedule than the signature's is meant. */
export function isScheduleInDoubt({ signature, schedule, scheduleConfirmed }: Choices): boolean {
  return !scheduleConfirmed && otherScheduleOf(signature, schedule) !== null;
}
