/** The budget of the form beside other cases: as a build would have it, rows of the cells included. */
import { withClosedYears } from "../../budget/closing/with-closed-years";
import { plannedVariantOf } from "../../budget/comparison/planned-variant";
import { wholeComparisonOf, type WholeComparison } from "../../budget/comparison/whole-comparison";
import { withEarnedRates } from "../../budget/indicators/with-earned-rates";
import type { Choices } from "../../funding/choices";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host";
import { writeXlsx } from "../../hosts/xlsx/write-xlsx";
import type { Language } from "../../texts/language";
import { comparisonPlan } from "../../workbook/comparison/comparison-plan";
import type { FormState } from "../form/form-state";
import { version } from "../version";
import type { OtherCase } from "./other-case";

interface Here {
  readonly name: string;
  readonly form: FormState;
  readonly choices: Choices;
  readonly language: Language;
}

/** @throws Refused */
export async function comparedWith(
  others: readonly OtherCase[],
  { name, form, choices: typed, language }: Here,
  host: SpreadsheetHost,
): Promise<WholeComparison> {
  const { planWanted } = await import(/* webpackChunkName: "workbook" */ "../workbook/make");
  const { choices, planned } = await planWanted(await host.readOurCells(), form, typed, language);
  const here = { choices: withClosedYears(withEarnedRates(choices, planned), planned), planned };
  return wholeComparisonOf([
    plannedVariantOf(name, here),
    ...others.map((other) => plannedVariantOf(other.name, other.whole)),
  ]);
}

export function fileOfComparison(comparison: WholeComparison): Promise<Uint8Array> {
  return writeXlsx(comparisonPlan(comparison, version));
}
