import { fileURLToPath } from "node:url";
import { launchChromium } from "../../test/browser/chromium";
import { goToSheet, showExample, workbenchOpener } from "../../test/browser/workbench-page";

const size = { width: 1360, height: 820 };

/** The built workbench with the example in its grid, at what a year is worth. */
export async function drawWorkbench(picture: URL): Promise<void> {
  const browser = await launchChromium();
  const folder = fileURLToPath(new URL("../../dist/workbench", import.meta.url));
  const { page } = await workbenchOpener(
    () => browser,
    () => folder,
  )({ viewport: size });
  await showExample(page);
  await goToSheet(page, "Financement");
  await page.locator(".chart").waitFor();
  await page.screenshot({ path: fileURLToPath(picture) });
  await browser.close();
}
