import type { ContractYear } from "../../../../agreement/contract-year";
import { partRulesOf } from "../../../../funding/part-rules";
import { holdsRow, type ScheduleRow } from "../../../../funding/schedule-rows";
import { assumptionTexts } from "../../../../texts/fr/workbook/assumptions";
import type { RunColumn } from "../timetable/columns";
import type { CalculationSources } from "../sources";
import { heldCondition } from "../timetable/held";
import type { DueColumn } from "./columns";
import { answers, when } from "../../../formula";
import { isYes } from "../../../yes-or-no";

/** A row of the tables in a contract year, as its formulas see it. */
export interface DueOfYear {
  readonly row: ScheduleRow;
  readonly year: ContractYear;
  /** A cell of the same row of the dues. */
  readonly at: (column: DueColumn) => string;
  /** A cell of the line's row of the year, in the block of the days. */
  readonly run: (column: RunColumn) => string;
}

/**
 * 1 when the contract pays the row in the year: a schedule of the year has it, the line runs, and the community has what
 * the part pays for; null: the row only says the amount of a grave crisis, which is paid on its day.
 */
export function countedFormula(due: DueOfYear, sources: CalculationSources): string | null {
  const paid = paidFormula(due, sources);
  const held = heldCondition((schedule) => holdsRow(due.row, schedule), due.year, sources);
  return paid === null || held === null ? paid : when(held, paid, "0");
}

function paidFormula({ row, run }: DueOfYear, { assumptions, time }: CalculationSources): string | null {
  const { crisisPlan } = assumptions;
  const { needs, paidIn } = partRulesOf(row);
  const [running, first] = [run("running"), run("first")];
  const isDrafted = (before: string, then: string) =>
    crisisPlan === null ? then : when(answers(crisisPlan, assumptionTexts.updated), before, then);
  const byDays = (formula: string) => (time.crises === null ? "0" : when(isYes(time.crises.proratePlan), formula, "0"));
  const assessed = (formula: string) => when(`${run("to")}=${run("yearTo")}`, formula, byDays(formula));
  switch (paidIn) {
    case "eachYear":
      return needs.reduceRight((then, need) => ifYes(assumptions[need], then), running);
    case "draftingYear":
      return assessed(isDrafted("0", first));
    case "updatingYears":
      return assessed(isDrafted(running, `${running}-${first}`));
    case "eachCrisis":
      return null;
  }
}

function ifYes(place: string | null, then: string): string {
  return place === null ? then : when(isYes(place), then, "0");
}
