/** The parts of a line against its published total: a slip of the keyboard shows nowhere else. */
import { countsInTotal, type LineId } from "../agreement/lines";
import { noMoney, sum, type Cents } from "../agreement/money";
import { partsOf, tiers, type Schedule, type Tier } from "../agreement/schedule";
import type { Choices, ContractSchedule } from "./choices";
import { retainedAmount } from "./retained-amount";
import { scheduleRowsOf } from "./schedule-rows";

interface PartsOffTotal {
  readonly schedule: Schedule;
  readonly line: LineId;
  readonly tier: Tier;
  /** What the parts that are known add up to. */
  readonly parts: Cents;
  readonly total: Cents;
}

/** Where a total is published beside parts that the contract gives, the tiers at which these exceed it or, all known, do not make it. */
export function partsOffTotalOf({ schedules }: Choices): readonly PartsOffTotal[] {
  return schedules.flatMap((contract) => {
    const lines = linesWithTotal(contract.schedule);
    return lines.flatMap((line) => tiers.flatMap((tier) => offAt(line, tier, contract)));
  });
}

/** The lines of a table that has their totals beside their parts. */
export function linesWithTotal(schedule: Schedule): readonly LineId[] {
  return scheduleRowsOf(schedule).flatMap(({ line, nature }) => (nature === "undivided" ? [line] : []));
}

function offAt(line: LineId, tier: Tier, contract: ContractSchedule): readonly PartsOffTotal[] {
  const { schedule } = contract;
  const total = retainedAmount(line, "total", tier, contract);
  const entry = schedule.lines.get(line);
  if (total === null || entry === undefined) return [];
  const counted = partsOf(entry).filter(([part]) => countsInTotal(part));
  const known = counted.flatMap(([part]) => retainedAmount(line, part, tier, contract) ?? []);
  const parts = known.length === 0 ? noMoney : sum(known);
  const isOff = parts > total || (known.length === counted.length && parts !== total);
  return isOff ? [{ schedule, line, tier, parts, total }] : [];
}
