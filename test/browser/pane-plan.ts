/** The budget beside the grant, from the pane: joined, begun, and filled by a copied block. */
import type { Page } from "playwright-core";
import { build, descriptionOf, focused, workbook, words, type Open } from "./pane-page";
import { soon } from "./soon";

const heads = "Mission\tNature\tLibellé\tMontant\tPremier mois\tDernier mois";
const rows = ["Prévention\tLoyer\tSalle\t1 200,50 €\t03/2026\t12/2026", "Hors ACI\tFrais bancaires\t\t\t04/2026\t"];

export async function openPlan(page: Page): Promise<void> {
  await page.getByLabel("Population du territoire").fill("62 000");
  await page.getByLabel("Date de signature du contrat").fill("1/3/2026");
  await page.locator("summary", { hasText: "Charges, autres produits" }).click();
  await page.getByLabel("Joindre un budget").check();
}

const place = (page: Page) => page.getByLabel("Charges à ajouter");

/** As the clipboard of a spreadsheet holds it. @returns whether the block was taken */
function paste(page: Page, text: string, html: string): Promise<boolean> {
  return place(page).evaluate(
    (area, { text, html }) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      clipboardData.setData("text/html", html);
      return area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    { text, html },
  );
}

export function describePlan(open: Open): void {
  test("a copied block is read as it comes, told with its place when it cannot be, and added once", async () => {
    const { page, complaints } = await open();
    await openPlan(page);
    await place(page).fill([heads, rows[0], "Prévention\tBateau\t\t5\t03/2026\t"].join("\n"));
    await page.getByText("Ligne 3, colonne Nature : « Bateau » reçu.").waitFor();
    await soon(async () => expect(await place(page).getAttribute("aria-invalid")).toBe("true"));
    await page.getByRole("button", { name: "Construire le classeur" }).click();
    await page.getByText("Charges collées, ligne 3, colonne Nature : « Bateau » reçu.").waitFor();
    await soon(async () => expect(await workbook(page, "builds")).toBe(0));
    await place(page).fill([heads, ...rows].join("\n"));
    await page.getByText("2 charges lues : elles s'ajouteront à la feuille Charges.").waitFor();
    await soon(async () => expect(await descriptionOf(place(page))).toContain("2 charges lues"));
    await page.getByLabel("Cerfa 12156").check();
    await build(page);
    await soon(async () => expect(await words(page.locator(".message.done"))).toContain("Cerfa 12156"));
    await soon(async () => expect(await place(page).inputValue()).toBe(""));
    await page.getByText("Ce classeur a un budget : 2 lignes saisies, que chaque reconstruction garde.").waitFor();
    await soon(async () => expect(await page.getByLabel("Cerfa 12156").isChecked()).toBe(true));
    await page.getByRole("button", { name: "Revenir à avant" }).click();
    await page.getByText("Le classeur est de nouveau comme avant.").waitFor();
    expect(complaints).toEqual([]);
  });

  test("a block with merged cells is not taken, and a block without them is", async () => {
    const { page } = await open();
    await openPlan(page);
    const merged = '<table><tr><td>Mission</td></tr><tr><td rowspan="2">Prévention</td></tr><tr></tr></table>';
    expect(await paste(page, heads, merged)).toBe(false);
    await page.getByText("Ligne 2 : cellule fusionnée reçue : « Prévention ».").waitFor();
    expect(await paste(page, heads, merged.replace(' rowspan="2"', ""))).toBe(true);
  });

  test("a first year begins by the keyboard alone, with charges whose amounts are to be entered", async () => {
    const { page } = await open();
    await openPlan(page);
    await page.getByLabel("Joindre un budget").focus();
    await page.keyboard.press("Tab");
    await soon(async () =>
      expect(await focused(page)).toBe("Commencer par les charges habituelles d'une première année"),
    );
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await soon(async () => expect(await focused(page)).toBe("Proposer des indicateurs à suivre"));
    await page.keyboard.press("Tab");
    await soon(async () => expect(await focused(page)).toBe("Charges à ajouter, copiées d'un autre classeur"));
    await build(page);
    await page.getByText("lignes saisies, que chaque reconstruction garde.").waitFor();
    await soon(async () => expect(await page.getByLabel("Commencer par").count()).toBe(0));
  });
}
