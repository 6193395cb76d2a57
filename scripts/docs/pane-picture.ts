import { fileURLToPath } from "node:url";
import { chromium, type Frame } from "playwright-core";
import { openExcelOnTheWeb } from "../../test/hosts/excel/simulator/chromium/open-excel-on-the-web";

const size = { width: 340, height: 820 };
const paneAlone = "iframe { position: fixed; inset: 0; width: 340px; height: 820px; border: 0 }";

/** The built pane, filled for a community of 62 000, at its four figures. */
export async function drawPane(picture: URL): Promise<void> {
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const excel = await openExcelOnTheWeb(browser, fileURLToPath(new URL("../../dist", import.meta.url)), "fr-FR");
  const page = excel.pane.page();
  await page.setViewportSize(size);
  await page.addStyleTag({ content: paneAlone });
  await fill(excel.pane);
  await page.screenshot({ path: fileURLToPath(picture) });
  await browser.close();
}

async function fill(pane: Frame): Promise<void> {
  await pane.getByLabel("Nom de la CPTS").fill("CPTS du Val de Brume");
  await pane.getByLabel("Population du territoire").fill("62 000");
  await pane.getByLabel("Date de signature du contrat").fill("01/10/2023");
  await pane.getByRole("button", { name: /^Prendre les \d+ valeurs plausibles/ }).click();
  await pane.getByRole("slider").fill("80");
  await pane.getByLabel("Solde en banque ce jour-là").fill("100 000");
  await pane.locator(".four dd").last().waitFor();
  await pane.locator(".four").evaluate((figures) => figures.scrollIntoView({ block: "center" }));
}
