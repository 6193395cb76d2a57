import type { Accounting } from "../../../budget/planned";
import { refuse } from "../../../refusal/refused";
import { accountingHeads } from "../../../texts/fr/workbook/plan-inputs";
import type { FoundWorkbook } from "../../found";
import type { ColumnKind } from "../../sheets/plan-inputs/columns";
import { valueOf } from "./entries";
import { settingAt, settingNamed } from "./setting";

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
      const label = accountingHeads[key];
      const name = settingNamed(`plan:accounting:${key}`, workbook) ?? refuse({ kind: "marksLost" });
      const { found, place } = settingAt(name, label, workbook);
      const value = valueOf(kinds[key], found, { label, place });
      return value === null ? [] : [[key, value] as const];
    }),
  );
}
