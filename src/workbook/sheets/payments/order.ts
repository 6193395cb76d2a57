/** Échéancier: its payments in the order of the sheet Versements, those to come before those that are past. */
import type { Day } from "../../../agreement/day";
import { expectedPaymentsOf, type ExpectedPayment } from "../../../funding/time/unknown-payments";
import { comingPaymentTexts as texts } from "../../../texts/fr/workbook/coming-payments";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { cell, fixedCell, fixedRange, onSheet } from "../../address";
import { body, calculation, head, section } from "../../cells";
import { compares, countIfs, empty, when } from "../../formula";
import type { ShownContract } from "../../shown-contract";
import type { SheetDraft } from "../../sheet-draft";

export interface OrderRefs {
  /** Down one column: the rank of a payment by date, from 1; 0: what follows is past; an empty text: no more. */
  readonly ranks: string;
  /** How many payments are past, and how many are still to come. */
  readonly past: string;
  readonly coming: string;
  /** How many rows there are. */
  readonly count: number;
}

/** @param dates of the list, down one column, the earliest first; an empty text where there is no payment */
export function addOrder(
  draft: SheetDraft,
  { contract, scenario }: ShownContract,
  dates: string,
  most: number,
): OrderRefs {
  const { day } = contract.choices.situation;
  const expected = expectedPaymentsOf(contract, scenario);
  const ranks = ranksInOrder(expected, day);
  const before = expected.filter(({ date }) => date < day).length;
  draft.skip();
  draft.add([section(texts.order)]);
  const past = draft.add([
    body(texts.past),
    calculation(countIfs(compares(dates, "<", "CPTS_Situation")), before, "integer"),
  ]);
  const isComing = countIfs(compares(dates, ">=", "CPTS_Situation"));
  const coming = draft.add([body(texts.coming), calculation(isComing, expected.length - before, "integer")]);
  draft.add(texts.orderHead.map(head));
  const first = draft.nextRow;
  for (let index = 0; index <= most; index += 1) {
    const place = `ROWS(${fixedCell(1, first - 1)}:${cell(1, draft.nextRow - 1)})`;
    draft.add([calculation(rankAt(place, fixedCell(2, past), fixedCell(2, coming)), ranks[index] ?? "", "integer")]);
  }
  const here = (reference: string) => onSheet(sheetNames.payments, reference);
  return {
    ranks: here(fixedRange(1, first, draft.nextRow - 1)),
    past: here(fixedCell(2, past)),
    coming: here(fixedCell(2, coming)),
    count: most + 1,
  };
}

/** The row after the last payment to come parts it from those that are past, the latest first, where there are some. */
function rankAt(place: string, past: string, coming: string): string {
  const ofPast = when(`${place}>${coming}+${past}+1`, empty, `${coming}+${past}+2-${place}`);
  const divider = when(`${past}=0`, empty, "0");
  return when(`${place}<=${coming}`, `${place}+${past}`, when(`${place}=${coming}+1`, divider, ofPast));
}

function ranksInOrder(payments: readonly ExpectedPayment[], day: Day): readonly number[] {
  const ranks = (isPast: boolean) => payments.flatMap(({ date }, index) => (date < day === isPast ? [index + 1] : []));
  const past = ranks(true).reverse();
  return [...ranks(false), ...(past.length === 0 ? [] : [0, ...past])];
}
