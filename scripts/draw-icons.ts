/** Draws assets/icon-*.png from the two SVG files; run it after changing them: `npx tsx scripts/draw-icons.ts`. */
import { readFileSync } from "node:fs";
import { chromium, type Page } from "playwright-core";

const assets = new URL("../assets/", import.meta.url);
/** A small picture is drawn apart, on whole pixels. */
const icons = [
  { size: 16, drawing: "icon-small.svg" },
  { size: 32, drawing: "icon-small.svg" },
  { size: 64, drawing: "icon.svg" },
  { size: 80, drawing: "icon.svg" },
];

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
for (const { size, drawing } of icons) await draw(page, size, drawing);
await browser.close();

async function draw(page: Page, size: number, drawing: string): Promise<void> {
  const picture = readFileSync(new URL(drawing, assets), "base64");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${picture}">`,
  );
  await page.screenshot({ path: new URL(`icon-${size}.png`, assets).pathname, omitBackground: true });
}
