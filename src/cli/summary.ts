import { lineNames } from "../agreement/line-names";
import type { Cents } from "../agreement/money";
import { linesOf, moneyOf, type Budget, type BudgetRow } from "../budget/budget";
import { notesOf } from "../budget/notes";
import { cliTexts } from "../texts/fr/cli";
import { euros } from "../texts/fr/figures";
import { noteSentence } from "../texts/fr/notes";

/** A budget as a terminal shows it: one row a line, then the total, then what to know. */
export function summarize(budget: Budget): string {
  const { tier, choices, rows } = budget;
  const lines = linesOf(budget).map((line) => [
    lineNames[line].fr,
    ...figures(rows.filter((row) => row.line === line)),
  ]);
  const table = [cliTexts.summaryHead, ...lines, [cliTexts.total, ...figures(rows)]];
  const notes = notesOf(budget).map((note) => `• ${noteSentence(note)}`);
  return [cliTexts.tier(tier, choices.schedule.file.id), ...aligned(table), ...notes].join("\n");
}

function figures(rows: readonly BudgetRow[]): readonly string[] {
  const [central, full] = [moneyOf(rows, "central"), moneyOf(rows, "full")];
  return [full.secured, central.atRisk, full.atRisk, full.total].map((amount: Cents) => euros(amount));
}

/** The first column to the left, figures to the right. */
function aligned(table: readonly (readonly string[])[]): readonly string[] {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) =>
    row.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))).join("  "),
  );
}
