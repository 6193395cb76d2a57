import { advanceShare } from "../../../agreement/advance";
import { prorationBases } from "../../../agreement/proration";
import { partRulesOf } from "../../../funding/part-rules";
import { mostMonths, stoppedMissionRules } from "../../../funding/time/time-choices";
import { basisWords, stoppedWords, timeTexts as texts } from "../../../texts/fr/workbook/time-assumptions";
import { body, input, section } from "../../cells";
import type { WorkbookModel } from "../../model";
import type { SheetDraft } from "../../sheet-draft";
import { addField, addSwitch } from "./field";

export interface PaymentRuleRefs {
  readonly advanceShare: string;
  readonly balanceLag: string;
  readonly balanceDelay: string;
  /** Jours or Mois. */
  readonly prorationBasis: string;
  /** Oui or Non. */
  readonly prorateVariable: string;
  /** Oui or Non; null where no table has such parts. */
  readonly advanceUnscheduledCare: string | null;
  /** Reprise or Conservée. */
  readonly stoppedMission: string;
}

/** When the money comes, and for what share of a year: points that the texts leave open. */
export function addPaymentRules(draft: SheetDraft, { contract, layout }: WorkbookModel): PaymentRuleRefs {
  const { time } = contract.choices;
  draft.skip();
  draft.add([section(texts.payments)]);
  const share = addField(draft, texts.advanceShare, body(advanceShare, "rate"), texts.advanceShareHelp);
  return {
    advanceShare: share.reference,
    balanceLag: addMonths(draft, "balanceLag", time.balanceLag),
    balanceDelay: addMonths(draft, "balanceDelay", time.balanceDelay),
    prorationBasis: addList(draft, "prorationBasis", basisWords[time.prorationBasis], prorationBases.map(basisWord)),
    prorateVariable: addChoice(draft, "prorateVariable", time.prorateVariable),
    advanceUnscheduledCare: layout.rows.some((row) => partRulesOf(row).advance?.isMade === "ifCareIsAdvanced")
      ? addChoice(draft, "advanceUnscheduledCare", time.advanceUnscheduledCare)
      : null,
    stoppedMission: addList(
      draft,
      "stoppedMission",
      stoppedWords[time.stoppedMission],
      stoppedMissionRules.map((rule) => stoppedWords[rule]),
    ),
  };
}

function basisWord(basis: (typeof prorationBases)[number]): string {
  return basisWords[basis];
}

function addMonths(draft: SheetDraft, key: "balanceLag" | "balanceDelay", months: number): string {
  return addField(draft, texts[key], input(key, months, "integer"), texts[`${key}Help`], {
    prompt: texts.prompts.months,
    rule: { kind: "whole", min: 0, max: mostMonths },
  }).reference;
}

function addChoice(draft: SheetDraft, key: "prorateVariable" | "advanceUnscheduledCare", isOn: boolean): string {
  return addSwitch(draft, key, texts[key], isOn, texts[`${key}Help`]);
}

function addList(
  draft: SheetDraft,
  key: "prorationBasis" | "stoppedMission",
  word: string,
  words: readonly string[],
): string {
  return addField(draft, texts[key], input(key, word, "text"), texts[`${key}Help`], {
    prompt: texts.prompts.list,
    rule: { kind: "list", values: words },
  }).reference;
}
