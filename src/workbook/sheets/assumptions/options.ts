import type { Budget } from "../../../budget/budget";
import { no, yes } from "../../../texts/fr/workbook/common";
import { assumptionTexts as texts } from "../../../texts/fr/workbook/assumptions";
import { input, section } from "../../cells";
import type { SheetDraft } from "../../sheet-draft";
import { addField } from "./field";

export interface OptionRefs {
  /** Oui or Non; null where the schedule has no such part. */
  readonly compensation: string | null;
  readonly earmarked: string | null;
  /** Rédaction or Mise à jour. */
  readonly crisisPlan: string | null;
  readonly crisisDeclared: string | null;
}

export function addOptions(draft: SheetDraft, budget: Budget): OptionRefs {
  return { ...addUnscheduledCare(draft, budget), ...addCrisis(draft, budget) };
}

function addUnscheduledCare(draft: SheetDraft, { choices }: Budget): Pick<OptionRefs, "compensation" | "earmarked"> {
  if (!choices.schedule.lines.has("access")) return { compensation: null, earmarked: null };
  draft.skip();
  draft.add([section(texts.unscheduled)]);
  return {
    compensation: addSwitch(draft, texts.compensation, choices.compensation, texts.compensationHelp),
    earmarked: addSwitch(draft, texts.earmarked, choices.earmarked, texts.earmarkedHelp),
  };
}

function addCrisis(draft: SheetDraft, { choices }: Budget): Pick<OptionRefs, "crisisPlan" | "crisisDeclared"> {
  if (!choices.schedule.lines.has("crisis")) return { crisisPlan: null, crisisDeclared: null };
  draft.skip();
  draft.add([section(texts.crisis)]);
  const plan = input(texts[choices.crisis.plan], "text");
  const crisisPlan = addField(draft, texts.crisisPlan, plan, texts.crisisPlanHelp, {
    prompt: texts.prompts.plan,
    rule: { kind: "list", values: [texts.drafted, texts.updated] },
  });
  const declared = addSwitch(draft, texts.crisisDeclared, choices.crisis.declared, texts.crisisDeclaredHelp);
  return { crisisPlan: crisisPlan.reference, crisisDeclared: declared };
}

function addSwitch(draft: SheetDraft, label: string, isOn: boolean, help: string): string {
  const guard = { prompt: texts.prompts.yesNo, rule: { kind: "list", values: [yes, no] } } as const;
  return addField(draft, label, input(isOn ? yes : no, "text"), help, guard).reference;
}
