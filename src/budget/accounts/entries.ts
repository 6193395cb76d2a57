/** The closing entries of the financial years, to be checked by the accountant and pasted. Amounts in cents. */
import type { LineId } from "../../agreement/lines";
import type { Cents } from "../../agreement/money";
import { linesOfYear } from "../../funding/situation/closing";
import type { Accrual } from "../../funding/time/accruals";
import { ledgerOf, type Ledger } from "../../funding/time/ledger";
import type { Budget, BudgetYear } from "../budget";
import type { Accounting } from "../planned";
import { fundsOf } from "./dedicated-funds";
import { posted, type Entry, type Posting } from "./entry";

/** Year after year: what is earned and not received, received and not earned, tied and not spent. */
export function entriesOf(budget: Budget): readonly Entry[] {
  const { contract, planned, years } = budget;
  const { accounting } = planned;
  const ledgers = { central: ledgerOf(contract, "central"), prudent: ledgerOf(contract, "prudent") };
  const closing = years.flatMap((year) =>
    linesOfYear(year, ledgerAt(year, budget, ledgers)).flatMap((line) => [
      ...accruedEntries(year, line.accrued, line.line, accounting),
      ...deferredEntries(year, line.deferred, line.line, accounting),
    ]),
  );
  const all = [...closing, ...fundsOf(budget).flatMap((fund) => fund.entries)];
  return all.sort((one, other) => one.date - other.date);
}

/** What the results of a contract year earn may wait for their notification, which comes with its balance. */
function ledgerAt(
  { to }: BudgetYear,
  { contract, planned }: Budget,
  { central, prudent }: Readonly<Record<"central" | "prudent", Ledger>>,
): Ledger {
  if (planned.accounting.variablePart === "central") return central;
  const waiting = contract.years.filter(({ balanceDate }) => balanceDate >= to).map(({ year }) => year);
  const isWaiting = ({ contractYear }: Accrual) => waiting.some((year) => year === contractYear);
  const notified = central.accruals.filter((accrual) => !isWaiting(accrual));
  return { ...central, accruals: [...notified, ...prudent.accruals.filter(isWaiting)] };
}

function accruedEntries(year: BudgetYear, amount: Cents, line: LineId, accounting: Accounting): readonly Entry[] {
  const { product, receivable } = accountsOf(accounting);
  return withReversal(year, { amount, debit: receivable, credit: product, reason: { kind: "accrued", line } });
}

function deferredEntries(year: BudgetYear, amount: Cents, line: LineId, accounting: Accounting): readonly Entry[] {
  const { product } = accountsOf(accounting);
  return withReversal(year, { amount, debit: product, credit: "487", reason: { kind: "deferred", line } });
}

/** Of a subsidy, or of a product set by a scheme: they are not received from the same account. */
function accountsOf({ product }: Accounting): { readonly product: string | null; readonly receivable: string | null } {
  switch (product) {
    case "73":
      return { product: "730", receivable: "4387" };
    case "74":
      return { product: "741", receivable: "441" };
    case null:
      return { product: null, receivable: null };
  }
}

/** On the last day of the year, and the other way round on the next. */
function withReversal({ to }: BudgetYear, posting: Posting): readonly Entry[] {
  const { debit, credit } = posting;
  return [...posted(to - 1, posting, false), ...posted(to, { ...posting, debit: credit, credit: debit }, true)];
}
