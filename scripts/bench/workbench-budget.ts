/** The workbench with a budget of 300 charges: how long one waits once it is opened, and once a charge is changed. */
import type { Server } from "node:http";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { launchChromium } from "../../test/browser/chromium";
import { openFile } from "../../test/browser/workbench-opening";
import { goToSheet, ready, type, valueIn } from "../../test/browser/workbench-page";
import { largeBudgetPlan } from "./budget";
import { greyTime, lasting } from "./in-page";
import { median } from "./median";
import type { Row } from "./table";

const { addressOf, serve } = (await import(String(new URL("../serve.mjs", import.meta.url)))) as {
  readonly serve: (folder: string, port: number) => Promise<Server>;
  readonly addressOf: (server: Server) => string;
};

const folder = fileURLToPath(new URL("../../dist/workbench/", import.meta.url));
const edits = 5;
const patience = 300_000;
const firstRow = 5;

/** A file of 300 charges, opened as a person opens one, in which other amounts are then typed. */
export async function benchLargeBudgetEdit(): Promise<Row[]> {
  const buffer = Buffer.from(await writeXlsx(largeBudgetPlan()));
  const server = await serve(folder, 0);
  const browser = await launchChromium();
  const context = await browser.newContext({ locale: "fr-FR" });
  context.setDefaultTimeout(patience);
  // What tsx compiles names its functions so, in the page too.
  await context.addInitScript("globalThis.__name = (named) => named;");
  const page = await context.newPage();
  await page.goto(addressOf(server));
  await ready(page);
  const opened = await lasting(async () => {
    await openFile(page, { name: "budget.xlsx", mimeType: "application/zip", buffer });
    await page.locator("#grid").getByText("Charges", { exact: true }).waitFor();
  });
  await goToSheet(page, "Charges");
  const waits: number[] = [];
  for (let turn = 1; turn <= edits; turn += 1) {
    const greyed = page.evaluate(greyTime);
    await type(page, `H${firstRow + turn}`, String(100 + turn));
    waits.push(await greyed);
    await valueIn(page, "Charges", `H${firstRow + turn}`, 100 + turn);
  }
  await browser.close();
  server.close();
  const row = (name: string, wait: number): Row => ({ étape: name, "médiane (ms)": wait.toFixed(0) });
  return [row("le fichier ouvert", opened), row("chiffres justes après un montant changé", median(waits))];
}
