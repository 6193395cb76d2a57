/** The pane in a page, over a workbook in memory, and the gestures of a person. */
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import type { Language } from "../../src/texts/language";
import { visit, type Visit } from "./chromium";
import { settled } from "./in-the-grid";

export type Open = (options?: BrowserContextOptions & { readonly language?: Language }) => ReturnType<typeof visit>;

/** What Excel's library gives before any function is called. */
const noOffice = "CustomFunctions = { associate() {} };";

const usual = { width: 320, height: 700 };

/**
 * The same page for every test that asks for none of its own, since one takes a second or two to open: the pane is taken
 * away and opened again. A page that a test asked for is closed when the next begins.
 */
export function opener(browser: () => Browser, folder: () => string): Open {
  let kept: Visit | undefined;
  let alone: Visit | undefined;
  const openPage = async ({ language = "fr", ...options }: NonNullable<Parameters<Open>[0]>) => {
    const sized = { viewport: usual, ...options };
    const opened = await visit(browser(), folder(), `taskpane.html?lang=${language}`, sized, () => noOffice);
    await opened.page.getByRole("tab").first().waitFor();
    return opened;
  };
  return async (options) => {
    await alone?.page.context().close();
    alone = options && (await openPage(options));
    if (alone !== undefined) return alone;
    if (kept === undefined) return (kept = await openPage({}));
    await openAgain(kept.page);
    kept.complaints.length = 0;
    return kept;
  };
}

async function openAgain(page: Page): Promise<void> {
  await page.setViewportSize(usual);
  await page.evaluate("openAgain().then(() => scrollTo(0, 0))");
  await page.getByRole("tab").first().waitFor();
}

/** Asks something of the workbook in memory, or does something to it. */
export async function workbook(page: Page, expression: string): Promise<unknown> {
  return page.evaluate(`fakeHost.${expression}`);
}

/** Words as a person reads them: any space is a space. */
export async function words(place: Locator): Promise<string> {
  return ((await place.textContent()) ?? "").replace(/\s+/g, " ").trim();
}

/** What a screen reader adds to the name of a field, once the words of a refusal have come. */
export function descriptionOf(field: Locator): Promise<string> {
  const describe = async () => {
    const ids = ((await field.getAttribute("aria-describedby")) ?? "").split(" ").filter(Boolean);
    return (await Promise.all(ids.map((id) => words(field.page().locator(`[id="${id}"]`))))).join(" ");
  };
  return settled(field.page(), describe, (heard) => !/Chargement…|Loading…/.test(heard));
}

/** The name of what has the focus, or the beginning of its text. */
export async function focused(page: Page): Promise<string> {
  const text = await page.evaluate(
    "document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent ?? ''",
  );
  return String(text).replace(/\s+/g, " ").trim();
}

/** Tier 2 of the agreement of 2019 with all missions at 80 %, as people write it in their several ways. */
export async function fillAllMissions(page: Page): Promise<void> {
  await page.getByLabel("Population du territoire").fill("62 000");
  await chooseSchedule(page, "ACI2019");
  await page.getByLabel("Qualité et pertinence").check();
  await page.getByLabel("Accompagnement des PS").check();
  const rates = [
    ["Accès aux soins", "80 %"],
    ["Parcours pluriprofessionnels", "80%"],
    ["Prévention", "0,8"],
    ["Qualité et pertinence", "0.8"],
    ["Accompagnement des PS", "80\u00a0%"],
  ] as const;
  for (const [mission, rate] of rates) await page.getByLabel(`Taux d'atteinte, ${mission}`).fill(rate);
}

/** Opens what few contracts need. */
export async function openAdvanced(page: Page): Promise<void> {
  const fold = page.locator("details", { hasText: "Réglages avancés" });
  if ((await fold.getAttribute("open")) === null) await fold.locator("summary").click();
  await page.getByLabel("Barème appliqué").waitFor();
}

export async function chooseSchedule(page: Page, schedule: string): Promise<void> {
  await openAdvanced(page);
  await page.getByLabel("Barème appliqué").selectOption(schedule);
}

/** The three scenarios, as the preview's table has them. */
export async function scenarioRows(page: Page): Promise<readonly string[]> {
  const rows = await page.locator(".scenarios tbody tr").all();
  return Promise.all(rows.map(words));
}

export async function build(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Construire le classeur" }).click();
  await page.getByText("Le classeur est prêt").waitFor();
}
