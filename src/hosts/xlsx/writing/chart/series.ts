import type { ChartPlan, ChartSeriesPlan } from "../../../../workbook/plan";
import { chartSizes, curveLookOf, numberFormats } from "../../../../workbook/styles";
import { element, xmlText } from "../xml";
import { fill, hairline, hatches, ink, stroke, text } from "./paint";
import { val } from "./val";

/** Negative values are painted as the others: white, when nobody says. */
export function series({ name, values, colour, isHatched }: ChartSeriesPlan, rank: number, plan: ChartPlan): string {
  return element(
    "c:ser",
    {},
    ...named(name, rank),
    element("c:spPr", {}, isHatched ? hatches(colour) : fill(colour), hairline(ink)),
    val("invertIfNegative", 0),
    labels(plan, plan.kind === "stackedBars" ? "ctr" : "outEnd"),
    ...read(values, plan),
  );
}

const markSize = 6;

/** From point to point: a balance does not bend between two ends of months. */
export function curve({ name, values, colour }: ChartSeriesPlan, rank: number, plan: ChartPlan): string {
  const { dash, mark } = curveLookOf(rank);
  const marked = element("c:spPr", {}, fill(colour), hairline(ink));
  return element(
    "c:ser",
    {},
    ...named(name, rank),
    element("c:spPr", {}, stroke(colour, dash)),
    element("c:marker", {}, val("symbol", mark), val("size", markSize), marked),
    ...read(values, plan),
    val("smooth", 0),
  );
}

function named(name: string, rank: number): readonly string[] {
  return [val("idx", rank), val("order", rank), element("c:tx", {}, element("c:v", {}, xmlText(name)))];
}

/** Where its categories and its values are. */
function read(values: string, { categories }: ChartPlan): readonly string[] {
  return [
    element("c:cat", {}, element("c:strRef", {}, element("c:f", {}, xmlText(categories)))),
    element("c:val", {}, element("c:numRef", {}, element("c:f", {}, xmlText(values)))),
  ];
}

const hidden = ["showCatName", "showSerName", "showPercent", "showBubbleSize"] as const;

/**
 * On white, so that they read as well over a hatching as over a dark fill.
 * @param position in the middle of a bar; above a column, where its neighbours leave more room
 */
function labels({ format, isCrowded }: ChartPlan, position: "ctr" | "outEnd"): string {
  if (isCrowded) return "";
  return element(
    "c:dLbls",
    {},
    element("c:numFmt", { formatCode: withoutZero(numberFormats[format]), sourceLinked: false }),
    element("c:spPr", {}, fill("FFFFFF")),
    text(chartSizes.text, ink),
    val("dLblPos", position),
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
