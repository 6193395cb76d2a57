/** Where an input of the budget was made: the name of a cell that is gone no longer says it. */
import { sheetNames } from "../../../texts/fr/workbook/common";
import { keyOfName } from "../../input-names";
import type { SheetId } from "../../sheet-marks";
import type { TableId } from "../../sheets/plan-inputs/columns";

/** Under the first table of another sheet. */
const under: Readonly<Partial<Record<string, SheetId>>> = {
  payments: "resources",
  transfers: "sharing",
  voluntary: "sharing",
  accounting: "sharing",
  page: "sharing",
  lastActualMonth: "corrections",
  dialogueYear: "decisions",
  indemnities: "rates",
};

export function sheetOfTable(table: TableId): string {
  return sheetCalled(table);
}

/** @param name of the cell of a setting */
export function sheetOfSetting(name: string): string {
  return sheetCalled(keyOfName(name)?.split(":")[1] ?? "");
}

function sheetCalled(what: string): string {
  const names: Readonly<Partial<Record<string, string>>> = sheetNames;
  return names[under[what] ?? what] ?? "";
}
