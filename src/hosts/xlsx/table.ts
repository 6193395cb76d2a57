import { parseCellRef, type TableDefinition } from "hucre/xlsx";

import type { CellValue, SheetPlan, TablePlan } from "../../workbook/plan";
import { sheetText } from "./sheet-text";

/** A plain style, and filter buttons only where they are asked for: the cells bring their own look, and are printed. */
export function toTable(table: TablePlan, sheet: SheetPlan): TableDefinition {
  checkHeads(table, sheet);
  return {
    name: table.name,
    range: table.range,
    columns: table.columns.map((name) => ({ name: sheetText(name) })),
    style: "TableStyleLight1",
    showRowStripes: false,
    showAutoFilter: table.hasFilter ?? false,
  };
}

/** Excel offers to repair a file whose heads are not the very names of the columns, and no schema tells. */
function checkHeads(table: TablePlan, sheet: SheetPlan): void {
  const [start = "", end = start] = table.range.split(":");
  const [first, last] = [parseCellRef(start), parseCellRef(end)];
  const places = Array.from({ length: last.col - first.col + 1 }, (_, index) => first.col + 1 + index);
  const heads = places.map((column) => textAt(sheet, first.row + 1, column));
  if (heads.length === table.columns.length && heads.every((head, index) => head === table.columns[index])) return;
  throw new Error(`${sheet.name}: the heads of ${table.name} are not the names of its columns (${heads.join(", ")}).`);
}

function textAt(sheet: SheetPlan, row: number, column: number): CellValue | undefined {
  const cell = sheet.cells.find((candidate) => candidate.row === row && candidate.column === column);
  return cell?.formula === undefined ? cell?.value : undefined;
}
