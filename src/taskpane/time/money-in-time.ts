/** What reaches the bank, civil year by civil year, as the pane shows it before anything is built: at the rates typed. */
import { yearOf, type Day } from "../../agreement/day";
import { minus, noMoney, type Cents } from "../../agreement/money";
import { isWithin, type Period } from "../../agreement/period";
import type { Choices } from "../../budget/choices";
import { contractOf } from "../../budget/time/contract";
import type { Instalment } from "../../budget/time/instalments";
import { ledgerOf } from "../../budget/time/ledger";
import { lowestPointOf } from "../../budget/time/lowest-point";
import { civilYearsOf } from "../../budget/time/periods";
import { statementOf } from "../../budget/time/statement";
import type { TimeNote } from "../../budget/time/time-note";
import { timeNotesOf } from "../../budget/time/time-notes";

interface MoneyInTime {
  readonly years: readonly CivilYear[];
  /** The end of the month at which the most is earned and not yet received; null: there is none. */
  readonly lowest: LowestPoint | null;
  readonly notes: readonly TimeNote[];
}

export interface CivilYear {
  readonly year: number;
  /** Cash. */
  readonly secured: Cents;
  readonly atRisk: Cents;
  readonly rights: Cents;
  /** Cash less rights since the beginning, on 31 December. */
  readonly carriedOver: Cents;
  readonly instalments: readonly Instalment[];
}

interface LowestPoint {
  readonly day: Day;
  /** What is earned and not yet received, above zero. */
  readonly toCome: Cents;
}

export function moneyInTimeOf(choices: Choices): MoneyInTime {
  const contract = contractOf(choices);
  const ledger = ledgerOf(contract, "central");
  const years = statementOf(ledger, civilYearsOf(ledger.extent)).map(({ from, to, rights, cash, carriedOver }) => ({
    year: yearOf(from),
    secured: cash.secured,
    atRisk: cash.atRisk,
    rights: rights.total,
    carriedOver,
    instalments: paidIn({ from, to }, ledger.instalments),
  }));
  const lowest = lowestPointOf(ledger);
  const isBehind = lowest !== null && lowest.carriedOver < 0;
  return {
    years,
    lowest: isBehind ? { day: lowest.to - 1, toCome: minus(noMoney, lowest.carriedOver) } : null,
    notes: timeNotesOf(contract),
  };
}

function paidIn(period: Period, instalments: readonly Instalment[]): readonly Instalment[] {
  return instalments.filter(({ date }) => isWithin(date, period));
}
