/** What tests can order to go wrong, and what they can count. */
import { openSimulatedExcel } from "./simulator/open-excel";
import { snapshot } from "./simulator/snapshot";
import { expectSame } from "../../expect-same";

/** Adds a sheet a request. */
async function addSheets({ Excel }: ReturnType<typeof openSimulatedExcel>, ...names: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of names) {
      context.workbook.worksheets.add(name);
      await context.sync();
    }
  });
}

const namesIn = ({ workbook }: ReturnType<typeof openSimulatedExcel>) => workbook.sheets.map(({ Name }) => Name);

describe("a fault", () => {
  test("at the second request leaves the first done, and nothing of the second", async () => {
    const excel = openSimulatedExcel();
    excel.faults.failRequest(2, "GeneralException");
    await expect(addSheets(excel, "A", "B", "C")).rejects.toMatchObject({ code: "GeneralException" });
    expect(namesIn(excel)).toEqual(["Feuil1", "A"]);
    await addSheets(excel, "D");
    expect(namesIn(excel)).toEqual(["Feuil1", "A", "D"]);
  });

  test("at an action leaves what came before it done, as in Excel", async () => {
    const excel = openSimulatedExcel();
    const write = () =>
      excel.Excel.run((context) => {
        const cell = (address: string) => context.workbook.worksheets.getActiveWorksheet().getRange(address).untrack();
        cell("A1").values = [[1]];
        cell("A2").values = [[2]];
        return context.sync();
      });
    await write();
    const actions = excel.log.requests.flatMap((request) => request.actions);
    excel.workbook.sheet("Feuil1").GetRange("A1:A2").Clear();
    excel.faults.failAction(1, actions.lastIndexOf("set Values") + 1, "InvalidOperation");
    await expect(write()).rejects.toMatchObject({
      code: "InvalidOperation",
      debugInfo: { statement: "range1.values = ...;" },
    });
    expect(excel.workbook.sheet("Feuil1").cells.all()).toEqual([{ row: 1, column: 1, value: 1 }]);
  });

  test("can be a slow answer", async () => {
    const excel = openSimulatedExcel();
    excel.faults.delayRequest(1, 60);
    const start = performance.now();
    await addSheets(excel, "A");
    expect(performance.now() - start).toBeGreaterThan(50);
  });

  test("can be somebody who deletes the sheet between two requests", async () => {
    const excel = openSimulatedExcel({ sheets: ["Feuil1", "Budget"] });
    excel.faults.beforeRequest(2, (workbook) => workbook.sheet("Budget").Delete());
    const run = excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Budget");
      const range = sheet.getRange("A1");
      range.load("values");
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(namesIn(excel)).toEqual(["Feuil1"]);
  });
});

describe("what is protected", () => {
  const writes: readonly (readonly [string, (sheet: Excel.Worksheet) => unknown])[] = [
    ["values", (sheet) => (sheet.getRange("A1").values = [[1]])],
    ["looks", (sheet) => (sheet.getRange("B1").format.font.bold = true)],
    ["tables", (sheet) => sheet.tables.add("A1:B2", true)],
    ["charts", (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:A2"))],
    ["what was there", (sheet) => sheet.getRange("A1:B1").clear()],
  ];

  test.each(writes)("a protected sheet denies %s, but not what is typed in an unlocked cell", async (_what, write) => {
    const { Excel, workbook } = openSimulatedExcel();
    const sheet = workbook.sheet("Feuil1");
    sheet.layers.paint({ top: 1, bottom: 1, left: 2, right: 2 }, "Protection.Locked", false);
    sheet.Protection.Protect();
    const before = snapshot(workbook);
    const run = (act: (sheet: Excel.Worksheet) => unknown) =>
      Excel.run((context) => {
        act(context.workbook.worksheets.getActiveWorksheet());
        return context.sync();
      });
    await expect(run(write)).rejects.toMatchObject({ code: "AccessDenied" });
    expectSame(snapshot(workbook), before);
    await run((given) => (given.getRange("B1").values = [["tapé"]]));
    expect(sheet.cells.at(1, 2)?.value).toBe("tapé");
  });

  test("a protected structure denies sheets that are added, deleted, renamed, moved or hidden", async () => {
    const { Excel, workbook } = openSimulatedExcel({ sheets: ["Feuil1", "Barème"] });
    workbook.Protection.Protect();
    const acts: readonly ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => sheet.context.workbook.worksheets.add("A"),
      (sheet) => sheet.delete(),
      (sheet) => (sheet.name = "A"),
      (sheet) => (sheet.position = 1),
      (sheet) => (sheet.visibility = "Hidden"),
    ];
    for (const act of acts) {
      const run = Excel.run((context) => {
        act(context.workbook.worksheets.getItem("Feuil1"));
        return context.sync();
      });
      await expect(run).rejects.toMatchObject({ code: "AccessDenied" });
    }
    expect(workbook.sheets.map(({ Name }) => Name)).toEqual(["Feuil1", "Barème"]);
  });

  test("a read-only workbook can be read, and not written", async () => {
    const { Excel, workbook } = openSimulatedExcel();
    workbook.isReadOnly = true;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      context.workbook.load("readOnly");
      await context.sync();
      expect([sheet.name, context.workbook.readOnly]).toEqual(["Feuil1", true]);
      sheet.getRange("A1").values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    });
  });
});

describe("the log", () => {
  test("counts round trips, without what office.js sends by itself to let go of ranges", async () => {
    const { Excel, log } = openSimulatedExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      range.values = [["x"]];
    });
    expect([log.roundTrips, log.cleanUps.length]).toEqual([2, 1]);
    expect(log.requests.map(({ actions }) => actions.at(-1))).toEqual(["query", "set Values"]);
    expect(log.largest).toBe(log.requests[0]?.bytes);
    log.clear();
    expect([log.roundTrips, log.largest]).toEqual([0, 0]);
  });

  test("says why a request was refused: more than 5 MB is too much, either way", async () => {
    const { Excel, workbook, log } = openSimulatedExcel();
    const text = "x".repeat(30_000);
    const run = (count: number, act: (range: Excel.Range) => void) =>
      Excel.run(async (context) => {
        act(context.workbook.worksheets.getActiveWorksheet().getRange(`A1:A${count}`));
        await context.sync();
      });
    const rows = (count: number) => Array.from({ length: count }, () => [text]);
    await run(100, (range) => (range.values = rows(100)));
    await expect(run(180, (range) => (range.values = rows(180)))).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    expect(workbook.sheet("Feuil1").cells.all()).toHaveLength(100);
    await expect(run(100, (range) => range.load("values,formulas"))).rejects.toMatchObject({
      code: "ResponsePayloadSizeLimitExceeded",
    });
    expect(log.requests.map(({ error }) => error)).toEqual([
      undefined,
      "RequestPayloadSizeLimitExceeded",
      "ResponsePayloadSizeLimitExceeded",
    ]);
  });
});
