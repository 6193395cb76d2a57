import type { Accounting } from "../../../budget/planned";
import { refuse } from "../../../refusal/refused";
import { accountingHeads } from "../../../texts/fr/workbook/plan-inputs";
import type { FoundValue, FoundWorkbook } from "../../found";
import { inputName } from "../../input-names";
import type { ColumnKind } from "../../sheets/plan-inputs/columns";
import { valueOf } from "./entries";

const kinds: Readonly<Record<keyof Accounting, ColumnKind>> = {
  product: { is: "word", list: "products" },
  variablePart: { is: "word", list: "variableParts" },
  bufferMonths: { is: "quantity" },
};

/** The settings that the accountant gave, as a case has them. @throws Refused */
export function accountingIn(workbook: FoundWorkbook): Readonly<Record<string, string | number>> {
  const keys = Object.keys(kinds) as (keyof Accounting)[];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const { found, place } = cellOf(key, workbook);
      const value = valueOf(kinds[key], found, { label: accountingHeads[key], place });
      return value === null ? [] : [[key, value] as const];
    }),
  );
}

function cellOf(key: keyof Accounting, { names, sheets }: FoundWorkbook): { found: FoundValue; place: string } {
  const label = accountingHeads[key];
  const name = names.find((one) => one.name.toLowerCase() === inputName(`plan:accounting:${key}`).toLowerCase());
  if (name === undefined) refuse({ kind: "marksLost" });
  const called = name.place?.sheet ?? "";
  if (name.refersTo.includes("#REF!")) refuse({ kind: "cellLost", label, sheet: called });
  const sheet = sheets.find((one) => one.name.toLowerCase() === called.toLowerCase());
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name.place?.address ?? "") ?? [];
  if (sheet === undefined || letters === undefined)
    refuse({ kind: "notOneCell", label, sheet: called, refersTo: name.refersTo });
  const found = sheet.values[Number(row) - 1]?.[columnOf(letters) - 1] ?? null;
  return { found: found === "" ? null : found, place: `${sheet.name}!${letters}${row}` };
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
