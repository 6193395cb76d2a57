/** Dialogue: a contract year for the yearly dialogue with the fund. One page in landscape. */
import { dialogueTexts as texts } from "../../../texts/fr/workbook/dialogue";
import { body, goTo, hint, link, subtitle, title } from "../../cells";
import { checksSummary } from "../../checks-summary";
import { empty, when } from "../../formula";
import type { SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import type { DialogueRefs } from "../plan-calculations/dialogue/dialogue";
import type { PlanSources } from "../plan-calculations/sources";
import type { DecisionRefs } from "../plan-inputs/refs";
import { addDecisions } from "./decisions";
import { addIndicators } from "./indicators";
import { addMissions } from "./missions";

export function dialogueSheet(plan: PlanSources, refs: DialogueRefs, decisions: DecisionRefs): SheetPlan {
  const draft = new SheetDraft("dialogue", texts.purpose);
  draft.add([title(texts.title)], 27);
  draft.add([subtitle(texts.help)]);
  draft.add([checksSummary(plan.calculations.model)]);
  addYear(draft, refs, decisions);
  addMissions(draft, refs);
  addIndicators(draft, refs, plan.inputs.indicators);
  addDecisions(draft, refs, decisions);
  return draft.finish({
    columnWidths: [58, 14, 15, 11, 14, 14, 13, 14, 15],
    frozenRows: 3,
    print: { orientation: "landscape", pagesTall: 1 },
  });
}

function addYear(draft: SheetDraft, { dialogue, year: block }: DialogueRefs, decisions: DecisionRefs): void {
  const { year, before } = dialogue;
  const of = (id: string) => onPlan(block.cell(id, 0));
  const isFirst = `${of("year")}=1`;
  draft.add([body(texts.year), link(of("year"), year.year, "integer"), goTo(hint(texts.inputs), decisions.year)]);
  draft.add([body(texts.from), link(of("from"), year.from, "date")]);
  draft.add([body(texts.to), link(`${of("to")}-1`, year.to - 1, "date")]);
  draft.add([body(texts.tier), link(of("tier"), year.tier, "integer")]);
  const former = link(when(isFirst, empty, of("tierBefore")), before?.tier ?? "", "integer");
  draft.add([body(texts.tierBefore), former]);
}
