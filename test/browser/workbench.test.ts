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
import { workbenchOpener } from "./workbench-page";

jest.setTimeout(60_000);

describeInChromium("the workbench", () => {
  let folder: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = builtWorkbench();
    browser = await launchChromium();
  }, 180_000);

  afterEach(() => leave(browser));

  afterAll(() => browser.close());

  const open = workbenchOpener(
    () => browser,
    () => folder,
  );
  describe("at first use:", () => describeFirstUse(open));
  describe("in its cells:", () => describeFormulas(open));
  describe("around a budget:", () => describeBudget(open));
  describe("given a file:", () => describeOpening(open));
  describe("between two visits:", () => describeKeeping(open));
  describe("to everybody:", () => describeWorkbenchAccess(open));
});
