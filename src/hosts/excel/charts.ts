/**
 * Charts, as far as Office.js can draw them.
 * - It has no hatched fill: a hatched series is a pale fill in a thick outline of its colour, told apart in grey too,
 *   and the labels give its amounts.
 * - It has no alternative text for charts: the chart bears its title as its name, which is what screen readers say of
 *   it; the amounts themselves are read in the table beside it.
 */
import type { ChartPlan, ChartSeriesPlan } from "../../workbook/plan";
import { chartSizes, curveLookOf, fontName, numberFormats } from "../../workbook/styles";
import { legalText } from "../../workbook/legal-text";
import { cellAddress } from "./address";
import { setUpAxes } from "./chart-axes";
import { splitReference } from "../formula-pieces";
import { cellsAt } from "./ranges";

const ink = "#1A1A1A";
const pale = "#D9D9D9";
const white = "#FFFFFF";

const chartTypes = { stackedBars: "BarStacked", groupedColumns: "ColumnClustered", curves: "LineMarkers" } as const;

/** In the middle of a bar; above a column, where its neighbours leave more room. */
const labelPositions = { stackedBars: "Center", groupedColumns: "OutsideEnd", curves: "Top" } as const;

export function writeChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (first === undefined) return;
  const chart = sheet.charts.add(
    chartTypes[plan.kind],
    rangeOf(sheet, first.values),
    isAlongARow(first) ? "Rows" : "Columns",
  );
  chart.name = legalText(plan.title);
  writeSeries(sheet, chart.series.getItemAt(0), first, plan);
  for (const series of others) writeSeries(sheet, chart.series.add(legalText(series.name)), series, plan);
  if (plan.kind === "curves") {
    plan.series.forEach(({ colour }, rank) => drawCurve(chart.series.getItemAt(rank), `#${colour}`, rank));
  }
  setUpTitleAndLegend(chart, plan);
  setUpAxes(chart.axes, plan);
  chart.format.fill.setSolidColor(white);
  chart.format.border.color = pale;
  chart.setPosition(cellAddress(plan.from.row, plan.from.column), cellAddress(plan.to.row, plan.to.column));
}

/** Read the other way, each cell of the row would be a series. */
function isAlongARow({ values }: ChartSeriesPlan): boolean {
  const rows = splitReference(values).address.match(/\d+/g) ?? [];
  return new Set(rows).size === 1;
}

function setUpTitleAndLegend(chart: Excel.Chart, plan: ChartPlan): void {
  chart.title.text = legalText(plan.title);
  chart.title.format.font.set({ name: fontName, size: chartSizes.title, bold: true, color: ink });
  chart.legend.position = "Bottom";
  chart.legend.format.font.set({ size: chartSizes.text, color: ink });
}

function writeSeries(sheet: Excel.Worksheet, series: Excel.ChartSeries, plan: ChartSeriesPlan, chart: ChartPlan): void {
  series.name = legalText(plan.name);
  series.setValues(rangeOf(sheet, plan.values));
  series.setXAxisValues(rangeOf(sheet, chart.categories));
  if (chart.kind !== "curves") {
    series.gapWidth = 60;
    paint(series.format, plan);
  }
  writeLabels(series, chart);
}

function paint({ fill, line }: Excel.ChartSeriesFormat, { colour, isHatched }: ChartSeriesPlan): void {
  fill.setSolidColor(isHatched ? paler(colour) : `#${colour}`);
  line.color = isHatched ? `#${colour}` : ink;
  line.weight = isHatched ? 2.25 : 0.75;
}

const dashes = { none: "Continuous", dashes: "Dash", dots: "Dot" } as const;
const marks = { circle: "Circle", square: "Square", triangle: "Triangle" } as const;

function drawCurve(series: Excel.ChartSeries, colour: string, rank: number): void {
  const { dash, mark } = curveLookOf(rank);
  series.format.line.set({ color: colour, lineStyle: dashes[dash], weight: 2.25 });
  series.set({ markerStyle: marks[mark], markerSize: 6, markerBackgroundColor: colour, markerForegroundColor: ink });
}

/** Three quarters of the way to white. */
function paler(colour: string): string {
  const channels = [0, 2, 4].map((start) => parseInt(colour.slice(start, start + 2), 16));
  const paled = channels.map((channel) => Math.round(255 - (255 - channel) / 4));
  return `#${paled.map((channel) => channel.toString(16).padStart(2, "0").toUpperCase()).join("")}`;
}

/** On white, so that they read as well over a dark fill. */
function writeLabels(series: Excel.ChartSeries, { kind, format, isCrowded }: ChartPlan): void {
  series.hasDataLabels = isCrowded === undefined;
  if (isCrowded) return;
  const labels = series.dataLabels;
  labels.showValue = true;
  labels.position = labelPositions[kind];
  labels.linkNumberFormat = false;
  labels.numberFormat = withoutZero(numberFormats[format]);
  labels.format.font.set({ size: chartSizes.text, color: ink });
  labels.format.fill.setSolidColor(white);
}

/** A bar of no length has no room for a label: its zero would cover the label of its neighbour. */
function withoutZero(code: string): string {
  const [positive = code, negative = `-${code}`] = code.split(";");
  return `${positive};${negative};`;
}

function rangeOf(sheet: Excel.Worksheet, reference: string): Excel.Range {
  const { sheet: name, address } = splitReference(reference);
  return cellsAt(sheet.context.workbook.worksheets.getItem(name), address);
}
