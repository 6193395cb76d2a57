/** The closing entries of the financial years, to be checked by the accountant and pasted. Amounts in cents. */
import type { Budget, BudgetYear } from "../budget";
import type { Accounting } from "../planned";
import { fundsOf } from "./dedicated-funds";
import { posted, type Entry, type Posting } from "./entry";
import { ledgersOf, lineClosingsOf, type LineClosing } from "./line-closing";

/** Year after year: what is earned and not received, received and not earned, tied and not spent. */
export function entriesOf(budget: Budget): readonly Entry[] {
  const { contract, planned, years } = budget;
  const ledgers = ledgersOf(contract);
  const closing = years.flatMap((year) =>
    lineClosingsOf(year, budget, ledgers).flatMap((line) => entriesOfLine(year, line, planned.accounting)),
  );
  const all = [...closing, ...fundsOf(budget).flatMap((fund) => fund.entries)];
  return all.sort((one, other) => one.date - other.date);
}

/** How many lines of the grant have no entry at the end of a year, for want of an amount that nobody knows. */
export function linesWithoutEntry(year: BudgetYear, budget: Budget): number {
  return lineClosingsOf(year, budget, ledgersOf(budget.contract)).filter(({ unknown }) => unknown > 0).length;
}

/** And how many dedicated funds. */
export function fundsWithoutEntry({ from }: BudgetYear, budget: Budget): number {
  return fundsOf(budget).filter(({ year, isLacking }) => year.from === from && isLacking).length;
}

/** None where an amount is missing: half an amount is not an entry. */
function entriesOfLine(
  year: BudgetYear,
  { line, accrued, deferred, unknown }: LineClosing,
  accounting: Accounting,
): readonly Entry[] {
  if (unknown > 0) return [];
  const { product, receivable } = accountsOf(accounting);
  const [toReceive, inAdvance] = [
    { amount: accrued, debit: receivable, credit: product, reason: { kind: "accrued", line } },
    { amount: deferred, debit: product, credit: "487", reason: { kind: "deferred", line } },
  ] as const;
  return [...withReversal(year, toReceive), ...withReversal(year, inAdvance)];
}

/** Of a subsidy, or of a product set by a scheme: they are not received from the same account. */
export const accountsOfProduct = {
  "73": { product: "730", receivable: "4387" },
  "74": { product: "741", receivable: "441" },
} as const;

function accountsOf({ product }: Accounting): { readonly product: string | null; readonly receivable: string | null } {
  return product === null ? { product: null, receivable: null } : accountsOfProduct[product];
}

/** On the last day of the year, and the other way round on the next. */
function withReversal({ to }: BudgetYear, posting: Posting): readonly Entry[] {
  const { debit, credit } = posting;
  return [...posted(to - 1, posting, false), ...posted(to, { ...posting, debit: credit, credit: debit }, true)];
}
