/** The pages as Chromium shows them: accessible, silent, and asking nothing of any other site. */
import type { Browser } from "playwright-core";
import { buildAddin, type Built } from "../build/build-addin";
import { describeInChromium, launchChromium, violationsOf, visit } from "./chromium";

const narrow = { width: 320, height: 800 };
const wide = { width: 1280, height: 800 };
/** axe reads every element of a long page. */
const patience = 60_000;

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

  test.each([
    { file: "help.html", language: "fr", colorScheme: "light", viewport: narrow },
    { file: "help.html", language: "fr", colorScheme: "dark", viewport: wide },
    { file: "help-en.html", language: "en", colorScheme: "light", viewport: wide },
    { file: "help-en.html", language: "en", colorScheme: "dark", viewport: narrow },
  ] as const)(
    "$file, $colorScheme and $viewport.width pixels wide, is accessible, fits the width and complains of nothing",
    async ({ file, language, colorScheme, viewport }) => {
      const { page, complaints } = await visit(browser, built.folder, file, { colorScheme, viewport });
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.lang")).toBe(language);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);
      expect(complaints).toEqual([]);
    },
    patience,
  );

  test.each(["light", "dark"] as const)(
    "the task pane, %s and 320 pixels wide, says that the functions are ready, is accessible and complains of nothing",
    async (colorScheme) => {
      const { page, complaints } = await visit(browser, built.folder, "taskpane.html", {
        colorScheme,
        viewport: narrow,
      });
      await page.getByText("Les fonctions sont prêtes").waitFor();
      expect(await page.getByRole("link").getAttribute("href")).toBe("help.html");
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(narrow.width);
      expect(complaints).toEqual([]);
    },
    patience,
  );

  test(
    "every link of a help page leads to a place that exists",
    async () => {
      const { page } = await visit(browser, built.folder, "help.html");
      const lost = await page.evaluate(
        "[...document.querySelectorAll('a[href^=\"#\"]')].map((a) => a.hash.slice(1)).filter((id) => !document.getElementById(id))",
      );
      expect(lost).toEqual([]);
    },
    patience,
  );

  test(
    "the task pane speaks English to an English Excel and leads to the English help",
    async () => {
      const english =
        "CustomFunctions = { associate() {} }; Office = { context: { displayLanguage: 'en-GB' }, onReady: async (f) => f() };";
      const { page } = await visit(browser, built.folder, "taskpane.html", {}, () => english);
      await page.getByText("The functions are ready").waitFor();
      expect(await page.getByRole("link").getAttribute("href")).toBe("help-en.html");
      expect(await page.evaluate("document.documentElement.lang")).toBe("en");
    },
    patience,
  );

  test(
    "the task pane says what to do when Microsoft's library cannot be reached",
    async () => {
      const { page } = await visit(browser, built.folder, "taskpane.html", { locale: "fr-FR" }, () => null);
      await page.getByText("La bibliothèque d'Excel n'a pas pu être chargée").waitFor();
      expect(await page.getByRole("status").textContent()).toContain("appsforoffice.microsoft.com");
    },
    patience,
  );
});
