import type { NamePlan } from "../../workbook/plan";
import { within } from "../shared/excel-limits";
import { legalText } from "../../workbook/legal-text";

export function addName(names: Excel.NamedItemCollection, plan: NamePlan): void {
  const { formula, comment, visible } = toNamedItem(plan);
  const item = names.add(plan.name, formula, comment);
  if (!visible) item.visible = false;
}

/** The name exists: formulas that use it, anywhere, read the new place from now on. */
export function pointName(names: Excel.NamedItemCollection, plan: NamePlan): void {
  writeName(names.getItem(plan.name), toNamedItem(plan));
}

interface NameContent {
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export function writeName(item: Excel.NamedItem, { formula, comment, visible }: NameContent): void {
  item.formula = formula;
  item.comment = comment;
  item.visible = visible;
}

function toNamedItem({ name, refersTo, comment, isHidden }: NamePlan): NameContent {
  return {
    formula: `=${refersTo}`,
    comment: legalText(within("nameComment", comment, name)),
    visible: isHidden !== true,
  };
}
