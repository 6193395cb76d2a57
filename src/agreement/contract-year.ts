import { addMonths, type Day } from "./day";
import { isWithin, type Period } from "./period";

/** A contract runs five years, each from one anniversary of its signature to the next (ACI 2019). */
export const contractYears = [1, 2, 3, 4, 5] as const;
export type ContractYear = (typeof contractYears)[number];

/** One value for each contract year, 1 to 5. */
export type ByContractYear<T> = readonly [T, T, T, T, T];

export function byContractYear<T>(make: (year: ContractYear) => T): ByContractYear<T> {
  return [make(1), make(2), make(3), make(4), make(5)];
}

export function atContractYear<T>(values: ByContractYear<T>, year: ContractYear): T {
  return values[(year - 1) as 0 | 1 | 2 | 3 | 4];
}

/** Always counted from the signature: one of 29 February comes back to the 29th in the next leap year, like EDATE. */
function anniversaryOf(signature: Day, years: number): Day {
  return addMonths(signature, 12 * years);
}

export function contractYearOf(signature: Day, year: ContractYear): Period {
  return { from: anniversaryOf(signature, year - 1), to: anniversaryOf(signature, year) };
}

/** The five years of the contract. */
export function contractPeriod(signature: Day): Period {
  return { from: signature, to: anniversaryOf(signature, contractYears.length) };
}

/** The contract year that a day falls in; null outside the contract. */
export function contractYearOn(day: Day, signature: Day): ContractYear | null {
  return contractYears.find((year) => isWithin(day, contractYearOf(signature, year))) ?? null;
}
