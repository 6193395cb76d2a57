/** The grid of the workbench alone, in Chromium. */
import { rmSync } from "node:fs";
import { jest } from "@jest/globals";
import type { Browser } from "playwright-core";
import { buildGrid } from "../build/build-grid";
import { launchChromium } from "./chromium";
import { describeInChromium } from "./describe-in-chromium";
import { describeGestures } from "./grid-gestures";
import { describeOrder } from "./grid-order";
import { openLab, type Lab } from "./grid-page";
import { describeParity } from "./grid-parity";

jest.setTimeout(60_000);

describeInChromium("the grid", () => {
  let folder: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = buildGrid();
    browser = await launchChromium();
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const leave = () => Promise.all(browser.contexts().map((context) => context.close()));

  describe("as an engine:", () => {
    afterAll(leave);
    let lab: Promise<Lab> | undefined;
    describeParity(() => (lab ??= openLab(browser, folder, "fr")));
  });

  describe("in its order:", () => {
    afterAll(leave);
    describeOrder(() => openLab(browser, folder));
  });

  describe("under the hand:", () => {
    afterEach(leave);
    describeGestures((language) => openLab(browser, folder, language));
  });
});
