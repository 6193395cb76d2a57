/** The workbench in a page, and the gestures of a person. */
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { cell } from "../../src/workbook/address";
import { visit } from "./chromium";

export type OpenWorkbench = (
  options?: BrowserContextOptions & { readonly address?: string },
) => ReturnType<typeof visit>;

export function workbenchOpener(browser: () => Browser, folder: () => string): OpenWorkbench {
  return async ({ address = "", ...options } = {}) => {
    const sized = { locale: "fr-FR", viewport: { width: 1024, height: 700 }, ...options };
    const opened = await visit(browser(), folder(), `index.html${address}`, sized);
    await ready(opened.page);
    return opened;
  };
}

/** Once the pane is there, and the grid has taken the focus as it does when it comes. */
export async function ready(page: Page): Promise<void> {
  await page.getByRole("tab").first().waitFor({ state: "attached" });
  await page.waitForFunction(isTyping);
}

/** What one types goes into the cells. */
const isTyping = () => document.activeElement?.matches("#grid [contenteditable]") === true;

/** One of the page's own buttons, those of the pane left aside. */
export function action(page: Page, name: string): Locator {
  return page.locator(".top").getByRole("button", { name, exact: true });
}

export async function showExample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Voir un exemple" }).click();
  await page.getByText("« CPTS du Val de Brume » est dans le tableur.").waitFor();
}

/** Presses the page's download button. @returns the path and the name of the file */
export async function download(page: Page): Promise<{ readonly path: string; readonly name: string }> {
  const [file] = await Promise.all([page.waitForEvent("download"), action(page, "Télécharger .xlsx").click()]);
  return { path: await file.path(), name: file.suggestedFilename() };
}

export async function goToSheet(page: Page, name: string): Promise<void> {
  await page.locator("#grid").getByText(name, { exact: true }).click();
}

/** By the box at the left of the formulas. */
async function choose(page: Page, address: string): Promise<void> {
  const box = page.locator("#grid input[type=text]").last();
  await box.fill(address);
  await box.press("Enter");
  await page.waitForFunction(isTyping);
}

/** Types into a cell of the sheet in view, at one stroke, as a dictation or another input method does. */
export async function type(page: Page, address: string, text: string): Promise<void> {
  await choose(page, address);
  await page.keyboard.insertText(text);
  await page.keyboard.press("Enter");
}

/** Types at the right of a label of the first column, in the sheet in view. */
export async function typeBeside(page: Page, sheet: string, label: string, text: string): Promise<void> {
  const find = async () => besideLabel(await cellsOf(page, sheet), label);
  for (let turn = 0; turn < 50 && (await find()) === ""; turn += 1) await page.waitForTimeout(100);
  await type(page, await find(), text);
}

/** What a cell shows, once it is what one awaits, or after five seconds. */
export async function valueIn(page: Page, sheet: string, address: string, awaited: unknown): Promise<unknown> {
  return settled(page, awaited, async () => (await cellsOf(page, sheet)).get(address) ?? null);
}

/** The same of the cell at the right of a label of the first column. */
export async function valueBeside(page: Page, sheet: string, label: string, awaited: unknown): Promise<unknown> {
  return settled(page, awaited, async () => {
    const cells = await cellsOf(page, sheet);
    return cells.get(besideLabel(cells, label)) ?? null;
  });
}

async function settled(page: Page, awaited: unknown, look: () => Promise<unknown>): Promise<unknown> {
  for (let turn = 0; turn < 50 && (await look()) !== awaited; turn += 1) await page.waitForTimeout(100);
  return look();
}

type Cells = ReadonlyMap<string, unknown>;
type Rows = Readonly<Record<string, Readonly<Record<string, { readonly v?: unknown }>>>>;

/** The cells of a sheet by address, as the browser keeps them. */
async function cellsOf(page: Page, sheet: string): Promise<Cells> {
  const rows = await page.evaluate<Rows>(`
    Object.values(JSON.parse(localStorage.getItem("cpts-workbench"))?.state.workbook.sheets ?? {})
      .find(({ name }) => name === ${JSON.stringify(sheet)})?.cellData ?? {}`);
  return new Map(
    Object.entries(rows).flatMap(([row, columns]) =>
      Object.entries(columns).map(([column, { v }]) => [cell(Number(column) + 1, Number(row) + 1), v] as const),
    ),
  );
}

function besideLabel(cells: Cells, label: string): string {
  const [address = ""] = [...cells].find(([place, value]) => place.startsWith("A") && value === label) ?? [];
  return address.replace("A", "B");
}
