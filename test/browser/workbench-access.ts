/** The keyboard alone, the eyes of axe, narrow windows, English. */
import type { Page } from "playwright-core";
import { violationsOf } from "./chromium";
import { inTheWhole, isWhole } from "../share";
import { choose } from "./in-the-grid";
import { focused, openAdvanced, words } from "./pane-page";
import { soon } from "./soon";
import { allThemes, themes, unasked } from "./themes";
import { violationsOnceMended } from "./workbench-univer";
import { action, showExample, showSmallest, valueIn, type OpenWorkbench } from "./workbench-page";

/** Everything that folds, lists or asks, opened one after the other beside a budget. */
const opened: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "the page": () => Promise.resolve(),
  "its list of examples": (page) => action(page, "Exemples").click(),
  "a question": async (page) => {
    await action(page, "Recommencer").click();
    await page.getByRole("dialog").waitFor();
  },
  "the list of works": async (page) => {
    await action(page, "Mes communautés").click();
    await page.getByRole("dialog").waitFor();
  },
  "a refusal": async (page) => {
    await page.getByLabel("Population du territoire").fill("beaucoup");
    await page.locator("#pane [aria-invalid=true]").waitFor();
  },
  "the advanced settings": openAdvanced,
};

const windows = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
  { width: 900, height: 700 },
  { width: 320, height: 640 },
];

const groundOf = (page: Page, selector: string): Promise<unknown> =>
  page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).backgroundColor`);

export function describeWorkbenchAccess(open: OpenWorkbench): void {
  const inUniver = [[".grid-place"], ["body > :not(#page)"]];

  describe("with a budget,", () => {
    let shown: Promise<Page> | undefined;
    const budget = () => (shown ??= open({}).then(async ({ page }) => showSmallest(page).then(() => page)));

    test.each(allThemes)(
      "axe finds nothing to say of the page, its lists, its questions and its folds, in %s",
      async (theme) => {
        const page = await budget();
        await page.emulateMedia(themes[theme]);
        // Of each push: what opens is shared out among the looks.
        const rank = allThemes.indexOf(theme);
        const mine = Object.entries(opened).filter((_, index) => isWhole || index % allThemes.length === rank);
        for (const [what, show] of mine) {
          await show(page);
          expect([what, await violationsOnceMended(page, unasked[theme])]).toEqual([what, []]);
          expect([what, await violationsOf(page, inUniver)]).toEqual([what, []]);
          await page.keyboard.press("Escape");
        }
      },
    );

    test("where colours are forced, a sheet keeps the white on which its words are written", async () => {
      const page = await budget();
      await page.emulateMedia(themes["forced colours"]);
      await soon(async () => expect(await groundOf(page, "canvas[id^=univer-sheet-main]")).toBe("rgb(255, 255, 255)"));
      await page.emulateMedia(themes.light);
    });

    test("in the dark the bars of the grid are dark, and its sheets white as they print", async () => {
      const page = await budget();
      const sheet = "canvas[id^=univer-sheet-main]";
      await page.emulateMedia(themes.dark);
      await page.locator("html.univer-dark").waitFor();
      await soon(async () => expect(await groundOf(page, "body")).toBe("rgb(31, 31, 31)"));
      await soon(async () => expect(await groundOf(page, sheet)).toBe("rgb(255, 255, 255)"));
      await page.emulateMedia(themes.light);
      await page.locator("html:not(.univer-dark)").waitFor();
    });

    test.each(windows)("at $width by $height nothing is cut and only the grid scrolls sideways", async (viewport) => {
      const page = await budget();
      await page.setViewportSize(viewport);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await soon(async () => expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width));
      const cut = await page.evaluate(`[...document.querySelectorAll(".top button, .top a, .foot p")]
        .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > innerWidth)
        .map((one) => one.textContent)`);
      expect(cut).toEqual([]);
    });
  });

  test("in the window of a laptop at 200 %, all that the bar offers is in view, the language and a new start too", async () => {
    const { page } = await open({ viewport: { width: 683, height: 384 } });
    const outOfView = () =>
      page
        .locator(".top")
        .locator(".button, .language")
        .evaluateAll((all) =>
          all.flatMap((one) => {
            const { left, right, width } = one.getBoundingClientRect();
            return width > 0 && left >= 0 && right <= innerWidth ? [] : [one.textContent];
          }),
        );
    expect(await page.locator(".top").locator(".button, .language").count()).toBe(8);
    await soon(async () => expect(await outOfView()).toEqual([]));
  });

  inTheWhole("in a window of 900 pixels the pane is a drawer, that its button opens and closes", async () => {
    const { page } = await open({ viewport: { width: 900, height: 700 } });
    const pane = page.getByRole("complementary", { name: "Volet" });
    await soon(async () => expect(await pane.isVisible()).toBe(false));
    await action(page, "Volet").click();
    await soon(async () => expect(await pane.isVisible()).toBe(true));
    await soon(async () => expect(await page.evaluate("document.activeElement.id")).toBe("pane"));
    await page.getByLabel("Population du territoire").fill("62 000");
    await page.getByRole("button", { name: "Construire le classeur" }).click();
    await page.getByText("Le classeur est prêt").waitFor();
    await action(page, "Volet").click();
    await soon(async () => expect(await pane.isVisible()).toBe(false));
    await soon(async () => expect(await action(page, "Volet").getAttribute("aria-expanded")).toBe("false"));
  });

  test("F6 goes round the parts of the page, and Shift with it the other way", async () => {
    const { page } = await open();
    await action(page, "Exemples").focus();
    const reached: string[] = [];
    for (const key of ["F6", "F6", "F6", "Shift+F6", "Shift+F6"]) {
      await page.keyboard.press(key);
      reached.push(String(await page.evaluate("document.activeElement.closest('.top, #grid, #pane')?.className")));
    }
    expect(reached).toEqual(["grid-side", "pane-side", "top", "pane-side", "grid-side"]);
  });

  test("Escape leaves the cells: Tab then leads to the pane, and Shift with it to the tab of the sheet in view", async () => {
    const { page } = await open();
    await leaveCells(page);
    await page.keyboard.press("Tab");
    await soon(async () => expect(await page.evaluate("document.activeElement.closest('#pane') !== null")).toBe(true));
    await choose(page, "A1");
    await leaveCells(page);
    await page.keyboard.press("Shift+Tab");
    await soon(async () => expect(await focused(page)).toBe("Feuille 1"));
  });

  test("with the keyboard alone one opens a list of the bar, and Escape leads back to what opened it", async () => {
    const { page } = await open();
    // A narrow bar has no room for it.
    await page.setViewportSize({ width: 1440, height: 900 });
    const colour = page.getByRole("button", { name: "Couleur du texte" }).filter({ visible: true });
    await colour.focus();
    await page.keyboard.press("Enter");
    await page.locator("[role=menu]:visible").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("[data-radix-popper-content-wrapper]").waitFor({ state: "detached" });
    await soon(async () =>
      expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe("Couleur du texte"),
    );
  });

  inTheWhole("with the keyboard alone one types a formula, takes an example and downloads it", async () => {
    const { page, complaints } = await open();
    await page.keyboard.type("=1+2");
    await page.keyboard.press("Enter");
    expect(await valueIn(page, "Feuille 1", "A1", 3)).toBe(3);
    await page.keyboard.press("Shift+F6");
    await soon(async () => expect(await focused(page)).toBe("Exemples"));
    await page.keyboard.press("Enter");
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("est dans le tableur").waitFor();
    await soon(async () => expect(await focused(page)).toMatch(/^« CPTS du Val de Brume » est dans le tableur/));
    await page.keyboard.press("Shift+F6");
    for (const name of ["Mes communautés", "Ouvrir un classeur…", "Télécharger .xlsx"]) {
      await page.keyboard.press("Tab");
      await soon(async () => expect(await focused(page)).toBe(name));
    }
    const downloading = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    expect((await downloading).suggestedFilename()).toBe("Budget ACI CPTS du Val de Brume.xlsx");
    expect(complaints).toEqual([]);
  });

  test("the list of examples closes with Escape, which gives the focus back, and when one leaves it", async () => {
    const { page } = await open();
    const list = page.locator("#examples");
    await action(page, "Exemples").click();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await soon(async () => expect(await list.isVisible()).toBe(false));
    await soon(async () => expect(await focused(page)).toBe("Exemples"));
    await page.keyboard.press("Enter");
    await page.getByLabel("Nom de la CPTS").focus();
    await soon(async () => expect(await list.isVisible()).toBe(false));
  });

  test("the first stops of the Tab key lead to the grid and to the pane", async () => {
    const { page } = await open();
    await page.setViewportSize({ width: 900, height: 700 });
    await page.locator(".skip a").first().focus();
    await page.keyboard.press("Enter");
    await soon(async () => expect(await page.evaluate("document.activeElement.closest('#grid') !== null")).toBe(true));
    await page.locator(".skip a").last().focus();
    await page.keyboard.press("Enter");
    await soon(async () => expect(await page.evaluate("document.activeElement.id")).toBe("pane"));
  });

  inTheWhole("the page turns to English and back, and the work with it", async () => {
    const { page, complaints } = await open({});
    await showExample(page);
    await page.getByRole("link", { name: "English" }).click();
    await page.getByText("Tier 2 ·").waitFor();
    await soon(async () => expect(await page.evaluate("document.documentElement.lang")).toBe("en"));
    await soon(async () => expect(await words(page.locator(".top .button.primary"))).toBe("Download .xlsx"));
    await page.goto(page.url().replace("?lang=en", ""));
    await page.getByText("Tier 2 ·").waitFor();
    await page.getByRole("link", { name: "Français" }).click();
    await page.getByText("Taille 2 ·").waitFor();
    expect(complaints).toEqual([]);
  });
}

/** By Escape, of which the cells take the first where one is open. */
async function leaveCells(page: Page): Promise<void> {
  await soon(async () => {
    await page.keyboard.press("Escape");
    expect(await page.evaluate("document.activeElement.isContentEditable")).toBe(false);
  });
}
