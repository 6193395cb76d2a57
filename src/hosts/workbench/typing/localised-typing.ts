/** Lets people type formulas, numbers and dates in their own way. */
import { CellValueType, type ICellData } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService, type ISheetLocation } from "@univerjs/preset-sheets-core";
import { numberFormats } from "../../../workbook/styles";
import type { Session } from "../session";
import { fromFrench } from "./french-formula";
import { asPercentage, isTwoAmounts, readAmount, readDate, readTruth, staysText } from "./typed-value";

/** Univer's own reading comes with 0. */
const beforeUniver = 1;

export function localiseTyping({ univer, language }: Session): void {
  const { writeCellInterceptor: editor } = univer.__getInjector().get(SheetInterceptorService);
  editor.intercept(AFTER_CELL_EDIT, {
    priority: beforeUniver,
    handler: (cell, place, next) => next(cell && readTyped(cell, place, language === "fr")),
  });
}

/** A number that was opened and left as it showed stays the number that it is. */
function readTyped(cell: ICellData, place: ISheetLocation, isFrench: boolean): ICellData {
  const { v: kept, t: type } = place.worksheet.getCellRaw(place.row, place.col) ?? {};
  const isLeft = typeof kept === "number" && type === CellValueType.NUMBER && cell.v === String(kept).replace(".", ",");
  return isFrench && isLeft ? { ...cell, v: kept, t: type } : readCell(cell, patternAt(place), isFrench);
}

function patternAt({ workbook, worksheet, row, col }: ISheetLocation): string {
  return workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col))?.n?.pattern ?? "";
}

/**
 * What is typed into a cell made for text stays as it is, and so does what may be read in two ways.
 * @param pattern of the numbers of the cell
 */
export function readCell(cell: ICellData, pattern: string, isFrench: boolean): ICellData {
  if (typeof cell.f === "string") return isFrench ? { ...cell, f: fromFrench(cell.f) } : cell;
  if (typeof cell.v !== "string" || pattern === numberFormats.typed) return cell;
  // The dates of our workbooks show the day first in every language.
  const day = isFrench || pattern === numberFormats.date ? readDate(cell.v) : null;
  if (isFrench && (staysText(cell.v) || isTwoAmounts(cell.v, pattern)))
    return { ...cell, t: CellValueType.FORCE_STRING };
  if (day !== null) return { ...cell, v: day, ...(pattern === "" && { s: { n: { pattern: numberFormats.date } } }) };
  return readFigure(cell, cell.v, pattern, isFrench);
}

function readFigure(cell: ICellData, typed: string, pattern: string, isFrench: boolean): ICellData {
  const truth = isFrench ? readTruth(typed) : null;
  if (truth !== null) return { ...cell, v: truth };
  const amount = isFrench ? readAmount(typed) : typed;
  if (amount === null) return cell;
  return { ...cell, v: pattern.includes("%") ? asPercentage(amount) : amount };
}
