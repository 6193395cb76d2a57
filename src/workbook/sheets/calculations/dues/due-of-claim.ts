import { contractYears } from "../../../../agreement/contract-year";
import { countsInTotal } from "../../../../agreement/lines";
import { noMoney, toEuros, type Cents } from "../../../../agreement/money";
import { ratioOf } from "../../../../agreement/proration";
import { partRulesOf } from "../../../../funding/part-rules";
import type { ScheduleRow } from "../../../../funding/schedule-rows";
import { earningDays } from "../../../../funding/time/earning-days";
import { claimsOf, type Claim } from "../../../../funding/time/claims";
import type { YearOfContract } from "../../../../funding/time/frame";
import { paymentTermsOf } from "../../../../funding/time/payment-terms";
import type { YearOfLine } from "../../../../funding/time/timetable";
import { cell } from "../../../address";
import { body, calculation, type Content } from "../../../cells";
import type { DatedModel } from "../../../model";
import type { SheetDraft } from "../../../sheet-draft";
import { dueColumns, type DueColumn } from "./columns";
import { countedFormula, type DueOfYear } from "./claims";
import { advanceFormula, shareFormula } from "./payment-terms";
import { addClosedDue, closedCells } from "./closed-due";
import { addDue, type DueContents, type DueFacts } from "./due";
import type { RunColumn } from "../timetable/columns";
import type { RunRefs } from "../timetable/timetable";
import type { CalculationSources } from "../sources";
import { wholeAmount, type WholeAmount } from "./amount-of-year";

const yearCount = contractYears.length;

/** Each row of the schedules, five times. Returns what they stand for, in the same order. */
export function addScheduleDues(draft: SheetDraft, runs: RunRefs, sources: CalculationSources): readonly DueFacts[] {
  const { layout, contract } = sources.model;
  const first = draft.nextRow;
  const claims = claimsOf(contract);
  return layout.rows.flatMap((row) =>
    contractYears.map((year) => {
      const run = runs.of(row.line, year);
      const sheetRow = draft.nextRow;
      const at = cellsOf(sheetRow);
      const parts = partsOf(row, layout.rows, first);
      const runAt = (column: RunColumn) => runs.at(column, row.line, year);
      const whole = wholeAmount({ row, run, at: runAt, place: { sheetRow, parts } }, sources);
      const closed = closedCells(row, year, at("year"), sources);
      if (closed !== null) return addClosedDue(draft, { row, year, whole }, closed, sources);
      const facts = factsOf(row, run.year, whole.amount, claims, sources.model);
      const cells = { row, year, at, run: runAt };
      addDue(draft, facts, contentsOf(cells, run, facts, whole, sources), sources);
      return facts;
    }),
  );
}

function cellsOf(row: number): (column: DueColumn) => string {
  return (column) => cell(dueColumns[column], row);
}

/** For an undivided total, the rows of the parts that it contains, all years together; they stand just above it. */
function partsOf({ line, nature }: ScheduleRow, rows: readonly ScheduleRow[], first: number) {
  if (nature !== "undivided") return null;
  const parts = rows.filter((one) => one.line === line && one.part !== "total" && countsInTotal(one.part));
  const start = first + rows.findIndex((one) => one.line === line) * yearCount;
  return { first: start, last: start + parts.length * yearCount - 1 };
}

/** A grave crisis is paid on its day, hence in rows of its own. */
function factsOf(
  row: ScheduleRow,
  year: YearOfContract,
  whole: Cents | null,
  claims: readonly Claim[],
  { contract }: DatedModel,
): DueFacts {
  const isIts = (one: ScheduleRow) => one.line === row.line && one.part === row.part;
  const claim = row.part === "crisis" ? undefined : claims.find((one) => isIts(one.row) && one.year === year);
  if (claim === undefined) return { row, contractYear: year.year, terms: null, whole, due: null };
  const due = contract.dues.find((one) => isIts(one) && one.contractYear === year.year && one.rest.kind !== "aid");
  const terms = paymentTermsOf(claim, whole ?? noMoney, contract.choices);
  return { row, contractYear: year.year, terms, whole, due: due ?? null };
}

function contentsOf(
  cells: DueOfYear,
  run: YearOfLine,
  { row, terms }: DueFacts,
  whole: WholeAmount,
  sources: CalculationSources,
): DueContents {
  const share = terms === null ? 0 : terms.proration === null ? 1 : ratioOf(terms.proration);
  const isCounted = terms === null ? 0 : 1;
  const counted = countedFormula(cells, sources);
  const { earned } = partRulesOf(row);
  const advance = advanceFormula(cells, sources);
  return {
    year: body(run.year.year, "integer"),
    counted: counted === null ? body(0, "integer") : calculation(counted, isCounted, "integer"),
    whole: whole.content,
    from: calculation(
      earned === "daily" ? cells.run("from") : `${cells.run("to")}-1`,
      earningDays(row, run.running).from,
      "date",
    ),
    to: calculation(cells.run("to"), run.running.to, "date"),
    share: calculation(shareFormula(cells, sources), share, "rate"),
    earned: earnedContent(row, run, cells),
    advance:
      advance === null ? body(0, "euros") : calculation(advance, toEuros(terms?.advance?.amount ?? noMoney), "euros"),
    bySchedule: whole.bySchedule,
  };
}

/** What the rate typed opens of the part: all of it, in proportion, or all or nothing where the split is unknown. */
function earnedContent({ nature }: ScheduleRow, { rate }: YearOfLine, { run }: DueOfYear): Content {
  switch (nature) {
    case "secured":
      return body(1, "rate");
    case "atRisk":
      return calculation(run("rate"), rate, "rate");
    case "undivided":
      return calculation(`IF(${run("rate")}=1,1,0)`, rate === 1 ? 1 : 0, "rate");
  }
}
