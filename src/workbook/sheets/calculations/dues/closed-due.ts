/** Calculs: a row of the schedules in a closed year: what was notified, in place of what the rules compute. */
import type { ContractYear } from "../../../../agreement/contract-year";
import { lineNames } from "../../../../agreement/line-names";
import { partNames } from "../../../../agreement/part-names";
import { noMoney, toEuros } from "../../../../agreement/money";
import { scenarios } from "../../../../funding/funding";
import type { ScheduleRow } from "../../../../funding/schedule-rows";
import { isClosedYear } from "../../../../funding/time/closed-years";
import { natureWords } from "../../../../texts/fr/workbook/common";
import { cell } from "../../../address";
import { body, link } from "../../../cells";
import { equals, holds, sumIfs } from "../../../formula";
import { rowLabels } from "../../../row-labels";
import type { SheetDraft } from "../../../sheet-draft";
import type { CalculationSources } from "../sources";
import type { WholeAmount } from "./amount-of-year";
import { dueColumns, type DueColumn } from "./columns";
import { shownContent, type ClosedCells, type DueFacts } from "./due";

/** @param yearCell of the row of the dues @returns null: the year is open, or the row says the amount of a crisis, which keeps its day. */
export function closedCells(
  row: ScheduleRow,
  year: ContractYear,
  yearCell: string,
  { closed, model }: Pick<CalculationSources, "closed" | "model">,
): ClosedCells | null {
  const { choices } = model.contract;
  if (closed === null || row.part === "crisis" || !isClosedYear(year, choices)) return null;
  const own = [
    equals(closed.column("contractYear"), yearCell),
    holds(closed.column("line"), lineNames[row.line].fr),
    holds(closed.column("part"), partNames[row.part].fr),
  ] as const;
  return (column) => sumIfs(closed.column(column), ...own);
}

interface ClosedRow {
  readonly row: ScheduleRow;
  readonly year: ContractYear;
  readonly whole: WholeAmount;
}

export function addClosedDue(
  draft: SheetDraft,
  { row, year, whole }: ClosedRow,
  closed: ClosedCells,
  sources: CalculationSources,
): DueFacts {
  const facts = factsOf({ row, year, whole }, closed, sources);
  const { due } = facts;
  const at = (column: DueColumn) => cell(dueColumns[column], draft.nextRow);
  const [line, part] = rowLabels(row);
  const amount = toEuros(due?.amounts.central ?? noMoney);
  draft.add([
    line,
    part,
    body(natureWords[row.nature]),
    body(year, "integer"),
    body(0, "integer"),
    whole.content,
    body(0, "euros"),
    body(0, "integer"),
    link(closed("from"), due?.running.from ?? 0, "dateIfAny"),
    link(closed("to"), due?.running.to ?? 0, "dateIfAny"),
    body(1, "rate"),
    body(1, "rate"),
    link(closed("advance"), toEuros(due?.advance?.amount ?? noMoney), "euros"),
    ...scenarios.map(() => link(closed("amount"), amount, "euros")),
    shownContent(at, facts, sources),
    ...whole.bySchedule,
  ]);
  return facts;
}

function factsOf({ row, year, whole }: ClosedRow, closed: ClosedCells, { model }: CalculationSources): DueFacts {
  const isIts = (one: ScheduleRow) => one.line === row.line && one.part === row.part;
  const { dues } = model.contract;
  const due = dues.find((one) => isIts(one) && one.contractYear === year && one.rest.kind !== "aid") ?? null;
  const terms = due && { proration: due.proration, advance: due.advance, rest: due.rest };
  return { row, contractYear: year, terms, whole: whole.amount, due, closed };
}
