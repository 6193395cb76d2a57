import { contractYears } from "../../agreement/contract-year";
import type { CaseFile } from "../../funding/case-file";
import type { Language } from "../../texts/language";
import type { AidField, FieldValue, FormState } from "./form-state";
import { writeCount, writeDate, writeEuros } from "./write-figure";

type Assumptions = NonNullable<CaseFile["assumptions"]>;

/** What a case assumes; of what it leaves out nothing is said, but for lists and aids, which are then empty. */
export function assumptionsOfCase(file: Assumptions, language: Language): FormState {
  const { tiers = [], crises, crisesPerYear, crisisEffect } = file;
  const stated: FormState = {
    crisisPlan: file.crisisPlan ?? "drafted",
    crisisDeclared: file.crisisDeclared ?? false,
    ...Object.fromEntries(contractYears.map((year) => [`tier:${year}`, writeCount(tiers[year - 1], language)])),
    ...aidOf("intentAid", file, language),
    ...aidOf("startUpSupplement", file, language),
  };
  const told: Readonly<Record<string, FieldValue | undefined>> = {
    crises: crises?.map((date) => writeDate(date, language)).join(" ; "),
    crisesPerYear: crisesPerYear === undefined ? undefined : writeCount(crisesPerYear, language),
    crisisEffect: crisisEffect === undefined ? undefined : writeDate(crisisEffect, language),
    proratePlan: file.proratePlan,
    prorationBasis: file.prorationBasis,
    prorateVariable: file.prorateVariable,
    advanceUnscheduledCare: file.advanceUnscheduledCare,
    balanceLag: file.balanceLag === undefined ? undefined : writeCount(file.balanceLag, language),
    balanceDelay: file.balanceDelay === undefined ? undefined : writeCount(file.balanceDelay, language),
    stoppedMission: file.stoppedMission,
    scenario: file.scenario,
  };
  return { ...stated, ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) };
}

function aidOf(field: AidField, file: Assumptions, language: Language): FormState {
  const aid = file[field];
  return { [field]: writeEuros(aid?.amount, language), [`${field}:date`]: writeDate(aid?.date, language) };
}
