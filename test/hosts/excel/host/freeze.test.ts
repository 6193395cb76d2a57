import { excel2021 } from "../simulator/requirement-sets";
import { snapshot } from "../simulator/snapshot";
import { openHost } from "./open-host";
import { expectSame } from "../../../expect-same";

const results: Readonly<Record<string, string | number>> = {
  "=CPTS.TIER(B1)": 2,
  '=IF(B1="","",CPTS.SOURCE(B1,2))': "=1+1",
  "=CPTS.AMOUNT(B2,2)": "#N/A",
};

function openCalculated(options: Parameters<typeof openHost>[0] = {}) {
  const open = openHost({ evaluate: (formula) => results[formula], ...options });
  open.workbook.sheet("Feuil1").GetRange("A1:A5").Formulas = Object.keys(results)
    .concat("=SUM(B1:B9)", "texte")
    .map((one) => [one]);
  return open;
}

function remarksIn({ workbook }: ReturnType<typeof openHost>): readonly unknown[] {
  return workbook.sheet("Feuil1").remarks.map(({ kind, cell, Content }) => [kind, cell.top, Content]);
}

test("the functions of the product on the active sheet become values, each with its formula in a note", async () => {
  const open = openCalculated();
  expect(await open.host.countFormulas("sheet")).toBe(3);
  expect(await open.host.freezeFormulas("sheet")).toMatchObject({ count: 3 });
  expect(open.workbook.sheet("Feuil1").GetRange("A1:A5").Formulas).toEqual([
    [2],
    ["=1+1"],
    ["#N/A"],
    ["=SUM(B1:B9)"],
    ["texte"],
  ]);
  expect(open.workbook.sheet("Feuil1").cells.at(2, 1)).toEqual({ row: 2, column: 1, value: "=1+1" });
  expect(remarksIn(open)).toEqual(Object.keys(results).map((formula, index) => ["Note", index + 1, formula]));
  expect(await open.host.countFormulas("sheet")).toBe(0);
});

test("taken back, the formulas and what stood beside them are as they were", async () => {
  const open = openCalculated();
  open.workbook.sheet("Feuil1").Notes.Add("A1", "À vérifier");
  const before = snapshot(open.workbook);
  const { goBack } = await open.host.freezeFormulas("sheet");
  expect(snapshot(open.workbook)).not.toEqual(before);
  await goBack();
  expectSame(snapshot(open.workbook), before);
});

test("nothing is taken back once a frozen cell has moved", async () => {
  const { host, workbook } = openCalculated();
  const { goBack } = await host.freezeFormulas("sheet");
  workbook.sheet("Feuil1").Notes.GetItem("A2").Delete();
  const before = snapshot(workbook);
  await expect(goBack()).rejects.toMatchObject({ problem: { kind: "changedSince" } });
  expectSame(snapshot(workbook), before);
});

test("only those of the selection, when it is asked for", async () => {
  const { host, workbook } = openCalculated();
  workbook.sheet("Feuil1").GetRange("A2:D9").Select();
  expect(await host.countFormulas("selection")).toBe(2);
  expect(await host.freezeFormulas("selection")).toMatchObject({ count: 2 });
  expect(workbook.sheet("Feuil1").GetRange("A1").Formulas).toEqual([["=CPTS.TIER(B1)"]]);
});

test.each(["A:A", "1:3", "A1:XFD1048576"])(
  "a selection as large as %s is only as large as what it holds",
  async (address) => {
    const { host, workbook } = openCalculated();
    workbook.sheet("Feuil1").GetRange(address).Select();
    expect(await host.countFormulas("selection")).toBe(3);
  },
);

test.each(["selection", "sheet"] as const)("an empty %s has none, and nothing to freeze", async (where) => {
  const { host, log } = openHost();
  expect(await host.countFormulas(where)).toBe(0);
  log.clear();
  expect(await host.freezeFormulas(where)).toMatchObject({ count: 0 });
  expect(log.roundTrips).toBe(1);
});

test("other sheets keep theirs", async () => {
  const { host, workbook } = openCalculated();
  workbook.Worksheets.Add("Autre").GetRange("A1").Formulas = [["=CPTS.TIER(B1)"]];
  await host.freezeFormulas("sheet");
  expect(workbook.sheet("Autre").GetRange("A1").Formulas).toEqual([["=CPTS.TIER(B1)"]]);
});

test("a formula that spills is frozen with all its cells", async () => {
  const { host, workbook } = openHost({ evaluate: () => "Accès aux soins" });
  const data = workbook.sheet("Feuil1");
  data.GetRange("A1:A3").Formulas = [["=CPTS.MISSIONS()"], ["Parcours"], ["Prévention"]];
  data.spills = [data.GetRange("A1:A3").area];
  const frozen = await host.freezeFormulas("sheet");
  expect(frozen.count).toBe(1);
  expect(data.GetRange("A1:A3").Formulas).toEqual([["Accès aux soins"], ["Parcours"], ["Prévention"]]);
  await frozen.goBack();
  expect(data.GetRange("A1:A3").Formulas).toEqual([["=CPTS.MISSIONS()"], [""], [""]]);
});

test("what a person wrote beside a cell stays above the formula", async () => {
  const open = openCalculated();
  open.workbook.sheet("Feuil1").Notes.Add("A1", "À vérifier");
  await open.host.freezeFormulas("sheet");
  expect(remarksIn(open)[0]).toEqual(["Note", 1, "À vérifier\n=CPTS.TIER(B1)"]);
});

test("an Excel without notes keeps the formulas in comments", async () => {
  const open = openCalculated({ requirementSets: excel2021 });
  open.workbook.sheet("Feuil1").Comments.Add("A1", "À vérifier");
  expect(await open.host.freezeFormulas("sheet")).toMatchObject({ count: 3 });
  expect(remarksIn(open)).toEqual([
    ["Comment", 1, "À vérifier\n=CPTS.TIER(B1)"],
    ["Comment", 2, '=IF(B1="","",CPTS.SOURCE(B1,2))'],
    ["Comment", 3, "=CPTS.AMOUNT(B2,2)"],
  ]);
});

test("a protected sheet is named and keeps its formulas", async () => {
  const { host, workbook } = openCalculated();
  workbook.sheet("Feuil1").Protection.Protect();
  const before = snapshot(workbook);
  await expect(host.freezeFormulas("sheet")).rejects.toMatchObject({
    problem: { kind: "sheetProtected", sheet: "Feuil1" },
  });
  expectSame(snapshot(workbook), before);
});

test("three requests are enough, whatever the number of cells", async () => {
  const { host, log, workbook } = openHost();
  const formulas = Array.from({ length: 200 }, (_, row) => [`=CPTS.TIER(B${row + 1})`]);
  workbook.sheet("Feuil1").GetRange("A1:A200").Formulas = formulas;
  expect(await host.freezeFormulas("sheet")).toMatchObject({ count: 200 });
  expect(log.roundTrips).toBe(3);
});

describe.each([
  { remarks: "Notes", options: {} },
  { remarks: "Comments", options: { requirementSets: excel2021 } },
] as const)("in an Excel with $remarks", ({ remarks, options }) => {
  function openRemarked() {
    const open = openCalculated(options);
    open.workbook.sheet("Feuil1")[remarks].Add("A1", "À vérifier");
    open.workbook.sheet("Feuil1")[remarks].Add("A5", "À revoir");
    return open;
  }

  test("an error at any action of the writing leaves the sheet as it was", async () => {
    const intact = openRemarked();
    await intact.host.freezeFormulas("sheet");
    const trips = intact.log.roundTrips;
    const count = intact.log.requests.at(-1)?.actions.length ?? 0;
    expect(count).toBeGreaterThan(10);
    const { host, faults, workbook } = openRemarked();
    const before = snapshot(workbook);
    for (let action = 1; action <= count; action++) {
      faults.failAction(trips, action);
      const outcome: unknown = await host.freezeFormulas("sheet").catch((error: unknown) => error);
      expect({ action, outcome }).toMatchObject({ action, outcome: { problem: { kind: "failed", restored: true } } });
      expectSame({ action, workbook: snapshot(workbook) }, { action, workbook: before });
    }
  });
});
