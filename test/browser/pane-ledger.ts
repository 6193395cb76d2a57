/** The accountant's file in the pane: chosen, placed by rules, joined by the next build. */
import type { Page } from "playwright-core";
import { fecOf, yearOfEntries } from "../budget/ledger/fec";
import { build, descriptionOf, focused, type Open } from "./pane-page";
import { openPlan } from "./pane-plan";
import { soon } from "./soon";

export async function openLedger(page: Page): Promise<void> {
  await openPlan(page);
  await page.locator("summary", { hasText: "Lire le réalisé" }).click();
  await page.getByLabel("Fichier du comptable").waitFor();
}

export async function chooseAccounts(page: Page, text: string): Promise<void> {
  const file = { name: "FEC.txt", mimeType: "text/plain", buffer: Buffer.from(text) };
  await page.getByLabel("Fichier du comptable").setInputFiles(file);
}

export function describeLedger(open: Open): void {
  test("a year of entries is read beside the pane, what is left gets its mission, and the build writes Réalisé once", async () => {
    const { page, complaints } = await open();
    await openLedger(page);
    await chooseAccounts(page, fecOf(yearOfEntries(2084)));
    await page
      .getByText("50 016 lignes lues, dont 25 008 de charges et de produits, du 01/01/2026 au 31/12/2026.")
      .waitFor();
    await page.getByText("À ventiler : 25 008 écritures de charges").waitFor();
    await page.getByLabel("Mission du compte 606400").selectOption("Prévention");
    await page.getByLabel("Mission du compte 613200").selectOption("Fonctionnement");
    await page.getByLabel("Mission du compte 625100").selectOption("Parcours pluriprofessionnels");
    await page.getByText("Chaque charge a sa mission.").waitFor();
    await soon(async () =>
      expect(await page.getByLabel("Règles").inputValue()).toContain("606400;;Prévention\n613200;;Fonctionnement"),
    );
    await page.getByText("La prochaine construction écrira 36 lignes dans Réalisé").waitFor();
    await build(page);
    await page.getByText("Ce classeur a un budget : 36 lignes saisies").waitFor();
    await soon(async () => expect(await page.getByText("La prochaine construction écrira").count()).toBe(0));
    expect(complaints).toEqual([]);
  });

  test("what cannot be read is told with its place beside its field, and joined by no build", async () => {
    const { page } = await open();
    await openLedger(page);
    const pasted = page.getByLabel("Ou un journal, une balance, collés");
    await pasted.fill("Compte;Débit;Crédit\n613200;700;");
    await page.getByText("Ligne 1 : ces lignes n'ont pas de date : c'est une balance.").waitFor();
    await soon(async () => expect(await pasted.getAttribute("aria-invalid")).toBe("true"));
    await page.getByLabel("Jour de la balance").fill("30/09/2026");
    await page
      .getByText("1 ligne lue, dont 1 de charges et de produits, du début de l'exercice au 30/09/2026.")
      .waitFor();
    await page.getByLabel("Règles").fill("Compte;Mission\n61;Loisirs");
    await page.getByText("Ligne 2, colonne Mission : « Loisirs » reçu").waitFor();
    await soon(async () => expect(await descriptionOf(page.getByLabel("Règles"))).toContain("Loisirs"));
    await soon(async () => expect(await page.getByText("La prochaine construction").count()).toBe(0));
    await page.getByLabel("Règles").fill("Compte;Mission\n61;Fonctionnement");
    await page.getByRole("button", { name: "Ne pas reprendre ce réalisé" }).click();
    await soon(async () => expect(await pasted.inputValue()).toBe(""));
    await soon(async () => expect(await page.getByText("La prochaine construction").count()).toBe(0));
    await soon(async () => expect(await focused(page)).toBe("Fichier du comptable"));
  });
}
