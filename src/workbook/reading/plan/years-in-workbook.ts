/** What a workbook's budget says of its contract years, which the grant counts: those that are closed, and the indicators. */
import { plannedOf } from "../../../budget/read-whole-case";
import type { Planned } from "../../../budget/planned";
import type { FoundWorkbook } from "../../found";
import type { TableId } from "../../sheets/plan-inputs/columns";
import { entriesOf } from "./entries";
import { hasTable } from "./found-table";
import { indicatorOf, rowOf, type CaseRow } from "./rows-of-case";
import type { EntryRow } from "./entries";

export type YearsOfPlan = Pick<Planned, "closed" | "indicators">;

/** null: it says nothing of them. @throws Refused when a row cannot be read */
export function yearsInWorkbook(workbook: FoundWorkbook): YearsOfPlan | null {
  const listed = (table: TableId, of: (row: EntryRow) => CaseRow) =>
    hasTable(table, workbook) ? entriesOf(table, workbook).map(of) : [];
  const [closedYears, indicators] = [listed("closedYears", rowOf), listed("indicators", indicatorOf)];
  if (closedYears.length + indicators.length === 0) return null;
  const { closed, indicators: read } = plannedOf({
    ...(closedYears.length === 0 ? {} : { closedYears }),
    ...(indicators.length === 0 ? {} : { indicators }),
  });
  return { closed, indicators: read };
}
