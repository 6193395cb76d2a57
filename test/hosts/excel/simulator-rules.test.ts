/** Where real Excel refuses, the simulated one does, with the same code. */
import { openSimulatedExcel } from "./simulator/open-excel";
import { excel2021 } from "./simulator/requirement-sets";
import { snapshotSheet } from "./simulator/snapshot";

type Act = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

/** What an error of office.js says to an add-in. */
interface Refusal {
  readonly code: string;
  readonly message: string;
}

async function refusalOf(act: Act, sheets: readonly string[] = ["Feuil1", "Barème"]): Promise<Refusal> {
  const { Excel } = openSimulatedExcel({ sheets });
  const run = Excel.run(async (context) => {
    act(context, context.workbook.worksheets.getItem("Feuil1"));
    await context.sync();
  });
  return run.then(
    () => ({ code: "none", message: "Excel accepted it." }),
    (error: unknown) => error as Refusal,
  );
}

const long = (length: number) => "x".repeat(length);

describe("Excel refuses", () => {
  const cases: readonly (readonly [string, string, Act])[] = [
    [
      "a sheet that does not exist",
      "ItemNotFound",
      ({ workbook }) => workbook.worksheets.getItem("Nulle part").load("name"),
    ],
    ["a sheet with the name of another", "ItemAlreadyExists", ({ workbook }) => workbook.worksheets.add("BARÈME")],
    ["a name of sheet of 32 characters", "InvalidArgument", ({ workbook }) => workbook.worksheets.add(long(32))],
    ["a name of sheet with a slash", "InvalidArgument", (_, sheet) => (sheet.name = "2024/2025")],
    [
      "values that do not fit the range",
      "InvalidArgument",
      (_, sheet) => (sheet.getRange("A1:B1").values = [[1, 2, 3]]),
    ],
    ["many values that do not fit", "InvalidArgument", (_, sheet) => (sheet.getRange("A1:B9").values = grid(900, 2))],
    ["a formula with semicolons", "InvalidArgument", (_, sheet) => (sheet.getRange("A1").formulas = [["=SUM(1;2)"]])],
    ["a formula left open", "InvalidArgument", (_, sheet) => (sheet.getRange("A1").formulas = [["=SUM(1"]])],
    [
      "a formula that names no sheet",
      "InvalidArgument",
      (_, sheet) => (sheet.getRange("A1").formulas = [["=Oubli!A1"]]),
    ],
    ["an address that is none", "InvalidArgument", (_, sheet) => sheet.getRange("A0").load("values")],
    [
      "an alignment of CSS",
      "InvalidArgument",
      (_, sheet) => sheet.getRange("A1").format.set(odd({ verticalAlignment: "middle" })),
    ],
    ["a colour that is none", "InvalidArgument", (_, sheet) => (sheet.getRange("A1").format.fill.color = "#12")],
    ["a list of more than 255 characters", "InvalidArgument", (_, sheet) => choose(sheet, long(256))],
    ["a message of more than 255 characters", "InvalidArgument", (_, sheet) => prompt(sheet, "Taux", long(256))],
    ["a title of more than 32 characters", "InvalidArgument", (_, sheet) => prompt(sheet, long(33), "De 0 à 1")],
    [
      "a name that is a cell",
      "InvalidArgument",
      ({ workbook }, sheet) => workbook.names.add("AV2", sheet.getRange("A1")),
    ],
    [
      "a second name alike",
      "ItemAlreadyExists",
      ({ workbook }, sheet) => ["x_y", "X_Y"].map((name) => workbook.names.add(name, sheet.getRange("A1"))),
    ],
    [
      "tables one over the other",
      "InvalidArgument",
      (_, sheet) => ["A1:B3", "B2:C4"].map((range) => sheet.tables.add(range, true)),
    ],
    ["print titles that are no rows", "InvalidArgument", (_, sheet) => sheet.pageLayout.setPrintTitleRows("A1:B2")],
    ["a sheet protected twice", "InvalidOperation", (_, sheet) => [1, 2].map(() => sheet.protection.protect())],
    [
      "a second note on a cell",
      "ItemAlreadyExists",
      ({ workbook }) => [1, 2].map(() => workbook.notes.add("Feuil1!A1", "note")),
    ],
    ["what is not simulated, by its name", "ApiNotFound", (_, sheet) => sheet.shapes.addTextBox("x")],
  ];

  test.each(cases)("%s: %s", async (_what, code, act) => {
    expect(await refusalOf(act)).toMatchObject({ code });
  });

  test("the last visible sheet to go, or to hide", async () => {
    expect(await refusalOf((_, sheet) => sheet.delete(), ["Feuil1"])).toMatchObject({ code: "InvalidOperation" });
    expect(await refusalOf((_, sheet) => (sheet.visibility = "Hidden"), ["Feuil1"])).toMatchObject({
      code: "InvalidOperation",
    });
  });

  test("and says which member is not simulated, and in which statement it was", async () => {
    const refusal = await refusalOf((_, sheet) => sheet.shapes.addTextBox("x"));
    expect(refusal.message).toContain("Worksheet.Shapes is not simulated");
    expect(refusal).toMatchObject({ debugInfo: { statement: "var shapes = worksheet.shapes;" } });
  });
});

describe("office.js refuses", () => {
  test("a property that was not loaded", async () => {
    const { Excel } = openSimulatedExcel();
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      await context.sync();
      return sheet.name;
    });
    await expect(run).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });
});

describe("an old Excel", () => {
  test("says what it has, and refuses what came after it, once what came before is done", async () => {
    const { Excel, Office, workbook } = openSimulatedExcel({ requirementSets: excel2021 });
    const { requirements } = Office.context;
    const answers = ["1.9", "1.14", "1.15"].map((version) => requirements.isSetSupported("ExcelApi", version));
    expect(answers).toEqual([true, true, false]);
    const run = Excel.run((context) => {
      context.workbook.worksheets.add("Budget");
      context.workbook.notes.add("A1", "note");
      return context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("1.18") as string,
    });
    expect(workbook.find("Budget")).not.toBeNull();
  });

  test("refuses each member by its own age, be it read, set or called", async () => {
    const { Excel } = openSimulatedExcel({ requirementSets: { ExcelApi: "1.6" } });
    const acts: readonly ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => sheet.getRange("A1").load("hyperlink"),
      (sheet) => (sheet.tabColor = "#000000"),
      (sheet) => sheet.freezePanes.freezeRows(1),
      (sheet) => sheet.getRanges("A1,B2").load("address"),
    ];
    for (const act of acts) {
      const run = Excel.run((context) => {
        act(context.workbook.worksheets.getActiveWorksheet());
        return context.sync();
      });
      await expect(run).rejects.toMatchObject({ code: "ApiNotFound" });
    }
  });
});

describe("references", () => {
  const build: Act = ({ workbook }, sheet) => {
    const schedule = workbook.worksheets.getItem("Barème");
    sheet.getRange("A1:A2").formulas = [["=Barème!A1+SUM('Barème'!B1:B2)"], ['="Barème!A1"&Barème!C1']];
    sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: schedule.getRange("A1:A3") } };
    sheet.getRange("B1").conditionalFormats.add("Custom").custom.rule.formula = "=Barème!$A$1>0";
    const chart = sheet.charts.add("BarStacked", schedule.getRange("A1:A3"), "Columns");
    chart.setPosition("D1", "F9");
    workbook.names.add("CPTS_Barème", schedule.getRange("A1"));
  };

  async function after(change: (schedule: Excel.Worksheet) => void) {
    const { Excel, workbook } = openSimulatedExcel({ sheets: ["Feuil1", "Barème"] });
    await Excel.run((context) => {
      build(context, context.workbook.worksheets.getItem("Feuil1"));
      change(context.workbook.worksheets.getItem("Barème"));
      return context.sync();
    });
    const { cells, validations, highlights, charts } = snapshotSheet(workbook.sheet("Feuil1"));
    return { cells, validations, highlights, charts, name: workbook.Names.GetItem("CPTS_Barème").Formula };
  }

  test("follow a sheet that is renamed, wherever they are, and never inside a text", async () => {
    expect(await after((schedule) => (schedule.name = "Barème d'essai"))).toMatchObject({
      cells: {
        A1: { formula: "='Barème d''essai'!A1+SUM('Barème d''essai'!B1:B2)" },
        A2: { formula: `="Barème!A1"&'Barème d''essai'!C1` },
      },
      validations: { B1: { Rule: { list: { source: "='Barème d''essai'!$A$1:$A$3" } } } },
      highlights: [{ formula: "='Barème d''essai'!$A$1>0" }],
      charts: [{ series: [{ values: "'Barème d''essai'!$A$1:$A$3" }] }],
      name: "='Barème d''essai'!$A$1",
    });
  });

  test("are broken, as #REF!, by the deletion of their sheet", async () => {
    expect(await after((schedule) => schedule.delete())).toMatchObject({
      cells: { A1: { formula: "=#REF!A1+SUM(#REF!B1:B2)" } },
      validations: { B1: { Rule: { list: { source: "=#REF!$A$1:$A$3" } } } },
      highlights: [{ formula: "=#REF!$A$1>0" }],
      charts: [{ series: [{ values: "#REF!$A$1:$A$3" }] }],
      name: "=#REF!$A$1",
    });
  });
});

const grid = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1));

/** A value that TypeScript would refuse, as a plain script could send it. */
const odd = (values: object) => values as never;

const choose = (sheet: Excel.Worksheet, source: string) =>
  (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } });

const prompt = (sheet: Excel.Worksheet, title: string, message: string) =>
  (sheet.getRange("A1").dataValidation.prompt = { showPrompt: true, title, message });
