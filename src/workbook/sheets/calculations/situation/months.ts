/** Calculs: the twelve months that follow the day. */
import { toEuros } from "../../../../agreement/money";
import type { SituationOfContract } from "../../../../funding/situation/situation";
import { natureWords, sheetNames } from "../../../../texts/fr/workbook/common";
import { daysOf } from "../../../../texts/fr/figures";
import { situationBlockTexts as texts } from "../../../../texts/fr/workbook/situation";
import { cell, fixedColumn, fixedRange, onSheet } from "../../../address";
import { daysFormula } from "../../../days-of-period";
import { body, calculation, head, section } from "../../../cells";
import { compares, holds, sumIfs } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import { unknownPayments } from "../../../unknown-counts";
import type { PaymentRefs } from "../refs";
import { onThisSheet } from "./on-this-sheet";

const columns = { number: 1, from: 2, to: 3, secured: 4, atRisk: 5, total: 6, unknown: 7, days: 8 } as const;
type Column = keyof typeof columns;

/** Where a column of the twelve months is, from any sheet. */
export type TwelveMonthRefs = (column: Column) => string;

export function addTwelveMonths(
  draft: SheetDraft,
  { months }: SituationOfContract["twelveMonths"],
  day: string,
  payments: PaymentRefs,
): TwelveMonthRefs {
  const here = onThisSheet(payments);
  const { shown, date, certainty } = here;
  draft.skip();
  draft.add([section(texts.months)]);
  draft.add(texts.monthHead.map(head));
  const first = draft.nextRow;
  months.forEach((month, index) => {
    const row = draft.nextRow;
    const [from, to] = [fixedColumn(columns.from, row), fixedColumn(columns.to, row)];
    const number = cell(columns.number, row);
    const within = [compares(date, ">=", from), compares(date, "<", to)];
    const paid = (nature: string) => sumIfs(shown, ...within, holds(certainty, nature));
    draft.add([
      body(index + 1, "integer"),
      calculation(`EDATE(${day},${number}-1)`, month.from, "date"),
      calculation(`EDATE(${day},${number})`, month.to, "date"),
      calculation(paid(natureWords.secured), toEuros(month.secured), "euros"),
      calculation(paid(natureWords.atRisk), toEuros(month.atRisk), "euros"),
      calculation(`${cell(columns.secured, row)}+${cell(columns.atRisk, row)}`, toEuros(month.total), "euros"),
      calculation(unknownPayments(here, ...within), month.unknown, "integer"),
      calculation(daysFormula(from, to), daysOf(month.from, month.to - 1), "text"),
    ]);
  });
  const last = draft.nextRow - 1;
  return (column) => onSheet(sheetNames.calculations, fixedRange(columns[column], first, last));
}
