/** What may be typed into the cells, as Univer's plugin keeps it. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { ValidationPlan, ValidationRule } from "../../../workbook/plan";
import { toRange } from "./ranges";

const types = {
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
} as const;

export function toValidation(plan: ValidationPlan, index: number): ISheetDataValidationRule {
  return {
    uid: `cpts-${index + 1}`,
    ranges: [toRange(plan.range)],
    ...toCriteria(plan.rule),
    allowBlank: plan.allowBlank,
    showInputMessage: true,
    promptTitle: plan.promptTitle,
    prompt: plan.prompt,
    showErrorMessage: true,
    errorStyle: DataValidationErrorStyle.STOP,
    errorTitle: plan.promptTitle,
    error: plan.error,
  };
}

function toCriteria(rule: ValidationRule): Partial<ISheetDataValidationRule> & Pick<ISheetDataValidationRule, "type"> {
  if (rule.kind === "list")
    return {
      type: DataValidationType.LIST,
      formula1: rule.values.join(","),
      renderMode: DataValidationRenderMode.ARROW,
    };
  if (rule.kind === "choices")
    return {
      type: DataValidationType.LIST,
      formula1: `=${rule.source}`,
      renderMode: DataValidationRenderMode.ARROW,
    };
  const bounds = { formula1: String(rule.min), formula2: String(rule.max) };
  return { type: types[rule.kind], operator: DataValidationOperator.BETWEEN, ...bounds };
}
