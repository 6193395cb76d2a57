import type { LineId, MissionId, PartOrTotal } from "../agreement/lines";
import type { Tier } from "../agreement/schedule";

/** Which choice an input cell holds, so that a workbook can be read back whatever its layout. */
export type InputKey =
  | "name"
  | "population"
  | "contractTier"
  | "signature"
  | "compensation"
  | "earmarked"
  | "crisisPlan"
  | "crisisDeclared"
  | `kept:${MissionId}`
  | `rate:${MissionId}`
  | `amount:${LineId}:${PartOrTotal}:${Tier}`;
