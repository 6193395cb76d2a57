/** The rows of a comparison, as the terminal and the page show them. */
import { lineNames } from "../../agreement/line-names";
import { noMoney, type Cents } from "../../agreement/money";
import type { WholeComparison } from "../../budget/comparison/whole-comparison";
import { whole, type ComparedRow, type Comparison } from "../../funding/comparison/comparison";
import type { ComparedRowWords } from "../../texts/compared-row-words";
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

/** The workbook and the terminal are French; the pane has the words of its reader. */
export function sectionsShown(
  { lines, total, contractYears, cash, charges, balances }: WholeComparison,
  words: ComparedRowWords = { ...texts, lineOf: (line) => lineNames[line].fr },
): readonly ShownSection[] {
  const rowsOf = <Key>(rows: readonly ComparedRow<Key>[], labelOf: (key: Key) => string) =>
    rows.flatMap((row) => shown(labelOf(row.key), row, words));
  const asIs = (key: string) => key;
  const all = [
    { head: words.line, rows: [...rowsOf(lines, words.lineOf), ...rowsOf([total], () => words.total)] },
    { head: words.year, rows: rowsOf(contractYears, words.contractYear) },
    { head: words.cash, rows: rowsOf(cash, asIs) },
    { head: words.charges, rows: rowsOf(charges, asIs) },
    { head: words.balances, rows: rowsOf(balances, asIs) },
  ];
  return all.filter(({ rows }) => rows.length > 0);
}

/** Under an amount that is not whole, what is known of it, where something is. */
function shown(
  label: string,
  { amounts, differences }: ComparedRow<unknown>,
  { knownPart }: ComparedRowWords,
): readonly ShownRow[] {
  const isPartial = amounts.some((one) => one !== null && one.unknown > 0 && one.known !== noMoney);
  const known = { label: knownPart, amounts: amounts.map((one) => one && one.known), differences: null };
  return [{ label, amounts: amounts.map(whole), differences }, ...(isPartial ? [known] : [])];
}

export function warningsOf({ variants }: Comparison): readonly string[] {
  return variants
    .filter(({ role }) => role === "compared")
    .map((variant) => texts.compared(variant, variant.funding.choices.schedule.file.name));
}
