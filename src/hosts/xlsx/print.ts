import type { WriteSheet } from "hucre/xlsx";

import type { PrintPlan, SheetPlan } from "../../workbook/plan";
import { within } from "./excel-limits";
import { sheetText } from "./sheet-text";

/** In inches. */
const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.35 };

export function toPageSetup(print: PrintPlan): NonNullable<WriteSheet["pageSetup"]> {
  return {
    paperSize: "a4",
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: 1,
    // 0: as many pages tall as the rows need.
    fitToHeight: print.isOnePage ? 1 : 0,
    horizontalCentered: true,
    margins,
  };
}

export function toFooter(sheet: SheetPlan): NonNullable<WriteSheet["headerFooter"]> {
  const { left, centre } = sheet.print.footer;
  const footer = `&L${literal(left)}&C${literal(centre)}&RPage &P / &N`;
  return { oddFooter: within("footer", footer, sheet.name) };
}

/** In a footer an ampersand opens a code; two of them print one. */
function literal(text: string): string {
  return sheetText(text).replaceAll("&", "&&");
}
