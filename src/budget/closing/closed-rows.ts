/** What closing a contract year writes down: each row of the tables as it was due, a variable part as it was notified. */
import type { Day } from "../../agreement/day";
import type { MissionId } from "../../agreement/lines";
import { noMoney, type Cents } from "../../agreement/money";
import type { ClosedAmount } from "../../funding/time/closed-years";
import type { Contract } from "../../funding/time/contract";
import type { Due } from "../../funding/time/due";
import { rowsOfSchedules, type YearOfContract } from "../../funding/time/frame";

/** What was notified of the variable part of a mission, in place of what its rate gives. */
export type Notified = ReadonlyMap<MissionId, Cents>;

/**
 * In the order of the tables: all the rows of the lines that run in the year, those that are paid nothing among them.
 * @param settled when the balance is paid
 */
export function closedRowsOf(
  { year }: YearOfContract,
  contract: Contract,
  { notified, settled }: { readonly notified: Notified; readonly settled: Day },
): readonly ClosedAmount[] {
  const own = contract.dues.filter(({ part, rest, contractYear }) => {
    return contractYear === year && part !== "crisis" && rest.kind !== "aid";
  });
  const rows = rowsOfSchedules(contract.choices.schedules.map(({ schedule }) => schedule));
  return rows.flatMap(({ line, part }): readonly ClosedAmount[] => {
    const ofLine = own.filter((due) => due.line === line);
    const due = ofLine.find((one) => one.part === part);
    const running = (due ?? ofLine[0])?.running;
    if (running === undefined || part === "crisis") return [];
    const amount = amountOf(due, notified);
    return [{ year, line, part, ...running, settled, amount, advance: due?.advance?.amount ?? noMoney }];
  });
}

function amountOf(due: Due | undefined, notified: Notified): Cents {
  if (due === undefined) return noMoney;
  const told = due.part === "variable" ? notified.get(due.line as MissionId) : undefined;
  return told ?? due.amounts.central;
}

/** The most that the variable part of a mission gives in the year. */
export function mostNotified(mission: MissionId, { year }: YearOfContract, contract: Contract): Cents {
  const due = contract.dues.find((one) => one.line === mission && one.part === "variable" && one.contractYear === year);
  return due?.amounts.full ?? noMoney;
}
