import type { TableRow } from "../../../funding/table-rows";
import { assumptionTexts } from "../../../texts/fr/workbook/assumptions";
import { no, yes } from "../../../texts/fr/workbook/common";
import type { DueColumn } from "./due-columns";
import type { RunColumn } from "./run-row";
import type { CalculationSources } from "./sources";

/** A row of the tables in a contract year, as its formulas see it. */
export interface DueOfYear {
  readonly row: TableRow;
  /** A cell of the same row of the dues. */
  readonly at: (column: DueColumn) => string;
  /** A cell of the line's row of the year, in the block of the days. */
  readonly run: (column: RunColumn) => string;
}

/**
 * 1 when the contract pays the row in the year: the line runs, and the community has what the part pays for; null: the
 * row only says the amount of a grave crisis, which is paid on its day.
 */
export function countedFormula(
  { row: { line, part }, run }: DueOfYear,
  { assumptions }: CalculationSources,
): string | null {
  const { compensation, earmarked, crisisPlan } = assumptions;
  const [running, first] = [run("running"), run("first")];
  const isDrafted = (before: string, then: string) =>
    `IF(${crisisPlan}="${assumptionTexts.updated}",${before},${then})`;
  switch (part) {
    case "fixed":
    case "variable":
      return running;
    case "compensation":
      return whenYes([compensation], running);
    case "earmarked":
      return whenYes([earmarked], running);
    case "total":
      return line === "access" ? whenYes([compensation, earmarked], running) : running;
    case "plan":
      return isDrafted("0", first);
    case "update":
      return isDrafted(running, `${running}-${first}`);
    case "crisis":
      return null;
  }
}

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
      return counted(`IF(${time.prorateVariable}="${no}",IF(${run("share")}>0,1,0),${run("share")})`);
    case "plan":
    case "update":
      return counted(time.crises === null ? "1" : `IF(${time.crises.proratePlan}="${yes}",${run("share")},1)`);
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
      return time.advanceUnscheduledCare === null ? null : `IF(${time.advanceUnscheduledCare}="${yes}",${ofYear},0)`;
    case "variable":
    case "total":
    case "plan":
    case "update":
    case "crisis":
      return null;
  }
}

function whenYes(switches: readonly (string | null)[], then: string): string {
  return switches.reduceRight<string>((inner, one) => (one === null ? inner : `IF(${one}="${yes}",${inner},0)`), then);
}
