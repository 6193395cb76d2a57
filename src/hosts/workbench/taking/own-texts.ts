/**
 * What people wrote in our sheets besides the inputs: beside our cells, or in the place of a title or of a label. It goes
 * with each new plan, as long as the rows and the columns are where they were built.
 */
import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { withOwnCells } from "../../../workbook/own/with-own-cells";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../workbook/plan";
import { builtOf, placeKey } from "../render/built";
import { toOwnCell } from "./own-cell";

export function withOwnTexts(plan: WorkbookPlan, workbook: IWorkbookData): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.map((sheet) => withTexts(sheet, workbook)) };
}

function withTexts(sheet: SheetPlan, workbook: IWorkbookData): SheetPlan {
  return withOwnCells(sheet, ownCells(workbook, sheet.mark));
}

/** Those of a sheet that are not as they were built. @param mark its own */
export function ownCells(workbook: IWorkbookData, mark: string): readonly CellPlan[] {
  const kept = workbook.sheets[mark];
  const built = kept && builtOf(kept);
  if (!built) return [];
  return cellsOf(kept).flatMap(({ row, column, data }) => {
    const before = built.texts[placeKey(row, column)] ?? null;
    const own = typeof before === "object" && before !== null ? null : toOwnCell(row, column, data, workbook);
    return own === null || (own.formula === undefined && own.value === before) ? [] : [own];
  });
}

interface FoundCell {
  /** From 1, as in a plan. */
  readonly row: number;
  readonly column: number;
  readonly data: ICellData;
}

export function cellsOf({ cellData }: Partial<IWorksheetData>): readonly FoundCell[] {
  return Object.entries(cellData ?? {}).flatMap(([row, columns]) =>
    Object.entries(columns as Record<string, ICellData | null>).flatMap(([column, data]) =>
      data === null ? [] : [{ row: Number(row) + 1, column: Number(column) + 1, data }],
    ),
  );
}
