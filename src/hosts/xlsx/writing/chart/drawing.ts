import type { ChartPlan } from "../../../../workbook/plan";
import { chart, drawing, office } from "../namespaces";
import { linkName } from "../parts";
import { element, xmlDocument } from "../xml";

const spreadsheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** Where the charts of a sheet are. */
export function drawingXml(charts: readonly ChartPlan[]): string {
  const root = { "xmlns:xdr": spreadsheetDrawing, "xmlns:a": drawing, "xmlns:r": office, "xmlns:c": chart };
  return xmlDocument(element("xdr:wsDr", root, ...charts.map(anchor)));
}

/** The second corner is where the cell after the last one begins. */
function anchor(plan: ChartPlan, rank: number): string {
  return element(
    "xdr:twoCellAnchor",
    { editAs: "oneCell" },
    corner("xdr:from", plan.from.column - 1, plan.from.row - 1),
    corner("xdr:to", plan.to.column, plan.to.row),
    frame(plan, rank),
    element("xdr:clientData"),
  );
}

function corner(name: string, column: number, row: number): string {
  const number = (child: string, value: number) => element(`xdr:${child}`, {}, String(value));
  return element(name, {}, number("col", column), number("colOff", 0), number("row", row), number("rowOff", 0));
}

function frame({ altText }: ChartPlan, rank: number): string {
  const named = { id: rank + 2, name: `Graphique ${rank + 1}`, descr: altText };
  const properties = [element("xdr:cNvPr", named), element("xdr:cNvGraphicFramePr")];
  const nowhere = [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })];
  const data = element("a:graphicData", { uri: chart }, element("c:chart", { "r:id": linkName(rank) }));
  return element(
    "xdr:graphicFrame",
    { macro: "" },
    element("xdr:nvGraphicFramePr", {}, ...properties),
    element("xdr:xfrm", {}, ...nowhere),
    element("a:graphic", {}, data),
  );
}
