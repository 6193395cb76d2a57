/** The whole add-in in a simulated Excel: the built pane, Microsoft's library, a workbook behind. */
import type { Frame } from "playwright-core";
import type { InputKey } from "../../src/workbook/input-key";
import { planOf } from "../plan-of";
import type { ExcelOnTheWeb } from "../hosts/excel/simulator/chromium/open-excel-on-the-web";
import type { Workbook } from "../hosts/excel/simulator/model/workbook";
import { cell } from "../../src/workbook/address";

/** Where the input cells are, for every mission of the contract that the tests fill in, signed or not. */
function placeOf(key: InputKey, signature?: string): { readonly sheet: string; readonly address: string } {
  const { sheets } = planOf({ population: 1, signature, missions: "all" });
  const found = sheets.flatMap(({ name, cells }) => cells.map((one) => ({ sheet: name, one })));
  const place = found.find(({ one }) => one.input === key);
  if (!place) throw new Error(`no input ${key}`);
  return { sheet: place.sheet, address: cell(place.one.column, place.one.row) };
}

/** Types into an input cell, as a person does in the grid. */
export function typeInCell(workbook: Workbook, key: InputKey, value: string | number): void {
  const { sheet, address } = placeOf(key);
  workbook.sheet(sheet).GetRange(address).Values = [[value]];
}

/** As a range gives it: one row of one value. */
export function inCell(workbook: Workbook, key: InputKey, signature?: string): unknown {
  const { sheet, address } = placeOf(key, signature);
  return workbook.sheet(sheet).GetRange(address).Values;
}

export function sheetNames(workbook: Workbook): readonly string[] {
  return workbook.sheets.map(({ Name }) => Name);
}

/** The active sheet, once it is the one awaited or after five seconds: Excel shows it when it can. */
export async function sheetShown({ pane, workbook }: ExcelOnTheWeb, awaited: string): Promise<string> {
  for (let turn = 0; turn < 50 && workbook.activeSheet.Name !== awaited; turn += 1) await pane.waitForTimeout(100);
  return workbook.activeSheet.Name;
}

export async function press(pane: Frame, name: string): Promise<void> {
  await pane.getByRole("button", { name, exact: true }).click();
}

/** Which request of a rebuild is the one that writes: by far the largest. */
export async function writingRequest({ pane, log }: ExcelOnTheWeb): Promise<number> {
  const before = log.requests.length;
  await press(pane, "Reconstruire le classeur");
  await pane.getByText("Le classeur est reconstruit : 6 feuilles.").waitFor();
  const sizes = log.requests.slice(before).map(({ bytes }) => bytes);
  return sizes.indexOf(Math.max(...sizes)) + 1;
}

/** Fills tier 2 and a rate for a mission, and builds: one year of a contract, or five once it is signed. */
export async function fillAndBuild({ pane }: ExcelOnTheWeb, signature = ""): Promise<void> {
  await pane.getByLabel("Nom de la CPTS").fill("CPTS du Val");
  await pane.getByLabel("Population du territoire").fill("62 000");
  await pane.getByLabel("Date de signature du contrat").fill(signature);
  await pane.getByLabel("Taux d'atteinte, Accès aux soins").fill("85 %");
  await press(pane, "Construire le classeur");
  await pane.getByText("Le classeur est prêt").waitFor();
}
