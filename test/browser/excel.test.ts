/** The add-in in Excel as a person uses it, from the pane to the cells, through Microsoft's own library. */
import type { Browser } from "playwright-core";
import { builtAddin } from "../build/build-addin";
import { openExcelOnTheWeb, type ExcelOnTheWeb } from "../hosts/excel/simulator/chromium/open-excel-on-the-web";
import { stateOf } from "../hosts/excel/host/open-filled";
import { launchChromium, patienceOfBuild, violationsOf } from "./chromium";
import { describeInChromium } from "./describe-in-chromium";
import { fillAndBuild, inCell, press, sheetNames, sheetShown, typeInCell, writingRequest } from "./excel-page";
import { soon } from "./soon";

const ourSheets = [
  "Synthèse",
  "Financement",
  "Trésorerie",
  "Exercices",
  "Versements",
  "Hypothèses et sources",
  "Saisie",
  "Barème",
  "Détail",
  "Échéancier",
  "Calculs",
  "Contrôles",
];
/** Of a contract that nobody has signed yet. */
const ofOneYear = ["Synthèse", "Hypothèses et sources", "Saisie", "Barème", "Détail", "Contrôles"];
const patience = 60_000;

describeInChromium("in Excel", () => {
  let browser: Browser;
  let addin: string;
  let excel: ExcelOnTheWeb;

  beforeAll(async () => {
    addin = builtAddin().folder;
    browser = await launchChromium();
  }, patienceOfBuild);
  afterEach(async () => {
    await excel.close();
  });
  afterAll(async () => {
    await browser.close();
  });

  const open = async (language = "fr-FR") => {
    excel = await openExcelOnTheWeb(browser, addin, language);
    await excel.pane.getByRole("tab").first().waitFor();
    return excel;
  };

  test(
    "filling the form and building writes the twelve sheets beside what was there, and complains of nothing",
    async () => {
      const { pane, workbook, complaints } = await open();
      await fillAndBuild(excel, "2023-10-01");
      await pane.getByText("Le classeur est prêt : 12 feuilles.").waitFor();
      expect(sheetNames(workbook)).toEqual(expect.arrayContaining(ourSheets));
      const typed = ["population", "rate:access"] as const;
      expect(typed.map((key) => inCell(workbook, key, "2023-10-01"))).toEqual([[[62000]], [[0.85]]]);
      await press(pane, "Contrôles");
      await soon(async () => expect(await sheetShown(excel, "Contrôles")).toBe("Contrôles"));
      expect(complaints).toEqual([]);
    },
    patience,
  );

  test(
    "a rebuild keeps what was typed in the cells since, and what was changed in the pane",
    async () => {
      const { pane, workbook } = await open();
      await fillAndBuild(excel);
      typeInCell(workbook, "population", 81000);
      typeInCell(workbook, "kept:support", "Oui");
      await pane.getByLabel("Taux d'atteinte, Prévention").fill("0,9");
      await press(pane, "Reconstruire le classeur");
      await pane.getByText("Ce qui avait été changé dans les cellules est repris.").waitFor();
      expect(inCell(workbook, "population")).toEqual([[81000]]);
      expect(inCell(workbook, "kept:support")).toEqual([["Oui"]]);
      expect(inCell(workbook, "rate:prevention")).toEqual([[0.9]]);
      expect(inCell(workbook, "rate:access")).toEqual([[0.85]]);
    },
    patience,
  );

  test(
    "reopened on a workbook that it made, the pane shows its choices again",
    async () => {
      const { pane, workbook } = await open();
      await fillAndBuild(excel);
      typeInCell(workbook, "population", 128400);
      await pane.evaluate("location.reload()");
      await pane.getByRole("tab").first().waitFor();
      await pane.getByText("Taille 3 ·").waitFor();
      await soon(async () => expect(await pane.getByLabel("Nom de la CPTS").inputValue()).toBe("CPTS du Val"));
      await soon(async () =>
        expect(await pane.getByRole("button", { name: "Reconstruire le classeur" }).count()).toBe(1),
      );
    },
    patience,
  );

  test(
    "an error of Excel half-way leaves the workbook as it was, and the pane says so",
    async () => {
      const { pane, workbook, faults } = await open();
      await fillAndBuild(excel);
      const writing = await writingRequest(excel);
      const before = stateOf(workbook);
      faults.failAction(writing, 200);
      await press(pane, "Reconstruire le classeur");
      await pane.getByText("Le classeur est comme il était").waitFor();
      expect(stateOf(workbook)).toEqual(before);
    },
    patience,
  );

  test(
    "a formula is inserted, broken ones are repaired, and all are frozen once one says yes",
    async () => {
      const { pane, workbook } = await open();
      await pane.getByRole("tab", { name: "Fonctions" }).click();
      await press(pane, "Insérer (CPTS.TIER)");
      await pane.getByText("Écrit en").waitFor();
      const sheet = workbook.activeSheet;
      expect(sheet.GetRange("A1").Formulas).toEqual([['=CPTS.TIER(62000,"avenant 2")']]);
      sheet.GetRange("A2").Formulas = [["=_xldudf_CPTS_TIER(A9)"]];
      await pane.getByRole("tab", { name: "Outils" }).click();
      await press(pane, "Réparer");
      await pane.getByText("Réparation faite : 1 formule.").waitFor();
      expect(sheet.GetRange("A2").Formulas).toEqual([["=CPTS.TIER(A9)"]]);
      await pane.getByRole("radio", { name: "La feuille active" }).check();
      await press(pane, "Figer…");
      await press(pane, "Figer 2 formules");
      await pane.getByText("2 formules sont figées").waitFor();
      expect(JSON.stringify(sheet.GetRange("A1:A2").Formulas)).not.toContain("=");
    },
    patience,
  );

  test(
    "an English Excel has an English pane, which builds the same sheets",
    async () => {
      const { pane, workbook, complaints } = await open("en-US");
      await pane.getByLabel("Population of the territory").fill("62,000");
      await press(pane, "Build the workbook");
      await pane.getByText("The workbook is ready: 6 sheets").waitFor();
      expect(sheetNames(workbook)).toEqual(expect.arrayContaining(ofOneYear));
      expect(await violationsOf(pane)).toEqual([]);
      expect(complaints).toEqual([]);
    },
    patience,
  );
});
