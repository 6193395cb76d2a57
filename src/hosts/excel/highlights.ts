import type { HighlightPlan } from "../../workbook/plan";
import { highlightLooks } from "../../workbook/styles";
import { legalText } from "../../workbook/legal-text";
import { cellsAt } from "./ranges";

/**
 * The first of the plan wins where two apply. Excel puts a new format before or after the others by version: each is
 * put first, from the last to the first.
 */
export function writeHighlights(sheet: Excel.Worksheet, plans: readonly HighlightPlan[]): void {
  for (const plan of [...plans].reverse()) writeHighlight(sheet, plan);
}

function writeHighlight(sheet: Excel.Worksheet, { range, formula, look }: HighlightPlan): void {
  const highlight = cellsAt(sheet, range).conditionalFormats.add("Custom");
  const { rule, format } = highlight.custom;
  const { colour, fill, bold } = highlightLooks[look];
  rule.formula = `=${legalText(formula)}`;
  format.fill.color = `#${fill}`;
  format.font.color = `#${colour}`;
  format.font.bold = bold;
  // Last: once moved, the object stands for whatever took its old place.
  highlight.priority = 0;
}
