/** What reaches the bank, financial year by financial year, as the pane shows it before anything is built: at the rates typed. */
import type { Cents } from "../../agreement/money";
import { isWithin, type Period } from "../../agreement/period";
import type { SignedChoices } from "../../funding/choices";
import { advanceToFinanceOf, type AdvanceToFinance } from "../../funding/situation/advance-to-finance";
import { financialYearLabel, financialYearsOf } from "../../funding/situation/financial-years";
import { contractOf } from "../../funding/time/contract";
import type { Payment } from "../../funding/time/payments";
import { ledgerOf } from "../../funding/time/ledger";
import { statementOf } from "../../funding/time/statement";
import type { TimeNote } from "../../funding/time/time-note";
import { timeNotesOf } from "../../funding/time/time-notes";

interface MoneyInTime {
  readonly years: readonly CivilYear[];
  /** What a community that spends all that it earns must advance at worst; null: nothing. */
  readonly worst: AdvanceToFinance | null;
  readonly notes: readonly TimeNote[];
}

export interface CivilYear {
  /** 2025, or 2025-2026. */
  readonly year: string;
  /** Cash. */
  readonly secured: Cents;
  readonly atRisk: Cents;
  readonly rights: Cents;
  /** Cash less rights since the beginning, at its end. */
  readonly carriedOver: Cents;
  readonly payments: readonly Payment[];
}

export function moneyInTimeOf(choices: SignedChoices): MoneyInTime {
  const contract = contractOf(choices);
  const ledger = ledgerOf(contract, "central");
  const years = statementOf(ledger, financialYearsOf(ledger.extent, choices.time.financialYearEnd)).map(
    ({ from, to, rights, cash, carriedOver }) => ({
      year: financialYearLabel({ from, to }),
      secured: cash.secured,
      atRisk: cash.atRisk,
      rights: rights.total,
      carriedOver,
      payments: paidIn({ from, to }, ledger.payments),
    }),
  );
  return { years, worst: advanceToFinanceOf(contract, ledger), notes: timeNotesOf(contract) };
}

function paidIn(period: Period, payments: readonly Payment[]): readonly Payment[] {
  return payments.filter(({ date }) => isWithin(date, period));
}
