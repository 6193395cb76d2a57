/** The cells of a range that hold something, as a plan has a person's own. */
import type { CellPlan } from "../../workbook/plan";
import { nearestFormat } from "../shared/nearest-format";

/** What `ownCellsIn` reads. */
export const ownProperties = ["formulas", "values", "numberFormat", "rowIndex", "columnIndex"] as const;

/** The range must have been loaded with those properties. */
export function ownCellsIn(range: Excel.Range | undefined): readonly CellPlan[] {
  if (range === undefined || range.isNullObject) return [];
  const formulas = range.formulas as readonly (readonly unknown[])[];
  return formulas.flatMap((contents, down) =>
    contents.flatMap((content, right) => (content === "" ? [] : [ownCell(range, down, right)])),
  );
}

function ownCell(range: Excel.Range, down: number, right: number): CellPlan {
  const at = <Value>(rows: readonly (readonly Value[])[]) => rows[down]?.[right];
  const [value, content] = [at<unknown>(range.values), at<unknown>(range.formulas)];
  const format = nearestFormat(String(at<unknown>(range.numberFormat)), typeof value === "string");
  const cell = { row: range.rowIndex + down + 1, column: range.columnIndex + right + 1, role: "own", format } as const;
  if (typeof value === "boolean") return { ...cell, value: truth(value), formula: `${truth(value)}()` };
  const formula = typeof content === "string" && content.startsWith("=") ? { formula: content.slice(1) } : {};
  return { ...cell, value: typeof value === "number" ? value : String(value), ...formula };
}

/** A plan has no truth of its own: a formula says it. */
function truth(value: boolean): string {
  return value ? "TRUE" : "FALSE";
}
