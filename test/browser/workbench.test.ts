/** The workbench as people use it, in Chromium: every gesture through the page, nothing but its own files. */
import { jest } from "@jest/globals";
import type { Browser } from "playwright-core";
import { builtWorkbench } from "../build/built-workbench";
import { launchChromium, leave } from "./chromium";
import { describeInChromium } from "./describe-in-chromium";
import { describeWorkbenchAccess } from "./workbench-access";
import { describeBudget } from "./workbench-budget";
import { describeFirstUse } from "./workbench-first-use";
import { describeFormulas } from "./workbench-formulas";
import { describeKeeping } from "./workbench-keeping";
import { describeOpening } from "./workbench-opening";
import { describeMenus } from "./workbench-menus";
import { onOnePage, workbenchOpener } from "./workbench-page";

jest.setTimeout(60_000);

describeInChromium("the workbench", () => {
  let folder: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = builtWorkbench();
    browser = await launchChromium();
  }, 180_000);

  afterAll(() => browser.close());

  const open = workbenchOpener(
    () => browser,
    () => folder,
  );

  describe.each([
    { words: "at first use:", body: describeFirstUse },
    { words: "between two visits:", body: describeKeeping },
    { words: "to everybody:", body: describeWorkbenchAccess },
    { words: "in Univer's own menus:", body: describeMenus },
  ])("$words", ({ body }) => {
    afterEach(() => leave(browser));
    body(open);
  });

  describe.each([
    { words: "in its cells:", body: describeFormulas },
    { words: "around a budget:", body: describeBudget },
    { words: "given a file:", body: describeOpening },
  ])("$words", ({ body }) => {
    afterAll(() => leave(browser));
    body(onOnePage(open));
  });
});
