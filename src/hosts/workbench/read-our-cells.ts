import type { FRange, FWorksheet } from "@univerjs/preset-sheets-core";
import type { FoundSheet, FoundWorkbook } from "../../workbook/found";
import { covered, type Merged } from "../covered";
import { ourNames, sheetsToRead } from "../our-names";
import { toFound } from "./found-value";
import { workbookOf, type Session } from "./session";

export function readOurCells(session: Session): FoundWorkbook {
  const workbook = workbookOf(session);
  const defined = workbook.getDefinedNames().map((name) => ({
    name: name.getName(),
    formula: name.getFormulaOrRefString(),
  }));
  const names = ourNames(defined);
  const wanted = sheetsToRead(names);
  const sheets = workbook.getSheets().filter((sheet) => wanted.has(sheet.getSheetName().toLowerCase()));
  return { names, sheets: sheets.map(toSheet) };
}

function toSheet(sheet: FWorksheet): FoundSheet {
  const all = sheet.getRange(0, 0, sheet.getLastRow() + 1, sheet.getLastColumn() + 1);
  const values = all.getRawValues().map((cells) => cells.map(toFound));
  return { name: sheet.getSheetName(), values: covered(values, sheet.getMergeData().map(toMerged)) };
}

function toMerged(range: FRange): Merged {
  const { startRow, startColumn, endRow, endColumn } = range.getRange();
  return { from: { row: startRow + 1, column: startColumn + 1 }, to: { row: endRow + 1, column: endColumn + 1 } };
}
