/** A sheet of a person's own in a file, as a plan has one, and what of it a plan has no place for. */
import type { LeftBehind } from "../../../workbook/own/left-behind";
import type { SheetPlan } from "../../../workbook/plan";
import type { WholeSheet } from "../reading/whole/whole-sheet";
import { canFollow, toOwnCell } from "./own-cell";

/** Excel's, in characters. */
const ordinaryWidth = 8.43;

/** @param mark tells it from the others */
export function toOwnSheet(name: string, mark: string, sheet: WholeSheet): SheetPlan {
  const last = Math.max(0, ...sheet.widths.keys());
  return {
    name,
    mark,
    purpose: "",
    audience: "client",
    columnWidths: Array.from({ length: last }, (_, index) => sheet.widths.get(index + 1) ?? ordinaryWidth),
    cells: sheet.cells.map(toOwnCell),
    rowHeights: sheet.heights,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    tables: [],
    validations: [],
    highlights: [],
    charts: [],
    print: { orientation: "portrait" },
    isProtected: false,
  };
}

export function leftOfSheet(sheet: string, { has, cells }: WholeSheet): readonly LeftBehind[] {
  const lost = cells.some(({ formula }) => formula !== undefined && !canFollow(formula));
  return [...has, ...(lost ? (["formulas"] as const) : [])].map((what) => ({ sheet, what }));
}
