/** Calculs: the day of the situation, and the financial year that it falls in. */
import { financialYearOf } from "../../../../funding/situation/financial-years";
import { situationBlockTexts as texts } from "../../../../texts/fr/workbook/situation";
import { fixedCell } from "../../../address";
import { body, calculation, link, section, subtitle } from "../../../cells";
import type { SheetDraft } from "../../../sheet-draft";
import type { YearEndRefs } from "../accounts/year-end";
import type { CalculationSources } from "../sources";

const valueColumn = 2;

/** Where each is, on this sheet. */
export interface DayRefs {
  readonly day: string;
  /** The first day of the financial year, and the one that follows its last. */
  readonly from: string;
  readonly to: string;
}

export function addDays(draft: SheetDraft, yearEnd: YearEndRefs, { model, assumptions }: CalculationSources): DayRefs {
  const { situation, time: assumed } = model.contract.choices;
  const year = financialYearOf(situation.day, assumed.financialYearEnd);
  draft.skip();
  draft.add([section(texts.title)]);
  draft.add([subtitle(texts.help)]);
  const day = at(draft.add([body(texts.days.day), link(assumptions.situation.day, situation.day, "date")]));
  const from = at(draft.add([body(texts.days.from), calculation(yearEnd.firstDayOf(day), year.from, "date")]));
  const to = at(
    draft.add([body(texts.days.to), calculation(`EDATE(${from},${yearEnd.monthsInYear})`, year.to, "date")]),
  );
  return { day, from, to };
}

function at(row: number): string {
  return fixedCell(valueColumn, row);
}
