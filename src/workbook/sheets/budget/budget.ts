/** Budget: charges against products by financial year, by class of accounts and by envelope. One page. */
import type { Contract } from "../../../funding/time/contract";
import { budgetPageTexts as texts } from "../../../texts/fr/workbook/budget-page";
import { subtitle, title } from "../../cells";
import { checksSummary } from "../../checks-summary";
import type { WorkbookModel } from "../../model";
import type { SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import type { PlanRefs } from "../plan-calculations/plan-calculations";
import { addByClass } from "./by-class";
import { addByEnvelope } from "./by-envelope";
import { addByYear } from "./by-year";

export function budgetSheet(model: WorkbookModel, refs: PlanRefs, contract: Contract): SheetPlan {
  const draft = new SheetDraft("budget", texts.purpose);
  draft.add([title(texts.title)], 27);
  draft.add([subtitle(texts.help)]);
  draft.add([checksSummary(model)]);
  addByYear(draft, refs);
  addByClass(draft, refs);
  addByEnvelope(draft, refs, contract, 1);
  addByEnvelope(draft, refs, contract, 2);
  return draft.finish({
    columnWidths: [30, 13, 13, 13, 13, 13, 13, 13, 13, 13],
    frozenRows: 3,
    print: { orientation: "portrait", pagesTall: 1 },
  });
}
