/** The rules that place entries, as text that reads back as they are: what a pane shows of them. */
import { envelopeName } from "../envelope-names";
import type { PlacingRule } from "./placing-rule";
import { ruleColumns, ruleHeads, type RuleColumn } from "./rule-heads";

/** Empty: there is none. */
export function textOfRules(rules: readonly PlacingRule[]): string {
  if (rules.length === 0) return "";
  const hasCodes = rules.some(({ analytic }) => analytic !== "");
  return inLines(
    ruleColumns.filter((column) => column !== "analytic" || hasCodes),
    rules.map(({ envelope, ...rule }) => ({ ...rule, mission: envelopeName(envelope) })),
  );
}

/** @param rows what they leave out is empty */
export function inLines(
  columns: readonly RuleColumn[],
  rows: readonly Readonly<Partial<Record<RuleColumn, string>>>[],
): string {
  const heads = columns.map((column) => ruleHeads[column][0]);
  const lines = rows.map((row) => columns.map((column) => quotedIfNeeded(row[column] ?? "")));
  return [heads, ...lines].map((line) => line.join(";")).join("\n");
}

function quotedIfNeeded(text: string): string {
  return /[";\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
