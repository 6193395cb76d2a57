/** Axe looks at all that Univer opens: bars, lists, menus, panels and dialogs, in each theme. */
import type { Page } from "playwright-core";
import { isWhole } from "../share";
import { violationsOf } from "./chromium";
import { allThemes, themes, unasked, type Theme } from "./themes";
import { closeAll, panels, surfaces } from "./univer-surfaces";
import { type OpenWorkbench } from "./workbench-page";

const everything = Object.entries({ ...surfaces, ...panels });

export function describeUniverAccess(open: OpenWorkbench): void {
  describe.each(isWhole ? ["fr", "en"] : ["fr"])("in %s,", (language) => {
    let shown: Promise<Page> | undefined;
    const ownSheet = () => (shown ??= openOwnSheet(open, language));

    test.each(allThemes)("axe finds nothing to say of all that the grid opens, in %s", async (theme) => {
      const page = await ownSheet();
      await page.emulateMedia(themes[theme]);
      for (const [what, show] of shareOf(theme)) {
        await show(page);
        expect([what, await violationsOnceMended(page, unasked[theme])]).toEqual([what, []]);
        await closeAll(page);
      }
    });
  });
}

/** Of each push one in twelve, shared out among the looks. */
function shareOf(theme: Theme): typeof everything {
  const rank = allThemes.indexOf(theme);
  return everything.filter((_, index) => isWhole || index % (12 * allThemes.length) === rank);
}

/** Beside the sheets of a budget, one where all may be changed. */
async function openOwnSheet(open: OpenWorkbench, language: string): Promise<Page> {
  const { page } = await open({ address: `?lang=${language}`, viewport: { width: 1600, height: 900 } });
  await page.locator("section.welcome button").click();
  await page.locator(".message.done").waitFor();
  const tabs = page.locator("#grid [data-u-comp=slide-tab-item]");
  const count = await tabs.count();
  await page.locator("#grid [data-u-comp=sheet-bar-append-button]").first().click();
  await tabs.nth(count).waitFor();
  return page;
}

/** The grid names what it has drawn once the page is idle, and calls made when idle keep their order. */
export async function violationsOnceMended(page: Page, without: readonly string[]): Promise<readonly string[]> {
  for (let turn = 0; turn < 2; turn += 1)
    await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
  return violationsOf(page, [], without);
}
