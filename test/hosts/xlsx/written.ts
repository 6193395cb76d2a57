import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";

import { writeXlsx } from "../../../src/hosts/xlsx/write-xlsx";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../src/workbook/plan";
import { cell, chart, sheet, workbook } from "./full-plan";

export async function partOf(plan: WorkbookPlan, path: string): Promise<string> {
  const part = unzipSync(await writeXlsx(plan))[path];
  return strFromU8(part ?? new Uint8Array());
}

export function firstSheetOf(more: Partial<SheetPlan>): Promise<string> {
  return partOf(workbook([sheet(more)]), "xl/worksheets/sheet1.xml");
}

export function stylesOf(more: Partial<SheetPlan>): Promise<string> {
  return partOf(workbook([sheet(more)]), "xl/styles.xml");
}

/** What a reader finds in A1, with its style. */
export async function readBack(value: CellPlan["value"], more: Partial<CellPlan> = {}) {
  const bytes = await writeXlsx(workbook([sheet({ cells: [cell(1, 1, value, more)] })]));
  const read = await readXlsx(bytes, { readStyles: true });
  return { value: read.sheets[0]?.rows[0]?.[0], ...read.sheets[0]?.cells?.get("0,0") };
}

export function charted(): WorkbookPlan {
  return workbook([sheet({ name: "Financement & co", charts: [chart] })]);
}
