/** What a cell of the grid holds, for whoever reads a workbook of ours. */
import type { CellValue as UniverValue, Nullable } from "@univerjs/core";
import type { FoundValue } from "../../workbook/found";
import { toCellValue } from "./cell-values";

/** What Univer shows where a formula fails. */
const errors = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#ERROR!"];

export function toFound(value: Nullable<UniverValue>): FoundValue {
  if (typeof value === "boolean") return value;
  const found = toCellValue(value);
  return typeof found === "string" && errors.includes(found) ? { kind: "error", code: found } : found;
}
