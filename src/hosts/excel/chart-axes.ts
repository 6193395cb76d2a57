import type { ChartPlan } from "../../workbook/plan";
import { chartSizes, numberFormats } from "../../workbook/styles";

const label = { size: chartSizes.text, color: "#1A1A1A" };
const pale = "#D9D9D9";

export function setUpAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, { kind, format }: ChartPlan): void {
  for (const axis of [categoryAxis, valueAxis]) setUpTicks(axis);
  if (kind === "stackedBars") readFromTheTop(categoryAxis);
  categoryAxis.tickLabelPosition = "Low";
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = pale;
  valueAxis.linkNumberFormat = false;
  valueAxis.numberFormat = numberFormats[format];
}

/** Charts draw bars upwards: reversed, the first row of the table is on top, and the amounts stay below. */
function readFromTheTop(categoryAxis: Excel.ChartAxis): void {
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
}

function setUpTicks(axis: Excel.ChartAxis): void {
  axis.majorTickMark = "None";
  axis.minorTickMark = "None";
  axis.format.font.set(label);
}
