/** Univer's menus, lists, panels, dialogs and tooltips, all of them opened: none shows the key of a word in its place. */
import type { Page } from "playwright-core";
import { isWhole } from "../share";
import { choose } from "./in-the-grid";
import type { OpenWorkbench } from "./workbench-page";

/** Notes each text that shows, and each that is said, from now on. */
const noteTexts = `(() => {
  window.noted = new Set();
  const note = (node) => {
    if (node.nodeType === Node.TEXT_NODE) window.noted.add(node.data.trim());
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    for (const name of ["title", "aria-label", "placeholder"]) if (node.hasAttribute(name)) window.noted.add(node.getAttribute(name));
    node.childNodes.forEach(note);
  };
  const watch = new MutationObserver((changes) => changes.forEach(({ target, addedNodes }) => { note(target); addedNodes.forEach(note); }));
  watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  note(document.body);
})()`;

const key = /^[a-z][a-z-]*(\.[A-Za-z][\w-]*)+$/;

async function noted(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>("[...window.noted]");
}

/**
 * Passes the pointer over each button and unfolds each list, from within the page: sixty of them, one by one by the hand
 * of Playwright, take a minute.
 */
const tour = (within: string) => `(async () => {
  const frames = async (count) => { for (let turn = 0; turn < count; turn += 1) await new Promise(requestAnimationFrame); };
  const point = (element, names) => names.forEach((name) => element.dispatchEvent(new PointerEvent(name, { bubbles: true, pointerType: "mouse", isPrimary: true, relatedTarget: document.body })));
  for (const button of document.querySelectorAll(${JSON.stringify(within)})) {
    point(button, ["pointerover", "pointerenter", "pointermove", "mouseover", "mousemove"]);
    await frames(2);
    if (button.getAttribute("aria-haspopup") === "menu") point(button, ["pointerdown", "pointerup"]);
    if (button.getAttribute("aria-haspopup") === "dialog") button.click();
    await frames(3);
    document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    point(button, ["pointerout", "pointerleave", "mouseout"]);
  }
})()`;

const inBar = "#grid header [data-u-command], #grid header [aria-haspopup]";
const inRest = "[data-slot=popover-content] [data-u-command], [data-slot=popover-content] [aria-haspopup]";
const inMenu = "body > div > section button";

/** Each push looks for the keys in Univer's code (test/hosts/workbench/words.test.ts), which takes a hundredth of the time. */
const inTheWhole = isWhole ? test : test.skip;

export function describeMenus(open: OpenWorkbench): void {
  inTheWhole.each(["fr", "en"])("in %s no menu, list, dialog or tooltip shows a key", async (language) => {
    const { page, complaints } = await open({ address: `?lang=${language}`, viewport: { width: 1600, height: 900 } });
    await page.evaluate(noteTexts);
    await page.locator("section.welcome button").click();
    await page.locator(".message.done").waitFor();
    await page.evaluate(tour(inBar));
    await page.locator("#grid [data-u-comp=ribbon-toolbar] button[aria-haspopup]").last().click();
    await page.evaluate(tour(inRest));
    await page.keyboard.press("Escape");
    const { x = 0, y = 0 } = (await page.locator("#grid canvas").last().boundingBox()) ?? {};
    for (const [right, down] of [
      [200, 200],
      [200, 8],
      [15, 200],
    ] as const) {
      await page.mouse.click(x + right, y + down, { button: "right" });
      await page.evaluate(tour(inMenu));
      await page.keyboard.press("Escape");
    }
    await page.locator("#grid [data-u-comp=slide-tab-item]").first().click({ button: "right" });
    await page.keyboard.press("Escape");
    await choose(page, "A1");
    await page.keyboard.press("Control+f");
    await page
      .getByRole("textbox", { name: language === "fr" ? "Rechercher dans cette feuille" : "Find in this Sheet" })
      .waitFor();
    const all = await noted(page);
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter((text) => key.test(text))).toEqual([]);
    // Of a pointer that no hand moves, one of Univer's lists asks what it left.
    expect(complaints.filter((one) => !one.includes("'contains' on 'Node'"))).toEqual([]);
  });
}
