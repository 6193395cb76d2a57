import type { Accounting } from "../budget/planned";
import type { PageId } from "../budget/pages";
import type { ContractYear } from "../agreement/contract-year";
import type { LineId, MissionId, PartOrTotal } from "../agreement/lines";
import type { Schedule, Tier } from "../agreement/schedule";
import type { Situation } from "../funding/choices";
import type { PlainId } from "../funding/time/assumptions";

/** Which choice an input cell holds, so that a workbook can be read back whatever its layout. */
export type InputKey =
  | "name"
  | DocumentKey
  | "population"
  | CommunesKey
  | "contractTier"
  | "signature"
  | "scheduleConfirmed"
  | `situation:${keyof Situation}`
  | "earmarkedOfFixed"
  | "compensation"
  | "earmarked"
  | "crisisPlan"
  | "crisisDeclared"
  | `kept:${MissionId}`
  | `rate:${MissionId}`
  | AmountKey
  | SuggestedKey
  | `plan:accounting:${keyof Accounting}`
  | `plan:indemnities:${"account" | "secondCap"}`
  | `plan:page:${PageId}`
  | "plan:lastActualMonth"
  | "plan:dialogueYear"
  | TimeKey;

/** A column of a list of the budget: its table, then what it holds. */
export type EntryKey = `plan:${string}:${string}`;

/** What the population was summed of. */
type CommunesKey = "communes" | "communesSum" | "communesSource";

export type DocumentKey = "preparedBy" | "preparedFor" | "note";

/** Of the schedule whose id comes first. */
export type AmountKey = `amount:${string}:${LineId}:${PartOrTotal}:${Tier}`;

/** The suggestion that was taken for an amount: to be confirmed as long as the amount is the same. */
export type SuggestedKey = `suggested:${string}:${LineId}:${PartOrTotal}:${Tier}`;

type TimeKey =
  | `start:${MissionId}`
  | `stop:${MissionId}`
  | `rate:${MissionId}:${ContractYear}`
  | `tier:${ContractYear}`
  | `crisis:${number}`
  | PlainId
  | AidKey
  | `${AidKey}:date`;

export type AidKey = "intentAid" | "startUpSupplement";

/** The cell that holds an amount of a contract, in place of its schedule's. */
export function amountKey(
  { file }: Schedule,
  { line, part }: { readonly line: LineId; readonly part: PartOrTotal },
  tier: Tier,
): AmountKey {
  return `amount:${file.id}:${line}:${part}:${tier}`;
}

/** The cell beside it that says which suggestion was taken for it. */
export function suggestedKey(
  { file }: Schedule,
  { line, part }: { readonly line: LineId; readonly part: PartOrTotal },
  tier: Tier,
): SuggestedKey {
  return `suggested:${file.id}:${line}:${part}:${tier}`;
}
