/** The rows of a comparison, as the terminal and the page show them. */
import { lineNames } from "../../agreement/line-names";
import { noMoney, type Cents } from "../../agreement/money";
import type { WholeComparison } from "../../budget/comparison/whole-comparison";
import { whole, type ComparedRow, type Comparison } from "../../funding/comparison/comparison";
import { comparedChoices, comparisonTexts as texts } from "../../texts/fr/comparison";

export interface ShownRow {
  readonly label: string;
  /** null: not known. */
  readonly amounts: readonly (Cents | null)[];
  /** null: it is told of what is known, and no difference is. */
  readonly differences: readonly (Cents | null)[] | null;
}

interface ShownSection {
  readonly head: string;
  readonly rows: readonly ShownRow[];
}

export function choicesShown({ variants }: Comparison): readonly (readonly string[])[] {
  return comparedChoices.map(([label, of]) => [label, ...variants.map(of)]);
}

export function sectionsShown({
  lines,
  total,
  contractYears,
  cash,
  charges,
  balances,
}: WholeComparison): readonly ShownSection[] {
  const all = [
    {
      head: texts.line,
      rows: [...lines.flatMap((row) => shown(lineNames[row.key].fr, row)), ...shown(texts.total, total)],
    },
    { head: texts.year, rows: contractYears.flatMap((row) => shown(texts.contractYear(row.key), row)) },
    { head: texts.cash, rows: cash.flatMap((row) => shown(row.key, row)) },
    { head: texts.charges, rows: charges.flatMap((row) => shown(row.key, row)) },
    { head: texts.balances, rows: balances.flatMap((row) => shown(row.key, row)) },
  ];
  return all.filter(({ rows }) => rows.length > 0);
}

/** Under an amount that is not whole, what is known of it, where something is. */
function shown(label: string, { amounts, differences }: ComparedRow<unknown>): readonly ShownRow[] {
  const isPartial = amounts.some((one) => one !== null && one.unknown > 0 && one.known !== noMoney);
  const known = { label: texts.knownPart, amounts: amounts.map((one) => one && one.known), differences: null };
  return [{ label, amounts: amounts.map(whole), differences }, ...(isPartial ? [known] : [])];
}

export function warningsOf({ variants }: Comparison): readonly string[] {
  return variants
    .filter(({ role }) => role === "compared")
    .map((variant) => texts.compared(variant, variant.funding.choices.schedule.file.name));
}
