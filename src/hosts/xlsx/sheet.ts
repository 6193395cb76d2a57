import type { WriteSheet } from "hucre/xlsx";

import type { SheetPlan } from "../../workbook/plan";
import { toCells } from "./cells";
import { toChart } from "./chart";
import { toConditionalRule } from "./highlight";
import { toFooter, toPageSetup } from "./print";
import { toTable } from "./table";
import { toDataValidation } from "./validation";

/** The file counts the cell's inner margin: Excel shows as 12 what it stores as 12.71 (Calibri, 11 points). */
const innerMargin = 5 / 7;

/** What stays allowed without unprotecting: reading, copying, making room, filtering; charts can be picked and copied too. */
const protection = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  autoFilter: true,
};

export function toSheet(sheet: SheetPlan): WriteSheet {
  return {
    name: sheet.name,
    ...toGrid(sheet),
    tables: sheet.tables.map((table) => toTable(table, sheet)),
    dataValidations: sheet.validations.map(toDataValidation),
    conditionalRules: sheet.highlights.map(toConditionalRule),
    charts: sheet.charts.map(toChart),
    pageSetup: toPageSetup(sheet.print),
    headerFooter: toFooter(sheet),
    rowBreaks: (sheet.print.breaksBefore ?? []).map((row) => row - 2),
    ...(sheet.isProtected && { protection }),
  };
}

function toGrid(sheet: SheetPlan): Partial<WriteSheet> {
  return {
    columns: sheet.columnWidths.map((width) => ({ width: Math.trunc((width + innerMargin) * 256) / 256 })),
    cells: toCells(sheet.cells),
    rows: emptyRows(Math.max(0, ...sheet.rowHeights.keys())),
    rowDefs: new Map([...sheet.rowHeights].map(([row, height]) => [row - 1, { height }])),
    view: { showGridLines: false },
    ...(sheet.frozenRows > 0 && { freezePane: { rows: sheet.frozenRows } }),
  };
}

/** Without them hucre forgets the height of the rows below the last cell. */
function emptyRows(count: number): [][] {
  return Array.from({ length: count }, () => []);
}
