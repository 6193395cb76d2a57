/** What lies on the sheets of the simulated Excel: tables, charts, names, validations, notes, pages. */
import { openSimulatedExcel, type SimulatedExcel } from "./simulator/open-excel";
import { snapshot, snapshotSheet } from "./simulator/snapshot";

const funding: readonly (readonly (string | number)[])[] = [
  ["Ligne", "Fixe", "Variable"],
  ["Accès", 55, 10],
  ["Prévention", 25, 5],
];

async function withBudget(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<SimulatedExcel> {
  const excel = openSimulatedExcel();
  await excel.Excel.run((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C3").values = funding.map((row) => [...row]);
    act(sheet, context);
    return context.sync();
  });
  return excel;
}

const sheetOf = ({ workbook }: SimulatedExcel) => snapshotSheet(workbook.sheet("Feuil1"));

describe("tables and charts", () => {
  test("a table takes its name, its style and its headers, and gives its parts back", async () => {
    const excel = await withBudget((sheet) => {
      const table = sheet.tables.add("A1:C3", true);
      table.set({ name: "Budget_Lignes", style: "TableStyleLight1", showBandedRows: false, showFilterButton: false });
      table.getHeaderRowRange().format.font.bold = true;
      table.columns.getItem("Fixe").getDataBodyRange().numberFormat = [["0"], ["0"]];
    });
    expect(sheetOf(excel)).toMatchObject({
      tables: [
        {
          Name: "Budget_Lignes",
          range: "A1:C3",
          columns: ["Ligne", "Fixe", "Variable"],
          Style: "TableStyleLight1",
          ShowBandedRows: false,
          ShowFilterButton: false,
        },
      ],
      cells: { A1: { look: { "Font.Bold": true } }, B3: { value: 25, look: { NumberFormat: "0" } } },
    });
  });

  test("a chart reads its series from the range, or from those that are added", async () => {
    const excel = await withBudget((sheet) => {
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
      chart.title.text = "Financement";
      chart.series.getItemAt(0).format.fill.setSolidColor("#0072B2");
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.legend.position = "Bottom";
      chart.setPosition("E2", "J12");
      const added = chart.series.add("Autres");
      added.setValues(sheet.getRange("B2:B3"));
      added.setXAxisValues(sheet.getRange("A2:A3"));
    });
    expect(sheetOf(excel)["charts"]).toMatchObject([
      {
        ChartType: "BarStacked",
        Title: { Text: "Financement" },
        Axes: { CategoryAxis: { ReversePlotOrder: true } },
        Legend: { Position: "Bottom" },
        place: { from: "E2", to: "J12" },
        series: [
          {
            Name: "Fixe",
            values: "Feuil1!$B$2:$B$3",
            categories: "Feuil1!$A$2:$A$3",
            Format: { Fill: { colour: "#0072B2" } },
          },
          { Name: "Variable", values: "Feuil1!$C$2:$C$3" },
          { Name: "Autres", values: "Feuil1!$B$2:$B$3", categories: "Feuil1!$A$2:$A$3" },
        ],
      },
    ]);
  });
});

describe("what guides a person", () => {
  test("validations, links, notes and names read back", async () => {
    const excel = await withBudget((sheet, { workbook }) => {
      const { dataValidation } = sheet.getRange("B2:B3");
      dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
      dataValidation.prompt = { showPrompt: true, title: "Taux", message: "De 0 à 100 %" };
      dataValidation.ignoreBlanks = false;
      sheet.getRange("A3").hyperlink = { documentReference: "Feuil1!A1", textToDisplay: "Retour" };
      workbook.notes.add(sheet.getRange("B2"), "=CPTS.TIER(62000)");
      workbook.names.add("CPTS_Total", sheet.getRange("B3"), "Total de l'année").visible = false;
    });
    expect(sheetOf(excel)).toMatchObject({
      validations: {
        "B2:B3": {
          Rule: { decimal: { formula1: 0, formula2: 1, operator: "Between" } },
          Prompt: { title: "Taux" },
          IgnoreBlanks: false,
        },
      },
      links: { A3: { documentReference: "Feuil1!A1" } },
      cells: { A3: { value: "Retour", look: { "Font.Underline": "Single", "Font.Color": "#0563C1" } } },
      remarks: { B2: { kind: "Note", Content: "=CPTS.TIER(62000)" } },
    });
    expect(snapshot(excel.workbook)["names"]).toEqual({
      CPTS_Total: { refersTo: "=Feuil1!$B$3", Comment: "Total de l'année", Visible: false },
    });
  });

  test("a note is found by its cell, read, changed and deleted; where there is none, the object is null", async () => {
    const { Excel, workbook } = openSimulatedExcel({ sheets: ["Feuil1", "Notes"] });
    await Excel.run(async (context) => {
      const { notes } = context.workbook.worksheets.getItem("Notes");
      notes.add("B2", "avant");
      const [found, missing] = [notes.getItem("B2"), notes.getItemOrNullObject("B3")];
      const count = context.workbook.notes.getCount();
      for (const note of [found, missing]) note.load("content");
      await context.sync();
      expect([found.content, missing.isNullObject, count.value]).toEqual(["avant", true, 1]);
      found.content = "après";
      await context.sync();
      expect(snapshotSheet(workbook.sheet("Notes"))["remarks"]).toEqual({ B2: { kind: "Note", Content: "après" } });
      found.delete();
    });
    expect(workbook.sheet("Notes").remarks).toEqual([]);
  });

  test("a comment is found by its cell, and a collection gives its own count with its items", async () => {
    const { Excel } = openSimulatedExcel();
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      comments.add("Feuil1!A1", "À revoir");
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        ["x", "y"],
        [1, 2],
      ];
      for (const range of ["A1:B2", "A1:A2"]) sheet.charts.add("Pie", sheet.getRange(range), "Columns");
      const found = comments.getItemByCell("Feuil1!A1");
      found.load("content");
      sheet.charts.load("count,items/name");
      await context.sync();
      expect(found.content).toBe("À revoir");
      expect([sheet.charts.count, sheet.charts.items.map(({ name }) => name)]).toEqual([2, ["Chart 1", "Chart 2"]]);
    });
  });

  test.each([
    ["first", ["=B2>2", "=B2>1"]],
    ["last", ["=B2>1", "=B2>2"]],
  ] as const)(
    "a new conditional format goes %s, as a test wants it, unless its priority says otherwise",
    async (place, order) => {
      const { Excel, workbook } = openSimulatedExcel({ newFormatsGo: place });
      await Excel.run((context) => {
        const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B9");
        for (const formula of ["=B2>1", "=B2>2"]) conditionalFormats.add("Custom").custom.rule.formula = formula;
        return context.sync();
      });
      const formulas = () => workbook.sheet("Feuil1").conditionalFormats.map(({ Custom }) => Custom.Rule.Formula);
      expect(formulas()).toEqual(order);
      await Excel.run(async (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
        conditionalFormats.load("items/priority,items/custom/rule/formula");
        await context.sync();
        expect(conditionalFormats.items.map(({ priority }) => priority)).toEqual([0, 1]);
        const last = conditionalFormats.items[1];
        expect(last?.custom.rule.formula).toBe(order[1]);
        last?.set({ priority: 0 });
      });
      expect(formulas()).toEqual([...order].reverse());
    },
  );
});

describe("a sheet", () => {
  test("keeps its pages, its frozen rows, its protection and its own properties", async () => {
    const excel = await withBudget((sheet) => {
      sheet.pageLayout.set({ orientation: "Landscape", paperSize: "A4", centerHorizontally: true });
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      sheet.pageLayout.setPrintMargins("Inches", { left: 0.5 });
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P / &N";
      sheet.horizontalPageBreaks.add("A3");
      sheet.freezePanes.freezeRows(1);
      sheet.showGridlines = false;
      sheet.tabColor = "#1F3A5F";
      sheet.customProperties.add("CPTS.sheet", "funding");
      sheet.protection.protect({ allowFormatColumns: true });
    });
    expect(sheetOf(excel)).toMatchObject({
      frozen: { rows: 1, columns: 0 },
      showsGridlines: false,
      tabColour: "#1F3A5F",
      protection: { allowFormatColumns: true },
      customProperties: { "CPTS.sheet": "funding" },
      print: {
        Orientation: "Landscape",
        PaperSize: "A4",
        Zoom: { horizontalFitToPages: 1 },
        LeftMargin: 36,
        titleRows: "1:2",
        breaksBefore: [3],
        HeadersFooters: { DefaultForAllPages: { CenterFooter: "Page &P / &N" } },
      },
    });
  });

  test("is copied with all that it holds, under a name of its own", async () => {
    const excel = await withBudget((sheet) => {
      sheet.getRange("B2").format.font.bold = true;
      sheet.freezePanes.freezeRows(1);
      sheet.copy("After", sheet).load("name");
    });
    const [original, copy] = excel.workbook.sheets.map(snapshotSheet);
    expect(copy).toEqual({ ...original, id: copy?.["id"], name: "Feuil1 (2)" });
  });

  test("is found by its place: the next, the one before, the first, the last", async () => {
    const { Excel } = openSimulatedExcel({ sheets: ["A", "B", "C"] });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const middle = worksheets.getItem("b");
      const found = [middle.getPrevious(), middle.getNext(), worksheets.getFirst(), worksheets.getLast()];
      const beyond = worksheets.getLast().getNextOrNullObject();
      for (const sheet of found) sheet.load("name");
      beyond.load("name");
      await context.sync();
      expect(found.map(({ name }) => name)).toEqual(["A", "C", "A", "C"]);
      expect(beyond.isNullObject).toBe(true);
    });
  });
});
