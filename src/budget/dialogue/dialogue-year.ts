import type { ContractYear } from "../../agreement/contract-year";
import type { Contract } from "../../funding/time/contract";
import type { YearOfContract } from "../../funding/time/frame";
import type { DialogueInputs } from "./decision";

/**
 * The contract year that a dialogue is about: as typed, or the one in progress, or for as long as its dialogue may be
 * held (two months after the anniversary) the one that has just ended.
 */
export function dialogueYearOf({ years, choices }: Contract, inputs: DialogueInputs | null): YearOfContract {
  const { day } = choices.situation;
  const held = years.filter(({ repaymentDate }) => repaymentDate < day).length;
  const rank: number = inputs?.year ?? Math.min(years.length, 1 + held);
  return yearIn(years, rank);
}

function yearIn(years: readonly YearOfContract[], rank: number): YearOfContract {
  const found = years.find(({ year }) => year === rank);
  if (found === undefined) throw new Error(`A contract has no year ${rank}.`);
  return found;
}

/** The one before it; null: it is the first. */
export function yearBefore({ years }: Contract, { year }: { readonly year: ContractYear }): YearOfContract | null {
  return years.find((one) => one.year === year - 1) ?? null;
}
