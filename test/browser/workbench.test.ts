/** The workbench as people use it, in Chromium: every gesture through the page, nothing but its own files. */
import { jest } from "@jest/globals";
import type { Browser } from "playwright-core";
import { builtWorkbench } from "../build/built-workbench";
import { launchChromium, patienceOfBuild, patienceOfTest } from "./chromium";
import { describeInChromium } from "./describe-in-chromium";
import { describeWorkbenchAccess } from "./workbench-access";
import { describeBudget } from "./workbench-budget";
import { describeFirstUse } from "./workbench-first-use";
import { describeFormulas } from "./workbench-formulas";
import { describeKeeping } from "./workbench-keeping";
import { describeOpening } from "./workbench-opening";
import { describeMenus } from "./workbench-menus";
import { describeOffline } from "./workbench-offline";
import { describePaper } from "./workbench-paper";
import { onOnePage, workbenchOpener, type OpenWorkbench } from "./workbench-page";

jest.setTimeout(patienceOfTest);

describeInChromium("the workbench", () => {
  let folder: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = builtWorkbench();
    browser = await launchChromium();
  }, patienceOfBuild);

  afterAll(() => browser.close());

  const open = onOnePage(
    workbenchOpener(
      () => browser,
      () => folder,
    ),
  );

  const alone: OpenWorkbench = (options = {}) => open(options);

  describe("at first use:", () => describeFirstUse(open));
  describe("between two visits:", () => describeKeeping(open));
  describe("to everybody:", () => describeWorkbenchAccess(open));
  describe("in its cells:", () => describeFormulas(open));
  describe("around a budget:", () => describeBudget(open));
  describe("given a file:", () => describeOpening(open));
  describe("on paper:", () => describePaper(alone));
  describe("without a network:", () =>
    describeOffline(
      () => browser,
      () => folder,
    ));
  describe("in Univer's own menus:", () => describeMenus(alone));
});
