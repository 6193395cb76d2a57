/** The grid of the workbench alone, in Chromium. */
import { jest } from "@jest/globals";
import type { Browser } from "playwright-core";
import { builtGrid } from "../build/build-grid";
import { launchChromium, leave, patienceOfBuild, patienceOfTest } from "./chromium";
import { describeInChromium } from "./describe-in-chromium";
import { describeGestures } from "./grid-gestures";
import { describeOrder } from "./grid-order";
import { openLab, type Lab } from "./grid-page";
import { describeParity } from "./grid-parity";

jest.setTimeout(patienceOfTest);

describeInChromium("the grid", () => {
  let folder: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = builtGrid();
    browser = await launchChromium();
  }, patienceOfBuild);

  afterAll(() => browser.close());

  describe("as an engine:", () => {
    afterAll(() => leave(browser));
    let lab: Promise<Lab> | undefined;
    describeParity(() => (lab ??= openLab(browser, folder, "fr")));
  });

  describe("in its order:", () => {
    afterAll(() => leave(browser));
    describeOrder(() => openLab(browser, folder));
  });

  describe("under the hand:", () => {
    afterAll(() => leave(browser));
    const alone = (language: string) => openLab(browser, folder, language);
    const labs = new Map<string, Lab>();
    describeGestures(async (language) => {
      const lab = labs.get(language);
      await lab?.open(null);
      const opened = lab ?? (await alone(language));
      labs.set(language, opened);
      return opened;
    }, alone);
  });
});
