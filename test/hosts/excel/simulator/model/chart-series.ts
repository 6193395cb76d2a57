/** The series of a chart, which follow the cells that they read wherever their sheet goes. */
import { ApiObject, Collection, type Part } from "../wire/api-object";
import { invalidArgument } from "../wire/excel-error";
import { addressOf, columnsOf, rowsOf } from "./area";
import { chartDataLabels, seriesFormat } from "./chart-parts";
import { type Chart, chartTypes } from "./charts";
import { insertAt } from "./insert-at";
import { colour, flag, numberIn, oneOf, textOf } from "./one-of";
import { Range } from "./range";
import { referenceTo } from "./range-argument";
import { readContents } from "./range-contents";

/** Where a series reads: a sheet that is gone leaves `#REF!`. */
export function sourceOf(range: Range | null): string | null {
  if (range === null) return null;
  return range.sheet.isDeleted ? `#REF!${addressOf(range.area, true)}` : referenceTo(range);
}

const markerStyles = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
];

class ChartSeries extends ApiObject {
  readonly Format: Part = seriesFormat();
  readonly DataLabels: Part = chartDataLabels();
  values: Range | null = null;
  categories: Range | null = null;
  #name = "";
  #type: string | null = null;
  #hasDataLabels = false;
  #gapWidth = 150;
  #overlap = 0;
  #markerStyle = "Automatic";
  #markerSize = 5;
  #markerColours = { background: "", foreground: "" };

  constructor(readonly chart: Chart) {
    super();
  }

  get Name(): string {
    return this.#name;
  }

  set Name(value: unknown) {
    this.#name = textOf(value, 255, "the name of a series");
  }

  get ChartType(): string {
    return this.#type ?? this.chart.ChartType;
  }

  set ChartType(value: unknown) {
    this.#type = oneOf(chartTypes, value);
  }

  get HasDataLabels(): boolean {
    return this.#hasDataLabels;
  }

  set HasDataLabels(value: unknown) {
    this.#hasDataLabels = flag(value);
  }

  get GapWidth(): number {
    return this.#gapWidth;
  }

  set GapWidth(value: unknown) {
    this.#gapWidth = numberIn(value, 0, 500, "a gap");
  }

  get Overlap(): number {
    return this.#overlap;
  }

  set Overlap(value: unknown) {
    this.#overlap = numberIn(value, -100, 100, "an overlap");
  }

  get MarkerStyle(): string {
    return this.#markerStyle;
  }

  set MarkerStyle(value: unknown) {
    this.#markerStyle = oneOf(markerStyles, value);
  }

  get MarkerSize(): number {
    return this.#markerSize;
  }

  set MarkerSize(value: unknown) {
    this.#markerSize = numberIn(value, 2, 72, "the size of a mark");
  }

  get MarkerBackgroundColor(): string {
    return this.#markerColours.background;
  }

  set MarkerBackgroundColor(value: unknown) {
    this.#markerColours = { ...this.#markerColours, background: colour(value) };
  }

  get MarkerForegroundColor(): string {
    return this.#markerColours.foreground;
  }

  set MarkerForegroundColor(value: unknown) {
    this.#markerColours = { ...this.#markerColours, foreground: colour(value) };
  }

  SetValues(range: unknown): void {
    this.values = asRange(range);
  }

  SetXAxisValues(range: unknown): void {
    this.categories = asRange(range);
  }

  Delete(): void {
    this.chart.Series.series = this.chart.Series.series.filter((one) => one !== this);
  }
}

export class ChartSeriesCollection extends Collection<ChartSeries> {
  series: readonly ChartSeries[] = [];

  constructor(private readonly chart: Chart) {
    super();
  }

  override list(): readonly ChartSeries[] {
    return this.series;
  }

  get Count(): number {
    return this.series.length;
  }

  Add(name?: string, index?: number): ChartSeries {
    const added = new ChartSeries(this.chart);
    added.Name = name ?? `Series${this.series.length + 1}`;
    this.series = insertAt(this.series, index ?? this.series.length, added);
    return added;
  }
}

/** As Excel guesses: series in columns when there are more rows, names and categories where there are texts. */
export function seriesFrom(chart: Chart, source: Range, seriesBy = "Auto"): readonly ChartSeries[] {
  const direction = oneOf(["Auto", "Columns", "Rows"], seriesBy);
  const { sheet, area } = source;
  const isByColumn = direction === "Columns" || (direction === "Auto" && rowsOf(area) >= columnsOf(area));
  if (!isByColumn) return seriesInRows(chart, source);
  const isText = (row: number, column: number) => {
    const { value } = readContents(sheet, row, column);
    return typeof value === "string" && value !== "";
  };
  const hasNames = rowsOf(area) > 1 && isText(area.top, area.right);
  const top = hasNames ? area.top + 1 : area.top;
  const hasCategories = columnsOf(area) > 1 && isText(top, area.left);
  const first = hasCategories ? area.left + 1 : area.left;
  return Array.from({ length: area.right - first + 1 }, (_, index) => {
    const column = first + index;
    const series = new ChartSeries(chart);
    series.Name = hasNames ? String(readContents(sheet, area.top, column).value) : `Series${index + 1}`;
    series.values = new Range(sheet, { ...area, top, left: column, right: column });
    series.categories = hasCategories ? new Range(sheet, { ...area, top, right: area.left }) : null;
    return series;
  });
}

/** A series a row; rows that have a name or categories beside their numbers are not simulated. */
function seriesInRows(chart: Chart, { sheet, area }: Range): readonly ChartSeries[] {
  return Array.from({ length: rowsOf(area) }, (_, index) => {
    const row = area.top + index;
    if (typeof readContents(sheet, row, area.left).value === "string")
      throw invalidArgument("only rows of numbers are simulated as series");
    const series = new ChartSeries(chart);
    series.Name = `Series${index + 1}`;
    series.values = new Range(sheet, { ...area, top: row, bottom: row });
    return series;
  });
}

function asRange(value: unknown): Range {
  if (!(value instanceof Range)) throw invalidArgument("a series takes a range");
  return value;
}
