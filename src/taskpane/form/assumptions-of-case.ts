import { contractYears } from "../../agreement/contract-year";
import type { CaseFile } from "../../funding/case-file";
import { isOfKind, plainIds, type PlainId } from "../../funding/time/assumptions";
import type { Language } from "../../texts/language";
import type { AidField, FormState } from "./form-state";
import { writeCount, writeDate, writeEuros } from "./write-figure";

type Assumptions = NonNullable<CaseFile["assumptions"]>;

/** What a case assumes; of what it leaves out nothing is said, but for lists and aids, which are then empty. */
export function assumptionsOfCase(file: Assumptions, language: Language): FormState {
  const { tiers = [], crises } = file;
  const stated: FormState = {
    crisisPlan: file.crisisPlan ?? "drafted",
    crisisDeclared: file.crisisDeclared ?? false,
    ...Object.fromEntries(contractYears.map((year) => [`tier:${year}`, writeCount(tiers[year - 1], language)])),
    ...aidOf("intentAid", file, language),
    ...aidOf("startUpSupplement", file, language),
  };
  // That of the schedules is for `form-of-case` to tell.
  const told = plainIds.filter((id) => id !== "scheduleRule").map((id) => [id, shown(id, file[id], language)] as const);
  return {
    ...stated,
    ...(crises && { crises: crises.map((date) => writeDate(date, language)).join(" ; ") }),
    ...Object.fromEntries(told.filter(([, value]) => value !== undefined)),
  };
}

function shown(id: PlainId, value: unknown, language: Language): unknown {
  if (value === undefined) return undefined;
  if (isOfKind(id, "whole")) return writeCount(value, language);
  return isOfKind(id, "day") ? writeDate(value, language) : value;
}

function aidOf(field: AidField, file: Assumptions, language: Language): FormState {
  const aid = file[field];
  return { [field]: writeEuros(aid?.amount, language), [`${field}:date`]: writeDate(aid?.date, language) };
}
