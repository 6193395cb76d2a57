import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { OurSheet, OurSheets } from "../spreadsheet-host";
import { toCellValue } from "./cell-values";
import { workbookOf, type Session } from "./session";

/** What the marks of all versions begin with: a sheet of ours has its mark for id. */
const markBeginning = "CPTS_Feuille_";

export function readOurSheets(session: Session): OurSheets {
  const ours = workbookOf(session)
    .getSheets()
    .filter((sheet) => sheet.getSheetId().startsWith(markBeginning));
  return new Map(ours.map((sheet) => [sheet.getSheetId(), toSheet(sheet)]));
}

function toSheet(sheet: FWorksheet): OurSheet {
  const all = sheet.getRange(0, 0, sheet.getLastRow() + 1, sheet.getLastColumn() + 1);
  return { name: sheet.getSheetName(), values: all.getRawValues().map((cells) => cells.map(toCellValue)) };
}
