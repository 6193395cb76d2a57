/** A Chromium without network: every request is answered from files, or noted as strange. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import axe, { type AxeResults } from "axe-core";
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type ConsoleMessage,
  type Frame,
  type Page,
  type Route,
} from "playwright-core";

/** The one without windows opens a page in half the time. */
const usualPlaces = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];
const executablePath = [process.env["CHROMIUM"] ?? "", ...usualPlaces].find(existsSync) ?? "";
const args = "--no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-sync".split(" ");
const officeJs = path.resolve(import.meta.dirname, "../../node_modules/@microsoft/office-js/dist");
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

/** For one gesture, and for a build: a busy machine is no fault of the page. In milliseconds. */
const patience = 90_000;
export const patienceOfTest = 180_000;
export const patienceOfBuild = 600_000;

export const hasChromium = executablePath !== "";

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath, args });
}

/**
 * The day of all tests (`test/today.ts`), for what runs in a page: the clock goes on from its noon. Time does not stand
 * still, as whoever waits for its passing would wait for ever.
 */
export const startOnTestsDay = `{
  const real = Date;
  const ahead = new real(2026, 10, 28, 12).getTime() - real.now();
  const now = () => real.now() + ahead;
  Date = new Proxy(real, {
    construct: (_, words, target) => Reflect.construct(real, words.length === 0 ? [now()] : words, target),
    apply: () => new real(now()).toString(),
    get: (_, name) => (name === "now" ? now : Reflect.get(real, name)),
  });
}`;

export interface Visit {
  readonly page: Page;
  /** Errors of the console and requests that no file answers. */
  readonly complaints: string[];
}

/** Opens a page of the built site as https://localhost:3000 would serve it. `office` stands in for Microsoft's site. */
export async function visit(
  browser: Browser,
  folder: string,
  file: string,
  options: BrowserContextOptions = {},
  office: (name: string) => string | null = realOffice,
): Promise<Visit> {
  const complaints: string[] = [];
  // What it keeps would come in the place of the files of the test.
  const context = await browser.newContext({ serviceWorkers: "block", ...options });
  await context.addInitScript(startOnTestsDay);
  await context.route("**/*", (route) => answer(route, folder, office, complaints));
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error" && !isOfMicrosoft(message)) complaints.push(message.text());
  });
  await page.goto(`https://localhost:3000/${file}`);
  return { page, complaints };
}

/** After three seconds office.js adds a frame for its telemetry: the page's policy refuses it, as it should. */
function isOfMicrosoft(message: ConsoleMessage): boolean {
  return message.location().url.startsWith("https://appsforoffice.microsoft.com/");
}

/** Closes what was visited: a page that stays open goes on taking its share of the machine. */
export async function leave(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

/** @param aside what is left out, by selectors @param without rules that are not asked */
export async function violationsOf(
  page: Page | Frame,
  aside: readonly (readonly string[])[] = [],
  without: readonly string[] = [],
): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const results = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify({ exclude: aside })}, ${JSON.stringify({ rules })})`,
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** The npm copy of Microsoft's library, which is never part of the product. */
function realOffice(name: string): string | null {
  const file = path.join(officeJs, name);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

async function answer(route: Route, folder: string, office: (name: string) => string | null, complaints: string[]) {
  const { host, pathname } = new URL(route.request().url());
  const file = path.join(folder, pathname);
  const fromMicrosoft = host === "appsforoffice.microsoft.com" ? office(pathname.replace("/lib/1/hosted/", "")) : null;
  const body = host === "localhost:3000" && existsSync(file) ? readFileSync(file) : fromMicrosoft;
  if (body !== null) return route.fulfill({ body, contentType: types[path.extname(pathname)] ?? "text/plain" });
  complaints.push(`request: ${route.request().url()}`);
  return route.abort();
}
