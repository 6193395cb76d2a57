/**
 * What people wrote in our sheets besides the inputs: beside our cells, or in the place of a title or of a label. It goes
 * with each new plan, as long as the rows and the columns are where they were built.
 */
import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { IDefinedNamesServiceParam } from "@univerjs/preset-sheets-core";
import { withOwnCells } from "../../../workbook/own/with-own-cells";
import { writtenBesideLists } from "../../../workbook/own/written-beside-lists";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../workbook/plan";
import { ourNames } from "../../our-names";
import { readResource, resourceNames } from "../render/resources";
import { builtOf, placeKey } from "../render/built";
import { toOwnCell } from "./own-cell";

export function withOwnTexts(plan: WorkbookPlan, workbook: IWorkbookData): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.map((sheet) => withTexts(sheet, workbook)) };
}

/** The sheets of ours whose rows or columns people moved: what they wrote there stays behind. */
export function movedSheets({ sheets }: WorkbookPlan, workbook: IWorkbookData): readonly string[] {
  return sheets.flatMap((plan) => {
    const kept = workbook.sheets[plan.mark];
    const isMoved = kept?.custom?.["built"] !== undefined && builtOf(kept) === null;
    return isMoved && holdsOwn(plan, kept, workbook) ? [kept.name ?? ""] : [];
  });
}

/** Rows come and go in the lists that people fill in, and nothing is lost by it. */
function holdsOwn(plan: SheetPlan, kept: Partial<IWorksheetData>, workbook: IWorkbookData): boolean {
  if (plan.entryColumns === undefined) return true;
  const found = cellsOf(kept).flatMap(({ row, column, data }) => toOwnCell(row, column, data, workbook) ?? []);
  const defined = Object.values(readResource(workbook.resources, resourceNames.names)) as IDefinedNamesServiceParam[];
  const names = ourNames(defined.map(({ name, formulaOrRefString }) => ({ name, formula: formulaOrRefString })));
  return writtenBesideLists(plan, found, names).length > 0;
}

function withTexts(sheet: SheetPlan, workbook: IWorkbookData): SheetPlan {
  return withOwnCells(sheet, ownCells(workbook, sheet.mark));
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
