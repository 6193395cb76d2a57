/** Versements: what reaches the bank from the situation on, by date, each with its reason; the past below. */
import { comingPaymentTexts as texts } from "../../../texts/fr/workbook/coming-payments";
import { head, hint, subtitle, title } from "../../cells";
import type { SheetPlan } from "../../plan";
import type { ShownContract } from "../../shown-contract";
import { SheetDraft } from "../../sheet-draft";
import type { PaymentRefs } from "../calculations/refs";
import type { PaymentListRefs } from "../payments/payments";
import { addCounts } from "./counts";
import { highlightList, paymentContents, rowsOf, type Row, type RowContents } from "./list";
import { rowHeight, roomFor } from "./room";
import { comingBelow, restContents, restOf, type Below } from "./rest";

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
  if (below) draft.put(warning, 1, { ...hint(""), formula: comingBelow(below) });
  const lastRow = below ? below.first - 1 : draft.nextRow - 1;
  highlightList(draft, heads + 1, draft.nextRow - 1);
  const print = { orientation, repeatedRows: `${heads}:${heads}`, lastRow, pagesTall } as const;
  return draft.finish({ columnWidths, frozenRows: heads, print });
}

/** The rows that the paper has room for, the one that stands for those below, and those. */
function addList(draft: SheetDraft, rows: readonly Row[], contents: RowContents): { below?: Below; pagesTall: number } {
  const before = draft.heights(columnWidths);
  const { printed, pages } = roomFor({ rows, contents, columnWidths, orientation, heads: draft.nextRow - 1, before });
  const addAll = (some: RowContents) => some.forEach((one) => draft.add(one, rowHeight(one, columnWidths)));
  addAll(contents.slice(0, printed));
  if (printed === contents.length) return { pagesTall: pages };
  const below = { first: draft.nextRow + 1, last: draft.nextRow + contents.length - printed };
  draft.add(restContents(below, restOf(rows.slice(printed))));
  addAll(contents.slice(printed));
  return { below, pagesTall: pages };
}
