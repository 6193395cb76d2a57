/** What was built in a sheet of ours, kept with it: it tells apart what people write there. */
import type { IWorksheetData } from "@univerjs/core";
import { isAsked } from "../../../workbook/own/as-built";
import type { CellValue, SheetPlan } from "../../../workbook/plan";

export interface Built {
  readonly rows: number;
  readonly columns: number;
  /** By place, without what a person wrote over; a formula and an input are read otherwise. */
  readonly texts: Readonly<Record<string, CellValue | { readonly isElsewhere: true }>>;
}

/** @param row and column from 1 */
export function placeKey(row: number, column: number): string {
  return `${row}:${column}`;
}

export function toBuilt({ cells }: SheetPlan, rows: number, columns: number): Built {
  const texts = cells.map((cell) => {
    const { row, column, formula, value, instead } = cell;
    const isOwn = instead !== undefined;
    const isElsewhere = !isOwn && (formula !== undefined || isAsked(cell));
    const built = isOwn ? instead : value;
    return [
      placeKey(row, column),
      isElsewhere ? ({ isElsewhere: true } as const) : built === "" ? null : built,
    ] as const;
  });
  return { rows, columns, texts: Object.fromEntries(texts) };
}

/** null for a sheet of an older version, and for one whose rows or columns are not where they were built. */
export function builtOf(sheet: Partial<IWorksheetData>): Built | null {
  const built = builtAnywhere(sheet);
  return built?.rows === sheet.rowCount && built?.columns === sheet.columnCount ? built : null;
}

/** The same, be it that its places tell nothing any more. */
export function builtAnywhere({ custom }: Partial<IWorksheetData>): Built | null {
  return (custom?.["built"] as Built | undefined) ?? null;
}
