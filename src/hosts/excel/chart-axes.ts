/** Charts draw bars upwards: reversed, the first row of the table is on top, and the amounts stay below. */

const label = { size: 9, color: "#1A1A1A" };
const pale = "#D9D9D9";

export function setUpAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, numberFormat: string): void {
  for (const axis of [categoryAxis, valueAxis]) setUpTicks(axis);
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
  categoryAxis.tickLabelPosition = "Low";
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = pale;
  valueAxis.linkNumberFormat = false;
  valueAxis.numberFormat = numberFormat;
}

function setUpTicks(axis: Excel.ChartAxis): void {
  axis.majorTickMark = "None";
  axis.minorTickMark = "None";
  axis.format.font.set(label);
}
