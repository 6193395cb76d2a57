/** What a person does in the cells with the keyboard and the mouse, key after key. */
import type { Page } from "playwright-core";
import { examples } from "../examples";
import type { Lab } from "./grid-page";
import { choose, endTyping, isOpen, settled } from "./in-the-grid";
import { soon } from "./soon";

const funding = examples.find(({ name }) => name === "taille-2")?.json;

/** As a cell is kept, once it is what one awaits, or after fifteen seconds. */
async function kept(page: Page, address: string, awaited: unknown): Promise<unknown> {
  return settled(
    page,
    () => keptNow(page, address),
    (value) => value === awaited,
  );
}

/** Its formula, else its value. */
function keptNow(page: Page, address: string): Promise<unknown> {
  const [row, column] = [Number(address.slice(1)) - 1, address.charCodeAt(0) - 65];
  return page.evaluate(`(({ workbook, inView }) => {
    const { f, v } = workbook.sheets[inView].cellData[${row}]?.[${column}] ?? {};
    return f ?? v ?? null;
  })(lab.grid.save())`);
}

/** The first key opens the cell: a busy machine would hear an Enter pressed at once before it is open, as nobody's fingers do. */
async function typeKeys(page: Page, address: string, text: string): Promise<void> {
  await choose(page, address);
  await page.keyboard.type(text.slice(0, 1));
  await page.waitForFunction(isOpen, true);
  await page.keyboard.type(text.slice(1));
}

/** As F2 does, which a busy machine hears no sooner: an Enter before the cell is open would leave it, and open the next one. */
async function openCell(page: Page, address: string): Promise<void> {
  await choose(page, address);
  await page.keyboard.press("F2");
  await page.waitForFunction(isOpen, true);
}

/** The sheet is the largest canvas; its columns are 64 pixels wide after a head of 46, its rows 20 high after one of 20. Univer's help covers E5. */
async function pointAtI5(page: Page): Promise<void> {
  const { left, top } = await page.evaluate<{ readonly left: number; readonly top: number }>(`
    [...document.querySelectorAll("#grid canvas")].map((canvas) => canvas.getBoundingClientRect())
      .sort((one, other) => other.height - one.height)[0].toJSON()`);
  await page.mouse.click(left + 46 + 64 * 8.5, top + 20 + 20 * 4.5);
  await page.waitForTimeout(300);
}

type OpenLab = (language: string) => Promise<Lab>;

/** @param lab with an empty sheet, on one page for all; `alone` on a page of its own, for a test that leaves a message open */
export function describeGestures(lab: OpenLab, alone: OpenLab): void {
  test("a cell that is pointed at goes into a French formula, after a semicolon too", async () => {
    const { page } = await lab("fr");
    await typeKeys(page, "B2", "=SUM(1,5;");
    await pointAtI5(page);
    await page.keyboard.type(";2)");
    await endTyping(page, "B2");
    expect(await kept(page, "B2", "=SUM(1.5,I5,2)")).toBe("=SUM(1.5,I5,2)");
  });

  test("a formula comes back in French to be changed, and unchanged stays the same", async () => {
    const { page } = await lab("fr");
    await typeKeys(page, "B2", "=SUM(1,5;A1)");
    await endTyping(page, "B2");
    await openCell(page, "B2");
    await page.keyboard.press("Backspace");
    await page.keyboard.type(";0,5)");
    await endTyping(page, "B2");
    expect(await kept(page, "B2", "=SUM(1.5,A1,0.5)")).toBe("=SUM(1.5,A1,0.5)");
    await openCell(page, "B2");
    await endTyping(page, "B2");
    expect(await kept(page, "B2", "=SUM(1.5,A1,0.5)")).toBe("=SUM(1.5,A1,0.5)");
  });

  test("a list of functions does not outlive the name for which it came", async () => {
    const { page } = await lab("fr");
    await typeKeys(page, "B2", "=CPTS.T");
    await page.getByText("CPTS.TOTAL").first().waitFor();
    await page.keyboard.type("OTAL(2;80%)");
    await endTyping(page, "B2");
    expect(await kept(page, "B2", "=CPTS.TOTAL(2,80%)")).toBe("=CPTS.TOTAL(2,80%)");
  });

  const typed = [
    { language: "fr", text: "1/3/2020", value: 43_891 },
    { language: "fr", text: "0,8", value: 0.8 },
    { language: "fr", text: "80 %", value: 0.8 },
    { language: "fr", text: "62 000", value: 62_000 },
    { language: "fr", text: "1,5 jour", value: "1,5 jour" },
    { language: "fr", text: "1,055", value: 1.055 },
    { language: "fr", text: "=B1*1,055", value: "=B1*1.055" },
    { language: "fr", text: "=ROUND(B1/12,2)", value: "=ROUND(B1/12,2)" },
    { language: "fr", text: "=SUM(1,2)", value: "=SUM(1,2)" },
    { language: "en", text: "0.8", value: 0.8 },
    { language: "en", text: "62,000", value: 62_000 },
    { language: "en", text: "=SUM(1,5)", value: "=SUM(1,5)" },
  ];

  test.each(["fr", "en"])("what is typed in %s is read as in its country", async (language) => {
    const { page } = await lab(language);
    for (const [index, { text, value }] of typed.filter((one) => one.language === language).entries()) {
      await typeKeys(page, `B${index + 1}`, text);
      await endTyping(page, `B${index + 1}`);
      expect([text, await kept(page, `B${index + 1}`, value)]).toEqual([text, value]);
    }
  });

  test("a date of our sheets that is opened and closed stays the same, in English too", async () => {
    const { page, build } = await lab("en");
    await build(funding);
    await page.evaluate(`lab.grid.host.goTo("Saisie")`);
    expect(await kept(page, "B11", 43_891)).toBe(43_891);
    await openCell(page, "B11");
    await endTyping(page, "B11");
    await typeKeys(page, "B7", "30,000");
    await endTyping(page, "B7");
    expect(await kept(page, "B7", 30_000)).toBe(30_000);
    expect(await kept(page, "B11", 43_891)).toBe(43_891);
  });

  test("a formula of ours is guarded against a slip, after a reload as well", async () => {
    const { page, build, save, open: reopen } = await alone("fr");
    await build(funding);
    await page.evaluate(`lab.grid.host.goTo("Saisie")`);
    await reopen(await save());
    await choose(page, "B8");
    const refusal = page.getByText("La plage est protégée");
    // A busy machine gives the keyboard to the cell a little after the cell is chosen.
    const typed = async () => {
      await page.keyboard.type("4");
      return refusal.isVisible();
    };
    await settled(page, typed, Boolean);
    await refusal.waitFor();
    expect(await keptNow(page, "B8")).toMatch(/^=IF/);
  });

  test("frozen values keep their formula aside, and come back to life when undone", async () => {
    const { page } = await lab("fr");
    await typeKeys(page, "B2", "=CPTS.TIER(62 000)");
    await endTyping(page, "B2");
    expect(await kept(page, "B2", "=CPTS.TIER(62000)")).toBe("=CPTS.TIER(62000)");
    await page.waitForTimeout(300);
    const freeze = `lab.grid.host.freezeFormulas("sheet").then((done) => (lab.frozen = done).count)`;
    expect(await page.evaluate(freeze)).toBe(1);
    expect(await kept(page, "B2", 2)).toBe(2);
    await choose(page, "B2");
    expect(await page.evaluate("lab.cell")).toMatchObject({
      address: "B2",
      value: 2,
      frozenFormula: "=CPTS.TIER(62000)",
    });
    await page.keyboard.press("Control+z");
    expect(await kept(page, "B2", "=CPTS.TIER(62000)")).toBe("=CPTS.TIER(62000)");
    expect(await page.evaluate(freeze)).toBe(1);
    expect(await kept(page, "B2", 2)).toBe(2);
    await page.evaluate("lab.frozen.goBack()");
    expect(await kept(page, "B2", "=CPTS.TIER(62000)")).toBe("=CPTS.TIER(62000)");
  });

  test("Escape ends the typing, then leaves the grid", async () => {
    const { page } = await lab("fr");
    await typeKeys(page, "B2", "abc");
    await page.keyboard.press("Escape");
    await soon(async () => expect(await page.evaluate("document.activeElement.isContentEditable")).toBe(true));
    await page.keyboard.press("Escape");
    await soon(async () => expect(await page.evaluate("document.activeElement.isContentEditable")).toBe(false));
    expect(await kept(page, "B2", null)).toBeNull();
  });
}
