/**
 * Queues everything that a build changes, for a single request unless Excel on the web would refuse it for its size. Our
 * old sheets are deleted last: until then, whatever
 * fails can be undone.
 */
import type { NamePlan, SheetPlan } from "../../workbook/plan";
import type { Arrangement, ReplacedSheet } from "./arrange";
import { writeMended } from "./mended";
import { addName, pointName } from "./names";
import { renderSheet } from "./render-sheet";
import { protectedSheets, unprotect } from "./protection";

/** Excel on the web takes 5 MB in a request: what surrounds the contents of cells takes as much as they do. In characters. */
const mostInRequest = 2_000_000;

/** @param onAdded given the new sheets, which know their ids once Excel has answered, be it with an error */
export async function writeWorkbook(
  context: Excel.RequestContext,
  arrangement: Arrangement,
  onAdded: (sheets: readonly Excel.Worksheet[]) => void,
): Promise<void> {
  const { plan, replaced, mending } = arrangement;
  quieten(context);
  unprotect(context, protectedSheets(arrangement));
  for (const sheet of replaced) setAside(context, sheet);
  const sheets = addSheets(context, arrangement);
  onAdded(sheets);
  writeNames(context, arrangement);
  let queued = 0;
  for (const [index, planned] of plan.sheets.entries()) {
    const size = sizeOf(planned);
    if (queued > 0 && queued + size > mostInRequest) {
      await context.sync();
      quieten(context);
      queued = 0;
    }
    queued += size;
    const sheet = sheets[index];
    if (sheet) renderSheet(sheet, planned, plan.footer);
  }
  writeMended(context, mending, "after");
  sheets[0]?.activate();
}

/** Last of all. */
export function deleteReplaced(context: Excel.RequestContext, { replaced }: Arrangement): void {
  for (const { sheet } of replaced) sheetOf(context, sheet.id).delete();
}

function sizeOf({ cells }: SheetPlan): number {
  return cells.reduce((size, { formula, value }) => size + (formula ?? String(value ?? "")).length + 10, 0);
}

/** One calculation and one drawing of the screen, at the end. */
function quieten({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/**
 * The names of sheets and tables are unique in a workbook: the new ones need those of the old. A very hidden sheet
 * could not be deleted.
 */
function setAside(context: Excel.RequestContext, { sheet, aside, tables }: ReplacedSheet): void {
  const worksheet = sheetOf(context, sheet.id);
  worksheet.name = aside;
  if (sheet.visibility === "VeryHidden") worksheet.visibility = "Hidden";
  for (const table of tables) worksheet.tables.getItem(table.id).name = table.aside;
}

/** All of them before any formula, which Excel refuses when it names a sheet that does not exist. */
function addSheets({ workbook }: Excel.RequestContext, { plan, position }: Arrangement): readonly Excel.Worksheet[] {
  return plan.sheets.map(({ name }, index) => {
    const sheet = workbook.worksheets.add(name);
    sheet.load("id");
    if (position !== null) sheet.position = position + index;
    return sheet;
  });
}

function writeNames({ workbook }: Excel.RequestContext, { addedNames, pointedNames, removedNames }: Arrangement): void {
  for (const { name } of removedNames) workbook.names.getItem(name).delete();
  addedNames.forEach((name: NamePlan) => addName(workbook.names, name));
  pointedNames.forEach((name: NamePlan) => pointName(workbook.names, name));
}

function sheetOf({ workbook }: Excel.RequestContext, id: string): Excel.Worksheet {
  return workbook.worksheets.getItem(id);
}
