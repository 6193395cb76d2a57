import { snapshot } from "../simulator/snapshot";
import { noProgress, openHost } from "./open-host";
import { smallPlan } from "./small-plan";
import { expectSame } from "../../../expect-same";

/** What the add-in's absence does to a formula. */
function missing(formula: string): string | undefined {
  return /CPTS[._][A-Z]+\(|SUME\(/.test(formula) ? "#NAME?" : undefined;
}

const broken = '=FUNCRES.XLAM!_xldudf_CPTS_MISSION("accès",2,1)';

function openBroken() {
  const open = openHost({ sheets: ["Feuil1", "L'été"], evaluate: missing });
  open.workbook.sheet("Feuil1").GetRange("A1:B3").Formulas = [
    ["=CPTS.TIER(A9)", "=SUM(A9)"],
    ["=_xldudf_CPTS_TIER(A9)", "=SUME(A9)"],
    ["CPTS.TIER(A9)", 12],
  ];
  // Excel keeps such a formula from a file, and would not let anybody type it.
  open.workbook.sheet("L'été").cells.put({ row: 4, column: 3, formula: broken });
  return open;
}

test("stuck formulas of all sheets are entered again, and counted", async () => {
  const { host, workbook } = openBroken();
  expect(await host.repairFormulas()).toMatchObject({ count: 3 });
  expect(workbook.sheet("Feuil1").GetRange("A1:B3").Formulas).toEqual([
    ["=CPTS.TIER(A9)", "=SUM(A9)"],
    ["=CPTS.TIER(A9)", "=SUME(A9)"],
    ["CPTS.TIER(A9)", 12],
  ]);
  expect(workbook.sheet("L'été").GetRange("C4").Formulas).toEqual([['=CPTS.MISSION("accès",2,1)']]);
});

test("a repair is taken back, but for the formulas that Excel lets nobody enter", async () => {
  const { host, workbook } = openBroken();
  const { goBack } = await host.repairFormulas();
  await goBack();
  expect(workbook.sheet("Feuil1").GetRange("A2").Formulas).toEqual([["=_xldudf_CPTS_TIER(A9)"]]);
  expect(workbook.sheet("L'été").GetRange("C4").Formulas).toEqual([['=CPTS.MISSION("accès",2,1)']]);
});

test("a repair is not taken back from under what was written since", async () => {
  const { host, workbook } = openBroken();
  const { goBack } = await host.repairFormulas();
  workbook.sheet("Feuil1").GetRange("A2").Formulas = [["=CPTS.TIER(A8)"]];
  const before = snapshot(workbook);
  await expect(goBack()).rejects.toMatchObject({ problem: { kind: "changedSince" } });
  expectSame(snapshot(workbook), before);
});

test("it takes three requests, however many cells are stuck", async () => {
  const { host, log, workbook } = openHost({ evaluate: missing });
  const formulas = Array.from({ length: 400 }, (_, row) => [`=CPTS.TIER(B${row + 1})`]);
  workbook.sheet("Feuil1").GetRange("A1:A400").Formulas = formulas;
  expect(await host.repairFormulas()).toMatchObject({ count: 400 });
  expect(log.roundTrips).toBe(3);
});

test("a workbook without any is told so", async () => {
  const { host, workbook } = openHost();
  await host.build(smallPlan, noProgress);
  workbook.sheet("Feuil1").GetRange("A1").Formulas = [["=CPTS.TIER(B1)"]];
  expect(await host.repairFormulas()).toMatchObject({ count: 0 });
});

test("a protected sheet is named, once the others are repaired", async () => {
  const { host, workbook } = openBroken();
  workbook.sheet("L'été").Protection.Protect();
  await expect(host.repairFormulas()).rejects.toMatchObject({ problem: { kind: "sheetProtected", sheet: "L'été" } });
  expect(workbook.sheet("Feuil1").GetRange("A2").Formulas).toEqual([["=CPTS.TIER(A9)"]]);
  expect(workbook.sheet("L'été").GetRange("C4").Formulas).toEqual([[broken]]);
});

test("an error of Excel is a refusal", async () => {
  const { host, faults } = openBroken();
  faults.failRequest(3);
  await expect(host.repairFormulas()).rejects.toMatchObject({ problem: { kind: "failed", restored: false } });
});
