/** Dialogue: the indicators of the year, those furthest under their target first. */
import { lineNames } from "../../../agreement/line-names";
import type { IndicatorByNeed } from "../../../budget/dialogue/indicators-by-need";
import { earnedOf } from "../../../budget/indicators/level";
import { dialogueTexts as texts } from "../../../texts/fr/workbook/dialogue";
import { unitWords } from "../../../texts/fr/workbook/indicators";
import { head, hint, section, type Content } from "../../cells";
import type { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import type { DialogueRefs } from "../plan-calculations/dialogue/dialogue";
import type { PlannedRefs } from "../plan-inputs/refs";
import { addOthers } from "./others";
import { picked, type Picking } from "./picked";

/** As many as one page holds with all the rest: the others are on their sheet. */
const mostShown = 12;

type Inputs = NonNullable<PlannedRefs["indicators"]>;

/** @param inputs null: the case follows none */
export function addIndicators(draft: SheetDraft, { dialogue, needs }: DialogueRefs, inputs: Inputs | null): void {
  draft.skip();
  draft.add([section(texts.indicators)]);
  if (needs === null || inputs === null) {
    draft.add([hint(texts.noIndicator)]);
    return;
  }
  draft.add(Object.values(texts.indicatorHead).map(head));
  const first = draft.nextRow;
  const order = onPlan(needs.down("order"));
  const picking = { places: order, count: `COUNT(${order})`, first };
  const { indicators } = dialogue;
  const shown = indicators.slice(0, mostShown);
  for (const one of shown) addIndicator(draft, one, inputs, picking);
  const rows = { shown: shown.length, count: picking.count, value: indicators.length };
  addOthers(draft, first, rows, { none: texts.noIndicator, others: texts.otherIndicators });
}

function addIndicator(draft: SheetDraft, one: IndicatorByNeed, inputs: Inputs, picking: Picking): void {
  const { indicator, level } = one;
  const { mission, target, achieved, unit, value, label } = indicator;
  const row = draft.nextRow;
  const content = (key: Parameters<Inputs["column"]>[0], shown: string | number | null, format: Content["format"]) =>
    picked(inputs.column(key), row, picking, { value: shown, format });
  draft.add([
    { ...content("label", label === "" ? null : label, "text"), role: "entryText" },
    content("target", target, "text"),
    content("achieved", achieved, "text"),
    content("reached", level, "rate"),
    { ...content("unit", unitWords[unit], "text"), role: "answer" },
    content("earned", earnedOf(indicator), "text"),
    content("value", value, "text"),
    { ...content("mission", lineNames[mission].fr, "text"), role: "answer" },
  ]);
}
