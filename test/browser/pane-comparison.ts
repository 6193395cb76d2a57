/** Other cases in the pane: chosen, set beside the form, taken away, handed over as a workbook. */
import type { Page } from "playwright-core";
import { words, type Open } from "./pane-page";
import { soon } from "./soon";

const community = {
  tier: 3,
  schedule: "ACI2019",
  signature: "2021-01-01",
  situation: { day: "2021-01-01" },
  missions: { access: { rate: 0 }, pathways: { rate: 0 }, prevention: { rate: 0 } },
};

const caseFile = (name: string, json: unknown) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify(json)),
});

const files = (page: Page) => page.getByLabel("Autres cas");

/** With the form of a tier 2, of the agreement of 2019. */
export async function openComparison(page: Page): Promise<void> {
  await page.getByLabel("Population du territoire").fill("62 000");
  await page.getByLabel("Date de signature du contrat").fill("1/1/2021");
  // By the keyboard: what the date brings moves them under a pointer.
  await page.locator("summary", { hasText: "Charges, autres produits" }).press("Enter");
  await page.locator("summary", { hasText: "Comparer" }).press("Enter");
  await files(page).waitFor();
}

export async function chooseOther(page: Page): Promise<void> {
  await files(page).setInputFiles([caseFile("une taille de plus.json", community)]);
  await page.getByRole("region", { name: "Ligne, une année" }).waitFor();
}

export function describeComparison(open: Open): void {
  test("another case is set beside the form, line by line, follows its edits, and is taken away", async () => {
    const { page, complaints } = await open();
    await openComparison(page);
    await chooseOther(page);
    const row = page.getByRole("row", { name: "Fonctionnement" });
    // 60 000 for tier 2, 75 000 for tier 3.
    await soon(async () => expect(await words(row.first())).toContain("60 000 €75 000 €, différence +15 000 €"));
    await page.getByLabel("Population du territoire").fill("90 000");
    await row.first().getByText("+15 000").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Ôter une taille de plus" }).click();
    await page.getByRole("region", { name: "Ligne, une année" }).waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });

  test("the comparison is handed over as a workbook", async () => {
    const { page } = await open();
    await openComparison(page);
    await chooseOther(page);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Télécharger la comparaison" }).click();
    expect((await download).suggestedFilename()).toBe("Comparaison.xlsx");
    await page.getByText("Comparaison.xlsx est dans vos téléchargements.").waitFor();
  });

  test("what cannot be read, a fourth case and a name twice are told beside the field, and change nothing", async () => {
    const { page } = await open();
    await openComparison(page);
    await chooseOther(page);
    await files(page).setInputFiles([caseFile("autre.json", { ...community, taille: 3 })]);
    await page.getByText("à « taille »").waitFor();
    await soon(async () => expect(await files(page).getAttribute("aria-invalid")).toBe("true"));
    await files(page).setInputFiles([caseFile("une taille de plus.json", community)]);
    await page.getByText("Deux cas s'appellent « une taille de plus »").waitFor();
    await files(page).setInputFiles(["b", "c", "d"].map((name) => caseFile(`${name}.json`, community)));
    await page.getByText("Au plus 3 autres cas").waitFor();
    await soon(async () => expect(await page.getByRole("button", { name: "Ôter" }).count()).toBe(1));
  });
}
