/** The simulated Excel, seen through Microsoft's office.js: what is written reads back, as in Excel. */
import ExcelJS from "exceljs";
import { openSimulatedExcel } from "./simulator/open-excel";
import { snapshot, snapshotSheet } from "./simulator/snapshot";
import { toXlsx } from "./simulator/to-xlsx";
import { expectSame } from "../../expect-same";

describe("cells", () => {
  test("give back the values, formulas and formats that were written, after a second request too", async () => {
    const { Excel } = openSimulatedExcel({ evaluate: (formula) => (formula === "=A1*2" ? 10 : undefined) });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
      range.formulas = [[5, "=A1*2", "=B1"]];
      range.numberFormat = [["0.00", "#,##0", "@"]];
      range.load("values,formulas,numberFormat,address,rowCount,columnIndex");
      await context.sync();
      expect(range.values).toEqual([[5, 10, 0]]);
      expect(range.formulas).toEqual([[5, "=A1*2", "=B1"]]);
      expect(range.numberFormat).toEqual([["0.00", "#,##0", "@"]]);
      expect([range.address, range.rowCount, range.columnIndex]).toEqual(["Feuil1!A1:C1", 1, 0]);
      range.getCell(0, 0).values = [[6]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[6, 10, 0]]);
    });
  });

  test("take a text as if somebody typed it, unless an apostrophe or the text format keeps it", async () => {
    const { Excel, workbook } = openSimulatedExcel();
    const typed = ["=1+1", "'=1+1", "12", "50%", "TRUE", "2024-03-01", "-CPTS", "Tâche - 2", "''deux"];
    await Excel.run((context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:I1").values = [typed];
      sheet.getRange("A2:I2").numberFormat = [typed.map(() => "@")];
      sheet.getRange("A2:I2").formulas = [typed];
      return context.sync();
    });
    const [first, second] = [1, 2].map((row) =>
      typed.map((_, index) => workbook.sheet("Feuil1").cells.at(row, index + 1)),
    );
    expect(first?.map((cell) => cell?.formula ?? cell?.value)).toEqual([
      "=1+1",
      "=1+1",
      12,
      0.5,
      true,
      45_352,
      "=-CPTS",
      "Tâche - 2",
      "'deux",
    ]);
    expect(first?.[1]?.formula).toBeUndefined();
    expect(second?.map((cell) => cell?.value)).toEqual(typed.map((text) => text.replace(/^'/, "")));
  });

  test("of more than 1,500 are cut by office.js into pieces, and all arrive", async () => {
    const { Excel, workbook, log } = openSimulatedExcel();
    const rows = Array.from({ length: 700 }, (_, row) => [row, `ligne ${row}`, `=A${row + 1}+1`]);
    await Excel.run((context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:C700").formulas = rows;
      return context.sync();
    });
    const { cells } = workbook.sheet("Feuil1");
    expect(log.requests[0]?.actions.filter((action) => action === "set Formulas")).toHaveLength(2);
    expect(cells.all()).toHaveLength(2_100);
    expect([cells.at(700, 1)?.value, cells.at(700, 2)?.value, cells.at(700, 3)?.formula]).toEqual([
      699,
      "ligne 699",
      "=A700+1",
    ]);
  });

  test("left null by a write stay as they are, and cleared cells are empty", async () => {
    const { Excel, workbook } = openSimulatedExcel();
    await Excel.run((context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("A1:C1").values = [[null, 5, ""]];
      sheet.getRange("B1").format.font.bold = true;
      sheet.getRange("B1").clear("Contents");
      return context.sync();
    });
    expect(snapshotSheet(workbook.sheet("Feuil1"))["cells"]).toEqual({
      A1: { value: 1 },
      B1: { look: { "Font.Bold": true } },
    });
  });
});

describe("looks", () => {
  test("are those of the last coat; where cells differ, Excel answers null", async () => {
    const { Excel } = openSimulatedExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A:A").format.font.color = "FF0000";
      sheet.getRange("A1:B2").format.fill.color = "#00ff00";
      sheet.getRange("A2").format.fill.color = "#0000FF";
      sheet.getRanges("A1,B5").format.horizontalAlignment = "Center";
      const [corner, both, column] = ["A1", "A1:A2", "A:A"].map((address) => sheet.getRange(address));
      for (const range of [corner, both, column])
        range?.load("format/fill/color,format/font/color,format/horizontalAlignment");
      await context.sync();
      const seen = [corner, both, column].map((range) => {
        return [range?.format.fill.color, range?.format.font.color, range?.format.horizontalAlignment];
      });
      expect(seen).toEqual([
        ["#00FF00", "#FF0000", "Center"],
        [null, "#FF0000", null],
        [null, "#FF0000", null],
      ]);
    });
  });

  test("put lines at the edges and between the rows of a range", async () => {
    const { Excel, workbook } = openSimulatedExcel();
    await Excel.run((context) => {
      const { borders } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2").format;
      borders.getItem("EdgeTop").style = "Continuous";
      borders.getItem("InsideHorizontal").set({ style: "Dash", color: "#BFBFBF" });
      return context.sync();
    });
    expect(snapshotSheet(workbook.sheet("Feuil1"))["cells"]).toEqual({
      A1: {
        look: { "Borders.Top.Style": "Continuous", "Borders.Bottom.Style": "Dash", "Borders.Bottom.Color": "#BFBFBF" },
      },
      A2: { look: { "Borders.Top.Style": "Dash", "Borders.Top.Color": "#BFBFBF" } },
    });
  });

  test("include widths of columns, heights of rows, and many cells in one action", async () => {
    const { Excel, workbook } = openSimulatedExcel();
    await Excel.run((context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B1:C9").format.columnWidth = 66.75;
      sheet.getRange("4:4").format.rowHeight = 30;
      sheet
        .getRange("A1:B1")
        .setCellProperties([
          [{ format: { font: { bold: true } } }, { format: { borders: { bottom: { style: "Double" } } } }],
        ]);
      return context.sync();
    });
    expect(snapshotSheet(workbook.sheet("Feuil1"))).toMatchObject({
      columnWidths: { B: 66.75, C: 66.75 },
      rowHeights: { 4: 30 },
      cells: { A1: { look: { "Font.Bold": true } }, B1: { look: { "Borders.Bottom.Style": "Double" } } },
    });
  });
});

describe("a workbook", () => {
  test("is independent of the other workbooks of the process", async () => {
    const [one, other] = [openSimulatedExcel(), openSimulatedExcel({ sheets: ["A", "B"] })];
    await one.Excel.run((context) => {
      context.workbook.worksheets.add("Budget");
      return context.sync();
    });
    expect([one, other].map(({ workbook }) => workbook.sheets.map(({ Name }) => Name))).toEqual([
      ["Feuil1", "Budget"],
      ["A", "B"],
    ]);
  });

  test("has one snapshot as long as nothing changes, and another after the smallest change", async () => {
    const { Excel, workbook } = openSimulatedExcel();
    const before = snapshot(workbook);
    await Excel.run((context) => context.sync());
    expectSame(snapshot(workbook), before);
    await Excel.run((context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("Z99").format.protection.locked = false;
      return context.sync();
    });
    expect(snapshot(workbook)).not.toEqual(before);
  });

  test("can be written as a file that another program reads", async () => {
    const { Excel, workbook } = openSimulatedExcel();
    await Excel.run((context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").formulas = [["Population", "=1+2"]];
      sheet.getRange("B1").numberFormat = [["0.0"]];
      context.workbook.names.add("CPTS_Population", sheet.getRange("B1"));
      return context.sync();
    });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await toXlsx(workbook)).buffer as ArrayBuffer);
    const cell = book.getWorksheet("Feuil1")?.getCell("B1");
    expect([cell?.formula, cell?.numFmt, cell?.names]).toEqual(["1+2", "0.0", ["CPTS_Population"]]);
  });
});
