/** Univer's values as the plan has them. */
import type { CellValue as UniverValue, Nullable } from "@univerjs/core";
import type { CellValue } from "../../workbook/plan";

/** An empty text is an empty cell, for a person and for Excel. */
export function toCellValue(value: Nullable<UniverValue>): CellValue {
  if (value === null || value === undefined || value === "") return null;
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
