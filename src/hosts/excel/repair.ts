/** Enters again the formulas of this product that a missing add-in left broken. */
import { HostRefused } from "../spreadsheet-host";
import { isStuck, mendedFormula } from "../cpts-formula";
import { enterFormulas } from "./enter-formulas";
import { formulaProperties, formulasIn, valueAt, type FormulaCell } from "./formula-cells";
import { failed, inExcel, oldestApi, requireApi } from "./in-excel";

interface StuckSheet {
  readonly sheet: Excel.Worksheet;
  readonly cells: readonly FormulaCell[];
}

/** @throws HostRefused; a protected sheet keeps its formulas, and is named once the other sheets are repaired */
export async function repairFormulas(): Promise<number> {
  requireApi(oldestApi);
  return inExcel(async (context) => {
    const stuck = await findStuck(context);
    const open = stuck.filter(({ sheet }) => !sheet.protection.protected);
    await repair(context, open);
    const locked = stuck.find(({ sheet }) => sheet.protection.protected);
    if (locked) throw new HostRefused({ kind: "sheetProtected", sheet: locked.sheet.name });
    return open.reduce((count, { cells }) => count + cells.length, 0);
  });
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
    .map(({ sheet, used }) => ({ sheet, cells: used.isNullObject ? [] : stuckIn(used) }))
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
