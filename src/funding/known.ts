/** How far a sum can be trusted: how many of its amounts nobody knows, hence count for nothing, and how many are suggestions. */
import type { Funding } from "./funding";
import { unknownRowsOf } from "./funding";
import { isToConfirm } from "./missing-amounts";
import { contractScheduleOf } from "./contract-schedules";
import type { Contract } from "./time/contract";
import type { Due } from "./time/due";

export interface Known {
  /** Something is missing from it: it is no total. */
  readonly partial: boolean;
  readonly unknown: number;
  readonly toConfirm: number;
}

export function knownOf(unknown: number, toConfirm: number): Known {
  return { partial: unknown > 0, unknown, toConfirm };
}

/** Of the budget of one year. */
export function knownInYear(funding: Funding): Known {
  const contract = contractScheduleOf(funding.schedule, funding.choices);
  const toConfirm = funding.rows.filter((row) => row.isCounted && isToConfirm(row, funding.tier, contract));
  return knownOf(unknownRowsOf(funding).length, toConfirm.length);
}

/** Whether a due of the contract comes from a suggestion. */
export function isDueToConfirm(due: Due, { years, choices }: Pick<Contract, "years" | "choices">): boolean {
  const year = years.find((one) => one.year === due.contractYear);
  if (year === undefined) return false;
  return due.schedules.some(({ schedule }) => isToConfirm(due, year.tier, contractScheduleOf(schedule, choices)));
}
