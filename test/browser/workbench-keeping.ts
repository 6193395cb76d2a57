/** What the browser keeps of the work, and how one begins again. */
import { action, ready, showExample, type, valueIn, goToSheet, type OpenWorkbench } from "./workbench-page";
import { inTheWhole, share } from "../share";

const kept = "localStorage.getItem('cpts-workbench')";

const unreadable = [
  { what: "a grid without sheets", text: '{"version":"0.1.0","state":{"workbook":{},"inView":"a"}}' },
  { what: "no JSON", text: "{" },
  { what: "JSON of something else", text: "[1]" },
];

export function describeKeeping(open: OpenWorkbench): void {
  test("a reload finds the cells, the sheets and the pane as one left them", async () => {
    const { page, complaints } = await open();
    await showExample(page);
    await goToSheet(page, "Feuille 1");
    await type(page, "A1", "=CPTS.TIER(90 000)");
    expect(await valueIn(page, "Feuille 1", "A1", 3)).toBe(3);
    await page.reload();
    await ready(page);
    await page.getByText("Taille 2 ·").waitFor();
    expect(await page.getByLabel("Nom de la CPTS").inputValue()).toBe("CPTS du Val de Brume");
    expect(await valueIn(page, "Feuille 1", "A1", 3)).toBe(3);
    expect(complaints).toEqual([]);
  });

  inTheWhole("a change is kept even when the page goes away at once", async () => {
    const { page } = await open();
    await showExample(page);
    await page.reload();
    await ready(page);
    await page.getByText("Taille 2 ·").waitFor();
    expect(await page.getByLabel("Nom de la CPTS").inputValue()).toBe("CPTS du Val de Brume");
  });

  test("beginning again asks first, then forgets everything", async () => {
    const { page, complaints } = await open();
    await showExample(page);
    await action(page, "Recommencer").click();
    await page.getByRole("dialog").getByText("sera effacé").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByLabel("Nom de la CPTS").inputValue()).toBe("CPTS du Val de Brume");
    await action(page, "Recommencer").click();
    await page.getByRole("button", { name: "Tout effacer" }).click();
    await page.getByRole("button", { name: "Voir un exemple" }).waitFor();
    await ready(page);
    expect(await page.getByLabel("Nom de la CPTS").inputValue()).toBe("");
    expect(await page.evaluate(kept)).toBeNull();
    await page.reload();
    await page.getByRole("button", { name: "Voir un exemple" }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("an empty page begins again without asking", async () => {
    const { page } = await open();
    await action(page, "Recommencer").click();
    await page.getByRole("button", { name: "Voir un exemple" }).waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  test.each(share(unreadable, 3))(
    "kept work that is $what is told as such, and the grid begins empty",
    async ({ text }) => {
      const { page, complaints } = await open();
      await page.evaluate(`localStorage.setItem("cpts-workbench", ${JSON.stringify(text)})`);
      await page.reload();
      await page.getByText("Le travail gardé par ce navigateur n'a pas pu être relu").first().waitFor();
      await showExample(page);
      expect(complaints).toEqual([]);
    },
  );

  inTheWhole("work that another version kept is shown, and told as such", async () => {
    const { page } = await open();
    await showExample(page);
    await page.evaluate(`addEventListener("pagehide", () => {
      const work = JSON.parse(${kept});
      localStorage.setItem("cpts-workbench", JSON.stringify({ ...work, version: "0.0.7" }));
    })`);
    await page.reload();
    await page.getByText("Ce travail a été gardé par la version 0.0.7").first().waitFor();
    await page.getByText("Taille 2 ·").waitFor();
  });

  test("a browser that keeps nothing says to download before leaving", async () => {
    const { page, complaints } = await open();
    await page.evaluate("Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }");
    await showExample(page);
    await page.getByRole("status").getByText("Ce navigateur ne peut pas garder ce travail").waitFor();
    expect(complaints).toEqual([]);
  });
}
