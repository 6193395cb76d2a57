/** What the form assumes of the contract's five years; a blank field has its default. */
import { contractYears } from "../../agreement/contract-year";
import type { CaseFile } from "../../funding/case-file";
import { assumptions, crisisIds, isOfKind, plainIds, type PlainId } from "../../funding/time/assumptions";
import type { Language } from "../../texts/language";
import { choiceIn, isOn, textIn, type AidField, type FormState } from "./form-state";
import { parseDate } from "../../typed-figure/typed-date";
import { parseCount, parseEuros } from "../../typed-figure/typed-figure";
import { missionsOfSchedules, schedulesIn } from "./schedules-in";

type Assumptions = NonNullable<CaseFile["assumptions"]>;

export function assumptionsOfForm(form: FormState, language: Language): Assumptions {
  return {
    crisisPlan: choiceIn(form, "crisisPlan", ["drafted", "updated"]),
    crisisDeclared: isOn(form, "crisisDeclared"),
    ...plainIn(form, language),
    tiers: contractYears.map((year) => parseCount(textIn(form, `tier:${year}`), language)),
    intentAid: aidIn(form, "intentAid", language),
    startUpSupplement: aidIn(form, "startUpSupplement", language),
  };
}

/** Where no table pays a crisis, what was typed of them waits. */
function plainIn(form: FormState, language: Language): Assumptions {
  const paysCrises = missionsOfSchedules(schedulesIn(form)).includes("crisis");
  const ids = plainIds.filter((id) => paysCrises || !crisisIds.some((one) => one === id));
  return {
    ...(paysCrises && { crises: datesIn(textIn(form, "crises"), language) }),
    ...Object.fromEntries(ids.map((id) => [id, answerIn(form, id, language)])),
  };
}

function answerIn(form: FormState, id: PlainId, language: Language): unknown {
  if (isOfKind(id, "yesNo")) return isOn(form, id);
  if (isOfKind(id, "whole")) return parseCount(textIn(form, id), language);
  if (isOfKind(id, "day")) return parseDate(textIn(form, id), language);
  return choiceIn<string>(form, id, assumptions[id].accepted);
}

/** Dates one after the other, separated by semicolons or commas. */
function datesIn(text: string, language: Language): string[] {
  return text.split(/[;,]/).flatMap((date) => parseDate(date, language) ?? []);
}

/** A date without an amount is kept for the day when there is one. */
function aidIn(form: FormState, field: AidField, language: Language): Assumptions[AidField] {
  const amount = parseEuros(textIn(form, field), language);
  const date = parseDate(textIn(form, `${field}:date`), language);
  return amount === null && date === null ? undefined : { amount: amount ?? 0, date };
}
