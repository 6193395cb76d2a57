import type { SheetPlan } from "../../../../workbook/plan";
import { element } from "../xml";
import { cellAddress } from "./address";

/** The least rectangle from A1 that holds every cell. */
export function dimension({ cells }: SheetPlan): string {
  let [row, column] = [1, 1];
  for (const cell of cells) {
    row = Math.max(row, cell.row);
    column = Math.max(column, cell.column);
  }
  const last = cellAddress(row, column);
  return element("dimension", { ref: last === "A1" ? last : `A1:${last}` });
}
