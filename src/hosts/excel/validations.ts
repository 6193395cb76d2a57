import type { ValidationPlan, ValidationRule } from "../../workbook/plan";
import { within } from "../shared/excel-limits";
import { legalText } from "../../workbook/legal-text";
import { cellsAt } from "./ranges";

export function writeValidation(sheet: Excel.Worksheet, plan: ValidationPlan): void {
  const validation = cellsAt(sheet, plan.range).dataValidation;
  const title = legalText(within("promptTitle", plan.promptTitle, plan.range));
  validation.rule = toRule(plan.rule, plan.range);
  validation.ignoreBlanks = plan.allowBlank;
  validation.prompt = { showPrompt: true, title, message: legalText(within("prompt", plan.prompt, plan.range)) };
  validation.errorAlert = {
    showAlert: true,
    style: "Stop",
    title,
    message: legalText(within("prompt", plan.error, plan.range)),
  };
}

function toRule(rule: ValidationRule, range: string): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: listSource(rule.values, range) } };
    case "choices":
      return { list: { inCellDropDown: true, source: `=${rule.source}` } };
    case "whole":
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "decimal":
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "date":
      // Serial numbers as formulas: no language and no time zone can read them otherwise.
      return { date: { formula1: `=${rule.min}`, formula2: `=${rule.max}`, operator: "Between" } };
  }
}

/** Commas whatever the language of Excel. */
function listSource(values: readonly string[], range: string): string {
  const split = values.find((value) => value.includes(","));
  if (split !== undefined) throw new Error(`${range}: a comma would cut the choice « ${split} » in two.`);
  return legalText(within("listValues", values.join(","), range));
}
