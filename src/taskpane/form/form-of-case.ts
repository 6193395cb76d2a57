/** What a case says of the form's fields; a field that the case is silent about is left out. */
import { checkSignature } from "../../agreement/signature";
import { Refused } from "../../agreement/refusal";
import { findSchedule } from "../../agreement/find-schedule";
import type { Day } from "../../agreement/day";
import type { Schedule, Tier } from "../../agreement/schedule";
import type { CaseFile } from "../../funding/case-file";
import { scheduleOf } from "../../funding/read-schedule";
import type { Language } from "../../texts/language";
import { assumptionsOfCase } from "./assumptions-of-case";
import { amountField, type FormState } from "./form-state";
import { missionsOfCase } from "./missions-of-case";
import { schedulesOf } from "./schedules-in";
import { writeCount, writeDate, writeEuros } from "./write-figure";

export function formOfCase(file: CaseFile, language: Language): FormState {
  const signature = readableSignature(file.signature);
  const schedule = scheduleOf(file.schedule, signature);
  const isByDate = file.schedule === undefined && signature !== null;
  const rule = file.assumptions?.scheduleRule ?? (isByDate ? "startOfYear" : "chosen");
  return {
    name: file.name ?? "",
    population: writeCount(file.population, language),
    contractTier: writeCount(file.tier, language),
    schedule: schedule.file.id,
    signature: writeDate(file.signature, language),
    "situation:day": writeDate(file.situation?.day, language),
    scheduleRule: rule,
    ...missionsOfCase(file, { chosen: schedule, schedules: schedulesOf(schedule, rule) }, language),
    ...assumptionsOfCase(file.assumptions ?? {}, language),
    ...amountsIn(file, schedule, language),
  };
}

function readableSignature(stated: unknown): Day | null {
  try {
    return checkSignature(stated);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

function amountsIn({ overrides = [] }: CaseFile, chosen: Schedule, language: Language): FormState {
  return Object.fromEntries(
    overrides.map(({ line, part, tier, amount, schedule }) => {
      const table = schedule === undefined ? chosen : findSchedule(schedule);
      return [amountField(table, line, part, tier as Tier), writeEuros(amount, language)];
    }),
  );
}
