/** A budget that lives in the cells, beside its pane. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { dayOf } from "../../src/agreement/day";
import { numberFormats } from "../../src/workbook/styles";
import { violationsOf } from "./chromium";
import { choose, nameBox, settled } from "./in-the-grid";
import { readValues } from "../engines/read-values";
import { soon } from "./soon";
import {
  action,
  download,
  goToSheet,
  patternIn,
  rowOf,
  showExample,
  showSmallest,
  type,
  typeBeside,
  valueBeside,
  valueIn,
  type OpenWorkbench,
} from "./workbench-page";
import { inTheWhole } from "../share";

/** What another program puts on the clipboard. */
function copy(page: Page, text: string, html: string): Promise<void> {
  return page.evaluate(
    ([plain, rich]) => {
      const item = new ClipboardItem({
        "text/plain": new Blob([plain], { type: "text/plain" }),
        "text/html": new Blob([rich], { type: "text/html" }),
      });
      return navigator.clipboard.write([item]);
    },
    [text, html] as const,
  );
}

/** 25 of 10 460 € in 2026: the 261 500 € that a contract of October 2023 brings to it, of tier 2 and at 80 %. */
const charges = [
  "Mission\tNature\tLibellé\tMontant\tPremier mois\tDernier mois",
  ...Array.from({ length: 25 }, (_, index) => {
    const mission =
      ["Fonctionnement", "Accès aux soins", "Parcours pluriprofessionnels", "Prévention"][index % 4] ?? "";
    const nature = ["Loyer", "Honoraires", "Communication", "Fournitures", "Assurance"][index % 5] ?? "";
    return [mission, nature, `Charge ${index + 1}`, "10 460,00 €", "janv. 2026", "12/2026"].join("\t");
  }),
].join("\n");

/** Notes that the cells are grey at one moment: on a quick machine it has gone by before a test looks. */
const noteGrey = `new MutationObserver((_, watch) => {
  if (document.querySelector("#grid [data-computing]") === null) return;
  watch.disconnect();
  window.wasGrey = true;
}).observe(document.querySelector("#grid"), { subtree: true, attributeFilter: ["data-computing"] })`;

/** Of contract year 1. */
const atBest = "Tous les objectifs atteints";

export function describeBudget(open: OpenWorkbench): void {
  describe("of a contract,", () => {
    let shown: ReturnType<OpenWorkbench> | undefined;
    const contract = () => (shown ??= open().then(async (visit) => showExample(visit.page).then(() => visit)));

    test("a chart lies over the rows that its sheet keeps for it, moves with them, and lets one choose the cell under it", async () => {
      const { page, complaints } = await contract();
      await goToSheet(page, "Financement");
      const chart = page.locator(".chart-place", { hasText: "Sûr et selon les résultats" });
      const top = async () => (await chart.boundingBox())?.y ?? Number.NaN;
      await chart.waitFor({ state: "attached" });
      const before = await top();
      await page.locator("canvas[id^=univer-sheet-main]").hover();
      await page.mouse.wheel(0, 400);
      expect(await settled(page, top, (now) => now < before - 100)).toBeLessThan(before - 100);
      expect(await chart.evaluate(isOnTop)).toBe(true);
      const { x, y } = (await chart.boundingBox()) ?? { x: 0, y: 0 };
      await page.mouse.click(x + 100, y + 30);
      const chosen = () => nameBox(page).inputValue();
      // The first of the rows that Financement keeps for its bars, or the next one.
      expect(await settled(page, chosen, (cell) => cell !== "A1")).toMatch(/^A2[78]$/);
      await goToSheet(page, "Synthèse");
      expect(complaints).toEqual([]);
    });

    test("an amount of our sheets opens to what its line is made of, and a title to nothing", async () => {
      const { page, complaints } = await contract();
      await goToSheet(page, "Financement");
      const address = await rowOf(page, "Financement", "Accès aux soins");
      await choose(page, `B${address}`);
      await page.locator(".cell-line summary").getByText(`B${address}, Accès aux soins : d'où viennent`).click();
      const card = page.locator(".cell-line table");
      for (const row of ["Part variable à 100 % 17 500 €", "Taille 2", "Barème Accord de 2019"])
        await card.getByRole("row", { name: row, exact: true }).waitFor();
      expect(await violationsOf(page, [[".grid-place"], ["body > :not(#page)"]])).toEqual([]);
      await choose(page, "A1");
      await page.locator(".cell-line").getByText("Tapez =CPTS. dans une cellule").waitFor();
      await goToSheet(page, "Synthèse");
      expect(complaints).toEqual([]);
    });

    test("an amount typed in Barème and a population beyond the edge of a tier move every amount, and the pane follows", async () => {
      const { page, complaints } = await contract();
      expect(await valueBeside(page, "Financement", atBest, 287000)).toBe(287000);
      // From a cell that is guarded, by the keys of the sheets, then by its name.
      await choose(page, "A1");
      await page.keyboard.press("Control+PageDown");
      await page.locator("#grid").getByRole("tab", { name: "Financement", selected: true }).waitFor();
      await page.keyboard.press("Control+PageUp");
      await page.locator("#grid").getByRole("tab", { name: "Synthèse", selected: true }).waitFor();
      await goToSheet(page, "Barème");
      await type(page, "D20", "40 000");
      expect(await valueBeside(page, "Financement", atBest, 292000)).toBe(292000);
      await page.evaluate(noteGrey);
      await type(page, "CPTS_Population", "81 000");
      await soon(async () => expect(await page.evaluate("wasGrey")).toBe(true));
      await page.locator("#grid [data-computing]").waitFor({ state: "detached" });
      expect(await valueBeside(page, "Financement", atBest, 370000)).toBe(370000);
      await page.getByText("Taille 3 ·").waitFor();
      await soon(async () =>
        expect(await page.getByLabel("Population du territoire").inputValue()).toMatch(/^81\s000$/),
      );
      expect(complaints).toEqual([]);
    });

    test("what was typed in its cells is kept by a rebuild and by the file", async () => {
      const { page } = await contract();
      await page.getByLabel("Taux d'atteinte, Prévention").fill("100 %");
      await page.getByRole("button", { name: "Reconstruire le classeur" }).click();
      await page.getByText("Ce qui avait été changé dans les cellules est repris.").waitFor();
      expect(await valueIn(page, "Barème", "D20", 40000)).toBe(40000);
      const { path } = await download(page);
      const file = readValues(await readFile(path));
      expect([file.at("Barème!D20"), file.at("Saisie!B7")]).toEqual([40000, 81000]);
    });
  });

  test("what cannot be read in a cell stops the download, with its sentence", async () => {
    const { page } = await open();
    await showSmallest(page);
    await goToSheet(page, "Saisie");
    await typeBeside(page, "Saisie", "Nom de la CPTS", "V".repeat(201));
    await action(page, "Télécharger .xlsx").click();
    await page.locator(".message.error").getByText("Texte reçu : 201 caractères.").waitFor();
  });

  inTheWhole("a sheet of one's own computes with the budget, and survives a rebuild", async () => {
    const { page } = await open();
    await type(page, "A1", "=CPTS_Population*2");
    await showExample(page);
    expect(await valueIn(page, "Feuille 1", "A1", 124000)).toBe(124000);
    await page.getByRole("button", { name: "Reconstruire le classeur" }).click();
    await page.getByText("Le classeur est reconstruit").waitFor();
    expect(await valueIn(page, "Feuille 1", "A1", 124000)).toBe(124000);
  });

  inTheWhole(
    "a block copied from LibreOffice fills rows of Charges with its values, and leaves them their looks",
    async () => {
      const { page } = await open({ permissions: ["clipboard-read", "clipboard-write"] });
      await page.getByLabel("Population du territoire").fill("18 500");
      await page.locator("summary", { hasText: "Budget" }).first().click();
      await page.getByLabel("Joindre un budget").check();
      await page.getByRole("button", { name: "Construire le classeur" }).click();
      await page.locator(".message.done").waitFor();
      await goToSheet(page, "Charges");
      const row = ["Prévention", "", "Loyer", "", "Bureau", "Par mois", "", "1 240,50 €", "janv.-26", "12/2026"];
      await copy(
        page,
        row.join("\t"),
        `<table><tr>${row.map((one) => `<td><font>${one}</font></td>`).join("")}</tr></table>`,
      );
      await choose(page, "A5");
      await page.keyboard.press("Control+V");
      const wanted = { A5: "Prévention", D5: "6132", H5: 1240.5, I5: dayOf(2026, 1, 1), J5: dayOf(2026, 12, 1) };
      const found = Object.entries(wanted).map(([place, value]) => valueIn(page, "Charges", place, value));
      expect(await Promise.all(found)).toEqual(Object.values(wanted));
      await soon(async () => expect(await patternIn(page, "Charges", "I5")).toBe(numberFormats.month));
    },
  );

  inTheWhole(
    "from an empty page, 25 charges that were copied balance the year, with the form and the entries",
    async () => {
      const { page, complaints } = await open();
      await page.getByLabel("Population du territoire").fill("62 000");
      await page.getByLabel("Date de signature du contrat").fill("1/10/23");
      await page.getByRole("button", { name: /^Prendre les \d+ valeurs plausibles/ }).click();
      await page.locator("#pane").getByRole("slider").fill("80");
      await page.locator("summary", { hasText: "Budget" }).first().click();
      await page.getByLabel("Joindre un budget").check();
      await page.getByLabel("Charges à ajouter").fill(charges);
      await page.getByText("25 charges lues").waitFor();
      await page.getByLabel("Cerfa 12156").check();
      await page.getByLabel("Écritures").check();
      await page.getByRole("button", { name: "Construire le classeur" }).click();
      await page.getByText("Le classeur est prêt").waitFor();
      const file = readValues(await readFile((await download(page)).path));
      expect(["F8", "G8", "H8"].map((place) => file.at(`Budget!${place}`))).toEqual([261500, 0, "À l'équilibre"]);
      expect(["Cerfa 12156", "Écritures"].map((sheet) => file.at(`${sheet}!A1`))).toEqual([
        "Cerfa 12156, page du budget",
        "Écritures de clôture",
      ]);
      expect(complaints).toEqual([]);
    },
  );

  test("five gestures give a treasurer four figures, and three more the file", async () => {
    const { page } = await open();
    const figures = page.locator(".four dd");
    await page.getByLabel("Population du territoire").fill("62 000");
    await page.getByLabel("Date de signature du contrat").fill("1/10/23");
    await page.getByRole("button", { name: /^Prendre les \d+ valeurs plausibles/ }).click();
    await page.locator("#pane").getByRole("slider").fill("80");
    await page.getByLabel("Solde en banque ce jour-là").fill("100 000");
    await figures.nth(3).getByText("162 500 €").waitFor();
    await soon(async () =>
      expect((await figures.allTextContents()).map((text) => /[\d\s]+€/.exec(text)?.[0].replace(/\s/g, " "))).toEqual([
        "126 500 €",
        "261 500 €",
        "261 500 €",
        "162 500 €",
      ]),
    );
    await page.getByLabel("Nom de la CPTS").fill("CPTS des Deux Vallées");
    await page.getByRole("button", { name: "Construire le classeur" }).click();
    await page.getByText("Le classeur est prêt").waitFor();
    expect((await download(page)).name).toBe("Budget ACI CPTS des Deux Vallées.xlsx");
  });

  test("from the pane alone, an empty page gets its budget", async () => {
    const { page } = await open();
    await page.getByLabel("Population du territoire").fill("18 500");
    await page.getByRole("button", { name: "Construire le classeur" }).click();
    await page.getByText("Le classeur est prêt : 6 feuilles.").waitFor();
    expect(await valueBeside(page, "Saisie", "Population du territoire", 18500)).toBe(18500);
    await soon(async () => expect(await page.getByRole("button", { name: "Voir un exemple" }).count()).toBe(0));
  });
}

/** Whether nothing hides what lets the pointer through: asked of it as if it did not. */
function isOnTop(place: HTMLElement | SVGElement): boolean {
  const { x, y } = place.getBoundingClientRect();
  place.style.pointerEvents = "auto";
  const found = document.elementFromPoint(x + 100, y + 30);
  place.style.pointerEvents = "";
  return place.contains(found);
}
