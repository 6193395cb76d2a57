import type { Day } from "../../agreement/day";
import { noMoney, type Cents } from "../../agreement/money";
import type { Contract } from "../time/contract";
import type { Ledger } from "../time/ledger";
import { financialYearOf } from "./financial-years";
import { safeToSpendOf } from "./safe-to-spend";
import { lowestSecuredOf, treasuryOf } from "./treasury";

/** Money that lacks: the bank holds less than nothing on the day, or later with secure money alone, or nothing may be spent without risk. */
export interface Shortfall {
  readonly kind: "overdrawn" | "overdraftToCome" | "nothingSafe";
  readonly day: Day;
  /** Below zero. */
  readonly amount: Cents;
}

/** At most two; none where nobody gave the balance of the bank: nothing is known of it. */
export function shortfallsOf(contract: Contract, ledger: Ledger): readonly Shortfall[] {
  const { choices } = contract;
  const { day, bankBalance } = choices.situation;
  const year = financialYearOf(day, choices.time.financialYearEnd);
  const safe = safeToSpendOf(contract, ledger.payments, year);
  if (bankBalance === null || safe === null) return [];
  const lowest = lowestSecuredOf({ day, bankBalance }, treasuryOf(contract, ledger));
  const kind = bankBalance < 0 ? "overdrawn" : "overdraftToCome";
  const least = bankBalance < 0 ? { day, amount: bankBalance } : lowest;
  const all = [
    { kind, ...least },
    { kind: "nothingSafe", day: year.to - 1, amount: safe.amount },
  ] as const;
  return all.filter(({ amount }) => amount < noMoney);
}
