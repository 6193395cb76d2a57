/**
 * The whole state of a workbook as plain data that reads well in a failed test: to say that a workbook is as it was,
 * or to compare it with a plan, cell by cell. What is as in a new workbook is left out.
 */
import { Part } from "./wire/api-object";
import { addressOf } from "./model/area";
import { sourceOf } from "./model/chart-series";
import type { Chart } from "./model/charts";
import type { ConditionalFormat } from "./model/conditional-formats";
import { readContents } from "./model/range-contents";
import type { NamedItemCollection } from "./model/names";
import type { Table } from "./model/tables";
import type { Workbook } from "./model/workbook";
import type { Worksheet } from "./model/worksheet";
import { cellsOf, sizesOf, wideLooksOf } from "./snapshot-cells";

export type Plain = Readonly<Record<string, unknown>>;

export function snapshot(workbook: Workbook): Plain {
  return {
    selection: workbook.GetSelectedRange().Address,
    sheets: workbook.sheets.map(snapshotSheet),
    names: namesOf(workbook.Names),
    settings: workbook.Settings.asObject(),
    properties: membersOf(workbook.Properties),
    customProperties: workbook.Properties.Custom.asObject(),
    hasProtectedStructure: workbook.Protection.Protected,
    calculation: workbook.Application.CalculationMode,
  };
}

export function snapshotSheet(sheet: Worksheet): Plain {
  return {
    id: sheet.Id,
    name: sheet.Name,
    visibility: sheet.Visibility,
    tabColour: sheet.TabColor,
    showsGridlines: sheet.ShowGridlines,
    frozen: { rows: sheet.FreezePanes.rows, columns: sheet.FreezePanes.columns },
    protection: sheet.Protection.Protected ? sheet.Protection.Options : null,
    cells: cellsOf(sheet),
    wideLooks: wideLooksOf(sheet),
    columnWidths: sizesOf(sheet, "ColumnWidth"),
    rowHeights: sizesOf(sheet, "RowHeight"),
    links: Object.fromEntries(sheet.layers.coats("Hyperlink").map(({ area, value }) => [addressOf(area), value])),
    validations: validationsOf(sheet),
    highlights: sheet.conditionalFormats.map(highlightOf),
    tables: sheet.tables.map(tableOf),
    charts: sheet.charts.map(chartOf),
    remarks: Object.fromEntries(sheet.remarks.map(({ kind, cell, Content }) => [addressOf(cell), { kind, Content }])),
    print: printOf(sheet),
    names: namesOf(sheet.Names),
    customProperties: sheet.CustomProperties.asObject(),
  };
}

function namesOf(names: NamedItemCollection): Plain {
  return Object.fromEntries(
    names.list().map(({ Name, Formula, Comment, Visible }) => [Name, { refersTo: Formula, Comment, Visible }]),
  );
}

function validationsOf({ layers }: Worksheet): Plain {
  const parts = ["Rule", "Prompt", "ErrorAlert", "IgnoreBlanks"] as const;
  const areas = parts.flatMap((part) => layers.coats(`Validation.${part}`).map(({ area }) => area));
  return Object.fromEntries(
    areas.map((area) => [
      addressOf(area),
      Object.fromEntries(parts.map((part) => [part, layers.common(area, `Validation.${part}`, null)])),
    ]),
  );
}

function highlightOf({ areas, Custom, StopIfTrue }: ConditionalFormat): Plain {
  return {
    range: areas.map((area) => addressOf(area)).join(","),
    formula: Custom.Rule.Formula,
    look: membersOf(Custom.Format),
    StopIfTrue,
  };
}

function tableOf(table: Table): Plain {
  const { sheet, area, Name, Style, ShowBandedRows, ShowBandedColumns, ShowFilterButton } = table;
  const columns = table.Columns.list().map(({ Index }) => readContents(sheet, area.top, area.left + Index).value);
  return { Name, range: addressOf(area), columns, Style, ShowBandedRows, ShowBandedColumns, ShowFilterButton };
}

function chartOf(chart: Chart): Plain {
  const series = chart.Series.list().map((one) => ({
    ...membersOf(one),
    Name: one.Name,
    values: sourceOf(one.values),
    categories: sourceOf(one.categories),
    HasDataLabels: one.HasDataLabels,
    GapWidth: one.GapWidth,
    Overlap: one.Overlap,
    MarkerStyle: one.MarkerStyle,
    MarkerSize: one.MarkerSize,
    MarkerBackgroundColor: one.MarkerBackgroundColor,
    MarkerForegroundColor: one.MarkerForegroundColor,
  }));
  const place = chart.place && { from: addressOf(chart.place.from), to: addressOf(chart.place.to) };
  return { ...membersOf(chart), Name: chart.Name, ChartType: chart.ChartType, place, series };
}

function printOf({ PageLayout, HorizontalPageBreaks }: Worksheet): Plain {
  const { rows, area } = PageLayout.titles;
  return {
    ...membersOf(PageLayout),
    titleRows: rows && addressOf(rows),
    area: area && addressOf(area),
    breaksBefore: [...HorizontalPageBreaks.rows].sort((one, other) => one - other),
  };
}

/** The properties of a piece and of the pieces in it, without those that were never set. */
function membersOf(object: object): Plain {
  const members = Object.entries(object).map(([name, value]: [string, unknown]) => {
    if (value instanceof Part) return [name, membersOf(value)] as const;
    return [name, isPlain(value) ? value : null] as const;
  });
  return Object.fromEntries(
    members.filter(([name, value]) => name !== "Id" && value !== null && value !== "" && !isEmpty(value)),
  );
}

const isEmpty = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length === 0;

const isPlain = (value: unknown): boolean =>
  ["string", "number", "boolean"].includes(typeof value) || Object.getPrototypeOf(value ?? 0) === Object.prototype;
