/** The cells that call this product's functions, in the selection or on the sheet in view. */
import type { FRange } from "@univerjs/preset-sheets-core";
import { callsCpts } from "../cpts-formula";
import type { FreezeScope } from "../spreadsheet-host";
import { activeSheet, type Session } from "./session";

export interface CptsCell {
  /** From zero, as Univer counts. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export function cptsCells(session: Session, where: FreezeScope): readonly CptsCell[] {
  const sheet = activeSheet(session);
  const chosen = where === "sheet" ? null : (sheet.getSelection()?.getActiveRangeList() ?? []);
  return formulasOf(sheet.getDataRange()).filter(
    (cell) => callsCpts(cell.formula) && (chosen === null || chosen.some((range) => holds(range, cell))),
  );
}

function formulasOf(range: FRange): readonly CptsCell[] {
  const [top, left] = [range.getRow(), range.getColumn()];
  return range
    .getFormulas()
    .flatMap((formulas, down) =>
      formulas.map((formula, right) => ({ row: top + down, column: left + right, formula })),
    );
}

function holds(range: FRange, { row, column }: CptsCell): boolean {
  const { startRow, endRow, startColumn, endColumn } = range.getRange();
  return startRow <= row && row <= endRow && startColumn <= column && column <= endColumn;
}
