/** Asks for the cells that call this product's functions, in the selection or on the active sheet. */
import type { FreezeScope } from "../spreadsheet-host";
import { cellAddress } from "./address";
import { callsCpts } from "../cpts-formula";
import { formulaProperties, formulasIn, type FormulaCell } from "./formula-cells";
import type { Question } from "./workbook-facts";

export interface CptsCell extends FormulaCell {
  /** With the sheet, as Excel writes it. */
  readonly address: string;
}

const wanted = ["address", ...formulaProperties];

export function askCptsCells(context: Excel.RequestContext, where: FreezeScope): Question<readonly CptsCell[]> {
  return where === "sheet" ? askSheet(context) : askSelection(context);
}

function askSheet({ workbook }: Excel.RequestContext): Question<readonly CptsCell[]> {
  const used = workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true).untrack();
  used.load(wanted);
  return { read: () => (used.isNullObject ? [] : cptsCellsIn(used)) };
}

/** Whole columns are cut down to what they hold. */
function askSelection({ workbook }: Excel.RequestContext): Question<readonly CptsCell[]> {
  const used = workbook.getSelectedRanges().untrack().getUsedRangeAreasOrNullObject(true).untrack();
  used.areas.load(wanted.map((property) => `items/${property}`).join(","));
  return { read: () => (used.isNullObject ? [] : used.areas.items.flatMap(cptsCellsIn)) };
}

function cptsCellsIn(range: Excel.Range): readonly CptsCell[] {
  const sheet = range.address.slice(0, range.address.lastIndexOf("!") + 1);
  return formulasIn(range)
    .filter(({ formula }) => callsCpts(formula))
    .map((cell) => ({ ...cell, address: sheet + cellAddress(cell.row, cell.column) }));
}
