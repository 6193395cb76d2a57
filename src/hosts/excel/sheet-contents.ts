/** Asks for the formulas and the names of a sheet, which may name one of ours. */
import type { SheetContents } from "./facts";
import { formulaProperties, formulasIn, type FormulaCell } from "./formula-cells";
import type { Question } from "./workbook-facts";

type AskFormulas = (sheet: Excel.Worksheet) => Question<readonly FormulaCell[]>;

/** The answer is null where the sheet turns out not to exist. */
export function askContents(sheet: Excel.Worksheet, ask: AskFormulas): Question<SheetContents | null> {
  const formulas = ask(sheet);
  sheet.load("id");
  sheet.names.load("items/name,items/formula");
  return {
    read: () => (sheet.isNullObject ? null : { sheetId: sheet.id, formulas: formulas.read(), names: namesOf(sheet) }),
  };
}

/** Brings the values of the sheet as well, which is quick where there are few, and works on protected sheets. */
export function askUsedCells(sheet: Excel.Worksheet): Question<readonly FormulaCell[]> {
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load([...formulaProperties]);
  return { read: () => (used.isNullObject ? [] : formulasIn(used)) };
}

/** For sheets with more values than an answer can carry; Excel does not look for formulas on protected ones. */
export function askFormulaCells(sheet: Excel.Worksheet): Question<readonly FormulaCell[]> {
  const found = sheet.getRange().untrack().getSpecialCellsOrNullObject("Formulas").untrack();
  found.areas.load(formulaProperties.map((property) => `items/${property}`).join(","));
  return { read: () => (found.isNullObject ? [] : found.areas.items.flatMap(formulasIn)) };
}

function namesOf(sheet: Excel.Worksheet): SheetContents["names"] {
  return sheet.names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
}
