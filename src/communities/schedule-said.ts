import type { Day } from "../agreement/day";
import type { Schedule } from "../agreement/schedule";
import { scheduleRules } from "../agreement/schedules-of-year";
import { checkContractDay, checkSignature } from "../agreement/signature";
import { readOptional } from "../funding/read-at";
import { readSchedule } from "../funding/read-schedule";

/** Words of a command line or of a row; absent: nothing was said. */
interface Said {
  readonly schedule?: string | undefined;
  /** As a cell holds it too. */
  readonly signed?: unknown;
  readonly situation?: string | undefined;
  /** Of the passage from one to the next; of another kind, the case refuses it. */
  readonly rule?: unknown;
}

/**
 * Those in which the years of the contract are read: a mission that an amendment makes a core one is core from then on.
 * Without a signature, the one named or that of the day of the situation.
 */
export function schedulesSaid({ schedule, signed, situation, rule }: Said, today: Day): readonly Schedule[] {
  const day = readOptional("situation.day", situation, checkContractDay) ?? today;
  const signature = signed === undefined || signed === null ? null : checkSignature(signed);
  const scheduleRule = scheduleRules.find((one) => one === rule);
  return readSchedule({ schedule, ...(scheduleRule && { assumptions: { scheduleRule } }) }, { signature, day }).used;
}
