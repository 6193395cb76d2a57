/** What a test does with the cells of any page that has a grid. */
import type { Locator, Page } from "playwright-core";

/** At the left of the formulas: the address of the chosen cell, in the grid that came last: one that closes lingers. */
export const nameBox = (page: Page): Locator => page.locator("#grid [data-u-comp=defined-name] input").last();

/** By the box at the left of the formulas; what one types then goes into the cell. */
export async function choose(page: Page, address: string): Promise<void> {
  const box = nameBox(page);
  await box.fill(address);
  await box.press("Enter");
  await page.waitForFunction(isTyping);
}

/** What one types goes into the cells. A function, not a text: the page's policy forbids to evaluate one. */
export const isTyping = () => document.activeElement?.matches("#grid [contenteditable]") === true;

/** Univer writes in the bar of formulas, and in the cell while it is open: a closed one lies outside the page. */
export const isOpen = (wanted: boolean) =>
  [...document.querySelectorAll("#grid canvas[id^=univer-doc]")]
    .map((canvas) => canvas.getBoundingClientRect())
    .filter(({ width, right }) => width > 0 && right > 0).length >
    1 ===
  wanted;

/**
 * Ends the typing in a cell, and waits until the next one is chosen: on a busy machine the grid goes there later than a test
 * chooses another, and what it then types is in the wrong cell. A cell that may not change keeps its place. The cell that was
 * left closes last: the first key of what comes next would be lost in it.
 */
export async function endTyping(page: Page, address: string): Promise<void> {
  await page.keyboard.press("Enter");
  await settled(
    page,
    () => nameBox(page).inputValue(),
    (chosen) => chosen !== address,
    patienceOfMove,
  );
  await page.waitForFunction(isOpen, false);
}

/** In tenths of a second. */
const patienceOfMove = 20;

/** What one finds once it is as awaited, or after fifteen seconds. @param patience in tenths of a second */
export async function settled<T>(
  page: Page,
  look: () => Promise<T>,
  isAwaited: (found: T) => boolean,
  patience = 150,
): Promise<T> {
  let found = await look();
  for (let turn = 0; turn < patience && !isAwaited(found); turn += 1) {
    await page.waitForTimeout(100);
    found = await look();
  }
  return found;
}
