/** From the form to the workbook, and back to the form. */
import { readFile } from "node:fs/promises";
import { makeWorkbook } from "../../src/library/make-workbook";
import { computeFunding } from "../../src/funding/funding";
import { readCase } from "../today";
import {
  build,
  chooseSchedule,
  descriptionOf,
  fillAllMissions,
  focused,
  workbook,
  words,
  type Open,
} from "./pane-page";
import { soon } from "./soon";

const at80 = { rate: 0.8 };
const all = { access: at80, pathways: at80, prevention: at80, quality: at80, support: at80 };

export function describeBuild(open: Open): void {
  test("a build shows how far it is, then what was made, and leads to each sheet", async () => {
    const { page, complaints } = await open();
    await fillAllMissions(page);
    await page.getByLabel("Date de signature du contrat").fill("1/10/2020");
    await workbook(page, "isSlow = true");
    await page.getByRole("button", { name: "Construire le classeur" }).click();
    await page.getByText("Construction : 50 %").waitFor();
    await soon(async () =>
      expect(await page.getByRole("progressbar", { name: "Construire le classeur" }).getAttribute("value")).toBe("0.5"),
    );
    await workbook(page, "finishSlowBuild()");
    await page.getByText("Le classeur est prêt : 12 feuilles.").waitFor();
    await soon(async () => expect(await focused(page)).toMatch(/^Le classeur est prêt/));
    await page.getByRole("button", { name: "Financement" }).click();
    await soon(async () => expect(await workbook(page, "shownSheet")).toBe("Financement"));
    await page.getByRole("button", { name: "Revenir à avant" }).click();
    await page.getByText("Le classeur est de nouveau comme avant.").waitFor();
    await page.getByRole("button", { name: "Page pour le bureau (PDF)" }).click();
    await page.getByText("Voici la page pour le bureau.").waitFor();
    expect(complaints).toEqual([]);
  });

  test("a second press while it works builds nothing twice", async () => {
    const { page } = await open();
    await page.getByLabel("Population du territoire").fill("62000");
    await workbook(page, "isSlow = true");
    await page.getByRole("button", { name: "Construire le classeur" }).dblclick();
    await page.getByRole("button", { name: "Télécharger .xlsx" }).click({ force: true });
    await workbook(page, "finishSlowBuild()");
    await page.getByText("Le classeur est prêt").waitFor();
    await soon(async () => expect(await workbook(page, "builds")).toBe(1));
  });

  test("a rebuild keeps what was typed in the cells, beside what was changed in the pane, and says so", async () => {
    const { page } = await open();
    await page.getByLabel("Population du territoire").fill("62000");
    await build(page);
    await workbook(page, 'type("population", 71500)');
    await workbook(page, 'type("rate:prevention", 0.9)');
    await page.getByLabel("Taux d'atteinte, Accès aux soins").fill("100 %");
    await page.getByRole("button", { name: "Reconstruire le classeur" }).click();
    await page.getByText("Ce qui avait été changé dans les cellules est repris.").waitFor();
    await soon(async () => expect(await workbook(page, 'read("population")')).toBe(71500));
    await soon(async () => expect(await workbook(page, 'read("rate:prevention")')).toBe(0.9));
    await soon(async () => expect(await workbook(page, 'read("rate:access")')).toBe(1));
    await soon(async () =>
      expect((await page.getByLabel("Population du territoire").inputValue()).replace(/\s/g, " ")).toBe("71 500"),
    );
    await page.getByRole("button", { name: "Revenir à avant" }).click();
    await page.getByText("Le classeur est de nouveau comme avant.").waitFor();
    await soon(async () => expect(await workbook(page, 'read("population")')).toBe(71500));
    await soon(async () => expect(await workbook(page, 'read("rate:access")')).not.toBe(1));
  });

  test("coming back to the pane shows what was changed in the cells meanwhile", async () => {
    const { page } = await open();
    await page.getByLabel("Population du territoire").fill("62000");
    await build(page);
    await workbook(page, 'type("kept:quality", "Oui")');
    await page.evaluate("window.dispatchEvent(new Event('focus'))");
    await page.getByLabel("Taux d'atteinte, Qualité et pertinence").waitFor();
    await soon(async () =>
      expect(await page.getByRole("checkbox", { name: "Qualité et pertinence" }).isChecked()).toBe(true),
    );
  });

  test("what cannot be read in a cell stops the rebuild, beside its field", async () => {
    const { page } = await open();
    await page.getByLabel("Population du territoire").fill("62000");
    await build(page);
    await workbook(page, 'type("population", "beaucoup")');
    await page.getByRole("button", { name: "Reconstruire le classeur" }).click();
    await page.getByText("Un champ est à corriger ; rien n'a été construit.").waitFor();
    await soon(async () =>
      expect(await descriptionOf(page.getByLabel("Population du territoire"))).toContain(
        "Population reçue : « beaucoup »",
      ),
    );
    await soon(async () => expect(await workbook(page, "builds")).toBe(1));
  });

  test("without a territory nothing is built: the field that lacks says so and takes the focus", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Construire le classeur" }).click();
    await page.getByText("Un champ est à corriger ; rien n'a été construit.").waitFor();
    await soon(async () => expect(await focused(page)).toBe("Population du territoire"));
    await soon(async () =>
      expect(await descriptionOf(page.getByLabel("Population du territoire"))).toContain(
        "Donnez la population du territoire",
      ),
    );
    await soon(async () => expect(await workbook(page, "builds")).toBe(0));
    await page.keyboard.type("62000");
    await page.getByText("rien n'a été construit").waitFor({ state: "detached" });
  });

  test("a sheet of somebody else keeps its name, and ours says which one it took", async () => {
    const { page } = await open();
    await page.getByLabel("Population du territoire").fill("62000");
    await workbook(page, 'otherSheets.add("Barème")');
    await build(page);
    await page
      .getByText(
        "Une autre feuille s'appelle déjà « Barème » et n'a pas été touchée : la nôtre s'appelle « Barème (2) ».",
      )
      .waitFor();
    await page.getByRole("button", { name: "Barème (2)" }).click();
    await soon(async () => expect(await workbook(page, "shownSheet")).toBe("Barème (2)"));
  });

  test("a build that fails half-way says that the workbook is as it was, and that a file can be had", async () => {
    const { page } = await open();
    await page.getByLabel("Population du territoire").fill("62000");
    await workbook(page, "isSlow = true");
    await page.getByRole("button", { name: "Construire le classeur" }).click();
    await page.getByText("Construction : 50 %").waitFor();
    await workbook(page, 'problem = { kind: "failed", detail: "GeneralException", restored: true }');
    await workbook(page, "finishSlowBuild()");
    await page.getByText("Excel a refusé : GeneralException. Le classeur est comme il était ; réessayez.").waitFor();
    await page.getByText("« Télécharger .xlsx » donne le même classeur en fichier.").waitFor();
    await soon(async () => expect(await focused(page)).toMatch(/^Excel a refusé/));
    await soon(async () => expect(await page.getByLabel("Population du territoire").inputValue()).toBe("62000"));
  });

  test("a sheet that is gone says so where one wanted to go", async () => {
    const { page } = await open();
    await page.getByLabel("Population du territoire").fill("62000");
    await build(page);
    await workbook(page, 'problem = { kind: "changedMeanwhile" }');
    await page.getByRole("button", { name: "Contrôles" }).click();
    await page.getByText("La feuille « Contrôles » a été supprimée ou renommée.").waitFor();
    await soon(async () => expect(await workbook(page, "shownSheet")).toBeNull());
  });

  test("a part of the add-in that the network keeps back is told as such, and comes at the next press", async () => {
    const { page } = await open({});
    await page.getByLabel("Population du territoire").fill("62000");
    await page.route("**/xlsx.js", (route) => route.abort());
    await page.getByRole("button", { name: "Télécharger .xlsx" }).click();
    await page.getByText("Une partie du complément n'a pas pu être chargée.").waitFor();
    await page.unroute("**/xlsx.js");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Télécharger .xlsx" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Budget ACI.xlsx");
  });

  test("the downloaded file is the command line's, to the last byte, and bears the community's name", async () => {
    const { page, complaints } = await open();
    await fillAllMissions(page);
    await page.getByLabel("Nom de la CPTS").fill("=CPTS <du> Val");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Télécharger .xlsx" }).click(),
    ]);
    const same = await makeWorkbook(
      computeFunding(readCase({ name: "=CPTS <du> Val", schedule: "ACI2019", population: 62000, missions: all })),
    );
    expect(download.suggestedFilename()).toBe("Budget ACI =CPTS du Val.xlsx");
    expect(Buffer.compare(await readFile(await download.path()), same)).toBe(0);
    await soon(async () =>
      expect(await words(page.locator(".message.done"))).toContain("Fichier préparé : Budget ACI =CPTS du Val.xlsx."),
    );
    await soon(async () => expect(await workbook(page, "builds")).toBe(0));
    expect(complaints).toEqual([]);
  });

  test("the downloaded file of another schedule is the command line's too, with its sources and remarks", async () => {
    const { page } = await open();
    await fillAllMissions(page);
    await chooseSchedule(page, "AV2");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Télécharger .xlsx" }).click(),
    ]);
    const missions = { ...all, crisis: {} };
    const same = await makeWorkbook(computeFunding(readCase({ schedule: "AV2", population: 62000, missions })));
    expect(Buffer.compare(await readFile(await download.path()), same)).toBe(0);
  });
}
