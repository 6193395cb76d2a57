/** The pieces of a chart, each with what it takes. */
import type { Part } from "../wire/api-object";
import { type Checks, checkedPart, extend } from "./checked-part";
import { part } from "../wire/api-object";
import { colour, flag, numberIn, oneOf, textOf } from "./one-of";

const anything = (value: unknown): unknown => value;
const number = (value: unknown) => numberIn(value, -1e15, 1e15, "a number");
const title = (value: unknown) => textOf(value, 255, "a title");

const fontChecks: Checks = {
  Bold: flag,
  Italic: flag,
  Color: colour,
  Name: (value) => textOf(value, 31, "the name of a font"),
  Size: (value) => numberIn(value, 1, 409, "the size of a font"),
  Underline: (value) => oneOf(["None", "Single"], value),
};
const lineStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
];
const lineChecks: Checks = { Color: colour, LineStyle: (value) => oneOf(lineStyles, value), Weight: number };

const font = () => checkedPart("ChartFont", fontChecks);
const line = () => withClear(checkedPart("ChartLineFormat", lineChecks));
const border = () => withClear(checkedPart("ChartBorder", lineChecks));
const withClear = (piece: Part) => extend(piece, { Clear: () => Object.assign(piece, { LineStyle: "None" }) });

/** The colour is not a property of Excel: it is only ever set. */
function fill() {
  const state = part("ChartFill", {
    colour: null as string | null,
    SetSolidColor: (value: unknown) => void (state.colour = colour(value)),
    Clear: () => void (state.colour = null),
  });
  return state;
}

const textFormat = (name: string) => part(name, { Font: font(), Fill: fill(), Border: border() });

export function chartTitle() {
  const checks: Checks = {
    Text: title,
    Visible: flag,
    Overlay: flag,
    Position: anything,
    HorizontalAlignment: anything,
  };
  const piece = checkedPart("ChartTitle", checks, { Text: "", Visible: true, Overlay: false });
  return extend(piece, { Format: textFormat("ChartTitleFormat") });
}

export function chartLegend() {
  const places = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"];
  const checks: Checks = { Visible: flag, Overlay: flag, Position: (value) => oneOf(places, value), ShowShadow: flag };
  const piece = checkedPart("ChartLegend", checks, { Visible: true, Overlay: false, Position: "Right" });
  return extend(piece, { Format: textFormat("ChartLegendFormat") });
}

const labelPlaces = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
];
const labelChecks: Checks = {
  Position: (value) => oneOf(labelPlaces, value),
  ShowValue: flag,
  ShowSeriesName: flag,
  ShowCategoryName: flag,
  ShowLegendKey: flag,
  ShowPercentage: flag,
  Separator: anything,
  NumberFormat: anything,
  LinkNumberFormat: flag,
};

export function chartDataLabels() {
  const piece = checkedPart("ChartDataLabels", labelChecks, { ShowValue: false, NumberFormat: "General" });
  return extend(piece, { Format: textFormat("ChartDataLabelFormat") });
}

const tickLabels = ["NextToAxis", "High", "Low", "None"];
const tickMarks = ["None", "Cross", "Inside", "Outside"];
const axisChecks: Checks = {
  Visible: flag,
  Maximum: number,
  Minimum: number,
  MajorUnit: number,
  MinorUnit: number,
  NumberFormat: anything,
  LinkNumberFormat: flag,
  ReversePlotOrder: flag,
  TickLabelPosition: (value) => oneOf(tickLabels, value),
  MajorTickMark: (value) => oneOf(tickMarks, value),
  MinorTickMark: (value) => oneOf(tickMarks, value),
  Position: (value) => oneOf(["Automatic", "Maximum", "Minimum", "Custom"], value),
  DisplayUnit: anything,
};

function axis() {
  const gridlines = (isVisible: boolean) =>
    extend(checkedPart("ChartGridlines", { Visible: flag }, { Visible: isVisible }), {
      Format: part("ChartGridlinesFormat", { Line: line() }),
    });
  return extend(checkedPart("ChartAxis", axisChecks, { Visible: true, ReversePlotOrder: false }), {
    Title: extend(checkedPart("ChartAxisTitle", { Text: title, Visible: flag }, { Text: "", Visible: false }), {
      Format: textFormat("ChartAxisTitleFormat"),
    }),
    Format: part("ChartAxisFormat", { Font: font(), Line: line(), Fill: fill() }),
    MajorGridlines: gridlines(true),
    MinorGridlines: gridlines(false),
  });
}

export const chartAxes = () => part("ChartAxes", { CategoryAxis: axis(), ValueAxis: axis() });
export const chartAreaFormat = () => part("ChartAreaFormat", { Fill: fill(), Border: border(), Font: font() });
export const chartPlotArea = () =>
  part("ChartPlotArea", { Format: part("ChartPlotAreaFormat", { Fill: fill(), Border: border() }) });
export const seriesFormat = () => part("ChartSeriesFormat", { Fill: fill(), Line: line() });
