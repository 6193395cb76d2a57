/** `range.clear()`, in its several extents. */
import { type Area, intersection } from "./area";
import { oneOf } from "./one-of";
import type { Worksheet } from "./worksheet";

const extents = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;

/** Widths and heights belong to the columns and rows, and stay. */
const staying = new Set(["ColumnWidth", "RowHeight", "ColumnHidden", "RowHidden"]);

const isHyperlink = (property: string): boolean => property === "Hyperlink";
const isValidation = (property: string): boolean => property.startsWith("Validation.");
const isLook = (property: string): boolean =>
  !isHyperlink(property) && !isValidation(property) && !staying.has(property);

export function clearRange(sheet: Worksheet, area: Area, applyTo: unknown = "All"): void {
  const extent = oneOf(extents, applyTo ?? "All");
  sheet.Protection.refuseContents(area);
  if (extent === "All" || extent === "Contents") sheet.cells.clear(area);
  if (extent === "Contents") return;
  sheet.Protection.refuseLooks();
  if (extent === "All") clearBeside(sheet, area);
  const isCleared = { All: isCoat, Formats: isLook, Hyperlinks: isHyperlink, RemoveHyperlinks: isHyperlink }[extent];
  for (const property of sheet.layers.properties().filter(isCleared)) sheet.layers.strip(area, property);
}

const isCoat = (property: string): boolean => !staying.has(property);

function clearBeside(sheet: Worksheet, area: Area): void {
  const isOutside = (other: Area) => intersection(area, other) === null;
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.every(isOutside));
  sheet.remarks = sheet.remarks.filter((remark) => isOutside(remark.cell));
}
