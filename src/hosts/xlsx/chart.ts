import type { SheetChart } from "hucre/xlsx";

import type { ChartPlan, ChartSeriesPlan } from "../../workbook/plan";
import { fontName, numberFormats } from "../../workbook/styles";
import { legalText } from "../../workbook/legal-text";

const ink = "1A1A1A";
const pale = "D9D9D9";

const shapes = {
  stackedBars: { type: "bar", barGrouping: "stacked" },
  groupedColumns: { type: "column", barGrouping: "clustered" },
} as const;

/** In the middle of a bar; above a column, where its neighbours leave more room. */
const labelPositions = { stackedBars: "ctr", groupedColumns: "outEnd" } as const;

export function toChart(plan: ChartPlan): SheetChart {
  return {
    ...shapes[plan.kind],
    gapWidth: 60,
    lang: "fr-FR",
    altText: legalText(plan.altText),
    anchor: toAnchor(plan),
    series: plan.series.map((series) => toSeries(series, plan)),
    axes: toAxes(plan),
    ...toTitle(plan),
    legend: "bottom",
    legendFontSize: 10,
    legendFontColor: ink,
    chartSpaceFillColor: "FFFFFF",
    chartSpaceBorderColor: pale,
  };
}

function toTitle(plan: ChartPlan): Partial<SheetChart> {
  return {
    title: legalText(plan.title),
    titleFontSize: 13,
    titleBold: true,
    titleColor: ink,
    titleFontFamily: fontName,
  };
}

/** The second corner is where the cell after the last one begins. */
function toAnchor({ from, to }: ChartPlan): SheetChart["anchor"] {
  return { from: { row: from.row - 1, col: from.column - 1 }, to: { row: to.row, col: to.column } };
}

/** Labels on white, so that they read as well over a hatching as over a dark fill. */
function toSeries(series: ChartSeriesPlan, plan: ChartPlan): SheetChart["series"][number] {
  return {
    name: legalText(series.name),
    values: series.values,
    categories: plan.categories,
    color: series.colour,
    dataLabels: {
      showValue: true,
      position: labelPositions[plan.kind],
      numberFormat: { formatCode: withoutZero(numberFormats[plan.format]) },
      fontSize: 9,
      fontColor: ink,
      fillColor: "FFFFFF",
    },
  };
}

/** A bar of no length has no room for a label: its zero would cover the label of its neighbour. */
function withoutZero(code: string): string {
  const [positive = code, negative = `-${code}`] = code.split(";");
  return `${positive};${negative};`;
}

/** Charts draw bars upwards: reversed, the first row of the table is on top, and the amounts stay below. */
function toAxes(plan: ChartPlan): NonNullable<SheetChart["axes"]> {
  const label = { labelFontSize: 9, labelColor: ink, majorTickMark: "none" } as const;
  const isReversed = plan.kind === "stackedBars";
  return {
    x: { ...label, ...(isReversed && { reverse: true }), tickLblPos: "low" },
    y: {
      ...label,
      ...(isReversed && { crosses: "max" as const }),
      gridlines: { major: true },
      numberFormat: { formatCode: numberFormats[plan.format] },
    },
  };
}
