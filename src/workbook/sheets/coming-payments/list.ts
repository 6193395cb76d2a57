import { lineNames } from "../../../agreement/line-names";
import { toEuros } from "../../../agreement/money";
import { expectedPaymentsOf, type ExpectedPayment } from "../../../funding/time/unknown-payments";
import { comingPaymentTexts as texts } from "../../../texts/fr/workbook/coming-payments";
import { kindWords, natureWords, toEnter } from "../../../texts/fr/workbook/common";
import { cell, cellOfRange, fixedColumn } from "../../address";
import { link, type Content } from "../../cells";
import { empty, hasNoNumber, inColumn, quoted, says, when } from "../../formula";
import type { CellValue } from "../../plan";
import type { ShownContract } from "../../shown-contract";
import type { SheetDraft } from "../../sheet-draft";
import type { Format } from "../../styles";
import type { PaymentListRefs } from "../payments/payments";

/** What a row of the page shows: a payment, the words that part those to come from those that are past, or nothing. */
export type Row = ExpectedPayment | "past" | null;

export type RowContents = readonly (readonly Content[])[];

/** Those to come, then those that are past, the latest first. */
export function rowsOf({ contract, scenario }: ShownContract): readonly Row[] {
  const { day } = contract.choices.situation;
  const expected = expectedPaymentsOf(contract, scenario);
  const past = expected.filter(({ date }) => date < day).reverse();
  const coming = expected.filter(({ date }) => date >= day);
  return [...coming, ...(past.length === 0 ? [] : (["past", ...past] as const))];
}

/** The cells of each row that there is room for. */
export function paymentContents(
  rows: readonly Row[],
  refs: PaymentListRefs,
  reasonOf: (payment: ExpectedPayment) => string,
): RowContents {
  return Array.from({ length: refs.order.count }, (_, index) =>
    contentsOf(rows[index] ?? null, cellOfRange(refs.order.ranks, index), refs, reasonOf),
  );
}

function contentsOf(
  row: Row,
  rank: string,
  { list }: PaymentListRefs,
  reasonOf: (payment: ExpectedPayment) => string,
): readonly Content[] {
  const found = (range: string, words: string, value: (one: ExpectedPayment) => CellValue, format: Format): Content => {
    const ofPayment = when(`${rank}=0`, quoted(words), inColumn(range, rank));
    const shown = row === "past" ? words : row === null ? "" : value(row);
    return { ...link(when(hasNoNumber(rank), empty, ofPayment), shown, format), role: "entry" };
  };
  const text = (range: string, value: (one: ExpectedPayment) => string): Content => ({
    ...found(range, "", value, "text"),
    role: "entryText",
  });
  return [
    found(list.date, texts.past, ({ date }) => date, "date"),
    found(list.amount, "", ({ amount }) => (amount === null ? toEnter : toEuros(amount)), "euroCents"),
    text(list.certainty, ({ secured }) => natureWords[secured ? "secured" : "atRisk"]),
    text(list.line, ({ line }) => lineNames[line].fr),
    text(list.kind, ({ kind }) => kindWords[kind]),
    text(list.reason, reasonOf),
  ];
}

export function highlightList(draft: SheetDraft, first: number, last: number): void {
  const range = `${cell(1, first)}:${cell(texts.head.length, last)}`;
  const date = fixedColumn(1, first);
  const amounts = `${cell(2, first)}:${cell(2, last)}`;
  draft.highlight({ range: amounts, formula: says(cell(2, first), toEnter), look: "unknown" });
  draft.highlight({ range, formula: says(date, texts.past), look: "begins" });
  draft.highlight({ range, formula: `AND(ISNUMBER(${date}),${date}<CPTS_Situation)`, look: "dimmed" });
}
