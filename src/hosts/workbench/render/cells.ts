/** What the cells of a sheet hold. Of a formula only its text is given: Univer computes every value itself. */
import { CellValueType, type ICellData, type IWorksheetData } from "@univerjs/core";
import type { CellPlan, SheetPlan } from "../../../workbook/plan";
import { toReference } from "./references";
import { sharedFormulas } from "./shared-formulas";
import { styleName } from "./style";

/** @param sheets all those of the plan, which links lead to */
export function toCells(cells: readonly CellPlan[], sheets: readonly SheetPlan[]): IWorksheetData["cellData"] {
  const rows: Record<number, Record<number, ICellData>> = {};
  const formulas = sharedFormulas(cells);
  for (const cell of cells)
    (rows[cell.row - 1] ??= {})[cell.column - 1] = toCell(cell, formulas.get(cell) ?? toContent(cell), sheets);
  return rows;
}

function toCell(cell: CellPlan, content: ICellData, sheets: readonly SheetPlan[]): ICellData {
  return {
    ...content,
    s: styleName(cell),
    ...(cell.goTo !== undefined && { custom: { goTo: toReference(cell.goTo, sheets) } }),
  };
}

/** An empty text and an empty cell look the same to a person, and to Excel where one is typed. */
function toContent({ value }: CellPlan): ICellData {
  if (value === null || value === "") return {};
  return { v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}
