import { largestBalance } from "../../../funding/bounds";
import { toEuros } from "../../../agreement/money";
import { isEnvelopeWithinFixed } from "../../../funding/merged-parts";
import { partRulesOf } from "../../../funding/part-rules";
import { assumptionTexts as texts } from "../../../texts/fr/workbook/assumptions";
import { input, section } from "../../cells";
import type { SheetDraft } from "../../sheet-draft";
import type { WorkbookModel } from "../../model";
import { addField, addSwitch } from "./field";

export interface OptionRefs {
  /** Oui or Non; null where the schedule has no such part. */
  readonly compensation: string | null;
  readonly earmarked: string | null;
  /** An amount; null where no schedule holds the envelope within its fixed part. */
  readonly earmarkedOfFixed: string | null;
  /** Rédaction or Mise à jour. */
  readonly crisisPlan: string | null;
  readonly crisisDeclared: string | null;
}

export function addOptions(draft: SheetDraft, model: WorkbookModel): OptionRefs {
  return { ...addUnscheduledCare(draft, model), ...addOfFixed(draft, model), ...addCrisis(draft, model) };
}

type CareRefs = Pick<OptionRefs, "compensation" | "earmarked">;

function addUnscheduledCare(draft: SheetDraft, { layout, funding: { choices } }: WorkbookModel): CareRefs {
  if (!layout.rows.some((row) => partRulesOf(row).needs.length > 0)) return { compensation: null, earmarked: null };
  draft.skip();
  draft.add([section(texts.unscheduled)]);
  return {
    compensation: addSwitch(draft, "compensation", texts.compensation, choices.compensation, texts.compensationHelp),
    earmarked: addSwitch(draft, "earmarked", texts.earmarked, choices.earmarked, texts.earmarkedHelp),
  };
}

function addOfFixed(draft: SheetDraft, { layout, funding }: WorkbookModel): Pick<OptionRefs, "earmarkedOfFixed"> {
  if (!layout.schedules.some(isEnvelopeWithinFixed)) return { earmarkedOfFixed: null };
  const { earmarkedOfFixed: amount } = funding.choices;
  const value = input("earmarkedOfFixed", amount === null ? null : toEuros(amount), "euros");
  const guard = { prompt: texts.prompts.money, rule: { kind: "decimal", min: 0, max: largestBalance } } as const;
  if (!layout.rows.some((row) => partRulesOf(row).needs.length > 0)) {
    draft.skip();
    draft.add([section(texts.unscheduled)]);
  }
  const field = addField(draft, texts.earmarkedOfFixed, value, texts.earmarkedOfFixedHelp, guard);
  return { earmarkedOfFixed: field.reference };
}

type CrisisRefs = Pick<OptionRefs, "crisisPlan" | "crisisDeclared">;

function addCrisis(draft: SheetDraft, { layout, funding: { choices } }: WorkbookModel): CrisisRefs {
  if (!layout.lines.includes("crisis")) return { crisisPlan: null, crisisDeclared: null };
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
