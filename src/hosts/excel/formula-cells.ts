/** The formulas of a range, by their places on the sheet. */
import type { Place } from "./cell-runs";

export interface FormulaCell extends Place {
  /** With its equals sign. */
  readonly formula: string;
}

/** What `formulasIn` reads. */
export const formulaProperties = ["formulas", "rowIndex", "columnIndex"] as const;

/** The range must have been loaded with those properties. */
export function formulasIn(range: Excel.Range): readonly FormulaCell[] {
  const rows = range.formulas as readonly (readonly unknown[])[];
  return rows.flatMap((contents, down) =>
    contents.flatMap((content, right) => {
      if (typeof content !== "string" || !content.startsWith("=")) return [];
      return [{ row: range.rowIndex + down + 1, column: range.columnIndex + right + 1, formula: content }];
    }),
  );
}

/** What a cell of the range gives; the range must have been loaded with its values too. */
export function valueAt(range: Excel.Range, { row, column }: Place): unknown {
  const rows = range.values as readonly (readonly unknown[])[];
  return rows[row - range.rowIndex - 1]?.[column - range.columnIndex - 1];
}
