/** Draws assets/icon-*.png from the SVG files; run it after changing them: `npx tsx scripts/draw-icons.ts`. */
import { readFileSync } from "node:fs";
import { chromium, type Page } from "playwright-core";

const assets = new URL("../assets/", import.meta.url);
/** A small picture is drawn apart, on whole pixels. */
const icons: readonly Icon[] = [
  { size: 16, drawing: "icon-small.svg" },
  { size: 32, drawing: "icon-small.svg" },
  { size: 64, drawing: "icon.svg" },
  { size: 80, drawing: "icon.svg" },
  { size: 192, drawing: "icon.svg" },
  // White lines on nothing, as the unified manifest wants it.
  { size: 32, drawing: "icon-outline.svg", name: "outline" },
];

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
for (const { size, drawing, name } of icons) await draw(page, { size, drawing, name });
await browser.close();

interface Icon {
  readonly size: number;
  readonly drawing: string;
  /** Its size by default. */
  readonly name?: string | undefined;
}

async function draw(page: Page, { size, drawing, name = String(size) }: Icon): Promise<void> {
  const picture = readFileSync(new URL(drawing, assets), "base64");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${picture}">`,
  );
  await page.screenshot({ path: new URL(`icon-${name}.png`, assets).pathname, omitBackground: true });
}
