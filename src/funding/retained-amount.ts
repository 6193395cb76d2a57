import { rowOf } from "../agreement/amount";
import { countsInTotal, type LineId, type PartOrTotal } from "../agreement/lines";
import { minus, noMoney, shareOf, sum, type Cents } from "../agreement/money";
import { amountAt, partsOf, suggestionAt, type Schedule, type Tier } from "../agreement/schedule";
import { termsOf } from "../agreement/terms";
import { entryOf } from "../agreement/yearly-amount";
import type { ContractSchedule, Override } from "./choices";
import type { ScheduleRow } from "./schedule-rows";

/** The schedule's amount, or null where no source gives it. */
export function publishedAmount(line: LineId, part: PartOrTotal, tier: Tier, schedule: Schedule): Cents | null {
  return amountAt(rowOf(line, part, schedule), tier);
}

/** The unverified figure beside an unknown amount; it is shown, never counted. */
export function suggestedAmount(line: LineId, part: PartOrTotal, tier: Tier, schedule: Schedule): Cents | null {
  return suggestionAt(rowOf(line, part, schedule), tier);
}

/** The contract's amount where there is one, else the schedule's. */
export function retainedAmount(line: LineId, part: PartOrTotal, tier: Tier, contract: ContractSchedule): Cents | null {
  const override = contract.overrides.find((one) => isSameCell(one, { line, part, tier }));
  return override?.amount ?? publishedAmount(line, part, tier, contract.schedule);
}

/** The contract's amounts that are not the schedule's, each cell once. */
export function changesOf({ schedule, overrides }: ContractSchedule): readonly Override[] {
  return overrides.filter((one, index) => {
    const { line, part, tier, amount } = one;
    const isFirst = overrides.findIndex((other) => isSameCell(one, other)) === index;
    return isFirst && amount !== publishedAmount(line, part, tier, schedule);
  });
}

type CellOfTable = Pick<Override, "line" | "part" | "tier">;

function isSameCell(one: CellOfTable, other: CellOfTable): boolean {
  return one.line === other.line && one.part === other.part && one.tier === other.tier;
}

/**
 * What a row brings to the year before any rate. An undivided row brings what its line's total adds to the parts
 * that are known, and nothing once they all are.
 */
export function amountToCount(
  { line, part, nature }: ScheduleRow,
  tier: Tier,
  contract: ContractSchedule,
): Cents | null {
  const amount = retainedAmount(line, part, tier, contract) ?? amountByRule(line, part, tier, contract);
  return nature === "undivided" ? beyondKnownParts(amount, line, tier, contract) : amount;
}

/**
 * A yearly update of the crisis plan that no figure gives: the share of its drafting that the schedule says
 * (`planUpdateShare`, with its references). null: the part follows no rule, or the drafting is unknown too.
 */
export function amountByRule(line: LineId, part: PartOrTotal, tier: Tier, contract: ContractSchedule): Cents | null {
  if (part !== "update" || retainedAmount(line, part, tier, contract) !== null) return null;
  const { planUpdateShare } = termsOf(contract.schedule);
  const drafting = retainedAmount(line, "plan", tier, contract);
  return planUpdateShare === null || drafting === null ? null : shareOf(drafting, planUpdateShare);
}

function beyondKnownParts(total: Cents | null, line: LineId, tier: Tier, contract: ContractSchedule): Cents | null {
  const parts = partsOf(entryOf(line, contract.schedule))
    .filter(([part]) => countsInTotal(part))
    .map(([part]) => retainedAmount(line, part, tier, contract));
  const known = parts.filter((amount) => amount !== null);
  if (known.length === parts.length) return noMoney;
  return total === null ? null : atLeastNothing(minus(total, sum(known)));
}

function atLeastNothing(amount: Cents): Cents {
  return amount < 0 ? noMoney : amount;
}
