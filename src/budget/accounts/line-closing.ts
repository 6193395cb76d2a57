/** How a line of the grant closes at the end of a financial year, cumulated from the signature. Amounts in cents. */
import type { LineId } from "../../agreement/lines";
import { minus, noMoney, type Cents } from "../../agreement/money";
import { unknownPaidIn } from "../../funding/situation/unknown-in";
import { earningDays } from "../../funding/time/earning-days";
import type { Accrual } from "../../funding/time/accruals";
import type { Contract } from "../../funding/time/contract";
import { cashBefore, ledgerOf, onLine, rightsBefore, type Ledger } from "../../funding/time/ledger";
import type { Budget, BudgetYear } from "../budget";
import type { Period } from "../../agreement/period";

export interface LineClosing {
  readonly line: LineId;
  readonly rights: Cents;
  readonly cash: Cents;
  /** Earned and not yet received. */
  readonly accrued: Cents;
  /** Received and not yet earned. */
  readonly deferred: Cents;
  /** How many amounts nobody knows by then: with any, how the line closes is not known. */
  readonly unknown: number;
}

type Ledgers = Readonly<Record<"central" | "prudent", Ledger>>;

export function ledgersOf(contract: Contract): Ledgers {
  return { central: ledgerOf(contract, "central"), prudent: ledgerOf(contract, "prudent") };
}

/** Each line that the contract may pay. @param year of which it closes the accounts */
export function lineClosingsOf(
  year: Period,
  budget: Pick<Budget, "contract" | "planned">,
  ledgers: Ledgers,
): readonly LineClosing[] {
  const ledger = ledgerAt(year, budget, ledgers);
  const known = [...ledger.accruals, ...ledger.payments].map(({ line }) => line);
  const lines = [...new Set([...known, ...budget.contract.unknown.map(({ row }) => row.line)])];
  return lines.map((line) => closingOf(line, year, onLine(line, ledger), unknownBy(year, line, budget)));
}

function closingOf(line: LineId, { to }: Period, ledger: Ledger, unknown: number): LineClosing {
  const [rights, cash] = [rightsBefore(to, ledger).total, cashBefore(to, ledger).total];
  const ahead = minus(cash, rights);
  const [accrued, deferred] = ahead > 0 ? [noMoney, ahead] : [minus(noMoney, ahead), noMoney];
  return { line, rights, cash, accrued, deferred, unknown };
}

/** What the results of a contract year earn may wait for their notification, which comes with its balance. */
function ledgerAt(year: Period, budget: Pick<Budget, "contract" | "planned">, { central, prudent }: Ledgers): Ledger {
  const waiting = waitingAt(year, budget);
  const isWaiting = ({ contractYear }: Accrual) => waiting.some((one) => one === contractYear);
  const notified = central.accruals.filter((accrual) => !isWaiting(accrual));
  return { ...central, accruals: [...notified, ...prudent.accruals.filter(isWaiting)] };
}

/** The contract years whose results are not counted when the accounts of a financial year close. */
export function waitingAt(
  { to }: Pick<BudgetYear, "to">,
  { contract, planned }: Pick<Budget, "contract" | "planned">,
): readonly number[] {
  if (planned.accounting.variablePart === "central") return [];
  return contract.years.filter(({ balanceDate }) => balanceDate >= to).map(({ year }) => year);
}

/** Earned or paid by the end of the year. A result that waits is none of them. */
function unknownBy(year: Period, line: LineId, budget: Pick<Budget, "contract" | "planned">): number {
  const { contract } = budget;
  const waiting = waitingAt(year, budget);
  const earned = contract.unknown.filter(({ row, running, year: { year: contractYear } }) => {
    const waits = row.nature === "atRisk" && waiting.includes(contractYear);
    return row.line === line && earningDays(row, running).from < year.to && !waits;
  });
  return earned.length + unknownPaidIn({ from: -Infinity, to: year.to }, contract, { line });
}
