/** The budget beside the grant that a workbook holds, read by the readers of the case files. */
import { plannedOf } from "../../../budget/read-whole-case";
import { refuse, Refused, type Problem, type Where } from "../../../refusal/refused";
import type { FoundWorkbook } from "../../found";
import { isPlanName } from "../../reading-names";
import type { TableId } from "../../sheets/plan-inputs/columns";
import { indemnitiesIn } from "./indemnities";
import { accountingIn } from "./accounting";
import { correctionsIn } from "./corrections";
import { decisionsIn } from "./decisions";
import { pagesIn } from "./pages";
import { hasTable } from "./found-table";
import { entriesOf } from "./entries";
import { paymentsByResource } from "./payments";
import { placeIn } from "./place-in-plan";
import { chargeOf, indicatorOf, resourceOf, rowOf, sharingOf, type CaseRow } from "./rows-of-case";

export function holdsPlan({ names }: Pick<FoundWorkbook, "names">): boolean {
  return names.some(({ name }) => isPlanName(name));
}

/**
 * @returns the keys of a case that speak of it, which `readWholeCase` takes; none where the workbook holds no plan
 * @throws Refused, with the sheet, the row and the column
 */
export function planInWorkbook(workbook: FoundWorkbook): Readonly<Record<string, unknown>> {
  if (!holdsPlan(workbook)) return {};
  const entries = (table: TableId) => entriesOf(table, workbook);
  const found = {
    charges: entries("charges"),
    staff: entries("staff"),
    resources: entries("resources"),
    sharing: entries("sharing"),
    transfers: entries("transfers"),
    voluntary: entries("voluntary"),
    actuals: entries("actuals"),
    indicators: hasTable("indicators", workbook) ? entries("indicators") : null,
    rates: hasTable("rates", workbook) ? entries("rates") : null,
    declarations: hasTable("declarations", workbook) ? entries("declarations") : null,
    corrections: hasTable("corrections", workbook) ? entries("corrections") : [],
    received: hasTable("received", workbook) ? entries("received") : null,
    ledgerRules: hasTable("ledgerRules", workbook) ? entries("ledgerRules") : null,
    closedYears: hasTable("closedYears", workbook) ? entries("closedYears") : null,
    decisions: hasTable("decisions", workbook) ? entries("decisions") : [],
  };
  const payments = paymentsByResource(found.resources, entries("payments"));
  const paymentsOf = (index: number) => payments[index] ?? [];
  const file = {
    charges: found.charges.map(chargeOf),
    staff: found.staff.map(rowOf),
    resources: found.resources.map((row, index) => resourceOf(row, paymentsOf(index))),
    sharing: found.sharing.map(sharingOf),
    transfers: found.transfers.map(rowOf),
    voluntary: found.voluntary.map(rowOf),
    actuals: found.actuals.map(rowOf),
    ...(found.indicators === null ? {} : { indicators: found.indicators.map(indicatorOf) }),
    ...indemnitiesIn(workbook, found),
    ...correctionsIn(found.corrections, workbook),
    ...(found.received === null ? {} : { received: found.received.map(rowOf) }),
    ...(found.ledgerRules === null ? {} : { ledgerRules: found.ledgerRules.map(rowOf) }),
    ...(found.closedYears === null ? {} : { closedYears: found.closedYears.map(rowOf) }),
    ...decisionsIn(found.decisions, workbook),
    accounting: accountingIn(workbook),
    pages: pagesIn(workbook),
  };
  checkPlan(file, (path) => placeIn(path, { workbook, tables: found, paymentsOf }));
  return file;
}

/** Whoever reads the case reads it again, and has nothing left to refuse. */
function checkPlan(
  file: Readonly<Record<string, readonly CaseRow[] | object>>,
  whereOf: (path: string) => Where,
): void {
  try {
    plannedOf(file);
  } catch (error) {
    if (!(error instanceof Refused) || error.where === undefined || !("path" in error.where)) throw error;
    refuse(problemIn(error.problem), whereOf(error.where.path));
  }
}

/** What a case lacks is an empty cell here. */
function problemIn(problem: Problem): Problem {
  return problem.kind === "missing" ? { kind: "emptyCell" } : problem;
}
