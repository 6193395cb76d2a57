/** The functions of a contract's five years, as `functions.ts` declares them. */
import { given } from "../arguments";
import { answerContract } from "./answer-contract";
import { checkContractYear } from "./check-contract-year";
import { cashIn, dueIn } from "./in-period";
import { paymentsTable } from "./payments-table";
import { periodOf } from "./period-of";
import { readContract, type ContractArguments } from "./read-contract";
import { readBasis, readStart, shareOfYear } from "./share-of-year";

type AsGiven = readonly [
  signature: unknown,
  starts: unknown,
  rates: unknown,
  tier: unknown,
  schedule?: unknown,
  assumptions?: unknown,
];

export function payments(
  signature: unknown,
  starts: unknown,
  rates: unknown,
  tier: unknown,
  years: unknown,
  schedule?: unknown,
  assumptions?: unknown,
): unknown[][] {
  return answerContract(() => {
    const contract = readContract({ signature, starts, rates, tier, schedule, assumptions });
    return paymentsTable(contract, checkContractYear(given(years)));
  });
}

export function prorata(start: unknown, signature: unknown, year: unknown, basis?: unknown): number {
  return answerContract(() => {
    const dates = readStart(start, signature);
    return shareOfYear(dates.start, dates.signature, checkContractYear(given(year)), readBasis(basis));
  });
}

export function due(period: unknown, ...cells: AsGiven): number {
  return answerContract(() => {
    const contract = readContract(named(cells));
    return dueIn(periodOf(given(period), contract), contract);
  });
}

export function cash(period: unknown, ...cells: AsGiven): number {
  return answerContract(() => {
    const contract = readContract(named(cells));
    return cashIn(periodOf(given(period), contract), contract);
  });
}

function named([signature, starts, rates, tier, schedule, assumptions]: AsGiven): ContractArguments {
  return { signature, starts, rates, tier, schedule, assumptions };
}
