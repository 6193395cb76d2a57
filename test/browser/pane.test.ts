/** The built pane in Chromium, over a workbook in memory. */
import { jest } from "@jest/globals";
import type { Browser } from "playwright-core";
import { builtPane } from "../build/build-addin";
import { launchChromium, patienceOfBuild, patienceOfTest } from "./chromium";
import { describeInChromium } from "./describe-in-chromium";
import { describeAccess } from "./pane-access";
import { describeBuild } from "./pane-build";
import { describeClosing } from "./pane-closing";
import { describeComparison } from "./pane-comparison";
import { describeForm } from "./pane-form";
import { describeLedger } from "./pane-ledger";
import { opener } from "./pane-page";
import { describePlan } from "./pane-plan";
import { describeTerritory } from "./pane-territory";
import { describeTime } from "./pane-time";
import { describeTools } from "./pane-tools";

jest.setTimeout(patienceOfTest);

describeInChromium("the pane in Chromium", () => {
  let built: string;
  let browser: Browser;

  beforeAll(async () => {
    built = builtPane().folder;
    browser = await launchChromium();
  }, patienceOfBuild);

  afterAll(() => browser.close());

  const open = opener(
    () => browser,
    () => built,
  );
  describe("its form", () => describeForm(open));
  describe("its advanced settings and payments", () => describeTime(open));
  describe("the communes of its territory", () => describeTerritory(open));
  describe("the budget beside the grant", () => describePlan(open));
  describe("the accountant's file", () => describeLedger(open));
  describe("a contract year that is closed", () => describeClosing(open));
  describe("other cases beside it", () => describeComparison(open));
  describe("its two buttons", () => describeBuild(open));
  describe("its functions and tools", () => describeTools(open));
  describe("to everybody:", () => describeAccess(open));
});
