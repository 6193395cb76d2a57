/** Calculs: the month with whose last day the financial year ends. */
import { sheetNames } from "../../../../texts/fr/workbook/common";
import { accountTexts as texts } from "../../../../texts/fr/workbook/accounts";
import { fixedCell, onSheet } from "../../../address";
import { body, calculation } from "../../../cells";
import { hasNoNumber, when } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import type { CalculationSources } from "../sources";

export interface YearEndRefs {
  readonly monthsInYear: string;
  /** The first day of the financial year that holds a day. @param day a cell */
  readonly firstDayOf: (day: string) => string;
}

/** As typed, or the twelfth. */
export function addYearEnd(draft: SheetDraft, { model, time }: CalculationSources): YearEndRefs {
  const { financialYearEnd: typed, monthsInYear } = time;
  const { financialYearEnd } = model.contract.choices.time;
  draft.skip();
  const row = draft.add([
    body(texts.yearEnd),
    calculation(when(hasNoNumber(typed), monthsInYear, typed), financialYearEnd, "integer"),
  ]);
  const month = onSheet(sheetNames.calculations, fixedCell(2, row));
  return {
    monthsInYear,
    // The month that follows the twelfth is the first of the year after.
    firstDayOf: (day) => `DATE(YEAR(${day})-IF(MONTH(${day})>${month},0,1),${month}+1,1)`,
  };
}
