/** Calculs: the day of the situation, and the financial year that it falls in. */
import { financialYearOf } from "../../../../funding/situation/financial-years";
import { situationBlockTexts as texts } from "../../../../texts/fr/workbook/situation";
import { fixedCell } from "../../../address";
import { body, calculation, link, section, subtitle } from "../../../cells";
import { hasNoNumber, when } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import type { CalculationSources } from "../sources";

const valueColumn = 2;

/** Where each is, on this sheet. */
export interface DayRefs {
  readonly day: string;
  /** The first day of the financial year, and the one that follows its last. */
  readonly from: string;
  readonly to: string;
}

export function addDays(draft: SheetDraft, { model, assumptions, time }: CalculationSources): DayRefs {
  const { situation, time: assumed } = model.contract.choices;
  const year = financialYearOf(situation.day, assumed.financialYearEnd);
  draft.skip();
  draft.add([section(texts.title)]);
  draft.add([subtitle(texts.help)]);
  const day = at(draft.add([body(texts.days.day), link(assumptions.situation.day, situation.day, "date")]));
  const { financialYearEnd: end, monthsInYear } = time;
  const month = at(
    draft.add([
      body(texts.days.month),
      calculation(when(hasNoNumber(end), monthsInYear, end), assumed.financialYearEnd, "integer"),
    ]),
  );
  // The month that follows the twelfth is the first of the year after.
  const begun = `DATE(YEAR(${day})-IF(MONTH(${day})>${month},0,1),${month}+1,1)`;
  const from = at(draft.add([body(texts.days.from), calculation(begun, year.from, "date")]));
  const to = at(draft.add([body(texts.days.to), calculation(`EDATE(${from},${monthsInYear})`, year.to, "date")]));
  return { day, from, to };
}

function at(row: number): string {
  return fixedCell(valueColumn, row);
}
