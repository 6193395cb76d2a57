import type { CellValue, SheetPlan, TablePlan } from "../../../workbook/plan";
import { sheetText } from "./sheet-text";
import { spreadsheet } from "./namespaces";
import { placeOf } from "../place";
import { element, listElement, xmlDocument } from "./xml";

/** A plain style, and filter buttons only where they are asked for: the cells bring their own look, and are printed. */
const style = element("tableStyleInfo", {
  name: "TableStyleLight1",
  showFirstColumn: false,
  showLastColumn: false,
  showRowStripes: false,
  showColumnStripes: false,
});

/** @param id 1-based, of its own in the workbook */
export function tableXml({ name, range, columns, hasFilter }: TablePlan, id: number): string {
  const attributes = { xmlns: spreadsheet, id, name, displayName: name, ref: range, totalsRowShown: false };
  const each = columns.map((column, rank) => element("tableColumn", { id: rank + 1, name: sheetText(column) }));
  const filter = hasFilter ? element("autoFilter", { ref: range }) : "";
  return xmlDocument(element("table", attributes, filter, listElement("tableColumns", each), style));
}

/** Excel offers to repair a file whose heads are not the very names of the columns, and no schema tells. */
export function checkHeads({ name, range, columns }: TablePlan, sheet: SheetPlan): void {
  const heads = headsIn(range, sheet);
  if (heads.length === columns.length && heads.every((head, rank) => head === columns[rank])) return;
  throw new Error(`${sheet.name}: the heads of ${name} are not the names of its columns (${heads.join(", ")}).`);
}

/** What the row at the top of a range says; a formula is no name. */
function headsIn(range: string, { cells }: SheetPlan): readonly (CellValue | undefined)[] {
  const [first = "", last = first] = range.split(":");
  const [from, to] = [placeOf(first), placeOf(last)];
  const row = new Map(cells.filter((cell) => cell.row === from.row).map((cell) => [cell.column, cell]));
  return Array.from({ length: to.column - from.column + 1 }, (_, rank) => {
    const cell = row.get(from.column + rank);
    return cell?.formula === undefined ? cell?.value : undefined;
  });
}
