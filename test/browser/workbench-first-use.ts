/** From an empty page to a file, and the ways in. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { computeFunding } from "../../src/funding/funding";
import { readCase } from "../today";
import { makeWorkbook } from "../../src/library/make-workbook";
import { caseOf } from "../examples";
import { isTyping } from "./in-the-grid";
import { focused } from "./pane-page";
import { soon } from "./soon";
import { action, download, showSmallest, smallest, valueBeside, type OpenWorkbench } from "./workbench-page";
import { inTheWhole } from "../share";
import { countOnPaper } from "./workbench-paper";

const titles = [
  { title: "Taille 1, démarrage", example: "taille-1-demarrage", community: "CPTS des Hauts Plateaux" },
  { title: "Taille 3, un montant du contrat", example: "taille-3", community: "CPTS Rives & Collines" },
  { title: "Taille 4, grande ville", example: "taille-4-ville", community: "CPTS Grande Ville" },
  { title: "Taille 2, cinq missions", example: "taille-2", community: "CPTS du Val de Brume" },
  { title: "Avenant 2, crise déclarée", example: "avenant-2-maximum", community: "CPTS Métropole, année de crise" },
  { title: "Proposition d'avril 2019", example: "proposition-2019", community: "CPTS du Plateau, comparaison" },
];

async function pagesOf(page: Page): Promise<readonly (string | null)[]> {
  const sheets = await page.locator(".print-pages .printed").all();
  return Promise.all(sheets.map((sheet) => sheet.getAttribute("aria-label")));
}

export function describeFirstUse(open: OpenWorkbench): void {
  test("one click shows a contract in its year 4, one more its file, the very one of the command line, and its pages", async () => {
    // Of its own: printing it as a PDF changes how wide the page is taken to be.
    const { page, complaints } = await open({});
    await page.getByRole("button", { name: "Voir un exemple" }).click();
    await page.getByText("« CPTS du Grand Estuaire » est dans le tableur.").waitFor();
    await page
      .locator("#grid [data-u-comp=slide-tab-item]", { hasText: "Synthèse" })
      .and(page.locator(".univer-slide-tab-active, [aria-selected=true], [data-active=true]"))
      .waitFor();
    await soon(async () => expect(await page.locator(".chart figcaption").allTextContents()).not.toEqual([]));
    const { path, name } = await download(page);
    const same = await makeWorkbook(computeFunding(readCase(caseOf("avenant-2"))));
    expect(name).toBe("Budget ACI CPTS du Grand Estuaire.xlsx");
    expect(Buffer.compare(await readFile(path), same)).toBe(0);
    await soon(async () =>
      expect(await focused(page)).toMatch(/^Fichier préparé : Budget ACI CPTS du Grand Estuaire\.xlsx/),
    );
    await page.evaluate("window.print = () => undefined");
    await page.getByRole("button", { name: "Page pour le bureau (PDF)" }).click();
    await page.locator(".print-pages").waitFor({ state: "attached" });
    await soon(async () => expect(await pagesOf(page)).toEqual(["Synthèse"]));
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    await action(page, "Imprimer / PDF").click();
    await page.locator(".print-pages").waitFor({ state: "attached" });
    // LibreOffice prints as many of the same file (test/engines/print.test.ts).
    expect(await countOnPaper(page)).toBe(7);
    expect(complaints).toEqual([]);
  });

  inTheWhole("every other example is two clicks away and downloads as its case says", async () => {
    const { page, complaints } = await open();
    for (const { title, example, community } of titles) {
      await action(page, "Exemples").click();
      await page.getByRole("button", { name: `${title} ${community}` }).click();
      await page.getByText(`« ${community} » est dans le tableur.`).waitFor();
      expect(await valueBeside(page, "Saisie", "Nom de la CPTS", community)).toBe(community);
      const { path } = await download(page);
      const same = await makeWorkbook(computeFunding(readCase(caseOf(example))));
      expect([title, Buffer.compare(await readFile(path), same)]).toEqual([title, 0]);
    }
    expect(complaints).toEqual([]);
  });

  test("downloading from an empty page says what to do first", async () => {
    const { page } = await open();
    await action(page, "Télécharger .xlsx").click();
    await page.getByText("Le tableur est vide.").waitFor();
    await soon(async () => expect(await focused(page)).toMatch(/^Le tableur est vide/));
  });

  inTheWhole(
    "an example takes the place of another, never of what one has changed, which stays among the works",
    async () => {
      const { page } = await open();
      await showSmallest(page);
      await page.getByLabel("Population du territoire").fill("90 000");
      await page.getByRole("button", { name: "Reconstruire le classeur" }).click();
      await page.getByText("Le classeur est reconstruit").waitFor();
      await action(page, "Exemples").click();
      await page.getByRole("button", { name: /Taille 1/ }).click();
      await page.getByText("« CPTS des Hauts Plateaux » est dans le tableur.").waitFor();
      await page.getByText("Ce qui était dans le tableur reste dans « Mes communautés ».").waitFor();
      await soon(async () =>
        expect(await page.getByLabel("Nom de la CPTS").inputValue()).toBe("CPTS des Hauts Plateaux"),
      );
      await action(page, "Mes communautés").click();
      await page.getByRole("button", { name: smallest.name, exact: true }).click();
      const inPane = (name: string) => document.querySelector<HTMLInputElement>("#pane input")?.value === name;
      await page.waitForFunction(inPane, smallest.name);
      await soon(async () =>
        expect(await page.getByLabel("Population du territoire").inputValue()).toMatch(/^90\s000$/),
      );
    },
  );

  test("a grid that comes takes the focus from nobody: what one fills or unfolds meanwhile stays so", async () => {
    const { page } = await open({});
    const population = page.getByLabel("Population du territoire");
    await page.reload();
    await population.fill("62");
    await action(page, "Exemples").and(page.locator("[aria-disabled=false]")).waitFor();
    await page.locator("canvas[id^=univer-sheet-main]").waitFor();
    await page.waitForTimeout(1500);
    await soon(async () => expect(await focused(page)).toMatch(/^Population du territoire/));
    await page.reload();
    await action(page, "Exemples").and(page.locator("[aria-disabled=false]")).click();
    await page.waitForTimeout(1500);
    await soon(async () => expect(await page.locator("#examples").isVisible()).toBe(true));
    await page.locator("canvas[id^=univer-sheet-main]").click();
    await page.waitForFunction(isTyping);
  });

  test("without one of its parts the page says so, and tries again when asked", async () => {
    const { page } = await open({});
    const again = page.getByRole("button", { name: "Réessayer" });
    const lack = (part: string) => page.route(`**/${part}`, (route) => route.fulfill({ status: 404, body: "" }));
    await lack("grid.js");
    await page.reload();
    await page.getByText("Une partie de la page n'a pas pu être chargée.").waitFor();
    await page.unroute("**/grid.js");
    await lack("functions.json");
    await again.click();
    await page.getByText("La page a rencontré une panne : functions.json").waitFor();
    await page.unroute("**/functions.json");
    await again.click();
    await page.getByRole("button", { name: "Voir un exemple" }).waitFor();
  });
}
