/** Files that people bring. */
import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { readWholeCase } from "../../src/budget/read-whole-case";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { plannedOfWorkbook } from "../../src/workbook/read-plan";
import { budgetExamples } from "../examples";
import { today } from "../today";
import { violationsOf } from "./chromium";
import { soon } from "./soon";
import {
  action,
  download,
  goToSheet,
  showSmallest,
  smallest,
  type,
  typeBeside,
  valueBeside,
  valueIn,
  type OpenWorkbench,
} from "./workbench-page";

const foreign = { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("Des notes") };

const [budget] = budgetExamples.map(({ json }) => json);
const labels = readWholeCase(budget, today).planned?.charges.map(({ label }) => label) ?? [];

/** Chooses a file in the window that the button opens. */
export async function openFile(page: Page, file: string | typeof foreign): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), action(page, "Ouvrir un classeur…").click()]);
  await chooser.setFiles(file);
}

export function describeOpening(open: OpenWorkbench): void {
  test("a table of communities tells which rows are wrong, and gives the workbooks of the others in one zip", async () => {
    const { page, complaints } = await open();
    const table = ["nom;taille;barème", "CPTS de l'Évêché;1;PRE-ACI", "CPTS Sans rien;;PRE-ACI"].join("\n");
    await openFile(page, { name: "mes communautés.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
    await page.getByText("1 ligne à corriger sur 2").waitFor();
    const [, wrong, ready] = await page.getByRole("dialog").getByRole("row").allTextContents();
    expect(wrong).toContain("CPTS Sans rienIl manque la population.");
    expect(ready).toMatch(/^2CPTS de l'Évêché1Prête/);
    expect(await violationsOf(page)).toEqual([]);
    const zip = page.getByRole("button", { name: "Télécharger 1 classeur (.zip)" });
    const [file] = await Promise.all([page.waitForEvent("download"), zip.click()]);
    expect(file.suggestedFilename()).toBe("Budgets ACI.zip");
    const files = Object.keys(unzipSync(await readFile(await file.path())));
    expect(files).toEqual(["CPTS de l'Évêché.xlsx", "_Synthèse.xlsx", "report.csv"]);
    await page.getByText("1 classeur, la synthèse et report.csv sont dans vos téléchargements").waitFor();
    await page.keyboard.press("Escape");
    expect(complaints).toEqual([]);
  });

  test("the same table as a workbook is told from a workbook of ours", async () => {
    const { page, complaints } = await open();
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("Feuil1").addRows([["nom", "taille"], ["CPTS Sans rien"], ["CPTS du Val", 2]]);
    const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
    await openFile(page, { ...foreign, name: "mes communautés.xlsx", buffer });
    await page.getByText("1 ligne à corriger sur 2").waitFor();
    const [, wrong] = await page.getByRole("dialog").getByRole("row").allTextContents();
    expect(wrong).toContain("2CPTS Sans rienIl manque la population.");
    await page.keyboard.press("Escape");
    expect(complaints).toEqual([]);
  });

  test("a file that one has downloaded opens again with all that was typed in it, one's own sheet and notes included", async () => {
    const { page, complaints } = await open();
    await type(page, "A1", "=CPTS_Population*2");
    await showSmallest(page);
    await goToSheet(page, "Synthèse");
    await type(page, "H3", "Vu en bureau");
    await goToSheet(page, "Saisie");
    await typeBeside(page, "Saisie", "Population du territoire", "30 000");
    expect(await valueBeside(page, "Saisie", "Population du territoire", 30000)).toBe(30000);
    const { path } = await download(page);
    await action(page, "Recommencer").click();
    await page.getByRole("dialog").getByRole("button", { name: "Tout effacer" }).click();
    await page.getByRole("button", { name: "Voir un exemple" }).waitFor();
    await openFile(page, path);
    await page.getByText(`les choix de « ${smallest.name} » sont repris.`).waitFor();
    expect(await valueBeside(page, "Saisie", "Population du territoire", 30000)).toBe(30000);
    await page.getByText("Taille 1 ·").waitFor();
    expect(await valueIn(page, "Synthèse", "H3", "Vu en bureau")).toBe("Vu en bureau");
    expect(await valueIn(page, "Feuille 1", "A1", 60000)).toBe(60000);
    expect(complaints).toEqual([]);
  });

  test("the rows of a budget are kept by an edit, a rebuild and the file, and a row nobody can read is told with its place", async () => {
    const { page, complaints } = await open();
    await action(page, "Exemples").click();
    await page.getByRole("button", { name: "Budget entier, charges comprises, taille 2" }).click();
    await page.getByText("« CPTS du Val de Brume » est dans le tableur.").waitFor();
    await goToSheet(page, "Charges");
    await type(page, "C40", "Assurance");
    await type(page, "E40", "=1+1");
    await type(page, "H40", "250");
    await action(page, "Télécharger .xlsx").click();
    await page.locator(".message.error").getByText("Charges, ligne 40, colonne Premier mois").waitFor();
    await type(page, "I40", "01/03/2026");
    await type(page, "J40", "15/04/2026");
    expect(await valueIn(page, "Charges", "D40", "616")).toBe("616");
    await page.getByRole("button", { name: "Reconstruire le classeur" }).click();
    await page.getByText("Ce qui avait été changé dans les cellules est repris.").waitFor();
    const { path } = await download(page);
    const charges = plannedOfWorkbook(readXlsx(await readFile(path)))?.charges ?? [];
    expect(charges.map(({ label }) => label)).toEqual([...labels, "=1+1"]);
    expect(charges.at(-1)).toMatchObject({
      account: "616",
      line: "616",
      price: { mode: "amount", amount: 25000 },
      last: 46113,
    });
    expect(complaints).toEqual([]);
  });

  test("what is no workbook is refused with a sentence, and the grid stays as it is", async () => {
    const { page, complaints } = await open();
    await showSmallest(page);
    await openFile(page, foreign);
    await page.locator(".message.error").getByText("Ce fichier n'est pas un classeur .xlsx.").waitFor();
    await soon(async () => expect(await page.getByLabel("Nom de la CPTS").inputValue()).toBe(smallest.name));
    expect(complaints).toEqual([]);
  });

  test("a file dropped on the page is taken likewise", async () => {
    const { page } = await open();
    const dropped = await page.evaluateHandle(() => {
      const held = new DataTransfer();
      held.items.add(new File(["Des notes"], "notes.txt", { type: "text/plain" }));
      return held;
    });
    await page.dispatchEvent(".grid-place", "dragover", { dataTransfer: dropped });
    await page.getByText("Déposez un classeur").waitFor();
    await page.dispatchEvent(".grid-place", "drop", { dataTransfer: dropped });
    await page.locator(".message.error").getByText("Ce fichier n'est pas un classeur .xlsx.").waitFor();
    await soon(async () => expect(await page.getByText("Déposez un classeur").count()).toBe(0));
  });
}
