/** What Excel, its workbook or other people forbid: each refusal says why, and nothing is left behind. */
import { excel2021 } from "../simulator/requirement-sets";
import { noProgress, openHost } from "./open-host";
import { openBuilt, openFilled, problemOf, stateOf } from "./open-filled";
import { snapshotOf, withoutNeedlessQuotes } from "./others";
import { smallPlan } from "./small-plan";
import { expectSame } from "../../../expect-same";

describe("what is known beforehand is refused before anything is written", () => {
  test("a workbook that is only read", async () => {
    const { host, log, workbook } = openFilled();
    workbook.isReadOnly = true;
    expect(await problemOf(host.build(smallPlan, noProgress))).toEqual({ kind: "readOnly" });
    expect(log.roundTrips).toBe(1);
  });

  test("a structure that is protected", async () => {
    const { host, log, workbook } = openFilled();
    workbook.Protection.Protect("secret");
    const before = stateOf(workbook);
    expect(await problemOf(host.build(smallPlan, noProgress))).toEqual({ kind: "structureProtected" });
    expect(log.roundTrips).toBe(1);
    expectSame(stateOf(workbook), before);
  });

  test.each(["=Feuil1!$B$2", "=62000"])("a name of theirs that one of ours wants, and that is %s", async (formula) => {
    const { host, log, workbook } = openFilled();
    workbook.Names.Add("cpts_population", formula);
    const before = stateOf(workbook);
    expect(await problemOf(host.build(smallPlan, noProgress))).toEqual({
      kind: "nameTaken",
      name: "cpts_population",
      refersTo: formula.slice(1),
    });
    expect(log.roundTrips).toBe(1);
    expectSame(stateOf(workbook), before);
  });

  test("an Excel older than the host", async () => {
    const { host, log } = openHost({ requirementSets: { ExcelApi: "1.8" } });
    const tooOld = { kind: "tooOld", needed: "ExcelApi 1.9" };
    expect(await problemOf(host.build(smallPlan, noProgress))).toEqual(tooOld);
    expect(await problemOf(host.repairFormulas())).toEqual(tooOld);
    expect(await problemOf(host.insertFormula("CPTS.TIER(1)"))).toEqual(tooOld);
    expect(await problemOf(host.countFormulas("sheet"))).toEqual(tooOld);
    expect(await problemOf(host.freezeFormulas("sheet"))).toEqual({ kind: "tooOld", needed: "ExcelApi 1.10" });
    expect((await host.readOurCells()).names.length).toBe(0);
    expect(log.roundTrips).toBe(0);
  });
});

test.each([
  ["Excel 2021", excel2021],
  ["the oldest Excel of all", { ExcelApi: "1.9" }],
])("%s renders the same workbook", async (_, requirementSets) => {
  const recent = openHost();
  await recent.host.build(smallPlan, noProgress);
  const old = openHost({ requirementSets });
  await old.host.build(smallPlan, noProgress);
  expectSame(stateOf(old.workbook), stateOf(recent.workbook));
});

describe("a sheet with a password", () => {
  test.each(["Hypothèses", "Mes notes"])("such as %s is named, and the workbook is as it was", async (sheet) => {
    const { host, workbook } = await openBuilt();
    workbook.sheet(sheet).Protection.Unprotect();
    workbook.sheet(sheet).Protection.Protect({}, "secret");
    const before = stateOf(workbook);
    expect(await problemOf(host.build(smallPlan, noProgress))).toEqual({ kind: "sheetProtected", sheet });
    expectSame(stateOf(workbook), before);
  });
});

describe("somebody who works in the same workbook", () => {
  describe("and types in a cell", () => {
    test("after the pane read it is told so, and keeps what was typed", async () => {
      const { host, workbook } = await openBuilt();
      const read = await host.readOurCells();
      workbook.sheet("Hypothèses").GetRange("B2").Values = [[71_500]];
      const before = stateOf(workbook);
      expect(await problemOf(host.build(smallPlan, noProgress, null, read))).toEqual({ kind: "changedMeanwhile" });
      expectSame(stateOf(workbook), before);
    });

    test("as the new sheets are written is told what they do not hold", async () => {
      const { host, faults, log, workbook } = await openBuilt();
      const read = await host.readOurCells();
      log.clear();
      faults.beforeRequest(2, () => {
        workbook.sheet("Hypothèses").GetRange("B2:B3").Values = [[71_500], [""]];
      });
      expect(await problemOf(host.build(smallPlan, noProgress, null, read))).toEqual({
        kind: "typedMeanwhile",
        places: ["Hypothèses!B2 (71500)", "Hypothèses!B3 ()"],
      });
      expect(log.roundTrips).toBe(2);
      await host.build(smallPlan, noProgress, null, await host.readOurCells());
    });
  });

  test("and deletes one of our sheets meanwhile is told so; the rest is as it was", async () => {
    const { host, faults, workbook } = await openBuilt();
    faults.beforeRequest(2, () => workbook.sheet("Hypothèses").Delete());
    expect(await problemOf(host.build(smallPlan, noProgress))).toEqual({ kind: "changedMeanwhile" });
    expect(workbook.sheets.map(({ Name }) => Name)).toEqual(["Feuil1", "Mes notes", "Financement"]);
    expect(workbook.sheet("Financement").Protection.Protected).toBe(true);
    expect(workbook.Tables.list().map(({ Name }) => Name)).toEqual(["Dépenses", "T_Financement"]);
  });

  test("and deletes one of their own that names ours is told so", async () => {
    const { host, faults, workbook } = await openBuilt();
    faults.beforeRequest(2, () => workbook.sheet("Mes notes").Delete());
    expect(await problemOf(host.build(smallPlan, noProgress))).toEqual({ kind: "changedMeanwhile" });
    expect(workbook.sheets.map(({ Name }) => Name)).toEqual(["Feuil1", "Financement", "Hypothèses"]);
  });

  test("and deletes a sheet whose formulas name ours is told so, and our old sheets are back", async () => {
    const { host, faults, workbook } = await openBuilt();
    workbook.sheet("Feuil1").GetRange("D1").Formulas = [["=Financement!$B$4"]];
    const before = snapshotOf(workbook, ["Financement", "Hypothèses", "Mes notes"]);
    faults.beforeRequest(2, () => workbook.sheet("Feuil1").Delete());
    expect(await problemOf(host.build(smallPlan, noProgress))).toEqual({ kind: "changedMeanwhile" });
    const after = snapshotOf(workbook, ["Financement", "Hypothèses", "Mes notes"]);
    expect(after.map(withoutNeedlessQuotes)).toEqual(before.map(withoutNeedlessQuotes));
    expect(workbook.sheets.map(({ Name }) => Name)).toEqual(["Mes notes", "Financement", "Hypothèses"]);
  });

  test("and adds a sheet of the name that ours wanted keeps it", async () => {
    const { host, faults, workbook } = openFilled();
    faults.beforeRequest(2, () => {
      workbook.Worksheets.Add("Hypothèses").GetRange("A1").Values = [["À moi"]];
    });
    expect(await problemOf(host.build(smallPlan, noProgress))).toEqual({ kind: "changedMeanwhile" });
    expect(workbook.sheets.map(({ Name }) => Name)).toEqual(["Feuil1", "Mes notes", "Hypothèses"]);
    expect(workbook.sheet("Hypothèses").GetRange("A1").Values).toEqual([["À moi"]]);
  });
});

test("a plan that Excel could not hold is refused without a trace", async () => {
  const { host, workbook } = openFilled();
  const before = stateOf(workbook);
  const plan = { ...smallPlan, names: smallPlan.names.map((name) => ({ ...name, comment: "x".repeat(256) })) };
  expect(await problemOf(host.build(plan, noProgress))).toMatchObject({ kind: "failed", restored: true });
  expectSame(stateOf(workbook), before);
});
