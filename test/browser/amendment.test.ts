/** Univer computes the workbooks of a contract that an invented third schedule reaches, as the core does. */
import { rmSync } from "node:fs";
import path from "node:path";
import { jest } from "@jest/globals";
import type { Browser } from "playwright-core";
import { amendedCases } from "../amendment/amended-cases";
import { amendedProduct, type AmendedProduct } from "../amendment/amended-product";
import { buildGrid } from "../build/build-grid";
import { differences } from "../engines/differences";
import type * as plans from "../plan-of";
import { launchChromium } from "./chromium";
import { describeInChromium } from "./describe-in-chromium";
import { openLab, type Lab } from "./grid-page";
import { isWhole } from "../share";

jest.setTimeout(60_000);

// A copy of the product is built for it: on each push test/engines/amendment computes the same workbooks.
(isWhole ? describeInChromium : describe.skip)("the grid, with a third schedule in force", () => {
  let product: AmendedProduct;
  let folder: string;
  let browser: Browser;
  let lab: Lab;

  beforeAll(async () => {
    product = amendedProduct();
    folder = buildGrid(product.folder);
    browser = await launchChromium();
    lab = await openLab(browser, folder, "fr");
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
    product.remove();
  });

  test.each(amendedCases)("$title: every value is the plan's", async ({ json }) => {
    const { planOf } = (await import(path.join(product.folder, "test/plan-of.ts"))) as typeof plans;
    await lab.build(json);
    expect(differences(planOf(json), await lab.read(planOf(json)))).toEqual([]);
  });
});
