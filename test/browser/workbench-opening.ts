/** Files that people bring. */
import type { Page } from "playwright-core";
import {
  action,
  download,
  goToSheet,
  showExample,
  type,
  typeBeside,
  valueBeside,
  valueIn,
  type OpenWorkbench,
} from "./workbench-page";

const foreign = { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("Des notes") };

/** Chooses a file in the window that the button opens. */
export async function openFile(page: Page, file: string | typeof foreign): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), action(page, "Ouvrir un classeur…").click()]);
  await chooser.setFiles(file);
}

export function describeOpening(open: OpenWorkbench): void {
  test("a file that one has downloaded opens again with all that was typed in it, one's own sheet and notes included", async () => {
    const { page, complaints } = await open();
    await type(page, "A1", "=CPTS_Population*2");
    await showExample(page);
    await goToSheet(page, "Synthèse");
    await type(page, "H3", "Vu en bureau");
    await goToSheet(page, "Saisie");
    await typeBeside(page, "Saisie", "Population du territoire", "81 000");
    expect(await valueBeside(page, "Saisie", "Population du territoire", 81000)).toBe(81000);
    const { path } = await download(page);
    await action(page, "Recommencer").click();
    await page.getByRole("button", { name: "Tout effacer" }).click();
    await page.getByRole("button", { name: "Voir un exemple" }).waitFor();
    await openFile(page, path);
    await page.getByText("les choix de « CPTS du Val de Brume » sont repris.").waitFor();
    expect(await valueBeside(page, "Saisie", "Population du territoire", 81000)).toBe(81000);
    await page.getByText("Taille 3 ·").waitFor();
    expect(await valueIn(page, "Synthèse", "H3", "Vu en bureau")).toBe("Vu en bureau");
    expect(await valueIn(page, "Feuille 1", "A1", 162000)).toBe(162000);
    expect(complaints).toEqual([]);
  });

  test("what is no workbook is refused with a sentence, and the grid stays as it is", async () => {
    const { page, complaints } = await open();
    await showExample(page);
    await openFile(page, foreign);
    await page.locator(".message.error").getByText("Ce fichier n'est pas un classeur .xlsx.").waitFor();
    expect(await page.getByLabel("Nom de la CPTS").inputValue()).toBe("CPTS du Val de Brume");
    expect(complaints).toEqual([]);
  });

  test("a file dropped on the page is taken likewise", async () => {
    const { page } = await open();
    const dropped = await page.evaluateHandle(() => {
      const held = new DataTransfer();
      held.items.add(new File(["Des notes"], "notes.txt", { type: "text/plain" }));
      return held;
    });
    await page.dispatchEvent(".grid-place", "dragover", { dataTransfer: dropped });
    await page.getByText("Déposez le classeur").waitFor();
    await page.dispatchEvent(".grid-place", "drop", { dataTransfer: dropped });
    await page.locator(".message.error").getByText("Ce fichier n'est pas un classeur .xlsx.").waitFor();
    expect(await page.getByText("Déposez le classeur").count()).toBe(0);
  });
}
