/** Formulas as people type them in the cells. */
import { inTheWhole } from "../share";
import { choose } from "./in-the-grid";
import { soon } from "./soon";
import { patternIn, type, valueIn, type OpenWorkbench } from "./workbench-page";

const sheet = "Feuille 1";

const written = [
  { typed: '=CPTS.MISSION("Accès aux soins";2;80%)', value: 88500 },
  { typed: "=CPTS.TIER(62 000)", value: 2 },
  { typed: "=SUM(CPTS.OPERATING(1);CPTS.OPERATING(2);0,5)", value: 110000.5 },
  { typed: '=IF(CPTS.TIER(39999)=1;"petite";"grande")', value: "petite" },
  { typed: '=IFERROR(CPTS.MISSION("crise";2;1);0)', value: 0 },
  { typed: '=CPTS.MISSION("Accès aux soins";2;85)', value: "#VALUE!" },
  { typed: '=CPTS.TIER(CPTS.POPULATION("CA du Pays de Gex;Brest (29)"))', value: 4 },
  { typed: '=CPTS.POPULATION("Saint-Denis")', value: "#VALUE!" },
  { typed: "=CPTS.RIEN(1)", value: "#NAME?" },
  { typed: "=ARRONDI(2,3456*1000;2)", value: 2345.6 },
  { typed: '=CPTS.MISSION("prévention";3;0,825;"avenant 2")', value: 31937.5 },
  { typed: '=TEXTE(1234,5;"# ##0,00")&TEXTE(DATE(2024;3;1);" jj/mm/aaaa")', value: "1\u202f234,50 01/03/2024" },
  { typed: '="1,055"*2', value: 2.11 },
];

const euros = '#,##0 "€"';
/** What our functions answer, then what formulas make of it: a number that carries a format is a number. */
const formatted = [
  { typed: '=CPTS.MISSION("Accès aux soins";2;80%)', value: 88500 },
  { typed: '=CPTS.REQUIREDRATE(B1;"accès";2)', value: 0.8 },
  { typed: '=INDEX(CPTS.CALENDAR("01/03/2024");2;2)', value: 45536 },
  { typed: "=CPTS.TIER(62000)", value: 2 },
  { typed: "=SUM(B1;CPTS.OPERATING(2);0,5)", value: 148500.5 },
  { typed: "=SUM(B1:B1)", value: 88500 },
  { typed: '=IF(CPTS.OPERATING(2)=60000;"égal";"autre")', value: "égal" },
  { typed: '=IF(B1>B4;"plus";"moins")', value: "plus" },
  { typed: "=CPTS.OPERATING(2)*2", value: 120000 },
  { typed: "=COUNT(B1:B4)", value: 4 },
  { typed: "=MAX(B1;CPTS.OPERATING(1))", value: 88500 },
  { typed: "=SUMPRODUCT(B1:B2;B1:B2)", value: 7832250000.64 },
  { typed: "=ROUND(CPTS.OPERATING(2)/7;2)", value: 8571.43 },
  { typed: "=B1&CPTS.OPERATING(2)", value: "8850060000" },
  { typed: '="01/03/2024"+0', value: 45352 },
] as const;

export function describeFormulas(open: OpenWorkbench): void {
  test("formulas compute as people write them in French, right, nested and wrong", async () => {
    const { page, complaints } = await open();
    for (const [index, { typed }] of written.entries()) await type(page, `B${index + 1}`, typed);
    for (const [index, { typed, value }] of written.entries()) {
      expect([typed, await valueIn(page, sheet, `B${index + 1}`, value)]).toEqual([typed, value]);
    }
    expect(complaints).toEqual([]);
  });

  test("a function takes a range of names, and follows it as it changes", async () => {
    const { page } = await open();
    await type(page, "A1", "Accès aux soins");
    await type(page, "A2", "Prévention");
    await type(page, "B1", "=CPTS.TOTAL(2;1;A1:A2)");
    expect(await valueIn(page, sheet, "B1", 182000)).toBe(182000);
    await type(page, "A2", "Qualité");
    expect(await valueIn(page, sheet, "B1", 172000)).toBe(172000);
  });

  test("a table spills over its neighbours", async () => {
    const { page } = await open();
    await type(page, "B2", "=CPTS.BUDGET(62000;1)");
    await type(page, "A1", "=B3&E3");
    expect(await valueIn(page, sheet, "A1", "Fonctionnement0")).toBe("Fonctionnement0");
    // Four columns that add up to the published total, once by line and once as their total.
    await type(page, "A2", "=SUM(C3:F9)/4");
    expect(await valueIn(page, sheet, "A2", 287000)).toBe(287000);
  });

  test("the sentence of an error is told when its cell is chosen, and goes when another is", async () => {
    const { page } = await open();
    await type(page, "B2", '=CPTS.MISSION("Accès aux soins";2;85)');
    expect(await valueIn(page, sheet, "B2", "#VALUE!")).toBe("#VALUE!");
    await page.keyboard.press("ArrowUp");
    const line = page.locator(".cell-line");
    await line.getByText("Taux reçu : 85. Donnez un taux de 0 à 1, par exemple 0,85 ou 85 %.").waitFor();
    await soon(async () => expect(await line.getByText("B2 affiche #VALEUR! :").count()).toBe(1));
    await page.keyboard.press("ArrowDown");
    await line.getByText("Tapez =CPTS. dans une cellule").waitFor();
  });

  test("an error deep in a formula tells its sentence too", async () => {
    const { page } = await open();
    await type(page, "B2", '=SUM(1;CPTS.MISSION("crise";2;1))');
    expect(await valueIn(page, sheet, "B2", "#N/A")).toBe("#N/A");
    await page.keyboard.press("ArrowUp");
    await page.locator(".cell-line").getByText("B2 affiche #N/A").waitFor();
  });

  test("amounts show in euros, rates in percent and dates as dates, and stay numbers to every formula", async () => {
    const { page, complaints } = await open();
    for (const [index, { typed }] of formatted.entries()) await type(page, `B${index + 1}`, typed);
    for (const [index, { typed, value }] of formatted.entries()) {
      expect([typed, await valueIn(page, sheet, `B${index + 1}`, value)]).toEqual([typed, value]);
    }
    const shown = () => Promise.all(["B1", "B2", "B3", "B4"].map((address) => patternIn(page, sheet, address)));
    await soon(async () => expect(await shown()).toEqual([euros, "0%", "dd/mm/yyyy", null]));
    expect(complaints).toEqual([]);
  });

  test("the chosen cell opens to what its amount is made of and where that comes from", async () => {
    const { page, complaints } = await open();
    await type(page, "A1", "Parcours");
    await type(page, "B2", '=CPTS.MISSION(A1;2;80%;"accord 2019")');
    expect(await valueIn(page, sheet, "B2", 63000)).toBe(63000);
    await page.keyboard.press("ArrowUp");
    await page.locator(".cell-line summary").getByText("D'où vient le montant de B2").click();
    const card = page.locator(".cell-line table");
    await card.getByRole("row", { name: "Part variable à 100 % 35 000 €" }).waitFor();
    for (const row of [
      "Part fixe 35 000 €",
      "Part variable 28 000 €",
      "Taux d'atteinte 80 %",
      "Taille 2",
      "Barème Accord de 2019",
    ])
      await soon(async () =>
        expect([row, await card.getByRole("row", { name: row, exact: true }).count()]).toEqual([row, 1]),
      );
    await type(page, "B3", "=B2*2");
    await page.keyboard.press("ArrowUp");
    await page.locator(".cell-line").getByText("Tapez =CPTS. dans une cellule").waitFor();
    expect(complaints).toEqual([]);
  });

  test("the spreadsheet's own functions are proposed and explained in French, the very one that is typed first", async () => {
    const { page, complaints } = await open();
    await choose(page, "B2");
    await page.keyboard.type("=SOMM");
    const proposed = page.locator("[data-u-comp=sheets-formula-editor] li");
    await soon(async () =>
      expect(await proposed.first().innerText()).toBe("SOMME\nAdditionne des nombres et des plages."),
    );
    await page.keyboard.press("Escape");
    await choose(page, "B4");
    await page.keyboard.type("=RECHERCHEV(");
    const help = page.locator("[data-u-comp=rect-popup]");
    const syntax = "RECHERCHEV(valeur_cherchée;table_matrice;no_index_col;[valeur_proche])";
    await soon(async () => expect((await help.innerText()).split("\n")[0]).toBe(syntax));
    await page.keyboard.press("Escape");
    expect(complaints).toEqual([]);
  });

  inTheWhole(
    "a formula of two thousand terms computes, or the page says that the grid stopped and takes it up again",
    async () => {
      const { page } = await open();
      await type(page, "A1", "Avant");
      await type(page, "B1", `=${"1+".repeat(1_999)}1`);
      const again = page.getByRole("button", { name: "Reprendre le travail" });
      const outcome = await Promise.race([valueIn(page, sheet, "B1", 2_000), again.waitFor().then(() => "stopped")]);
      expect([2_000, "stopped"]).toContain(outcome);
      if (outcome === "stopped") await again.click();
      expect(await valueIn(page, sheet, "A1", "Avant")).toBe("Avant");
    },
  );

  test("in English, formulas have commas and sentences are English", async () => {
    const { page, complaints } = await open({ address: "?lang=en" });
    await type(page, "B2", '=CPTS.MISSION("Access to care",2,0.8)');
    expect(await valueIn(page, "Sheet1", "B2", 88500)).toBe(88500);
    await type(page, "B3", '=CPTS.MISSION("Access to care",2,85)');
    await page.keyboard.press("ArrowUp");
    await page.locator(".cell-line").getByText("Rate received: 85.").waitFor();
    expect(complaints).toEqual([]);
  });
}
