/** From an empty page to a file, and the ways in. */
import { readFile } from "node:fs/promises";
import { computeFunding } from "../../src/funding/funding";
import { readCase } from "../today";
import { makeWorkbook } from "../../src/cli/make-workbook";
import { examples } from "../examples";
import { focused } from "./pane-page";
import { action, download, showExample, valueBeside, type OpenWorkbench } from "./workbench-page";
import { inTheWhole } from "../share";

const caseOf = (wanted: string) => examples.find(({ name }) => name === wanted)?.json;
const titles = [
  { title: "Taille 1, démarrage", example: "taille-1-demarrage", community: "CPTS des Hauts Plateaux" },
  { title: "Taille 3, un montant du contrat", example: "taille-3", community: "CPTS Rives & Collines" },
  { title: "Taille 4, grande ville", example: "taille-4-ville", community: "CPTS Grande Ville" },
  { title: "Avenant 2, montants à saisir", example: "avenant-2", community: "CPTS du Grand Estuaire" },
  { title: "Avenant 2, crise déclarée", example: "avenant-2-maximum", community: "CPTS Métropole, année de crise" },
  { title: "Proposition d'avril 2019", example: "proposition-2019", community: "CPTS du Plateau, comparaison" },
];

export function describeFirstUse(open: OpenWorkbench): void {
  test("two clicks lead from an empty page to the example's file, the very one of the command line", async () => {
    const { page, complaints } = await open();
    await showExample(page);
    const { path, name } = await download(page);
    const same = await makeWorkbook(computeFunding(readCase(caseOf("taille-2"))));
    expect(name).toBe("Budget ACI CPTS du Val de Brume.xlsx");
    expect(Buffer.compare(await readFile(path), same)).toBe(0);
    expect(await focused(page)).toMatch(/^Fichier préparé : Budget ACI CPTS du Val de Brume\.xlsx/);
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
    expect(await focused(page)).toMatch(/^Le tableur est vide/);
  });

  test("an example asks before it replaces what one has changed", async () => {
    const { page } = await open();
    await showExample(page);
    await page.getByLabel("Taux d'atteinte, Prévention").fill("50 %");
    await page.getByRole("button", { name: "Reconstruire le classeur" }).click();
    await page.getByText("Le classeur est reconstruit").waitFor();
    await action(page, "Exemples").click();
    await page.getByRole("button", { name: /Taille 4/ }).click();
    await page.getByRole("dialog").getByText("sera remplacé").waitFor();
    await page.getByRole("button", { name: "Annuler" }).click();
    expect(await page.getByLabel("Nom de la CPTS").inputValue()).toBe("CPTS du Val de Brume");
    await action(page, "Exemples").click();
    await page.getByRole("button", { name: /Taille 4/ }).click();
    await page.getByRole("button", { name: "Remplacer" }).click();
    await page.getByText("« CPTS Grande Ville » est dans le tableur.").waitFor();
    expect(await page.getByLabel("Nom de la CPTS").inputValue()).toBe("CPTS Grande Ville");
  });

  test.each([
    { part: "grid.js", sentence: "Une partie de la page n'a pas pu être chargée." },
    { part: "functions.json", sentence: "La page a rencontré une panne : functions.json" },
  ])("without $part the page says so, and tries again when asked", async ({ part, sentence }) => {
    const { page } = await open({});
    await page.route(`**/${part}`, (route) => route.fulfill({ status: 404, body: "" }));
    await page.reload();
    await page.getByText(sentence).waitFor();
    await page.unroute(`**/${part}`);
    await page.getByRole("button", { name: "Réessayer" }).click();
    await page.getByRole("button", { name: "Voir un exemple" }).waitFor();
  });
}
