/** What the form holds, as typed: nothing is read yet, so nothing that was typed is ever lost. */
import { defaultSchedule, findSchedule } from "../../agreement/find-schedule";
import { isMission, isOptional, lineIds, type LineId, type MissionId, type PartOrTotal } from "../../agreement/lines";
import type { Schedule, Tier } from "../../agreement/schedule";

/** An amount of the contract: it belongs to the schedule whose amount it replaces. */
export type AmountField = `amount:${string}`;
export type TextField =
  "name" | "population" | "contractTier" | "schedule" | "signature" | "crisisPlan" | `rate:${MissionId}` | AmountField;
export type SwitchField = "compensation" | "earmarked" | "crisisDeclared" | `kept:${MissionId}`;
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

/** A form without the fields that do not pass. */
export function filterForm(form: FormState, passes: (field: Field) => boolean): FormState {
  return Object.fromEntries(Object.entries(form).filter(([field]) => passes(field as Field)));
}

export function scheduleIn(form: FormState): Schedule {
  return findSchedule(textIn(form, "schedule"));
}

/** Core missions kept, whatever schedule is chosen afterwards, and no figure. */
export const blankForm: FormState = {
  name: "",
  population: "",
  contractTier: "",
  schedule: defaultSchedule.file.id,
  signature: "",
  compensation: true,
  earmarked: true,
  crisisPlan: "drafted",
  crisisDeclared: false,
  ...Object.fromEntries(lineIds.filter(isMission).map((mission) => [`kept:${mission}`, !isOptional(mission)])),
};
