/** Turns the formulas of this product into values, for a workbook that goes where they are not known. */
import { refuse } from "../../refusal/refused";
import type { ICellData, IRange } from "@univerjs/core";
import { FormulaDataModel, SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import { type Changed, type FreezeScope } from "../spreadsheet-host";
import { cptsCells, type CptsCell } from "./cpts-cells";
import { activeSheet, workbookOf, type Session } from "./session";

type Cells = Record<number, Record<number, ICellData>>;

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

const blank: ICellData = { v: null, t: null, f: null, si: null };

export function countFormulas(session: Session, where: FreezeScope): number {
  return cptsCells(session, where).length;
}

/** All of them in one change, which a person can undo too. */
export async function freezeFormulas(session: Session, where: FreezeScope): Promise<Changed> {
  await workbookOf(session).endEditingAsync(true);
  const cells = cptsCells(session, where);
  const place = { unitId: workbookOf(session).getId(), subUnitId: activeSheet(session).getSheetId() };
  const value: Cells = {};
  for (const cell of cells) freeze(session, cell, value);
  if (cells.length > 0) await session.api.executeCommand(SetRangeValuesCommand.id, { ...place, value });
  return { count: cells.length, goBack: () => thaw(session, place, cells, value) };
}

/** @throws Refused when a cell is no longer the one that was frozen */
async function thaw(session: Session, place: Place, cells: readonly CptsCell[], frozen: Cells): Promise<void> {
  await workbookOf(session).endEditingAsync(true);
  const sheet = workbookOf(session).getSheetBySheetId(place.subUnitId)?.getSheet();
  const isThere = ({ row, column, formula }: CptsCell) =>
    sheet?.getCellRaw(row, column)?.custom?.["formula"] === formula;
  if (!cells.every(isThere)) refuse({ kind: "changedSince" });
  const value: Cells = {};
  for (const [row, columns] of Object.entries(frozen))
    for (const column of Object.keys(columns)) (value[Number(row)] ??= {})[Number(column)] = blank;
  for (const { row, column, formula } of cells) (value[row] ??= {})[column] = { ...blank, f: formula, custom: {} };
  if (cells.length > 0) await session.api.executeCommand(SetRangeValuesCommand.id, { ...place, value });
}

/** The values over which the formula spills become constants too; the formula is kept with the first. */
function freeze(session: Session, cell: CptsCell, into: Cells): void {
  const { startRow, endRow, startColumn, endColumn } = spillOf(session, cell);
  for (let row = startRow; row <= endRow; row++)
    for (let column = startColumn; column <= endColumn; column++)
      (into[row] ??= {})[column] = { ...constantAt(session, row, column), f: null, si: null };
  const first = into[cell.row]?.[cell.column];
  if (first) first.custom = { formula: cell.formula, value: first.v };
}

function spillOf(session: Session, { row, column }: CptsCell): IRange {
  const model = session.univer.__getInjector().get(FormulaDataModel);
  const ranges = model.getArrayFormulaRange()[workbookOf(session).getId()]?.[activeSheet(session).getSheetId()];
  return ranges?.[row]?.[column] ?? { startRow: row, endRow: row, startColumn: column, endColumn: column };
}

function constantAt(session: Session, row: number, column: number): ICellData {
  const model = session.univer.__getInjector().get(FormulaDataModel);
  const spilled = model.getArrayFormulaCellData()[workbookOf(session).getId()]?.[activeSheet(session).getSheetId()];
  const { v = null, t = null } =
    activeSheet(session).getSheet().getCellRaw(row, column) ?? spilled?.[row]?.[column] ?? {};
  return { v, t };
}
