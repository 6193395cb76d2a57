/** The rows of a sheet. Thousands of cells are written one by one: their XML is put together by hand. */
import type { CellPlan, SheetPlan } from "../../../../workbook/plan";
import { sheetText } from "../sheet-text";
import { element, xmlText } from "../xml";
import { cellAddress, columnLetters } from "./address";
import type { SheetContext } from "./context";

export function sheetData(sheet: SheetPlan, context: SheetContext): string {
  const rows = byRow(sheet.cells);
  for (const row of sheet.rowHeights.keys()) if (!rows.has(row)) rows.set(row, []);
  const numbers = [...rows.keys()].sort((one, other) => one - other);
  return element("sheetData", {}, ...numbers.map((row) => toRow(row, rows.get(row) ?? [], sheet, context)));
}

function byRow(cells: readonly CellPlan[]): Map<number, CellPlan[]> {
  const rows = new Map<number, CellPlan[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

function toRow(row: number, cells: CellPlan[], { rowHeights }: SheetPlan, context: SheetContext): string {
  const height = rowHeights.get(row);
  cells.sort((one, other) => one.column - other.column);
  const written = cells.map((cell, rank) => {
    if (cells[rank - 1]?.column === cell.column) throw new Error(`${cellAddress(row, cell.column)} is given twice.`);
    return toCell(cell, context);
  });
  const attributes = { r: row, ht: height, customHeight: height !== undefined || undefined };
  // Joined row by row: the thousands of pieces of a sheet are let go while they are new, which costs least.
  return element("row", attributes, written.join(""));
}

function toCell(cell: CellPlan, context: SheetContext): string {
  const opening = `<c r="${columnLetters(cell.column)}${cell.row}" s="${context.styles.rankOf(cell)}"`;
  if (cell.formula !== undefined) return opening + formulaContent(cell.formula, cell);
  if (typeof cell.value === "string") return `${opening} t="s"><v>${context.texts.rankOf(cell.value)}</v></c>`;
  return cell.value === null ? `${opening}/>` : `${opening}><v>${toNumber(cell.value, cell)}</v></c>`;
}

/** With the value that it gives; an empty text where it gives nothing. */
function formulaContent(formula: string, cell: CellPlan): string {
  const written = `<f>${xmlText(formula)}</f>`;
  if (typeof cell.value === "number") return `>${written}<v>${toNumber(cell.value, cell)}</v></c>`;
  const text = xmlText(sheetText(cell.value ?? ""));
  return ` t="str">${written}${text === "" ? "<v/>" : `<v>${text}</v>`}</c>`;
}

function toNumber(value: number, { row, column }: CellPlan): string {
  if (Number.isFinite(value)) return String(value);
  throw new Error(`${cellAddress(row, column)}: ${value} is not a number that a workbook can hold.`);
}
