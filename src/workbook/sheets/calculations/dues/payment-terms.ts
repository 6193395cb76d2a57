import { no, yes } from "../../../../texts/fr/workbook/common";
import type { CalculationSources } from "../sources";
import type { DueOfYear } from "./claims";
import { says, when } from "../../../formula";

/** What share of the whole amount is due; nothing where the row is not paid. */
export function shareFormula({ row: { part }, at, run }: DueOfYear, { time }: CalculationSources): string {
  const counted = (share: string) => `IF(${at("counted")}=1,${share},0)`;
  switch (part) {
    case "fixed":
    case "compensation":
    case "earmarked":
    case "total":
      return counted(run("share"));
    case "variable":
      return counted(when(says(time.prorateVariable, no), when(`${run("share")}>0`, "1", "0"), run("share")));
    case "plan":
    case "update":
      return counted(time.crises === null ? "1" : when(says(time.crises.proratePlan, yes), run("share"), "1"));
    case "crisis":
      return counted("1");
  }
}

/** What is paid ahead; null: nothing ever is. */
export function advanceFormula(due: DueOfYear, { time }: CalculationSources): string | null {
  const { row, at, run } = due;
  const base = at("base");
  const ofYear = `ROUND(ROUND(${base}*${run("plannedShare")},2)*${time.advanceShare},2)`;
  switch (row.part) {
    case "fixed":
      return row.line === "operating" ? `IF(${run("first")}=1,${base},ROUND(${base}*${time.advanceShare},2))` : ofYear;
    case "compensation":
    case "earmarked":
      return time.advanceUnscheduledCare === null ? null : when(says(time.advanceUnscheduledCare, yes), ofYear, "0");
    case "variable":
    case "total":
    case "plan":
    case "update":
    case "crisis":
      return null;
  }
}
