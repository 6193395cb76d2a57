/** Versements: what reaches the bank from the situation on, by date, each with its reason; the past below. */
import { comingPaymentTexts as texts } from "../../../texts/fr/workbook/coming-payments";
import { expectedPaymentsOf } from "../../../funding/time/unknown-payments";
import { head, hint, subtitle, title } from "../../cells";
import { compares, countIfs, empty, quoted, when } from "../../formula";
import { cell } from "../../address";
import type { SheetPlan } from "../../plan";
import type { ShownContract } from "../../shown-contract";
import { rowsOnPages } from "../../pages-tall";
import { SheetDraft } from "../../sheet-draft";
import type { PaymentRefs } from "../calculations/refs";
import type { PaymentListRefs } from "../payments/payments";
import { addCounts } from "./counts";
import { addPayments } from "./list";

const mostPages = 2;
const orientation = "landscape";

export function comingPaymentsSheet(shown: ShownContract, refs: PaymentListRefs, { reasonOf }: PaymentRefs): SheetPlan {
  const draft = new SheetDraft("comingPayments", texts.purpose);
  draft.add([title(texts.title)], 27);
  draft.add([subtitle(texts.help)]);
  draft.add([draft.source()]);
  const warning = draft.nextRow;
  draft.skip();
  addCounts(draft, shown, refs);
  draft.skip();
  const heads = draft.add(texts.head.map(head));
  const { first, last } = addPayments(draft, shown, refs, reasonOf);
  const columnWidths = [14, 15, 12, 28, 14, 92];
  const needed = first + expectedPaymentsOf(shown.contract, shown.scenario).length;
  const lastRow = Math.min(needed, last, rowsOnPages(mostPages, draft.heights(columnWidths), { orientation }));
  warnOfRowsBelow(draft, warning, lastRow + 1, last);
  const pagesTall = [1, mostPages].find(
    (pages) => lastRow <= rowsOnPages(pages, draft.heights(columnWidths), { orientation }),
  );
  return draft.finish({
    columnWidths,
    frozenRows: heads,
    print: { orientation, repeatedRows: `${heads}:${heads}`, lastRow, pagesTall: pagesTall ?? mostPages },
  });
}

/** What is past may stay off the paper; what is to come may not without a word. */
function warnOfRowsBelow(draft: SheetDraft, row: number, first: number, last: number): void {
  if (first > last) return;
  const isComing = countIfs(compares(`${cell(1, first)}:${cell(1, last)}`, ">=", "CPTS_Situation"));
  draft.put(row, 1, { ...hint(""), formula: when(`${isComing}>0`, quoted(texts.beyondPrint), empty) });
}
