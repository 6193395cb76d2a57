/** Versements: what reaches the bank from the situation on, by date, each with its reason; the past below. */
import { comingPaymentTexts as texts } from "../../../texts/fr/workbook/coming-payments";
import { head, subtitle, title } from "../../cells";
import type { SheetPlan } from "../../plan";
import type { ShownContract } from "../../shown-contract";
import { SheetDraft } from "../../sheet-draft";
import type { PaymentRefs } from "../calculations/refs";
import type { PaymentListRefs } from "../payments/payments";
import { addCounts } from "./counts";
import { highlightList, paymentContents, rowsOf, type Row, type RowContents } from "./list";
import { rowHeight, roomFor } from "./room";
import { belowPrint, type Below } from "./rest";

const orientation = "landscape";
const columnWidths = [14, 15, 12, 28, 14, 92];

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
  const rows = rowsOf(shown);
  const { below, pagesTall } = addList(draft, rows, paymentContents(rows, refs, reasonOf));
  if (below) draft.put(warning, 1, belowPrint(below, rows.slice(below.first - heads - 1)));
  const lastRow = below ? below.first - 1 : draft.nextRow - 1;
  highlightList(draft, heads + 1, draft.nextRow - 1);
  const print = { orientation, repeatedRows: `${heads}:${heads}`, lastRow, pagesTall } as const;
  return draft.finish({ columnWidths, frozenRows: heads, print });
}

/** The rows that are printed, as many as its pages hold, and those below, that may come to show a payment. */
function addList(draft: SheetDraft, rows: readonly Row[], contents: RowContents): { below?: Below; pagesTall: number } {
  const before = draft.heights(columnWidths);
  const { printed, pages } = roomFor({ rows, contents, columnWidths, orientation, heads: draft.nextRow - 1, before });
  const first = draft.nextRow;
  contents.forEach((one) => draft.add(one, rowHeight(one, columnWidths)));
  if (printed === contents.length) return { pagesTall: pages };
  return { below: { first: first + printed, last: draft.nextRow - 1 }, pagesTall: pages };
}
