/** Enters again the formulas of this product that a missing add-in left broken. */
import { refuse } from "../../refusal/refused";
import { type Changed } from "../spreadsheet-host";
import { isStuck, mendedFormula } from "../cpts-formula";
import { enterFormulas } from "./enter-formulas";
import { formulaProperties, formulasIn, valueAt, type FormulaCell } from "./formula-cells";
import { failed, inExcel, oldestApi, requireApi } from "./in-excel";

interface StuckSheet {
  readonly id: string;
  readonly sheet: Excel.Worksheet;
  readonly cells: readonly FormulaCell[];
}

/** @throws Refused; a protected sheet keeps its formulas, and is named once the other sheets are repaired */
export async function repairFormulas(): Promise<Changed> {
  requireApi(oldestApi);
  return inExcel(async (context) => {
    const stuck = await findStuck(context);
    const open = stuck.filter(({ sheet }) => !sheet.protection.protected);
    await repair(context, open);
    const locked = stuck.find(({ sheet }) => sheet.protection.protected);
    if (locked) refuse({ kind: "sheetProtected", sheet: locked.sheet.name });
    const count = open.reduce((sum, { cells }) => sum + cells.length, 0);
    const broken = open.map(({ id, cells }) => ({ id, cells }));
    return { count, goBack: () => (count === 0 ? Promise.resolve() : breakAgain(broken)) };
  });
}

/**
 * Nothing is put back where a formula is no longer the one that was entered. Those that name the add-in's file stay
 * repaired: Excel keeps them from a file, and lets nobody enter them.
 */
async function breakAgain(broken: readonly Omit<StuckSheet, "sheet">[]): Promise<void> {
  return inExcel(async (context) => {
    const asked = broken.map(({ id, cells }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name,protection/protected");
      const used = sheet.getUsedRangeOrNullObject(true).untrack();
      used.load([...formulaProperties]);
      return { sheet, used, cells };
    });
    await context.sync();
    for (const { sheet, used, cells } of asked) {
      const found = sheet.isNullObject || used.isNullObject ? [] : formulasIn(used);
      const now = new Map(found.map((cell) => [placeOf(cell), cell.formula]));
      const isThere = (cell: FormulaCell) => now.get(placeOf(cell)) === mendedFormula(cell.formula);
      if (!cells.every(isThere)) refuse({ kind: "changedSince" });
      if (sheet.protection.protected) refuse({ kind: "sheetProtected", sheet: sheet.name });
    }
    for (const { sheet, cells } of asked) enterFormulas(sheet, cells.filter(isEnterable));
    await context.sync();
  });
}

function isEnterable({ formula }: FormulaCell): boolean {
  return !/\.xlam!/i.test(formula);
}

function placeOf({ row, column }: FormulaCell): string {
  return `${row},${column}`;
}

async function findStuck(context: Excel.RequestContext): Promise<readonly StuckSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  const read = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load([...formulaProperties, "values"]);
    return { sheet, used };
  });
  await context.sync();
  return read
    .map(({ sheet, used }) => ({ id: sheet.id, sheet, cells: used.isNullObject ? [] : stuckIn(used) }))
    .filter(({ cells }) => cells.length > 0);
}

function stuckIn(used: Excel.Range): readonly FormulaCell[] {
  return formulasIn(used).filter((cell) => isStuck(cell.formula, valueAt(used, cell)));
}

async function repair(context: Excel.RequestContext, stuck: readonly StuckSheet[]): Promise<void> {
  for (const { sheet, cells } of stuck)
    enterFormulas(
      sheet,
      cells.map((cell) => ({ ...cell, formula: mendedFormula(cell.formula) })),
    );
  try {
    await context.sync();
  } catch (error) {
    // Those repaired before stay so: broken again, they would be of no use to anybody.
    throw failed(error, false);
  }
}
