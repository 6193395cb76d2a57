/** A setting of the budget: one cell, wherever people took it. */
import { refuse, type Where } from "../../../refusal/refused";
import type { FoundName, FoundValue, FoundWorkbook } from "../../found";
import { inputName } from "../../input-names";
import type { InputKey } from "../../input-key";
import { sheetOfSetting } from "./sheet-as-made";

/** undefined: the workbook has no such cell. */
export function settingNamed(key: InputKey, { names }: FoundWorkbook): FoundName | undefined {
  const wanted = inputName(key).toLowerCase();
  return names.find(({ name }) => name.toLowerCase() === wanted);
}

/** @param label what people know it by @throws Refused */
export function settingAt(
  { name, refersTo, place: named }: FoundName,
  label: string,
  { sheets }: FoundWorkbook,
): { readonly found: FoundValue; readonly place: string } {
  const called = named?.sheet ?? sheetOfSetting(name);
  if (refersTo.includes("#REF!")) refuse({ kind: "cellLost", label, sheet: called });
  const sheet = sheets.find((one) => one.name.toLowerCase() === called.toLowerCase());
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(named?.address ?? "") ?? [];
  if (sheet === undefined || letters === undefined) refuse({ kind: "notOneCell", label, sheet: called, refersTo });
  const found = sheet.values[Number(row) - 1]?.[columnOf(letters) - 1] ?? null;
  return { found: found === "" ? null : found, place: `${sheet.name}!${letters}${row}` };
}

/** The cell of a setting, in the words of its sheet. @throws Refused */
export function whereSetting(key: InputKey, label: string, workbook: FoundWorkbook): Where {
  const name = settingNamed(key, workbook) ?? refuse({ kind: "marksLost" });
  return { label, place: settingAt(name, label, workbook).place };
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
