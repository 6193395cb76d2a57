/** What few contracts need, folded, then filled, and what the payments become. */
import type { Page } from "playwright-core";
import { build, descriptionOf, chooseSchedule, focused, workbook, words, type Open } from "./pane-page";
import { soon } from "./soon";

export function describeTime(open: Open): void {
  test("a start changes the payments as it is typed, and the workbook has it", async () => {
    const { page, complaints } = await open();
    await openDates(page);
    await soon(async () =>
      expect(await civilYears(page)).toEqual([
        "2020 71 250 0 87 000 -15 750",
        "2021 60 000 12 000 87 000 -30 750",
        "2022 75 000 12 000 87 000 -30 750",
        "2023 75 000 12 000 87 000 -30 750",
        "2024 75 000 12 000 87 000 -30 750",
        "2025 18 750 12 000 0 0",
      ]),
    );
    await page.getByLabel("Démarrage, Prévention").fill("01/01/2021");
    // A year without prevention: 15 000 € fixed and 12 000 € variable less, and nothing of its own paid in 2020.
    await soon(async () =>
      expect((await civilYears(page)).slice(0, 2)).toEqual(["2020 60 000 0 60 000 0", "2021 56 250 0 87 000 -30 750"]),
    );
    await page.locator("summary", { hasText: "2021 : 2 versements" }).click();
    await soon(async () =>
      expect(await words(page.locator(".payment").nth(1))).toBe(
        "01/01/2021 sûr 11 250 €Prévention, fixe, année 2 : avance de 75 %, au démarrage de la mission (contrat type, art. 6.2).",
      ),
    );
    await build(page);
    await soon(async () => expect(await workbook(page, 'read("start:prevention")')).toBe(44197));
    expect(complaints).toEqual([]);
  });

  test("a balance paid later is seen in the years, and in the advance to finance", async () => {
    const { page } = await open();
    await openDates(page);
    await page.getByText("Plus aucune avance à financer : rien n'est acquis avant d'être reçu.").waitFor();
    // What is past is no more to finance: the same contract, six years later.
    await page.getByLabel("Date de signature").fill("01/01/2026");
    const worst = "Avance à financer au pire, d'ici la fin :";
    await page.getByText(`${worst} 30 750 € le 31/12/2027, acquis et pas encore reçus.`).waitFor();
    await page.getByLabel("Retard du solde, en mois").fill("12");
    await soon(async () => expect((await civilYears(page))[1]).toBe("2027 56 250 0 87 000 -46 500"));
    await soon(async () => expect(await civilYears(page)).toHaveLength(7));
    await page.getByText(`${worst} 61 500 € le 31/12/2028, acquis et pas encore reçus.`).waitFor();
  });

  test("what cannot be read is refused beside its field, in the words of the functions", async () => {
    const { page } = await open();
    await openDates(page);
    const start = page.getByLabel("Démarrage, Prévention");
    await start.fill("31/02/2021");
    await soon(async () => expect(await descriptionOf(start)).toContain("Date reçue : « 31/02/2021 »"));
    await soon(async () => expect(await start.getAttribute("aria-invalid")).toBe("true"));
    await page.getByRole("button", { name: "Construire le classeur" }).click();
    await page.getByText("Un champ est à corriger ; rien n'a été construit.").waitFor();
    await soon(async () => expect(await focused(page)).toBe("Démarrage, Prévention"));
  });

  test("a rate of one year, a stop and a tier reach the workbook", async () => {
    const { page, complaints } = await open();
    await openDates(page);
    await page.getByLabel("Taux, année 2, Prévention").fill("50 %");
    await page.getByLabel("Arrêt, Prévention").fill("01/07/2023");
    await page.getByLabel("Taille, année 3").fill("3");
    await page.getByLabel("Montant, Aide à la lettre d'intention").fill("10 000");
    await page.getByLabel("Prorata compté en").selectOption("Mois");
    await build(page);
    const inputs = ["rate:prevention:2", "stop:prevention", "tier:3", "intentAid", "prorationBasis"];
    const read = await Promise.all(inputs.map((input) => workbook(page, `read("${input}")`)));
    expect(read).toEqual([0.5, 45108, 3, 10000, "Mois"]);
    expect(complaints).toEqual([]);
  });

  test("dates typed in the cells come back in the section, and one that cannot be read opens it", async () => {
    const { page } = await open();
    await page.getByLabel("Population du territoire").fill("62000");
    await build(page);
    await workbook(page, 'type("start:access", 44075)');
    await page.evaluate("window.dispatchEvent(new Event('focus'))");
    await soon(async () => expect(await page.getByLabel("Démarrage, Accès aux soins").count()).toBe(0));
    await workbook(page, 'type("tier:4", "grande")');
    await page.evaluate("window.dispatchEvent(new Event('focus'))");
    await soon(async () => expect(await page.getByLabel("Taille, année 4").inputValue()).toBe("grande"));
    await soon(async () => expect(await page.getByLabel("Démarrage, Accès aux soins").inputValue()).toBe("01/09/2020"));
  });

  test("an English reader has it in English", async () => {
    const { page } = await open({ language: "en" });
    await page.getByLabel("Population of the territory").fill("62,000");
    await page.getByLabel("signed").fill("2023-10-01");
    await page.getByRole("heading", { name: "What reaches the bank" }).waitFor();
    await page.locator("summary", { hasText: "Advanced settings" }).click();
    await page.getByLabel("Start, Access to care").fill("2024-09-01");
    await soon(async () => expect(await page.getByText("Secure").count()).toBeGreaterThan(0));
  });

  test("a part that cannot be loaded says so, and comes when one opens it again", async () => {
    const { page } = await open({});
    await page.route("**/advanced.js", (route) => route.abort());
    await page.locator("summary", { hasText: "Réglages avancés" }).click();
    await page.getByText("Une partie du complément n'a pas pu être chargée.").waitFor();
    await page.unroute("**/advanced.js");
    await page.locator("summary", { hasText: "Réglages avancés" }).click();
    await page.locator("summary", { hasText: "Réglages avancés" }).click();
    await page.getByLabel("Démarrage, Accès aux soins").waitFor();
  });
}

/** Tier 2, signed on 1 January 2020, prevention alone at 80 %, and the advanced settings open. */
export async function openDates(page: Page): Promise<void> {
  await page.getByLabel("Population du territoire").fill("62000");
  await page.getByLabel("Date de signature").fill("01/01/2020");
  await chooseSchedule(page, "ACI2019");
  for (const mission of ["Accès aux soins", "Parcours pluriprofessionnels"])
    await page.getByLabel(mission, { exact: false }).first().uncheck();
  await page.getByLabel("Taux d'atteinte, Prévention").fill("80 %");
  await page.locator("summary", { hasText: "Ce qui arrive en banque" }).click();
  await page.locator(".civil-years").waitFor();
}

async function civilYears(page: Page): Promise<readonly string[]> {
  const rows = await page.locator(".civil-years tbody tr").all();
  return Promise.all(
    rows.map(async (row) => (await row.locator("th, td").allTextContents()).join(" ").replace(/\s/g, " ")),
  );
}
