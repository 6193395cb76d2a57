/**
 * Excel on the web, played by a page of Chromium: the built add-in and office.js, both untouched, in its pane, and the
 * simulated workbook behind. Nothing reaches the network.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { startOnTestsDay } from "../../../../browser/chromium";
import { Workbook } from "../model/workbook";
import { recentExcel, type RequirementSets } from "../requirement-sets";
import { Session } from "../session";
import { AddinService, type FunctionAnswer, FunctionsService } from "./functions-service";
import { excelPage, serve, site } from "./serve";

export interface ExcelOnTheWeb {
  readonly pane: Frame;
  readonly workbook: Workbook;
  readonly faults: Session["faults"];
  readonly log: Session["log"];
  /** Errors of the console, and requests that no file answers. */
  readonly complaints: readonly string[];
  /** One formula of a cell, as Excel would call it. */
  readonly callFunction: (name: string, values: readonly unknown[]) => Promise<FunctionAnswer>;
  /** Many formulas at once, as when a sheet is recalculated. */
  readonly callFunctions: (calls: readonly FunctionCall[]) => Promise<readonly FunctionAnswer[]>;
  readonly close: () => Promise<void>;
}

type FunctionCall = readonly [name: string, values: readonly unknown[]];

/** As office.js names what lies beside the workbook. */
const names = {
  functions: "Microsoft.ExcelServices.CustomFunctions",
  addin: "Microsoft.InternalService.AddinInternalService",
} as const;
/** The npm copy of office.js ends at ExcelApi 1.15: Excel says no more here, or the add-in would ask what is not there. */
const excelOnTheWeb: RequirementSets = { ...recentExcel, ExcelApi: "1.15", CustomFunctions: "1.9" };
/** The same before data types came to functions. */
export const withoutDataTypes: RequirementSets = { ...excelOnTheWeb, CustomFunctionsRuntime: "1.3" };

export async function openExcelOnTheWeb(
  browser: Browser,
  addin: string,
  language: string,
  requirementSets: RequirementSets = excelOnTheWeb,
): Promise<ExcelOnTheWeb> {
  const context = await browser.newContext();
  await context.addInitScript(startOnTestsDay);
  const page = await context.newPage();
  const complaints = listen(page);
  const workbook = new Workbook();
  const service = new FunctionsService();
  const session = new Session(workbook, requirementSets, {
    [names.functions]: service,
    [names.addin]: new AddinService(),
  });
  await context.route("**/*", (route) => serve(route, addin, (address) => complaints.push(`request: ${address}`)));
  await page.exposeFunction("answerRequest", (body: string) => session.answer(body));
  const pane = await openPane(page, language, requirementSets);
  await service.ready;
  const callFunctions = caller(page, service, readParameters(addin));
  const callFunction = async (name: string, values: readonly unknown[]) => {
    const [answer] = await callFunctions([[name, values]]);
    if (answer === undefined) throw new Error(`No answer to ${name}.`);
    return answer;
  };
  const { faults, log } = session;
  return { pane, workbook, faults, log, complaints, callFunction, callFunctions, close: () => context.close() };
}

/** Office.js would style dialogs of its own, which the pane does not use: its content security policy refuses that. */
const harmless = /^Applying inline style violates/;

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error" && !harmless.test(message.text())) complaints.push(message.text());
  });
  return complaints;
}

async function openPane(page: Page, language: string, requirementSets: RequirementSets): Promise<Frame> {
  await page.goto(site + excelPage);
  const settings = { address: `${site}/taskpane.html`, language, requirementSets };
  await page.evaluate(`openPane(${JSON.stringify(settings)})`);
  const pane = page.frames().find((frame) => frame.url().includes("/taskpane.html"));
  if (pane === undefined) throw new Error("The pane did not open.");
  await pane.evaluate("Office.onReady()");
  return pane;
}

/** Whether each parameter of a function takes a range as such. */
type Parameters = ReadonlyMap<string, readonly boolean[]>;

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly dimensionality?: string }[];
  }[];
}

function readParameters(addin: string): Parameters {
  const { functions } = JSON.parse(readFileSync(path.join(addin, "functions.json"), "utf8")) as Metadata;
  return new Map(
    functions.map(({ id, parameters }) => [id, parameters.map(({ dimensionality }) => dimensionality === "matrix")]),
  );
}

/** By messages `[category, type, target, message, id, isRemote]`. */
function caller(page: Page, service: FunctionsService, parameters: Parameters): ExcelOnTheWeb["callFunctions"] {
  let last = 0;
  return async (calls) => {
    const entries = calls.map(([name, values]) => {
      const isRange = parameters.get(name);
      if (isRange === undefined) throw new Error(`functions.json has no ${name}.`);
      const invocation = ++last;
      const message = JSON.stringify([invocation, name, asExcelGives(values, isRange), "Feuil1!A1", 0]);
      return [1, 1000, "", message, invocation, false] as const;
    });
    const answers = Promise.all(entries.map(([, , , , invocation]) => service.answerTo(invocation)));
    await page.evaluate(`sendToFunctions(${JSON.stringify(entries)})`);
    return answers;
  };
}

/** What a formula leaves out is null; a single cell is a range of one where the function takes ranges. */
function asExcelGives(values: readonly unknown[], isRange: readonly boolean[]): readonly unknown[] {
  return isRange.map((takesRange, index) => {
    const value = values[index] ?? null;
    return takesRange && value !== null && !Array.isArray(value) ? [[value]] : value;
  });
}
