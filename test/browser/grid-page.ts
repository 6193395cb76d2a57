/** The grid alone in a page, and what it holds. */
import type { Browser, Page } from "playwright-core";
import type { GridState } from "../../src/hosts/workbench/grid";
import { splitReference } from "../../src/hosts/formula-pieces";
import type { WorkbookPlan } from "../../src/workbook/plan";
import type { ReadBack } from "../engines/read-values";
import { visit } from "./chromium";
import { valuesInState } from "./grid-state";
import { isTyping } from "./in-the-grid";

export interface Lab {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly open: (state: GridState | null) => Promise<void>;
  /** @param json a case */
  readonly build: (json: unknown) => Promise<unknown>;
  /** What the grid would hold of a case, that nobody has seen yet: to be changed, then opened. @param json a case */
  readonly stateOf: (json: unknown) => Promise<GridState>;
  readonly save: () => Promise<GridState>;
  /** The sheets of ours, as the engine computed them. */
  readonly read: (plan: WorkbookPlan) => Promise<ReadBack>;
}

export async function openLab(browser: Browser, folder: string, language = "fr"): Promise<Lab> {
  const { page, complaints } = await visit(browser, folder, "index.html", { viewport: { width: 1100, height: 800 } });
  await page.waitForFunction(() => "lab" in window);
  const ask = (expression: string) => page.evaluate(expression);
  const given = (value: unknown) => JSON.stringify(value);
  // As one text: object by object, a whole workbook takes Playwright a second.
  const stateIn = async (expression: string) =>
    JSON.parse(String(await ask(`JSON.stringify(${expression})`))) as GridState;
  const save = () => stateIn("lab.grid.save()");
  await ask(`lab.open("${language}", null)`);
  await page.waitForFunction(isTyping);
  return {
    page,
    complaints,
    open: async (state) => {
      await ask(`lab.open("${language}", ${given(state)})`);
      await page.waitForFunction(isTyping);
    },
    build: (json) => ask(`lab.build(${given(json)})`),
    stateOf: (json) => stateIn(`lab.stateOf(${given(json)})`),
    save,
    read: async (plan) => readBack(await save(), plan),
  };
}

function readBack(state: GridState, { names }: WorkbookPlan): ReadBack {
  const values = valuesInState(state);
  const at = (place: string) => values.get(place) ?? null;
  const placeOf = (name: string) => splitReference(names.find((one) => one.name === name)?.refersTo ?? name);
  return {
    at,
    named: (name) => {
      const { sheet, address } = placeOf(name);
      return at(`${sheet}!${address.replaceAll("$", "")}`);
    },
  };
}
