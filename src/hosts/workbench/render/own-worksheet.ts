/** A sheet of a person's own as Univer keeps one: with its grid, nothing of it guarded nor remembered as built. */
import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import type { CellPlan, SheetPlan } from "../../../workbook/plan";
import { toWorksheet } from "./worksheet";

export function toOwnWorksheet(plan: SheetPlan, id: string): Partial<IWorksheetData> & { readonly id: string } {
  const { showGridlines: _, custom: __, ...sheet } = toWorksheet({ ...plan, cells: plan.cells.map(inGrid) }, []);
  return { ...sheet, id, ...hidden(plan) };
}

/** Univer hides a sheet in one way alone: the other is remembered, for a file. */
function hidden({ visibility }: SheetPlan): Partial<IWorksheetData> {
  return visibility === undefined ? {} : { hidden: BooleanNumber.TRUE, custom: { visibility } };
}

/** Files give later functions a longer name. */
function inGrid(cell: CellPlan): CellPlan {
  return cell.formula === undefined ? cell : { ...cell, formula: withoutPrefix(cell.formula) };
}

/** Outside texts. */
function withoutPrefix(formula: string): string {
  return formula.replace(/("(?:[^"]|"")*")|_xlfn\.(?:_xlws\.)?/gi, (_, text: string | undefined) => text ?? "");
}
