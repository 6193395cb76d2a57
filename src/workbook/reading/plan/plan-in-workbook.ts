/** The budget beside the grant that a workbook holds, read by the readers of the case files. */
import { plannedOf } from "../../../budget/read-whole-case";
import { refuse, Refused, type Problem, type Where } from "../../../refusal/refused";
import { dialogueTexts } from "../../../texts/fr/workbook/dialogue";
import { trackingTexts } from "../../../texts/fr/workbook/tracking";
import { accountingHeads } from "../../../texts/fr/workbook/plan-inputs";
import type { FoundWorkbook } from "../../found";
import { isPlanName } from "../../reading-names";
import { headOf, type TableId } from "../../sheets/plan-inputs/columns";
import { indemnitiesIn, whereInIndemnities } from "./indemnities";
import { accountingIn } from "./accounting";
import { correctionsIn } from "./corrections";
import { decisionsIn } from "./decisions";
import { pagesIn } from "./pages";
import { hasTable } from "./found-table";
import { entriesOf, type EntryRow } from "./entries";
import { paymentsByResource } from "./payments";
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
    ...(found.closedYears === null ? {} : { closedYears: found.closedYears.map(rowOf) }),
    ...decisionsIn(found.decisions, workbook),
    accounting: accountingIn(workbook),
    pages: pagesIn(workbook),
  };
  checkPlan(file, (path) => placeIn(path, found, paymentsOf));
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

type Found = Readonly<Record<string, readonly EntryRow[] | null>>;

/** Some keys of a case share a column. */
const columnsOfKeys: Readonly<Record<string, string>> = { monthly: "amount", shares: "total" };

/** @param path such as `charges.3.mission`, or `resources.0.payments.1.date` */
function placeIn(path: string, found: Found, paymentsOf: (index: number) => readonly EntryRow[]): Where {
  const [top = "", index = "", key = "", rank = "", deep = ""] = path.split(".");
  if (top === "indemnities") return whereInIndemnities(path, found);
  if (top === "lastActualMonth") return { label: trackingTexts.lastMonth, place: top };
  if (top === "dialogueYear") return { label: dialogueTexts.yearInput, place: top };
  if (top === "accounting") return { label: accountingHeads[index as keyof typeof accountingHeads], place: top };
  if (key === "payments" && rank !== "") return inRow(paymentsOf(Number(index))[Number(rank)], "payments", deep, path);
  if (key === "steps")
    return inRow(found[top]?.[Number(index)], "indicators", `${deep || "at"}${Number(rank || 0) + 1}`, path);
  if (top === "charges") return inRow(found[top]?.[Number(index)], top, columnOfKey(key), path);
  const column = key === "shares" && rank !== "" ? rank : key;
  return inRow(found[top]?.[Number(index)], top as TableId, columnsOfKeys[column] ?? column, path);
}

/** Where a charge says what a key of a case holds. */
export function columnOfKey(key: string): string {
  return key === "unitCost" ? "amount" : (columnsOfKeys[key] ?? key);
}

function inRow(entry: EntryRow | undefined, table: TableId, key: string, path: string): Where {
  if (entry === undefined) return { path };
  const where = entry.where(key);
  if (headOf(table, key) !== key || !("row" in where)) return where;
  const { column: _, ...row } = where;
  return row;
}
