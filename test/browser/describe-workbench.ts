/** The workbench as people use it, in Chromium: every gesture through the page, nothing but its own files. */
import { jest } from "@jest/globals";
import type { Browser } from "playwright-core";
import { builtWorkbench } from "../build/built-workbench";
import { launchChromium, patienceOfBuild, patienceOfTest } from "./chromium";
import { describeInChromium } from "./describe-in-chromium";
import { onOnePage, workbenchOpener, type OpenWorkbench } from "./workbench-page";

interface Workbench {
  /** On one page for all, or on a page of its own where options are given. */
  readonly open: OpenWorkbench;
  /** On a page of its own, always. */
  readonly alone: OpenWorkbench;
  readonly browser: () => Browser;
  readonly folder: () => string;
}

/** In several files, so that each processor has one: a browser each, and the one page of its own. */
export function describeWorkbench(words: string, body: (workbench: Workbench) => void): void {
  jest.setTimeout(patienceOfTest);

  describeInChromium(`the workbench, ${words}`, () => {
    let folder: string;
    let browser: Browser;

    beforeAll(async () => {
      folder = builtWorkbench();
      browser = await launchChromium();
    }, patienceOfBuild);

    afterAll(() => browser.close());

    const place = { browser: () => browser, folder: () => folder };
    const open = onOnePage(workbenchOpener(place.browser, place.folder));
    body({ open, alone: (options = {}) => open(options), ...place });
  });
}
