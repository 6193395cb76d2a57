import { spreadsheet } from "../namespaces";
import { element, listElement, xmlDocument } from "../xml";
import type { CellStyles } from "./cell-styles";
import type { HighlightStyles } from "./highlight-styles";

const normal = element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 });
const normalLook = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });

/** In the order of CT_Stylesheet. */
export function stylesXml(cells: CellStyles, highlights: HighlightStyles): string {
  return xmlDocument(
    element(
      "styleSheet",
      { xmlns: spreadsheet },
      listElement("numFmts", cells.numberFormats()),
      listElement("fonts", cells.fonts.all),
      listElement("fills", cells.fills.all),
      listElement("borders", cells.borders.all),
      listElement("cellStyleXfs", [normalLook]),
      listElement("cellXfs", cells.looks.all),
      listElement("cellStyles", [normal]),
      listElement("dxfs", highlights.all),
    ),
  );
}
