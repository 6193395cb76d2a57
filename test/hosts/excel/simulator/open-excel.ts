/**
 * A simulated Excel for tests: Microsoft's office.js in front, a workbook of plain objects behind.
 *
 *     const { Excel, workbook, log } = openSimulatedExcel();
 *     await Excel.run(async (context) => { context.workbook.worksheets.add("Budget"); });
 *     workbook.sheet("Budget");
 */
import { Workbook, type WorkbookOptions } from "./model/workbook";
import { loadOffice, type OfficeInNode } from "./office-in-node";
import { recentExcel, type RequirementSets, supports } from "./requirement-sets";
import { Session } from "./session";

export interface ExcelOptions extends WorkbookOptions {
  /** `excel2021` for an old Excel; a recent one by default. */
  readonly requirementSets?: RequirementSets;
  readonly language?: string;
}

export interface SimulatedExcel extends OfficeInNode {
  readonly workbook: Workbook;
  readonly faults: Session["faults"];
  readonly log: Session["log"];
}

export function openSimulatedExcel(options: ExcelOptions = {}): SimulatedExcel {
  const { requirementSets = recentExcel, language = "fr-FR" } = options;
  const workbook = new Workbook(options);
  const session = new Session(workbook, requirementSets);
  const isSetSupported = (name: string, version?: number | string) => supports(requirementSets, name, version);
  const context = { displayLanguage: language, contentLanguage: language, requirements: { isSetSupported } };
  const { Excel, Office, OfficeExtension, CustomFunctions } = loadOffice(context, (body) => session.answer(body));
  return { Excel, Office, OfficeExtension, CustomFunctions, workbook, faults: session.faults, log: session.log };
}
