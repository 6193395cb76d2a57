/** The pages as Chromium shows them: accessible, silent, and asking nothing of any other site. */
import type { Browser, BrowserContextOptions } from "playwright-core";
import { buildAddin, type Built } from "../build/build-addin";
import { describeInChromium, launchChromium, violationsOf, visit } from "./chromium";

const schemes = ["light", "dark"] as const;
const widths = [320, 1280];
const settings: readonly BrowserContextOptions[] = schemes.flatMap((colorScheme) =>
  widths.map((width) => ({ colorScheme, viewport: { width, height: 800 } })),
);

describeInChromium("in Chromium", () => {
  let built: Built;
  let browser: Browser;

  beforeAll(async () => {
    built = buildAddin();
    browser = await launchChromium();
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    built.remove();
  });

  describe.each(settings)("$colorScheme, $viewport.width pixels wide,", (options) => {
    test.each([
      ["help.html", "fr"],
      ["help-en.html", "en"],
    ])("%s (%s) is accessible, fits the width and complains of nothing", async (file, language) => {
      const { page, complaints } = await visit(browser, built.folder, file, options);
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.lang")).toBe(language);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(options.viewport?.width);
      expect(complaints).toEqual([]);
    });

    test("the task pane says that the functions are ready, is accessible and fits the width", async () => {
      const { page, complaints } = await visit(browser, built.folder, "taskpane.html", options);
      await page.getByText("Les fonctions sont prêtes").waitFor();
      expect(await page.getByRole("link").getAttribute("href")).toBe("help.html");
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(options.viewport?.width);
      expect(complaints).toEqual([]);
    });
  });

  test("every link of a help page leads to a place that exists", async () => {
    const { page } = await visit(browser, built.folder, "help.html");
    const lost = await page.evaluate(
      "[...document.querySelectorAll('a[href^=\"#\"]')].map((a) => a.hash.slice(1)).filter((id) => !document.getElementById(id))",
    );
    expect(lost).toEqual([]);
  });

  test("the task pane speaks English to an English Excel and leads to the English help", async () => {
    const english =
      "CustomFunctions = { associate() {} }; Office = { context: { displayLanguage: 'en-GB' }, onReady: async (f) => f() };";
    const { page } = await visit(browser, built.folder, "taskpane.html", {}, () => english);
    await page.getByText("The functions are ready").waitFor();
    expect(await page.getByRole("link").getAttribute("href")).toBe("help-en.html");
    expect(await page.evaluate("document.documentElement.lang")).toBe("en");
  });

  test("the task pane says what to do when Microsoft's library cannot be reached", async () => {
    const { page } = await visit(browser, built.folder, "taskpane.html", { locale: "fr-FR" }, () => null);
    await page.getByText("La bibliothèque d'Excel n'a pas pu être chargée").waitFor();
    expect(await page.getByRole("status").textContent()).toContain("appsforoffice.microsoft.com");
  });
});
