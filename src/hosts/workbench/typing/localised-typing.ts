/** Lets people type formulas, numbers and dates in their own way. */
import { CellValueType, type ICellData } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService, type ISheetLocation } from "@univerjs/preset-sheets-core";
import { numberFormats } from "../../../workbook/styles";
import type { Session } from "../session";
import { fromFrench } from "./french-formula";
import { asPercentage, readAmount, readAsked, readDate, readTruth, staysText } from "./typed-value";

type Language = Session["language"];

/** Univer's own reading comes with 0. */
const beforeUniver = 1;

export function localiseTyping({ univer, language }: Session): void {
  const { writeCellInterceptor: editor } = univer.__getInjector().get(SheetInterceptorService);
  editor.intercept(AFTER_CELL_EDIT, {
    priority: beforeUniver,
    handler: (cell, place, next) => next(cell && readTyped(cell, place, language)),
  });
}

/** A number that was opened and left as it showed stays the number that it is. */
function readTyped(cell: ICellData, place: ISheetLocation, language: Language): ICellData {
  const { v: kept, t: type } = place.worksheet.getCellRaw(place.row, place.col) ?? {};
  const isLeft = typeof kept === "number" && type === CellValueType.NUMBER && cell.v === String(kept).replace(".", ",");
  return language === "fr" && isLeft ? { ...cell, v: kept, t: type } : readCell(cell, patternAt(place), language);
}

function patternAt({ workbook, worksheet, row, col }: ISheetLocation): string {
  return workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col))?.n?.pattern ?? "";
}

/**
 * What is typed into a cell made for text stays as it is, and so does what may be read in two ways.
 * @param pattern of the numbers of the cell
 */
export function readCell(cell: ICellData, pattern: string, language: Language): ICellData {
  if (typeof cell.f === "string") return language === "fr" ? { ...cell, f: fromFrench(cell.f) } : cell;
  if (typeof cell.v !== "string" || pattern === numberFormats.typed) return cell;
  const asked = readAsked(cell.v, pattern, language);
  if (typeof asked === "number") return { ...cell, v: asked };
  if (language === "en") return readInEnglish(cell, cell.v, pattern);
  return readInFrench(cell, cell.v, pattern, asked !== null);
}

/** The dates of our workbooks show the day first in every language. */
function readInEnglish(cell: ICellData, typed: string, pattern: string): ICellData {
  const day = pattern === numberFormats.date ? readDate(typed, "en") : null;
  if (day !== null) return { ...cell, v: day };
  return { ...cell, v: pattern.includes("%") ? asPercentage(typed) : typed };
}

/** @param isNone the cell asks for a figure, and this is none, or may be two */
function readInFrench(cell: ICellData, typed: string, pattern: string, isNone: boolean): ICellData {
  if (staysText(typed) || isNone) return { ...cell, t: CellValueType.FORCE_STRING };
  const day = readDate(typed);
  if (day !== null) return { ...cell, v: day, ...(pattern === "" && { s: { n: { pattern: numberFormats.date } } }) };
  const value = readTruth(typed) ?? readAmount(typed);
  if (value === null) return cell;
  return { ...cell, v: pattern.includes("%") ? asPercentage(value) : value };
}
