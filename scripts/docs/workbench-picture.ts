import { fileURLToPath } from "node:url";
import { launchChromium } from "../../test/browser/chromium";
import { workbenchOpener } from "../../test/browser/workbench-page";

const size = { width: 1360, height: 820 };

/** The built workbench with the example in its grid, on the page that a board reads. */
export async function drawWorkbench(picture: URL): Promise<void> {
  const browser = await launchChromium();
  const folder = fileURLToPath(new URL("../../dist/workbench", import.meta.url));
  const { page } = await workbenchOpener(
    () => browser,
    () => folder,
  )({ viewport: size });
  await page.getByRole("button", { name: "Voir un exemple" }).click();
  await page.locator(".message.done").waitFor();
  await page.getByRole("button", { name: "Fermer" }).click();
  await page.screenshot({ path: fileURLToPath(picture) });
  await browser.close();
}
