/** What becomes of a workbook that holds sheets already, ours and those of other people. */
import { isSheetMark } from "../../../../src/workbook/sheet-marks";
import { budgetExamples } from "../../../examples";
import { planOf } from "../../../plan-of";
import type { Workbook } from "../simulator/model/workbook";
import { snapshot } from "../simulator/snapshot";
import { noProgress, openHost } from "./open-host";
import { formulaAt, sheetIn, snapshotOf, withoutIds } from "./others";
import { openFilled } from "./open-filled";
import { smallPlan } from "./small-plan";
import { expectSame } from "../../../expect-same";

const others = ["Feuil1", "Mes notes"];

function openWithOthers() {
  const open = openFilled();
  return { ...open, build: () => open.host.build(smallPlan, noProgress) };
}

function sheetNames(workbook: Workbook): readonly string[] {
  return workbook.sheets.map(({ Name }) => Name);
}

describe("taking a build back", () => {
  test("gives the workbook that there was before a first build, and says of a rebuild that it cannot", async () => {
    const { build, host, workbook } = openWithOthers();
    const before = withoutIds(snapshot(workbook));
    await build();
    expect(await host.undoBuild()).toBe(true);
    expectSame(withoutIds(snapshot(workbook)), before);
    expect(await host.undoBuild()).toBe(false);
    await build();
    await build();
    expect(await host.undoBuild()).toBe(false);
  });
});

describe("sheets of other people", () => {
  test("are as they were after a build and after a rebuild", async () => {
    const { build, workbook } = openWithOthers();
    const before = snapshotOf(workbook, others);
    await build();
    await build();
    expectSame(snapshotOf(workbook, others), before);
    expect(snapshot(workbook)["names"]).toMatchObject({ TVA: { refersTo: "=Feuil1!$B$2", Comment: "La mienne" } });
  });

  test("keep a name that ours wanted: ours takes another, everywhere, and says so", async () => {
    const { host, workbook } = openHost({ sheets: ["Financement", "hypothèses"] });
    workbook.sheet("Financement").GetRange("A1").Values = [["Le mien"]];
    const before = snapshotOf(workbook, ["Financement", "hypothèses"]);
    const built = await host.build(smallPlan, noProgress);
    expect(built).toEqual({
      sheets: ["Financement (2)", "Hypothèses (2)"],
      renamed: [
        { wanted: "Financement", got: "Financement (2)" },
        { wanted: "Hypothèses", got: "Hypothèses (2)" },
      ],
    });
    expectSame(snapshotOf(workbook, ["Financement", "hypothèses"]), before);
    expect(formulaAt(workbook, "Financement (2)", "B4")).toBe("='Hypothèses (2)'!$B$2*3");
    expect(sheetIn(snapshot(workbook), "Financement (2)")).toMatchObject({
      links: { A2: { documentReference: "'Hypothèses (2)'!A1" } },
      charts: [{ series: [{ values: "'Financement (2)'!$B$4:$B$5" }] }],
    });
    expect(snapshot(workbook)["names"]).toMatchObject({ CPTS_Population: { refersTo: "='Hypothèses (2)'!$B$2" } });
  });

  test("keep the name of their table too", async () => {
    const { build, workbook } = openWithOthers();
    workbook.sheet("Feuil1").Tables.GetItem("Dépenses").Name = "T_Financement";
    await build();
    expect(workbook.Tables.list().map(({ Name }) => Name)).toEqual(["T_Financement", "T_Financement_2"]);
    await build();
    expect(workbook.Tables.list().map(({ Name }) => Name)).toEqual(["T_Financement", "T_Financement_2"]);
  });

  test("keep a name of theirs that a table of ours wanted", async () => {
    const { build, workbook } = openWithOthers();
    workbook.Names.Add("T_Financement", "=Feuil1!$A$1");
    await build();
    expect(workbook.Tables.list().map(({ Name }) => Name)).toEqual(["Dépenses", "T_Financement_2"]);
    expect(workbook.Names.GetItem("T_Financement").Formula).toBe("=Feuil1!$A$1");
  });

  test("keep their formulas to ours, wherever these are written", async () => {
    const { build, workbook } = openWithOthers();
    await build();
    workbook.sheet("Feuil1").GetRange("D1:E3").Formulas = [
      ["=Financement!$B$4*2", "=CPTS_Total"],
      ["=SUM('Financement'!B4:B5)+'Hypothèses'!B2", "=SUM(T_Financement[Montant])"],
      ["Texte : Financement!B4", 12],
    ];
    workbook.Names.Add("MonTotal", "=Financement!$B$4");
    workbook.sheet("Feuil1").Names.Add("Ici", "='Hypothèses'!$B$2");
    await build();
    expect(workbook.sheet("Feuil1").GetRange("D1:E3").Formulas).toEqual([
      ["='Financement'!$B$4*2", "=CPTS_Total"],
      ["=SUM('Financement'!B4:B5)+'Hypothèses'!B2", "=SUM(T_Financement[Montant])"],
      ["Texte : Financement!B4", 12],
    ]);
    expect(workbook.Names.GetItem("MonTotal").Formula).toBe("='Financement'!$B$4");
    expect(workbook.sheet("Feuil1").Names.GetItem("Ici").Formula).toBe("='Hypothèses'!$B$2");
    expect(JSON.stringify(snapshot(workbook))).not.toContain("#REF!");
    expect(workbook.sheet("Feuil1").Protection.Protected).toBe(false);
  });

  test("keep their formulas and their protection where they are protected", async () => {
    const { build, workbook } = openWithOthers();
    await build();
    const notes = workbook.sheet("Mes notes");
    notes.Protection.Unprotect();
    notes.GetRange("B1").Formulas = [["=Financement!$B$4"]];
    notes.Protection.Protect({ allowSort: true });
    await build();
    expect(formulaAt(workbook, "Mes notes", "B1")).toBe("='Financement'!$B$4");
    expect([notes.Protection.Protected, notes.Protection.Options]).toEqual([true, { allowSort: true }]);
  });

  test("that hold a title, a row or the corner cut from ours stay a person's, and ours are replaced", async () => {
    for (const cut of ["A1", "A1:B1", "A1:C3", "1:1"]) {
      const { build, workbook } = openWithOthers();
      await build();
      const mine = workbook.sheet("Feuil1");
      workbook.sheet("Financement").Protection.Unprotect();
      workbook.sheet("Financement").GetRange(cut).MoveTo(mine.GetRange("A1"));
      mine.GetRange("A12").Values = [["Le mien"]];
      await build();
      expect([cut, sheetNames(workbook)]).toEqual([cut, ["Feuil1", "Mes notes", "Financement", "Hypothèses"]]);
      expect(mine.GetRange("A12").Values).toEqual([["Le mien"]]);
      expect(formulaAt(workbook, "Financement", "A1")).toBe("Financement");
    }
  });

  test("made by a version that knows more sheets are left alone, with their formulas", async () => {
    const { build, workbook } = openWithOthers();
    await build();
    const later = workbook.Worksheets.Add("Échéancier");
    later.GetRange("A1").Formulas = [["=Financement!B4/12"]];
    workbook.Names.Add("CPTS_Feuille_Echeancier", "='Échéancier'!$A$1");
    await build();
    expect(formulaAt(workbook, "Échéancier", "A1")).toBe("='Financement'!B4/12");
  });
});

describe("our own sheets", () => {
  test("are replaced where they stand, and the first one is shown", async () => {
    const { build, workbook } = openWithOthers();
    await build();
    workbook.sheet("Mes notes").Position = 3;
    await build();
    expect(sheetNames(workbook)).toEqual(["Feuil1", "Financement", "Hypothèses", "Mes notes"]);
    expect(workbook.activeSheet.Name).toBe("Financement");
  });

  test("are after a rebuild what they were after the first build", async () => {
    const { build, workbook } = openWithOthers();
    await build();
    const first = withoutIds(snapshot(workbook));
    await build();
    expectSame(withoutIds(snapshot(workbook)), first);
  });

  test("are known by their marks under the names that people gave them", async () => {
    const { build, workbook } = openWithOthers();
    await build();
    workbook.sheet("Financement").Name = "Budget 2026";
    workbook.sheet("Feuil1").GetRange("D1").Formulas = [["='Budget 2026'!$B$4"]];
    expect(await build()).toEqual({ sheets: ["Financement", "Hypothèses"], renamed: [] });
    expect(sheetNames(workbook)).toEqual(["Feuil1", "Mes notes", "Financement", "Hypothèses"]);
    expect(formulaAt(workbook, "Feuil1", "D1")).toBe("='Financement'!$B$4");
  });

  test("may be copied: the copy is the person's, and stays", async () => {
    const { build, workbook } = openWithOthers();
    await build();
    const copy = workbook.sheet("Hypothèses").Copy("End");
    // Excel gives the copy names of its own for those that refer to the sheet.
    copy.Names.Add("CPTS_Population", "='Hypothèses (2)'!$B$2");
    copy.Names.Add("CPTS_Feuille_Hypotheses", "='Hypothèses (2)'!$A$1");
    const before = snapshotOf(workbook, ["Hypothèses (2)"]);
    await build();
    expect(sheetNames(workbook)).toEqual(["Feuil1", "Mes notes", "Financement", "Hypothèses", "Hypothèses (2)"]);
    expectSame(snapshotOf(workbook, ["Hypothèses (2)"]), before);
  });

  test("that somebody deleted come back, and their names refer to them again", async () => {
    const { build, workbook } = openWithOthers();
    await build();
    workbook.sheet("Hypothèses").Delete();
    expect(workbook.Names.GetItem("CPTS_Population").Formula).toContain("#REF!");
    await build();
    expect(sheetNames(workbook)).toEqual(["Feuil1", "Mes notes", "Financement", "Hypothèses"]);
    expect(workbook.Names.GetItem("CPTS_Population").Formula).toBe("='Hypothèses'!$B$2");
    expect(JSON.stringify(snapshot(workbook))).not.toContain("#REF!");
  });

  test("that somebody hid, even from the menus, are replaced too", async () => {
    const { build, workbook } = openWithOthers();
    await build();
    workbook.sheet("Hypothèses").Visibility = "VeryHidden";
    await build();
    expect(sheetNames(workbook)).toEqual(["Feuil1", "Mes notes", "Financement", "Hypothèses"]);
    expect(workbook.sheet("Hypothèses").Visibility).toBe("Visible");
  });

  test("all have a mark by which the host knows them again", async () => {
    const { host, workbook } = openHost();
    const plan = planOf(budgetExamples[0]?.json);
    await host.build(plan, noProgress);
    const marks = (await host.readOurCells()).names.flatMap(({ name, place }) =>
      place && isSheetMark(name) ? name : [],
    );
    expect(new Set(marks)).toEqual(new Set(plan.sheets.map(({ mark }) => mark)));
    expect(new Set(marks).size).toBe(plan.sheets.length);
    expect(sheetNames(workbook).length).toBe(1 + plan.sheets.length);
  });
});

test("progress goes from nothing to the whole, and never back", async () => {
  const shares: number[] = [];
  await openHost().host.build(smallPlan, (share) => shares.push(share));
  expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
});
