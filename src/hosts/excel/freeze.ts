/** Turns the formulas of this product into values, for a workbook that goes where the add-in is not. */
import { HostRefused, type FreezeScope } from "../spreadsheet-host";
import { askCptsCells, type CptsCell } from "./cpts-cells";
import { enterFormulas } from "./enter-formulas";
import { failed, hasApi, inExcel, oldestApi, requireApi } from "./in-excel";
import { cellAt } from "./ranges";
import { remarksOf, type Remarks } from "./remarks";

export async function countFormulas(where: FreezeScope): Promise<number> {
  requireApi(oldestApi);
  return inExcel(async (context) => {
    const cells = askCptsCells(context, where);
    await context.sync();
    return cells.read().length;
  });
}

/** @throws HostRefused */
export async function freezeFormulas(where: FreezeScope): Promise<number> {
  requireApi("1.10");
  return inExcel(async (context) => {
    const question = askCptsCells(context, where);
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name,protection/protected");
    await context.sync();
    const cells = question.read();
    if (cells.length === 0) return 0;
    if (sheet.protection.protected) throw new HostRefused({ kind: "sheetProtected", sheet: sheet.name });
    await freeze(sheet, cells, remarksOf(context));
    return cells.length;
  });
}

async function freeze(sheet: Excel.Worksheet, cells: readonly CptsCell[], remarks: Remarks): Promise<void> {
  const results = cells.map((cell) => spillOf(sheet, cell));
  const addresses = cells.map(({ address }) => address);
  const before = await remarks.read(addresses);
  for (const result of results) keepValues(sheet, result);
  for (const { address, formula } of cells) keepFormula(remarks, address, formula, before.get(address));
  try {
    await sheet.context.sync();
  } catch (error) {
    const restored = await unfreeze(sheet, cells, remarks, before).then(
      () => true,
      () => false,
    );
    throw failed(error, restored);
  }
}

interface Result {
  readonly cell: CptsCell;
  /** The cells over which a formula spills, where Excel knows such formulas. */
  readonly spill: Excel.Range | null;
}

function spillOf(sheet: Excel.Worksheet, cell: CptsCell): Result {
  if (!hasApi("1.12")) return { cell, spill: null };
  const spill = cellAt(sheet, cell.row, cell.column).getSpillingToRangeOrNullObject().untrack();
  spill.load("address");
  return { cell, spill };
}

/** Copied over themselves as values, so that a text stays a text and an error an error. */
function keepValues(sheet: Excel.Worksheet, { cell, spill }: Result): void {
  const range = spill === null || spill.isNullObject ? cellAt(sheet, cell.row, cell.column) : rangeAgain(sheet, spill);
  range.copyFrom(range, "Values");
}

/** An untracked range lives for one request only. */
function rangeAgain(sheet: Excel.Worksheet, { address }: Excel.Range): Excel.Range {
  return sheet.getRange(address.slice(address.lastIndexOf("!") + 1)).untrack();
}

/** What a person wrote beside the cell stays, above the formula. */
function keepFormula(remarks: Remarks, address: string, formula: string, before: string | undefined): void {
  if (before === undefined) remarks.add(address, formula);
  else remarks.change(address, `${before}\n${formula}`);
}

async function unfreeze(
  sheet: Excel.Worksheet,
  cells: readonly CptsCell[],
  remarks: Remarks,
  before: ReadonlyMap<string, string>,
): Promise<void> {
  const now = await remarks.read(cells.map(({ address }) => address));
  enterFormulas(sheet, cells);
  for (const [address, text] of now) {
    const old = before.get(address);
    if (old === undefined) remarks.remove(address);
    else if (old !== text) remarks.change(address, old);
  }
  await sheet.context.sync();
}
