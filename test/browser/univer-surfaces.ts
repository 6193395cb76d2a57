/** All that Univer opens: each of its lists, menus, panels and dialogs, by the gesture of a person, on a sheet of one's own. */
import type { Locator, Page } from "playwright-core";
import { choose, endTyping, nameBox } from "./in-the-grid";
import { goToSheet } from "./workbench-page";

type Show = (page: Page) => Promise<void>;

/** What closes by Escape, or goes with the next one. */
export const surfaces: Readonly<Record<string, Show>> = {
  "the bars and the sheet": () => Promise.resolve(),
  ...lists("the list of", [
    "sheet.command.set-range-font-family",
    "sheet.command.set-range-fontsize",
    "sheet.command.set-range-text-color",
    "sheet.command.set-background-color",
    "sheet.command.set-horizontal-text-align",
    "sheet.command.set-vertical-text-align",
    "sheet.command.set-text-wrap",
    "sheet.command.set-text-rotation",
    "sheet.command.add-worksheet-merge",
    "sheet.operation.open.numfmt.panel",
  ]),
  // Univer gives what opens it no width: Playwright does not press what it cannot see.
  "the borders": async (page) => {
    await choose(page, "B2");
    await page.locator("[data-u-command='sheet.command.set-border-basic'] [data-slot$=-trigger]").first().focus();
    await page.keyboard.press("Enter");
    await popper(page).waitFor();
  },
  "what its bar has no room for": openMore,
  ...moreLists("the list, in what its bar has no room for, of", [
    "formula-ui.operation.insert-function.common",
    "sheet.menu.data-validation",
    "sheet.operation.open.conditional.formatting.panel",
    "sheet.command.smart-toggle-filter",
  ]),
  "the menu of a cell": (page) => openMenu(page, 200, 200),
  "the menu of a column": (page) => openMenu(page, 200, 8),
  "the menu of a row": (page) => openMenu(page, 15, 200),
  ...folded("what folds out of the menu of a cell, at", 7),
  "the menu of a sheet": openSheetMenu,
  "the colours of a sheet": async (page) => {
    await openSheetMenu(page);
    await page.locator("[role=menuitem]:has(svg):visible").first().hover();
    await presets(page).waitFor();
  },
  "the list of sheets": (page) =>
    openFrom(page, page.locator("[data-slot]:has(> [data-u-comp=sheet-bar-append-button])")),
  "the list of zooms": (page) => openFrom(page, page.locator("#grid footer button[aria-haspopup=menu]")),
  "the names of the workbook": (page) => openFrom(page, page.locator("[data-u-comp=defined-name] [data-slot]")),
  "the functions that are proposed": async (page) => {
    await choose(page, "B4");
    await page.keyboard.type("=M");
    await page.locator("[data-u-comp=sheets-formula-editor]").waitFor();
  },
  "the help of a function": async (page) => {
    await choose(page, "B5");
    await page.keyboard.type("=MIN(");
    await page.locator("[data-u-comp=rect-popup]").waitFor();
  },
  "the tip of a button": async (page) => {
    await page.getByRole("toolbar").locator("[data-u-command='sheet.command.set-range-bold']").hover();
    await page.locator("[role=tooltip]").waitFor();
  },
  "the question before a sheet goes": async (page) => {
    await openSheetMenu(page);
    await page.locator("[role=menuitem]:visible").first().click();
    await page.locator("[role=dialog]").waitFor();
  },
  "the search": async (page) => {
    await choose(page, "A1");
    await page.keyboard.press("Control+f");
    await dialog(page).waitFor();
  },
  "the search that replaces": async (page) => {
    await choose(page, "A1");
    await page.keyboard.press("Control+f");
    await dialog(page).locator("a").click();
    await dialog(page).locator("[data-slot$=-trigger]").first().waitFor();
  },
};

/** What stays beside the sheet, or upon it, until one closes it: after all others. */
export const panels: Readonly<Record<string, Show>> = {
  "the keys": (page) => openPanel(page, "base-ui.operation.toggle-shortcut-panel"),
  "the protection of cells": (page) => openPanel(page, "sheet.command.add-range-protection-from-toolbar"),
  "all functions": (page) => openPanel(page, "formula-ui.operation.insert-function.common", -1),
  "the rules of what is typed": (page) => openPanel(page, "sheet.menu.data-validation", 0),
  "a rule of what is typed": (page) => openPanel(page, "sheet.menu.data-validation", 1),
  "the rules of colours": (page) => openPanel(page, "sheet.operation.open.conditional.formatting.panel", -4),
  "a rule of colours": (page) => openPanel(page, "sheet.operation.open.conditional.formatting.panel", -3),
  "a note": async (page) => {
    await openMenu(page, 200, 200);
    await page.locator("[role=menuitem]:has([class*=add-note])").click();
    await page.locator("[data-u-comp=note-textarea]").waitFor();
  },
  "the filter of a column, by its values": (page) => openFilter(page, 0),
  "the filter of a column, by its colours": (page) => openFilter(page, 1),
  "the filter of a column, by conditions": (page) => openFilter(page, 2),
  "the choices of a cell": async (page) => {
    await goToSheet(page, "Saisie");
    await choose(page, "A1");
    await pressInSheet(page, 538, 505);
    await page.locator("[data-u-comp=sheets-dropdown-list]").waitFor();
  },
};

/** A second time, the same keys would take the filter away. */
const filtered = new WeakSet<Page>();

/** Above a list of months. @param tab of the panel */
async function openFilter(page: Page, tab: number): Promise<void> {
  if (!filtered.has(page)) await filterMonths(page);
  filtered.add(page);
  await pressInSheet(page, 213, 58);
  const panel = page.locator("[data-u-comp=rect-popup] [data-u-comp=sheets-filter-panel]").first();
  await panel.locator("[role=tab], button").nth(tab).click();
}

async function filterMonths(page: Page): Promise<void> {
  await choose(page, "B2");
  for (const month of ["Mois", "janvier", "mars"]) {
    await page.keyboard.insertText(month);
    await endTyping(page, await nameBox(page).inputValue());
  }
  await choose(page, "B2");
  await page.keyboard.press("Control+Shift+l");
}

async function pressInSheet(page: Page, right: number, down: number): Promise<void> {
  const { x = 0, y = 0 } = (await page.locator("#grid canvas[id^=univer-sheet-main]").boundingBox()) ?? {};
  await page.mouse.click(x + right, y + down);
}

/** A panel holds a field that would be taken for the box of names, and what opens a list that is open closes it. */
export async function closeAll(page: Page): Promise<void> {
  const open = page.locator("[data-radix-popper-content-wrapper], [role=menu]").filter({ visible: true });
  await page.keyboard.press("Escape");
  for (let turn = 0; turn < 20 && (await open.count()) > 0; turn += 1) {
    await page.keyboard.press("Escape");
    await page.waitForTimeout(50);
  }
  const panel = page.locator("[data-u-comp=sidebar][aria-expanded=true]");
  if ((await panel.count()) === 0) return;
  await panel.locator("header button").click();
  await panel.waitFor({ state: "detached" });
}

const presets = (page: Page): Locator => page.locator("[data-u-comp=color-picker-presets]").last();
const dialog = (page: Page): Locator => page.locator("[data-u-comp=find-replace-dialog]");
const popper = (page: Page): Locator => page.locator("[data-radix-popper-content-wrapper]").last();

async function openFrom(page: Page, opener: Locator): Promise<void> {
  await opener.first().click();
  await popper(page).waitFor();
}

function lists(words: string, commands: readonly string[]): Record<string, Show> {
  const bar = "#grid [data-u-comp=ribbon-toolbar]";
  return Object.fromEntries(
    commands.map((command) => [
      `${words} ${command}`,
      async (page) => {
        await choose(page, "B2");
        await openFrom(page, openerOf(page.locator(bar), command));
      },
    ]),
  );
}

/** The whole of it opens a list, or a part of it, or what it is in. */
function openerOf(within: Locator, command: string): Locator {
  const itself = `[data-u-command='${command}']`;
  const all = [
    `${itself}[data-slot$=-trigger]`,
    `${itself} [data-slot$=-trigger]`,
    `[data-slot$=-trigger]:has(> ${itself})`,
  ];
  return within.locator(all.join(", ")).filter({ visible: true });
}

async function openMore(page: Page): Promise<void> {
  await choose(page, "B2");
  await page.locator("#grid [data-u-comp=ribbon-toolbar] button[aria-haspopup]").last().click();
  await page.locator("[data-slot=popover-content]").waitFor();
}

function moreLists(words: string, commands: readonly string[]): Record<string, Show> {
  return Object.fromEntries(commands.map((command) => [`${words} ${command}`, (page) => openMoreList(page, command)]));
}

async function openMoreList(page: Page, command: string): Promise<void> {
  await openMore(page);
  await openFrom(page, openerOf(page.locator("[data-slot=popover-content]"), command));
  await page.locator("[role=menu]:visible").last().waitFor();
}

/** @param item of the list that the command opens; -1 is the last, and none where the command itself opens the panel */
async function openPanel(page: Page, command: string, item: number | null = null): Promise<void> {
  if (item === null) {
    await openMore(page);
    await page.locator(`[data-slot=popover-content] [data-u-command='${command}']`).click();
  } else {
    await openMoreList(page, command);
    await page.locator("[role=menu]:visible").last().locator("[role=menuitem]").nth(item).click();
  }
  await page.locator("[data-u-comp=sidebar] > section > section > *").first().waitFor();
}

async function openMenu(page: Page, right: number, down: number): Promise<void> {
  await choose(page, "B2");
  const { x = 0, y = 0 } = (await page.locator("#grid canvas[id^=univer-sheet-main]").boundingBox()) ?? {};
  await page.mouse.click(x + right, y + down, { button: "right" });
  await page.locator("[role=menuitem]:visible").first().waitFor();
}

async function openSheetMenu(page: Page): Promise<void> {
  await page.locator("#grid [data-u-comp=slide-tab-item][aria-selected=true]").click({ button: "right" });
  await page.locator("[role=menuitem]:visible").first().waitFor();
}

/** Those that have a list of their own end with an arrow. */
function folded(words: string, count: number): Record<string, Show> {
  const arrows = "[role=menuitem]:visible > svg:last-child:not(:first-child)";
  return Object.fromEntries(
    Array.from({ length: count }, (_, rank) => [
      `${words} ${rank + 1}`,
      async (page) => {
        await openMenu(page, 200, 200);
        await page.locator(arrows).nth(rank).hover();
        await page.locator("[data-u-context-menu-submenu] [role=menuitem]").first().waitFor();
      },
    ]),
  );
}
