/** Calculs budget: what the page Dialogue reads, each block below those that it reads. */
import { dialogueOf, type Dialogue } from "../../../../budget/dialogue/dialogue";
import { dialogueTexts as texts } from "../../../../texts/fr/workbook/dialogue";
import type { SheetDraft } from "../../../sheet-draft";
import type { Block } from "../block";
import type { Frame } from "../frame";
import type { PlanSources } from "../sources";
import { addActualLines } from "../tracking/lines";
import { addAgreed } from "./agreed";
import { addDialogueMissions } from "./missions";
import { addNeeds } from "./needs";
import { addDialogueRates } from "./rates";
import { addDialogueYear } from "./year";

export interface DialogueRefs {
  readonly dialogue: Dialogue;
  readonly year: Block;
  readonly rates: Block;
  /** By line of the form: what Réalisé spends on each mission. */
  readonly lines: Block;
  readonly missions: Block;
  /** null: the case follows no indicator. */
  readonly needs: Block | null;
  readonly agreed: Block;
}

/** null: nothing is said of the dialogue. */
export function addDialogue(draft: SheetDraft, sources: PlanSources, { day }: Pick<Frame, "day">): DialogueRefs | null {
  const { decisions: typed, indicators } = sources.inputs;
  if (typed === null) return null;
  const { planned } = sources.budget;
  const dialogue = dialogueOf(sources.budget);
  const year = addDialogueYear(draft, dialogue, { typed: typed.year, day, sources });
  const rates = addDialogueRates(draft, sources);
  const lines = addActualLines(draft, sources, {
    title: texts.spentLines,
    help: texts.spentHelp,
    from: year.cell("from", 0),
    to: year.cell("to", 0),
    period: dialogue.year,
  });
  const missions = addDialogueMissions(draft, { dialogue, year, lines }, sources);
  const ofYear = year.cell("year", 0);
  const given = { given: planned.indicators ?? [], year: ofYear };
  const needs = indicators === null ? null : addNeeds(draft, indicators, dialogue, given);
  const agreed = addAgreed(draft, typed, dialogue, { given: planned.dialogue?.decisions ?? [], year: ofYear });
  return { dialogue, year, rates, lines, missions, needs, agreed };
}
