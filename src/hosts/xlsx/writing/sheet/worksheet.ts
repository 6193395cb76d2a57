import type { SheetPlan } from "../../../../workbook/plan";
import { tabColours } from "../../../../workbook/styles";
import { office, spreadsheet } from "../namespaces";
import { linkName } from "../parts";
import { element, listElement, xmlDocument } from "../xml";
import { sheetData } from "./cells";
import { columns } from "./columns";
import type { SheetContext } from "./context";
import { dimension } from "./dimension";
import { conditionalFormats } from "./highlights";
import { hyperlinks } from "./hyperlinks";
import { pageElements } from "./print";
import { protection } from "./protection";
import { dataValidations } from "./validations";
import { sheetViews } from "./views";

/** The colour of its tab; a print that shrinks to the width of a page: `pageSetup` says how many pages tall. */
function properties({ audience }: SheetPlan): string {
  const tab = element("tabColor", { rgb: `FF${tabColours[audience]}` });
  return element("sheetPr", {}, tab, element("pageSetUpPr", { fitToPage: true }));
}

const ordinaryRows = element("sheetFormatPr", { defaultRowHeight: 15 });

/** In the order of CT_Worksheet, which Excel wants. Its drawing is the first link, its tables the others. */
export function worksheetXml(sheet: SheetPlan, context: SheetContext): string {
  return xmlDocument(
    element(
      "worksheet",
      { xmlns: spreadsheet, "xmlns:r": office },
      properties(sheet),
      dimension(sheet),
      sheetViews(sheet),
      ordinaryRows,
      columns(sheet),
      sheetData(sheet, context),
      protection(sheet),
      conditionalFormats(sheet, context),
      dataValidations(sheet),
      hyperlinks(sheet),
      pageElements(sheet, context.footer),
      ...linked(sheet),
    ),
  );
}

function linked({ charts, tables }: SheetPlan): readonly string[] {
  const before = charts.length > 0 ? 1 : 0;
  const drawing = before > 0 ? element("drawing", { "r:id": linkName(0) }) : "";
  const parts = tables.map((_, rank) => element("tablePart", { "r:id": linkName(before + rank) }));
  return [drawing, listElement("tableParts", parts)];
}
