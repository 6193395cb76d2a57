/** Puts a plan's sheets into a workbook as Univer keeps it, in the place of ours. The workbook given is left as it is. */
import type { IWorkbookData } from "@univerjs/core";
import type { WorkbookPlan } from "../../workbook/plan";
import { renameInPlan } from "../rename-in-plan";
import type { Built } from "../spreadsheet-host";
import { clashes, newNames, othersOf } from "./plan-names";
import { placeResources } from "./place-resources";
import { renameInOthers } from "./rename-in-others";
import { styleName, toStyle } from "./render/style";
import { toWorksheet } from "./render/worksheet";
import { withoutFirstUnused } from "./state";

export interface Placed {
  readonly workbook: IWorkbookData;
  readonly built: Built;
}

export function placePlan(wanted: WorkbookPlan, grid: IWorkbookData): Placed {
  const workbook = withoutFirstUnused(grid);
  const { plan, others, renames } = fitPlan(wanted, workbook);
  return {
    workbook: {
      ...workbook,
      styles: { ...workbook.styles, ...stylesOf(plan.sheets) },
      sheetOrder: orderWith(plan, workbook, others),
      sheets: {
        ...others,
        ...Object.fromEntries(plan.sheets.map((sheet) => [sheet.mark, toWorksheet(sheet, plan.sheets)])),
      },
      resources: placeResources(plan, workbook.resources, renames),
    },
    built: builtOf(wanted, plan),
  };
}

/** The plan under the names that are free, and the other sheets with the formulas that tell of it. */
export function fitPlan(wanted: WorkbookPlan, workbook: IWorkbookData) {
  const plan = renameInPlan(wanted, { sheets: clashes(wanted, workbook) });
  const renames = { sheets: newNames(plan, workbook) };
  return { plan, renames, others: renameInOthers(othersOf(plan, workbook), renames) };
}

/** Where the first of our old sheets stood; else after all the others. */
function orderWith({ sheets }: WorkbookPlan, { sheetOrder }: IWorkbookData, others: object): string[] {
  const position = sheetOrder.findIndex((id) => !(id in others));
  const before = position < 0 ? sheetOrder : sheetOrder.slice(0, position);
  const after = sheetOrder.slice(before.length).filter((id) => id in others);
  return [...before, ...sheets.map(({ mark }) => mark), ...after];
}

export function stylesOf(sheets: WorkbookPlan["sheets"]): IWorkbookData["styles"] {
  return Object.fromEntries(sheets.flatMap(({ cells }) => cells.map((cell) => [styleName(cell), toStyle(cell)])));
}

function builtOf(wanted: WorkbookPlan, plan: WorkbookPlan): Built {
  const pairs = plan.sheets.map(({ name }, index) => ({
    wanted: wanted.sheets[index]?.name ?? name,
    got: name,
  }));
  return { sheets: plan.sheets.map(({ name }) => name), renamed: pairs.filter((pair) => pair.wanted !== pair.got) };
}
