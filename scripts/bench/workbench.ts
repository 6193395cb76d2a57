/** The workbench of `dist/workbench`: what it weighs, and how long one waits for its grid. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launchChromium, visit } from "../../test/browser/chromium";
import { ready } from "../../test/browser/workbench-page";
import { median } from "./median";
import type { Row } from "./table";

const folder = new URL("../../dist/workbench/", import.meta.url);
const kilobyte = 1024;
const visits = 5;

const parts: Readonly<Record<string, readonly string[]>> = {
  "la page, sans la grille": ["index.html", "workbench.js", "workbench.css"],
  "le volet": ["pane.js", "speech-fr.js"],
  "la grille (Univer)": ["grid.js", "grid.css"],
};

export function benchWorkbenchSizes(): Row[] {
  return Object.entries(parts).map(([name, files]) => {
    const contents = files.map((file) => readFileSync(new URL(file, folder)));
    const packed = contents.map((bytes) => gzipSync(bytes, { level: 9 }));
    return { partie: name, "brut (Ko)": total(contents), "gzip (Ko)": total(packed) };
  });
}

/** From the navigation: the page's first paint, then a grid in which one can type. */
export async function benchWorkbenchLoad(): Promise<Row[]> {
  const browser = await launchChromium();
  const measures: Measure[] = [];
  for (let turn = 0; turn < visits; turn += 1) measures.push(await measure(browser));
  await browser.close();
  const paint = median(measures.map((one) => one.paint));
  const grid = median(measures.map((one) => one.grid));
  return [
    { étape: "première peinture", "médiane (ms)": paint.toFixed(0), rapport: "1,0" },
    {
      étape: "grille où l'on tape",
      "médiane (ms)": grid.toFixed(0),
      rapport: (grid / paint).toFixed(1).replace(".", ","),
    },
  ];
}

interface Measure {
  readonly paint: number;
  readonly grid: number;
}

async function measure(browser: Browser): Promise<Measure> {
  const { page } = await visit(browser, fileURLToPath(folder), "index.html");
  await ready(page);
  const grid = await page.evaluate(() => performance.now());
  const paint = await page.evaluate(() => performance.getEntriesByName("first-paint")[0]?.startTime ?? NaN);
  await page.context().close();
  return { paint, grid };
}

function total(contents: readonly Uint8Array[]): string {
  return (contents.reduce((sum, { length }) => sum + length, 0) / kilobyte).toFixed(1);
}
