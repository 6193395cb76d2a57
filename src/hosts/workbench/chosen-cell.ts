/** The cell that a person has chosen, and what there is to say of it. */
import type { FRange, FWorksheet } from "@univerjs/preset-sheets-core";
import type { CellValue } from "../../workbook/plan";
import { isSheetMark } from "../our-names";
import { toCellValue } from "./cell-values";
import { onChange, type Stop } from "./changes";
import type { CellPlace } from "./functions/refusals";
import type { ChosenCell } from "./grid";
import { activeSheet, type Session } from "./session";
import { toFrench } from "./typing/french-formula";
import { frenchError } from "./typing/french-names";

export function onCell(session: Session, listener: (cell: ChosenCell) => void): Stop {
  const tell = () => {
    if (session.api.getActiveWorkbook() !== null) listener(chosenCell(session));
  };
  // Univer's own event of a changed selection is silent after an entry, and after a jump by the name box.
  const { ActiveSheetChanged, CommandExecuted } = session.api.Event;
  const watched = [
    session.api.addEvent(CommandExecuted, ({ id }) => (id === "sheet.operation.set-selections" ? tell() : undefined)),
    session.api.addEvent(ActiveSheetChanged, tell),
  ];
  const stop = onChange(session, tell);
  return () => {
    watched.forEach((one) => one.dispose());
    stop();
  };
}

function chosenCell(session: Session): ChosenCell {
  const sheet = activeSheet(session);
  const range = sheet.getActiveCell() ?? sheet.getRange("A1");
  const value = toCellValue(range.getRawValue());
  return {
    sheet: sheet.getSheetName(),
    address: range.getA1Notation(),
    value,
    error: errorIn(session, range, value),
    prompt: promptOf(range),
    frozenFormula: frozenFormulaIn(session, range),
    asked: range.getFormula() === "" ? null : session.explained.at(placeOf(range), value),
    beside: typeof value === "number" && range.getNumberFormat().includes("€") ? textsBeside(sheet, range) : [],
  };
}

/** What names the amounts of a row of a sheet of ours; nothing on a sheet of a person's own. */
function textsBeside(sheet: FWorksheet, range: FRange): readonly string[] {
  if (!isSheetMark(sheet.getSheetId())) return [];
  const row = sheet.getRange(range.getRow(), 0, 1, sheet.getLastColumn() + 1).getRawValues();
  return row.flat().filter((value) => typeof value === "string");
}

/** What was refused there says nothing of another error that the cell shows now. */
function errorIn({ refusals, language }: Session, range: FRange, value: CellValue): ChosenCell["error"] {
  const refusal = refusals.at(placeOf(range));
  if (refusal === undefined || refusal.code !== value) return null;
  return language === "fr" ? { ...refusal, code: frenchError(refusal.code) } : refusal;
}

function placeOf(range: FRange): CellPlace {
  return { sheetId: range.getSheetId(), row: range.getRow(), column: range.getColumn() };
}

function promptOf(range: FRange): ChosenCell["prompt"] {
  const { promptTitle, prompt } = range.getDataValidation()?.rule ?? {};
  return prompt === undefined ? null : { title: promptTitle ?? "", text: prompt };
}

/** It says nothing of another value that was typed since. */
function frozenFormulaIn({ language }: Session, range: FRange): string | null {
  const kept = range.getCustomMetaData();
  const formula: unknown = kept?.["formula"];
  if (typeof formula !== "string" || range.getFormula() !== "" || range.getRawValue() !== kept?.["value"]) return null;
  return language === "fr" ? toFrench(formula) : formula;
}
