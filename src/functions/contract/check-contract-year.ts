import { contractYears, type ContractYear } from "../../agreement/contract-year";
import { wholeFrom } from "../../agreement/whole-number";
import { refuseContract } from "../../funding/time/contract-problem";

/** @throws ContractRefused unless it is a whole number from 1 to 5 */
export function checkContractYear(value: unknown): ContractYear {
  return (
    contractYears.find((year) => year === wholeFrom(1, contractYears.length, value)) ??
    refuseContract({ kind: "contractYear", received: value })
  );
}
