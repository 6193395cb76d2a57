import type { SheetPlan } from "../../../../workbook/plan";
import { element, xmlText } from "../xml";
import type { SheetContext } from "./context";

/** The first of the plan wins where two apply. */
export function conditionalFormats({ highlights }: SheetPlan, context: SheetContext): string {
  return highlights
    .map(({ range, formula, look }, rank) => {
      const rule = { type: "expression", dxfId: context.highlights.rankOf(look), priority: rank + 1 };
      const test = element("formula", {}, xmlText(formula));
      return element("conditionalFormatting", { sqref: range }, element("cfRule", rule, test));
    })
    .join("");
}
