/** The client's pages on paper: what their cells show, what runs over what, what their charts draw. */
import { smallPlan } from "../hosts/excel/host/small-plan";
import type { CellPlan, ChartPlan, SheetPlan } from "../../src/workbook/plan";
import { chartOfPlan } from "../../src/workbench/print/chart-of-plan";
import { boxesOf, extentOf } from "../../src/workbench/print/laid-out";
import { scaleOf } from "../../src/workbench/print/page-size";
import { shown } from "../../src/workbench/print/shown";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

test.each([
  [1234.5, "euros", "1 235 €"],
  [1234.5, "euroCents", "1 234,50 €"],
  [1234, "signedEuros", "+1 234 €"],
  [0, "signedEuros", "0 €"],
  [0.8, "rate", "80,0 %"],
  [62_000, "integer", "62 000"],
  [43_891, "date", "01/03/2020"],
  [43_891, "month", "mars 2020"],
  [0, "dateIfAny", ""],
  [2, "changes", "2 modifié(s)"],
  ["Prévention", "text", "Prévention"],
  [null, "euros", ""],
] as const)("%s as %s shows « %s »", (value, format, text) => {
  expect(plain(shown(value, format))).toBe(text);
});

function cell(row: number, column: number, value: string | number, role: CellPlan["role"] = "hint"): CellPlan {
  return { row, column, value, role, format: "text" };
}

const chart: ChartPlan = {
  kind: "stackedBars",
  title: "Parts",
  altText: "",
  categories: "'L''année'!$A$1:$C$1",
  series: [{ name: "Sûr", values: "'L''année'!$A$2:$C$2", colour: "0072B2", isHatched: false }],
  format: "euros",
  from: { row: 4, column: 2 },
  to: { row: 6, column: 3 },
};

const [template] = smallPlan.sheets;
if (template === undefined) throw new Error("The small plan has a sheet.");
const sheet: SheetPlan = {
  ...template,
  name: "L'année",
  cells: [
    cell(1, 1, "a"),
    cell(1, 3, "c"),
    cell(2, 1, 10, "calculation"),
    cell(2, 3, 30, "calculation"),
    cell(4, 1, "x"),
  ],
  charts: [chart],
  print: { orientation: "portrait" },
  columnWidths: [10, 10, 10],
  rowHeights: new Map(),
};

test("a text runs over the empty cells at its right, and a chart stands over its own", () => {
  const extent = extentOf(sheet);
  expect(extent).toEqual({ columns: 3, rows: 6 });
  const spans = (row: number) => boxesOf(sheet, row, extent).map(({ kind, span }) => [kind, span]);
  expect(spans(1)).toEqual([
    ["cell", 2],
    ["cell", 1],
  ]);
  expect(spans(2)).toEqual([
    ["cell", 1],
    ["empty", 1],
    ["cell", 1],
  ]);
  expect(spans(4)).toEqual([
    ["cell", 1],
    ["chart", 2],
  ]);
  expect(spans(5)).toEqual([["empty", 1]]);
});

test("a chart draws the values of its cells, in a row as down a column", () => {
  const { categories, series } = chartOfPlan(chart, { ...smallPlan, sheets: [sheet] });
  expect(categories).toEqual(["a", "", "c"]);
  expect(series[0]?.values).toEqual([10, null, 30]);
});

test("the months of a chart are written as days, and years as years", () => {
  const cells = [
    { row: 1, column: 1, value: 46_354, role: "body", format: "date" },
    { row: 2, column: 1, value: 2026, role: "body", format: "text" },
  ] as const;
  const dated = { ...sheet, cells };
  const plan = { ...smallPlan, sheets: [dated] };
  const { categories } = chartOfPlan({ ...chart, categories: `'${sheet.name}'!$A$1:$A$2`, series: [] }, plan);
  expect(categories).toEqual(["28/11/2026", "2026"]);
});

test("a sheet wider than A4 is shrunk to it, and another keeps its size", () => {
  expect(scaleOf(sheet, { columns: 3, rows: 6 })).toBe(1);
  // 40 columns of 75 pixels on the 7.27 inches between the margins.
  const wide = { ...sheet, columnWidths: Array.from({ length: 40 }, () => 10) };
  expect(scaleOf(wide, { columns: 40, rows: 6 })).toBeCloseTo((7.27 * 96) / 3000, 6);
});
