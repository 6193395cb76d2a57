/** A work that comes back: one types in it before its figures are right, and they are grey until then. */
import type { Page } from "playwright-core";
import { action, ready, type, valueIn, type OpenWorkbench } from "./workbench-page";

const sheet = "Feuille 1";
/** Brest is of tier 3: the communes of France are loaded to tell. */
const formula = '=CPTS.TIER(CPTS.POPULATION("29019"))*100+A1';

/** The clock of the tests begins anew at each load: what is kept first would pass for the newest. */
const anHourLater =
  "Date = new Proxy(Date, { get: (day, name) => (name === 'now' ? () => day.now() + 3600000 : Reflect.get(day, name)) });";

export function describeGreyed(open: OpenWorkbench): void {
  test("what is typed before the figures are right counts in them, and a file waits for them", async () => {
    const { page, complaints } = await open({});
    const release = await comeBack(page);
    const files: string[] = [];
    page.on("download", (file) => files.push(file.suggestedFilename()));
    await page.locator("#pane .waiting").waitFor();
    await type(page, "A1", "5");
    await action(page, "Télécharger .xlsx").click();
    await page.locator("#grid [data-computing]").waitFor({ state: "attached" });
    expect(files).toEqual([]);
    const written = page.waitForEvent("download");
    release();
    await page.locator("#grid [data-computing]").waitFor({ state: "detached" });
    await page.getByLabel("Population du territoire").waitFor();
    await written;
    expect(await valueIn(page, sheet, "B1", 305)).toBe(305);
    expect(complaints).toEqual([]);
  });

  test("it is kept even when the page goes away before they are", async () => {
    const { page, complaints } = await open({});
    const release = await comeBack(page);
    await type(page, "A1", "7");
    await page.reload();
    await ready(page);
    release();
    expect(await valueIn(page, sheet, "B1", 307)).toBe(307);
    expect(complaints).toEqual([]);
  });
}

/** A reload whose formula waits. @returns what ends its waiting */
async function comeBack(page: Page): Promise<() => void> {
  await type(page, "A1", "2");
  await type(page, "B1", formula);
  expect(await valueIn(page, sheet, "B1", 302)).toBe(302);
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/communes.js", async (route) => {
    await released;
    await route.fallback();
  });
  await page.addInitScript(anHourLater);
  await page.reload();
  await ready(page);
  await page.locator("#grid [data-computing]").waitFor({ state: "attached" });
  return release;
}
