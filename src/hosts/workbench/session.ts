/** What the parts of the grid share: Univer as it runs, and what is remembered of our functions. */
import { generateRandomId, type IWorkbookData, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/lib/facade";
import {
  LexerTreeBuilder,
  SheetPermissionInitController,
  type FWorkbook,
  type FWorksheet,
} from "@univerjs/preset-sheets-core";
import type { Memory } from "./functions/executor";
import type { GridOptions } from "./grid";
import { withPermissions } from "./render/protection";

export interface Session extends Memory {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly language: GridOptions["language"];
}

/** There is always one, but for the blink of a build. */
export function workbookOf({ api }: Session): FWorkbook {
  const workbook = api.getActiveWorkbook();
  if (workbook === null) throw new Error("No workbook is open.");
  return workbook;
}

export function activeSheet(session: Session): FWorksheet {
  return workbookOf(session).getActiveSheet();
}

/** A workbook, and the id of the sheet to show. */
export interface Shown {
  readonly workbook: IWorkbookData;
  readonly inView: string;
}

/**
 * Puts a workbook in the place of the one in view. What could be undone belonged to that one, and goes with it.
 * Univer remembers formulas it has read, with what their names meant: a new id and an emptied memory keep it from
 * taking those of the old workbook for those of the new.
 */
export function showWorkbook({ univer, api, language }: Session, { workbook, inView }: Shown): void {
  const old = api.getActiveWorkbook();
  if (old !== null) api.disposeUnit(old.getId());
  univer.__getInjector().get(LexerTreeBuilder).dispose();
  const resources = withPermissions(workbook.resources);
  const shown = api.createWorkbook({ ...workbook, id: generateRandomId(), resources });
  // Univer asks once what a person may do, when it starts: until it asks again, guarded cells are hidden.
  univer.__getInjector().get(SheetPermissionInitController).refreshRangeProtectPermission();
  shown.setNumfmtLocal(language);
  if (shown.getSheetBySheetId(inView) !== null) shown.setActiveSheet(inView);
  api.getFormula().executeCalculation();
}
