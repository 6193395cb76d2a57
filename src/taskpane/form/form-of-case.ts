/** What a case says of the form's fields; a field that the case is silent about is left out. */
import { findSchedule } from "../../agreement/find-schedule";
import type { Schedule, Tier } from "../../agreement/schedule";
import type { CaseFile } from "../../funding/case-file";
import type { Language } from "../../texts/language";
import { assumptionsOfCase } from "./assumptions-of-case";
import { amountField, scheduleIn, suggestedField, type Field, type FieldValue, type FormState } from "./form-state";
import { missionsOfCase } from "./missions-of-case";
import { schedulesIn, schedulesUsedIn } from "./schedules-in";
import { writeCount, writeDate, writeEuros } from "./write-figure";

type Entry = readonly [Field, FieldValue];

export function formOfCase(file: CaseFile, language: Language): FormState {
  const named = file.schedule === undefined ? "" : findSchedule(file.schedule).file.id;
  const said: FormState = {
    schedule: named,
    scheduleRule: file.assumptions?.scheduleRule ?? (named && "chosen"),
    signature: writeDate(file.signature, language),
    "situation:day": writeDate(file.situation?.day, language),
  };
  const schedule = scheduleIn(said);
  return {
    ...said,
    name: file.name ?? "",
    scheduleConfirmed: file.scheduleConfirmed ?? false,
    communes: file.communes === undefined ? "" : JSON.stringify(file.communes),
    population: writeCount(file.population, language),
    contractTier: writeCount(file.tier, language),
    ...situationOf(file, language),
    ...documentOf(file),
    ...missionsOfCase(file, { used: schedulesUsedIn(said), schedules: schedulesIn(said) }, language),
    ...assumptionsOfCase(file.assumptions ?? {}, language),
    ...amountsIn(file, schedule, language),
  };
}

/** What the bank says is left to whoever typed it, where a case is silent. */
function situationOf({ situation = {} }: CaseFile, language: Language): FormState {
  const { bankBalance, commitments, earmarkedSpent } = situation;
  const said = Object.entries({ bankBalance, commitments, earmarkedSpent }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said.map(([id, value]) => [`situation:${id}`, writeEuros(value, language)]));
}

function documentOf({ document = {} }: CaseFile): FormState {
  const { preparedBy = "", preparedFor = "", note = "" } = document;
  return { "document:preparedBy": preparedBy, "document:preparedFor": preparedFor, "document:note": note };
}

function amountsIn({ overrides = [] }: CaseFile, chosen: Schedule, language: Language): FormState {
  return Object.fromEntries(
    overrides.flatMap(({ line, part, tier, amount, schedule, suggested = false }): readonly Entry[] => {
      const table = schedule === undefined ? chosen : findSchedule(schedule);
      const field = amountField(table, line, part, tier as Tier);
      return [
        [field, writeEuros(amount, language)],
        [suggestedField(field), suggested],
      ];
    }),
  );
}
