/** Where a sheet is in use. */
import { type Area, boundingArea, cellArea, isWholeColumns, isWholeRows } from "./area";
import type { Worksheet } from "./worksheet";

/** Cells that only have a look count too, unless only values are asked for. */
export function usedArea(sheet: Worksheet, valuesOnly: boolean): Area | null {
  const filled = sheet.cells.all().map(({ row, column }) => cellArea(row, column));
  return boundingArea(valuesOnly ? filled : [...filled, ...paintedAreas(sheet)]);
}

function paintedAreas(sheet: Worksheet): readonly Area[] {
  return sheet.layers
    .properties()
    .flatMap((property) => sheet.layers.coats(property))
    .map(({ area }) => area)
    .filter((area) => !isWholeColumns(area) && !isWholeRows(area));
}
