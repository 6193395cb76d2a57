/** Charts of a sheet. */
import { ApiObject, Collection, type Part } from "../wire/api-object";
import { invalidArgument, itemNotFound } from "../wire/excel-error";
import { type Area, cellArea } from "./area";
import { chartAreaFormat, chartAxes, chartDataLabels, chartLegend, chartPlotArea, chartTitle } from "./chart-parts";
import { ChartSeriesCollection, seriesFrom } from "./chart-series";
import { oneOf, textOf } from "./one-of";
import { Range } from "./range";
import { rangeFor } from "./range-argument";
import type { Worksheet } from "./worksheet";

const types = ["BarStacked", "BarClustered", "BarStacked100", "ColumnStacked", "ColumnClustered", "ColumnStacked100"];
export const chartTypes = [...types, "Line", "LineMarkers", "Pie", "Doughnut", "Area", "AreaStacked", "XYScatter"];

export class Chart extends ApiObject {
  readonly Title: Part = chartTitle();
  readonly Legend: Part = chartLegend();
  readonly Axes: Part = chartAxes();
  readonly DataLabels: Part = chartDataLabels();
  readonly Format: Part = chartAreaFormat();
  readonly PlotArea: Part = chartPlotArea();
  readonly Series = new ChartSeriesCollection(this);
  /** The cells that it covers, once it has been put somewhere. */
  place: { readonly from: Area; readonly to: Area } | null = null;
  Left = 0;
  Top = 0;
  Width = 360;
  Height = 216;
  #name = "";
  #type = "";

  constructor(
    readonly sheet: Worksheet,
    readonly Id: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { _Id: this.Id };
  }

  get Name(): string {
    return this.#name;
  }

  set Name(value: unknown) {
    this.#name = textOf(value, 255, "the name of a chart");
  }

  get ChartType(): string {
    return this.#type;
  }

  set ChartType(value: unknown) {
    this.#type = oneOf(chartTypes, value);
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  SetPosition(startCell: unknown, endCell?: unknown): void {
    const from = rangeFor(this.sheet, startCell).area;
    this.place = { from, to: endCell === undefined || endCell === null ? from : rangeFor(this.sheet, endCell).area };
  }

  SetData(source: unknown, seriesBy?: string): void {
    if (!(source instanceof Range)) throw invalidArgument("a chart takes a range");
    this.Series.series = seriesFrom(this, source, seriesBy);
  }

  Delete(): void {
    this.sheet.Protection.refuseObjects();
    this.sheet.charts = this.sheet.charts.filter((one) => one !== this);
  }
}

export class ChartCollection extends Collection<Chart> {
  constructor(private readonly sheet: Worksheet) {
    super();
  }

  override list(): readonly Chart[] {
    return this.sheet.charts;
  }

  get Count(): number {
    return this.sheet.charts.length;
  }

  Add(type: unknown, source: unknown, seriesBy?: string): Chart {
    this.sheet.Protection.refuseObjects();
    const { workbook } = this.sheet;
    const chart = new Chart(this.sheet, workbook.nextId("chart"));
    chart.ChartType = type;
    chart.Name = `Chart ${this.sheet.charts.length + 1}`;
    chart.SetData(source, seriesBy);
    chart.place = { from: cellArea(1, 1), to: cellArea(1, 1) };
    this.sheet.charts.push(chart);
    return chart;
  }

  GetItem(key: string): Chart {
    const found = this.GetItemOrNullObject(key);
    if (found === null) throw itemNotFound(`no chart ${key}`);
    return found;
  }

  GetItemOrNullObject(key: string): Chart | null {
    return this.list().find(({ Id, Name }) => Id === key || Name.toLowerCase() === key.toLowerCase()) ?? null;
  }
}
