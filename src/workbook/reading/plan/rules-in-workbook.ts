/** The rules that a workbook keeps for the accountant's entries. */
import type { PlacingRule } from "../../../budget/ledger/placing-rule";
import { plannedOf } from "../../../budget/read-whole-case";
import type { FoundWorkbook } from "../../found";
import { entriesOf } from "./entries";
import { hasTable } from "./found-table";
import { rowOf } from "./rows-of-case";

/** @returns null: it has no sheet for them @throws Refused */
export function rulesInWorkbook(workbook: FoundWorkbook): readonly PlacingRule[] | null {
  if (!hasTable("ledgerRules", workbook)) return null;
  return plannedOf({ ledgerRules: entriesOf("ledgerRules", workbook).map(rowOf) }).ledgerRules;
}
