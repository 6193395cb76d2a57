import { contractYears } from "../../agreement/contract-year";
import { firstDayInForce } from "../../agreement/find-schedule";
import { assumptionTexts } from "../../texts/fr/workbook/assumptions";
import { no, scenarioWords, yes } from "../../texts/fr/workbook/common";
import { basisWords, scheduleRuleWords, stoppedWords } from "../../texts/fr/workbook/time-assumptions";
import type { AidKey, InputKey } from "../input-key";
import type { CellValue } from "../plan";
import type { Inputs } from "./inputs";

/** What the cells assume. An empty cell, or a word of no list, is what the formulas take it for. */
export function assumptionsIn(inputs: Inputs): object {
  const { at, isOldest } = inputs;
  return {
    crisisPlan: at("crisisPlan") === assumptionTexts.updated ? "updated" : "drafted",
    crisisDeclared: at("crisisDeclared") === yes,
    tiers: contractYears.map((year) => at(`tier:${year}`) ?? null),
    ...crisesIn(inputs),
    prorationBasis: at("prorationBasis") === basisWords.months ? "months" : "days",
    prorateVariable: at("prorateVariable") !== no,
    advanceUnscheduledCare: at("advanceUnscheduledCare") === yes,
    balanceLag: at("balanceLag") ?? (isOldest ? 0 : null),
    balanceDelay: at("balanceDelay") ?? 0,
    contractEnd: at("contractEnd") ?? null,
    financialYearEnd: at("financialYearEnd") ?? 12,
    scheduleRule: keyOf(scheduleRuleWords, at("scheduleRule")) ?? "chosen",
    stoppedMission: at("stoppedMission") === stoppedWords.kept ? "kept" : "prorata",
    ...aidIn("intentAid", inputs),
    ...aidIn("startUpSupplement", inputs),
    scenario: keyOf(scenarioWords, at("scenario")) ?? "central",
  };
}

/** A figure that is not typed is the one of the schedules; in 0.1.0 it was none, and nothing held the mission back. */
function crisesIn({ at, layout, isOldest }: Inputs): object {
  if (layout.crisisSlots === 0) return {};
  const slots = Array.from({ length: layout.crisisSlots }, (_, index) => at(`crisis:${index + 1}`) ?? null);
  const effect = at("crisisEffect");
  return {
    crises: slots.filter((date) => date !== null),
    crisesPerYear: at("crisesPerYear") ?? (isOldest ? 0 : null),
    proratePlan: at("proratePlan") === yes,
    ...(effect !== undefined && { crisisEffect: effect ?? (isOldest ? firstDayInForce : null) }),
  };
}

/** A date without an amount is kept for the day when there is one. */
function aidIn(key: AidKey, { at }: Inputs): object {
  const [amount, date] = ([key, `${key}:date`] satisfies InputKey[]).map((one) => at(one) ?? null);
  return amount === null && date === null ? {} : { [key]: { amount: amount ?? 0, date } };
}

/** The key of a list that a word stands for. */
function keyOf(words: Readonly<Record<string, string>>, word: CellValue | undefined): string | null {
  return Object.entries(words).find(([, one]) => one === word)?.[0] ?? null;
}
