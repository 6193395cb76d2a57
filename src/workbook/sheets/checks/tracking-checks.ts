/** Contrôles: what the follow-up must say: why it was corrected, and why a class ends far from its budget. */
import { isSilent } from "../../../budget/tracking/correction";
import { planCheckTexts as texts } from "../../../texts/fr/workbook/plan-checks";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { trackingTexts } from "../../../texts/fr/workbook/tracking";
import { onSheet } from "../../address";
import { countIfs, holds } from "../../formula";
import { zero, type Check, type PlanCheckSources } from "./check";

/** Of any year: an amount without its reason. */
export function silentCorrections({ plan }: PlanCheckSources): readonly Check[] {
  const { corrections } = plan.inputs;
  if (corrections === null) return [];
  const count = (plan.budget.planned.tracking?.corrections ?? []).filter(isSilent).length;
  const formula = countIfs(holds(corrections.column("state"), trackingTexts.silent));
  return [zero(texts.silent, formula, count, texts.silentHelp)];
}

export function gapsToExplain({ tracking, refs }: PlanCheckSources): readonly Check[] {
  const facts = refs.tracking?.tracked.facts;
  if (tracking === null || facts === undefined) return [];
  const count = facts.classes.filter(({ isToExplain, reasons }) => isToExplain && reasons.length === 0).length;
  const states = onSheet(sheetNames.tracking, tracking.states);
  return [zero(texts.toExplain, countIfs(holds(states, trackingTexts.toExplain)), count, texts.toExplainHelp)];
}
