import type { ChartPlan } from "../../../../workbook/plan";
import { chartSizes, numberFormats } from "../../../../workbook/styles";
import { element } from "../xml";
import { hairline, ink, pale, text } from "./paint";
import { val } from "./val";

/** Any two numbers, of their own in the chart. */
const [categoryId, valueId] = [111_111_111, 222_222_222];

export const axisIds: readonly string[] = [val("axId", categoryId), val("axId", valueId)];

/** Charts draw bars upwards: reversed, the first row of the table is on top, and the amounts stay below. */
const fromTheLeft = { category: "b", value: "l", order: "minMax", crosses: "autoZero" } as const;
const places = {
  stackedBars: { category: "l", value: "b", order: "maxMin", crosses: "max" },
  groupedColumns: fromTheLeft,
  curves: fromTheLeft,
} as const;

export function axes({ kind, format }: ChartPlan): readonly string[] {
  const { category, value, order, crosses } = places[kind];
  return [
    element("c:catAx", {}, ...begin(categoryId, order, category), ...ticks, val("tickLblPos", "low"), ...categoryEnd),
    element(
      "c:valAx",
      {},
      ...begin(valueId, "minMax", value),
      element("c:majorGridlines", {}, element("c:spPr", {}, hairline(pale))),
      element("c:numFmt", { formatCode: numberFormats[format], sourceLinked: false }),
      ...ticks,
      text(chartSizes.text, ink),
      val("crossAx", categoryId),
      val("crosses", crosses),
      val("crossBetween", "between"),
    ),
  ];
}

function begin(id: number, order: string, place: string): readonly string[] {
  const scaling = element("c:scaling", {}, val("orientation", order));
  return [val("axId", id), scaling, val("delete", 0), val("axPos", place)];
}

/** Small ones would be drawn when nobody says. */
const ticks = [val("majorTickMark", "none"), val("minorTickMark", "none")];

const categoryEnd = [
  text(chartSizes.text, ink),
  val("crossAx", valueId),
  val("crosses", "autoZero"),
  // Dates are names here, as any other: an axis of dates would draw them by months.
  val("auto", 0),
  val("lblAlgn", "ctr"),
  val("lblOffset", 100),
  val("noMultiLvlLbl", 0),
];
