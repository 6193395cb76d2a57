import type { ChartPlan, ChartSeriesPlan } from "../../../../workbook/plan";
import { numberFormats } from "../../../../workbook/styles";
import { element, xmlText } from "../xml";
import { fill, hairline, hatches, ink, text } from "./paint";
import { val } from "./val";

/** Negative values are painted as the others: white, when nobody says. */
export function series({ name, values, colour, isHatched }: ChartSeriesPlan, rank: number, plan: ChartPlan): string {
  return element(
    "c:ser",
    {},
    val("idx", rank),
    val("order", rank),
    element("c:tx", {}, element("c:v", {}, xmlText(name))),
    element("c:spPr", {}, isHatched ? hatches(colour) : fill(colour), hairline(ink)),
    val("invertIfNegative", 0),
    labels(plan),
    element("c:cat", {}, element("c:strRef", {}, element("c:f", {}, xmlText(plan.categories)))),
    element("c:val", {}, element("c:numRef", {}, element("c:f", {}, xmlText(values)))),
  );
}

/** In the middle of a bar; above a column, where its neighbours leave more room. */
const positions = { stackedBars: "ctr", groupedColumns: "outEnd" } as const;

const hidden = ["showCatName", "showSerName", "showPercent", "showBubbleSize"] as const;

/** On white, so that they read as well over a hatching as over a dark fill. */
function labels({ kind, format, isCrowded }: ChartPlan): string {
  if (isCrowded) return "";
  return element(
    "c:dLbls",
    {},
    element("c:numFmt", { formatCode: withoutZero(numberFormats[format]), sourceLinked: false }),
    element("c:spPr", {}, fill("FFFFFF")),
    text(9, ink),
    val("dLblPos", positions[kind]),
    val("showLegendKey", 0),
    val("showVal", 1),
    ...hidden.map((what) => val(what, 0)),
  );
}

/** A bar of no length has no room for a label: its zero would cover the label of its neighbour. */
function withoutZero(code: string): string {
  const [positive = code, negative = `-${code}`] = code.split(";");
  return `${positive};${negative};`;
}
