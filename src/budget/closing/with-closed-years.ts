import { contractYearOf } from "../../agreement/contract-year";
import { isMission } from "../../agreement/lines";
import { isSigned, type Choices } from "../../funding/choices";
import { rowsOfSchedules } from "../../funding/time/frame";
import type { ScheduleRow } from "../../funding/schedule-rows";
import type { ClosedAmount } from "../../funding/time/closed-amount";
import { refuse, within } from "../../refusal/refused";
import type { Planned } from "../planned";
import { checkSettledRow } from "./settlement";

/**
 * The same choices, the closed years as they were closed.
 * @throws Refused when the contract no longer has the years or the rows that were closed, or a balance is paid on no day that it may be
 */
export function withClosedYears(choices: Choices, planned: Pick<Planned, "closed"> | null): Choices {
  const closed = planned?.closed ?? [];
  if (closed.length === 0 || !isSigned(choices)) return choices;
  const rows = rowsOfSchedules(choices.schedules.map(({ schedule }) => schedule));
  closed.forEach((row, index) => {
    const { year, line, part, from, to } = row;
    const path = `closedYears.${index}`;
    const held = contractYearOf(choices.signature, year);
    if (from < held.from || to > held.to) refuse({ kind: "closedOutside", year, ...held }, { path: `${path}.from` });
    if (!isHeld({ line, part }, rows)) refuse({ kind: "closedRowLost", year, line, part }, { path: `${path}.line` });
    within({ path: `${path}.settled` }, () => checkSettledRow(row, held.to));
  });
  return { ...choices, time: { ...choices.time, closed } };
}

/** An aid is in no schedule; what is earmarked is within the fixed part of access to care. */
function isHeld(
  { line, part }: Pick<ClosedAmount, "line" | "part">,
  rows: readonly Pick<ScheduleRow, "line" | "part">[],
) {
  if (part === "aid") return !isMission(line);
  if (part === "tied" && line !== "access") return false;
  return rows.some((row) => row.line === line && row.part === (part === "tied" ? "fixed" : part));
}
