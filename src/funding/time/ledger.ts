/** Rights and cash under one scenario, to be cut at any day. */
import type { Day } from "../../agreement/day";
import type { LineId } from "../../agreement/lines";
import { minus, noMoney, plus, shareOf, type Cents } from "../../agreement/money";
import { daysIn, oneDay, type Period } from "../../agreement/period";
import type { Money, Scenario } from "../funding";
import { accrualsOf, type Accrual } from "./accruals";
import type { Contract } from "./contract";
import { paymentsOf, type Payment } from "./payments";
import { unknownPaymentsOf } from "./unknown-payments";

export interface Ledger {
  readonly accruals: readonly Accrual[];
  readonly payments: readonly Payment[];
  /** From the first day of the contract, or of an aid before it, to the last payment, be its amount known or not. */
  readonly extent: Period;
}

export function ledgerOf(contract: Contract, scenario: Scenario): Ledger {
  const payments = paymentsOf(contract, scenario);
  const paid = [...payments, ...unknownPaymentsOf(contract)].map(({ date }) => oneDay(date));
  const days = [...contract.years, ...paid];
  const extent = {
    from: Math.min(...days.map(({ from }) => from)),
    to: Math.max(...days.map(({ to }) => to)),
  };
  return { accruals: accrualsOf(contract.dues, scenario), payments, extent };
}

/** The same over the same days, for one line. */
export function onLine(line: LineId, { accruals, payments, extent }: Ledger): Ledger {
  const isIts = (one: { readonly line: LineId }) => one.line === line;
  return { accruals: accruals.filter(isIts), payments: payments.filter(isIts), extent };
}

/** What is earned before a day: of each accrual, one rounding of its total and one of its secure money. */
export function rightsBefore(day: Day, { accruals }: Ledger): Money {
  let [secured, total] = [noMoney, noMoney];
  // A workbook cuts at each month of each line: nothing is kept of one cut.
  for (const accrual of accruals) {
    const { running } = accrual;
    const elapsed = Math.min(Math.max(day - running.from, 0), daysIn(running)) / daysIn(running);
    secured = plus(secured, shareOf(accrual.secured, elapsed));
    total = plus(total, shareOf(accrual.total, elapsed));
  }
  return moneyOf(secured, total);
}

/** What is paid before a day, less what is taken back. */
export function cashBefore(day: Day, { payments }: Ledger): Money {
  let [secured, total] = [noMoney, noMoney];
  for (const payment of payments) {
    if (payment.date >= day) continue;
    total = plus(total, payment.amount);
    if (payment.secured) secured = plus(secured, payment.amount);
  }
  return moneyOf(secured, total);
}

function moneyOf(secured: Cents, total: Cents): Money {
  return { secured, atRisk: minus(total, secured), total };
}
