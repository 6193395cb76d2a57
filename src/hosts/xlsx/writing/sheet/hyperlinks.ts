import type { SheetPlan } from "../../../../workbook/plan";
import { element } from "../xml";
import { cellAddress } from "./address";

/** Places of this workbook: nothing here leads out of it. */
export function hyperlinks({ cells }: SheetPlan): string {
  let links = "";
  for (const { row, column, goTo } of cells) {
    if (goTo !== undefined) links += element("hyperlink", { ref: cellAddress(row, column), location: goTo });
  }
  return links === "" ? "" : element("hyperlinks", {}, links);
}
