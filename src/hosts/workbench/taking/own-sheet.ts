/** A sheet of a person's own, as a plan has one, and what of it a plan has no place for. */
import { BooleanNumber, type IStyleData, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import type { Hidden, SheetPlan } from "../../../workbook/plan";
import type { LeftBehind } from "../../../workbook/own/left-behind";
import { readResource, resourceNames } from "../render/resources";
import { ordinaryWidth, pixelsInPoint, widthInCharacters } from "../render/sizes";
import { styleOf, toOwnCell } from "./own-cell";
import { cellsOf } from "./own-texts";

export function toOwnSheet(sheet: Partial<IWorksheetData>, workbook: IWorkbookData): SheetPlan {
  const { id = "", name = "", freeze } = sheet;
  return {
    name,
    mark: id,
    purpose: "",
    audience: "client",
    visibility: visibilityOf(sheet),
    columnWidths: widthsOf(sheet),
    cells: cellsOf(sheet).flatMap(({ row, column, data }) => toOwnCell(row, column, data, workbook) ?? []),
    rowHeights: heightsOf(sheet),
    frozenRows: Math.max(0, freeze?.ySplit ?? 0),
    frozenColumns: Math.max(0, freeze?.xSplit ?? 0),
    tables: [],
    validations: [],
    highlights: [],
    charts: [],
    print: { orientation: "portrait" },
    isProtected: false,
  };
}

function visibilityOf({ hidden, custom }: Partial<IWorksheetData>): Hidden | undefined {
  if (hidden !== BooleanNumber.TRUE) return undefined;
  return custom?.["visibility"] === "veryHidden" ? "veryHidden" : "hidden";
}

function widthsOf({ columnData = {} }: Partial<IWorksheetData>): readonly number[] {
  const found = Object.entries(columnData) as [string, { readonly w?: number } | null][];
  const widths = new Map(found.map(([column, data]) => [Number(column), data?.w]));
  const count = Math.max(-1, ...widths.keys()) + 1;
  return Array.from({ length: count }, (_, column) => widthInCharacters(widths.get(column) ?? ordinaryWidth));
}

/** Those that a person gave: Excel finds the others. */
function heightsOf({ rowData = {} }: Partial<IWorksheetData>): ReadonlyMap<number, number> {
  const found = Object.entries(rowData) as [string, { readonly h?: number } | null][];
  return new Map(
    found.flatMap(([row, data]) => (data?.h === undefined ? [] : [[Number(row) + 1, data.h / pixelsInPoint] as const])),
  );
}

/** What will not be in the file. */
export function leftBehind(sheet: Partial<IWorksheetData>, workbook: IWorkbookData): readonly LeftBehind["what"][] {
  const { id = "", mergeData = [] } = sheet;
  const has = (name: string) => size(readResource(workbook.resources, name)[id]) > 0;
  const looks = cellsOf(sheet).some(({ data }) => isDressed(styleOf(data, workbook)));
  const found = {
    looks: looks || has(resourceNames.highlights),
    merges: mergeData.length > 0,
    lists: has(resourceNames.validations),
    notes: has(resourceNames.notes),
  };
  return (Object.keys(found) as (keyof typeof found)[]).filter((what) => found[what]);
}

function size(kept: unknown): number {
  return typeof kept === "object" && kept !== null ? Object.keys(kept).length : 0;
}

function isDressed(style: IStyleData | null): boolean {
  return (
    style !== null &&
    [style.bg, style.bd, style.cl, style.it, style.st].some((part) => part !== undefined && part !== null)
  );
}
