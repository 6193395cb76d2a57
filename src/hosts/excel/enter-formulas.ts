/** Formulas given to scattered cells of a sheet, in as few writes as their places allow. */
import { rangeAddress } from "./address";
import { rectanglesOf } from "./cell-runs";
import type { FormulaCell } from "./formula-cells";
import { cellsAt } from "./ranges";

export function enterFormulas(sheet: Excel.Worksheet, entries: readonly FormulaCell[]): void {
  const formulas = new Map(entries.map(({ row, column, formula }) => [`${row},${column}`, formula]));
  for (const rectangle of rectanglesOf(entries)) {
    const { top, left, bottom, right } = rectangle;
    cellsAt(sheet, rangeAddress(rectangle)).formulas = numbers(top, bottom).map((row) =>
      numbers(left, right).map((column) => formulas.get(`${row},${column}`) ?? null),
    );
  }
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
