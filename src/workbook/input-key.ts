import type { ContractYear } from "../agreement/contract-year";
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
  | `amount:${LineId}:${PartOrTotal}:${Tier}`
  /** Of the other table: the last word is its schedule. */
  | `amount:${LineId}:${PartOrTotal}:${Tier}:${string}`
  | TimeKey;

type TimeKey =
  | `start:${MissionId}`
  | `stop:${MissionId}`
  | `rate:${MissionId}:${ContractYear}`
  | `tier:${ContractYear}`
  | `crisis:${number}`
  | "crisesPerYear"
  | "crisisEffect"
  | "proratePlan"
  | "prorationBasis"
  | "prorateVariable"
  | "advanceUnscheduledCare"
  | "balanceLag"
  | "balanceDelay"
  | "scheduleRule"
  | "stoppedMission"
  | AidKey
  | `${AidKey}:date`
  | "scenario";

export type AidKey = "intentAid" | "startUpSupplement";
