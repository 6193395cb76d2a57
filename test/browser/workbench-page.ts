/** The workbench in a page, and the gestures of a person. */
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { cell } from "../../src/workbook/address";
import { visit, type Visit } from "./chromium";
import { choose, endTyping, isTyping, settled } from "./in-the-grid";

export type OpenWorkbench = (options?: BrowserContextOptions & { readonly address?: string }) => Promise<Visit>;

const usual = { width: 1024, height: 700 };

export function workbenchOpener(browser: () => Browser, folder: () => string): OpenWorkbench {
  return async ({ address = "", ...options } = {}) => {
    const sized = { locale: "fr-FR", viewport: usual, ...options };
    const opened = await visit(browser(), folder(), `index.html${address}`, sized);
    await ready(opened.page);
    return opened;
  };
}

/**
 * The same page for every test that asks for no page of its own, since one takes seconds to open: the page's own button
 * empties it before each. A page that a test asked for is closed when the next begins.
 */
export function onOnePage(open: OpenWorkbench): OpenWorkbench {
  let kept: Visit | undefined;
  let alone: Visit | undefined;
  return async (options) => {
    await alone?.page.context().close();
    alone = options && (await open(options));
    if (alone !== undefined) return alone;
    if (kept === undefined) return (kept = await open());
    await beginAgain(kept.page);
    kept.complaints.length = 0;
    return kept;
  };
}

/** The page asks first where there is something to lose. */
async function beginAgain(page: Page): Promise<void> {
  await page.setViewportSize(usual);
  await action(page, "Recommencer").click();
  const yes = page.getByRole("dialog").getByRole("button", { name: "Tout effacer" });
  await Promise.race([page.waitForFunction(isTyping), yes.waitFor()]);
  if (await yes.isVisible()) await yes.click();
  await page.getByRole("button", { name: "Voir un exemple" }).waitFor();
  await page.locator(".message.error").waitFor({ state: "detached" });
  await ready(page);
}

/** Once the pane is there, and the grid with all its parts has taken the focus as it does when it comes. */
export async function ready(page: Page): Promise<void> {
  await page.getByRole("tab").first().waitFor({ state: "attached" });
  await page.waitForFunction(isTyping);
  await page.locator("#grid [aria-busy]").waitFor({ state: "detached" });
}

/** One of the page's own buttons, those of the pane left aside. */
export function action(page: Page, name: string): Locator {
  return page.locator(".top").getByRole("button", { name, exact: true });
}

/** The five years of a contract, in twelve sheets: for what a smaller workbook would not show. */
export async function showExample(page: Page): Promise<void> {
  await action(page, "Exemples").click();
  await page.getByRole("button", { name: "Taille 2, cinq missions CPTS du Val de Brume" }).click();
  await page.getByText("« CPTS du Val de Brume » est dans le tableur.").waitFor();
}

/** One year, not signed: the grid computes its six sheets in a fraction of the time that the twelve of a contract take. */
export const smallest = { name: "CPTS du Plateau, comparaison", population: 98_000, tier: "Taille 3 ·" } as const;

export async function showSmallest(page: Page): Promise<void> {
  await action(page, "Exemples").click();
  await page.getByRole("button", { name: `Proposition d'avril 2019 ${smallest.name}` }).click();
  await page.getByText(`« ${smallest.name} » est dans le tableur.`).waitFor();
}

/** Presses the page's download button. @returns the path and the name of the file */
export async function download(page: Page): Promise<{ readonly path: string; readonly name: string }> {
  const [file] = await Promise.all([page.waitForEvent("download"), action(page, "Télécharger .xlsx").click()]);
  return { path: await file.path(), name: file.suggestedFilename() };
}

export async function goToSheet(page: Page, name: string): Promise<void> {
  await page.locator("#grid").getByText(name, { exact: true }).click();
}

/** Types into a cell of the sheet in view, at one stroke, as a dictation or another input method does. */
export async function type(page: Page, address: string, text: string): Promise<void> {
  await choose(page, address);
  await page.keyboard.insertText(text);
  await endTyping(page, address);
}

/** Types at the right of a label of the first column, in the sheet in view. */
export async function typeBeside(page: Page, sheet: string, label: string, text: string): Promise<void> {
  const find = async () => besideLabel(await cellsOf(page, sheet), label);
  await type(page, await settled(page, find, (address) => address !== ""), text);
}

/** What a cell shows, once it is what one awaits, or after fifteen seconds. */
export async function valueIn(page: Page, sheet: string, address: string, awaited: unknown): Promise<unknown> {
  const look = async () => (await cellsOf(page, sheet)).get(address) ?? null;
  return settled(page, look, (value) => value === awaited);
}

/** The same of the cell at the right of a label of the first column. */
export async function valueBeside(page: Page, sheet: string, label: string, awaited: unknown): Promise<unknown> {
  const look = async () => {
    const cells = await cellsOf(page, sheet);
    return cells.get(besideLabel(cells, label)) ?? null;
  };
  return settled(page, look, (value) => value === awaited);
}

/** The row of a label of the first column. */
export async function rowOf(page: Page, sheet: string, label: string): Promise<string> {
  const find = async () => besideLabel(await cellsOf(page, sheet), label).slice(1);
  return settled(page, find, (row) => row !== "");
}

/** How the number of a cell shows, as the browser keeps it; null: as any number. */
export async function patternIn(page: Page, sheet: string, address: string): Promise<string | null> {
  const id = await page.evaluate("sessionStorage.getItem('cpts-work')");
  const { state } = (await inStore(page, `body/${String(id)}`)) as Body;
  const { styles = {}, sheets = {} } = state?.workbook ?? {};
  const cells = Object.values(sheets).find(({ name }) => name === sheet)?.cellData ?? {};
  const style = cells[Number(address.slice(1)) - 1]?.[address.charCodeAt(0) - 65]?.s ?? {};
  return (typeof style === "string" ? styles[style] : style)?.n?.pattern ?? null;
}

type Cells = ReadonlyMap<string, unknown>;
type Style = { readonly n?: { readonly pattern: string } | null };
type Kept = { readonly v?: unknown; readonly s?: string | Style | null };
type Rows = Readonly<Record<string, Readonly<Record<string, Kept>>>>;

/** What the browser keeps of a work. */
interface Body {
  readonly state?: {
    readonly workbook: {
      readonly styles?: Record<string, Style>;
      readonly sheets: Record<string, { name: string; cellData?: Rows }>;
    };
  };
}

/** The cells of a sheet by address, as the browser keeps them of the work that the tab shows. */
async function cellsOf(page: Page, sheet: string): Promise<Cells> {
  const id = await page.evaluate("sessionStorage.getItem('cpts-work')");
  const rows = ((await inStore(page, `body/${String(id)}`, sheet)) ?? {}) as Rows;
  return new Map(
    Object.entries(rows).flatMap(([row, columns]) =>
      Object.entries(columns).map(([column, { v }]) => [cell(Number(column) + 1, Number(row) + 1), v] as const),
    ),
  );
}

/**
 * What the browser keeps under a key; all its keys when none is given. It crosses over as one text: a whole work, object
 * by object, takes Playwright a second.
 * @param sheet the cells of that sheet of a work, and nothing else
 */
export async function inStore(page: Page, key: string | null, sheet: string | null = null): Promise<unknown> {
  const text = await page.evaluate(
    async ([wanted, title]) => {
      const answer = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve) => request.addEventListener("success", () => resolve(request.result)));
      const opening = indexedDB.open("cpts");
      opening.onupgradeneeded = () => opening.result.createObjectStore("works");
      const store = await answer(opening);
      const works = store.transaction("works").objectStore("works");
      const found: unknown = wanted === null ? await answer(works.getAllKeys()) : await answer(works.get(wanted));
      store.close();
      const sheets = Object.values((found as Body | undefined)?.state?.workbook.sheets ?? {});
      return JSON.stringify((title === null ? found : sheets.find(({ name }) => name === title)?.cellData) ?? null);
    },
    [key, sheet] as const,
  );
  return JSON.parse(text) as unknown;
}

function besideLabel(cells: Cells, label: string): string {
  const [address = ""] = [...cells].find(([place, value]) => place.startsWith("A") && value === label) ?? [];
  return address.replace("A", "B");
}
