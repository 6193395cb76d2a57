/** A cell of a person's own, as a plan has it: its value, its formula, its number format and whether it is bold. */
import { BooleanNumber, CellValueType, type ICellData, type IStyleData, type IWorkbookData } from "@univerjs/core";
import type { CellPlan, CellValue } from "../../../workbook/plan";
import { nearestFormat } from "../../shared/nearest-format";
import { inFile } from "./formula-in-file";

/** @param row and column from 1 @returns null for an empty cell */
export function toOwnCell(row: number, column: number, data: ICellData, workbook: IWorkbookData): CellPlan | null {
  const style = styleOf(data, workbook);
  const value = valueOf(data);
  const formula = data.f ? inFile(data.f) : truthFormula(data);
  if (value === null && formula === undefined) return null;
  const role = style?.bl === BooleanNumber.TRUE ? "ownBold" : "own";
  const place = {
    row,
    column,
    value,
    role,
    format: nearestFormat(style?.n?.pattern ?? "", typeof value === "string"),
  } as const;
  return formula === undefined ? place : { ...place, formula };
}

export function styleOf({ s }: ICellData, { styles }: IWorkbookData): IStyleData | null {
  return typeof s === "string" ? (styles[s] ?? null) : (s ?? null);
}

function valueOf({ v, t, p }: ICellData): CellValue {
  const rich = p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const value = rich ?? v ?? null;
  if (t === CellValueType.BOOLEAN || typeof value === "boolean") return isTrue(value) ? "TRUE" : "FALSE";
  return value === "" ? null : value;
}

/** A plan has no truth of its own: a formula says it. */
function truthFormula({ v, t }: ICellData): string | undefined {
  if (t !== CellValueType.BOOLEAN && typeof v !== "boolean") return undefined;
  return isTrue(v) ? "TRUE()" : "FALSE()";
}

function isTrue(value: ICellData["v"]): boolean {
  return value === true || value === 1 || String(value).toUpperCase() === "TRUE";
}
