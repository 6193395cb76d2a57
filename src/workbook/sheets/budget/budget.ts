/** Budget: charges against products by financial year, by class of accounts and by envelope. One page. */
import type { Budget } from "../../../budget/budget";
import { budgetPageTexts as texts } from "../../../texts/fr/workbook/budget-page";
import { hint, subtitle, title } from "../../cells";
import { checksSummary } from "../../checks-summary";
import type { WorkbookModel } from "../../model";
import type { SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import type { PlanRefs } from "../plan-calculations/plan-calculations";
import { addByClass } from "./by-class";
import { addByEnvelope } from "./by-envelope";
import { addByYear } from "./by-year";

export function budgetSheet(model: WorkbookModel, refs: PlanRefs, budget: Budget): SheetPlan {
  const draft = new SheetDraft("budget", texts.purpose);
  draft.add([title(texts.title)], 27);
  draft.add([subtitle(texts.help)]);
  draft.add([checksSummary(model)]);
  addByYear(draft, refs);
  const { unknownTaxYears } = budget;
  if (unknownTaxYears.length > 0) draft.add([hint(texts.taxUnknown(unknownTaxYears))]);
  addByClass(draft, refs, budget.spending);
  addByEnvelope(draft, refs, budget.contract, 1);
  addByEnvelope(draft, refs, budget.contract, 2);
  return draft.finish({
    columnWidths: [28, 11, 11, 11, 11, 11, 11, 11, 11, 11],
    frozenRows: 3,
    print: { orientation: "portrait", pagesTall: 1 },
  });
}
