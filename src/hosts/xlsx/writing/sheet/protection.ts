import type { SheetPlan } from "../../../../workbook/plan";
import { element } from "../xml";

/** 0: allowed without unprotecting. Reading, copying, making room, filtering; charts can be picked and copied too. */
const allowed = {
  sheet: true,
  selectLockedCells: false,
  selectUnlockedCells: false,
  formatColumns: false,
  formatRows: false,
  autoFilter: false,
} as const;

export function protection({ isProtected }: SheetPlan): string {
  return isProtected ? element("sheetProtection", allowed) : "";
}
