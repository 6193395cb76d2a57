/** The keyboard alone, the eyes of axe, and the narrowest pane. */
import type { Page } from "playwright-core";
import { fecOf, yearOfEntries } from "../budget/ledger/fec";
import { isWhole } from "../share";
import { violationsOf } from "./chromium";
import { chooseOther, openComparison } from "./pane-comparison";
import { openClosing } from "./pane-closing";
import { build, chooseSchedule, fillAllMissions, focused, workbook, type Open } from "./pane-page";
import { chooseAccounts, openLedger } from "./pane-ledger";
import { openPlan } from "./pane-plan";
import { openCommunes } from "./pane-territory";
import { openDates } from "./pane-time";
import { soon } from "./soon";

const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  blank: async () => Promise.resolve(),
  filled: fillAllMissions,
  "in error": async (page) => {
    await page.getByLabel("Population du territoire").fill("62000");
    await page.getByLabel("Taux d'atteinte, Prévention").fill("beaucoup");
    await page.getByLabel("Date de signature").fill("hier");
    await page.getByRole("button", { name: "Construire le classeur" }).click();
    await page.getByText("rien n'a été construit").waitFor();
  },
  "asking for amounts": async (page) => {
    await page.getByLabel("Population du territoire").fill("62000");
    await chooseSchedule(page, "AV2");
    await page.getByLabel("Date de signature").fill("01/03/2021");
  },
  "at work": async (page) => {
    await page.getByLabel("Population du territoire").fill("62000");
    await workbook(page, "isSlow = true");
    await page.getByRole("button", { name: "Construire le classeur" }).click();
    await page.getByText("Construction : 50 %").waitFor();
  },
  done: async (page) => {
    await page.getByLabel("Population du territoire").fill("62000");
    await build(page);
  },
  "on its payments": async (page) => {
    await openDates(page);
    await page.locator("summary", { hasText: "2021" }).click();
  },
  "on its advanced settings": async (page) => {
    await openDates(page);
    await chooseSchedule(page, "AV2");
    await page.getByLabel("Taux, année 2, Prévention").fill("85");
  },
  "on its communes": async (page) => {
    await openCommunes(page);
    await page.getByRole("combobox").fill("Brest (29) ; CA du Pays de Gex à 50 %");
    await page.keyboard.press("Enter");
    await page.getByRole("combobox").fill("saint-d");
    await page.keyboard.press("ArrowDown");
  },
  "on its budget": async (page) => {
    await openPlan(page);
    await page.getByLabel("Charges à ajouter").fill("Mission\tMontant\nPrévention\t12");
    await page.getByText("il manque la colonne « Premier mois »").waitFor();
  },
  "on other cases": async (page) => {
    await openComparison(page);
    await chooseOther(page);
  },
  "on its accounts": async (page) => {
    await openLedger(page);
    await chooseAccounts(page, fecOf(yearOfEntries(8)));
    await page.getByText("La prochaine construction écrira").waitFor();
    await page.getByLabel("Règles").fill("Compte;Mission\n61;Loisirs\n");
    await page.getByText("« Loisirs » reçu").waitFor();
  },
  "on a year to close": openClosing,
  "on its functions": async (page) => {
    await page.getByRole("tab", { name: "Fonctions" }).click();
    await page.locator("summary:visible").first().click();
  },
  "on its tools": async (page) => {
    await page.getByRole("tab", { name: "Outils" }).click();
    await workbook(page, "formulas.selection = 3");
    await page.getByRole("button", { name: "Figer…" }).click();
    await page.getByRole("button", { name: "Figer 3 formules" }).waitFor();
  },
};

const looks = {
  "in light at 320 pixels": { media: { colorScheme: "light", forcedColors: "none" }, width: 320 },
  "in dark at 320 pixels": { media: { colorScheme: "dark", forcedColors: "none" }, width: 320 },
  "in forced colours at 480 pixels": { media: { colorScheme: "dark", forcedColors: "active" }, width: 480 },
} as const;

const tooSmall = `
  [...document.querySelectorAll("button, select, summary, input[type=text], label:has(input)")]
    .map((one) => [one.textContent, one.getBoundingClientRect().height])
    .filter(([, height]) => height > 0 && height < 24)`;

/** Of each push: a look a state, each look as often as the others. */
function looksOf(state: string): readonly (readonly [string, (typeof looks)[keyof typeof looks]])[] {
  const all = Object.entries(looks);
  return isWhole ? all : [all[Object.keys(states).indexOf(state) % all.length] ?? neverEmpty()];
}

function neverEmpty(): never {
  throw new Error("There is no look.");
}

export function describeAccess(open: Open): void {
  test.each(Object.keys(states))(
    "%s, in light, in dark or in forced colours, axe finds nothing to say, nothing overflows, and what is pressed is 24 pixels high",
    async (state) => {
      const { page, complaints } = await open();
      await page.emulateMedia({ reducedMotion: "reduce" });
      await states[state]?.(page);
      for (const [look, { media, width }] of looksOf(state)) {
        await page.emulateMedia(media);
        await page.setViewportSize({ width, height: 700 });
        expect([look, await violationsOf(page)]).toEqual([look, []]);
        await soon(async () =>
          expect(await page.evaluate("document.documentElement.scrollWidth === innerWidth")).toBe(true),
        );
      }
      expect(await page.evaluate(tooSmall)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.emulateMedia(looks["in light at 320 pixels"].media);
    },
  );

  test("with the keyboard alone one fills, builds, and goes to a sheet", async () => {
    const { page } = await open();
    await tabTo(page, "Population du territoire");
    await page.keyboard.type("62 000");
    await tabTo(page, "Taux d'atteinte, Accès aux soins");
    await page.keyboard.type("80 %");
    await tabTo(page, /^Construire/);
    await page.evaluate(noteFocusOnAnswer);
    await page.keyboard.press("Enter");
    await page.getByText("Le classeur est prêt").waitFor();
    // However fast one is: a focus that came later would take back what one pressed meanwhile.
    await soon(async () => expect(await page.evaluate("focusOnAnswer")).toBe(true));
    await page.keyboard.press("Tab");
    await soon(async () => expect(await focused(page)).toBe("Revenir à avant"));
    await page.keyboard.press("Tab");
    const sheet = await focused(page);
    await page.keyboard.press("Enter");
    await soon(async () => expect(await workbook(page, "shownSheet")).toBe(sheet));
  });

  test("the arrows go from one tab to the other, and round", async () => {
    const { page } = await open();
    await page.keyboard.press("Tab");
    await soon(async () => expect(await focused(page)).toBe("Budget"));
    const reached: string[] = [];
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "Home", "End"]) {
      await page.keyboard.press(key);
      reached.push(await focused(page));
    }
    expect(reached).toEqual(["Fonctions", "Outils", "Budget", "Outils", "Budget", "Outils"]);
    await soon(async () =>
      expect(await page.getByRole("heading", { name: "Figer les formules" }).isVisible()).toBe(true),
    );
  });

  test("what has the focus is never under the bar of the buttons nor under the tabs", async () => {
    const { page } = await open({ viewport: { width: 320, height: 480 } });
    await states["asking for amounts"]?.(page);
    await page.getByRole("tab", { name: "Budget" }).focus();
    const covered: string[] = [];
    const seen = new Set<string>();
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press("Tab");
      const name = await focused(page);
      seen.add(name);
      if (await page.evaluate(isCovered)) covered.push(name);
    }
    expect(covered).toEqual([]);
    expect(seen.size).toBeGreaterThan(25);
  });
}

/** Notes, the moment the answer to a press is in the page, whether it has the focus. */
const noteFocusOnAnswer = `new MutationObserver((_, watch) => {
  const answer = document.querySelector(".message.done");
  if (answer === null) return;
  watch.disconnect();
  window.focusOnAnswer = document.activeElement === answer;
}).observe(document.body, { subtree: true, childList: true })`;

/** Whether the middle of what has the focus belongs to something else. */
const isCovered = `(() => {
  const { activeElement: one } = document;
  const box = (one.labels?.[0]?.contains(one) ? one.labels[0] : one).getBoundingClientRect();
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const bars = [...document.querySelectorAll(".actions, .tabs")];
  return one !== document.body && bars.some((bar) => bar.contains(top) && !bar.contains(one));
})()`;

async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press("Tab");
    if (typeof name === "string" ? (await focused(page)) === name : name.test(await focused(page))) return;
  }
  throw new Error(`The Tab key never reaches ${String(name)}`);
}
