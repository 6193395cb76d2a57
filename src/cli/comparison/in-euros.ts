import { toIso } from "../../agreement/day";
import { toEuros, type Cents } from "../../agreement/money";
import type { WholeComparison } from "../../budget/comparison/whole-comparison";
import { whole, type ComparedRow } from "../../funding/comparison/comparison";
import type { Counted, Variant } from "../../funding/comparison/variant";
import { comparisonTexts } from "../../texts/fr/comparison";

/** What `--json` says of a comparison, in euros: an amount that lacks another is null, and what is known of it is beside it. */
export function comparisonInEuros({ variants, lines, total, contractYears, cash, ...planned }: WholeComparison) {
  return {
    variants: variants.map(variantInEuros),
    lines: lines.map((row) => ({ line: row.key, ...rowInEuros(row) })),
    total: rowInEuros(total),
    contractYears: contractYears.map((row) => ({ year: row.key, ...rowInEuros(row) })),
    cash: cash.map((row) => ({ year: row.key, ...rowInEuros(row) })),
    charges: planned.charges.map((row) => ({ year: row.key, ...rowInEuros(row) })),
    balances: planned.balances.map((row) => ({ year: row.key, ...rowInEuros(row) })),
  };
}

function variantInEuros(variant: Variant) {
  const { name, role, status, funding } = variant;
  const { schedule, signature, time } = funding.choices;
  return {
    name,
    role,
    schedule: schedule.file.id,
    status,
    warning: role === "compared" ? comparisonTexts.compared(variant, schedule.file.name) : null,
    tier: funding.tier,
    signature: signature === null ? null : toIso(signature),
    balanceDelay: time.balanceDelay,
  };
}

function rowInEuros({ amounts, differences }: ComparedRow<unknown>) {
  return { amounts: amounts.map(amountInEuros), differences: differences.map(eurosIfKnown) };
}

function amountInEuros(amount: Counted | null) {
  return {
    amount: eurosIfKnown(whole(amount)),
    known: amount && toEuros(amount.known),
    unknown: amount && amount.unknown,
  };
}

function eurosIfKnown(amount: Cents | null): number | null {
  return amount === null ? null : toEuros(amount);
}
