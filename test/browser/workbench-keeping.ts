/** What the browser keeps of the work, and how one begins again. */
import type { Page } from "playwright-core";
import { soon } from "./soon";
import {
  action,
  inStore,
  ready,
  showSmallest,
  smallest,
  type,
  valueBeside,
  valueIn,
  type OpenWorkbench,
} from "./workbench-page";
import { inTheWhole, share } from "../share";

/** The place where earlier versions kept their only work, and where a page leaves its last changes. */
const left = "cpts-workbench";

const unreadable = [
  { what: "a grid without sheets", text: '{"version":"0.1.0","state":{"workbook":{},"inView":"a"}}' },
  { what: "no JSON", text: "{" },
  { what: "JSON of something else", text: "[1]" },
];

/** On a page of their own where all that the browser keeps counts, or where much stays kept. */
export function describeKeeping(open: OpenWorkbench): void {
  test("a reload finds the cells, the sheets and the pane as one left them", async () => {
    const { page, complaints } = await open();
    await type(page, "A1", "=CPTS.TIER(90 000)");
    await showSmallest(page);
    expect(await valueIn(page, "Feuille 1", "A1", 3)).toBe(3);
    await page.reload();
    await ready(page);
    await page.getByText(smallest.tier).waitFor();
    await soon(async () => expect(await page.getByLabel("Nom de la CPTS").inputValue()).toBe(smallest.name));
    expect(await valueIn(page, "Feuille 1", "A1", 3)).toBe(3);
    expect(complaints).toEqual([]);
  });

  inTheWhole("a change is kept even when the page goes away at once", async () => {
    const { page } = await open();
    await showSmallest(page);
    await page.reload();
    await ready(page);
    await page.getByText(smallest.tier).waitFor();
    await soon(async () => expect(await page.getByLabel("Nom de la CPTS").inputValue()).toBe(smallest.name));
  });

  test("beginning again asks first, then forgets everything", async () => {
    const { page, complaints } = await open({});
    await showSmallest(page);
    await action(page, "Recommencer").click();
    await page.getByRole("dialog").getByText("sera effacé").waitFor();
    await page.keyboard.press("Escape");
    await soon(async () => expect(await page.getByLabel("Nom de la CPTS").inputValue()).toBe(smallest.name));
    await action(page, "Recommencer").click();
    await page.getByRole("dialog").getByRole("button", { name: "Tout effacer" }).click();
    await page.getByRole("button", { name: "Voir un exemple" }).waitFor();
    await ready(page);
    await soon(async () => expect(await page.getByLabel("Nom de la CPTS").inputValue()).toBe(""));
    await soon(async () => expect(await inStore(page, null)).toEqual([]));
    await page.reload();
    await page.getByRole("button", { name: "Voir un exemple" }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("an empty page begins again without asking", async () => {
    const { page } = await open();
    await action(page, "Recommencer").click();
    await page.getByRole("button", { name: "Voir un exemple" }).waitFor();
    await soon(async () => expect(await page.getByRole("dialog").count()).toBe(0));
  });

  test.each(share(unreadable, 3))(
    "kept work that is $what is told as such, and the grid begins empty",
    async ({ text }) => {
      const { page, complaints } = await open({});
      await page.evaluate(`localStorage.setItem("${left}", ${JSON.stringify(text)}); sessionStorage.clear()`);
      await page.reload();
      await page.getByText("Le travail gardé par ce navigateur n'a pas pu être relu").first().waitFor();
      await showSmallest(page);
      expect(complaints).toEqual([]);
    },
  );

  test("the only work that an earlier version kept is found, and told as such", async () => {
    const { page } = await open({});
    await showSmallest(page);
    expect(await valueBeside(page, "Saisie", "Population du territoire", smallest.population)).toBe(
      smallest.population,
    );
    // What is computed is kept once more.
    await page.locator("[data-computing]").waitFor({ state: "detached" });
    const [body = "", head = ""] = (await inStore(page, null)) as string[];
    const { state } = (await inStore(page, body)) as { state: unknown };
    await page.evaluate(`(async () => {
      localStorage.setItem("${left}", ${JSON.stringify(JSON.stringify({ version: "0.0.7", state }))});
      sessionStorage.clear();
      const { result } = await new Promise((resolve) => (indexedDB.open("cpts").onsuccess = ({ target }) => resolve(target)));
      const works = result.transaction("works", "readwrite").objectStore("works");
      await new Promise((resolve) => (works.clear().onsuccess = resolve));
    })()`);
    expect(head).toMatch(/^head/);
    await page.reload();
    await page.getByText("Ce travail a été gardé par la version 0.0.7").first().waitFor();
    await page.getByText(smallest.tier).waitFor();
    await soon(async () => expect(await page.evaluate(`localStorage.getItem("${left}")`)).toBeNull());
  });

  test("a browser that keeps nothing says to download before leaving", async () => {
    const { page, complaints } = await open({});
    await page.evaluate("IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); }");
    await showSmallest(page);
    const noRoom = "Ce navigateur n'a plus de place pour garder ce travail";
    await page.getByRole("status").getByText(noRoom).waitFor();
    await action(page, "Mes communautés").click();
    await page.getByRole("dialog").getByText(noRoom).waitFor();
    expect(await page.getByRole("dialog").getByText("sera gardée").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("two tabs never overwrite each other: the newest has the work, and the other one says so", async () => {
    const { page, complaints } = await open({});
    await type(page, "A1", "=1+2");
    expect(await valueIn(page, "Feuille 1", "A1", 3)).toBe(3);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await ready(other);
    expect(await valueIn(other, "Feuille 1", "A1", 3)).toBe(3);
    await page.getByText("Ce travail est maintenant ouvert dans un autre onglet").waitFor();
    await type(other, "A2", "=A1+1");
    expect(await valueIn(other, "Feuille 1", "A2", 4)).toBe(4);
    await page.getByRole("button", { name: "Le reprendre ici" }).click();
    await other.getByRole("button", { name: "Le reprendre ici" }).waitFor();
    expect(await valueIn(page, "Feuille 1", "A2", 4)).toBe(4);
    await action(page, "Recommencer").click();
    await page.getByRole("dialog").getByRole("button", { name: "Tout effacer" }).click();
    await page.getByRole("button", { name: "Voir un exemple" }).waitFor();
    await other.close({ runBeforeUnload: true });
    await page.reload();
    await page.getByRole("button", { name: "Voir un exemple" }).waitFor();
    await soon(async () => expect(await inStore(page, null)).toEqual([]));
    expect(complaints).toEqual([]);
  });

  test("three clients in a row, one of them not yet built, and none is lost", async () => {
    const { page, complaints } = await open({});
    await fillTwo(page);
    await another(page);
    await showSmallest(page);
    // The pane tells the name.
    await page.getByText(smallest.tier).waitFor();
    await action(page, "Mes communautés").click();
    const works = page.getByRole("dialog", { name: "Mes communautés" });
    await works.locator(".work-row").nth(2).waitFor();
    await soon(async () =>
      expect(await works.locator(".work-row .link").allTextContents()).toEqual([
        smallest.name,
        "CPTS du Sud",
        "CPTS du Nord",
      ]),
    );
    await works.getByRole("button", { name: "CPTS du Sud", exact: true }).click();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#pane input")?.value === "CPTS du Sud");
    await soon(async () => expect(await page.getByLabel("Population du territoire").inputValue()).toMatch(/^62\s000$/));
    await action(page, "Mes communautés").click();
    await works.getByRole("button", { name: "Dupliquer CPTS du Nord" }).click();
    await works.getByRole("button", { name: "Renommer CPTS du Nord (copie)" }).click();
    await works.getByRole("textbox").waitFor();
    await page.keyboard.insertText("Nord, variante");
    await page.keyboard.press("Enter");
    await works.getByRole("button", { name: "Supprimer CPTS du Nord", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Supprimer", exact: true }).last().click();
    await works.getByRole("button", { name: "Supprimer CPTS du Nord", exact: true }).waitFor({ state: "detached" });
    await works.getByRole("button", { name: "Nord, variante", exact: true }).click();
    expect(await valueBeside(page, "Saisie", "Population du territoire", 18500)).toBe(18500);
    expect(complaints).toEqual([]);
  });

  test("a community that the browser keeps is compared with the one in view, and stays as it is", async () => {
    const { page, complaints } = await open({});
    await fillTwo(page);
    await page.locator("summary", { hasText: "Charges, autres produits" }).press("Enter");
    await page.locator("summary", { hasText: "Comparer" }).press("Enter");
    await page.getByLabel("Mes communautés, gardées").selectOption("CPTS du Nord");
    const row = page.getByRole("region", { name: "Ligne, une année" }).getByRole("row", { name: "Fonctionnement" });
    await row.getByText("différence").waitFor({ state: "attached" });
    await page.getByRole("button", { name: "Ôter CPTS du Nord" }).click();
    await row.waitFor({ state: "detached" });
    await soon(async () => expect(await page.getByLabel("Population du territoire").inputValue()).toMatch(/^62\s000$/));
    expect(complaints).toEqual([]);
  });
}

/** One that is built, then another one that is not yet. */
async function fillTwo(page: Page): Promise<void> {
  await fillCommunity(page, "CPTS du Nord", "18 500");
  await page.getByRole("button", { name: "Construire le classeur" }).click();
  await page.getByText("Le classeur est prêt").waitFor();
  await another(page);
  await fillCommunity(page, "CPTS du Sud", "62 000");
}

async function fillCommunity(page: Page, name: string, population: string): Promise<void> {
  await page.getByLabel("Nom de la CPTS").fill(name);
  await page.getByLabel("Population du territoire").fill(population);
}

async function another(page: Page): Promise<void> {
  await action(page, "Mes communautés").click();
  await page.getByRole("button", { name: "Nouvelle communauté" }).click();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#pane input")?.value === "");
}
