import type { Day } from "../agreement/day";
import type { Schedule } from "../agreement/schedule";
import { checkContractDay, checkSignature } from "../agreement/signature";
import { readOptional } from "../funding/read-at";
import { scheduleOf } from "../funding/read-schedule";

/** Words of a command line or of a row; absent: nothing was said. */
interface Said {
  readonly schedule?: string | undefined;
  readonly signed?: string | undefined;
  readonly situation?: string | undefined;
}

/** The one named, or that of the signature, or that of the day of the situation. */
export function scheduleSaid({ schedule, signed, situation }: Said, today: Day): Schedule {
  const day = readOptional("situation.day", situation, checkContractDay) ?? today;
  return scheduleOf(schedule, signed === undefined ? day : checkSignature(signed));
}
