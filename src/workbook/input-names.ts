/**
 * The hidden names that a workbook is read back by: one for each input cell, made from its key, and one for the file.
 * They follow their cells wherever people take them. Never to change: workbooks made by older versions have them.
 */
import { fixedCell, onSheet } from "./address";
import { quoted } from "./formula";
import type { NamePlan, SheetPlan } from "./plan";

/** Of the file: how it is to be read, how many input cells were named, and the schedule of the contract. */
export const constantNames = { format: "CPTS_Format", count: "CPTS_Saisies", schedule: "CPTS_Choix_Bareme" } as const;

/** 0.1.0 had no such name, nor any of input cells. */
export const presentFormat = 2;

/** All that the file is read back by. @param schedule its id */
export function hiddenNames(sheets: readonly SheetPlan[], schedule: string): readonly NamePlan[] {
  const inputs = sheets.flatMap(inputNames);
  return [
    constant(constantNames.format, String(presentFormat)),
    constant(constantNames.count, String(inputs.length)),
    constant(constantNames.schedule, quoted(schedule)),
    ...inputs,
  ];
}

function constant(name: string, refersTo: string): NamePlan {
  return { name, refersTo, comment: "", isHidden: true };
}

/** What the names of all input cells begin with. */
const inputNameBeginning = "CPTS_Saisie_";

function inputNames({ name: sheet, cells }: SheetPlan): readonly NamePlan[] {
  return cells.flatMap(({ input, row, column }) => {
    if (input === undefined) return [];
    return [{ name: inputName(input), refersTo: onSheet(sheet, fixedCell(column, row)), comment: "", isHidden: true }];
  });
}

/**
 * `amount:PROJET-AV2:access:fixed:2` → `CPTS_Saisie_amount_PROJET__2d__AV2_access_fixed_2`. An underscore is a colon, and
 * whatever is no letter nor digit of ASCII is its code point between double underscores: legal for Excel and LibreOffice
 * whatever the id of a schedule is.
 */
export function inputName(key: string): string {
  return inputNameBeginning + key.replace(/[^A-Za-z0-9]/gu, (sign) => (sign === ":" ? "_" : escaped(sign)));
}

/** The key that a name was made from; null for a name that is none of an input cell. */
export function keyOfName(name: string): string | null {
  if (!isInputName(name)) return null;
  return name
    .slice(inputNameBeginning.length)
    .replace(/__([0-9a-f]+)__|_/gi, (_, code: string | undefined) => (code === undefined ? ":" : signOf(code)));
}

/** Excel and LibreOffice take a name for the same in any case. */
export function isInputName(name: string): boolean {
  return name.toLowerCase().startsWith(inputNameBeginning.toLowerCase());
}

function escaped(sign: string): string {
  return `__${(sign.codePointAt(0) ?? 0).toString(16)}__`;
}

const lastCodePoint = 0x10ffff;

function signOf(code: string): string {
  const point = parseInt(code, 16);
  return point <= lastCodePoint ? String.fromCodePoint(point) : "";
}
