import type { SheetPlan, ValidationPlan, ValidationRule } from "../../../../workbook/plan";
import { within } from "../../../shared/excel-limits";
import { sheetText } from "../sheet-text";
import { element, listElement, xmlText } from "../xml";

export function dataValidations({ validations }: SheetPlan): string {
  return listElement("dataValidations", validations.map(toValidation));
}

function toValidation(plan: ValidationPlan): string {
  const title = sheetText(within("promptTitle", plan.promptTitle, plan.range));
  const attributes = {
    type: plan.rule.kind === "choices" ? "list" : plan.rule.kind,
    allowBlank: plan.allowBlank,
    showInputMessage: true,
    showErrorMessage: true,
    errorTitle: title,
    error: sheetText(within("prompt", plan.error, plan.range)),
    promptTitle: title,
    prompt: sheetText(within("prompt", plan.prompt, plan.range)),
    sqref: plan.range,
  };
  return element("dataValidation", attributes, ...criteria(plan.rule, plan.range));
}

/** Between two bounds, unless the standard is told otherwise. */
function criteria(rule: ValidationRule, range: string): readonly string[] {
  if (rule.kind === "list") return [element("formula1", {}, xmlText(listFormula(rule.values, range)))];
  if (rule.kind === "choices") return [element("formula1", {}, xmlText(rule.source))];
  return [element("formula1", {}, String(rule.min)), element("formula2", {}, String(rule.max))];
}

function listFormula(values: readonly string[], range: string): string {
  const split = values.find((value) => value.includes(","));
  if (split !== undefined) throw new Error(`${range}: a comma would cut the choice « ${split} » in two.`);
  return `"${sheetText(within("listValues", values.join(",").replaceAll('"', '""'), range))}"`;
}
