/** The functions of a contract's five years, as `functions.ts` declares them. */
import { answerContract } from "./answer-contract";
import { checkContractYear } from "./check-contract-year";
import { cashIn, dueIn } from "./in-period";
import { paymentsTable } from "./payments-table";
import { readContract, type ContractArguments } from "./read-contract";
import { readPeriod } from "./read-period";
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
    return paymentsTable(contract, checkContractYear(years));
  });
}

export function prorata(start: unknown, signature: unknown, year: unknown, basis?: unknown): number {
  return answerContract(() => {
    const dates = readStart(start, signature);
    return shareOfYear(dates.start, dates.signature, checkContractYear(year), readBasis(basis));
  });
}

export function due(period: unknown, ...given: AsGiven): number {
  return answerContract(() => dueIn(readPeriod(period), readContract(named(given))));
}

export function cash(period: unknown, ...given: AsGiven): number {
  return answerContract(() => cashIn(readPeriod(period), readContract(named(given))));
}

function named([signature, starts, rates, tier, schedule, assumptions]: AsGiven): ContractArguments {
  return { signature, starts, rates, tier, schedule, assumptions };
}
