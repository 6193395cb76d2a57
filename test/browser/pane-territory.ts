/** The population of the form, summed of communes. */
import type { Page } from "playwright-core";
import { build, descriptionOf, words, type Open } from "./pane-page";
import { soon } from "./soon";

const search = (page: Page) => page.getByRole("combobox", { name: "Ajouter une commune" });

export async function openCommunes(page: Page): Promise<void> {
  await page.locator("summary", { hasText: "d'après ses communes" }).click();
  await search(page).waitFor();
}

/** As the clipboard of a table holds it. */
function paste(page: Page, text: string): Promise<unknown> {
  return search(page).evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    return field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

export function describeTerritory(open: Open): void {
  test("communes are found by the keyboard, pasted, shared and taken away: the sum follows, and the workbook keeps them", async () => {
    const { page, complaints } = await open();
    const population = page.getByLabel("Population du territoire");
    await openCommunes(page);
    await search(page).fill("amberieu-en");
    await page.getByRole("option", { name: "Ambérieu-en-Bugey (01)" }).waitFor();
    await page.keyboard.press("ArrowDown");
    const active = await search(page).getAttribute("aria-activedescendant");
    await soon(async () =>
      expect(await words(page.locator(`[id="${active ?? ""}"]`))).toContain("Ambérieu-en-Bugey (01)"),
    );
    await page.keyboard.press("Enter");
    await page.getByText("Population : 15 934 habitants, somme des communes").waitFor();
    await paste(page, "Gex\nXyzzy-sur-Loire");
    await soon(async () => expect(await descriptionOf(search(page))).toContain("« Xyzzy-sur-Loire », inconnue"));
    await soon(async () => expect(await search(page).inputValue()).toBe("Gex ; Xyzzy-sur-Loire"));
    await search(page).fill("pays de gex");
    await page.getByRole("option", { name: "CA du Pays de Gex, 27 communes" }).click();
    await page.getByLabel(/^CA du Pays de Gex.*Part$/).fill("50");
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "Retirer Ambérieu-en-Bugey (01)" }).click();
    const sum = (await population.inputValue()).replace(/\s/g, " ");
    await page.getByText(`La taille 3 commence à`).waitFor();
    await build(page);
    await soon(async () => expect((await population.inputValue()).replace(/\s/g, " ")).toBe(sum));
    await soon(async () => expect(await page.getByLabel(/^CA du Pays de Gex.*Part$/).inputValue()).toMatch(/^50\s%$/));
    expect(complaints).toEqual([]);
  });
}
