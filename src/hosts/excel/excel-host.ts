import type { SpreadsheetHost } from "../spreadsheet-host";
import { build, undoBuild } from "./build";
import { countFormulas, freezeFormulas } from "./freeze";
import { goTo } from "./go-to";
import { insertFormula } from "./insert-formula";
import { readOurCells } from "./read-our-cells";
import { repairFormulas } from "./repair";

/** The open workbook of Excel, on the desktop, on a Mac or on the web. */
export const excelHost = {
  readOurCells,
  build,
  undoBuild,
  goTo,
  insertFormula,
  repairFormulas,
  boardPage: "sheet" as const,
  countFormulas,
  freezeFormulas,
} satisfies SpreadsheetHost;
