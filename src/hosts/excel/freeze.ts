/** Turns the formulas of this product into values, for a workbook that goes where the add-in is not. */
import { refuse } from "../../refusal/refused";
import { type Changed, type FreezeScope } from "../spreadsheet-host";
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

/** @throws Refused */
export async function freezeFormulas(where: FreezeScope): Promise<Changed> {
  requireApi("1.10");
  return inExcel(async (context) => {
    const question = askCptsCells(context, where);
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id,name,protection/protected");
    await context.sync();
    const cells = question.read();
    if (cells.length === 0) return { count: 0, goBack: () => Promise.resolve() };
    if (sheet.protection.protected) refuse({ kind: "sheetProtected", sheet: sheet.name });
    const frozen = await freeze(sheet, cells, remarksOf(context));
    const { id } = sheet;
    return { count: cells.length, goBack: () => thaw(id, frozen) };
  });
}

/** What has to be put back for a sheet to be as it was. */
interface Frozen {
  readonly cells: readonly CptsCell[];
  /** The addresses over which formulas spilled, without the sheet. */
  readonly spills: readonly string[];
  readonly remarks: ReadonlyMap<string, string>;
}

/** Nothing is put back where cells have moved, or where a person has changed what is written beside them. */
async function thaw(sheetId: string, frozen: Frozen): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load("name,protection/protected");
    await context.sync();
    if (sheet.isNullObject) refuse({ kind: "changedSince" });
    if (sheet.protection.protected) refuse({ kind: "sheetProtected", sheet: sheet.name });
    const remarks = remarksOf(context);
    const now = await remarks.read(frozen.cells.map(({ address }) => address));
    const isThere = ({ address, formula }: CptsCell) => now.get(address)?.endsWith(formula) === true;
    if (!frozen.cells.every(isThere)) refuse({ kind: "changedSince" });
    await unfreeze(sheet, frozen, remarks, now);
  });
}

async function freeze(sheet: Excel.Worksheet, cells: readonly CptsCell[], remarks: Remarks): Promise<Frozen> {
  const results = cells.map((cell) => spillOf(sheet, cell));
  const addresses = cells.map(({ address }) => address);
  const before = await remarks.read(addresses);
  const spills = results.flatMap(({ spill }) => (spill === null || spill.isNullObject ? [] : [inSheet(spill)]));
  const frozen = { cells, spills, remarks: before };
  for (const result of results) keepValues(sheet, result);
  for (const { address, formula } of cells) keepFormula(remarks, address, formula, before.get(address));
  try {
    await sheet.context.sync();
  } catch (error) {
    const restored = await remarks
      .read(addresses)
      .then((now) => unfreeze(sheet, frozen, remarks, now))
      .then(
        () => true,
        () => false,
      );
    throw failed(error, restored);
  }
  return frozen;
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
function rangeAgain(sheet: Excel.Worksheet, range: Excel.Range): Excel.Range {
  return sheet.getRange(inSheet(range)).untrack();
}

function inSheet({ address }: Excel.Range): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** What a person wrote beside the cell stays, above the formula. */
function keepFormula(remarks: Remarks, address: string, formula: string, before: string | undefined): void {
  if (before === undefined) remarks.add(address, formula);
  else remarks.change(address, `${before}\n${formula}`);
}

/** A formula spills again over cells that are empty only. */
async function unfreeze(
  sheet: Excel.Worksheet,
  { cells, spills, remarks: before }: Frozen,
  remarks: Remarks,
  now: ReadonlyMap<string, string>,
): Promise<void> {
  for (const spill of spills) sheet.getRange(spill).untrack().clear("Contents");
  enterFormulas(sheet, cells);
  for (const [address, text] of now) {
    const old = before.get(address);
    if (old === undefined) remarks.remove(address);
    else if (old !== text) remarks.change(address, old);
  }
  await sheet.context.sync();
}
