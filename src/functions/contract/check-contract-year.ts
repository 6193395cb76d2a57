import { contractYears, type ContractYear } from "../../agreement/contract-year";
import { wholeFrom } from "../../agreement/whole-number";
import { refuse } from "../../refusal/refused";

/** @throws Refused unless it is a whole number from 1 to 5 */
export function checkContractYear(value: unknown): ContractYear {
  return (
    contractYears.find((year) => year === wholeFrom(1, contractYears.length, value)) ??
    refuse({ kind: "contractYear", received: value })
  );
}
