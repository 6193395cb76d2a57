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

type Switch = "compensation" | "earmarked" | "crisisDeclared";

export function addOptions(draft: SheetDraft, budget: Budget): OptionRefs {
  return { ...addUnscheduledCare(draft, budget), ...addCrisis(draft, budget) };
}

function addUnscheduledCare(draft: SheetDraft, { choices }: Budget): Pick<OptionRefs, "compensation" | "earmarked"> {
  if (!choices.schedule.lines.has("access")) return { compensation: null, earmarked: null };
  draft.skip();
  draft.add([section(texts.unscheduled)]);
  return {
    compensation: addSwitch(draft, "compensation", texts.compensation, choices.compensation, texts.compensationHelp),
    earmarked: addSwitch(draft, "earmarked", texts.earmarked, choices.earmarked, texts.earmarkedHelp),
  };
}

function addCrisis(draft: SheetDraft, { choices }: Budget): Pick<OptionRefs, "crisisPlan" | "crisisDeclared"> {
  if (!choices.schedule.lines.has("crisis")) return { crisisPlan: null, crisisDeclared: null };
  draft.skip();
  draft.add([section(texts.crisis)]);
  const plan = input("crisisPlan", texts[choices.crisis.plan], "text");
  const crisisPlan = addField(draft, texts.crisisPlan, plan, texts.crisisPlanHelp, {
    prompt: texts.prompts.plan,
    rule: { kind: "list", values: [texts.drafted, texts.updated] },
  });
  const declared = addSwitch(
    draft,
    "crisisDeclared",
    texts.crisisDeclared,
    choices.crisis.declared,
    texts.crisisDeclaredHelp,
  );
  return { crisisPlan: crisisPlan.reference, crisisDeclared: declared };
}

function addSwitch(draft: SheetDraft, key: Switch, label: string, isOn: boolean, help: string): string {
  const guard = { prompt: texts.prompts.yesNo, rule: { kind: "list", values: [yes, no] } } as const;
  return addField(draft, label, input(key, isOn ? yes : no, "text"), help, guard).reference;
}
