/** The smaller services of the host: reading our sheets, inserting a formula, showing a sheet. */
import { readCase } from "../../../today";
import { caseOfWorkbook } from "../../../../src/workbook/read-inputs";
import { examples } from "../../../examples";
import { planOf } from "../../../plan-of";
import { noProgress, openHost } from "./open-host";
import { smallPlan } from "./small-plan";
import { expectSame } from "../../../expect-same";

describe("reading our sheets", () => {
  test("gives nothing in a workbook that has none", async () => {
    expect(await openHost().host.readOurCells()).toEqual({ names: [], sheets: [] });
  });

  test("gives the values from A1, under the name that the sheet has now", async () => {
    const { host, workbook } = openHost();
    await host.build(smallPlan, noProgress);
    workbook.sheet("Hypothèses").Name = "Saisies";
    workbook.sheet("Saisies").GetRange("B2").Values = [[75000]];
    const { sheets } = await host.readOurCells();
    expect(sheets).toContainEqual({
      name: "Saisies",
      values: [
        ["Hypothèses", null],
        ["Population", 75000],
        ["Nom", "CPTS du Val"],
      ],
    });
  });

  test("takes two requests", async () => {
    const { host, log } = openHost();
    await host.build(smallPlan, noProgress);
    log.clear();
    await host.readOurCells();
    expect(log.roundTrips).toBe(2);
  });

  test.each(examples)("gives back the case of $name, as its cells have it", async ({ json }) => {
    const { host } = openHost();
    await host.build(planOf(json), noProgress);
    const read = caseOfWorkbook(await host.readOurCells());
    expectSame(planOf(read), planOf(json));
    expect(readCase(read).name).toBe(readCase(json).name);
  });

  test("passes over marks whose sheet is gone, or which are no marks at all", async () => {
    const { host, workbook } = openHost();
    await host.build(smallPlan, noProgress);
    workbook.sheet("Hypothèses").Delete();
    workbook.Names.Add("CPTS_Feuille_Autre", '="rien"');
    expect((await host.readOurCells()).sheets.map(({ name }) => name)).toEqual(["Financement"]);
  });
});

describe("inserting a formula", () => {
  test.each(["CPTS.TIER(B2)", "=CPTS.TIER(B2)"])("%s goes into the active cell, which is told", async (formula) => {
    const { host, workbook } = openHost();
    workbook.sheet("Feuil1").GetRange("B2:C3").Select();
    expect(await host.insertFormula(formula)).toBe("Feuil1!B2");
    expect(workbook.sheet("Feuil1").GetRange("B2").Formulas).toEqual([["=CPTS.TIER(B2)"]]);
  });

  test("makes a cell for text a cell that computes", async () => {
    const { host, workbook } = openHost();
    workbook.sheet("Feuil1").GetRange("A1").NumberFormat = "@";
    await host.insertFormula("CPTS.TIER(B2)");
    expect(workbook.sheet("Feuil1").cells.at(1, 1)).toMatchObject({ formula: "=CPTS.TIER(B2)" });
  });

  test("is refused by a protected sheet, which is named", async () => {
    const { host, workbook } = openHost();
    workbook.sheet("Feuil1").Protection.Protect();
    await expect(host.insertFormula("CPTS.TIER(B2)")).rejects.toMatchObject({
      problem: { kind: "sheetProtected", sheet: "Feuil1" },
    });
  });

  test("is accepted by an open cell of a protected sheet", async () => {
    const { host, workbook } = openHost();
    await host.build(smallPlan, noProgress);
    workbook.sheet("Hypothèses").GetRange("B2").Select();
    expect(await host.insertFormula("CPTS.TIER(1)", true)).toBe("Hypothèses!B2");
  });

  test("writes over what a cell holds only when that is wanted", async () => {
    const { host, workbook } = openHost();
    workbook.sheet("Feuil1").GetRange("A1").Formulas = [["Titre"]];
    const refused = { problem: { kind: "cellFilled", cell: "Feuil1!A1" } };
    await expect(host.insertFormula("CPTS.TIER(B2)")).rejects.toMatchObject(refused);
    expect(workbook.sheet("Feuil1").GetRange("A1").Formulas).toEqual([["Titre"]]);
    expect(await host.insertFormula("CPTS.TIER(B2)", true)).toBe("Feuil1!A1");
    expect(workbook.sheet("Feuil1").GetRange("A1").Formulas).toEqual([["=CPTS.TIER(B2)"]]);
  });
});

describe("showing a sheet", () => {
  test("makes it the active one", async () => {
    const { host, workbook } = openHost({ sheets: ["Une", "Deux"] });
    await host.goTo("Deux");
    expect(workbook.activeSheet.Name).toBe("Deux");
  });

  test("that somebody renamed is refused", async () => {
    await expect(openHost().host.goTo("Nulle part")).rejects.toMatchObject({ problem: { kind: "changedMeanwhile" } });
  });
});
