/** A workbook that comes from a file, put into the grid with what a person had added to it. */
import { generateRandomId, type IWorkbookData } from "@univerjs/core";
import type { OwnWork } from "../../workbook/own/own-work";
import type { NamePlan, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { joinOwnWork } from "../join-own-work";
import { othersOf } from "./plan-names";
import { placePlan, stylesOf, type Placed } from "./place-plan";
import { toDefinedName } from "./render/names";
import { toOwnWorksheet } from "./render/own-worksheet";
import { readResource, resourceNames, withResource } from "./render/resources";
import { withoutFirstUnused } from "./state";

export function placeOpened(wanted: WorkbookPlan, work: OwnWork, grid: IWorkbookData): Placed {
  const workbook = withoutFirstUnused(grid);
  const taken = Object.values(othersOf(wanted, workbook)).map(({ name = "" }) => name);
  const { plan, own } = joinOwnWork(wanted, work, taken);
  const ours = workbook.sheetOrder.findIndex((id) => plan.sheets.some(({ mark }) => mark === id));
  const placed = placePlan(plan, insert(own.before, workbook, ours < 0 ? workbook.sheetOrder.length : ours));
  const whole = insert(own.after, placed.workbook, placed.workbook.sheetOrder.length);
  return { ...placed, workbook: withNames(own.names, whole) };
}

function insert(sheets: readonly SheetPlan[], workbook: IWorkbookData, at: number): IWorkbookData {
  const added = sheets.map((sheet) => toOwnWorksheet(sheet, generateRandomId()));
  const ids = added.map(({ id }) => id);
  return {
    ...workbook,
    styles: { ...workbook.styles, ...stylesOf(sheets) },
    sheetOrder: [...workbook.sheetOrder.slice(0, at), ...ids, ...workbook.sheetOrder.slice(at)],
    sheets: { ...workbook.sheets, ...Object.fromEntries(added.map((sheet) => [sheet.id, sheet])) },
  };
}

function withNames(names: readonly NamePlan[], workbook: IWorkbookData): IWorkbookData {
  const kept = readResource(workbook.resources, resourceNames.names);
  const added = Object.fromEntries(names.map((name) => [name.name, toDefinedName(name)]));
  return { ...workbook, resources: withResource(workbook.resources, resourceNames.names, { ...added, ...kept }) };
}
