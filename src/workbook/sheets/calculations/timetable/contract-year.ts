import { contractYearOn, type ContractYear } from "../../../../agreement/contract-year";
import type { Day } from "../../../../agreement/day";
import type { DatedModel } from "../../../model";
import type { CalculationSources } from "../sources";

/** The contract year that a day falls in; 0 outside the contract. */
export function yearFormula(date: string, { time: { signature, years } }: CalculationSources): string {
  return `IF(${date}<${signature},0,IF(${date}<MAX(${years.to}),MATCH(${date},${years.from},1),0))`;
}

/** What the formula gives. */
export function yearOn(day: Day, { contract }: DatedModel): ContractYear | 0 {
  return contractYearOn(day, contract.signature) ?? 0;
}
