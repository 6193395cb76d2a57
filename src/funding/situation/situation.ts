/** Where a contract stands on a day: the figures that a treasurer acts upon. Amounts in cents, one scenario. */
import { addMonths, type Day } from "../../agreement/day";
import { noMoney, type Cents } from "../../agreement/money";
import type { Period } from "../../agreement/period";
import type { Money, Scenario } from "../funding";
import type { Contract } from "../time/contract";
import type { YearOfContract } from "../time/frame";
import { cashBefore, ledgerOf, rightsBefore, type Ledger } from "../time/ledger";
import type { Payment } from "../time/payments";
import { unknownPaymentsOf } from "../time/unknown-payments";
import { since } from "../time/statement";
import { yearInProgress } from "../time/year-in-progress";
import { closingAt, linesOfYear, type Closing, type LineOfYear } from "./closing";
import { financialYearOf } from "./financial-years";
import { paidIn, twelveMonthsFrom, type MoneyOfPeriod } from "./paid-in";
import { safeToSpendOf, type SafeToSpend } from "./safe-to-spend";
import { unknownEarnedIn, unknownPaidIn } from "./unknown-in";

/** Money beside which so many amounts are unknown: none of it stands for them. */
interface Partial {
  readonly unknown: number;
}

export interface SituationOfContract {
  readonly day: Day;
  /** null: the contract has not begun, or is over. */
  readonly contractYear: YearOfContract | null;
  /** What comes on the first day of payment, this one included; null: nothing comes any more. */
  readonly next: (Money & Partial & { readonly date: Day }) | null;
  /** What reaches the bank from this day on, over twelve months. */
  readonly twelveMonths: MoneyOfPeriod & Partial & { readonly months: readonly (MoneyOfPeriod & Partial)[] };
  readonly financialYear: YearOfAccounts;
  /** All that the bank received before this day whatever the results, since the signature. */
  readonly receivedSecure: Cents;
  /** null: nobody gave the balance of the bank. */
  readonly safeToSpend: (SafeToSpend & Partial) | null;
}

/** The financial year of the day: what belongs to it, and how it closes. */
interface YearOfAccounts extends Period, Closing, Partial {
  readonly rights: Money;
  readonly lines: readonly (LineOfYear & Partial)[];
}

export function situationOf(contract: Contract, scenario: Scenario): SituationOfContract {
  const { day } = contract.choices.situation;
  const ledger = ledgerOf(contract, scenario);
  const { payments } = ledger;
  const year = financialYearOf(day, contract.choices.time.financialYearEnd);
  const ahead = { from: day, to: addMonths(day, 12) };
  const safe = safeToSpendOf(contract, payments, year);
  return {
    day,
    contractYear: yearInProgress(day, contract),
    next: nextOf(day, payments, contract),
    twelveMonths: {
      ...ahead,
      ...paidIn(ahead, payments),
      unknown: unknownPaidIn(ahead, contract),
      months: twelveMonthsFrom(day, payments).map((month) => ({ ...month, unknown: unknownPaidIn(month, contract) })),
    },
    financialYear: {
      ...year,
      rights: since(rightsBefore(year.from, ledger), rightsBefore(year.to, ledger)),
      ...closingAt(year.to, ledger),
      unknown: unknownEarnedIn(year, contract),
      lines: linesOfAccounts(year, ledger, contract),
    },
    receivedSecure: cashBefore(day, ledger).secured,
    safeToSpend: safe && { ...safe, unknown: unknownPaidIn({ from: day, to: year.to }, contract) },
  };
}

const nothing = {
  rights: { secured: noMoney, atRisk: noMoney, total: noMoney },
  deferred: noMoney,
  accrued: noMoney,
};

/** A line of which nobody knows anything among them. */
function linesOfAccounts(year: Period, ledger: Ledger, contract: Contract): YearOfAccounts["lines"] {
  const known = linesOfYear(year, ledger);
  const unknown = [...new Set(contract.unknown.map(({ row }) => row.line))]
    .filter((line) => known.every((one) => one.line !== line))
    .map((line) => ({ line, ...nothing }));
  const lacking = (one: LineOfYear) => ({ ...one, unknown: unknownEarnedIn(year, contract, { line: one.line }) });
  return [...known.map(lacking), ...unknown.map(lacking).filter((one) => one.unknown > 0)];
}

/** The first day on which something is paid, be its amount known or not. */
function nextOf(day: Day, payments: readonly Payment[], contract: Contract): SituationOfContract["next"] {
  const coming = [...payments, ...unknownPaymentsOf(contract)].map((one) => one.date).filter((one) => one >= day);
  const date = coming.length === 0 ? undefined : Math.min(...coming);
  if (date === undefined) return null;
  const on = { from: date, to: date + 1 };
  return { date, ...paidIn(on, payments), unknown: unknownPaidIn(on, contract) };
}
