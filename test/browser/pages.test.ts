/** The pages as Chromium shows them: accessible, silent, and asking nothing of any other site. */
import type { Browser } from "playwright-core";
import { builtAddin } from "../build/build-addin";
import { launchChromium, leave, patienceOfBuild, violationsOf, visit } from "./chromium";
import { describeInChromium } from "./describe-in-chromium";
import { soon } from "./soon";

const narrow = { width: 320, height: 800 };
const wide = { width: 1280, height: 800 };
/** axe reads every element of a long page. */
const patience = 60_000;

/** What Microsoft's library is in an old Excel that speaks a language; it notes what there is once Excel is ready. */
const excel = (language: string) => `
  const associated = [];
  CustomFunctions = { associate: (id) => associated.push(id) };
  Office = {
    HostType: { Excel: "Excel" },
    context: { displayLanguage: "${language}", requirements: { isSetSupported: () => false } },
    onReady: async (start) => {
      start({ host: "Excel" });
      seen = { functions: associated.length, isFormDrawn: document.querySelector("[role=tab]") !== null };
    },
  };`;

describeInChromium("in Chromium", () => {
  let built: string;
  let browser: Browser;

  beforeAll(async () => {
    built = builtAddin().folder;
    browser = await launchChromium();
  }, patienceOfBuild);

  afterEach(() => leave(browser));

  afterAll(() => browser.close());

  test.each([
    { file: "help.html", language: "fr", colorScheme: "light", viewport: narrow },
    { file: "help.html", language: "fr", colorScheme: "dark", viewport: wide },
    { file: "help-en.html", language: "en", colorScheme: "light", viewport: wide },
    { file: "help-en.html", language: "en", colorScheme: "dark", viewport: narrow },
  ] as const)(
    "$file, $colorScheme and $viewport.width pixels wide, is accessible, fits the width and complains of nothing",
    async ({ file, language, colorScheme, viewport }) => {
      const { page, complaints } = await visit(browser, built, file, { colorScheme, viewport });
      expect(await violationsOf(page)).toEqual([]);
      await soon(async () => expect(await page.evaluate("document.documentElement.lang")).toBe(language));
      await soon(async () => expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width));
      expect(complaints).toEqual([]);
    },
    patience,
  );

  test.each(["light", "dark"] as const)(
    "the task pane opened outside Excel, %s and 320 pixels wide, says where it works, is accessible and complains of nothing",
    async (colorScheme) => {
      const { page, complaints } = await visit(browser, built, "taskpane.html", {
        colorScheme,
        viewport: narrow,
      });
      await page.getByText("Ce volet travaille dans Excel").waitFor();
      await soon(async () => expect(await page.getByRole("link").getAttribute("href")).toBe("help.html"));
      expect(await violationsOf(page)).toEqual([]);
      await soon(async () => expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(narrow.width));
      expect(complaints).toEqual([]);
    },
    patience,
  );

  test(
    "every link of a help page leads to a place that exists",
    async () => {
      const { page } = await visit(browser, built, "help.html");
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
      const { page } = await visit(browser, built, "taskpane.html", {}, () => excel("en-GB"));
      await page.getByRole("button", { name: "Build the workbook" }).waitFor();
      await soon(async () => expect(await page.getByRole("link").first().getAttribute("href")).toBe("help-en.html"));
      await soon(async () => expect(await page.evaluate("document.documentElement.lang")).toBe("en"));
    },
    patience,
  );

  test(
    "the functions are there before the form is drawn",
    async () => {
      const { page, complaints } = await visit(browser, built, "taskpane.html", {}, () => excel("fr-FR"));
      await page.getByRole("button", { name: "Construire le classeur" }).waitFor();
      expect(await page.evaluate("seen")).toEqual({ functions: 19, isFormDrawn: false });
      expect(complaints).toEqual([]);
    },
    patience,
  );

  test(
    "an Excel that is too old to build says so",
    async () => {
      const { page } = await visit(browser, built, "taskpane.html", {}, () => excel("fr-FR"));
      await page.getByLabel("Population du territoire").fill("62000");
      await page.getByRole("button", { name: "Construire le classeur" }).click();
      await page.getByText("Cette version d'Excel ne sait pas le faire").waitFor();
      await soon(async () => expect(await page.getByLabel("Population du territoire").inputValue()).toBe("62000"));
    },
    patience,
  );

  test(
    "the task pane says what to do when Microsoft's library cannot be reached",
    async () => {
      const { page } = await visit(browser, built, "taskpane.html", { locale: "fr-FR" }, () => null);
      await page.getByText("La bibliothèque d'Excel n'a pas pu être chargée").waitFor();
      await soon(async () =>
        expect(await page.getByRole("status").textContent()).toContain("appsforoffice.microsoft.com"),
      );
    },
    patience,
  );
});
