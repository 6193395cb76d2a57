/** What the form assumes of the contract's five years; a blank field has its default. */
import { contractYears } from "../../agreement/contract-year";
import { prorationBases } from "../../agreement/proration";
import { scheduleRules } from "../../agreement/schedules-of-year";
import type { CaseFile } from "../../funding/case-file";
import { scenarios } from "../../funding/scenario";
import { stoppedMissionRules } from "../../funding/time/time-choices";
import type { Language } from "../../texts/language";
import { choiceIn, isOn, textIn, type AidField, type FormState } from "./form-state";
import { parseCount, parseEuros } from "../../typed-figure/typed-figure";
import { missionsOfSchedules, schedulesIn } from "./schedules-in";

type Assumptions = NonNullable<CaseFile["assumptions"]>;

export function assumptionsOfForm(form: FormState, language: Language): Assumptions {
  return {
    crisisPlan: choiceIn(form, "crisisPlan", ["drafted", "updated"]),
    crisisDeclared: isOn(form, "crisisDeclared"),
    ...(missionsOfSchedules(schedulesIn(form)).includes("crisis") && crisesIn(form, language)),
    tiers: contractYears.map((year) => parseCount(textIn(form, `tier:${year}`), language)),
    prorationBasis: choiceIn(form, "prorationBasis", prorationBases),
    prorateVariable: isOn(form, "prorateVariable"),
    advanceUnscheduledCare: isOn(form, "advanceUnscheduledCare"),
    balanceLag: parseCount(textIn(form, "balanceLag"), language),
    balanceDelay: parseCount(textIn(form, "balanceDelay"), language),
    scheduleRule: choiceIn(form, "scheduleRule", scheduleRules),
    stoppedMission: choiceIn(form, "stoppedMission", stoppedMissionRules),
    intentAid: aidIn(form, "intentAid", language),
    startUpSupplement: aidIn(form, "startUpSupplement", language),
    scenario: choiceIn(form, "scenario", scenarios),
  };
}

/** Where no table pays a crisis, what was typed of them waits. */
function crisesIn(form: FormState, language: Language): Assumptions {
  return {
    crises: datesIn(textIn(form, "crises")),
    crisesPerYear: parseCount(textIn(form, "crisesPerYear"), language),
    crisisEffect: textIn(form, "crisisEffect").trim() || null,
    proratePlan: isOn(form, "proratePlan"),
  };
}

/** Dates one after the other, separated by semicolons or commas. */
function datesIn(text: string): string[] {
  return text.split(/[;,]/).flatMap((date) => date.trim() || []);
}

/** A date without an amount is kept for the day when there is one. */
function aidIn(form: FormState, field: AidField, language: Language): Assumptions[AidField] {
  const amount = parseEuros(textIn(form, field), language);
  const date = textIn(form, `${field}:date`).trim() || null;
  return amount === null && date === null ? undefined : { amount: amount ?? 0, date };
}
