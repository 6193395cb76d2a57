import type { ContractYear } from "../../../../agreement/contract-year";
import { partRulesOf } from "../../../../funding/part-rules";
import type { CalculationSources } from "../sources";
import type { DueOfYear } from "./claims";
import { when } from "../../../formula";
import { isNo, isYes } from "../../../yes-or-no";

/** What share of the whole amount is due; nothing where the row is not paid. */
export function shareFormula({ row, at, run }: DueOfYear, { time }: CalculationSources): string {
  const share = run("share");
  const counted = (formula: string) => when(`${at("counted")}=1`, formula, "0");
  switch (partRulesOf(row).prorated) {
    case "always":
    case "ifCut":
      return counted(share);
    case "asVariable":
      return counted(when(isNo(time.prorateVariable), when(`${share}>0`, "1", "0"), share));
    case "asPlan":
      return counted(time.crises === null ? "1" : when(isYes(time.crises.proratePlan), share, "1"));
    case "never":
      return counted("1");
  }
}

/** Of the amount planned, in a contract year. @param first the cell that holds 1 in the line's first year */
export function advancedShare(
  { isFirstApart }: { readonly isFirstApart: boolean },
  first: string,
  year: ContractYear,
  { terms }: CalculationSources["time"],
): string {
  const share = terms.at("advanceShare", year);
  return isFirstApart ? when(`${first}=1`, terms.at("firstYearOperatingShare", year), share) : share;
}

/** What is paid ahead; null: nothing ever is. */
export function advanceFormula({ row, year, at, run }: DueOfYear, { time }: CalculationSources): string | null {
  const { advance, prorated } = partRulesOf(row);
  if (advance === null) return null;
  const base = at("base");
  const planned = prorated === "never" || prorated === "ifCut" ? base : `ROUND(${base}*${run("plannedShare")},2)`;
  const formula = `ROUND(${planned}*${advancedShare(advance, run("first"), year, time)},2)`;
  if (advance.isMade === "always") return formula;
  return time.advanceUnscheduledCare === null ? null : when(isYes(time.advanceUnscheduledCare), formula, "0");
}
