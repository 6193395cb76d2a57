/**
 * What people wrote in our sheets besides the inputs: beside our cells, or in the place of a title or of a label. It goes
 * with each new plan, as long as the rows and the columns are where they were built.
 */
import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../workbook/plan";
import { builtOf, placeKey } from "../render/built";
import { toOwnCell } from "./own-cell";

export function withOwnTexts(plan: WorkbookPlan, workbook: IWorkbookData): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.map((sheet) => withTexts(sheet, workbook)) };
}

/** The sheets of ours whose rows or columns people moved: what they wrote there stays behind. */
export function movedSheets({ sheets }: WorkbookPlan, workbook: IWorkbookData): readonly string[] {
  const kept = sheets.flatMap(({ mark }) => workbook.sheets[mark] ?? []);
  return kept.filter((sheet) => sheet.custom?.["built"] && builtOf(sheet) === null).map(({ name = "" }) => name);
}

function withTexts(sheet: SheetPlan, workbook: IWorkbookData): SheetPlan {
  const own = new Map(ownCells(workbook, sheet.mark).map((cell) => [placeKey(cell.row, cell.column), cell]));
  if (own.size === 0) return sheet;
  const places = new Set(sheet.cells.map(({ row, column }) => placeKey(row, column)));
  const added = [...own].filter(([place]) => !places.has(place)).map(([, cell]) => cell);
  const cells = sheet.cells.map((cell) => rewritten(cell, own.get(placeKey(cell.row, cell.column))));
  return { ...sheet, cells: [...cells, ...added] };
}

/** An input is read by its key, and a formula of ours is not written over. */
function rewritten(cell: CellPlan, own: CellPlan | undefined): CellPlan {
  if (own === undefined || cell.input !== undefined || cell.formula !== undefined) return cell;
  return { ...cell, value: own.value, ...(own.formula !== undefined && { formula: own.formula }) };
}

/** Those that are not as they were built. */
function ownCells(workbook: IWorkbookData, mark: string): readonly CellPlan[] {
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
