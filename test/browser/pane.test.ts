/** The built pane in Chromium, over a workbook in memory. */
import { jest } from "@jest/globals";
import type { Browser } from "playwright-core";
import { buildAddin, type Built } from "../build/build-addin";
import { launchChromium, leave } from "./chromium";
import { describeInChromium } from "./describe-in-chromium";
import { describeAccess } from "./pane-access";
import { describeBuild } from "./pane-build";
import { describeForm } from "./pane-form";
import { opener } from "./pane-page";
import { describeTime } from "./pane-time";
import { describeTools } from "./pane-tools";

jest.setTimeout(60_000);

describeInChromium("the pane in Chromium", () => {
  let built: Built;
  let browser: Browser;

  beforeAll(async () => {
    built = buildAddin(undefined, "./test/browser/pane-entry.ts");
    browser = await launchChromium();
  }, 120_000);

  afterEach(() => leave(browser));

  afterAll(async () => {
    await browser.close();
    built.remove();
  });

  const open = opener(
    () => browser,
    () => built.folder,
  );
  describe("its form", () => describeForm(open));
  describe("its advanced settings and payments", () => describeTime(open));
  describe("its two buttons", () => describeBuild(open));
  describe("its functions and tools", () => describeTools(open));
  describe("to everybody:", () => describeAccess(open));
});
