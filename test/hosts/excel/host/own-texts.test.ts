/** What a person wrote in our sheets, once they took the protection off, when the workbook is built again. */
import { textsName } from "../../../../src/workbook/own/as-built";
import type { WorkbookPlan } from "../../../../src/workbook/plan";
import type { Workbook } from "../simulator/model/workbook";
import { problemOf, stateOf } from "./open-filled";
import { noProgress, openHost } from "./open-host";
import { smallPlan } from "./small-plan";
import { expectSame } from "../../../expect-same";

/** As `buildWorkbook` gives them: each sheet's texts have their print. */
const plan: WorkbookPlan = { ...smallPlan, names: [...smallPlan.names, ...smallPlan.sheets.map(textsName)] };
const place = "Financement";

async function openWith(write: (workbook: Workbook) => void) {
  const open = openHost();
  await open.host.build(plan, noProgress);
  open.workbook.sheet(place).Protection.Unprotect();
  write(open.workbook);
  open.log.clear();
  return { ...open, rebuild: (built = plan) => open.host.build(plan, noProgress, built) };
}

const valuesAt = (workbook: Workbook, address: string) => workbook.sheet(place).GetRange(address).Values;

test("notes, figures and titles of a person's own follow, and the sheet stays as open as it was", async () => {
  const { workbook, rebuild } = await openWith((workbook) => {
    const range = (address: string) => workbook.sheet(place).GetRange(address);
    range("A1").Values = [["Financement, vu en assemblée"]];
    range("E4:E6").Formulas = [["Reçu le 3 mars"], [1250.5], ["=B4*2"]];
  });
  await rebuild();
  await rebuild();
  expect(valuesAt(workbook, "A1")).toEqual([["Financement, vu en assemblée"]]);
  expect(workbook.sheet(place).GetRange("E4:E6").Formulas).toEqual([["Reçu le 3 mars"], [1250.5], ["=B4*2"]]);
  expect([workbook.sheet(place).Protection.Protected, workbook.sheet("Hypothèses").Protection.Protected]).toEqual([
    false,
    true,
  ]);
});

test("what was typed over a figure has no place: its cell is said, and nothing is touched", async () => {
  const { workbook, rebuild } = await openWith((workbook) => {
    workbook.sheet(place).GetRange("B4").Values = [[190000]];
  });
  const before = stateOf(workbook);
  expect(await problemOf(rebuild())).toEqual({ kind: "wouldLose", places: ["Financement!B4"] });
  expectSame(stateOf(workbook), before);
});

test("where the texts are not those that were built, the sheet is said, and nothing is guessed", async () => {
  const { rebuild } = await openWith((workbook) => {
    workbook.sheet(place).GetRange("E4").Values = [["Reçu le 3 mars"]];
  });
  const retitled = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.value === "À risque" ? { ...cell, value: "Selon les résultats" } : cell)),
  }));
  expect(await problemOf(rebuild({ ...plan, sheets: retitled }))).toEqual({ kind: "wouldLose", places: [place] });
});

test("protected sheets are not even read: a rebuild stays two requests", async () => {
  const { host, log } = openHost();
  await host.build(plan, noProgress);
  log.clear();
  await host.build(plan, noProgress, plan);
  expect(log.roundTrips).toBe(2);
});
