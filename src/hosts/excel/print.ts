import type { SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { printAreaOf } from "../../workbook/print-area";
import { within } from "../shared/excel-limits";
import { legalText } from "../../workbook/legal-text";
import { cellAddress } from "./address";

/** In inches. */
const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.35 };

export function setUpPages(sheet: Excel.Worksheet, plan: SheetPlan, footer: WorkbookPlan["footer"]): void {
  const { name, print } = plan;
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  // One page wide; without a number, as many pages tall as the rows need.
  pageLayout.zoom = {
    horizontalFitToPages: 1,
    ...(print.pagesTall !== undefined && { verticalFitToPages: print.pagesTall }),
  };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Inches", margins);
  if (print.repeatedRows !== undefined) pageLayout.setPrintTitleRows(print.repeatedRows.replace(/\d+/g, "$$$&"));
  pageLayout.setPrintArea(printAreaOf(plan).replaceAll("$", ""));
  writeFooter(pageLayout.headersFooters.defaultForAllPages, footer, name);
  for (const row of print.breaksBefore ?? []) sheet.horizontalPageBreaks.add(cellAddress(row, 1));
}

function writeFooter(page: Excel.HeaderFooter, footer: WorkbookPlan["footer"], sheet: string): void {
  const [left, centre, right] = [literal(footer.left), literal(footer.centre), "Page &P / &N"];
  within("footer", `&L${left}&C${centre}&R${right}`, sheet);
  page.leftFooter = left;
  page.centerFooter = centre;
  page.rightFooter = right;
}

/** In a footer an ampersand opens a code; two of them print one. */
function literal(text: string): string {
  return legalText(text).replaceAll("&", "&&");
}
