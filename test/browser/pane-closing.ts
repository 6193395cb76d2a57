/** A contract year closed from the pane: told before, done by the next build, taken back by going back. */
import type { Page } from "playwright-core";
import { build, chooseSchedule, type Open } from "./pane-page";
import { soon } from "./soon";

/** A first contract of 2019 whose five years are over, in a workbook that has a budget. */
export async function openClosing(page: Page): Promise<void> {
  await page.getByLabel("Population du territoire").fill("62 000");
  await page.getByLabel("Date de signature du contrat").fill("1/3/2020");
  await chooseSchedule(page, "ACI2019");
  await page.getByLabel("Taux d'atteinte, Prévention").fill("60 %");
  await page.locator("summary", { hasText: "Charges, autres produits" }).click();
  await page.getByLabel("Joindre un budget").check();
  await build(page);
  await page.locator("summary", { hasText: "Clore une année" }).click();
  await page.getByLabel("Année à clore").selectOption("année 1");
  await page.getByText("La prochaine construction clôt l'année 1").waitFor();
}

export function describeClosing(open: Open): void {
  test("a year that is over closes as it was notified with the next build, and opens again by going back", async () => {
    const { page, complaints } = await open();
    await openClosing(page);
    const prevention = page.locator("fieldset", { hasText: "Part variable notifiée" }).getByLabel("Prévention");
    await prevention.fill("999 999");
    await page.getByText("« Prévention » : 999 999 € notifiés, pour une part variable de").waitFor();
    await prevention.fill("5 000");
    await page.getByText("L'année 2 s'ouvre avec la taille et les taux déjà dits.").waitFor();
    await page.getByRole("button", { name: /^(Construire|Reconstruire|Mettre à jour)/ }).click();
    await page.getByText("Année close : 1.").waitFor();
    await soon(async () => expect(await page.getByLabel("Année à clore").inputValue()).toBe(""));
    await soon(async () =>
      expect(await page.getByLabel("Année à clore").locator("option").allTextContents()).not.toContain("année 1"),
    );
    await page.getByRole("button", { name: "Revenir à avant" }).click();
    await page.getByText("Le classeur est de nouveau comme avant.").waitFor();
    await page.getByText("Année close : 1.").waitFor({ state: "hidden" });
    expect(complaints).toEqual([]);
  });
}
