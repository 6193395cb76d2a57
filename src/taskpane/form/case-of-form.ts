/** The case that the form states, for `readCase` to judge. */
import { tiers, type Schedule } from "../../agreement/schedule";
import type { CaseFile } from "../../funding/case-file";
import { scheduleRowsOf } from "../../funding/schedule-rows";
import type { Language } from "../../texts/language";
import { assumptionsOfForm } from "./assumptions-of-form";
import { amountField, isOn, suggestedField, textIn, type FormState, type SituationField } from "./form-state";
import { missionsOfForm } from "./missions-of-form";
import { parseDate } from "../../typed-figure/typed-date";
import { parseCount, parseEuros } from "../../typed-figure/typed-figure";
import { schedulesIn } from "./schedules-in";

export function caseOfForm(form: FormState, language: Language): CaseFile {
  return {
    name: textIn(form, "name"),
    communes: communesIn(form),
    population: parseCount(textIn(form, "population"), language),
    tier: parseCount(textIn(form, "contractTier"), language),
    schedule: textIn(form, "schedule") || undefined,
    scheduleConfirmed: isOn(form, "scheduleConfirmed"),
    signature: parseDate(textIn(form, "signature"), language),
    situation: situationIn(form, language),
    missions: missionsOfForm(form, language),
    overrides: schedulesIn(form).flatMap((table) => overridesIn(form, table, language)),
    assumptions: assumptionsOfForm(form, language),
    document: {
      preparedBy: textIn(form, "document:preparedBy"),
      preparedFor: textIn(form, "document:preparedFor"),
      note: textIn(form, "document:note"),
    },
  };
}

/** Read and summed, as the cells or the pane said it last. */
export function communesIn(form: FormState): CaseFile["communes"] {
  const kept = textIn(form, "communes");
  return kept === "" ? undefined : (JSON.parse(kept) as CaseFile["communes"]);
}

function situationIn(form: FormState, language: Language): NonNullable<CaseFile["situation"]> {
  const euros = (field: SituationField) => parseEuros(textIn(form, field), language);
  return {
    day: parseDate(textIn(form, "situation:day"), language),
    bankBalance: euros("situation:bankBalance"),
    commitments: euros("situation:commitments"),
    earmarkedSpent: euros("situation:earmarkedSpent"),
  };
}

function overridesIn(form: FormState, schedule: Schedule, language: Language): NonNullable<CaseFile["overrides"]> {
  return scheduleRowsOf(schedule).flatMap(({ line, part }) =>
    tiers.flatMap((tier) => {
      const field = amountField(schedule, line, part, tier);
      const amount = parseEuros(textIn(form, field), language);
      const suggested = isOn(form, suggestedField(field)) && { suggested: true };
      return amount === null ? [] : [{ line, part, tier, amount, schedule: schedule.file.id, ...suggested }];
    }),
  );
}
