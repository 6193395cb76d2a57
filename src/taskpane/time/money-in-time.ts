/** What reaches the bank, financial year by financial year, as the pane shows it before anything is built: at the rates typed. */
import type { Cents } from "../../agreement/money";
import { isWithin } from "../../agreement/period";
import type { SignedChoices } from "../../funding/choices";
import { advanceToFinanceOf, type AdvanceToFinance } from "../../funding/situation/advance-to-finance";
import { unknownEarnedIn, unknownPaidIn } from "../../funding/situation/unknown-in";
import { financialYearLabel, financialYearsOf } from "../../funding/situation/financial-years";
import { contractOf } from "../../funding/time/contract";
import { ledgerOf } from "../../funding/time/ledger";
import { statementOf } from "../../funding/time/statement";
import { expectedPaymentsOf, type ExpectedPayment } from "../../funding/time/unknown-payments";
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
  /** How many payments of an amount that nobody knows it has, and how many such amounts are earned in it. */
  readonly unknownPaid: number;
  readonly unknownEarned: number;
  readonly payments: readonly ExpectedPayment[];
}

export function moneyInTimeOf(choices: SignedChoices): MoneyInTime {
  const contract = contractOf(choices);
  const ledger = ledgerOf(contract, "central");
  const expected = expectedPaymentsOf(contract, "central");
  const years = statementOf(ledger, financialYearsOf(ledger.extent, choices.time.financialYearEnd)).map(
    ({ from, to, rights, cash, carriedOver }) => ({
      year: financialYearLabel({ from, to }),
      secured: cash.secured,
      atRisk: cash.atRisk,
      rights: rights.total,
      carriedOver,
      unknownPaid: unknownPaidIn({ from, to }, contract),
      unknownEarned: unknownEarnedIn({ from, to }, contract),
      payments: expected.filter(({ date }) => isWithin(date, { from, to })),
    }),
  );
  return { years, worst: advanceToFinanceOf(contract, ledger), notes: timeNotesOf(contract) };
}
