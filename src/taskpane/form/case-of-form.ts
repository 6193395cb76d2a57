/** The case that the form states, for `readCase` to judge. */
import type { MissionId } from "../../agreement/lines";
import { tiers, type Schedule } from "../../agreement/schedule";
import { missionsOf } from "../../agreement/total";
import type { CaseFile } from "../../budget/case-file";
import { isRemembered } from "../../budget/remembered";
import { tableRowsOf } from "../../budget/table-rows";
import type { Language } from "../../texts/language";
import { amountField, isOn, scheduleIn, textIn, type FormState } from "./form-state";
import { parseCount, parseEuros, parseRate } from "./parse-figure";

export function caseOfForm(form: FormState, language: Language): CaseFile {
  const schedule = scheduleIn(form);
  const named = missionsOf(schedule).filter((mission) => isKept(mission, form) || remembers(mission, form, language));
  return {
    name: textIn(form, "name"),
    population: parseCount(textIn(form, "population"), language),
    tier: parseCount(textIn(form, "contractTier"), language),
    schedule: schedule.file.id,
    signature: textIn(form, "signature").trim() || null,
    missions: Object.fromEntries(named.map((mission) => [mission, missionOf(mission, form, language)])),
    overrides: overridesIn(form, schedule, language),
    assumptions: {
      crisisPlan: textIn(form, "crisisPlan") === "updated" ? "updated" : "drafted",
      crisisDeclared: isOn(form, "crisisDeclared"),
    },
  };
}

function isKept(mission: MissionId, form: FormState): boolean {
  return isOn(form, `kept:${mission}`);
}

function remembers(mission: MissionId, form: FormState, language: Language): boolean {
  const rate = parseRate(textIn(form, `rate:${mission}`), language);
  const [compensation, earmarked] = [isOn(form, "compensation"), isOn(form, "earmarked")];
  return isRemembered(mission, { rate, compensation, earmarked });
}

function missionOf(mission: MissionId, form: FormState, language: Language): object {
  if (mission === "crisis") return {};
  const rated = {
    ...(!isKept(mission, form) && { kept: false }),
    rate: parseRate(textIn(form, `rate:${mission}`), language),
  };
  if (mission !== "access") return rated;
  return { ...rated, compensation: isOn(form, "compensation"), earmarked: isOn(form, "earmarked") };
}

function overridesIn(form: FormState, schedule: Schedule, language: Language): NonNullable<CaseFile["overrides"]> {
  return tableRowsOf(schedule).flatMap(({ line, part }) =>
    tiers.flatMap((tier) => {
      const amount = parseEuros(textIn(form, amountField(schedule, line, part, tier)), language);
      return amount === null ? [] : [{ line, part, tier, amount }];
    }),
  );
}
