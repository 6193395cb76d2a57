import type { ConditionalRule } from "hucre/xlsx";

import type { HighlightPlan } from "../../workbook/plan";
import { highlightLooks } from "../../workbook/styles";
import { legalText } from "../../workbook/legal-text";

/** The first of the plan wins where two apply. */
export function toConditionalRule(plan: HighlightPlan, index: number): ConditionalRule {
  return {
    type: "expression",
    range: plan.range,
    formula: legalText(plan.formula),
    priority: index + 1,
    style: toHighlightStyle(plan.look),
  };
}

/** Excel paints a solid conditional fill with its background colour, where a cell uses the foreground. */
function toHighlightStyle(name: HighlightPlan["look"]): NonNullable<ConditionalRule["style"]> {
  const look = highlightLooks[name];
  const colour = { rgb: look.fill };
  return {
    font: { color: { rgb: look.colour }, bold: look.bold },
    fill: { type: "pattern", pattern: "solid", fgColor: colour, bgColor: colour },
  };
}
