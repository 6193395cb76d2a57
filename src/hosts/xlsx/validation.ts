import type { DataValidation } from "hucre/xlsx";

import type { ValidationPlan, ValidationRule } from "../../workbook/plan";
import { within } from "./excel-limits";
import { sheetText } from "./sheet-text";

export function toDataValidation(plan: ValidationPlan): DataValidation {
  const title = sheetText(within("promptTitle", plan.promptTitle, plan.range));
  return {
    ...toCriteria(plan.rule, plan.range),
    range: plan.range,
    allowBlank: plan.allowBlank,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: "stop",
    inputTitle: title,
    inputMessage: sheetText(within("prompt", plan.prompt, plan.range)),
    errorTitle: title,
    errorMessage: sheetText(within("prompt", plan.error, plan.range)),
  };
}

function toCriteria(rule: ValidationRule, range: string): Pick<DataValidation, "type" | "operator"> {
  if (rule.kind === "list") return { type: "list", ...listFormula(rule.values, range) };
  const bounds = { formula1: String(rule.min), formula2: String(rule.max) };
  return { type: rule.kind, operator: "between", ...bounds };
}

/** Written as a formula by our care: hucre would leave a quote in a value undoubled, and end the list there. */
function listFormula(values: readonly string[], range: string): Pick<DataValidation, "formula1"> {
  const split = values.find((value) => value.includes(","));
  if (split !== undefined) throw new Error(`${range}: a comma would cut the choice « ${split} » in two.`);
  const listed = within("listValues", values.join(",").replaceAll('"', '""'), range);
  return { formula1: `"${sheetText(listed)}"` };
}
