import { minus, type Cents } from "../../agreement/money";
import type { Period } from "../../agreement/period";
import type { Money } from "../funding";
import { cashBefore, rightsBefore, type Ledger } from "./ledger";

/** One period of the accounts: what is earned in it, what reaches the bank, and where both stand at its end. */
export interface StatementRow extends Period {
  readonly rights: Money;
  readonly cash: Money;
  /** Everything paid up to the end of the period. */
  readonly cumulativeCash: Cents;
  /** Everything paid less everything earned: received in advance above zero, still to come below. */
  readonly carriedOver: Cents;
}

/** Periods that follow one another add up to what is due and to what is paid, to the cent. */
export function statementOf(ledger: Ledger, periods: readonly Period[]): readonly StatementRow[] {
  return periods.map(({ from, to }) => {
    const [earned, paid] = [rightsBefore(to, ledger), cashBefore(to, ledger)];
    return {
      from,
      to,
      rights: since(rightsBefore(from, ledger), earned),
      cash: since(cashBefore(from, ledger), paid),
      cumulativeCash: paid.total,
      carriedOver: minus(paid.total, earned.total),
    };
  });
}

/** What was added from one day to another. */
export function since(before: Money, at: Money): Money {
  return {
    secured: minus(at.secured, before.secured),
    atRisk: minus(at.atRisk, before.atRisk),
    total: minus(at.total, before.total),
  };
}
