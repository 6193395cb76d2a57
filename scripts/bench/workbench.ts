/** The workbench of `dist/workbench`: what it weighs, and how long one waits for its grid, a budget and its figures. */
import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { BrowserContext, Page } from "playwright-core";
import { launchChromium } from "../../test/browser/chromium";
import { goToSheet, ready, showExample, typeBeside } from "../../test/browser/workbench-page";
import { greyTime, lasting, noteUsable } from "./in-page";
import { median } from "./median";
import type { Row } from "./table";

const { addressOf, serve } = (await import(String(new URL("../serve.mjs", import.meta.url)))) as {
  readonly serve: (folder: string, port: number) => Promise<Server>;
  readonly addressOf: (server: Server) => string;
};

const folder = new URL("../../dist/workbench/", import.meta.url);
const kilobyte = 1024;
const visitors = 5;
const patience = 120_000;

const parts: Readonly<Record<string, readonly string[]>> = {
  "la page, sans la grille": ["index.html", "workbench.js", "workbench.css"],
  "le volet": ["pane.js", "speech-fr.js"],
  "la grille (Univer), vide": ["grid-engine.js", "grid-bars.js", "grid.js", "grid.css"],
  "ses autres parties": ["grid-parts.js", "grid-parts.css"],
  "les mots de la grille": ["words-fr.js"],
};

export function benchWorkbenchSizes(): Row[] {
  return Object.entries(parts).map(([name, files]) => {
    const contents = files.map((file) => readFileSync(new URL(file, folder)));
    const packed = contents.map((bytes) => gzipSync(bytes, { level: 9 }));
    return { partie: name, "brut (Ko)": total(contents), "gzip (Ko)": total(packed) };
  });
}

/** In milliseconds: the first two from the navigation, the others from the gesture. */
interface Wait {
  readonly paint: number;
  readonly grid: number;
}

interface Visitor {
  readonly first: Wait;
  readonly next: Wait;
  readonly example: number;
  readonly edit: number;
  /** A third visit, that finds the example again. */
  readonly back: { readonly grid: number; readonly figures: number };
}

/** As `npm start` serves it, to visitors who come twice, take an example, change its population, and come back to it. */
export async function benchWorkbenchWaits(): Promise<Row[]> {
  const server = await serve(fileURLToPath(folder), 0);
  const browser = await launchChromium();
  const all: Visitor[] = [];
  for (let turn = 0; turn < visitors; turn += 1) {
    const context = await browser.newContext({ locale: "fr-FR" });
    all.push(await visitor(context, addressOf(server)));
    await context.close();
  }
  await browser.close();
  server.close();
  return rowsOf(all);
}

function rowsOf(all: readonly Visitor[]): Row[] {
  const of = (wait: (one: Visitor) => number) => median(all.map(wait));
  const paint = of(({ first }) => first.paint);
  const row = (name: string, wait: number): Row => ({
    étape: name,
    "médiane (ms)": wait.toFixed(0),
    rapport: (wait / paint).toFixed(1).replace(".", ","),
  });
  return [
    row("première peinture", paint),
    row(
      "grille où l'on tape, première visite",
      of(({ first }) => first.grid),
    ),
    row(
      "grille où l'on tape, visite suivante",
      of(({ next }) => next.grid),
    ),
    row(
      "un exemple construit",
      of(({ example }) => example),
    ),
    row(
      "chiffres justes après une population changée",
      of(({ edit }) => edit),
    ),
    row(
      "grille où l'on tape, contrat gardé",
      of(({ back }) => back.grid),
    ),
    row(
      "ses chiffres justes",
      of(({ back }) => back.figures),
    ),
  ];
}

async function visitor(context: BrowserContext, address: string): Promise<Visitor> {
  context.setDefaultTimeout(patience);
  // What tsx compiles names its functions so, in the page too.
  await context.addInitScript("globalThis.__name = (named) => named;");
  await context.addInitScript(noteUsable);
  const first = await context.newPage();
  const firstWait = await arrival(first, address);
  await kept(first);
  await first.close();
  const page = await context.newPage();
  const next = await arrival(page, address);
  const example = await lasting(() => showExample(page));
  await goToSheet(page, "Saisie");
  const edited = await edit(page);
  await page.close();
  return { first: firstWait, next, example, edit: edited, back: await comingBack(await context.newPage(), address) };
}

/** One types in a grid whose cells are grey, until their figures are right. */
async function comingBack(page: Page, address: string): Promise<Visitor["back"]> {
  const { grid } = await arrival(page, address);
  await page.waitForFunction(() => document.querySelector("[data-computing]") === null);
  return { grid, figures: await page.evaluate(() => performance.now()) };
}

/** The page's first paint, then a grid in which one can type. */
async function arrival(page: Page, address: string): Promise<Wait> {
  await page.goto(address);
  const grid = await page.evaluate(() => globalThis.usable);
  const paint = await page.evaluate(() => performance.getEntriesByName("first-paint")[0]?.startTime ?? NaN);
  await ready(page);
  return { paint, grid };
}

/** Once the browser keeps the page: who leaves sooner comes a first time again. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** For as long as the cells are grey. */
async function edit(page: Page): Promise<number> {
  const greyed = page.evaluate(greyTime);
  await typeBeside(page, "Saisie", "Population du territoire", "81 000");
  return greyed;
}

function total(contents: readonly Uint8Array[]): string {
  return (contents.reduce((sum, { length }) => sum + length, 0) / kilobyte).toFixed(1);
}
