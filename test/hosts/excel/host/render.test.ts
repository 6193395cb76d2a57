/** The sheets of a plan as Excel holds them, cell by cell. */
import { widthInPoints } from "../../../../src/hosts/excel/sizes";
import type { WorkbookPlan } from "../../../../src/workbook/plan";
import { examples } from "../../../examples";
import { planOf } from "../../../plan-of";
import { fullPlan } from "../../xlsx/full-plan";
import { snapshot, type Plain } from "../simulator/snapshot";
import { expectedChart, expectedSheet } from "./expected-sheet";
import { noProgress, openHost } from "./open-host";
import { sheetIn } from "./others";

const plans = [
  ...examples.map(({ name, json }) => ({ title: `the example ${name}`, plan: planOf(json) })),
  { title: "a plan with every feature", plan: fullPlan },
];

async function rendered(plan: WorkbookPlan): Promise<Plain> {
  const { host, workbook } = openHost();
  await host.build(plan, noProgress);
  return snapshot(workbook);
}

describe.each(plans)("$title", ({ plan }) => {
  let whole: Plain;

  beforeAll(async () => {
    whole = await rendered(plan);
  });

  test.each(plan.sheets)("$name holds what the plan says, and looks as it says", (sheet) => {
    const expected = expectedSheet(sheet);
    expect(only(Object.keys(expected), withoutValuesOfFormulas(sheetIn(whole, sheet.name)))).toEqual(expected);
  });

  test("its charts show their series, read from the sheet, where the plan puts them", () => {
    const shown = plan.sheets.map(({ name }) => sheetIn(whole, name)["charts"]);
    expect(shown).toMatchObject(plan.sheets.map(({ charts }) => charts.map(expectedChart)));
  });

  test("its names refer to the cells of the plan, and those of the product are hidden", () => {
    const entries = plan.names.map(({ name, refersTo, comment, isHidden }) => {
      return [name, { refersTo: `=${refersTo}`, Comment: comment, Visible: !isHidden }];
    });
    expect(whole["names"]).toEqual(Object.fromEntries(entries));
  });

  test("only the client's pages have something to print", () => {
    const printed = plan.sheets.filter(({ name }) => String(areaOf(whole, name)).startsWith("A1"));
    expect(printed).toEqual(plan.sheets.filter(({ audience }) => audience === "client"));
  });

  test("each page is A4, one page wide, with its titles and its footer", () => {
    const pages = plan.sheets.map(({ name }) => sheetIn(whole, name)["print"]);
    expect(pages).toMatchObject(plan.sheets.map(({ print }) => expectedPage(print, plan.footer)));
  });
});

test.each(["first", "last"] as const)(
  "the first of two highlights that apply wins, in an Excel where new ones go %s",
  async (newFormatsGo) => {
    const { host, workbook } = openHost({ newFormatsGo });
    await host.build(fullPlan, noProgress);
    const highlights = sheetIn(snapshot(workbook), "Hypothèses")["highlights"] as readonly Plain[];
    const planned = fullPlan.sheets.find(({ name }) => name === "Hypothèses")?.highlights.map(({ range }) => range);
    expect(highlights.map(({ range }) => range)).toEqual(planned);
  },
);

test("a column of 12 characters is 89 pixels wide, which Excel counts as 66.75 points", () => {
  expect(widthInPoints(12)).toBe(66.75);
});

test("a series that the plan hatches is pale with a thick outline, the other is full", async () => {
  const { charts } = sheetIn(await rendered(fullPlan), "Financement & co") as { charts: readonly Plain[] };
  expect(charts[0]?.["series"]).toMatchObject([
    { Format: { Fill: { colour: "#0072B2" }, Line: { Color: "#1A1A1A", Weight: 0.75 } }, HasDataLabels: true },
    { Format: { Fill: { colour: "#F9E7BF" }, Line: { Color: "#E69F00", Weight: 2.25 } }, HasDataLabels: true },
  ]);
});

test("a chart has its legend below, its first row on top, and labels without zeros", async () => {
  const { charts } = sheetIn(await rendered(fullPlan), "Financement & co") as { charts: readonly Plain[] };
  expect(charts[0]).toMatchObject({
    Title: { Text: "Financement par mission & socle" },
    Legend: { Position: "Bottom" },
    Axes: { CategoryAxis: { ReversePlotOrder: true, Position: "Maximum", TickLabelPosition: "Low" } },
    series: [
      { DataLabels: { NumberFormat: '#,##0\\ "€";\\-#,##0\\ "€";', Position: "Center", ShowValue: true } },
      { DataLabels: { NumberFormat: '#,##0\\ "€";\\-#,##0\\ "€";', Position: "Center", ShowValue: true } },
    ],
  });
});

test("a chart of grouped columns begins on the left, each column under its amount", async () => {
  const sheets = fullPlan.sheets.map((sheet) => ({
    ...sheet,
    charts: sheet.charts.map((one) => ({ ...one, kind: "groupedColumns" as const })),
  }));
  const { charts } = sheetIn(await rendered({ ...fullPlan, sheets }), "Financement & co") as {
    charts: readonly Plain[];
  };
  expect(charts[0]).toMatchObject({
    ChartType: "ColumnClustered",
    Axes: { CategoryAxis: { ReversePlotOrder: false, TickLabelPosition: "Low" } },
    series: [{ DataLabels: { Position: "OutsideEnd" } }, { DataLabels: { Position: "OutsideEnd" } }],
  });
});

test("a chart of curves tells them apart by their dashes and their marks, without an amount on each", async () => {
  const sheets = fullPlan.sheets.map((sheet) => ({
    ...sheet,
    charts: sheet.charts.map((one) => ({ ...one, kind: "curves" as const, isCrowded: true as const })),
  }));
  const { charts } = sheetIn(await rendered({ ...fullPlan, sheets }), "Financement & co") as {
    charts: readonly Plain[];
  };
  expect(charts[0]).toMatchObject({
    ChartType: "LineMarkers",
    Axes: { CategoryAxis: { ReversePlotOrder: false, TickLabelPosition: "Low" } },
    series: [
      {
        Format: { Line: { Color: "#0072B2", LineStyle: "Continuous" } },
        MarkerStyle: "Circle",
        MarkerBackgroundColor: "#0072B2",
        HasDataLabels: false,
      },
      { Format: { Line: { Color: "#E69F00", LineStyle: "Dash" } }, MarkerStyle: "Square", HasDataLabels: false },
    ],
  });
});

/** A chart and a page have more to them than a plan says: they have tests of their own. */
function only(keys: readonly string[], whole: Plain): Plain {
  return Object.fromEntries(keys.map((key) => [key, whole[key]]));
}

function areaOf(whole: Plain, name: string): unknown {
  return (sheetIn(whole, name)["print"] as Plain)["area"];
}

function withoutValuesOfFormulas(sheet: Plain): Plain {
  const cells = Object.entries(sheet["cells"] as Readonly<Record<string, Plain>>).map(([place, { value, ...cell }]) => {
    return [place, "formula" in cell || value === undefined ? cell : { value, ...cell }];
  });
  return { ...sheet, cells: Object.fromEntries(cells) as Plain };
}

function expectedPage(
  { orientation, repeatedRows, pagesTall, breaksBefore }: WorkbookPlan["sheets"][number]["print"],
  footer: WorkbookPlan["footer"],
): Plain {
  const double = (text: string) => text.replaceAll("&", "&&");
  return {
    PaperSize: "A4",
    Orientation: { portrait: "Portrait", landscape: "Landscape" }[orientation],
    Zoom: { horizontalFitToPages: 1, ...(pagesTall !== undefined && { verticalFitToPages: pagesTall }) },
    CenterHorizontally: true,
    titleRows: repeatedRows ?? null,
    breaksBefore: breaksBefore ?? [],
    HeadersFooters: {
      DefaultForAllPages: {
        LeftFooter: double(footer.left),
        // None at all rather than an empty one.
        ...(footer.centre !== "" && { CenterFooter: double(footer.centre) }),
        RightFooter: "Page &P / &N",
      },
    },
  };
}
