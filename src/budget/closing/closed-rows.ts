/** What closing a contract year writes down: each row of the tables as it was due, a variable part as it was notified. */
import type { ClosedPart } from "../../agreement/closed-parts";
import type { Day } from "../../agreement/day";
import type { ContractYear } from "../../agreement/contract-year";
import type { MissionId } from "../../agreement/lines";
import { noMoney, shareOf, sum, type Cents } from "../../agreement/money";
import { fixedDueOf, tiedShareOf } from "../../funding/situation/tied-money";
import type { ClosedAmount } from "../../funding/time/closed-amount";
import type { Contract } from "../../funding/time/contract";
import type { Due } from "../../funding/time/due";
import { rowsOfSchedules, type YearOfContract } from "../../funding/time/frame";

/** What was notified of the variable part of a mission, in place of what its rate gives. */
export type Notified = ReadonlyMap<MissionId, Cents>;

/**
 * In the order of the tables: all the rows of the lines that run in the year, those that are paid nothing among them;
 * then what is earmarked of access to care, the aids and the crises.
 * @param settled when the balance is paid
 */
export function closedRowsOf(
  of: YearOfContract,
  contract: Contract,
  { notified, settled }: { readonly notified: Notified; readonly settled: Day },
): readonly ClosedAmount[] {
  const { year } = of;
  const tables = closedTablesOf(year, contract, { notified, settled });
  return [...tables, ...tiedRowsOf(of, contract, settled), ...oneDayRowsOf(year, contract)];
}

function closedTablesOf(
  year: ContractYear,
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

/** Of the fixed part of access to care, what serves unscheduled care alone. */
function tiedRowsOf(of: YearOfContract, contract: Contract, settled: Day): readonly ClosedAmount[] {
  const due = fixedDueOf(of, contract);
  const share = tiedShareOf(of, contract);
  if (due === undefined || share === 0) return [];
  const amount = shareOf(due.amounts.central, share);
  return [{ year: of.year, line: "access", part: "tied", ...due.running, settled, amount, advance: noMoney }];
}

/** One row an aid, and one a day on which crises were declared. */
function oneDayRowsOf(year: ContractYear, { dues }: Contract): readonly ClosedAmount[] {
  const own = dues.filter(({ contractYear }) => contractYear === year);
  const rowOf = ({ line, running, rest }: Due, part: ClosedPart, amount: Cents): ClosedAmount => {
    return { year, line, part, ...running, settled: rest.date, amount, advance: noMoney };
  };
  const aids = own.filter(({ rest }) => rest.kind === "aid").map((due) => rowOf(due, "aid", due.amounts.central));
  const crises = own.filter(({ part }) => part === "crisis");
  const firsts = crises.filter(({ rest }, index) => crises.findIndex((one) => one.rest.date === rest.date) === index);
  const ofDay = (day: Day) => sum(crises.filter(({ rest }) => rest.date === day).map(({ amounts }) => amounts.central));
  return [...aids, ...firsts.map((due) => rowOf(due, "crisis", ofDay(due.rest.date)))];
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
