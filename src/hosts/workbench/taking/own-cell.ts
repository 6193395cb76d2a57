/** A cell of a person's own, as a plan has it: its value, its formula, its number format and whether it is bold. */
import { BooleanNumber, CellValueType, type ICellData, type IStyleData, type IWorkbookData } from "@univerjs/core";
import type { CellPlan, CellValue } from "../../../workbook/plan";
import { numberFormats, type Format } from "../../../workbook/styles";
import { inFile } from "./formula-in-file";

/** @param row and column from 1 @returns null for an empty cell */
export function toOwnCell(row: number, column: number, data: ICellData, workbook: IWorkbookData): CellPlan | null {
  const style = styleOf(data, workbook);
  const value = valueOf(data);
  const formula = data.f ? inFile(data.f) : truthFormula(data);
  if (value === null && formula === undefined) return null;
  const role = style?.bl === BooleanNumber.TRUE ? "ownBold" : "own";
  const place = { row, column, value, role, format: formatOf(style, value) } as const;
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

const exact = new Map<string, Format>(Object.entries(numberFormats).map(([format, code]) => [code, format as Format]));

/** The nearest that our workbooks have. */
function formatOf(style: IStyleData | null, value: CellValue): Format {
  const pattern = style?.n?.pattern ?? "";
  if (typeof value === "string") return pattern === numberFormats.typed ? "typed" : "text";
  return (
    exact.get(pattern) ??
    nearestFormat(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, (part) => (part.includes("€") ? "€" : "")))
  );
}

function nearestFormat(pattern: string): Format {
  if (pattern.includes("%")) return "rate";
  if (/[dy]/i.test(pattern)) return "date";
  if (pattern.includes("€")) return pattern.includes(".0") ? "euroCents" : "euros";
  return /#,##0$/.test(pattern) ? "integer" : "text";
}
