/** Protection of sheets, ours and those of other people, without a password: against slips, not against their owner. */
import type { Arrangement } from "./arrange";
import type { SheetFacts } from "./facts";

/** What stays allowed without unprotecting: reading, copying, making room, filtering; charts can be picked and copied too. */
const ourProtection: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowAutoFilter: true,
  allowEditObjects: true,
  allowEditScenarios: true,
  selectionMode: "Normal",
};

export function protect(sheet: Excel.Worksheet): void {
  sheet.protection.protect(ourProtection);
}

/** The sheets that a build must open before it writes: a password forbids it, and Excel then refuses. */
export function protectedSheets({ replaced, mending }: Arrangement): readonly SheetFacts[] {
  return [...replaced, ...mending.sheets].map(({ sheet }) => sheet).filter(({ isProtected }) => isProtected);
}

export function unprotect({ workbook }: Excel.RequestContext, sheets: readonly SheetFacts[]): void {
  for (const { id } of sheets) workbook.worksheets.getItem(id).protection.unprotect();
}

export function protectAgain(worksheet: Excel.Worksheet, { isProtected, protection }: SheetFacts): void {
  if (isProtected) worksheet.protection.protect(protection);
}
