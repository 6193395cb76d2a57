import type { PrintPlan, SheetPlan, WorkbookPlan } from "../../../../workbook/plan";
import { within } from "../../../shared/excel-limits";
import { sheetText } from "../sheet-text";
import { element, listElement, xmlText } from "../xml";

/** In inches. */
const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.35 };

export function pageElements(sheet: SheetPlan, foot: WorkbookPlan["footer"]): string {
  return [
    element("printOptions", { horizontalCentered: true }),
    element("pageMargins", margins),
    pageSetup(sheet.print),
    element("headerFooter", {}, element("oddFooter", {}, xmlText(footer(foot, sheet.name)))),
    rowBreaks(sheet.print),
  ].join("");
}

const a4 = 9;

function pageSetup({ orientation, pagesTall }: PrintPlan): string {
  // 0: as many pages tall as the rows need.
  return element("pageSetup", { paperSize: a4, orientation, fitToWidth: 1, fitToHeight: pagesTall ?? 0 });
}

function footer({ left, centre }: WorkbookPlan["footer"], sheet: string): string {
  return within("footer", `&L${literal(left)}&C${literal(centre)}&RPage &P / &N`, sheet);
}

/** In a footer an ampersand opens a code; two of them print one. */
function literal(text: string): string {
  return sheetText(text).replaceAll("&", "&&");
}

const lastColumn = 16_383;

/** A break is named by the row above it. */
function rowBreaks({ breaksBefore = [] }: PrintPlan): string {
  const breaks = breaksBefore.map((row) => element("brk", { id: row - 1, max: lastColumn, man: true }));
  return listElement("rowBreaks", breaks, { manualBreakCount: breaks.length });
}
