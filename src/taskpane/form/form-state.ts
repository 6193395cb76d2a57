/** What the form holds, as typed: nothing is read yet, so nothing that was typed is ever lost. */
import type { ContractYear } from "../../agreement/contract-year";
import { lastDay } from "../../agreement/day";
import { schedules } from "../../agreement/find-schedule";
import { isMission, lineIds, type LineId, type MissionId, type PartOrTotal } from "../../agreement/lines";
import type { Schedule, Tier } from "../../agreement/schedule";
import { scheduleRules, type ScheduleRule } from "../../agreement/schedules-of-year";
import { isCore } from "../../agreement/total";
import { pageIds, type PageId } from "../../budget/pages";
import { scheduleOf } from "../../funding/read-schedule";
import { assumptions, idsOfKind, type IdOfKind } from "../../funding/time/assumptions";
import { readableDay } from "./readable-day";

/** An amount of the contract: it belongs to the schedule whose amount it replaces. */
export type AmountField = `amount:${string}`;
/** An aid paid once. */
export type AidField = "intentAid" | "startUpSupplement";
/** What the bank and the books say on that day. */
export type SituationField = "situation:bankBalance" | "situation:commitments" | "situation:earmarkedSpent";
/** What the user signs the workbook with. */
type DocumentField = "document:preparedBy" | "document:preparedFor" | "document:note";
type MissionField =
  `rate:${MissionId}` | `start:${MissionId}` | `stop:${MissionId}` | `rate:${MissionId}:${ContractYear}`;
type AssumptionField =
  | IdOfKind<"oneOf" | "whole" | "day">
  | `tier:${ContractYear}`
  /** All their dates, in one field. */
  | "crises"
  | AidField
  | `${AidField}:date`;
/**
 * Charges to add, as they were copied; how many rows of a budget the cells hold, what they say of the contract years
 * (`taskpane/time`), and the actuals to join of an accountant's file (`taskpane/ledger`), which no field shows.
 */
type PlanText = "plan:pasted" | "plan:rows" | "plan:years" | "plan:ledger" | ClosingField;
/** The contract year that the next build closes, what was notified of a mission's variable part, and when it was paid. */
type ClosingField = "plan:close" | "plan:settled" | `plan:notified:${MissionId}`;
/** The rules that place an accountant's entries, as text: a build writes them with its budget. */
type LedgerText = "ledger:rules";
/** What the budget beside the grant is to be. */
type PlanSwitch = "plan:wanted" | "plan:starter" | "plan:indicators" | `plan:page:${PageId}`;
export type TextField =
  | "name"
  | "population"
  /** Those that the population was summed of, as a case has them: no field shows them, and a rebuild keeps them. */
  | "communes"
  | "contractTier"
  | "schedule"
  | "signature"
  | "situation:day"
  | SituationField
  | DocumentField
  | PlanText
  | LedgerText
  | "earmarkedOfFixed"
  | "crisisPlan"
  | MissionField
  | AssumptionField
  | AmountField;
/** The amount is the schedule's suggestion, which the contract has not confirmed. */
type SuggestedField = `suggested:${AmountField}`;
export type SwitchField =
  | SuggestedField
  | PlanSwitch
  | "scheduleConfirmed"
  | "compensation"
  | "earmarked"
  | "crisisDeclared"
  | IdOfKind<"yesNo">
  | `kept:${MissionId}`;
export type Field = TextField | SwitchField;

export type FieldValue = string | boolean;
export type FormState = Readonly<Partial<Record<Field, FieldValue>>>;

export function amountField(schedule: Schedule, line: LineId, part: PartOrTotal, tier: Tier): AmountField {
  return `${amountsOf(schedule)}${line}:${part}:${tier}`;
}

/** How the fields of a schedule's amounts begin. */
export function amountsOf({ file }: Schedule): AmountField {
  return `amount:${file.id}:`;
}

export function textIn(form: FormState, field: TextField): string {
  const value = form[field];
  return typeof value === "string" ? value : "";
}

export function isOn(form: FormState, field: SwitchField): boolean {
  return form[field] === true;
}

export function isAmount(field: Field): field is AmountField {
  return field.startsWith("amount:");
}

export function suggestedField(field: AmountField): SuggestedField {
  return `suggested:${field}`;
}

/** A form without the fields that do not pass. */
export function filterForm(form: FormState, passes: (field: Field) => boolean): FormState {
  return Object.fromEntries(Object.entries(form).filter(([field]) => passes(field as Field)));
}

/** The one of a few answers that a field holds. */
export function choiceIn<T extends string>(form: FormState, field: TextField, accepted: readonly T[]): T | undefined {
  const text = textIn(form, field);
  return accepted.find((one) => one === text);
}

/** The one chosen, or as long as none is, the one in force at the signature, or else on the day of the situation. */
export function scheduleIn(form: FormState): Schedule {
  const day = readableDay(form.signature) ?? readableDay(form["situation:day"]) ?? lastDay;
  return scheduleOf(form.schedule || undefined, day);
}

/** The rule chosen; where the dates tell the schedule, they tell it year by year. */
export function ruleIn(form: FormState): ScheduleRule {
  const isByDate = !form.schedule && readableDay(form.signature) !== null;
  return choiceIn(form, "scheduleRule", scheduleRules) ?? (isByDate ? "startOfYear" : "chosen");
}

/** Core missions kept, whatever schedule is chosen afterwards, no figure and no date. */
export const blankForm: FormState = {
  name: "",
  population: "",
  contractTier: "",
  // Told by the dates, as long as nobody chooses.
  schedule: "",
  scheduleConfirmed: false,
  signature: "",
  compensation: true,
  earmarked: true,
  crisisPlan: "drafted",
  crisisDeclared: false,
  "plan:wanted": false,
  ...Object.fromEntries(pageIds.map((page) => [`plan:page:${page}`, false])),
  // A figure or a day left blank has its default.
  ...Object.fromEntries([...idsOfKind("oneOf"), ...idsOfKind("yesNo")].map((id) => [id, assumptions[id].byDefault])),
  scheduleRule: "",
  ...Object.fromEntries(
    lineIds
      .filter(isMission)
      .map((mission) => [`kept:${mission}`, schedules.some((schedule) => isCore(mission, schedule))]),
  ),
};
