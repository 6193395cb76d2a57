import type { SheetPlan } from "../../../../workbook/plan";
import { element } from "../xml";
import { cellAddress } from "./address";

/** Places of this workbook: nothing here leads out of it. */
export function hyperlinks({ cells }: SheetPlan): string {
  const each = cells.flatMap(({ row, column, goTo }) => {
    return goTo === undefined ? [] : [element("hyperlink", { ref: cellAddress(row, column), location: goTo })];
  });
  return each.length === 0 ? "" : element("hyperlinks", {}, ...each);
}
