/** The closing entries of the financial years, to be checked by the accountant and pasted. Amounts in cents. */
import type { LineId } from "../../agreement/lines";
import type { Cents } from "../../agreement/money";
import { linesOfYear } from "../../funding/situation/closing";
import { ledgerOf } from "../../funding/time/ledger";
import type { Budget, BudgetYear } from "../budget";
import type { Accounting } from "../planned";
import { fundsOf } from "./dedicated-funds";
import { posted, type Entry, type Posting } from "./entry";

/** Year after year: what is earned and not received, received and not earned, tied and not spent. */
export function entriesOf(budget: Budget): readonly Entry[] {
  const { contract, planned, years } = budget;
  const { accounting } = planned;
  const ledger = ledgerOf(contract, accounting.variablePart === "central" ? "central" : "prudent");
  const closing = years.flatMap((year) =>
    linesOfYear(year, ledger).flatMap((line) => [
      ...accruedEntries(year, line.accrued, line.line, accounting),
      ...deferredEntries(year, line.deferred, line.line, accounting),
    ]),
  );
  const all = [...closing, ...fundsOf(budget).flatMap((fund) => fund.entries)];
  return all.sort((one, other) => one.date - other.date);
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
