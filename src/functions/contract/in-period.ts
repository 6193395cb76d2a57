/** What a period of the accounts holds: an amount that no table gives leaves it without an answer. */
import { minus, toEuros } from "../../agreement/money";
import { isWithin, type Period } from "../../agreement/period";
import { refuse } from "../../refusal/refused";
import type { Contract } from "../../funding/time/contract";
import { cashBefore, ledgerOf, rightsBefore, type Ledger } from "../../funding/time/ledger";
import { missingOf, type Missing } from "./missing";

/** What is earned, in euros. @throws Refused */
export function dueIn(period: Period, contract: Contract): number {
  refuseMissing(contract, ({ running, isWithinTotal }) => {
    return !isWithinTotal && running.from < period.to && period.from < running.to;
  });
  return eurosIn(period, contract, rightsBefore);
}

/** What reaches the bank, less what is taken back, in euros. @throws Refused */
export function cashIn(period: Period, contract: Contract): number {
  refuseMissing(contract, ({ payments }) => payments.some(({ date }) => isWithin(date, period)));
  return eurosIn(period, contract, cashBefore);
}

function eurosIn({ from, to }: Period, contract: Contract, before: typeof rightsBefore | typeof cashBefore): number {
  const ledger: Ledger = ledgerOf(contract, "central");
  return toEuros(minus(before(to, ledger).total, before(from, ledger).total));
}

function refuseMissing(contract: Contract, isWithinPeriod: (missing: Missing) => boolean): void {
  const found = missingOf(contract).find(isWithinPeriod);
  if (found !== undefined) refuse(found.refusal);
}
