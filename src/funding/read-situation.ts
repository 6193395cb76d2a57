import type { Day } from "../agreement/day";
import { checkSignature } from "../agreement/signature";
import type { CaseFile } from "./case-file";
import type { Situation } from "./choices";
import { readOptional } from "./read-at";

/** The day of which a case speaks: as that of a signature, not before the agreement. @throws CaseRefused */
export function readSituation({ situation = {} }: CaseFile, today: Day): Situation {
  return { day: readOptional("situation.day", situation.day, checkSignature) ?? today };
}
